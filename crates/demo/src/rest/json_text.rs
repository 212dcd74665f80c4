//! Reads a JSON body, with the error messages of authentik's parser (orjson on yyjson).

use serde_json::Value;

/// The maximum nesting.
const DEEPEST: usize = 120;

/// Parses a body. The error is the text after "JSON parse error - ".
pub fn parse(body: &[u8]) -> Result<Value, String> {
    if body.is_empty() {
        return Err(located("Input is a zero-length, empty document", body, 0));
    }
    let mut scanner = Scanner { bytes: body, at: 0 };
    scanner.document().map_err(|(message, at)| located(message, body, at))?;
    serde_json::from_slice(body).map_err(|_| located("unexpected character", body, 0))
}

/// `message: line 1 column 20 (char 19)`, in characters.
fn located(message: &str, body: &[u8], at: usize) -> String {
    let before = String::from_utf8_lossy(body.get(..at).unwrap_or(body)).into_owned();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    format!("{message}: line {line} column {column} (char {})", before.chars().count())
}

type Fault = (&'static str, usize);

/// Scans the text up to the first error.
struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Scanner<'_> {
    fn document(&mut self) -> Result<(), Fault> {
        self.value(0)?;
        self.blanks();
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(("unexpected content after document", self.at)),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn unexpected(&self) -> Fault {
        match self.peek() {
            None => ("unexpected end of data", self.at),
            Some(_) => ("unexpected character", self.at),
        }
    }

    fn expect(&mut self, byte: u8) -> Result<(), Fault> {
        self.blanks();
        if self.peek() == Some(byte) {
            self.at += 1;
            return Ok(());
        }
        Err(self.unexpected())
    }

    fn value(&mut self, depth: usize) -> Result<(), Fault> {
        if depth > DEEPEST {
            return Err(("Recursion limit reached", self.at));
        }
        self.blanks();
        match self.peek() {
            Some(b'{') => self.sequence(depth, b'}', true),
            Some(b'[') => self.sequence(depth, b']', false),
            Some(b'"') => self.string(),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.literal(b"true"),
            Some(b'f') => self.literal(b"false"),
            Some(b'n') => self.literal(b"null"),
            _ => Err(self.unexpected()),
        }
    }

    /// The items of an object or a list, after its opening bracket.
    fn sequence(&mut self, depth: usize, end: u8, keyed: bool) -> Result<(), Fault> {
        self.at += 1;
        self.blanks();
        if self.peek() == Some(end) {
            self.at += 1;
            return Ok(());
        }
        loop {
            if keyed {
                self.blanks();
                if self.peek() != Some(b'"') {
                    return Err(self.unexpected());
                }
                self.string()?;
                self.expect(b':')?;
            }
            self.value(depth + 1)?;
            self.blanks();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(byte) if byte == end => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return Err(self.unexpected()),
            }
            let comma = self.at - 1;
            self.blanks();
            if self.peek() == Some(end) {
                return Err(("trailing comma is not allowed", comma));
            }
        }
    }

    fn literal(&mut self, word: &[u8]) -> Result<(), Fault> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        if rest.starts_with(word) {
            self.at += word.len();
            return Ok(());
        }
        if word.starts_with(rest) {
            Err(("unexpected end of data", self.bytes.len()))
        } else {
            Err(self.unexpected())
        }
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        self.at - start
    }

    fn number(&mut self) -> Result<(), Fault> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        let first = self.peek();
        match self.digits() {
            0 => return Err(("no digit after minus sign", self.at)),
            1 => {}
            _ if first == Some(b'0') => return Err(("number with leading zero is not allowed", start)),
            _ => {}
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            if self.digits() == 0 {
                return Err(("no digit after decimal point", self.at));
            }
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            if self.digits() == 0 {
                return Err(("no digit after exponent sign", self.at));
            }
        }
        let text = self.bytes.get(start..self.at).and_then(|bytes| std::str::from_utf8(bytes).ok());
        match text.and_then(|text| text.parse::<f64>().ok()) {
            Some(number) if number.is_finite() => Ok(()),
            _ => Err(("number is infinity when parsed as double", start)),
        }
    }

    fn string(&mut self) -> Result<(), Fault> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                None => return Err(("unexpected end of data", self.at)),
                Some(b'"') => {
                    self.at += 1;
                    let text = self.bytes.get(start..self.at).unwrap_or_default();
                    return std::str::from_utf8(text)
                        .map(|_| ())
                        .map_err(|error| ("invalid UTF-8 encoding in string", start + error.valid_up_to()));
                }
                Some(b'\\') => self.escape()?,
                Some(0..=0x1f) => return Err(("unexpected control character in string", self.at)),
                Some(_) => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<(), Fault> {
        let start = self.at;
        self.at += 1;
        match self.peek() {
            None => Err(("unexpected end of data", self.at)),
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 1;
                Ok(())
            }
            Some(b'u') => {
                self.at += 1;
                match self.hex(start)? {
                    0xd800..=0xdbff => self.low_surrogate(),
                    0xdc00..=0xdfff => Err(("invalid high surrogate in string", start)),
                    _ => Ok(()),
                }
            }
            Some(_) => Err(("invalid escaped character in string", self.at)),
        }
    }

    fn hex(&mut self, start: usize) -> Result<u16, Fault> {
        let digits = self.bytes.get(self.at..self.at + 4).and_then(|four| std::str::from_utf8(four).ok());
        let code =
            digits.filter(|four| !four.starts_with('+')).and_then(|four| u16::from_str_radix(four, 16).ok());
        self.at += 4;
        code.ok_or(("invalid escaped unicode in string", start))
    }

    /// A high surrogate must be followed by a low one.
    fn low_surrogate(&mut self) -> Result<(), Fault> {
        let start = self.at;
        if self.bytes.get(start..start + 2) != Some(b"\\u".as_slice()) {
            return Err(("no low surrogate in string", start));
        }
        self.at += 2;
        match self.hex(start)? {
            0xdc00..=0xdfff => Ok(()),
            _ => Err(("invalid low surrogate in string", start)),
        }
    }
}
