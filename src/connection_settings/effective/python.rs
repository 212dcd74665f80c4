//! How Python writes values: authentik turns each top-level value into text with `str()`.

use serde_json::Value;

/// The text guacd gets for a value: a text as it is, `true` and `false`, and for everything else Python's `str()`.
pub fn text_for_guacd(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(flag) => flag.to_string(),
        Value::Null => "None".to_owned(),
        other => other.to_string(),
    }
}
