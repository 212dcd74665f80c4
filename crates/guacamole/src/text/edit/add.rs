//! Adding entries to the text of settings.

use serde_json::Value;

use super::{Document, Entry, Form, Piece, yaml_writer};

impl Document<'_> {
    /// Adds an entry after another one; without one, as the first and only entry.
    pub(super) fn add(&self, name: &str, value: &Value, before: Option<&Entry>) -> Vec<Vec<Piece>> {
        let Form::Block(column) = self.layout.form else {
            let words = self.in_braces(name, value);
            let Some(before) = before else {
                return vec![vec![(self.layout.end..self.layout.end, words)]];
            };
            return vec![vec![(before.end..before.end, format!(",{}{words}", self.gap_of(before)))]];
        };
        let at = match before {
            Some(before) if self.line_start(before.end) == before.end => before.end,
            Some(before) => self.line_end(before.end),
            None => self.layout.end,
        };
        let is_behind_break = at == 0 || self.text[..at].ends_with(['\n', '\r']);
        let words = |entry: &String| {
            let entry = self.lines(entry);
            match is_behind_break {
                true => entry,
                false => format!("{}{}", self.line_break(), entry.trim_end_matches(['\n', '\r'])),
            }
        };
        entries(name, value, column).iter().map(|entry| vec![(at..at, words(entry))]).collect()
    }

    /// Adds an entry before all others.
    pub(super) fn add_first(&self, name: &str, value: &Value) -> Vec<Vec<Piece>> {
        let Some(first) = self.layout.entries.first() else { return self.add(name, value, None) };
        let Form::Block(column) = self.layout.form else {
            let words = format!("{},{}", self.in_braces(name, value), self.gap_of(first));
            return vec![vec![(first.start..first.start, words)]];
        };
        let at = self.line_start(first.start);
        entries(name, value, column).iter().map(|entry| vec![(at..at, self.lines(entry))]).collect()
    }

    fn in_braces(&self, name: &str, value: &Value) -> String {
        let inline = |value: &Value| match self.layout.form {
            Form::Json => value.to_string(),
            _ => yaml_writer::inline(value),
        };
        format!("{}: {}", inline(&Value::String(name.to_owned())), inline(value))
    }

    /// The separator between entries in braces, by the position of this one.
    fn gap_of(&self, entry: &Entry) -> String {
        let line = self.line_start(entry.start);
        let indentation = &self.text[line..entry.start];
        match line > 0 && indentation.trim().is_empty() {
            true => format!("{}{indentation}", self.line_break()),
            false => " ".to_owned(),
        }
    }
}

/// An entry as lines, the most readable notation first.
fn entries(name: &str, value: &Value, column: usize) -> [String; 2] {
    [
        yaml_writer::entry(name, value, column),
        format!("{}{}: {}\n", " ".repeat(column), yaml_writer::name(name).0, yaml_writer::inline(value)),
    ]
}
