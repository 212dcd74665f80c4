//! Python's tokens: the part of the lexical grammar that separates texts, comments, names and signs.

use super::text_end::{TextFault, add_fields, is_text_prefix, text_end};

/// The kind of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Spaces, tabs, and a backslash that joins two lines.
    Blank,
    NewLine,
    Comment,
    /// A name or a keyword.
    Name,
    Number,
    /// A string literal with its prefix.
    Text,
    /// An operator, a bracket, or a character that Python doesn't know.
    Sign,
}

/// A part of the source; all tokens together are the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    pub kind: TokenKind,
    pub text: &'a str,
    /// The line it begins on, from 1.
    pub line: usize,
    /// Its start in the source, in bytes.
    pub start: usize,
    /// What is wrong with a literal.
    pub fault: Option<TextFault>,
}

impl Token<'_> {
    pub fn is_sign(&self, sign: &str) -> bool {
        self.kind == TokenKind::Sign && self.text == sign
    }

    pub fn is_name(&self, name: &str) -> bool {
        self.kind == TokenKind::Name && self.text == name
    }
}

/// Signs with more than one character, longest first.
const LONG_SIGNS: [&str; 24] = [
    "**=", "//=", "<<=", ">>=", "...", "==", "!=", "<=", ">=", ":=", "->", "**", "//", "<<", ">>", "+=",
    "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=",
];

/// Divides a source into tokens.
pub fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let (mut at, mut line, mut brackets) = (0, 1, 0_usize);
    while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
        let (kind, length, fault) = first_token(rest, brackets);
        let text = rest.get(..length).unwrap_or(rest);
        match text {
            "(" | "[" | "{" => brackets += 1,
            ")" | "]" | "}" => brackets = brackets.saturating_sub(1),
            _ => {}
        }
        found.push(Token { kind, text, line, start: at, fault });
        line += text.bytes().filter(|byte| *byte == b'\n').count();
        at += text.len();
    }
    found
}

/// The same, with the tokens in the fields of each f-string before it. Each field is in braces.
pub fn tokens_with_fields(source: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    for token in tokens(source) {
        if token.kind == TokenKind::Text {
            add_fields(&token, &mut found);
        }
        found.push(token);
    }
    found
}

/// The kind and length in bytes of the first token of `rest`, which is not empty, and what is wrong with it.
/// `brackets`: the number of open brackets.
fn first_token(rest: &str, brackets: usize) -> (TokenKind, usize, Option<TextFault>) {
    let first = rest.chars().next().unwrap_or('\n');
    let kind = match first {
        '\n' => return (TokenKind::NewLine, 1, None),
        '\r' if rest.starts_with("\r\n") => return (TokenKind::NewLine, 2, None),
        ' ' | '\t' | '\r' | '\u{c}' => {
            let blank = |c: char| matches!(c, ' ' | '\t' | '\u{c}');
            return (TokenKind::Blank, first.len_utf8() + run(after(rest, 1), blank), None);
        }
        '\\' if rest.starts_with("\\\n") => return (TokenKind::Blank, 2, None),
        '\\' if rest.starts_with("\\\r\n") => return (TokenKind::Blank, 3, None),
        '#' => return (TokenKind::Comment, run(rest, |c| c != '\n'), None),
        '"' | '\'' => return text(rest, 0, brackets),
        c if c.is_alphabetic() || c == '_' => TokenKind::Name,
        c if c.is_ascii_digit() => TokenKind::Number,
        '.' if after(rest, 1).starts_with(|c: char| c.is_ascii_digit()) => TokenKind::Number,
        _ => TokenKind::Sign,
    };
    match kind {
        TokenKind::Name => {
            let length = run(rest, |c| c.is_alphanumeric() || c == '_');
            let is_prefix = after(rest, length).starts_with(['"', '\''])
                && is_text_prefix(rest.get(..length).unwrap_or_default());
            if is_prefix { text(rest, length, brackets) } else { (TokenKind::Name, length, None) }
        }
        TokenKind::Number => (TokenKind::Number, number_length(rest), None),
        _ => {
            let long = LONG_SIGNS.iter().find(|sign| rest.starts_with(**sign));
            (TokenKind::Sign, long.map_or(first.len_utf8(), |sign| sign.len()), None)
        }
    }
}

fn after(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// The number of bytes at the start of a text that match.
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

/// The literal whose quote is at `quote` in `rest`.
fn text(rest: &str, quote: usize, brackets: usize) -> (TokenKind, usize, Option<TextFault>) {
    let (end, fault) = text_end(rest, quote, brackets);
    (TokenKind::Text, end, fault)
}
