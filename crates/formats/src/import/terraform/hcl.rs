//! The part of Terraform's syntax that simple configurations use: blocks, attributes, literals, references and calls.
//! Any other expression is skipped and marked as unsupported.

use rac_messages::files;

use super::cursor::Reader;
use super::strings;
use crate::FormatError;

/// A block: `resource "type" "name" { … }`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Block {
    pub line: usize,
    /// Its type and its labels.
    pub labels: Vec<String>,
    pub body: Body,
}

/// The content of a block or a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Body {
    pub attributes: Vec<(String, usize, Expr)>,
    pub blocks: Vec<Block>,
}

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expr {
    Null,
    Bool(bool),
    /// As written.
    Number(String),
    /// A text with interpolations: `win-${var.site}`. Plain text has one part.
    Text(Vec<Part>),
    List(Vec<Expr>),
    Object(Vec<(String, Expr)>),
    /// `data.authentik_flow.default.id`
    Reference(Vec<String>),
    /// `jsonencode(…)`
    Call(String, Vec<Expr>),
    /// Anything else.
    Other,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    Literal(String),
    Value(Expr),
}

type Result<T> = std::result::Result<T, FormatError>;

/// Reads a file.
pub(super) fn parse(text: &str) -> Result<Body> {
    let mut reader = Reader::new(text, 1, 0);
    let body = reader.body(false)?;
    match reader.peek() {
        None => Ok(body),
        Some(_) => Err(reader.error(files::BRACE_NOT_OPENED)),
    }
}

impl Reader<'_> {
    /// An expression within `${` and `}`.
    pub(super) fn inner_expression(&mut self) -> Result<Expr> {
        self.skip_blank(true);
        let value = self.expression(true)?;
        self.skip_blank(true);
        Ok(value)
    }

    fn body(&mut self, in_block: bool) -> Result<Body> {
        self.deeper()?;
        let mut body = Body::default();
        loop {
            self.skip_blank(true);
            let line = self.line();
            match self.peek() {
                None if in_block => return Err(self.error(files::BRACE_MISSING)),
                None => break,
                Some('}') => break,
                Some(_) => {}
            }
            let name = self.word().to_owned();
            if name.is_empty() {
                return Err(self.error(files::BLOCK_EXPECTED));
            }
            self.skip_blank(false);
            if self.rest().starts_with('=') && !self.rest().starts_with("==") {
                self.at += 1;
                self.skip_blank(false);
                let value = self.expression(false)?;
                body.attributes.push((name, line, value));
                continue;
            }
            let mut labels = vec![name];
            loop {
                self.skip_blank(false);
                match self.peek() {
                    Some('{') => break,
                    Some('"') => labels.push(strings::plain(&self.quoted()?)),
                    Some(c) if c.is_alphanumeric() || c == '_' => labels.push(self.word().to_owned()),
                    _ => return Err(self.error(files::VALUE_EXPECTED)),
                }
            }
            self.at += 1;
            let inner = self.body(true)?;
            self.eat("}");
            body.blocks.push(Block { line, labels, body: inner });
        }
        self.shallower();
        Ok(body)
    }

    /// An expression. It ends at a line break outside of brackets, a comma or a closing bracket.
    pub(super) fn expression(&mut self, in_brackets: bool) -> Result<Expr> {
        self.deeper()?;
        let first = self.primary()?;
        self.skip_blank(in_brackets);
        let expression = match self.peek() {
            None | Some(',' | ')' | ']' | '}' | '\n') => first,
            Some(_) => {
                self.skip_expression(in_brackets)?;
                Expr::Other
            }
        };
        self.shallower();
        Ok(expression)
    }

    fn primary(&mut self) -> Result<Expr> {
        match self.peek() {
            Some('"') => self.quoted().map(Expr::Text),
            Some('<') if self.rest().starts_with("<<") => strings::heredoc(self).map(Expr::Text),
            Some('[') => {
                self.at += 1;
                self.list(']').map(Expr::List)
            }
            Some('{') => {
                self.at += 1;
                self.object()
            }
            Some(c) if c.is_ascii_digit() || c == '-' => Ok(self.number()),
            Some(c) if c.is_alphabetic() || c == '_' => self.named(),
            _ => Ok(Expr::Other),
        }
    }

    fn number(&mut self) -> Expr {
        let rest = self.rest();
        let end = rest
            .char_indices()
            .skip(1)
            .find(|(at, c)| {
                let after_exponent = rest.get(..*at).is_some_and(|before| before.ends_with(['e', 'E']));
                !(c.is_ascii_alphanumeric() || *c == '.' || (matches!(c, '+' | '-') && after_exponent))
            })
            .map_or(rest.len(), |(at, _)| at);
        let spelling = rest.get(..end).unwrap_or_default();
        self.at += end;
        match spelling.parse::<serde_json::Number>() {
            Ok(_) => Expr::Number(spelling.to_owned()),
            Err(_) => Expr::Other,
        }
    }

    /// A keyword, a reference or a call.
    fn named(&mut self) -> Result<Expr> {
        let mut path = vec![self.word().to_owned()];
        match path[0].as_str() {
            "true" => return Ok(Expr::Bool(true)),
            "false" => return Ok(Expr::Bool(false)),
            "null" => return Ok(Expr::Null),
            _ => {}
        }
        if self.eat("(") {
            let name = path.swap_remove(0);
            return self.list(')').map(|arguments| Expr::Call(name, arguments));
        }
        loop {
            if self.rest().starts_with('.') {
                self.at += 1;
                let word = self.word();
                if word.is_empty() {
                    return Ok(Expr::Other);
                }
                path.push(word.to_owned());
            } else if self.rest().starts_with('[') {
                // `[0]` and `["key"]` are instances of one resource.
                self.at += 1;
                let index = self.list(']')?;
                match index.as_slice() {
                    [Expr::Number(number)] => path.push(format!("[{number}]")),
                    [Expr::Text(parts)] => path.push(format!("[{}]", strings::plain(parts))),
                    _ => return Ok(Expr::Other),
                }
            } else {
                return Ok(Expr::Reference(path));
            }
        }
    }

    /// Expressions up to a closing bracket.
    fn list(&mut self, close: char) -> Result<Vec<Expr>> {
        let mut list = Vec::new();
        loop {
            self.skip_blank(true);
            match self.peek() {
                None => return Err(self.error(files::ENDS_IN_BRACKETS)),
                Some(c) if c == close => {
                    self.at += 1;
                    return Ok(list);
                }
                Some(',') => self.at += 1,
                Some('}' | ']' | ')') => return Err(self.error(files::BRACKET_NOT_OPENED)),
                // `[for …]` and other syntax that is not a list of expressions.
                Some(_) => list.push(self.expression(true)?),
            }
        }
    }

    fn object(&mut self) -> Result<Expr> {
        self.deeper()?;
        let mut entries: Vec<(String, Expr)> = Vec::new();
        let mut is_plain = true;
        loop {
            self.skip_blank(true);
            let key = match self.peek() {
                None => return Err(self.error(files::ENDS_IN_BRACKETS)),
                Some('}') => {
                    self.at += 1;
                    break;
                }
                Some(',') => {
                    self.at += 1;
                    continue;
                }
                Some('"') => {
                    let parts = self.quoted()?;
                    is_plain &= parts.iter().all(|part| matches!(part, Part::Literal(_)));
                    strings::plain(&parts)
                }
                Some(c) if c.is_alphanumeric() || c == '_' || c == '-' => self.word().to_owned(),
                Some(_) => {
                    // `(expression) = value`
                    is_plain = false;
                    self.primary_or_skip()?;
                    String::new()
                }
            };
            self.skip_blank(true);
            if self.eat("=") || self.eat(":") {
                self.skip_blank(true);
                // Entries end at line breaks, like attributes.
                let value = self.expression(false)?;
                entries.push((key, value));
            } else {
                // `{for … : … => …}`
                is_plain = false;
                self.skip_expression(true)?;
            }
        }
        self.shallower();
        Ok(if is_plain { Expr::Object(entries) } else { Expr::Other })
    }

    fn primary_or_skip(&mut self) -> Result<()> {
        if self.eat("(") {
            self.list(')')?;
        } else {
            self.next();
        }
        Ok(())
    }

    /// Skips to the end of an expression, past brackets and strings.
    fn skip_expression(&mut self, in_brackets: bool) -> Result<()> {
        let mut open = 0_usize;
        loop {
            self.skip_blank(in_brackets || open > 0);
            match self.peek() {
                None => return Ok(()),
                Some('\n') if open == 0 => return Ok(()),
                Some(',') if open == 0 => return Ok(()),
                Some(')' | ']' | '}') if open == 0 => return Ok(()),
                Some(')' | ']' | '}') => {
                    open -= 1;
                    self.at += 1;
                }
                Some('(' | '[' | '{') => {
                    open += 1;
                    self.at += 1;
                }
                Some('"') => {
                    self.quoted()?;
                }
                Some('<') if strings::begins_heredoc(self.rest()) => {
                    strings::heredoc(self)?;
                }
                Some(_) => {
                    self.next();
                }
            }
        }
    }

    /// A text in quotes.
    pub(super) fn quoted(&mut self) -> Result<Vec<Part>> {
        self.at += 1;
        let parts = strings::template(self, true)?;
        Ok(parts)
    }
}
