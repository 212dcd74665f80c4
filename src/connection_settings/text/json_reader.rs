//! Settings typed as JSON.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::{MAX_DEPTH, SettingsError};

pub(super) fn read(text: &str) -> Result<Map<String, Value>, SettingsError> {
    let map = serde_json::from_str(text).map_err(|error| {
        let mut message = error.to_string();
        // The library puts the place at the end of its sentence.
        if let Some(at) = message.rfind(" at line ") {
            message.truncate(at);
        }
        SettingsError {
            line: error.line(),
            column: error.column().max(1),
            message: ["This is not JSON: ", &message, "."].concat(),
        }
    })?;
    check(text)?;
    Ok(map)
}

/// Refuses what the library takes: a name given twice, of which it would drop the first, and too deep a nesting.
///
/// The text is known to be JSON, so only its structure needs to be followed.
fn check(text: &str) -> Result<(), SettingsError> {
    // The names of each open object; none for a list.
    let mut open: Vec<Option<HashSet<String>>> = Vec::new();
    let mut name_next = false;
    let mut at = 0;
    let bytes = text.as_bytes();
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' | b'[' => {
                if open.len() == MAX_DEPTH {
                    return Err(error(text, at, "That is nested too deeply.".to_owned()));
                }
                name_next = *byte == b'{';
                open.push(name_next.then(HashSet::new));
            }
            b'}' | b']' => {
                open.pop();
                name_next = false;
            }
            b',' => name_next = matches!(open.last(), Some(Some(_))),
            b'"' => {
                let end = string_end(bytes, at);
                if name_next && let Some(Some(names)) = open.last_mut() {
                    let name = text.get(at..end).and_then(|string| serde_json::from_str(string).ok());
                    let name: String = name.unwrap_or_default();
                    if names.contains(&name) {
                        return Err(error(text, at, super::yaml_reader::given_twice(&name)));
                    }
                    names.insert(name);
                }
                name_next = false;
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    Ok(())
}

/// The place behind a string's closing quote.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        at += match byte {
            b'"' => return at + 1,
            b'\\' => 2,
            _ => 1,
        };
    }
    at
}

fn error(text: &str, at: usize, message: String) -> SettingsError {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    SettingsError {
        line: before.matches('\n').count() + 1,
        column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        message,
    }
}
