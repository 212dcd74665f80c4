//! Lines, blanks, comments and indentation.

use super::{Reader, Result, SEVERAL};

/// Where a value that reaches beyond its line goes on.
pub(super) struct Continuation {
    /// The first thing that is not a blank.
    pub at: usize,
    pub line_start: usize,
    /// How many line breaks are before it.
    pub breaks: usize,
    /// By how many blanks its line is indented; -1 at the end of the document.
    pub indentation: isize,
}

impl<'text> Reader<'text> {
    /// The byte at a place; 0 behind the end.
    // Like `slice`, called from everywhere: inlined, its checks of the bounds would be there as often.
    #[inline(never)]
    pub(super) fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    pub(super) fn peek(&self) -> u8 {
        self.byte(self.at)
    }

    #[inline(never)]
    pub(super) fn slice(&self, from: usize, to: usize) -> &'text str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// The column in which it reads; only blanks and `-` may be before it.
    pub(super) fn here(&self) -> isize {
        (self.at - self.line_start) as isize
    }

    pub(super) fn skip_blanks(&mut self) {
        while matches!(self.peek(), b' ' | b'\t') {
            self.at += 1;
        }
    }

    pub(super) fn ends_word(&self, at: usize, in_flow: bool) -> bool {
        match self.byte(at) {
            0 | b' ' | b'\t' | b'\n' => true,
            b',' | b'[' | b']' | b'{' | b'}' => in_flow,
            _ => false,
        }
    }

    /// Whether this is the sign of an entry in block style: `-` or `?` with a blank behind it.
    pub(super) fn is_entry(&self, sign: u8) -> bool {
        self.peek() == sign && self.ends_word(self.at + 1, false)
    }

    pub(super) fn is_colon(&self) -> bool {
        self.is_entry(b':')
    }

    /// Whether a line begins here with `---` or `...`.
    pub(super) fn is_document_mark(&self, at: usize) -> bool {
        matches!(self.slice(at, at + 3), "---" | "...")
            && self.ends_word(at + 3, false)
            && (at == 0 || self.byte(at - 1) == b'\n')
    }

    /// Goes on to the next line with content and finds its column; `first` allows for the mark before a document.
    pub(super) fn next_line(&mut self, first: bool) -> Result<()> {
        let mut at_line_start = self.at == self.line_start;
        loop {
            self.skip_blanks();
            self.skip_comment();
            match self.peek() {
                0 => {
                    self.column = -1;
                    return Ok(());
                }
                b'\n' => {
                    self.at += 1;
                    self.line_start = self.at;
                    at_line_start = true;
                }
                _ => break,
            }
        }
        if !at_line_start {
            return Err(self.not_yaml(self.at, "nothing may follow the value on its line"));
        }
        let indentation = self.slice(self.line_start, self.at);
        if let Some(tab) = indentation.bytes().position(|byte| byte == b'\t') {
            return Err(self.tab(self.line_start + tab));
        }
        if self.is_document_mark(self.at) && !(first && self.peek() == b'-') {
            return Err(self.error(self.at, SEVERAL));
        }
        self.column = self.here();
        Ok(())
    }

    /// Skips a comment, which has a blank before it unless it begins the line.
    pub(super) fn skip_comment(&mut self) {
        if self.peek() == b'#' && (self.at == 0 || self.ends_word(self.at - 1, false)) {
            while !matches!(self.peek(), 0 | b'\n') {
                self.at += 1;
            }
        }
    }

    /// Where it goes on behind the line break at which it stands.
    pub(super) fn continuation(&self) -> Continuation {
        let mut next = Continuation { at: self.at, line_start: self.line_start, breaks: 0, indentation: 0 };
        loop {
            match self.byte(next.at) {
                b'\n' => {
                    next.breaks += 1;
                    next.line_start = next.at + 1;
                    next.indentation = 0;
                }
                b' ' if next.at == next.line_start + next.indentation as usize => next.indentation += 1,
                b' ' | b'\t' => {}
                byte => {
                    if byte == 0 || self.is_document_mark(next.at) {
                        next.indentation = -1;
                    }
                    return next;
                }
            }
            next.at += 1;
        }
    }

    pub(super) fn go_on(&mut self, next: &Continuation) {
        (self.at, self.line_start) = (next.at, next.line_start);
    }

    /// Goes on behind a line break within quotes or brackets, which began at `start`.
    pub(super) fn go_on_within(&mut self, start: usize, least: isize) -> Result<Continuation> {
        let next = self.continuation();
        if next.indentation < 0 {
            return Err(self.not_closed(start));
        }
        if next.indentation < least {
            return Err(if self.byte(next.line_start + next.indentation as usize) == b'\t' {
                self.tab(next.line_start)
            } else {
                self.not_yaml(next.at, "this line must be indented more")
            });
        }
        self.go_on(&next);
        Ok(next)
    }

    pub(super) fn not_closed(&self, start: usize) -> Box<super::SettingsError> {
        self.not_yaml(start, "this quote or bracket is not closed")
    }

    /// Skips blanks, line breaks and comments between brackets, the last of which was opened at `start`.
    pub(super) fn skip_in_flow(&mut self, start: usize, least: isize) -> Result<()> {
        loop {
            self.skip_blanks();
            self.skip_comment();
            match self.peek() {
                // A closing bracket is often put right below the name.
                b'\n' => self.go_on_within(start, least - 1)?,
                0 => return Err(self.not_closed(start)),
                _ => return Ok(()),
            };
        }
    }
}
