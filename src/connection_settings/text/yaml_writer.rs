//! Settings as YAML that every reader reads back as the same settings: block style, one value on each line, and
//! quotes wherever any reader of YAML 1.1 or 1.2 might see something else than the text.

use serde_json::{Map, Value};

use super::plain;

/// A name up to this length may stand before a colon; YAML asks readers for 1024 characters.
const LONGEST_NAME: usize = 1000;

/// Writes settings as YAML; none as no text.
pub fn to_yaml(map: &Map<String, Value>) -> String {
    let mut yaml = String::new();
    write_map(&mut yaml, map, 0);
    yaml
}

/// Writes each entry as a line of its own, or several.
fn write_map(yaml: &mut String, map: &Map<String, Value>, indent: usize) {
    for (name, value) in map {
        push_indent(yaml, indent);
        let start = yaml.len();
        write_text(yaml, name);
        if yaml.len() - start > LONGEST_NAME {
            yaml.insert_str(start, "? ");
            yaml.push('\n');
            push_indent(yaml, indent);
        }
        yaml.push(':');
        write_value(yaml, value, indent);
    }
}

/// Writes a value behind a `:` or `-`, to the end of its last line.
fn write_value(yaml: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            yaml.push('\n');
            write_map(yaml, map, indent + 2);
            return;
        }
        Value::Array(list) if !list.is_empty() => {
            yaml.push('\n');
            for element in list {
                push_indent(yaml, indent + 2);
                yaml.push('-');
                write_value(yaml, element, indent + 2);
            }
            return;
        }
        _ => yaml.push(' '),
    }
    match value {
        Value::Null => yaml.push_str("null"),
        Value::Bool(true) => yaml.push_str("true"),
        Value::Bool(false) => yaml.push_str("false"),
        Value::Number(number) => {
            let spelling = number.to_string();
            if !plain::is_canonical_number(&spelling) {
                // An exponent: `1e5` alone would be text to some readers and a number to others.
                yaml.push_str("!!float ");
            }
            yaml.push_str(&spelling);
        }
        Value::String(text) => match chomping(text) {
            Some(chomping) => {
                write_literal(yaml, text, chomping, indent + 2);
                return;
            }
            None => write_text(yaml, text),
        },
        Value::Array(_) => yaml.push_str("[]"),
        Value::Object(_) => yaml.push_str("{}"),
    }
    yaml.push('\n');
}

fn push_indent(yaml: &mut String, indent: usize) {
    yaml.extend(std::iter::repeat_n(' ', indent));
}

/// Writes a text on one line, in double quotes unless it is safe without.
fn write_text(yaml: &mut String, text: &str) {
    if is_safe_plain(text) {
        yaml.push_str(text);
        return;
    }
    yaml.push('"');
    for c in text.chars() {
        match c {
            '"' => yaml.push_str("\\\""),
            '\\' => yaml.push_str("\\\\"),
            '\n' => yaml.push_str("\\n"),
            '\t' => yaml.push_str("\\t"),
            '\r' => yaml.push_str("\\r"),
            _ if is_printable(c) => yaml.push(c),
            _ => {
                let code = u32::from(c);
                let (mark, digits) = if code > 0xffff { ('U', 8) } else { ('u', 4) };
                yaml.extend(['\\', mark]);
                yaml.extend(
                    (0..digits).rev().filter_map(|digit| char::from_digit(code >> (4 * digit) & 15, 16)),
                );
            }
        }
    }
    yaml.push('"');
}

/// Whether a text can stand without quotes and is the same text to every reader.
fn is_safe_plain(text: &str) -> bool {
    const INDICATORS: &str = "-?:,[]{}#&*!|>'\"%@`";
    !text.starts_with(|c: char| c.is_whitespace() || INDICATORS.contains(c))
        && !text.ends_with(|c: char| c.is_whitespace() || c == ':')
        && !text.starts_with("...")
        && !text.contains(": ")
        && !text.contains(" #")
        && text.chars().all(is_printable)
        && plain::value(text).is_string()
        && plain::elsewhere(text).is_none()
}

/// Whether a character may stand for itself on one line. Byte order marks, the line separators of Unicode and what
/// readers may take for blanks may not.
fn is_printable(c: char) -> bool {
    let odd_blank = c.is_whitespace() && c != ' ';
    !c.is_control() && !odd_blank && !matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// How a literal block of this text ends: `-` without a line break, nothing with one, `+` with more. None if the text
/// is better quoted: it has a single line, or lines that a block might change.
fn chomping(text: &str) -> Option<&'static str> {
    let content = text.trim_end_matches('\n');
    let plain_lines = content.split('\n').all(|line| line.chars().all(is_printable) && !line.ends_with(' '));
    // A blank at the very beginning would be taken for indentation.
    if !text.contains('\n') || content.is_empty() || content.starts_with([' ', '\n']) || !plain_lines {
        return None;
    }
    match text.len() - content.len() {
        0 => Some("-"),
        1 => Some(""),
        _ => Some("+"),
    }
}

fn write_literal(yaml: &mut String, text: &str, chomping: &str, indent: usize) {
    yaml.push('|');
    yaml.push_str(chomping);
    yaml.push('\n');
    for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
        if !line.is_empty() {
            push_indent(yaml, indent);
            yaml.push_str(line);
        }
        yaml.push('\n');
    }
}
