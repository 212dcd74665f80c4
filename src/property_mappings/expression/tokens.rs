//! Python's tokens: as much of its lexical grammar as telling texts, comments, names and signs apart takes.

use super::text_end::{TextFault, add_fields, is_text_prefix, text_end};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Spaces, tabs, and a backslash that joins two lines.
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
    /// Where it begins in the source, in bytes.
    pub start: usize,
    /// What is wrong with a text.
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

/// Signs of more than one character, longer ones first.
const LONG_SIGNS: [&str; 24] = [
    "**=", "//=", "<<=", ">>=", "...", "==", "!=", "<=", ">=", ":=", "->", "**", "//", "<<", ">>", "+=",
    "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=",
];

/// Cuts a source into tokens.
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

/// The same, with what is in the fields of f-strings after each of these.
pub fn tokens_with_fields(source: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    for token in tokens(source) {
        found.push(token);
        if token.kind == TokenKind::Text {
            add_fields(&token, &mut found);
        }
    }
    found
}

/// Kind and length in bytes of the token that `rest`, which is not empty, begins with; and what is wrong with it.
/// `brackets`: how many are open before it.
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

/// The text whose quote is at `quote` in `rest`.
fn text(rest: &str, quote: usize, brackets: usize) -> (TokenKind, usize, Option<TextFault>) {
    let (end, fault) = text_end(rest, quote, brackets);
    (TokenKind::Text, end, fault)
}
