//! The fields of f-strings: brackets, conversion and end of their code, and their format.

use super::{Frame, MOST_BRACKETS, Part, Refused, Scan, TextFault, TokenKind, is_text_prefix};

impl Scan<'_, '_> {
    pub(super) fn field(&mut self, byte: u8) -> Result<(), TextFault> {
        let start = self.at;
        let Some(Frame::Field { base, part, .. }) = self.frames.last() else { return Ok(()) };
        let (base, part) = (*base, *part);
        let is_outside = self.brackets.len() == base;
        if byte == b'_' || byte.is_ascii_alphabetic() || !byte.is_ascii() {
            self.name(start, is_outside);
            return Ok(());
        }
        match byte {
            b'"' | b'\'' => {
                self.code();
                self.open(start, start);
                return Ok(());
            }
            b'#' => {
                let rest = self.source.get(start..).unwrap_or_default();
                self.at += rest.find('\n').unwrap_or(rest.len());
                return Ok(());
            }
            b':' | b'}' | b'!' | b'=' if is_outside && part == Part::Nothing => {
                self.refuse(Refused::EmptyField);
            }
            _ => {}
        }
        self.at += 1;
        let next = self.byte(0);
        match byte {
            b'}' if is_outside => self.close_field(base),
            b':' if is_outside => {
                self.frames.push(Frame::Format);
                return Ok(());
            }
            // A comparison, which has a sign before this one.
            b'=' if is_outside && next != Some(b'=') && !self.is_behind(start, b"=!<>") => {
                self.code();
                self.set_part(Part::Shown);
            }
            b'!' if next != Some(b'=') => {
                self.found(TokenKind::Sign, start);
                self.conversion(is_outside && part != Part::Ended);
                return Ok(());
            }
            b'{' | b'(' | b'[' => {
                self.code();
                self.open_bracket(byte)?;
            }
            b'}' | b')' | b']' => {
                let fits = !is_outside && self.brackets.last().copied() == Some(opening(byte));
                if !is_outside {
                    self.brackets.pop();
                }
                if !fits {
                    self.refuse(Refused::Bracket);
                }
            }
            b'\\' if matches!(next, Some(b'\n' | b'\r')) => return Ok(()),
            b'\\' | b'$' | b'?' | b'`' | b';' => self.refuse(Refused::Field),
            _ if byte.is_ascii_whitespace() => return Ok(()),
            _ => self.code(),
        }
        self.found(TokenKind::Sign, start);
        Ok(())
    }

    /// A name in a field, or the prefix of a literal in it.
    fn name(&mut self, start: usize, is_outside: bool) {
        self.code();
        let is_part = |byte: &u8| *byte == b'_' || byte.is_ascii_alphanumeric() || !byte.is_ascii();
        let rest = self.source.as_bytes().get(start..).unwrap_or_default();
        let end = start + rest.iter().take_while(|byte| is_part(byte)).count();
        self.at = end;
        let name = self.source.get(start..end).unwrap_or_default();
        if matches!(self.byte(0), Some(b'"' | b'\'')) && is_text_prefix(name) {
            return self.open(start, end);
        }
        let is_odd = |c: char| c.is_whitespace() || "“”„‘’".contains(c);
        if !name.is_ascii() && name.contains(is_odd) {
            self.refuse(Refused::Field);
        }
        // Python would read its colon as the start of the format.
        if is_outside && name == "lambda" {
            self.refuse(Refused::Lambda);
        }
        self.found(TokenKind::Name, start);
    }

    /// `!r`, after its `!`.
    fn conversion(&mut self, may_stand_here: bool) {
        let is_known = matches!(self.byte(0), Some(b's' | b'r' | b'a'));
        let goes_on =
            self.byte(1).is_some_and(|byte| byte == b'_' || byte.is_ascii_alphanumeric() || !byte.is_ascii());
        match may_stand_here && is_known && !goes_on {
            true => self.at += 1,
            false => self.refuse(Refused::Conversion),
        }
        if may_stand_here {
            self.set_part(Part::Ended);
        }
    }

    fn set_part(&mut self, to: Part) {
        if let Some(Frame::Field { part, .. }) = self.frames.last_mut() {
            *part = to;
        }
    }

    /// Whether one of these signs is directly before this position.
    fn is_behind(&self, at: usize, signs: &[u8]) -> bool {
        let before = at.checked_sub(1).and_then(|at| self.source.as_bytes().get(at));
        before.is_some_and(|before| signs.contains(before))
    }

    pub(super) fn format(&mut self, byte: u8) -> Result<(), TextFault> {
        // Only a few fields of one text can be nested in formats.
        let mut around = self.frames.iter().rev();
        let level = around.clone().find_map(|frame| match frame {
            Frame::Field { level, .. } => Some(*level),
            _ => None,
        });
        let quote = around.find_map(|frame| match frame {
            Frame::Text(quote) => Some(*quote),
            _ => None,
        });
        let Some(quote) = quote else { return Err(TextFault::FieldNotClosed) };
        match byte {
            b'\\' => self.escape(quote),
            b'{' => return self.open_field(level.unwrap_or_default() + 1),
            b'}' => {
                self.frames.pop();
                self.at += 1;
                if let Some(Frame::Field { base, .. }) = self.frames.last() {
                    let base = *base;
                    self.close_field(base);
                    self.found(TokenKind::Sign, self.at - 1);
                }
            }
            // Python returns to the field here, and only its end can follow.
            b'\n' if !quote.is_long => {
                self.frames.pop();
                self.set_part(Part::Ended);
            }
            _ if self.is_end(byte, quote) => {
                self.at += quote.width();
                return Err(TextFault::FieldNotClosed);
            }
            _ => self.at += 1,
        }
        Ok(())
    }

    /// Python counts all open brackets, including those around the text.
    pub(super) fn open_bracket(&mut self, bracket: u8) -> Result<(), TextFault> {
        self.brackets.push(bracket);
        match self.around + self.brackets.len() > MOST_BRACKETS {
            true => Err(TextFault::TooDeep),
            false => Ok(()),
        }
    }

    /// Records that the field has code.
    fn code(&mut self) {
        let Some(Frame::Field { part, .. }) = self.frames.last_mut() else { return };
        match part {
            Part::Nothing | Part::Code => *part = Part::Code,
            Part::Shown | Part::Ended => self.refuse(Refused::Field),
        }
    }

    fn close_field(&mut self, base: usize) {
        self.brackets.truncate(base.saturating_sub(1));
        self.frames.pop();
    }
}

fn opening(bracket: u8) -> u8 {
    match bracket {
        b')' => b'(',
        b']' => b'[',
        _ => b'{',
    }
}
