//! Whether an expression can end without `return`: then it adds no settings.

use super::indentation;
use super::statement::Statement;
use super::tokens::{Token, TokenKind};

/// The line after which a path ends without `return`, if one does. The indentation must be valid.
pub fn open_end(statements: &[Statement<'_>]) -> Option<usize> {
    let columns = indentation::columns(statements);
    let column = columns.first().copied().unwrap_or_default();
    Walk { statements, columns, next: 0 }.block(column).end
}

/// How control leaves a line or a block.
#[derive(Clone, Copy, Default)]
struct Flow {
    /// The line after which it continues with the next statement, if it can.
    end: Option<usize>,
    /// Whether it can leave the enclosing loop.
    breaks: bool,
}

/// The nesting is limited as in Python, so the recursion is, too.
struct Walk<'s, 'a> {
    statements: &'s [Statement<'a>],
    columns: Vec<usize>,
    next: usize,
}

impl<'s, 'a> Walk<'s, 'a> {
    /// The next line, if it is at least as deep.
    fn peek(&self, column: usize) -> Option<&'s Statement<'a>> {
        let here = self.columns.get(self.next).copied()?;
        self.statements.get(self.next).filter(|_| here >= column)
    }

    fn block(&mut self, column: usize) -> Flow {
        let mut flow = Flow::default();
        let mut is_over = false;
        while let Some(statement) = self.peek(column) {
            let one = self.statement(statement, column);
            flow.breaks |= one.breaks;
            if !is_over {
                flow.end = one.end;
                is_over = one.end.is_none();
            }
        }
        flow
    }

    /// What follows the colon of the previous line: the rest of the line, or the block below it.
    fn suite(&mut self, statement: &Statement<'a>, column: usize) -> Flow {
        let mut parts = statement.parts().peekable();
        if parts.peek().is_some() {
            return simple(parts, statement.line);
        }
        match self.deeper(column) {
            Some(inside) => self.block(inside),
            None => Flow { end: Some(statement.line), breaks: false },
        }
    }

    /// The depth of the next line, if it is deeper than this.
    fn deeper(&self, column: usize) -> Option<usize> {
        self.columns.get(self.next).copied().filter(|inside| *inside > column)
    }

    /// The next line, if it continues with a statement at this depth.
    fn further(&mut self, column: usize, keywords: &[&str]) -> Option<&'s Statement<'a>> {
        let statement = self.peek(column).filter(|next| keywords.contains(&next.keyword()))?;
        self.next += 1;
        Some(statement)
    }

    fn statement(&mut self, statement: &'s Statement<'a>, column: usize) -> Flow {
        self.next += 1;
        let line = Some(statement.line);
        match statement.keyword() {
            "def" | "class" => {
                self.suite(statement, column);
                Flow { end: line, breaks: false }
            }
            "if" => self.branches(statement, column),
            "while" => {
                let is_endless = is_true(statement.head());
                let body = self.suite(statement, column);
                self.after_loop(body, is_endless, statement.line, column)
            }
            "for" => {
                let body = self.suite(statement, column);
                self.after_loop(body, false, statement.line, column)
            }
            "with" => {
                let body = self.suite(statement, column);
                // `with suppress(KeyError):` continues after it if its block fails.
                let goes_on = statement.tokens.iter().any(|token| token.is_name("suppress"));
                Flow { end: body.end.or(line.filter(|_| goes_on)), ..body }
            }
            "try" => self.attempt(statement, column),
            "match" if statement.opens_block() => self.cases(statement, column),
            _ => simple(statement.parts(), statement.line),
        }
    }

    fn branches(&mut self, first: &'s Statement<'a>, column: usize) -> Flow {
        let mut all = self.suite(first, column);
        let mut covers_all = is_true(first.head());
        while let Some(branch) = self.further(column, &["elif", "else"]) {
            let flow = self.suite(branch, column);
            if !covers_all {
                all.end = all.end.or(flow.end);
            }
            all.breaks |= flow.breaks;
            covers_all |= branch.keyword() == "else" || is_true(branch.head());
        }
        if !covers_all {
            all.end = all.end.or(Some(first.line));
        }
        all
    }

    fn after_loop(&mut self, body: Flow, is_endless: bool, line: usize, column: usize) -> Flow {
        let other = self.further(column, &["else"]).map(|other| self.suite(other, column));
        let end = match other {
            _ if body.breaks => Some(line),
            _ if is_endless => None,
            Some(other) => other.end,
            None => Some(line),
        };
        Flow { end, breaks: other.is_some_and(|other| other.breaks) }
    }

    fn attempt(&mut self, first: &'s Statement<'a>, column: usize) -> Flow {
        let mut all = self.suite(first, column);
        let mut caught = Flow::default();
        while let Some(part) = self.further(column, &["except", "else", "finally"]) {
            let flow = self.suite(part, column);
            all.breaks |= flow.breaks;
            match part.keyword() {
                "except" => caught.end = caught.end.or(flow.end),
                "else" => all.end = all.end.and(flow.end),
                _ if flow.end.is_none() => {
                    (all.end, caught.end) = (None, None);
                }
                _ => {}
            }
        }
        Flow { end: all.end.or(caught.end), ..all }
    }

    fn cases(&mut self, first: &'s Statement<'a>, column: usize) -> Flow {
        let mut all = Flow::default();
        let mut covers_all = false;
        if let Some(inside) = self.deeper(column) {
            while let Some(case) = self.peek(inside) {
                let flow = match case.keyword() {
                    "case" => {
                        self.next += 1;
                        covers_all |= fits_all(case.head());
                        self.suite(case, inside)
                    }
                    _ => self.statement(case, inside),
                };
                all.end = all.end.or(flow.end);
                all.breaks |= flow.breaks;
            }
        }
        if !covers_all {
            all.end = all.end.or(Some(first.line));
        }
        all
    }
}

/// A line without a block.
fn simple<'t, 'a: 't>(parts: impl Iterator<Item = &'t [Token<'a>]>, line: usize) -> Flow {
    let mut flow = Flow { end: Some(line), breaks: false };
    for part in parts {
        match part.first().filter(|token| token.kind == TokenKind::Name).map_or("", |token| token.text) {
            "return" | "raise" | "continue" => flow.end = None,
            "break" => flow = Flow { end: None, breaks: true },
            _ => continue,
        }
        break;
    }
    flow
}

/// Whether a condition is always true.
fn is_true(condition: &[Token<'_>]) -> bool {
    matches!(condition, [one] if one.is_name("True") || one.kind == TokenKind::Number && one.text == "1")
}

/// Whether the pattern of a `case` matches everything: `_`, `other`, `1 | other`, `_ as all`, `(other)`.
fn fits_all(mut pattern: &[Token<'_>]) -> bool {
    if let Some(bar) = pattern.iter().rposition(|token| token.is_sign("|")) {
        pattern = pattern.get(bar + 1..).unwrap_or_default();
    }
    if let [start @ .., before, _] = pattern
        && before.is_name("as")
    {
        pattern = start;
    }
    while let [open, inner @ .., close] = pattern
        && open.is_sign("(")
        && close.is_sign(")")
    {
        pattern = inner;
    }
    let is_fixed = |name: &str| matches!(name, "None" | "True" | "False");
    matches!(pattern, [one] if one.kind == TokenKind::Name && !is_fixed(one.text))
}
