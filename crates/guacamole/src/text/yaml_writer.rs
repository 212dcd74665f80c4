//! Writes settings as YAML that every reader reads back as the same settings: block style, one value per line, and
//! quotes wherever any reader of YAML 1.1 or 1.2 might not read the text as text.

use serde_json::{Map, Value};

use super::layout::Quotes;
use super::plain;

/// The maximum length of a name before a colon; YAML requires readers to support 1024 characters.
const LONGEST_NAME: usize = 1000;

/// Writes settings as YAML; without settings, an empty text.
pub fn to_yaml(map: &Map<String, Value>) -> String {
    let mut yaml = String::new();
    write_map(&mut yaml, map, 0, Blocks::All);
    yaml
}

/// A text in double quotes on one line, which is valid YAML in any position.
pub fn quoted_yaml(text: &str) -> String {
    let mut yaml = String::new();
    write_double(&mut yaml, text);
    yaml
}

/// Which multi-line texts are written as block scalars; the others are quoted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Blocks {
    All,
    /// Except for those that would include empty lines after them.
    NotKept,
}

/// One entry as lines with this indentation.
pub(super) fn entry(name: &str, value: &Value, indent: usize) -> String {
    let mut yaml = String::new();
    let map = Map::from_iter([(name.to_owned(), value.clone())]);
    write_map(&mut yaml, &map, indent, Blocks::NotKept);
    yaml
}

/// A value after the `:` of a name with this indentation: what is on the line of the name, and the lines below.
pub(super) fn value_lines(value: &Value, indent: usize) -> (String, String) {
    let mut yaml = String::new();
    write_value(&mut yaml, value, indent, Blocks::NotKept);
    let (head, lines) = yaml.split_once('\n').unwrap_or((&yaml, ""));
    (head.trim_start_matches(' ').to_owned(), lines.trim_end_matches('\n').to_owned())
}

/// A name before a `:`; a long one needs a `?`.
pub(super) fn name(text: &str) -> (String, bool) {
    let mut yaml = String::new();
    write_text(&mut yaml, text);
    let is_long = yaml.len() > LONGEST_NAME;
    (yaml, is_long)
}

/// A value on one line, also inside brackets.
pub(super) fn inline(value: &Value) -> String {
    let mut yaml = String::new();
    write_inline(&mut yaml, value);
    yaml
}

fn write_inline(yaml: &mut String, value: &Value) {
    match value {
        Value::String(text) if text.contains([',', '[', ']', '{', '}']) || !is_safe_plain(text) => {
            write_double(yaml, text);
        }
        Value::String(text) => yaml.push_str(text),
        Value::Array(list) => {
            yaml.push('[');
            for (at, value) in list.iter().enumerate() {
                yaml.push_str(if at > 0 { ", " } else { "" });
                write_inline(yaml, value);
            }
            yaml.push(']');
        }
        Value::Object(map) => {
            yaml.push('{');
            for (at, (name, value)) in map.iter().enumerate() {
                yaml.push_str(if at > 0 { ", " } else { "" });
                write_inline(yaml, &Value::String(name.clone()));
                yaml.push_str(": ");
                write_inline(yaml, value);
            }
            yaml.push('}');
        }
        _ => write_scalar(yaml, value),
    }
}

/// A single-line text in the existing quotes; `None` if these can't contain it.
pub(super) fn in_quotes(text: &str, quotes: Quotes) -> Option<String> {
    let mut yaml = String::new();
    match quotes {
        Quotes::Single if text.chars().all(is_printable) => {
            yaml = format!("'{}'", text.replace('\'', "''"));
        }
        Quotes::Double if !text.contains('\n') => write_double(&mut yaml, text),
        _ => return None,
    }
    Some(yaml)
}

/// Writes each entry on one or several lines.
fn write_map(yaml: &mut String, map: &Map<String, Value>, indent: usize, blocks: Blocks) {
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
        write_value(yaml, value, indent, blocks);
    }
}

/// Writes a value after a `:` or `-`, to the end of its last line.
fn write_value(yaml: &mut String, value: &Value, indent: usize, blocks: Blocks) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            yaml.push('\n');
            write_map(yaml, map, indent + 2, blocks);
            return;
        }
        Value::Array(list) if !list.is_empty() => {
            yaml.push('\n');
            for element in list {
                push_indent(yaml, indent + 2);
                yaml.push('-');
                write_value(yaml, element, indent + 2, blocks);
            }
            return;
        }
        _ => yaml.push(' '),
    }
    if let Value::String(text) = value
        && let Some(chomping) = chomping(text)
        && (blocks == Blocks::All || chomping != "+")
    {
        write_literal(yaml, text, chomping, indent + 2);
        return;
    }
    write_scalar(yaml, value);
    yaml.push('\n');
}

/// Writes a value on one line; only maps and lists that are empty.
fn write_scalar(yaml: &mut String, value: &Value) {
    match value {
        Value::Null => yaml.push_str("null"),
        Value::Bool(true) => yaml.push_str("true"),
        Value::Bool(false) => yaml.push_str("false"),
        Value::Number(number) => {
            let spelling = number.as_str();
            if !plain::is_canonical_number(spelling) {
                // With an exponent: `1e5` alone would be text to some readers and a number to others.
                yaml.push_str("!!float ");
            }
            yaml.push_str(spelling);
        }
        Value::String(text) => write_text(yaml, text),
        Value::Array(_) => yaml.push_str("[]"),
        Value::Object(_) => yaml.push_str("{}"),
    }
}

fn push_indent(yaml: &mut String, indent: usize) {
    yaml.extend(std::iter::repeat_n(' ', indent));
}

/// Writes a text on one line, in double quotes unless it is safe without.
fn write_text(yaml: &mut String, text: &str) {
    if is_safe_plain(text) {
        yaml.push_str(text);
    } else {
        write_double(yaml, text);
    }
}

fn write_double(yaml: &mut String, text: &str) {
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

/// Whether a text needs no quotes, because every reader reads it as the same text.
fn is_safe_plain(text: &str) -> bool {
    const INDICATORS: &str = "-?:,[]{}#&*!|>'\"%@`";
    !text.starts_with(|c: char| c.is_whitespace() || INDICATORS.contains(c))
        && !text.ends_with(|c: char| c.is_whitespace() || c == ':')
        && !text.starts_with("...")
        && !text.contains(": ")
        && !text.contains(" #")
        && text.chars().all(is_printable)
        && plain::plain_value(text).is_string()
        && plain::elsewhere(text).is_none()
}

/// Whether a character can be written literally on one line. Byte order marks, Unicode line separators and anything
/// that readers may treat as a space can't.
fn is_printable(c: char) -> bool {
    let odd_blank = c.is_whitespace() && c != ' ';
    !c.is_control() && !odd_blank && !matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// The chomping indicator for a block scalar of this text: `-` without a final line break, empty with one, `+` with
/// more. `None` if the text is better quoted: it has a single line, or lines that a block might change.
fn chomping(text: &str) -> Option<&'static str> {
    let content = text.trim_end_matches('\n');
    let plain_lines = content.split('\n').all(|line| line.chars().all(is_printable) && !line.ends_with(' '));
    // A space at the very beginning would be read as indentation.
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
