//! Python's text for values: authentik converts each top-level value with `str()`.

use serde_json::{Number, Value};

/// The text that guacd gets for a value: text unchanged, `true` and `false`, and for anything else Python's `str()`.
pub fn text_for_guacd(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "true".to_owned(),
        Value::Bool(false) => "false".to_owned(),
        other => {
            let mut out = String::new();
            repr(other, &mut out);
            out
        }
    }
}

/// Python's `repr()`.
fn repr(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("None"),
        Value::Bool(true) => out.push_str("True"),
        Value::Bool(false) => out.push_str("False"),
        Value::Number(number) => out.push_str(&number_text(number)),
        Value::String(text) => repr_text(text, out),
        Value::Array(items) => {
            out.push('[');
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    out.push_str(", ");
                }
                repr(item, out);
            }
            out.push(']');
        }
        Value::Object(map) => {
            out.push('{');
            for (place, (name, item)) in map.iter().enumerate() {
                if place > 0 {
                    out.push_str(", ");
                }
                repr_text(name, out);
                out.push_str(": ");
                repr(item, out);
            }
            out.push('}');
        }
    }
}

/// A quoted text: in double quotes only if that avoids escaping a single one.
fn repr_text(text: &str, out: &mut String) {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    out.push(quote);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if c == quote => out.extend(['\\', c]),
            _ if is_printable(c) => out.push(c),
            _ => {
                let code = u32::from(c);
                let (letter, digits) = match code {
                    0..=0xff => ('x', 2),
                    0x100..=0xffff => ('u', 4),
                    _ => ('U', 8),
                };
                out.extend(['\\', letter]);
                out.extend(
                    (0..digits).rev().filter_map(|digit| char::from_digit(code >> (4 * digit) & 15, 16)),
                );
            }
        }
    }
    out.push(quote);
}

/// What Python considers printable: no control, format, private or unassigned characters, and no separators but the
/// space. Rust's debug output escapes the same characters, except for combining ones after another character.
fn is_printable(c: char) -> bool {
    let mut pair = String::from("a");
    pair.push(c);
    matches!(c, '\'' | '"') || pair.escape_debug().nth(2).is_none()
}

/// A number as Python prints it after reading it from JSON.
fn number_text(number: &Number) -> String {
    let text = number.as_str();
    if text.contains(['.', 'e', 'E']) {
        return float_text(text);
    }
    // Python's integers have no limit.
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Python's `repr()` of a float: the shortest digits that represent the number, with an exponent only below 0.0001 and
/// from 10¹⁶ on.
pub(super) fn float_text(text: &str) -> String {
    let float: f64 = text.parse().unwrap_or(0.0);
    let (sign, float) = (if float.is_sign_negative() { "-" } else { "" }, float.abs());
    if float.is_infinite() {
        return format!("{sign}inf");
    }
    // Rust prints the shortest digits, too: "1.25e3".
    let scientific = format!("{float:e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let digits = mantissa.replace('.', "");
    if !(-4..16).contains(&exponent) {
        let mantissa = match digits.split_at_checked(1) {
            Some((first, rest)) if !rest.is_empty() => format!("{first}.{rest}"),
            _ => digits,
        };
        let mark = if exponent < 0 { "e-" } else { "e+" };
        let zero = if exponent.abs() < 10 { "0" } else { "" };
        return format!("{sign}{mantissa}{mark}{zero}{}", exponent.abs());
    }
    let point = usize::try_from(exponent + 1).unwrap_or(0);
    let before = usize::try_from(-(exponent + 1)).unwrap_or(0);
    let mut whole = digits.get(..point.min(digits.len())).unwrap_or("").to_owned();
    whole.push_str(&"0".repeat(point.saturating_sub(digits.len())));
    if whole.is_empty() {
        whole.push('0');
    }
    let mut rest = "0".repeat(before);
    rest.push_str(digits.get(point..).unwrap_or(""));
    if rest.is_empty() {
        rest.push('0');
    }
    format!("{sign}{whole}.{rest}")
}
