//! Scalars: plain, in quotes, and as blocks.

use super::lines::Continuation;
use super::{Node, Reader, Result};

impl Reader<'_> {
    /// A plain scalar; further lines are joined to the first.
    pub(super) fn plain(&mut self, least: isize, in_flow: bool) -> Result<Node> {
        let (start, line_start) = (self.at, self.line_start);
        let refused = match self.peek() {
            b'-' | b'?' | b':' => self.ends_word(start + 1, in_flow),
            byte => byte == 0 || b"\n#,[]{}&*!|>'\"%@`".contains(&byte),
        };
        if refused {
            return Err(self.not_yaml(start, "a value can't begin with this sign"));
        }
        if in_flow && self.here() < least {
            return Err(self.not_yaml(start, "this line must be indented more"));
        }
        let mut text = String::new();
        loop {
            text.push_str(self.plain_words(in_flow));
            if self.peek() != b'\n' {
                break;
            }
            let next = self.continuation();
            let ends = match self.byte(next.at) {
                b'#' => true,
                b':' => self.ends_word(next.at + 1, in_flow),
                b',' | b'[' | b']' | b'{' | b'}' => in_flow,
                _ => false,
            };
            if ends || next.indentation < 0 || next.indentation < least {
                break;
            }
            self.go_on(&next);
            fold(&mut text, &next);
        }
        Ok(Node::Plain(text, line_start == self.line_start))
    }

    /// The part of a plain scalar on this line; goes on behind the blanks after it.
    fn plain_words(&mut self, in_flow: bool) -> &str {
        let start = self.at;
        let mut end = start;
        loop {
            match self.peek() {
                0 | b'\n' => break,
                b' ' | b'\t' => {
                    self.at += 1;
                    continue;
                }
                b'#' if self.at > end => break,
                b':' if self.ends_word(self.at + 1, in_flow) => break,
                b',' | b'[' | b']' | b'{' | b'}' if in_flow => break,
                _ => {}
            }
            self.at += 1;
            end = self.at;
        }
        self.slice(start, end)
    }

    /// A text in single or double quotes.
    pub(super) fn quoted(&mut self, least: isize) -> Result<String> {
        let start = self.at;
        let quote = self.peek();
        self.at += 1;
        let mut text = String::new();
        // Blanks before a line break go away, but not those that were escaped.
        let mut kept = 0;
        loop {
            let from = self.at;
            while !matches!(self.peek(), 0 | b'\n' | b'\\') && self.peek() != quote {
                self.at += 1;
            }
            text.push_str(self.slice(from, self.at));
            match self.peek() {
                0 => return Err(self.not_closed(start)),
                b'\n' => {
                    let end = text.trim_end_matches([' ', '\t']).len();
                    text.truncate(end.max(kept));
                    let next = self.go_on_within(start, least)?;
                    fold(&mut text, &next);
                    kept = text.len();
                }
                b'\\' if quote == b'\'' => {
                    text.push('\\');
                    self.at += 1;
                }
                b'\\' if self.byte(self.at + 1) == b'\n' => {
                    self.at += 1;
                    let next = self.go_on_within(start, least)?;
                    push_breaks(&mut text, next.breaks - 1);
                    kept = text.len();
                }
                b'\\' => {
                    text.push(self.escape()?);
                    kept = text.len();
                }
                _ => {
                    self.at += 1;
                    if quote == b'"' || self.peek() != quote {
                        break;
                    }
                    text.push('\'');
                    self.at += 1;
                }
            }
        }
        self.skip_blanks();
        Ok(text)
    }

    /// The character of an escape sequence.
    fn escape(&mut self) -> Result<char> {
        let start = self.at;
        let sign = self.byte(start + 1);
        self.at += 2;
        let digits = match sign {
            b'x' => 2,
            b'u' => 4,
            b'U' => 8,
            _ => 0,
        };
        let mut code = match sign {
            b'0' => 0,
            b'a' => 7,
            b'b' => 8,
            b't' | b'\t' => 9,
            b'n' => 10,
            b'v' => 11,
            b'f' => 12,
            b'r' => 13,
            b'e' => 27,
            b' ' | b'"' | b'/' | b'\\' => u32::from(sign),
            b'N' => 0x85,
            b'_' => 0xa0,
            b'L' => 0x2028,
            b'P' => 0x2029,
            // Nothing is a character with this code.
            _ if digits == 0 => u32::MAX,
            _ => self.code(digits),
        };
        // JSON spells what is beyond 16 bits as two escapes.
        if code >> 10 == 0xd800 >> 10 && self.slice(self.at, self.at + 2) == "\\u" {
            self.at += 2;
            let low = self.code(4);
            code = if low >> 10 == 0xdc00 >> 10 {
                0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff)
            } else {
                u32::MAX
            };
        }
        char::from_u32(code).ok_or_else(|| {
            self.not_yaml(start, "no such escape; in double quotes a backslash is written twice")
        })
    }

    /// A number of so many hexadecimal digits; one that is no character's if there are fewer.
    fn code(&mut self, digits: usize) -> u32 {
        let text = self.slice(self.at, self.at + digits);
        self.at += digits;
        text.chars()
            .try_fold(0, |code: u32, c| Some(code << 4 | c.to_digit(16)?))
            .filter(|_| text.len() == digits)
            .unwrap_or(u32::MAX)
    }

    /// A literal (`|`) or folded (`>`) text, which is indented at least so much.
    pub(super) fn block_text(&mut self, least: isize) -> Result<String> {
        let folded = self.peek() == b'>';
        let (mut chomping, mut indentation) = (0, 0);
        self.at += 1;
        loop {
            match self.peek() {
                sign @ (b'-' | b'+') if chomping == 0 => chomping = sign,
                digit @ b'1'..=b'9' if indentation == 0 => {
                    indentation = least.max(1) - 1 + isize::from(digit as i8 - b'0' as i8);
                }
                _ => break,
            }
            self.at += 1;
        }
        if self.ends_word(self.at, false) {
            self.skip_blanks();
            self.skip_comment();
        }
        if !matches!(self.peek(), 0 | b'\n') {
            return Err(self.not_yaml(self.at, "“|” and “>” are followed by the lines of the text"));
        }
        if indentation == 0 {
            indentation = self.block_indentation(least.max(1))?;
        }
        let mut text = String::new();
        // Empty lines since the last with words, and whether that was indented more than the text.
        let (mut empty, mut was_indented) = (0, false);
        // At each turn it stands at the end of a line.
        while self.peek() == b'\n' {
            self.at += 1;
            self.line_start = self.at;
            while self.peek() == b' ' && self.here() < indentation {
                self.at += 1;
            }
            let (start, is_less_indented) = (self.at, self.here() < indentation);
            while !matches!(self.peek(), 0 | b'\n') {
                self.at += 1;
            }
            let line = self.slice(start, self.at);
            if line.is_empty() {
                empty += usize::from(self.peek() != 0);
                continue;
            }
            if is_less_indented {
                if text.is_empty()
                    && (start as isize - self.line_start as isize >= least || line.starts_with('\t'))
                {
                    return Err(self.not_yaml(start, "the text must be indented more, and with blanks"));
                }
                self.at = self.line_start;
                break;
            }
            let is_indented = line.starts_with([' ', '\t']);
            if !text.is_empty() {
                if !folded || was_indented || is_indented {
                    text.push('\n');
                } else if empty == 0 {
                    text.push(' ');
                }
            }
            push_breaks(&mut text, empty);
            text.push_str(line);
            (empty, was_indented) = (0, is_indented);
        }
        if chomping != b'-' && !text.is_empty() {
            text.push('\n');
        }
        if chomping == b'+' {
            push_breaks(&mut text, empty);
        }
        Ok(text)
    }

    /// By how much the first line of a block that is not empty is indented; its text has no line if that is too little.
    fn block_indentation(&self, least: isize) -> Result<isize> {
        let (mut at, mut indentation, mut most) = (self.at, 0, 0);
        loop {
            match self.byte(at) {
                b'\n' => indentation = 0,
                b' ' => indentation += 1,
                byte if byte == 0 || indentation < least => return Ok(isize::MAX),
                _ if indentation < most => {
                    return Err(self.not_yaml(at, "an empty line above is indented more than the text"));
                }
                _ => return Ok(indentation),
            }
            most = most.max(indentation);
            at += 1;
        }
    }
}

/// Joins lines: one break is a blank, each further one a break.
fn fold(text: &mut String, next: &Continuation) {
    if next.breaks == 1 {
        text.push(' ');
    }
    push_breaks(text, next.breaks - 1);
}

fn push_breaks(text: &mut String, count: usize) {
    for _ in 0..count {
        text.push('\n');
    }
}
