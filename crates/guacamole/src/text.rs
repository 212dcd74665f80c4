//! Connection settings as text, JSON or YAML, both ways, without changing the type or the spelling of anything.
//!
//! Ordinary YAML readers damage settings: `password: 0123` becomes the number 83, `user: no` becomes false. Here a
//! plain scalar is a number only if it is spelt as JSON spells numbers, without exponent, `true`, `false` and `null`
//! (also `~` or nothing) are what they are in JSON, and everything else stays the text that was typed.

mod edit;
mod foreign;
mod json_reader;
mod layout;
mod plain;
mod yaml_reader;
mod yaml_writer;

use serde_json::{Map, Value};

pub use edit::{Edited, edited};
pub use plain::{Elsewhere, is_storable, plain_value};
pub use yaml_reader::BLUEPRINT_TAGS;
pub use yaml_writer::{quoted_yaml, to_yaml};

use layout::Layout;

/// How deeply maps and lists may be nested. Values are printed and dropped recursively; this keeps the stack small.
pub const MAX_DEPTH: usize = 64;

/// Settings read from text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParsedSettings {
    /// The settings in the order of the text.
    pub map: Map<String, Value>,
    /// What a user who knows other YAML readers may not expect.
    pub notes: Vec<Note>,
    /// How many comments are in the text: authentik stores the settings only.
    pub comments: usize,
    /// The settings with comments inside of their values, and how many: who replaces the value loses them.
    pub comments_in_values: Vec<(String, usize)>,
    /// The language of the text.
    pub language: Language,
}

/// The languages of settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    Yaml,
    Json,
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
    /// Whether it is a part of a secret: then it is not to be shown.
    pub secret: bool,
}

/// What was made of a text in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// It stays text here; another YAML reader would make something else of it.
    KeptAsText(Elsewhere),
    /// It is a comment after an unquoted value, so it is not stored.
    Comment,
    /// JSON's two escapes for one character, which are read as that.
    Pair,
    /// The text can be read, but is probably something else than settings; what, as a sentence.
    Foreign(&'static str),
}

impl Note {
    /// The note as a sentence or two.
    pub fn words(&self) -> String {
        let (line, text) = (self.line.to_string(), self.text.as_str());
        match self.kind {
            NoteKind::KeptAsText(elsewhere) if self.secret => {
                let what = elsewhere.words();
                format!("Line {line}: this secret is kept as text. Other YAML readers treat it as {what}.")
            }
            NoteKind::Comment if self.secret => format!(
                "Line {line}: a “#” starts a comment after this secret, which is not stored. If it belongs to the secret, put the secret in quotes."
            ),
            NoteKind::Pair => format!(
                "Line {line}: “{}” is read as one character, as in JSON. Other YAML readers refuse it: write the character itself.",
                if self.secret { "\\u…\\u…" } else { text }
            ),
            NoteKind::KeptAsText(elsewhere) => {
                let what = elsewhere.words();
                format!("Line {line}: kept as the text “{text}”. Other YAML readers treat it as {what}.")
            }
            NoteKind::Comment => format!(
                "Line {line}: “{text}” is a comment and not stored. If it belongs to the value, put the value in quotes."
            ),
            NoteKind::Foreign(words) => words.to_owned(),
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
        format!("Line {line}, column {column}: {}", self.message)
    }
}

/// A mistake at a place in the text, in bytes.
fn error(text: &str, at: usize, message: &str) -> SettingsError {
    let before = text.get(..at).unwrap_or(text);
    let (mut line, mut column) = (1, 1);
    let mut last = '\0';
    for c in before.chars() {
        match c {
            // The second half of the break of Windows.
            '\n' if last == '\r' => {}
            '\n' | '\r' => (line, column) = (line + 1, 1),
            _ => column += 1,
        }
        last = c;
    }
    SettingsError { line, column, message: message.to_owned() }
}

/// Reads settings: JSON if the text is a JSON object, YAML otherwise; no text is no settings.
pub fn parse_settings(text: &str) -> Result<ParsedSettings, SettingsError> {
    read(without_mark(text)).map(|(parsed, _)| parsed)
}

/// The text without a byte order mark.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Reads settings, and where in the text they are. The text has no byte order mark.
fn read(text: &str) -> Result<(ParsedSettings, Layout), SettingsError> {
    if let Some(at) = text.find('\0') {
        return Err(error(text, at, plain::NUL));
    }
    let begins_with_brace = text.trim_start().starts_with('{');
    let mut not_json = None;
    if begins_with_brace {
        match json_reader::read(text) {
            Ok(read) => return Ok(with_foreign_note(read)),
            // JSON, but none that can be stored.
            Err(json_reader::Refusal::Content(error)) => return Err(error),
            Err(json_reader::Refusal::Syntax(error)) => not_json = Some(error),
        }
    }
    if not_json.is_some()
        && let Some(found) = foreign::commented(text)
    {
        return Err(found);
    }
    // A map in braces may also be YAML: `{a: 1}`.
    yaml_reader::read(text).map(with_foreign_note).map_err(|not_yaml| {
        if let Some(found) = foreign::named(text) {
            return found;
        }
        let quoted =
            text.trim_start().strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with('"'));
        let of_syntax = not_yaml.message.starts_with(NOT_YAML);
        not_json.filter(|_| quoted && of_syntax).unwrap_or(not_yaml)
    })
}

/// How the message about a mistake in the syntax of YAML begins.
const NOT_YAML: &str = "This is not YAML: ";

fn with_foreign_note((mut parsed, layout): (ParsedSettings, Layout)) -> (ParsedSettings, Layout) {
    if let Some(words) = foreign::odd(&parsed.map) {
        let note = Note { line: 1, text: String::new(), kind: NoteKind::Foreign(words), secret: false };
        parsed.notes.insert(0, note);
    }
    (parsed, layout)
}

/// Writes settings as JSON, indented by two spaces.
pub fn to_json(map: &Map<String, Value>) -> String {
    // Writing a map with text keys to memory can't fail.
    serde_json::to_string_pretty(map).unwrap_or_default()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
