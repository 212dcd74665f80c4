//! The query language of some lists in `?search=`: `username = "ann" or name ~ "b"`.
//!
//! Any other text is searched for word by word.

use serde_json::{Map, Value, json};

use super::resource::Model;
use crate::store::{Row, key_text};

/// A condition that a row meets or not.
#[derive(Clone, Debug, PartialEq)]
pub enum Statement {
    And(Box<Statement>, Box<Statement>),
    Or(Box<Statement>, Box<Statement>),
    Compare { column: String, operator: String, value: String },
}

impl Statement {
    pub fn is_true(&self, row: &Row) -> bool {
        match self {
            Self::And(left, right) => left.is_true(row) && right.is_true(row),
            Self::Or(left, right) => left.is_true(row) || right.is_true(row),
            Self::Compare { column, operator, value } => {
                let stored = key_text(&row.value(column));
                let contains = || stored.to_lowercase().contains(&value.to_lowercase());
                match operator.as_str() {
                    "=" => stored == *value,
                    "!=" => stored != *value,
                    "~" => contains(),
                    "!~" => !contains(),
                    ">" => stored > *value,
                    "<" => stored < *value,
                    _ => false,
                }
            }
        }
    }
}

/// Parses a condition about these columns; `None` if it isn't one.
pub fn parse(text: &str, columns: &[&str]) -> Option<Statement> {
    if columns.is_empty() {
        return None;
    }
    let tokens = tokens(text)?;
    let mut reader = Reader { tokens: &tokens, columns };
    let statement = reader.either()?;
    reader.tokens.is_empty().then_some(statement)
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Operator(String),
    Open,
    Close,
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut out = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            c if c.is_whitespace() => {}
            '(' => out.push(Token::Open),
            ')' => out.push(Token::Close),
            '"' => {
                let mut value = String::new();
                loop {
                    match chars.next()? {
                        '"' => break,
                        '\\' => value.push(chars.next()?),
                        c => value.push(c),
                    }
                }
                out.push(Token::Text(value));
            }
            '=' | '~' | '>' | '<' => out.push(Token::Operator(c.into())),
            '!' => match chars.next()? {
                c @ ('=' | '~') => out.push(Token::Operator(format!("!{c}"))),
                _ => return None,
            },
            c if c.is_alphanumeric() || matches!(c, '_' | '-' | '.') => {
                let mut word = String::from(c);
                while let Some(c) = chars.next_if(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.')) {
                    word.push(c);
                }
                out.push(Token::Word(word));
            }
            _ => return None,
        }
    }
    Some(out)
}

struct Reader<'a> {
    tokens: &'a [Token],
    columns: &'a [&'a str],
}

impl Reader<'_> {
    fn next(&mut self) -> Option<Token> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first.clone())
    }

    fn takes(&mut self, word: &str) -> bool {
        match self.tokens.split_first() {
            Some((Token::Word(given), rest)) if given.eq_ignore_ascii_case(word) => {
                self.tokens = rest;
                true
            }
            _ => false,
        }
    }

    fn either(&mut self) -> Option<Statement> {
        let mut left = self.both()?;
        while self.takes("or") {
            left = Statement::Or(Box::new(left), Box::new(self.both()?));
        }
        Some(left)
    }

    fn both(&mut self) -> Option<Statement> {
        let mut left = self.single()?;
        while self.takes("and") {
            left = Statement::And(Box::new(left), Box::new(self.single()?));
        }
        Some(left)
    }

    fn single(&mut self) -> Option<Statement> {
        match self.next()? {
            Token::Open => {
                let inside = self.either()?;
                (self.next()? == Token::Close).then_some(inside)
            }
            Token::Word(column) if self.columns.contains(&column.as_str()) => {
                let Token::Operator(operator) = self.next()? else { return None };
                let value = match self.next()? {
                    Token::Word(word) => word.to_lowercase(),
                    Token::Text(text) => text,
                    _ => return None,
                };
                Some(Statement::Compare { column, operator, value })
            }
            _ => None,
        }
    }
}

/// The `autocomplete` block of lists with the query language; `{}` for others.
pub fn autocomplete(model: &Model, columns: &[&str]) -> Value {
    if columns.is_empty() {
        return json!({});
    }
    let name = format!("{}.{}", model.app, model.name);
    let describe =
        |column: &&str| ((*column).to_owned(), json!({ "type": "str", "nullable": false, "options": null }));
    let fields: Map<String, Value> = columns.iter().map(describe).collect();
    json!({ "current_model": name, "models": { name: fields } })
}
