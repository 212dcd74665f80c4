//! The commonest mistakes in an expression, found without running it. authentik checks the syntax when it saves; what
//! it can't know before a launch (nothing returned, a name that does not exist) is found here only.

use super::indentation::{self, IndentationFault};
use super::names;
use super::statement::{BracketFault, Statement, partner, statements};
use super::tokens::{Token, TokenKind, tokens};

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingKind {
    /// It can't work.
    Mistake,
    /// It may be meant so.
    Hint,
}

/// Something about an expression that its author should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its line, from 1.
    pub line: usize,
    pub kind: FindingKind,
    /// What and why, as sentences.
    pub text: String,
}

impl Finding {
    fn mistake(line: usize, text: impl Into<String>) -> Self {
        Finding { line, kind: FindingKind::Mistake, text: text.into() }
    }

    fn hint(line: usize, text: impl Into<String>) -> Self {
        Finding { line, kind: FindingKind::Hint, text: text.into() }
    }

    /// With its place: "Line 3: …", "Line 3, a hint: …".
    pub fn words(&self) -> String {
        let place = match self.kind {
            FindingKind::Mistake => ": ",
            FindingKind::Hint => ", a hint: ",
        };
        ["Line ", &self.line.to_string(), place, &self.text].concat()
    }
}

/// Checks an expression; what is certain comes first, then the hints, each from top to bottom.
pub fn check(expression: &str) -> Vec<Finding> {
    let all = tokens(expression);
    if let Some(text) = all.iter().find(|token| !token.is_closed) {
        // Whatever follows may be inside of it.
        return vec![Finding::mistake(text.line, "The quote that begins a text here is never closed.")];
    }
    let statements = match statements(&all) {
        Ok(statements) => statements,
        Err(fault) => return vec![bracket(fault)],
    };
    if statements.is_empty() {
        return comments_only(&all);
    }
    let mut found = Vec::new();
    statements.iter().for_each(|statement| syntax(statement, &mut found));
    if found.is_empty() {
        // A missing colon makes the lines below it look too deep.
        found.extend(indentation::fault(&statements).map(indentation_finding));
    }
    returns(&statements, &mut found);
    found.extend(names::unknown(&statements).into_iter().map(unknown_name));
    found.extend(all.iter().filter_map(indented_text));
    found.sort_by_key(|finding| (finding.kind == FindingKind::Hint, finding.line));
    found
}

/// authentik takes a text of nothing but comments for an expression, and Python refuses a function without a body.
fn comments_only(all: &[Token<'_>]) -> Vec<Finding> {
    let comment = all.iter().find(|token| token.kind == TokenKind::Comment);
    comment
        .map(|comment| {
            Finding::mistake(comment.line, "There are only comments. Write an expression, or leave it empty.")
        })
        .into_iter()
        .collect()
}

fn bracket(fault: BracketFault<'_>) -> Finding {
    match fault {
        BracketFault::NotClosed(open) => {
            Finding::mistake(open.line, ["The bracket ", open.text, " is never closed."].concat())
        }
        BracketFault::NotOpened(close) => {
            Finding::mistake(close.line, ["The bracket ", close.text, " closes nothing."].concat())
        }
        BracketFault::Mismatched { open, close } => Finding::mistake(
            close.line,
            [
                "The bracket ",
                open.text,
                " of line ",
                &open.line.to_string(),
                " is closed by ",
                close.text,
                " instead of ",
                partner(open.text),
                ".",
            ]
            .concat(),
        ),
    }
}

fn indentation_finding(fault: IndentationFault) -> Finding {
    let (line, text) = match fault {
        IndentationFault::TabsAndBlanks(line) => {
            (line, "Tabs and blanks are mixed in the indentation, which Python refuses. Use blanks only.")
        }
        IndentationFault::Unexpected(line) => {
            (line, "The line is indented further than the one before, which begins no block.")
        }
        IndentationFault::Unmatched(line) => (line, "The indentation matches none of the lines above."),
        IndentationFault::NoBlock(line) => (line, "An indented block must follow the colon."),
    };
    Finding::mistake(line, text)
}

/// What no Python statement looks like.
fn syntax(statement: &Statement<'_>, found: &mut Vec<Finding>) {
    let keyword = statement.keyword();
    let colon = statement.outside_brackets().find(|(_, token)| token.is_sign(":")).map(|(place, _)| place);
    let begins_block = matches!(
        keyword,
        "if" | "elif" | "else" | "for" | "while" | "def" | "class" | "with" | "try" | "except" | "finally"
    );
    let is_else_if = keyword == "else" && statement.tokens.get(1).is_some_and(|token| token.is_name("if"));
    if is_else_if {
        found.push(Finding::mistake(statement.line, "Python writes “else if” as “elif”."));
    } else if begins_block && colon.is_none() {
        let text = ["The line begins with “", keyword, "”: it needs a colon at its end."].concat();
        found.push(Finding::mistake(statement.line, text));
    }
    let condition = colon.unwrap_or(statement.tokens.len());
    if matches!(keyword, "if" | "elif" | "while") && !statement.tokens.iter().any(|t| t.is_name("lambda")) {
        let assigned = statement
            .outside_brackets()
            .find(|(place, token)| *place < condition && token.is_sign("="))
            .map(|(_, token)| token);
        found.extend(assigned.map(|token| {
            Finding::mistake(token.line, "A single = gives a name its value. To compare, write ==.")
        }));
    }
    for (place, token) in statement.tokens.iter().enumerate() {
        let next = statement.tokens.get(place + 1);
        let twice = |sign: &str| token.is_sign(sign) && next.is_some_and(|next| next.is_sign(sign));
        let text = match token.text {
            "&" if twice("&") => "Python writes “and”, not &&.",
            "|" if twice("|") => "Python writes “or”, not ||.",
            "!" if token.kind == TokenKind::Sign => "Python writes “not”, not !.",
            "“" | "”" | "„" | "‘" | "’" => {
                "This is a typographic quote. Python knows only \" and '."
            }
            "?" | "$" | "`" => "Python has no such sign outside of texts.",
            _ => continue,
        };
        found.push(Finding::mistake(token.line, text));
    }
}

/// Whether settings are returned, and whether they are a dict.
fn returns(statements: &[Statement<'_>], found: &mut Vec<Finding>) {
    let mut definition: Option<&str> = None;
    let mut has_return = false;
    for statement in statements {
        // What stands deeper than a function of the expression's own is returned by that one.
        if definition.is_some_and(|outer| statement.indentation.len() > outer.len()) {
            continue;
        }
        definition = None;
        if matches!(statement.keyword(), "def" | "class") {
            definition = Some(statement.indentation);
            continue;
        }
        for (place, token) in statement.outside_brackets() {
            if token.is_name("return") {
                has_return = true;
                let returned = statement.tokens.get(place + 1..).unwrap_or_default();
                let end = returned.iter().position(|token| token.is_sign(";")).unwrap_or(returned.len());
                found.extend(returned_value(*token, returned.get(..end).unwrap_or_default()));
            }
        }
    }
    if !has_return {
        let last = statements.last();
        let shows_dict = last.is_some_and(|last| last.tokens.first().is_some_and(|token| token.is_sign("{")));
        let (line, text) = match last {
            Some(last) if shows_dict => {
                (last.line, "The settings are not returned: write “return” before them.")
            }
            _ => (1, "Nothing is returned, so the expression adds no settings. End it with “return {…}”."),
        };
        found.push(Finding::mistake(line, text));
    }
}

/// What is returned, where one sees that it is no dict.
fn returned_value(at: Token<'_>, value: &[Token<'_>]) -> Option<Finding> {
    let first = value.first()?;
    let what = match first.kind {
        TokenKind::Text if value.iter().all(|token| token.kind == TokenKind::Text) => "a text",
        TokenKind::Number if value.len() == 1 => "a number",
        TokenKind::Name if value.len() == 1 && matches!(first.text, "True" | "False") => "True or False",
        TokenKind::Sign if first.text == "[" && closes_at(value) == Some(value.len() - 1) => "a list",
        TokenKind::Sign if first.text == "{" && is_set(value) => "a set: its elements have no “name: value”",
        _ => return None,
    };
    let text = ["authentik ignores what is no dict, and this returns ", what, "."].concat();
    Some(Finding::mistake(at.line, text))
}

/// Where the bracket that the tokens begin with is closed.
fn closes_at(tokens: &[Token<'_>]) -> Option<usize> {
    let mut open = 0_usize;
    tokens.iter().position(|token| {
        match token.text {
            _ if token.kind != TokenKind::Sign => return false,
            "(" | "[" | "{" => open += 1,
            ")" | "]" | "}" => open = open.saturating_sub(1),
            _ => return false,
        }
        open == 0
    })
}

/// Whether the tokens are one pair of braces with something inside, and no colon or `**` of their own.
fn is_set(tokens: &[Token<'_>]) -> bool {
    let end = tokens.len().saturating_sub(1);
    if closes_at(tokens) != Some(end) || end < 2 {
        return false;
    }
    let mut open = 0_usize;
    let mut has_lambda = false;
    for token in tokens.iter().take(end) {
        match token.text {
            _ if token.kind == TokenKind::Name => has_lambda |= token.text == "lambda",
            "(" | "[" | "{" => open += 1,
            ")" | "]" | "}" => open = open.saturating_sub(1),
            ":" | "**" if open == 1 => return false,
            _ => {}
        }
    }
    !has_lambda
}

fn unknown_name(token: Token<'_>) -> Finding {
    let name = token.text;
    if let Some(spelling) = names::python_spelling(name) {
        return Finding::mistake(token.line, ["Python spells “", name, "” as ", spelling, "."].concat());
    }
    let text = if names::is_of_policies(name) {
        ["“", name, "” is there in authentik's expression policies, not in property mappings."].concat()
    } else {
        ["“", name, "” is no name that Python, authentik or this expression gives. Is it spelt right?"]
            .concat()
    };
    Finding::hint(token.line, text)
}

fn indented_text(token: &Token<'_>) -> Option<Finding> {
    (token.kind == TokenKind::Text && token.text.contains('\n')).then(|| {
        Finding::hint(
            token.line,
            "authentik puts four blanks before every line of the expression, in texts of several lines too.",
        )
    })
}
