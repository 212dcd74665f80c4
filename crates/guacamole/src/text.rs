//! Connection settings as JSON or YAML text, in both directions, without changing the type or notation of any value.
//!
//! Ordinary YAML readers damage settings: `password: 0123` becomes the number 83, `user: no` becomes false. Here a
//! plain scalar is a number only if it is a JSON number without an exponent; `true`, `false` and `null` (also `~` or
//! empty) mean what they mean in JSON, and everything else stays text as typed.

mod edit;
mod foreign;
mod json_comments;
mod json_reader;
mod layout;
mod plain;
mod yaml_reader;
mod yaml_writer;

use rac_messages::{Message, settings_text as words};
use serde_json::{Map, Value};

pub use edit::{Edited, edited};
pub use plain::{Elsewhere, is_storable, plain_value};
pub use yaml_reader::BLUEPRINT_TAGS;
pub use yaml_writer::{quoted_yaml, to_yaml};

use layout::Layout;

/// The maximum nesting of maps and lists. Values are printed and dropped recursively, so this limits the stack.
pub const MAX_DEPTH: usize = 64;

/// Settings read from text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParsedSettings {
    /// The settings, in the order of the text.
    pub map: Map<String, Value>,
    /// What may surprise users who know other YAML readers.
    pub notes: Vec<Note>,
    /// How many comments the text has: authentik stores only the settings.
    pub comments: usize,
    /// The settings whose values contain comments, and how many: replacing the value loses them.
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

/// Something in YAML that is read differently than the user may think.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its line, from 1.
    pub line: usize,
    /// The text in question, as typed.
    pub text: String,
    /// How it was read.
    pub kind: NoteKind,
    /// Whether it is part of a secret: then it must not be shown.
    pub secret: bool,
}

/// How a questionable text was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// Text here, but something else in other YAML readers.
    KeptAsText(Elsewhere),
    /// A comment after an unquoted value, so it is not stored.
    Comment,
    /// JSON's two escapes for one character, read as that character.
    Pair,
    /// Readable, but probably no settings; the reason as a sentence.
    Foreign(Message),
}

impl Note {
    /// The note as a sentence or two.
    pub fn words(&self) -> Message {
        let (line, text) = (self.line, self.text.as_str());
        match &self.kind {
            NoteKind::KeptAsText(elsewhere) if self.secret => {
                words::secret_kept_as_text(elsewhere.key(), line)
            }
            NoteKind::KeptAsText(elsewhere) => words::kept_as_text(elsewhere.key(), line, text),
            NoteKind::Comment if self.secret => words::comment_after_secret(line),
            NoteKind::Comment => words::comment_after_value(line, text),
            NoteKind::Pair => words::read_as_one_character(line, if self.secret { "\\u…\\u…" } else { text }),
            NoteKind::Foreign(words) => words.clone(),
        }
    }
}

/// Why a text can't be read as settings, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsError {
    /// The line of the error, from 1.
    pub line: usize,
    /// The column of the error in characters, from 1.
    pub column: usize,
    /// What is wrong, as a sentence.
    pub message: Message,
    /// How the text can be read after a click, if that is certain. Boxed, because most errors have none.
    pub corrected: Option<Box<Correction>>,
    /// Whether the text is no YAML at all.
    is_syntax: bool,
}

/// A text without what keeps it from being read. Everything else is as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The label of the button.
    pub label: Message,
    /// The text.
    pub text: String,
}

impl Correction {
    /// The text without invisible characters.
    fn of_characters(text: String) -> Box<Self> {
        Box::new(Self { label: words::CLEAN_UP, text })
    }
}

impl SettingsError {
    /// The error with its position, as a sentence.
    pub fn words(&self) -> Message {
        words::at_position(self.column, self.line, &self.message)
    }
}

/// An error at a byte position in the text.
fn error(text: &str, at: usize, message: Message) -> SettingsError {
    let before = text.get(..at).unwrap_or(text);
    let (mut line, mut column) = (1, 1);
    let mut last = '\0';
    for c in before.chars() {
        match c {
            // The second character of a Windows line break.
            '\n' if last == '\r' => {}
            '\n' | '\r' => (line, column) = (line + 1, 1),
            _ => column += 1,
        }
        last = c;
    }
    SettingsError { line, column, message, corrected: None, is_syntax: false }
}

/// Reads settings: JSON if the text is a JSON object, YAML otherwise; an empty text means no settings.
pub fn parse_settings(text: &str) -> Result<ParsedSettings, SettingsError> {
    read(without_mark(text)).map(|(parsed, _)| parsed)
}

/// The text without a byte order mark.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Reads settings and their positions in the text, which has no byte order mark.
fn read(text: &str) -> Result<(ParsedSettings, Layout), SettingsError> {
    if let Some(at) = text.find('\0') {
        let corrected = Some(Correction::of_characters(text.replace('\0', "")));
        return Err(SettingsError { corrected, ..error(text, at, words::NUL_CHARACTER) });
    }
    let begins_with_brace = text.trim_start().starts_with('{');
    let mut not_json = None;
    if begins_with_brace {
        match json_reader::read(text) {
            Ok(read) => return Ok(with_foreign_note(read)),
            // JSON that can't be stored.
            Err(json_reader::Refusal::Content(error)) => return Err(error),
            Err(json_reader::Refusal::Syntax(error)) => not_json = Some(error),
        }
    }
    if not_json.is_some()
        && let Some(found) = json_comments::refused(text)
    {
        return Err(found);
    }
    // A map in braces may be YAML, too: `{a: 1}`.
    let read = yaml_reader::read(text).map(|read| {
        let odd = Some(&read.0.map).filter(|_| begins_with_brace).and_then(foreign::with_comments);
        with_note(with_foreign_note(read), odd)
    });
    read.map_err(|not_yaml| {
        if let Some(found) = json_comments::refused(text).or_else(|| foreign::named(text)) {
            return found;
        }
        let quoted =
            text.trim_start().strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with('"'));
        not_json.filter(|_| quoted && not_yaml.is_syntax).unwrap_or(not_yaml)
    })
}

fn with_foreign_note(read: (ParsedSettings, Layout)) -> (ParsedSettings, Layout) {
    let words = foreign::odd(&read.0.map);
    with_note(read, words)
}

fn with_note(
    (mut parsed, layout): (ParsedSettings, Layout),
    words: Option<Message>,
) -> (ParsedSettings, Layout) {
    if let Some(words) = words {
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
