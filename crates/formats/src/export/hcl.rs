//! Values in Terraform's syntax.

use serde_json::Value;

/// A text in quotes, with `${…}` escaped.
pub(super) fn quoted(text: &str) -> String {
    let mut hcl = String::from("\"");
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => hcl.push_str("\\\""),
            '\\' => hcl.push_str("\\\\"),
            '\n' => hcl.push_str("\\n"),
            '\r' => hcl.push_str("\\r"),
            '\t' => hcl.push_str("\\t"),
            '$' | '%' if chars.peek() == Some(&'{') => hcl.extend([c, c]),
            // Another `$` before an escaped `${` would be part of the escape.
            '$' | '%' if chars.peek() == Some(&c) => hcl.push_str(&format!("\\u{:04x}", u32::from(c))),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                hcl.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => hcl.push(c),
        }
    }
    hcl.push('"');
    hcl
}

/// A value. `secret` returns the expression that replaces the part with this name, if any.
pub(super) fn value(
    name: &str,
    value: &Value,
    indent: usize,
    secret: &mut dyn FnMut(&str, &Value) -> Option<String>,
) -> String {
    if let Some(reference) = secret(name, value) {
        return reference;
    }
    let blanks = " ".repeat(indent);
    match value {
        Value::String(text) => quoted(text),
        Value::Array(list) if list.is_empty() => "[]".to_owned(),
        Value::Object(map) if map.is_empty() => "{}".to_owned(),
        Value::Array(list) => {
            let lines: Vec<String> = list
                .iter()
                .map(|one| format!("{blanks}  {},\n", self::value(name, one, indent + 2, secret)))
                .collect();
            format!("[\n{}{blanks}]", lines.concat())
        }
        Value::Object(map) => {
            let lines: Vec<String> = map
                .iter()
                .map(|(name, one)| {
                    format!("{blanks}  {} = {}\n", quoted(name), self::value(name, one, indent + 2, secret))
                })
                .collect();
            format!("{{\n{}{blanks}}}", lines.concat())
        }
        // Numbers, booleans and null are written as in JSON.
        other => other.to_string(),
    }
}

/// A block of lines `name = value`, with aligned equals signs.
pub(super) fn block(head: &str, attributes: &[(&str, String)]) -> String {
    let width = attributes.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let lines: Vec<String> =
        attributes.iter().map(|(name, value)| format!("  {name:width$} = {value}\n")).collect();
    format!("{head} {{\n{}}}\n", lines.concat())
}
