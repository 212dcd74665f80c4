//! Connection settings as text, JSON or YAML, both ways, without changing the type or the spelling of anything.
//!
//! Ordinary YAML readers damage settings: `password: 0123` becomes the number 83, `user: no` becomes false. Here a
//! plain scalar is a number only if it is spelt as JSON spells numbers, without exponent, `true`, `false` and `null`
//! (also `~` or nothing) are what they are in JSON, and everything else stays the text that was typed.

mod json_reader;
mod plain;
mod yaml_reader;
mod yaml_writer;

use serde_json::{Map, Value};

pub use plain::Elsewhere;
pub use yaml_writer::to_yaml;

/// How deeply maps and lists may be nested. Values are printed and dropped recursively; this keeps the stack small.
pub const MAX_DEPTH: usize = 64;

/// Settings read from text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParsedSettings {
    /// The settings in the order of the text.
    pub map: Map<String, Value>,
    /// What a person who knows other YAML readers may not expect.
    pub notes: Vec<Note>,
}

/// Something in YAML that was read otherwise than its writer may think.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its line, from 1.
    pub line: usize,
    /// The text in question, as typed.
    pub text: String,
    /// What was made of it.
    pub kind: NoteKind,
}

/// What was made of a text in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// It stays text here; another YAML reader would make something else of it.
    KeptAsText(Elsewhere),
    /// It is a comment behind an unquoted value, so it is not stored.
    Comment,
}

impl Note {
    /// The note as a sentence or two.
    pub fn words(&self) -> String {
        let (line, text) = (self.line.to_string(), self.text.as_str());
        match self.kind {
            NoteKind::KeptAsText(elsewhere) => {
                let what = elsewhere.words();
                [
                    "Line ",
                    &line,
                    ": kept as the text “",
                    text,
                    "”. Other YAML readers take it for ",
                    what,
                    ".",
                ]
                .concat()
            }
            NoteKind::Comment => [
                "Line ",
                &line,
                ": “",
                text,
                "” is a comment and not stored. If it belongs to the value, put the value in quotes.",
            ]
            .concat(),
        }
    }
}

/// Why a text is no settings, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsError {
    /// The line of the mistake, from 1.
    pub line: usize,
    /// The column of the mistake in characters, from 1.
    pub column: usize,
    /// What is wrong, as a sentence.
    pub message: String,
}

impl SettingsError {
    /// The mistake with its place, as a sentence.
    pub fn words(&self) -> String {
        let (line, column) = (self.line.to_string(), self.column.to_string());
        ["Line ", &line, ", column ", &column, ": ", &self.message].concat()
    }
}

/// A mistake at a place in the text, in bytes.
fn error(text: &str, at: usize, message: &str) -> SettingsError {
    let before = text.get(..at).unwrap_or(text).as_bytes();
    let (mut line, mut column) = (1, 1);
    for byte in before {
        if *byte == b'\n' {
            (line, column) = (line + 1, 1);
        } else if byte & 0xc0 != 0x80 {
            // The first byte of a character.
            column += 1;
        }
    }
    SettingsError { line, column, message: message.to_owned() }
}

/// Reads settings: JSON if the text begins with `{`, YAML otherwise; no text is no settings.
pub fn parse_settings(text: &str) -> Result<ParsedSettings, SettingsError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with('{') {
        json_reader::read(text).map(|map| ParsedSettings { map, notes: Vec::new() })
    } else {
        yaml_reader::read(text)
    }
}

/// Writes settings as JSON, indented by two blanks.
pub fn to_json(map: &Map<String, Value>) -> String {
    // Writing a map with text keys to memory can't fail.
    serde_json::to_string_pretty(map).unwrap_or_default()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
