//! What is between scalars and brackets: signs, spaces and comments. It tells where entries begin and end.

use std::ops::Range;

use super::{Form, NoteKind, Quotes, Reader};

/// What was read last: after some values a comment may have been meant as a part of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Last {
    /// An unquoted value on one line.
    Plain,
    /// No value after a `:`.
    Nothing,
    Other,
}

impl Reader<'_> {
    /// Reads what is between the last scalar or bracket and this place, and counts its comments. Returns the sign `?`
    /// of the name that begins here, if `before_name`.
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
        self.entry_goes_on(&signs);
        self.end = self.end.max(to);
        if self.end == to {
            self.last = Last::Other;
        }
        mark
    }

    /// Notes a comment that may well have been meant as a part of the value before it.
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

    /// Signs of the entry that is being read: its `:`, then what its value begins with.
    fn entry_goes_on(&mut self, signs: &[usize]) {
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

    /// The value of the entry that is being read begins here, unless it began before.
    pub(super) fn value_begins(&mut self, at: usize) {
        if self.pending
            && let Some(entry) = self.layout.entries.last_mut()
            && entry.colon.is_some()
        {
            entry.value.get_or_insert(at);
        }
    }

    /// Goes on after the bracket here.
    pub(super) fn bracket(&mut self, at: usize) {
        (self.end, self.last) = (at + 1, Last::Other);
        self.quoted(Quotes::None, at);
    }

    /// How the value of the entry that is being read is quoted, if this is all of it.
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

    /// The sign of a block text, if that is the value of the entry that is being read.
    pub(super) fn block_sign(&mut self, sign: Range<usize>) {
        if self.pending
            && let Some(entry) = self.layout.entries.last_mut()
            && entry.value == Some(sign.start)
        {
            entry.block = Some(sign);
        }
    }

    /// The entry that is being read ends before this.
    pub(super) fn entry_ends(&mut self) {
        self.pending = false;
    }
}
