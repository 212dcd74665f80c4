//! The text between scalars and brackets: indicators, spaces and comments. It shows where entries begin and end.

use std::ops::Range;

use super::{Form, NoteKind, Quotes, Reader};

/// The last item: after some values, a comment may have been meant as part of the value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Last {
    /// An unquoted value on one line.
    Plain,
    /// No value after a `:`.
    Nothing,
    Other,
}

impl Reader<'_> {
    /// Reads the gap between the last scalar or bracket and this position, and counts its comments. Returns the `?` of
    /// the name that begins here, if `before_name`.
    pub(super) fn gap(&mut self, to: usize, before_name: bool) -> Option<usize> {
        let mut signs = Vec::new();
        let mut at = self.end;
        let mut comments = Vec::new();
        while at < to {
            match self.source.at(at) {
                b' ' | b'\t' | b'\r' | b'\n' => at += 1,
                b'#' => {
                    let start = at;
                    while at < to && !matches!(self.source.at(at), b'\r' | b'\n') {
                        at += 1;
                    }
                    comments.push(start..at);
                }
                _ => {
                    signs.push(at);
                    at += 1;
                }
            }
        }
        if let Some(first) = comments.first() {
            self.comment_behind_value(first.clone());
        }
        self.comments.extend(comments.iter().map(|comment| comment.start));
        let mark = signs.last().copied().filter(|sign| before_name && self.source.at(*sign) == b'?');
        if mark.is_some() {
            signs.pop();
        }
        self.sign = signs.iter().rev().copied().find(|sign| matches!(self.source.at(*sign), b'|' | b'>'));
        self.entry_continues(&signs);
        self.end = self.end.max(to);
        if self.end == to {
            self.last = Last::Other;
        }
        mark
    }

    /// Notes a comment that was probably meant as part of the value before it.
    fn comment_behind_value(&mut self, comment: Range<usize>) {
        let between = self.source.slice(self.end..comment.start).trim_matches([' ', '\t']);
        let suspect = match self.last {
            Last::Plain => between.is_empty(),
            Last::Nothing => between == ":",
            Last::Other => false,
        };
        if suspect {
            let text = self.source.slice(comment.clone()).trim_end();
            self.note(comment.start, text, NoteKind::Comment);
            if let Some(note) = self.notes.last_mut() {
                note.secret |= self.secret_before_comment;
            }
        }
    }

    /// Indicators of the current entry: its `:`, then the start of its value.
    fn entry_continues(&mut self, signs: &[usize]) {
        if !self.pending {
            return;
        }
        let in_flow = self.layout.form == Form::Flow;
        let Some(entry) = self.layout.entries.last_mut() else { return };
        for sign in signs {
            let byte = self.source.at(*sign);
            if entry.colon.is_none() && entry.value.is_none() {
                if byte == b':' {
                    entry.colon = Some(sign + 1);
                    entry.end = sign + 1;
                }
                continue;
            }
            let ends = in_flow && matches!(byte, b',' | b'}' | b']' | b'?');
            if in_flow && (ends || entry.value.is_some()) {
                continue;
            }
            entry.value.get_or_insert(*sign);
            entry.end = sign + 1;
        }
    }

    /// The current entry's value begins here, unless it has begun before.
    pub(super) fn value_begins(&mut self, at: usize) {
        if self.pending
            && let Some(entry) = self.layout.entries.last_mut()
            && entry.colon.is_some()
        {
            entry.value.get_or_insert(at);
        }
    }

    /// Continues after the bracket at this position.
    pub(super) fn bracket(&mut self, at: usize) {
        (self.end, self.last) = (at + 1, Last::Other);
        self.quoted(Quotes::None, at);
    }

    /// The quotes of the current entry's value, if this is all of it.
    pub(super) fn quoted(&mut self, quotes: Quotes, at: usize) {
        if self.pending
            && let Some(entry) = self.layout.entries.last_mut()
        {
            entry.end = entry.end.max(self.end);
            if entry.value == Some(at) {
                entry.quotes = quotes;
            }
        }
    }

    /// The indicator of a block scalar, if that is the current entry's value.
    pub(super) fn block_sign(&mut self, sign: Range<usize>) {
        if self.pending
            && let Some(entry) = self.layout.entries.last_mut()
            && entry.value == Some(sign.start)
        {
            entry.block = Some(sign);
        }
    }

    /// The current entry ends before this position.
    pub(super) fn entry_ends(&mut self) {
        self.pending = false;
    }
}
