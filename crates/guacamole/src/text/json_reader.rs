//! Reads settings in JSON.

use rac_messages::settings_text as words;
use serde_json::{Map, Value};

use super::layout::{Entry, Form, Layout};
use super::{Language, MAX_DEPTH, ParsedSettings, SettingsError, error, plain};

/// Why a text was not read.
pub(super) enum Refusal {
    /// It is not JSON; it may be YAML.
    Syntax(SettingsError),
    /// It is JSON that can't be stored.
    Content(SettingsError),
}

pub(super) fn read(text: &str) -> Result<(ParsedSettings, Layout), Refusal> {
    let map: Map<String, Value> = serde_json::from_str(text).map_err(|error| {
        let mut message = error.to_string();
        // serde_json puts the position at the end of its message.
        if let Some(at) = message.rfind(" at line ") {
            message.truncate(at);
        }
        let too_deep = message.starts_with("recursion limit");
        let message = match too_deep {
            true => words::TOO_DEEP,
            false => words::not_json(message),
        };
        let (line, column) = (error.line(), error.column().max(1));
        let found = SettingsError { line, column, message, corrected: None, is_syntax: false };
        if too_deep { Refusal::Content(found) } else { Refusal::Syntax(found) }
    })?;
    // What serde_json accepts silently: duplicate names, of which it drops the first, and values that authentik can't
    // store.
    let layout = scan(text).map_err(Refusal::Content)?;
    let parsed = ParsedSettings { map, language: Language::Json, ..ParsedSettings::default() };
    Ok((parsed, layout))
}

/// An open map or list: its names, and whether a name comes next.
struct Open {
    names: Option<Map<String, Value>>,
    name_next: bool,
}

/// Finds the entries in a text that is known to be a JSON object.
fn scan(text: &str) -> Result<Layout, SettingsError> {
    let bytes = text.as_bytes();
    let mut layout = Layout { form: Form::Json, ..Layout::default() };
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'{' | b'[' => {
                if open.len() == MAX_DEPTH {
                    return Err(error(text, start, words::TOO_DEEP));
                }
                value_begins(&mut layout, open.len(), start);
                let is_map = *byte == b'{';
                open.push(Open { names: is_map.then(Map::new), name_next: is_map });
            }
            b'}' | b']' => {
                open.pop();
                match open.is_empty() {
                    true => layout.end = start,
                    false => value_ends(&mut layout, open.len(), at),
                }
            }
            b',' => {
                if let Some(last) = open.last_mut() {
                    last.name_next = last.names.is_some();
                }
            }
            b':' => {
                if open.len() == 1
                    && let Some(entry) = layout.entries.last_mut()
                {
                    entry.colon = Some(at);
                }
            }
            b' ' | b'\t' | b'\r' | b'\n' => {}
            b'"' => {
                at = string_end(bytes, start);
                let spelling = text.get(start..at).unwrap_or_default();
                let is_name = open.last().is_some_and(|open| open.name_next);
                if !is_name && !spelling.contains("\\u0000") {
                    value_begins(&mut layout, open.len(), start);
                    value_ends(&mut layout, open.len(), at);
                    continue;
                }
                let name: String = serde_json::from_str(spelling).unwrap_or_default();
                if name.contains('\0') {
                    return Err(error(text, start, words::NUL_CHARACTER));
                }
                if !is_name {
                    value_begins(&mut layout, open.len(), start);
                    value_ends(&mut layout, open.len(), at);
                    continue;
                }
                if open.len() == 1 {
                    let name = name.clone();
                    layout.entries.push(Entry { name, start, key: start..at, end: at, ..Entry::default() });
                }
                if let Some(Open { names: Some(names), name_next }) = open.last_mut() {
                    *name_next = false;
                    if names.contains_key(&name) {
                        return Err(error(text, start, words::given_twice(&name)));
                    }
                    names.insert(name, Value::Null);
                }
            }
            _ => {
                while bytes.get(at).is_some_and(|byte| !b" \t\r\n,]}".contains(byte)) {
                    at += 1;
                }
                let spelling = text.get(start..at).unwrap_or_default();
                let fault = match byte {
                    b'-' | b'0'..=b'9' => plain::number_fault(spelling),
                    _ => None,
                };
                if let Some(fault) = fault {
                    return Err(error(text, start, fault));
                }
                value_begins(&mut layout, open.len(), start);
                value_ends(&mut layout, open.len(), at);
            }
        }
    }
    Ok(layout)
}

/// The end of the string that opens at `start`.
pub(super) fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn value_begins(layout: &mut Layout, depth: usize, at: usize) {
    if depth == 1
        && let Some(entry) = layout.entries.last_mut()
    {
        entry.value = Some(at);
    }
}

fn value_ends(layout: &mut Layout, depth: usize, at: usize) {
    if depth == 1
        && let Some(entry) = layout.entries.last_mut()
    {
        entry.end = at;
    }
}
