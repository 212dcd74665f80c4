//! Removing entries from the text of settings.

use std::ops::Range;

use super::{Document, Form, Piece};

impl Document<'_> {
    pub(super) fn remove(&self, index: usize) -> Vec<Vec<Piece>> {
        let entries = &self.layout.entries;
        let entry = &entries[index];
        let nothing = |range: Range<usize>| vec![vec![(range, String::new())]];
        if let Form::Block(column) = self.layout.form {
            let start = self.line_start(entry.start);
            if self.line_start(entry.end) == entry.end && entry.end > entry.key.end {
                return self.without(start..entry.end, column);
            }
            let end = self.line_end(entry.end);
            let next = self.next_line(end);
            // The last line has no break: the one before it is removed.
            let start = if next == end { self.text[..start].len() - self.break_before(start) } else { start };
            let mut drafts = self.without(start..next, column);
            if next == end {
                // Unless it belongs to a block scalar before it.
                drafts.extend(nothing(self.line_start(entry.start)..end));
            }
            return drafts;
        }
        let has_words = |range: Range<usize>| {
            let between = self.text.get(range).unwrap_or_default();
            !between.bytes().all(|byte| b" \t\r\n,".contains(&byte))
        };
        let comma = self.comma_behind(entry.end);
        if let Some(next) = entries.get(index + 1) {
            let to = if has_words(entry.end..next.start) { comma.unwrap_or(entry.end) } else { next.start };
            return nothing(entry.start..to);
        }
        match index.checked_sub(1).and_then(|before| entries.get(before)) {
            Some(before) if !has_words(before.end..entry.start) => nothing(before.end..entry.end),
            _ => nothing(entry.start..comma.unwrap_or(entry.end)),
        }
    }

    /// The text without these lines. What follows may become part of a block scalar before them: then empty lines are
    /// removed, too, and comments after them are moved to the column of the names.
    fn without(&self, lines: Range<usize>, column: usize) -> Vec<Vec<Piece>> {
        let mut drafts = vec![vec![(lines.clone(), String::new())]];
        let mut comments = Vec::new();
        let (mut blank_to, mut at) = (lines.end, lines.end);
        while at < self.text.len() {
            let end = self.line_end(at);
            let line = &self.text[at..end];
            let words = line.trim_start_matches(' ');
            if words.is_empty() && comments.is_empty() {
                blank_to = self.next_line(end);
            } else if words.starts_with('#') {
                comments.push((at..at + (line.len() - words.len()), " ".repeat(column)));
            } else if !words.is_empty() {
                break;
            }
            at = self.next_line(end);
        }
        let gone = (lines.start..blank_to, String::new());
        drafts.push(vec![gone.clone()]);
        drafts.push([gone].into_iter().chain(comments).collect());
        drafts
    }

    /// The length of the line break before a position.
    fn break_before(&self, at: usize) -> usize {
        let before = &self.text[..at];
        if before.ends_with("\r\n") { 2 } else { usize::from(before.ends_with(['\n', '\r'])) }
    }

    /// The position after the next comma, which may follow comments.
    fn comma_behind(&self, at: usize) -> Option<usize> {
        let mut rest = self.text.get(at..)?;
        loop {
            rest = rest.trim_start_matches([' ', '\t', '\r', '\n']);
            match rest.strip_prefix('#') {
                Some(comment) => rest = comment.trim_start_matches(|c| !matches!(c, '\r' | '\n')),
                None => return rest.starts_with(',').then(|| self.text.len() - rest.len() + 1),
            }
        }
    }
}
