//! Variables that exist only at launch or only in a test: `http_request` is None at launch, and `endpoint` and
//! `provider` don't exist in a test.

use super::finding::{Collector, Finding, FindingKind};
use super::indentation;
use super::statement::{Statement, statements};
use super::tokens::{Token, TokenKind, tokens_with_fields};
use std::collections::HashSet;

/// Variables that authentik provides at launch, but not in a test.
const LAUNCH_ONLY: [&str; 2] = ["endpoint", "provider"];
const HTTP_REQUEST: &str = "http_request";

/// The names in an expression that exist only at launch: a test fails where it uses them.
pub fn launch_only_names(expression: &str) -> Vec<&'static str> {
    if !LAUNCH_ONLY.iter().any(|name| expression.contains(name)) {
        return Vec::new();
    }
    let all = tokens_with_fields(expression);
    match statements(&all) {
        Ok(statements) => launch_only(&statements).into_iter().map(|(name, _)| name).collect(),
        Err(_) => Vec::new(),
    }
}

/// The same, each with the token of its first use.
fn launch_only<'a>(statements: &[Statement<'a>]) -> Vec<(&'static str, Token<'a>)> {
    let first = |name: &'static str| {
        let used = statements.iter().find_map(|statement| {
            let uses = |(place, token): (usize, &Token<'a>)| {
                let before = place.checked_sub(1).and_then(|place| statement.tokens.get(place));
                let is_argument = statement.depth(place) > 0
                    && statement.tokens.get(place + 1).is_some_and(|after| after.is_sign("="));
                let is_attribute = before.is_some_and(|before| before.is_sign("."));
                (token.is_name(name) && !is_attribute && !is_argument).then_some(*token)
            };
            statement.tokens.iter().enumerate().find_map(uses)
        });
        used.map(|token| (name, token))
    };
    LAUNCH_ONLY.into_iter().filter_map(first).collect()
}

/// Adds findings about what fails at launch, and what exists only at launch. `own`: the names that the expression
/// defines.
pub fn judge(expression: &str, own: &HashSet<&str>, found: &mut Collector) {
    if !LAUNCH_ONLY.iter().chain([&HTTP_REQUEST]).any(|name| expression.contains(name)) {
        return;
    }
    let all = tokens_with_fields(expression);
    // Brackets in the fields of f-strings are not checked before.
    let Ok(statements) = statements(&all) else { return };
    let mut guards = Guards {
        statements: &statements,
        names: HashSet::new(),
        requests: HashSet::new(),
        is_own: own.contains(HTTP_REQUEST),
        blocks: Vec::new(),
        found,
    };
    guards.walk();
    let asks =
        |token: &Token<'_>| ["globals", "locals", "vars", "dir"].iter().any(|name| token.is_name(name));
    let is_asked_for = all.iter().any(asks);
    let catches = statements
        .iter()
        .any(|one| one.keyword() == "except" && one.tokens.iter().any(|token| token.is_name("NameError")));
    for (name, token) in launch_only(&statements) {
        if !own.contains(name) && !is_asked_for && !catches {
            let text = || format!("“{name}” exists only at launch: a test of this mapping fails here.");
            found.hint(token.line, text);
        }
    }
}

/// What a condition says about `http_request`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Nothing,
    IsThere,
    IsMissing,
}

/// A block during the walk.
struct Block {
    column: usize,
    /// Whether `http_request` is certainly there, or a failure is caught.
    is_guarded: bool,
    /// Whether it is the body of a function, which may never be called.
    is_function: bool,
    /// For the last `if` in this block: what is certain in its `else`, and whether it ends without `http_request`.
    otherwise: bool,
    is_missing: bool,
    leaves: bool,
}

/// Finds unguarded uses of `http_request`.
struct Guards<'s, 'a, 'f> {
    statements: &'s [Statement<'a>],
    /// Other names for `http_request`.
    names: HashSet<&'a str>,
    /// Other names for `request`.
    requests: HashSet<&'a str>,
    /// Whether the expression assigns to the name itself.
    is_own: bool,
    blocks: Vec<Block>,
    found: &'f mut Collector,
}

impl<'s, 'a> Guards<'s, 'a, '_> {
    fn walk(&mut self) {
        let columns = indentation::columns(self.statements);
        let catching = catching(self.statements, &columns);
        // What is certain in the block that a line begins.
        let mut inside = (false, false);
        let statements = self.statements;
        for (place, (statement, column)) in statements.iter().zip(columns).enumerate() {
            while self.blocks.last().is_some_and(|block| block.column > column) {
                self.blocks.pop();
            }
            if self.blocks.last().is_none_or(|block| block.column < column) {
                self.blocks.push(Block {
                    column,
                    is_guarded: inside.0,
                    is_function: inside.1,
                    otherwise: false,
                    is_missing: false,
                    leaves: false,
                });
            }
            let before = place.checked_sub(1).and_then(|place| statements.get(place));
            inside = self.line(statement, before, catching.get(place).copied().unwrap_or_default());
        }
    }

    /// Checks a line. Returns what is certain in the block that it begins, and whether that is a function's.
    fn line(
        &mut self,
        statement: &Statement<'a>,
        before: Option<&Statement<'a>>,
        catches: bool,
    ) -> (bool, bool) {
        let (head, keyword) = (statement.head(), statement.keyword());
        let says = self.says(head);
        let mut alarms = Vec::new();
        let Some(block) = self.blocks.last_mut() else { return (false, false) };
        if block.is_missing {
            block.leaves = before.is_some_and(leaves);
            block.is_missing = false;
        }
        let goes_on = matches!(keyword, "elif" | "else");
        if !goes_on && std::mem::take(&mut block.leaves) {
            // `if not request.http_request: return {}`: after it, `http_request` is there.
            block.is_guarded = true;
        }
        let is_function = block.is_function || keyword == "def";
        // What is certain in the head, and what in the block.
        let (of_head, of_block) = match keyword {
            "if" | "elif" => {
                let base = if keyword == "if" { block.is_guarded } else { block.otherwise };
                block.otherwise = base || says == Says::IsMissing;
                block.is_missing = says == Says::IsMissing;
                (base, base || says == Says::IsThere)
            }
            "while" => (block.is_guarded, block.is_guarded || says == Says::IsThere),
            "else" => (block.otherwise, block.otherwise),
            "try" => (block.is_guarded, block.is_guarded || catches),
            _ => (block.is_guarded, block.is_guarded),
        };
        if matches!(keyword, "for" | "while" | "try") {
            block.otherwise = block.is_guarded;
        }
        alarms.extend(self.unguarded(head, of_head));
        let of_parts = if statement.colon().is_some() { of_block } else { of_head };
        for part in statement.parts() {
            alarms.extend(self.unguarded(part, of_parts));
            self.rename(part);
            if part.first().is_some_and(|first| first.is_name("assert"))
                && self.says(part) == Says::IsThere
                && let Some(block) = self.blocks.last_mut()
            {
                block.is_guarded = true;
            }
        }
        if let Some((token, after)) = alarms.into_iter().next() {
            // One finding per line. In a function, the line may never run.
            let kind = if is_function { FindingKind::Hint } else { FindingKind::Mistake };
            self.found.add(kind, || {
                let text = format!(
                    "At launch “http_request” is None: {after} fails, and authentik leaves out the whole mapping. Check “if request.http_request:” first."
                );
                Finding { kind, ..Finding::mistake(token.line, text) }
            });
        }
        (of_block, is_function)
    }

    fn is_request(&self, token: &Token<'a>) -> bool {
        token.is_name("request") || token.kind == TokenKind::Name && self.requests.contains(token.text)
    }

    /// If the token at `place` refers to `http_request`, the index where the reference begins.
    fn mention(&self, tokens: &[Token<'a>], place: usize) -> Option<usize> {
        let token = tokens.get(place)?;
        let earlier = |steps: usize| place.checked_sub(steps).and_then(|place| tokens.get(place));
        let is_attribute = earlier(1).is_some_and(|before| before.is_sign("."));
        if token.kind == TokenKind::Text {
            // `getattr(request, "http_request", None)`
            let quoted = token.text.trim_matches(['"', '\'']) == HTTP_REQUEST;
            let asks = earlier(4).is_some_and(|token| token.is_name("getattr"));
            return place.checked_sub(4).filter(|_| quoted && asks);
        }
        if token.kind != TokenKind::Name {
            return None;
        }
        match token.text {
            HTTP_REQUEST if is_attribute => {
                let is_other = earlier(3).is_some_and(|before| before.is_sign("."));
                let is_request = |of: &Token<'a>| of.is_name("request") || !is_other && self.is_request(of);
                place.checked_sub(2).filter(|_| earlier(2).is_some_and(is_request))
            }
            HTTP_REQUEST if !self.is_own => Some(place),
            name => (!is_attribute && self.names.contains(name)).then_some(place),
        }
    }

    /// The first unguarded use, and the attribute that is used.
    fn unguarded(&self, tokens: &[Token<'a>], is_guarded: bool) -> Option<(Token<'a>, String)> {
        if is_guarded {
            return None;
        }
        let mut used = None;
        for (place, token) in tokens.iter().enumerate() {
            let Some(start) = self.mention(tokens, place) else { continue };
            let place = mention_end(tokens, place);
            let next = |steps: usize| tokens.get(place + steps);
            if next(1).is_some_and(|after| after.is_sign(".")) {
                let name = next(2).map_or("", |name| name.text);
                used = used.or_else(|| Some((*token, format!("“.{}”", super::finding::clipped(name)))));
            } else if next(1).is_some_and(|after| after.is_sign("[")) {
                used = used.or_else(|| Some((*token, "“[…]”".to_owned())));
            } else if is_condition(tokens, start, place) {
                // `http_request and http_request.META`, `http_request.META if http_request else {}`
                return None;
            }
        }
        used
    }

    /// What a condition says about it, by its first reference.
    fn says(&self, tokens: &[Token<'a>]) -> Says {
        for place in 0..tokens.len() {
            let Some(start) = self.mention(tokens, place) else { continue };
            let place = mention_end(tokens, place);
            let next = |steps: usize| tokens.get(place + steps);
            if next(1).is_some_and(|after| after.is_sign(".") || after.is_sign("[")) {
                continue;
            }
            let is_none = next(1).is_some_and(|token| token.is_name("is") || token.is_sign("=="))
                && next(2).is_some_and(|token| token.is_name("None"));
            let is_not = outside(tokens, start).is_some_and(|token| token.is_name("not"));
            return if is_none != is_not { Says::IsMissing } else { Says::IsThere };
        }
        Says::Nothing
    }

    /// After `http = request.http_request`, that name refers to it, too.
    fn rename(&mut self, part: &[Token<'a>]) {
        let [name, equals, value @ ..] = part else { return };
        if name.kind != TokenKind::Name || !equals.is_sign("=") {
            return;
        }
        match value {
            [one] if self.is_request(one) => self.requests.insert(name.text),
            _ => self.requests.remove(name.text),
        };
        let last = value.len().saturating_sub(1);
        let is_whole = self.mention(value, last) == Some(0);
        let is_asked_for = value.first().is_some_and(|first| first.is_name("getattr"))
            && self.mention(value, 4) == Some(0)
            && value.iter().all(|token| !token.is_sign("."));
        if is_whole || is_asked_for {
            self.names.insert(name.text);
        } else {
            self.names.remove(name.text);
        }
    }
}

/// The index where the reference at `place` ends: for `getattr(request, "http_request", None)`, at the bracket.
fn mention_end(tokens: &[Token<'_>], place: usize) -> usize {
    let sign = |steps: usize, sign: &str| tokens.get(place + steps).is_some_and(|token| token.is_sign(sign));
    let is_none = |steps: usize| tokens.get(place + steps).is_some_and(|token| token.is_name("None"));
    match tokens.get(place).map(|token| token.kind) {
        Some(TokenKind::Text) if sign(1, ")") => place + 1,
        Some(TokenKind::Text) if sign(1, ",") && is_none(2) && sign(3, ")") => place + 3,
        _ => place,
    }
}

/// The token before a reference that begins at `start`, skipping brackets and `bool`.
fn outside<'t, 'a>(tokens: &'t [Token<'a>], start: usize) -> Option<&'t Token<'a>> {
    tokens.get(..start)?.iter().rev().find(|token| !token.is_sign("(") && !token.is_name("bool"))
}

/// Whether a reference is part of a condition: next to `and`, `or`, `not`, `if` or a comparison.
fn is_condition(tokens: &[Token<'_>], start: usize, place: usize) -> bool {
    let words =
        |token: &Token<'_>, words: &[&str]| token.kind == TokenKind::Name && words.contains(&token.text);
    let after = tokens.get(place + 1..).unwrap_or_default().iter().find(|token| !token.is_sign(")"));
    let before = outside(tokens, start);
    before.is_some_and(|token| words(token, &["if", "elif", "while", "and", "or", "not"]))
        || after.is_some_and(|token| {
            words(token, &["and", "or", "is", "else"]) || token.is_sign("==") || token.is_sign("!=")
        })
}

/// Whether a line always leaves the block.
fn leaves(statement: &Statement<'_>) -> bool {
    let ends = |part: &[Token<'_>]| {
        let first = part.first().filter(|token| token.kind == TokenKind::Name).map_or("", |token| token.text);
        matches!(first, "return" | "raise" | "continue" | "break")
    };
    statement.parts().any(ends)
}

/// For each `try`: whether one of its `except` clauses catches the exception that None raises.
fn catching(statements: &[Statement<'_>], columns: &[usize]) -> Vec<bool> {
    let catches = |statement: &Statement<'_>| {
        let names = ["AttributeError", "TypeError", "Exception", "BaseException"];
        let head = statement.head();
        head.is_empty() || head.iter().any(|token| names.iter().any(|name| token.is_name(name)))
    };
    let mut of_try = vec![false; statements.len()];
    // What the clauses further down catch, by their depth; deeper ones are finished.
    let mut below: Vec<(usize, bool)> = Vec::new();
    for ((statement, column), of_try) in statements.iter().zip(columns).zip(&mut of_try).rev() {
        while below.last().is_some_and(|(depth, _)| depth > column) {
            below.pop();
        }
        let here = below.last().is_some_and(|(depth, _)| depth == column);
        match statement.keyword() {
            "except" => {
                let caught = catches(statement);
                match below.last_mut().filter(|_| here) {
                    Some((_, any)) => *any |= caught,
                    None => below.push((*column, caught)),
                }
            }
            "try" if here => *of_try = below.pop().is_some_and(|(_, caught)| caught),
            _ => {}
        }
    }
    of_try
}
