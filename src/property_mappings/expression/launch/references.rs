//! Which parts of an expression are `request` or its `http_request`, also under other names that the expression gives
//! them: `r = request`, `(r := request)`, `a, b = request, 1`, `for r in [request]`, `lambda r=request: …`.

use super::super::names::is_keyword;
use super::super::tokens::{Token, TokenKind};
use std::collections::HashMap;

const REQUEST: &str = "request";
pub const HTTP_REQUEST: &str = "http_request";

/// What an expression can refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Referent {
    Request,
    HttpRequest,
}

/// The names of both. Names are followed line by line, without regard to branches and scopes.
pub struct References<'a> {
    names: HashMap<&'a str, Referent>,
    /// What the last `match` looks at.
    subject: Option<Referent>,
}

impl<'a> References<'a> {
    /// `is_own`: whether the expression defines the name `http_request` itself.
    pub fn new(is_own: bool) -> Self {
        let mut names = HashMap::from([(REQUEST, Referent::Request)]);
        if !is_own {
            names.insert(HTTP_REQUEST, Referent::HttpRequest);
        }
        Self { names, subject: None }
    }

    /// If a reference to `http_request` begins at this index, the index of its last token.
    pub fn http_request_at(&self, tokens: &[Token<'a>], start: usize) -> Option<usize> {
        let before = start.checked_sub(1).and_then(|before| tokens.get(before));
        let token = tokens.get(start)?;
        if before.is_some_and(|before| before.is_sign(".")) {
            // `policy.request.http_request`
            let is_attribute = token.is_name(REQUEST) && attribute(tokens, start) == Some(HTTP_REQUEST);
            return is_attribute.then_some(start + 2);
        }
        if token.is_sign("(") && before.is_some_and(is_callable) {
            return None;
        }
        let (referent, end) = self.reference(tokens, start)?;
        (referent == Referent::HttpRequest).then_some(end)
    }

    /// The reference that begins at this index, and the index of its last token.
    fn reference(&self, tokens: &[Token<'a>], start: usize) -> Option<(Referent, usize)> {
        let token = tokens.get(start)?;
        let (referent, end) = if token.is_sign("(") {
            let value = if sign(tokens, start + 2, ":=") { start + 3 } else { start + 1 };
            let (referent, end) = self.reference(tokens, value)?;
            sign(tokens, end + 1, ")").then_some((referent, end + 1))?
        } else if token.is_name("getattr") && sign(tokens, start + 1, "(") {
            (Referent::HttpRequest, self.getattr_end(tokens, start + 2)?)
        } else {
            let name = Some(token.text).filter(|_| token.kind == TokenKind::Name)?;
            (*self.names.get(name)?, start)
        };
        let is_attribute = referent == Referent::Request && attribute(tokens, end) == Some(HTTP_REQUEST);
        Some(if is_attribute { (Referent::HttpRequest, end + 2) } else { (referent, end) })
    }

    /// The last token of `getattr(request, "http_request", None)`, whose first argument begins at this index. Its
    /// default is never used, because the request has this attribute.
    fn getattr_end(&self, tokens: &[Token<'a>], argument: usize) -> Option<usize> {
        let (of, end) = self.reference(tokens, argument)?;
        let name = tokens.get(end + 2).filter(|token| token.kind == TokenKind::Text)?;
        let is_asked_for = of == Referent::Request
            && sign(tokens, end + 1, ",")
            && name.text.trim_matches(['"', '\'']) == HTTP_REQUEST;
        let bracket = argument.checked_sub(1).filter(|_| is_asked_for)?;
        let all = first_brackets(tokens.get(bracket..)?)?;
        Some(bracket + all.len() - 1)
    }

    /// What a whole value is.
    fn value(&self, tokens: &[Token<'a>]) -> Option<Referent> {
        self.reference(tokens, 0).filter(|(_, end)| end + 1 == tokens.len()).map(|(referent, _)| referent)
    }

    fn name(&mut self, name: &Token<'a>, referent: Option<Referent>) {
        if name.kind != TokenKind::Name || is_keyword(name.text) {
            return;
        }
        match referent {
            Some(referent) => self.names.insert(name.text, referent),
            None => self.names.remove(name.text),
        };
    }

    /// Follows the names that the head of a block or a statement gives inside itself. To be called before its own
    /// references are looked for.
    pub fn follow_inside(&mut self, tokens: &[Token<'a>]) {
        let first =
            tokens.first().filter(|first| first.kind == TokenKind::Name).map_or("", |first| first.text);
        let mut has_parameters = false;
        for (place, token) in tokens.iter().enumerate() {
            match token.text {
                "def" | "lambda" if token.kind == TokenKind::Name => has_parameters = true,
                ":" if first != "def" => has_parameters = false,
                ":=" | "=" if token.text == ":=" || has_parameters => {
                    let Some(name) = place.checked_sub(1).and_then(|name| tokens.get(name)) else { continue };
                    let found = self.reference(tokens, place + 1);
                    let found = found.filter(|(_, end)| tokens.get(end + 1).is_none_or(ends_value));
                    self.name(name, found.map(|(referent, _)| referent));
                }
                "for" if token.kind == TokenKind::Name => {
                    self.follow_loop(tokens.get(place + 1..).unwrap_or_default());
                }
                "as" if token.kind == TokenKind::Name && first != "case" => {
                    if let Some(name) = tokens.get(place + 1) {
                        self.name(name, None);
                    }
                }
                _ => {}
            }
        }
        match tokens {
            [case, name] | [case, .., name] if case.is_name("case") => {
                let is_whole = tokens.len() == 2
                    || tokens.get(tokens.len().saturating_sub(2)).is_some_and(|word| word.is_name("as"));
                self.name(name, self.subject.filter(|_| is_whole));
            }
            [word, value @ .., colon] if word.is_name("match") && colon.is_sign(":") => {
                self.subject = self.value(value);
            }
            _ => {}
        }
    }

    /// Follows `r in [request]`, which is behind `for`.
    fn follow_loop(&mut self, tokens: &[Token<'a>]) {
        let is_target = |token: &Token<'a>| match token.kind {
            TokenKind::Name => !is_keyword(token.text),
            _ => matches!(token.text, "," | "(" | ")" | "[" | "]" | "*"),
        };
        let Some(end) = tokens.iter().position(|token| !is_target(token)) else { return };
        let (Some(target), Some(values)) = (tokens.get(..end), tokens.get(end + 1..)) else { return };
        if !tokens.get(end).is_some_and(|word| word.is_name("in")) {
            return;
        }
        let values = first_brackets(values).unwrap_or_default();
        let mut given: Vec<(&Token<'a>, Option<Referent>)> = Vec::new();
        for value in elements(values).unwrap_or_else(|| vec![&[]]) {
            self.pair(target, value, &mut given);
        }
        // One of the values is enough.
        given.sort_by_key(|(_, referent)| referent.is_some());
        given.into_iter().for_each(|(name, referent)| self.name(name, referent));
    }

    /// Follows the names that a statement assigns: `a = b = request`, `a, b = request, 1`.
    pub fn follow_assignment(&mut self, part: &[Token<'a>]) {
        let mut sides = split(part, "=");
        let Some(value) = sides.pop() else { return };
        let mut given = Vec::new();
        for target in sides {
            // `a: Any = request`
            let name = split(target, ":").first().copied().unwrap_or_default();
            self.pair(name, value, &mut given);
        }
        given.into_iter().for_each(|(name, referent)| self.name(name, referent));
    }

    /// Adds what each name of a target stands for.
    fn pair<'t>(
        &self,
        target: &'t [Token<'a>],
        value: &[Token<'a>],
        given: &mut Vec<(&'t Token<'a>, Option<Referent>)>,
    ) {
        if let [name] = target {
            given.push((name, self.value(value)));
        } else if let Some(targets) = elements(target) {
            let values = elements(value).unwrap_or_default();
            let star = targets.iter().position(|one| one.first().is_some_and(|first| first.is_sign("*")));
            for (place, one) in targets.iter().enumerate() {
                let is_known = star.is_none_or(|star| place < star);
                let value = values.get(place).copied().filter(|_| is_known).unwrap_or_default();
                self.pair(without_star(one), value, given);
            }
        } else if let Some(inside) = whole_brackets(target) {
            self.pair(inside, value, given);
        }
    }
}

/// The target without its star.
fn without_star<'t, 'a>(target: &'t [Token<'a>]) -> &'t [Token<'a>] {
    match target {
        [star, rest @ ..] if star.is_sign("*") => rest,
        _ => target,
    }
}

fn sign(tokens: &[Token<'_>], place: usize, sign: &str) -> bool {
    tokens.get(place).is_some_and(|token| token.is_sign(sign))
}

/// The attribute that follows a token.
fn attribute<'a>(tokens: &[Token<'a>], place: usize) -> Option<&'a str> {
    let name = tokens.get(place + 2).filter(|name| name.kind == TokenKind::Name)?;
    sign(tokens, place + 1, ".").then_some(name.text)
}

/// Whether a bracket behind this token is a call.
fn is_callable(token: &Token<'_>) -> bool {
    match token.kind {
        TokenKind::Name => !is_keyword(token.text),
        _ => token.is_sign(")") || token.is_sign("]"),
    }
}

/// Whether a value is complete before this token.
fn ends_value(token: &Token<'_>) -> bool {
    [")", "]", "}", ",", ":", ";"].iter().any(|sign| token.is_sign(sign))
}

fn depth_change(token: &Token<'_>) -> isize {
    match token.text {
        "(" | "[" | "{" if token.kind == TokenKind::Sign => 1,
        ")" | "]" | "}" if token.kind == TokenKind::Sign => -1,
        _ => 0,
    }
}

/// The parts between these signs outside of brackets. A lambda, which has signs of its own, is not divided.
fn split<'t, 'a>(tokens: &'t [Token<'a>], separator: &str) -> Vec<&'t [Token<'a>]> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0);
    for (place, token) in tokens.iter().enumerate() {
        if depth == 0 && token.is_name("lambda") {
            break;
        }
        if depth == 0 && token.is_sign(separator) {
            parts.extend(tokens.get(start..place));
            start = place + 1;
        }
        depth += depth_change(token);
    }
    parts.extend(tokens.get(start..));
    parts
}

/// The inside of the brackets that begin here, with the brackets.
fn first_brackets<'t, 'a>(tokens: &'t [Token<'a>]) -> Option<&'t [Token<'a>]> {
    let mut depth = 0;
    for (place, token) in tokens.iter().enumerate() {
        depth += depth_change(token);
        if depth <= 0 {
            return tokens.get(..=place).filter(|_| place > 0);
        }
    }
    None
}

/// The inside of brackets around all tokens.
fn whole_brackets<'t, 'a>(tokens: &'t [Token<'a>]) -> Option<&'t [Token<'a>]> {
    let all = first_brackets(tokens).filter(|all| all.len() == tokens.len())?;
    all.get(1..all.len() - 1)
}

/// The elements of a list or a tuple; `None` for everything else.
fn elements<'t, 'a>(tokens: &'t [Token<'a>]) -> Option<Vec<&'t [Token<'a>]>> {
    let inside = whole_brackets(tokens);
    let is_list = inside.is_some() && sign(tokens, 0, "[");
    let mut parts = split(inside.unwrap_or(tokens), ",");
    if parts.len() < 2 && !is_list {
        return None;
    }
    parts.pop_if(|last| last.is_empty());
    Some(parts)
}
