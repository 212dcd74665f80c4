//! A position in Terraform's source.

use rac_messages::{Message, files};

use crate::FormatError;

/// The maximum nesting of blocks, brackets and strings.
const MAX_DEPTH: usize = 48;

type Result<T> = std::result::Result<T, FormatError>;

pub(super) struct Reader<'text> {
    text: &'text str,
    pub(super) at: usize,
    line: usize,
    depth: usize,
}

impl<'text> Reader<'text> {
    pub(super) fn new(text: &'text str, line: usize, depth: usize) -> Self {
        Self { text, at: 0, line, depth }
    }

    pub(super) fn rest(&self) -> &'text str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        self.line += usize::from(c == '\n');
        Some(c)
    }

    pub(super) fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    pub(super) fn error(&self, message: Message) -> FormatError {
        FormatError::new(self.line, message)
    }

    pub(super) fn deeper(&mut self) -> Result<()> {
        self.depth += 1;
        match self.depth > MAX_DEPTH {
            true => Err(self.error(files::TOO_DEEP)),
            false => Ok(()),
        }
    }

    pub(super) fn shallower(&mut self) {
        self.depth -= 1;
    }

    pub(super) fn line(&self) -> usize {
        self.line
    }

    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// Skips spaces and comments, and line breaks where they have no meaning.
    pub(super) fn skip_blank(&mut self, breaks: bool) {
        loop {
            match self.peek() {
                Some('\n') if !breaks => return,
                Some(c) if c.is_whitespace() || c == '\u{feff}' => {
                    self.next();
                }
                Some('#') => self.skip_line(),
                Some('/') if self.rest().starts_with("//") => self.skip_line(),
                Some('/') if self.rest().starts_with("/*") => {
                    let length = self.rest().find("*/").map_or(self.rest().len(), |at| at + 2);
                    self.skip(length);
                }
                _ => return,
            }
        }
    }

    fn skip_line(&mut self) {
        self.at += self.rest().find('\n').unwrap_or(self.rest().len());
    }

    pub(super) fn skip(&mut self, length: usize) {
        let skipped = self.rest().get(..length).unwrap_or(self.rest());
        self.line += skipped.bytes().filter(|byte| *byte == b'\n').count();
        self.at += skipped.len();
    }

    pub(super) fn word(&mut self) -> &'text str {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }
}
