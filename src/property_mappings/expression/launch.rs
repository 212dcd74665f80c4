//! Variables that exist only at launch or only in a test: `http_request` is None at launch, and `endpoint` and
//! `provider` don't exist in a test.

mod references;

use super::finding::{Collector, Finding, FindingKind};
use super::indentation;
use super::statement::{Statement, statements};
use super::tokens::{Token, TokenKind, tokens_with_fields};
use rac_messages::expressions as words;
use references::{HTTP_REQUEST, References};
use std::collections::HashSet;

/// Variables that authentik provides at launch, but not in a test.
const LAUNCH_ONLY: [&str; 2] = ["endpoint", "provider"];

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
                // `f"{endpoint=}"` shows the name, too.
                let is_argument = statement.depth(place) > 0
                    && !before.is_some_and(|before| before.is_sign("{"))
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
        references: References::new(own.contains(HTTP_REQUEST)),
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
            found.hint(token.line, || words::only_at_launch(name));
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
    references: References<'a>,
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
        let whole_head = statement.colon().and_then(|colon| statement.tokens.get(..colon));
        self.references.follow_inside(whole_head.unwrap_or_default());
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
            self.references.follow_inside(part);
            alarms.extend(self.unguarded(part, of_parts));
            self.references.follow_assignment(part);
            if part.first().is_some_and(|first| first.is_name("assert"))
                && self.says(part) == Says::IsThere
                && let Some(block) = self.blocks.last_mut()
            {
                block.is_guarded = true;
            }
        }
        if let Some((token, code)) = alarms.into_iter().next() {
            // One finding per line. In a function, the line may never run.
            let kind = if is_function { FindingKind::Hint } else { FindingKind::Mistake };
            self.found.add(kind, || Finding {
                kind,
                ..Finding::mistake(token.line, words::http_request_none(code))
            });
        }
        (of_block, is_function)
    }

    /// The first unguarded use, and the code that reads from it.
    fn unguarded(&self, tokens: &[Token<'a>], is_guarded: bool) -> Option<(Token<'a>, String)> {
        if is_guarded {
            return None;
        }
        let mut used = None;
        let mut start = 0;
        while start < tokens.len() {
            let Some(end) = self.references.http_request_at(tokens, start) else {
                start += 1;
                continue;
            };
            let next = |steps: usize| tokens.get(end + steps);
            let Some(last) = next(0) else { break };
            if next(1).is_some_and(|after| after.is_sign(".")) {
                let name = next(2).map_or("", |name| name.text);
                used = used.or_else(|| Some((*last, format!(".{}", super::finding::clipped(name)))));
            } else if next(1).is_some_and(|after| after.is_sign("[")) {
                used = used.or_else(|| Some((*last, "[…]".to_owned())));
            } else if is_condition(tokens, start, end) {
                // `http_request and http_request.META`, `http_request.META if http_request else {}`
                return None;
            }
            start = end + 1;
        }
        used
    }

    /// What a condition says about it, by its first reference.
    fn says(&self, tokens: &[Token<'a>]) -> Says {
        for start in 0..tokens.len() {
            let Some(end) = self.references.http_request_at(tokens, start) else { continue };
            let next = |steps: usize| tokens.get(end + steps);
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
}

/// The token before a reference that begins at `start`, skipping brackets and `bool`.
fn outside<'t, 'a>(tokens: &'t [Token<'a>], start: usize) -> Option<&'t Token<'a>> {
    tokens.get(..start)?.iter().rev().find(|token| !token.is_sign("(") && !token.is_name("bool"))
}

/// Whether a reference is part of a condition: next to `and`, `or`, `not`, `if` or a comparison.
fn is_condition(tokens: &[Token<'_>], start: usize, end: usize) -> bool {
    let words =
        |token: &Token<'_>, words: &[&str]| token.kind == TokenKind::Name && words.contains(&token.text);
    let after = tokens.get(end + 1..).unwrap_or_default().iter().find(|token| !token.is_sign(")"));
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
