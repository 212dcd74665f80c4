//! Changes settings in their text: a change touches only its own entry. The rest of the text keeps its comments,
//! order, quotes, lines and line breaks.

mod add;
mod changes;
mod remove;

use std::ops::Range;

use serde_json::{Map, Value};

use super::layout::{Entry, Form, Layout};
use super::{Language, ParsedSettings, read, to_json, to_yaml, without_mark, yaml_writer};
use changes::{Change, apply, changes, same_map};

/// A range of the text, and its replacement.
type Piece = (Range<usize>, String);

/// A text whose settings were changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    pub text: String,
    /// Whether the whole text was rewritten: then its comments, quotes and lines are lost.
    pub rewritten: bool,
}

/// The text with its settings changed to `map`. `None` if the text has an error.
pub fn edited(text: &str, map: &Map<String, Value>) -> Option<Edited> {
    let body = without_mark(text);
    let mark = text.get(..text.len() - body.len()).unwrap_or_default();
    let (parsed, layout) = read(body).ok()?;
    let language = parsed.language;
    let steps = in_place(body, (parsed, layout), map);
    let rewritten = steps.is_none();
    let whole = || if language == Language::Json { to_json(map) } else { to_yaml(map) };
    Some(Edited { text: format!("{mark}{}", steps.unwrap_or_else(whole)), rewritten })
}

/// The text with its settings changed in place; `None` if that is not possible.
fn in_place(text: &str, read: (ParsedSettings, Layout), map: &Map<String, Value>) -> Option<String> {
    let old = read.0.map.clone();
    changes(&old, map).and_then(|changes| stepwise(text, read, &changes))
}

/// Makes one change after another and reads the text again after each: a draft that reads differently is rejected.
/// `None` if a change can't be made like this.
fn stepwise(text: &str, start: (ParsedSettings, Layout), changes: &[Change<'_>]) -> Option<String> {
    let mut text = text.to_owned();
    let (mut parsed, mut layout) = start;
    for change in changes {
        let drafts = drafts(&text, &parsed.map, &layout, change);
        let mut wanted = parsed.map;
        apply(change, &mut wanted);
        let mut good = None;
        for draft in &drafts {
            if let Ok(read) = read(draft)
                && same_map(&read.0.map, &wanted)
            {
                good = Some((draft.clone(), read));
                break;
            }
        }
        match good {
            Some((draft, read)) => {
                text = draft;
                (parsed, layout) = read;
            }
            // A value that can't be stored: the text shows it, with an error.
            None if read(&to_yaml(&wanted)).is_err() => return drafts.into_iter().next(),
            None => return None,
        }
    }
    Some(text)
}

/// Drafts of the new text, the most readable first.
fn drafts(text: &str, old: &Map<String, Value>, layout: &Layout, change: &Change<'_>) -> Vec<String> {
    let document = Document { text, layout };
    let find = |name: &str| layout.entries.iter().position(|entry| entry.name == name);
    let pieces = match change {
        Change::Set(name, value) => find(name).map(|at| {
            let entry = &layout.entries[at];
            let nested = old.get(*name).and_then(|old| document.nested(entry, old, value));
            nested.into_iter().chain(document.set(entry, value)).collect()
        }),
        Change::Add(name, value, None) => Some(document.add_first(name, value)),
        Change::Add(name, value, Some(before)) => {
            Some(document.add(name, value, find(before).and_then(|at| layout.entries.get(at))))
        }
        Change::Remove(name) => find(name).map(|at| document.remove(at)),
        Change::Rename(from, to) => find(from).map(|at| vec![document.rename(&layout.entries[at], to)]),
    };
    pieces.unwrap_or_default().into_iter().map(|pieces| put_in(text, pieces)).collect()
}

fn put_in(text: &str, mut pieces: Vec<Piece>) -> String {
    pieces.sort_by_key(|(range, _)| range.start);
    let (mut new, mut at) = (String::new(), 0);
    for (range, words) in pieces {
        new.push_str(text.get(at..range.start).unwrap_or_default());
        new.push_str(&words);
        at = range.end.max(at);
    }
    new.push_str(text.get(at..).unwrap_or_default());
    new
}

struct Document<'text> {
    text: &'text str,
    layout: &'text Layout,
}

impl Document<'_> {
    /// The line break that the text uses.
    fn line_break(&self) -> &'static str {
        match self.text.find(['\n', '\r']) {
            Some(at) if self.text[at..].starts_with("\r\n") => "\r\n",
            Some(at) if self.text[at..].starts_with('\r') => "\r",
            _ => "\n",
        }
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind(['\n', '\r']).map_or(0, |line_break| line_break + 1)
    }

    /// The end of the line that contains a position, before its break.
    fn line_end(&self, at: usize) -> usize {
        self.text[at..].find(['\n', '\r']).map_or(self.text.len(), |length| at + length)
    }

    /// The position after the line break at `end`.
    fn next_line(&self, end: usize) -> usize {
        let rest = &self.text[end..];
        end + if rest.starts_with("\r\n") { 2 } else { usize::from(!rest.is_empty()) }
    }

    /// Lines with the line breaks of this text.
    fn lines(&self, lines: &str) -> String {
        lines.replace('\n', self.line_break())
    }

    /// A nested map is edited in place as a text of its own.
    fn nested(&self, entry: &Entry, old: &Value, new: &Value) -> Option<Vec<Piece>> {
        let (old, new) = (old.as_object()?, new.as_object()?);
        if old.is_empty() || new.is_empty() {
            return None;
        }
        let value = entry.value?;
        let start = if self.is_on_line_of_name(entry, value) { value } else { self.line_start(value) };
        // Including the comment after it: new entries get their own line.
        let end = match start == value || self.line_start(entry.end) == entry.end {
            true => entry.end,
            false => self.line_end(entry.end),
        };
        let part = self.text.get(start..end)?;
        let found = read(part).ok().filter(|(parsed, _)| same_map(&parsed.map, old))?;
        Some(vec![(start..end, in_place(part, found, new)?)])
    }

    fn set(&self, entry: &Entry, value: &Value) -> Vec<Vec<Piece>> {
        let kept = match value {
            Value::String(text) => yaml_writer::in_quotes(text, entry.quotes),
            _ => None,
        };
        match self.layout.form {
            Form::Json => vec![self.set_head(entry, &value.to_string())],
            Form::Flow => {
                let inline = yaml_writer::inline(value);
                kept.iter().chain([&inline]).map(|words| self.set_head(entry, words)).collect()
            }
            Form::Block(column) => {
                let mut all = Vec::new();
                if let Some(words) = kept {
                    all.push(self.set_head(entry, &words));
                }
                let (head, lines) = yaml_writer::value_lines(value, column);
                let mut pieces = self.set_head(entry, &head);
                if !lines.is_empty() {
                    let from = entry.block.as_ref().map(|sign| sign.end);
                    let from = from.or(entry
                        .value
                        .filter(|value| self.is_on_line_of_name(entry, *value))
                        .map(|_| entry.end));
                    let at = self.line_end(from.or(entry.colon).unwrap_or(entry.key.end));
                    let words = format!("{}{}", self.line_break(), self.lines(&lines));
                    match pieces.iter_mut().find(|(range, _)| range.start == at && range.end > at) {
                        Some(piece) => piece.1.insert_str(0, &words),
                        None => pieces.push((at..at, words)),
                    }
                }
                all.push(pieces);
                all.push(self.set_head(entry, &yaml_writer::inline(value)));
                all
            }
        }
    }

    fn is_on_line_of_name(&self, entry: &Entry, at: usize) -> bool {
        let from = entry.colon.unwrap_or(entry.key.end);
        !self.text.get(from..at).unwrap_or_default().contains(['\n', '\r'])
    }

    /// Puts text directly after the `:`, in place of the value.
    fn set_head(&self, entry: &Entry, words: &str) -> Vec<Piece> {
        let blank = if words.is_empty() { "" } else { " " };
        let Some(colon) = entry.colon else {
            return vec![(entry.key.end..entry.key.end, format!(":{blank}{words}"))];
        };
        let Some(value) = entry.value else { return vec![(colon..colon, format!("{blank}{words}"))] };
        if let Some(sign) = &entry.block
            && self.is_on_line_of_name(entry, value)
        {
            // A comment after the indicator stays.
            let lines = self.line_end(sign.end).min(entry.end);
            let end = self.block_content_end(entry);
            return vec![(sign.clone(), words.to_owned()), (lines..end.max(lines), String::new())];
        }
        if matches!(self.layout.form, Form::Block(_)) && !self.is_on_line_of_name(entry, value) {
            // The value is on the following lines.
            let line = self.line_start(value);
            let before = self.text[..line].trim_end_matches(['\n', '\r']).len();
            let before = self.line_end(before.max(colon));
            return vec![(colon..colon, format!("{blank}{words}")), (before..entry.end, String::new())];
        }
        // `{"a":1}` has no space before the value, and JSON needs none.
        let blank = if value == colon && self.layout.form != Form::Json { blank } else { "" };
        vec![(value..entry.end, format!("{blank}{words}"))]
    }

    /// The end of a block scalar, without the break of its last line.
    fn block_content_end(&self, entry: &Entry) -> usize {
        let content = &self.text[..entry.end];
        if content.ends_with("\r\n") {
            entry.end - 2
        } else {
            entry.end - usize::from(content.ends_with(['\n', '\r']))
        }
    }

    fn rename(&self, entry: &Entry, to: &str) -> Vec<Piece> {
        let words = match self.layout.form {
            Form::Json => Value::String(to.to_owned()).to_string(),
            Form::Flow => yaml_writer::inline(&Value::String(to.to_owned())),
            Form::Block(column) => {
                let (words, is_long) = yaml_writer::name(to);
                if is_long && entry.start == entry.key.start {
                    format!("? {words}{}{}", self.line_break(), " ".repeat(column))
                } else {
                    words
                }
            }
        };
        vec![(entry.key.clone(), words)]
    }
}
