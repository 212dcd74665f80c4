//! Python's logical lines: lines joined by brackets or a backslash are a single one.

use super::text_end::MOST_BRACKETS;
use super::tokens::{Token, TokenKind};

/// A logical line: at least one token, none of them blank.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    /// The line it begins on, from 1.
    pub line: usize,
    /// The spaces and tabs it begins with.
    pub indentation: &'a str,
    pub tokens: Vec<Token<'a>>,
    /// The number of open brackets around each token in `tokens`.
    depths: Vec<usize>,
}

impl<'a> Statement<'a> {
    /// The tokens outside of all brackets, with their indexes.
    pub fn outside_brackets(&self) -> impl Iterator<Item = (usize, &Token<'a>)> {
        self.tokens.iter().enumerate().filter(|(place, _)| self.depth(*place) == 0)
    }

    /// The number of open brackets around the token at this index.
    pub fn depth(&self, place: usize) -> usize {
        self.depths.get(place).copied().unwrap_or(0)
    }

    /// Its first token as a keyword, ignoring `async`.
    pub fn keyword(&self) -> &'a str {
        let first = self.tokens.iter().find(|token| !token.is_name("async"));
        first.filter(|token| token.kind == TokenKind::Name).map_or("", |token| token.text)
    }

    /// The index of the colon that ends the head of a block: `if …:`. `None` for other lines.
    pub fn colon(&self) -> Option<usize> {
        let has_head = matches!(
            self.keyword(),
            "if" | "elif"
                | "else"
                | "for"
                | "while"
                | "def"
                | "class"
                | "with"
                | "try"
                | "except"
                | "finally"
                | "case"
        );
        if !has_head {
            return None;
        }
        self.outside_brackets().find(|(_, token)| token.is_sign(":")).map(|(place, _)| place)
    }

    /// The head of a block without its keyword and colon; empty for other lines.
    pub fn head(&self) -> &[Token<'a>] {
        let start = 1 + usize::from(self.tokens.first().is_some_and(|first| first.is_name("async")));
        self.colon().and_then(|colon| self.tokens.get(start..colon)).unwrap_or_default()
    }

    /// The statements in this line: separated by semicolons, and after the colon if a block begins.
    pub fn parts(&self) -> impl Iterator<Item = &[Token<'a>]> {
        let mut rest = self.colon().map_or(0, |colon| colon + 1);
        std::iter::from_fn(move || {
            let all = self.tokens.get(rest..).filter(|all| !all.is_empty())?;
            let is_end =
                |(place, token): (usize, &Token<'a>)| token.is_sign(";") && self.depth(rest + place) == 0;
            let end = all.iter().enumerate().position(is_end).unwrap_or(all.len());
            rest += end + 1;
            all.get(..end)
        })
    }

    /// Whether an indented block must follow.
    pub fn opens_block(&self) -> bool {
        self.tokens.last().is_some_and(|token| token.is_sign(":"))
    }
}

/// An error in the brackets of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BracketFault<'a> {
    NotClosed(Token<'a>),
    NotOpened(Token<'a>),
    /// Closed by a different kind of bracket.
    Mismatched {
        open: Token<'a>,
        close: Token<'a>,
    },
    /// More nested brackets than Python allows.
    TooDeep(Token<'a>),
}

/// The logical lines of a source.
pub fn statements<'a>(tokens: &[Token<'a>]) -> Result<Vec<Statement<'a>>, BracketFault<'a>> {
    let mut found: Vec<Statement<'a>> = Vec::new();
    let mut open: Vec<Token<'a>> = Vec::new();
    let mut indentation = "";
    let mut starts = true;
    for token in tokens {
        match token.kind {
            TokenKind::NewLine if open.is_empty() => (starts, indentation) = (true, ""),
            TokenKind::Blank if starts && indentation.is_empty() => indentation = token.text,
            TokenKind::NewLine | TokenKind::Blank | TokenKind::Comment => {}
            _ => {
                if starts {
                    found.push(Statement {
                        line: token.line,
                        indentation,
                        tokens: Vec::new(),
                        depths: Vec::new(),
                    });
                    starts = false;
                }
                let closes = token.kind == TokenKind::Sign && matches!(token.text, ")" | "]" | "}");
                if closes {
                    match open.pop() {
                        None => return Err(BracketFault::NotOpened(*token)),
                        Some(open) if partner(open.text) != token.text => {
                            return Err(BracketFault::Mismatched { open, close: *token });
                        }
                        Some(_) => {}
                    }
                }
                if let Some(statement) = found.last_mut() {
                    statement.tokens.push(*token);
                    statement.depths.push(open.len());
                }
                if token.kind == TokenKind::Sign && matches!(token.text, "(" | "[" | "{") {
                    if open.len() == MOST_BRACKETS {
                        return Err(BracketFault::TooDeep(*token));
                    }
                    open.push(*token);
                }
            }
        }
    }
    match open.first() {
        Some(open) => Err(BracketFault::NotClosed(*open)),
        None => Ok(found),
    }
}

/// The bracket that closes this one.
pub fn partner(open: &str) -> &'static str {
    match open {
        "(" => ")",
        "[" => "]",
        _ => "}",
    }
}
