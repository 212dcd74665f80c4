//! Python's names and text of JSON values, for messages.

use serde_json::{Number, Value};
use uuid::Uuid;

use crate::expiry::ascii_digit;

/// The Python type of a JSON value.
pub fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "NoneType",
        Value::Bool(_) => "bool",
        Value::Number(number) if whole(number).is_some() => "int",
        Value::Number(_) => "float",
        Value::String(_) => "str",
        Value::Array(_) => "list",
        Value::Object(_) => "dict",
    }
}

/// The number as an integer. The parser turns numbers beyond 64 bits into floats.
pub fn whole(number: &Number) -> Option<i128> {
    number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
}

/// Python's `str()`.
pub fn text(value: &Value) -> String {
    match value {
        Value::Null => "None".into(),
        Value::Bool(true) => "True".into(),
        Value::Bool(false) => "False".into(),
        Value::Number(number) => {
            whole(number).map_or_else(|| float(number.as_f64().unwrap_or(f64::INFINITY)), |n| n.to_string())
        }
        Value::String(text) => text.clone(),
        other => repr(other),
    }
}

/// Python's `repr()`.
pub fn repr(value: &Value) -> String {
    match value {
        Value::String(text) => {
            let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
            let mut out = String::from(quote);
            for c in text.chars() {
                match c {
                    '\\' => out.push_str("\\\\"),
                    '\n' => out.push_str("\\n"),
                    '\r' => out.push_str("\\r"),
                    '\t' => out.push_str("\\t"),
                    c if c == quote => out.extend(['\\', c]),
                    c => out.push(c),
                }
            }
            out.push(quote);
            out
        }
        Value::Array(items) => format!("[{}]", items.iter().map(repr).collect::<Vec<_>>().join(", ")),
        Value::Object(map) => {
            let pair = |(name, value): (&String, &Value)| {
                format!("{}: {}", repr(&Value::from(name.as_str())), repr(value))
            };
            format!("{{{}}}", map.iter().map(pair).collect::<Vec<_>>().join(", "))
        }
        scalar => text(scalar),
    }
}

/// Python's `int()` of a text: surrounding whitespace, a sign, digits of any script, `_` between digits.
///
/// A number beyond 128 bits becomes the largest or smallest one: no row has either.
pub fn int(text: &str) -> Option<i128> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let digits: String = digits.chars().map(ascii_digit).collect();
    let well_formed =
        digits.split('_').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    if !well_formed || digits.len() > MOST_DIGITS {
        return None;
    }
    let size = digits.replace('_', "").parse().unwrap_or(i128::MAX);
    Some(if negative { -size } else { size })
}

/// The maximum number of digits of an integer that Python reads from text.
const MOST_DIGITS: usize = 4300;

/// Python's `UUID()` of a text: dashes anywhere, braces, the prefix of a URN.
pub fn uuid(text: &str) -> Option<Uuid> {
    let text = text.replace("urn:", "").replace("uuid:", "");
    let digits = text.trim_matches(['{', '}']).replace('-', "");
    (digits.len() == 32).then(|| Uuid::try_parse(&digits).ok()).flatten()
}

/// Python's text of a float: the shortest digits, with an exponent from 1e16 on and below 1e-4.
pub fn float(number: f64) -> String {
    if number.is_infinite() {
        return if number > 0.0 { "inf".into() } else { "-inf".into() };
    }
    let size = number.abs();
    if size != 0.0 && !(1e-4..1e16).contains(&size) {
        let text = format!("{number:e}");
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let exponent: i32 = exponent.parse().unwrap_or(0);
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{digits}e{sign}{:02}", exponent.abs());
    }
    let text = format!("{number}");
    if text.contains('.') { text } else { format!("{text}.0") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_as_python_reads_them() {
        for (text, number) in [
            ("7", Some(7)),
            (" +7 ", Some(7)),
            ("-1_000", Some(-1000)),
            ("\u{0663}", Some(3)),
            ("", None),
            ("-", None),
            ("_7", None),
            ("7__0", None),
            ("1.5", None),
            ("0x1", None),
        ] {
            assert_eq!(int(text), number, "{text:?}");
        }
        assert_eq!(int(&"9".repeat(MOST_DIGITS)), Some(i128::MAX));
        assert_eq!(int(&"9".repeat(MOST_DIGITS + 1)), None);
    }

    #[test]
    fn uuids_are_read_as_python_reads_them() {
        let key = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
        for text in [key, "{7c9e6679742540de944be07fc1f90ae7}", "urn:uuid:7C9E6679742540DE944B-E07FC1F90AE7"]
        {
            assert_eq!(uuid(text).map(|uuid| uuid.to_string()).as_deref(), Some(key), "{text}");
        }
        for text in
            ["", "7c9e6679", "7c9e6679-7425-40de-944b-e07fc1f90ae7a", "zc9e6679-7425-40de-944b-e07fc1f90ae7"]
        {
            assert_eq!(uuid(text), None, "{text}");
        }
    }
}
