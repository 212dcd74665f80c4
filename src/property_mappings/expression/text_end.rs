//! Finds the end of a string literal, including the fields of f-strings: `f"{user.attributes["a"]:>{width}}"`.
//!
//! A single pass without backtracking, however texts, fields and brackets are nested, closed or not: the check runs
//! while users type, so its time has to be linear.

mod field;

use super::tokens::{Token, TokenKind};

/// Why a text does not end properly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFault {
    NotClosed,
    /// A field `{…}` of an f-string is not closed.
    FieldNotClosed,
    /// Nested deeper than Python reads.
    TooDeep,
    /// Its end is known, but Python refuses its contents.
    Refused(Refused),
}

/// What Python refuses in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    Prefix,
    Escape,
    /// A `}` that closes no field of an f-string.
    Brace,
    EmptyField,
    Conversion,
    Bracket,
    Lambda,
    /// A field contains something that is not Python, or something after its end.
    Field,
}

/// How many nested f-strings Python allows.
const MOST_TEXTS: usize = 149;
/// How many nested fields Python allows in formats: `{a:{b:{c}}}`.
const MOST_FIELDS: u8 = 3;
/// How many nested brackets Python allows.
pub const MOST_BRACKETS: usize = 200;

/// A literal: its quote, and what its prefix means.
#[derive(Clone, Copy)]
struct Quote {
    /// Where the text begins, with its prefix.
    start: usize,
    mark: u8,
    is_long: bool,
    has_fields: bool,
    is_raw: bool,
    is_bytes: bool,
}

impl Quote {
    fn width(self) -> usize {
        if self.is_long { 3 } else { 1 }
    }
}

/// What surrounds the current position.
enum Frame {
    Text(Quote),
    /// Code in a field. `level`: 1, or more for a field in the format of another. `base`: the number of open brackets,
    /// including its own.
    Field {
        base: usize,
        level: u8,
        part: Part,
    },
    /// The format of a field, after its colon.
    Format,
}

/// How far a field was read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Nothing,
    Code,
    /// A `=` that shows the code, too: a conversion or a format can follow.
    Shown,
    /// A conversion, or a format that a line break ended.
    Ended,
}

struct Scan<'a, 'f> {
    source: &'a str,
    at: usize,
    frames: Vec<Frame>,
    /// The open brackets in fields, including the fields' own `{`.
    brackets: Vec<u8>,
    /// The number of open brackets around the text.
    around: usize,
    /// The first refused part.
    refused: Option<Refused>,
    texts: usize,
    /// Whether a text spans several lines; the code in its fields can do so in any text.
    has_lines: bool,
    fields: Option<Fields<'a, 'f>>,
}

/// Collects the tokens of fields.
struct Fields<'a, 'f> {
    found: &'f mut Vec<Token<'a>>,
    /// The start of the text in the source.
    base: usize,
    /// The number of the last counted line.
    line: usize,
    counted: usize,
}

/// The end of the text whose quote is at `quote` in `source`, after its prefix, and what is wrong with it. `around`:
/// the number of open brackets around it.
pub fn text_end(source: &str, quote: usize, around: usize) -> (usize, Option<TextFault>) {
    let (end, fault, _) = scan(source, quote, around, None);
    (end, fault)
}

/// Whether a complete text spans several lines itself, rather than only the code in its fields.
pub fn has_lines(text: &str) -> bool {
    let quote = text.find(['"', '\'']).unwrap_or_default();
    text.contains('\n') && scan(text, quote, 0, None).2
}

/// Adds the tokens in the fields of a complete text to `found`: names, texts, and signs of one character.
pub fn add_fields<'a>(text: &Token<'a>, found: &mut Vec<Token<'a>>) {
    let quote = text.text.find(['"', '\'']).unwrap_or_default();
    scan(text.text, quote, 0, Some(Fields { found, base: text.start, line: text.line, counted: 0 }));
}

fn scan<'a>(
    source: &'a str,
    quote: usize,
    around: usize,
    fields: Option<Fields<'a, '_>>,
) -> (usize, Option<TextFault>, bool) {
    let mut scan = Scan {
        source,
        at: 0,
        frames: Vec::new(),
        brackets: Vec::new(),
        around,
        refused: None,
        texts: 0,
        has_lines: false,
        fields,
    };
    scan.open(0, quote);
    let fault = scan.run().err();
    let end = if fault == Some(TextFault::TooDeep) { source.len() } else { scan.at.min(source.len()) };
    // The refused part may be the reason why the text doesn't end.
    let refused = scan.refused.map(TextFault::Refused);
    let fault = if fault == Some(TextFault::TooDeep) { fault } else { refused.or(fault) };
    (end, fault, scan.has_lines)
}

impl Scan<'_, '_> {
    fn byte(&self, ahead: usize) -> Option<u8> {
        self.source.as_bytes().get(self.at + ahead).copied()
    }

    /// Reads to the end of the text.
    fn run(&mut self) -> Result<(), TextFault> {
        loop {
            let Some(byte) = self.byte(0) else { return Err(self.unclosed()) };
            match self.frames.last() {
                None => return Ok(()),
                Some(Frame::Text(quote)) => self.text(byte, *quote)?,
                Some(Frame::Field { .. }) => self.field(byte)?,
                Some(Frame::Format) => self.format(byte)?,
            }
            if self.frames.is_empty() {
                return Ok(());
            }
        }
    }

    fn unclosed(&self) -> TextFault {
        match self.frames.iter().any(|frame| matches!(frame, Frame::Field { .. })) {
            true => TextFault::FieldNotClosed,
            false => TextFault::NotClosed,
        }
    }

    /// Enters a text whose prefix begins at `start`, and whose quote is at `quote`.
    fn open(&mut self, start: usize, quote: usize) {
        let bytes = self.source.as_bytes();
        let prefix = bytes.get(start..quote).unwrap_or_default();
        let has = |letter: u8| prefix.iter().any(|byte| byte.eq_ignore_ascii_case(&letter));
        let letters = prefix.to_ascii_lowercase();
        if !matches!(
            letters.as_slice(),
            b"" | b"r" | b"u" | b"b" | b"f" | b"t" | b"br" | b"rb" | b"fr" | b"rf" | b"tr" | b"rt"
        ) {
            self.refuse(Refused::Prefix);
        }
        let mark = bytes.get(quote).copied().unwrap_or(b'"');
        let is_long = bytes.get(quote..quote + 3) == Some(&[mark; 3]);
        let quote_here = Quote {
            start,
            mark,
            is_long,
            has_fields: has(b'f') || has(b't'),
            is_raw: has(b'r'),
            is_bytes: has(b'b'),
        };
        self.texts += usize::from(quote_here.has_fields);
        self.frames.push(Frame::Text(quote_here));
        self.at = quote + quote_here.width();
    }

    fn is_end(&self, byte: u8, quote: Quote) -> bool {
        byte == quote.mark && (!quote.is_long || (1..3).all(|ahead| self.byte(ahead) == Some(byte)))
    }

    fn text(&mut self, byte: u8, quote: Quote) -> Result<(), TextFault> {
        self.has_lines |= byte == b'\n' || byte == b'\\' && matches!(self.byte(1), Some(b'\n' | b'\r'));
        match byte {
            b'\\' => self.escape(quote),
            b'\n' if !quote.is_long => return Err(self.unclosed()),
            b'{' if quote.has_fields && self.byte(1) == Some(b'{') => self.at += 2,
            b'{' if quote.has_fields => return self.open_field(1),
            b'}' if quote.has_fields && self.byte(1) == Some(b'}') => self.at += 2,
            b'}' if quote.has_fields => {
                self.refuse(Refused::Brace);
                self.at += 1;
            }
            _ if self.is_end(byte, quote) => {
                self.at += quote.width();
                self.texts -= usize::from(quote.has_fields);
                self.frames.pop();
                if !self.frames.is_empty() {
                    self.found(TokenKind::Text, quote.start);
                }
            }
            _ => self.at += 1,
        }
        Ok(())
    }

    /// Skips a backslash and the escaped characters.
    fn escape(&mut self, quote: Quote) {
        let sign = self.byte(1);
        self.at += match sign {
            // A field begins nevertheless.
            Some(b'{' | b'}') if quote.has_fields => 1,
            Some(b'\r') if self.byte(2) == Some(b'\n') => 3,
            _ => 2,
        };
        let digits = match sign {
            _ if quote.is_raw => return,
            Some(b'x') => 2,
            Some(b'u') if !quote.is_bytes => 4,
            Some(b'U') if !quote.is_bytes => 8,
            // `\N{BULLET}` is no field.
            Some(b'N') if !quote.is_bytes => {
                let rest = self.source.as_bytes().get(self.at..).unwrap_or_default();
                let is_part = |byte: &u8| matches!(byte, b' ' | b'-') || byte.is_ascii_alphanumeric();
                let name = rest.iter().skip(1).take_while(|byte| is_part(byte)).count();
                match rest.first() == Some(&b'{') && name > 0 && rest.get(name + 1) == Some(&b'}') {
                    true => self.at += name + 2,
                    false => self.refuse(Refused::Escape),
                }
                return;
            }
            _ => return,
        };
        let code = self.source.get(self.at..self.at + digits);
        let code = code.filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match code.and_then(|code| u32::from_str_radix(code, 16).ok()).is_some_and(|code| code <= 0x10_ffff) {
            true => self.at += digits,
            false => self.refuse(Refused::Escape),
        }
    }

    fn refuse(&mut self, what: Refused) {
        self.refused.get_or_insert(what);
    }

    fn open_field(&mut self, level: u8) -> Result<(), TextFault> {
        if level > MOST_FIELDS || self.texts > MOST_TEXTS {
            return Err(TextFault::TooDeep);
        }
        self.open_bracket(b'{')?;
        self.frames.push(Frame::Field { base: self.brackets.len(), level, part: Part::Nothing });
        self.at += 1;
        self.found(TokenKind::Sign, self.at - 1);
        Ok(())
    }

    /// Records a token in a field, which ends here.
    fn found(&mut self, kind: TokenKind, start: usize) {
        let source = self.source;
        if let Some(fields) = &mut self.fields
            && let Some(text) = source.get(start..self.at)
        {
            let passed = source.as_bytes().get(fields.counted..start).unwrap_or_default();
            fields.line += passed.iter().filter(|byte| **byte == b'\n').count();
            // A text is recorded after what is inside it.
            fields.counted = fields.counted.max(start);
            let (line, start) = (fields.line, fields.base + start);
            fields.found.push(Token { kind, text, line, start, fault: None });
        }
    }
}

/// Whether a name directly before a quote is its prefix: `r"…"`, `f'…'`, `Rb"…"`.
pub fn is_text_prefix(name: &str) -> bool {
    name.len() <= 3 && name.chars().all(|c| "rbuftRBUFT".contains(c))
}
