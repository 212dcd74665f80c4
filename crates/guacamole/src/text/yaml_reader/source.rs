//! The source text: its characters and lines by byte position.

use std::ops::Range;

use saphyr_parser::Marker;

pub(super) struct Source<'text> {
    pub text: &'text str,
    /// The byte position of each character; empty if all are one byte long.
    places: Vec<u32>,
    /// The start of each line.
    lines: Vec<usize>,
}

impl<'text> Source<'text> {
    pub fn new(text: &'text str) -> Self {
        let places = match text.is_ascii() {
            true => Vec::new(),
            false => text.char_indices().map(|(at, _)| u32::try_from(at).unwrap_or(u32::MAX)).collect(),
        };
        let bytes = text.as_bytes();
        let ends_line = |at: usize, byte: u8| {
            byte == b'\n' || (byte == b'\r' && bytes.get(at + 1).is_none_or(|next| *next != b'\n'))
        };
        let mut lines = vec![0];
        lines.extend(
            bytes.iter().enumerate().filter(|(at, byte)| ends_line(*at, **byte)).map(|(at, _)| at + 1),
        );
        Self { text, places, lines }
    }

    /// The byte position of one of the parser's marks.
    pub fn byte(&self, mark: &Marker) -> usize {
        if self.places.is_empty() {
            return mark.index().min(self.text.len());
        }
        self.places.get(mark.index()).map_or(self.text.len(), |at| *at as usize)
    }

    /// The byte at a position; 0 after the end.
    pub fn at(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    pub fn slice(&self, range: Range<usize>) -> &'text str {
        self.text.get(range).unwrap_or_default()
    }

    /// The line number of a position, from 1.
    pub fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at)
    }

    /// The start of the line that contains a position.
    pub fn line_start(&self, at: usize) -> usize {
        self.lines.get(self.line(at) - 1).copied().unwrap_or(0)
    }

    /// The start of a line; `line` counts from 1.
    pub fn line_starts(&self, line: usize) -> usize {
        line.checked_sub(1).and_then(|line| self.lines.get(line)).copied().unwrap_or(self.text.len())
    }

    /// A line without its break; `line` counts from 1.
    pub fn line_text(&self, line: usize) -> &'text str {
        let start = self.line_starts(line);
        let end = self.lines.get(line).copied().unwrap_or(self.text.len());
        self.slice(start..end).trim_end_matches(['\n', '\r'])
    }

    /// The distance of a position from the start of its line, in bytes.
    pub fn column(&self, at: usize) -> usize {
        at - self.line_start(at)
    }

    /// Whether the next thing on this line is a comment. Looks no farther than that: lines can be very long.
    pub fn comment_follows(&self, at: usize) -> bool {
        self.slice(at..self.text.len()).trim_start_matches([' ', '\t', ':', ',']).starts_with('#')
    }

    /// The position after the quoted text that starts here.
    pub fn quotes_end(&self, start: usize) -> usize {
        let quote = self.at(start);
        let mut at = start + 1;
        while at < self.text.len() {
            match self.at(at) {
                b'\\' if quote == b'"' => at += 2,
                byte if byte == quote && quote == b'\'' && self.at(at + 1) == quote => at += 2,
                byte if byte == quote => return at + 1,
                _ => at += 1,
            }
        }
        self.text.len()
    }

    /// The indicator of a block scalar, including its chomping and indentation.
    pub fn block_sign(&self, start: usize) -> Range<usize> {
        let mut end = start + 1;
        while matches!(self.at(end), b'+' | b'-' | b'0'..=b'9') {
            end += 1;
        }
        start..end
    }

    /// The end of a block scalar whose indicator ends at `sign`. The parser stops at `stop`, before the next non-empty
    /// line. Trailing empty lines belong to it if it keeps them.
    pub fn block_end(&self, sign: usize, stop: usize, keeps: bool) -> usize {
        let header = self.line_start(sign);
        let mut end = if stop == self.text.len() { stop } else { self.line_start(stop) };
        if keeps && end > sign {
            return end;
        }
        // The line breaks and empty lines after the last non-empty line.
        loop {
            let start = self.line_start(end);
            let is_empty =
                self.slice(start..end).bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'));
            if !is_empty || start <= header {
                return end.max(sign);
            }
            end = start - 1;
            if self.at(end) == b'\n' && end > 0 && self.at(end - 1) == b'\r' {
                end -= 1;
            }
        }
    }

    /// The position after a name in brackets, at its `:`.
    pub fn skip_plain(&self, start: usize) -> usize {
        if matches!(self.at(start), b'"' | b'\'') {
            return self.quotes_end(start);
        }
        self.slice(start..self.text.len()).find(": ").map_or(start, |length| start + length)
    }

    /// A line before a position that begins with `%`.
    pub fn directive_before(&self, at: usize) -> Option<usize> {
        let last = self.line(at);
        let starts = self.lines.iter().copied().take(last);
        starts.filter(|start| *start <= at).find(|start| self.at(*start) == b'%')
    }

    /// The end of the content of a text without settings: before a line `...`, or the end of the text.
    pub fn content_end(&self) -> usize {
        self.lines
            .iter()
            .copied()
            .find(|start| self.text.get(*start..).is_some_and(|rest| rest.starts_with("...")))
            .unwrap_or(self.text.len())
    }
}
