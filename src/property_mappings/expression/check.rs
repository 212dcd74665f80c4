//! Finds the most common mistakes in an expression without running it. authentik checks the syntax on saving; what
//! fails only at launch (nothing returned, an unknown name) is found only here.

use super::finding::{Checked, Collector, Finding, clipped};
use super::indentation::{self, IndentationFault};
use super::statement::{BracketFault, Statement, partner, statements};
use super::text_end::{Refused, TextFault};
use super::tokens::{Token, TokenKind, tokens};
use super::{flow, launch, names, texts};

/// Checks an expression.
pub fn check(expression: &str) -> Checked {
    let all = tokens(expression);
    if let Some((text, fault)) = all.iter().find_map(|token| Some((token, token.fault?))) {
        // The rest of the text may be inside it.
        let what = match fault {
            TextFault::NotClosed => "The string that starts here is never closed.",
            TextFault::FieldNotClosed => "A field {…} of the f-string that starts here is never closed.",
            TextFault::TooDeep => "The f-string that starts here is nested too deeply for Python.",
            TextFault::Refused(what) => refused(what),
        };
        let fix = (fault == TextFault::NotClosed).then(|| texts::unclosed_key(expression, text)).flatten();
        return Checked::one(Finding { fix, ..Finding::mistake(text.line, what) });
    }
    if let Some(quote) = all.iter().find(|token| matches!(token.text, "“" | "”" | "„" | "‘" | "’"))
    {
        // The text should be in quotes and isn't, so nothing else can be checked.
        return Checked::one(Finding::mistake(
            quote.line,
            "This is a typographic quote. Python accepts only \" and '.",
        ));
    }
    let statements = match statements(&all) {
        Ok(statements) => statements,
        Err(fault) => return Checked::one(bracket(fault)),
    };
    if statements.is_empty() {
        return comments_only(&all);
    }
    let mut found = Collector::default();
    statements.iter().for_each(|statement| syntax(statement, &mut found));
    let mut is_sound = found.is_empty();
    if is_sound && let Some(fault) = indentation::fault(&statements) {
        // After a missing colon the following lines look too deep: report that only without other mistakes.
        is_sound = false;
        let (line, text) = indentation_words(fault);
        found.mistake(line, || text.to_owned());
    }
    found.next_pass();
    let returns_something = returns(&statements, &mut found);
    if is_sound
        && returns_something
        && let Some(line) = flow::open_end(&statements)
    {
        found.hint(line, || OPEN_END.to_owned());
    }
    found.next_pass();
    // After `from module import *`, the names are unknown.
    let own = names::own(&statements);
    if let Some(own) = &own {
        names::unknown(&statements, own).into_iter().for_each(|token| unknown_name(token, &mut found));
    }
    found.next_pass();
    if is_sound {
        launch::judge(expression, &own.unwrap_or_default(), &mut found);
    }
    found.next_pass();
    texts::judge(&all, &statements, &mut found);
    found.finish()
}

/// What Python refuses in a text with a known end.
fn refused(what: Refused) -> &'static str {
    match what {
        Refused::Prefix => "Python doesn't allow these letters before a quote, only r, u, b, f, br and fr.",
        Refused::Escape => {
            "Invalid escape in the string that starts here: \\x needs 2 hexadecimal digits, \\u 4, \\U 8, and \\N a name in braces. For a backslash, write two."
        }
        Refused::Brace => "A } in this f-string has no opening {. For a brace as text, write two.",
        Refused::EmptyField => "A field {…} of this f-string is empty. For braces as text, write them twice.",
        Refused::Conversion => "Only r, s or a can follow the ! in a field of this f-string.",
        Refused::Bracket => "The brackets in a field {…} of this f-string do not match.",
        Refused::Lambda => "A lambda in a field {…} of this f-string must be in parentheses.",
        Refused::Field => "A field {…} of this f-string is not a Python expression.",
    }
}

const OPEN_END: &str = "The expression can end here without “return” and then adds no settings. End every path with “return {…}”.";

/// authentik accepts an expression with comments only, but Python refuses a function without a body.
fn comments_only(all: &[Token<'_>]) -> Checked {
    let comment = all.iter().find(|token| token.kind == TokenKind::Comment);
    comment.map_or_else(Checked::default, |comment| {
        let text = "There are only comments. Write an expression, or leave it empty.";
        Checked::one(Finding::mistake(comment.line, text))
    })
}

fn bracket(fault: BracketFault<'_>) -> Finding {
    match fault {
        BracketFault::NotClosed(open) => {
            Finding::mistake(open.line, format!("The bracket {} is never closed.", open.text))
        }
        BracketFault::NotOpened(close) => {
            Finding::mistake(close.line, format!("The bracket {} has no opening bracket.", close.text))
        }
        BracketFault::TooDeep(open) => {
            Finding::mistake(open.line, "More than 200 brackets are open here, too many for Python.")
        }
        BracketFault::Mismatched { open, close } => Finding::mistake(
            close.line,
            format!(
                "The bracket {} of line {} is closed by {} instead of {}.",
                open.text,
                open.line,
                close.text,
                partner(open.text)
            ),
        ),
    }
}

fn indentation_words(fault: IndentationFault) -> (usize, &'static str) {
    match fault {
        IndentationFault::TabsAndBlanks(line) => {
            (line, "Tabs and spaces are mixed in the indentation, which Python refuses. Use only spaces.")
        }
        IndentationFault::Unexpected(line) => {
            (line, "This line is indented more than the one before, which doesn't start a block.")
        }
        IndentationFault::Unmatched(line) => (line, "This indentation matches none of the lines above."),
        IndentationFault::NoBlock(line) => (line, "An indented block must follow the colon."),
        IndentationFault::TooDeep(line) => {
            (line, "The block that starts here is nested too deeply for Python.")
        }
    }
}

/// Syntax that no Python statement has.
fn syntax(statement: &Statement<'_>, found: &mut Collector) {
    let keyword = statement.keyword();
    let colon = statement.outside_brackets().find(|(_, token)| token.is_sign(":")).map(|(place, _)| place);
    let begins_block = matches!(
        keyword,
        "if" | "elif" | "else" | "for" | "while" | "def" | "class" | "with" | "try" | "except" | "finally"
    );
    let is_else_if = keyword == "else" && statement.tokens.get(1).is_some_and(|token| token.is_name("if"));
    if is_else_if {
        found.mistake(statement.line, || "Python writes “else if” as “elif”.".to_owned());
    } else if begins_block && colon.is_none() {
        let text = || format!("A line that starts with “{keyword}” needs a colon at its end.");
        found.mistake(statement.line, text);
    }
    let condition = colon.unwrap_or(statement.tokens.len());
    if matches!(keyword, "if" | "elif" | "while") && !statement.tokens.iter().any(|t| t.is_name("lambda")) {
        let assigned = statement
            .outside_brackets()
            .find(|(place, token)| *place < condition && token.is_sign("="))
            .map(|(_, token)| token);
        if let Some(token) = assigned {
            let text = "A single = assigns a value. To compare, write ==.";
            found.mistake(token.line, || text.to_owned());
        }
    }
    for (place, token) in statement.tokens.iter().enumerate() {
        let next = statement.tokens.get(place + 1);
        let twice = |sign: &str| token.is_sign(sign) && next.is_some_and(|next| next.is_sign(sign));
        let text = match token.text {
            "&" if twice("&") => "Python writes “and”, not &&.",
            "|" if twice("|") => "Python writes “or”, not ||.",
            "!" if token.kind == TokenKind::Sign => "Python writes “not”, not !.",
            "“" | "”" | "„" | "‘" | "’" => {
                "This is a typographic quote. Python accepts only \" and '."
            }
            "?" | "$" | "`" => "Python doesn't allow this character outside strings.",
            _ => continue,
        };
        found.mistake(token.line, || text.to_owned());
    }
}

/// Whether settings are returned, and whether they are a dict. Returns whether anything is returned.
fn returns(statements: &[Statement<'_>], found: &mut Collector) -> bool {
    let mut definition: Option<&str> = None;
    let mut has_return = false;
    for statement in statements {
        // A `return` in a function that the expression defines belongs to that function.
        if definition.is_some_and(|outer| statement.indentation.len() > outer.len()) {
            continue;
        }
        definition = None;
        if matches!(statement.keyword(), "def" | "class") {
            definition = Some(statement.indentation);
            continue;
        }
        has_return |= statement.outside_brackets().any(|(_, token)| token.is_name("return"));
        for part in statement.parts() {
            if let [first, value @ ..] = part
                && first.is_name("return")
                && let Some(what) = no_dict(value)
            {
                let text = || format!("authentik ignores what is not a dict, and this returns {what}.");
                found.mistake(first.line, text);
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
            _ => (1, "Nothing is returned: the expression adds no settings. End it with “return {…}”."),
        };
        found.mistake(line, || text.to_owned());
    }
    has_return
}

/// What is returned, if it is certainly not a dict.
fn no_dict(value: &[Token<'_>]) -> Option<&'static str> {
    let first = value.first()?;
    Some(match first.kind {
        TokenKind::Text if value.iter().all(|token| token.kind == TokenKind::Text) => "a string",
        TokenKind::Number if value.len() == 1 => "a number",
        TokenKind::Name if value.len() == 1 && matches!(first.text, "True" | "False") => "True or False",
        TokenKind::Sign if first.text == "[" && closes_at(value) == Some(value.len() - 1) => "a list",
        TokenKind::Sign if first.text == "{" && is_set(value) => "a set: its elements have no “name: value”",
        _ => return None,
    })
}

/// The index of the token that closes the first bracket.
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

/// Whether the tokens are one pair of braces with contents, but without a colon or `**` directly inside.
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

fn unknown_name(token: Token<'_>, found: &mut Collector) {
    let name = || clipped(token.text);
    if let Some(spelling) = names::python_spelling(token.text) {
        found.mistake(token.line, || format!("Python spells “{}” as {spelling}.", name()));
    } else if names::is_of_policies(token.text) {
        let text = "” exists in authentik's expression policies, not in property mappings.";
        found.hint(token.line, || format!("“{}{text}", name()));
    } else {
        let text = "” is not defined by Python, authentik or this expression. Check the spelling.";
        found.hint(token.line, || format!("“{}{text}", name()));
    }
}
