//! What authentik's database, a `jsonb` column of PostgreSQL, does to settings.

use serde_json::{Map, Value};

/// Settings as authentik reads them back: the keys of nested maps are sorted by length, then by bytes, and numbers are
/// in `jsonb`'s notation. Settings from the server don't change. This applies to new input, because Python's text of a
/// nested map shows the order.
pub(super) fn stored(settings: &Map<String, Value>) -> Map<String, Value> {
    settings.iter().map(|(name, value)| (name.clone(), stored_value(value))).collect()
}

fn stored_value(value: &Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.iter().map(stored_value).collect()),
        Value::Object(map) => {
            let mut entries: Vec<(&String, &Value)> = map.iter().collect();
            entries.sort_by_key(|(name, _)| (name.len(), name.as_str()));
            Value::Object(
                entries.into_iter().map(|(name, item)| (name.clone(), stored_value(item))).collect(),
            )
        }
        Value::Number(number) => stored_number(number.as_str()).map_or_else(|| value.clone(), Value::Number),
        other => other.clone(),
    }
}

/// Floats that change their type: Python writes 1e+16 and larger with an exponent, which `jsonb` converts to an
/// integer, and it has no negative zero. `None` for all other numbers.
fn stored_number(text: &str) -> Option<serde_json::Number> {
    if !text.contains(['.', 'e', 'E']) {
        return None;
    }
    let python = super::python::float_text(text);
    if python == "-0.0" {
        return "0.0".parse().ok();
    }
    let (mantissa, exponent) = python.split_once("e+")?;
    let exponent: usize = exponent.parse().ok()?;
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let (first, rest) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let zeros = "0".repeat(exponent.saturating_sub(rest.len()));
    format!("{sign}{first}{rest}{zeros}").parse().ok()
}
