//! Python's tokens: as much of its lexical grammar as telling texts, comments, names and signs apart takes.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Blanks, tabs, and a backslash that joins two lines.
    Blank,
    NewLine,
    Comment,
    /// A name or a keyword.
    Name,
    Number,
    /// A text in quotes, with its prefix.
    Text,
    /// An operator, a bracket, or a character that Python does not know.
    Sign,
}

/// A piece of the source; all pieces together are the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    pub kind: TokenKind,
    pub text: &'a str,
    /// The line it begins in, from 1.
    pub line: usize,
    /// False for a text whose closing quote is missing.
    pub is_closed: bool,
}

impl Token<'_> {
    pub fn is_sign(&self, sign: &str) -> bool {
        self.kind == TokenKind::Sign && self.text == sign
    }

    pub fn is_name(&self, name: &str) -> bool {
        self.kind == TokenKind::Name && self.text == name
    }
}

/// Signs of more than one character, longer ones first.
const LONG_SIGNS: [&str; 24] = [
    "**=", "//=", "<<=", ">>=", "...", "==", "!=", "<=", ">=", ":=", "->", "**", "//", "<<", ">>", "+=",
    "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=",
];

/// How deeply texts inside texts (`f"{f'{x}'}"`) are followed.
const DEPTH: usize = 8;

/// Cuts a source into tokens.
pub fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let (mut at, mut line) = (0, 1);
    while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
        let (kind, length, is_closed) = first_token(rest);
        let text = rest.get(..length).unwrap_or(rest);
        found.push(Token { kind, text, line, is_closed });
        line += text.bytes().filter(|byte| *byte == b'\n').count();
        at += text.len();
    }
    found
}

/// Kind and length in bytes of the token that `rest`, which is not empty, begins with; and whether it is closed.
fn first_token(rest: &str) -> (TokenKind, usize, bool) {
    let first = rest.chars().next().unwrap_or('\n');
    let kind = match first {
        '\n' => return (TokenKind::NewLine, 1, true),
        '\r' if rest.starts_with("\r\n") => return (TokenKind::NewLine, 2, true),
        ' ' | '\t' | '\r' | '\u{c}' => {
            let blank = |c: char| matches!(c, ' ' | '\t' | '\u{c}');
            return (TokenKind::Blank, first.len_utf8() + run(after(rest, 1), blank), true);
        }
        '\\' if rest.starts_with("\\\n") => return (TokenKind::Blank, 2, true),
        '\\' if rest.starts_with("\\\r\n") => return (TokenKind::Blank, 3, true),
        '#' => return (TokenKind::Comment, run(rest, |c| c != '\n'), true),
        '"' | '\'' => return text(rest, 0),
        c if c.is_alphabetic() || c == '_' => TokenKind::Name,
        c if c.is_ascii_digit() => TokenKind::Number,
        '.' if after(rest, 1).starts_with(|c: char| c.is_ascii_digit()) => TokenKind::Number,
        _ => TokenKind::Sign,
    };
    match kind {
        TokenKind::Name => {
            let length = run(rest, |c| c.is_alphanumeric() || c == '_');
            let is_prefix = after(rest, length).starts_with(['"', '\'']) && is_text_prefix(rest, length);
            if is_prefix { text(rest, length) } else { (TokenKind::Name, length, true) }
        }
        TokenKind::Number => (TokenKind::Number, number_length(rest), true),
        _ => {
            let long = LONG_SIGNS.iter().find(|sign| rest.starts_with(**sign));
            (TokenKind::Sign, long.map_or(first.len_utf8(), |sign| sign.len()), true)
        }
    }
}

fn after(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// How many bytes at the start of a text are such characters.
fn run(text: &str, is_part: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_part(c)).unwrap_or(text.len())
}

fn number_length(rest: &str) -> usize {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
    let length = run(rest, part);
    let written = after(rest, 0).get(..length).unwrap_or_default();
    let has_exponent =
        written.ends_with(['e', 'E']) && !written.starts_with("0x") && !written.starts_with("0X");
    if has_exponent && after(rest, length).starts_with(['+', '-']) {
        length + 1 + run(after(rest, length + 1), part)
    } else {
        length
    }
}

/// Whether the name before a quote is part of the text: `r"…"`, `f'…'`, `Rb"…"`.
fn is_text_prefix(rest: &str, length: usize) -> bool {
    let prefix = rest.get(..length).unwrap_or_default();
    length <= 2 && prefix.chars().all(|c| "rbuftRBUFT".contains(c))
}

/// The text whose quote stands at `quote` in `rest`.
fn text(rest: &str, quote: usize) -> (TokenKind, usize, bool) {
    let (end, is_closed) = text_end(rest, quote, DEPTH);
    (TokenKind::Text, end, is_closed)
}

/// Where a text ends, and whether by its quote. `quote`: where its first quote is, after the prefix.
fn text_end(source: &str, quote: usize, depth: usize) -> (usize, bool) {
    let bytes = source.as_bytes();
    let mark = bytes.get(quote).copied().unwrap_or(b'"');
    let is_long = bytes.get(quote..quote + 3) == Some(&[mark; 3]);
    // A prefix of two letters at most stands right before the quote.
    let prefix = bytes.get(quote.saturating_sub(2)..quote).unwrap_or_default();
    let mut has_fields = prefix.iter().any(|byte| matches!(byte, b'f' | b'F' | b't' | b'T')) && depth > 0;
    let width = if is_long { 3 } else { 1 };
    let mut at = quote + width;
    while let Some(byte) = bytes.get(at).copied() {
        match byte {
            b'\\' => at += 2,
            b'\n' if !is_long => return (at, false),
            byte if byte == mark && (!is_long || bytes.get(at..at + 3) == Some(&[mark; 3])) => {
                return (at + width, true);
            }
            b'{' if has_fields && bytes.get(at + 1) == Some(&b'{') => at += 2,
            b'{' if has_fields => match field_end(source, at, depth) {
                Some(end) => at = end,
                // Not a field after all: the rest is read as a plain text.
                None => (has_fields, at) = (false, at + 1),
            },
            _ => at += 1,
        }
    }
    (bytes.len(), false)
}

/// Where the field `{…}` of a text ends, which begins at `start`: after its brace.
fn field_end(source: &str, start: usize, depth: usize) -> Option<usize> {
    let bytes = source.as_bytes();
    let (mut at, mut open) = (start, 0_usize);
    loop {
        match bytes.get(at).copied()? {
            b'{' | b'(' | b'[' => open += 1,
            b'}' | b')' | b']' if open == 1 => return Some(at + 1),
            b'}' | b')' | b']' => open -= 1,
            b'"' | b'\'' => {
                let (end, is_closed) = text_end(source, at, depth - 1);
                if !is_closed {
                    return None;
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
}
