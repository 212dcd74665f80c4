//! Finds the most common mistakes in an expression without running it. authentik checks the syntax on saving; what
//! fails only at launch (nothing returned, an unknown name) is found only here.

use super::finding::{Checked, Collector, Finding, clipped};
use super::indentation::{self, IndentationFault};
use super::statement::{BracketFault, Statement, partner, statements};
use super::text_end::{Refused, TextFault};
use super::tokens::{Token, TokenKind, tokens};
use super::{flow, launch, names, texts};
use rac_messages::{Message, expressions as words};

/// Checks an expression.
pub fn check(expression: &str) -> Checked {
    let all = tokens(expression);
    if let Some((text, fault)) = all.iter().find_map(|token| Some((token, token.fault?))) {
        // The rest of the text may be inside it.
        let what = match fault {
            TextFault::NotClosed => words::STRING_NOT_CLOSED,
            TextFault::FieldNotClosed => words::FIELD_NOT_CLOSED,
            TextFault::TooDeep => words::F_STRING_TOO_DEEP,
            TextFault::Refused(what) => refused(what),
        };
        let fix = (fault == TextFault::NotClosed).then(|| texts::unclosed_key(expression, text)).flatten();
        return Checked::one(Finding { fix, ..Finding::mistake(text.line, what) });
    }
    if let Some(quote) = all.iter().find(|token| matches!(token.text, "“" | "”" | "„" | "‘" | "’"))
    {
        // The text should be in quotes and isn't, so nothing else can be checked.
        return Checked::one(Finding::mistake(quote.line, words::TYPOGRAPHIC_QUOTE));
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
        found.mistake(line, || text);
    }
    found.next_pass();
    let returns_something = returns(&statements, &mut found);
    if is_sound
        && returns_something
        && let Some(line) = flow::open_end(&statements)
    {
        found.hint(line, || words::OPEN_END);
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
fn refused(what: Refused) -> Message {
    match what {
        Refused::Prefix => words::REFUSED_PREFIX,
        Refused::Escape => words::REFUSED_ESCAPE,
        Refused::Brace => words::REFUSED_BRACE,
        Refused::EmptyField => words::REFUSED_EMPTY_FIELD,
        Refused::Conversion => words::REFUSED_CONVERSION,
        Refused::Bracket => words::REFUSED_BRACKET,
        Refused::Lambda => words::REFUSED_LAMBDA,
        Refused::Field => words::REFUSED_FIELD,
    }
}

/// authentik accepts an expression with comments only, but Python refuses a function without a body.
fn comments_only(all: &[Token<'_>]) -> Checked {
    let comment = all.iter().find(|token| token.kind == TokenKind::Comment);
    comment.map_or_else(Checked::default, |comment| {
        Checked::one(Finding::mistake(comment.line, words::ONLY_COMMENTS))
    })
}

fn bracket(fault: BracketFault<'_>) -> Finding {
    match fault {
        BracketFault::NotClosed(open) => Finding::mistake(open.line, words::bracket_not_closed(open.text)),
        BracketFault::NotOpened(close) => Finding::mistake(close.line, words::bracket_not_opened(close.text)),
        BracketFault::TooDeep(open) => Finding::mistake(open.line, words::BRACKETS_TOO_DEEP),
        BracketFault::Mismatched { open, close } => Finding::mistake(
            close.line,
            words::bracket_mismatched(close.text, open.line, open.text, partner(open.text)),
        ),
    }
}

fn indentation_words(fault: IndentationFault) -> (usize, Message) {
    match fault {
        IndentationFault::TabsAndBlanks(line) => (line, words::TABS_AND_SPACES),
        IndentationFault::Unexpected(line) => (line, words::INDENTED_UNEXPECTEDLY),
        IndentationFault::Unmatched(line) => (line, words::INDENTED_LIKE_NONE),
        IndentationFault::NoBlock(line) => (line, words::BLOCK_MISSING),
        IndentationFault::TooDeep(line) => (line, words::BLOCK_TOO_DEEP),
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
        found.mistake(statement.line, || words::ELSE_IF);
    } else if begins_block && colon.is_none() {
        found.mistake(statement.line, || words::colon_missing(keyword));
    }
    let condition = colon.unwrap_or(statement.tokens.len());
    if matches!(keyword, "if" | "elif" | "while") && !statement.tokens.iter().any(|t| t.is_name("lambda")) {
        let assigned = statement
            .outside_brackets()
            .find(|(place, token)| *place < condition && token.is_sign("="))
            .map(|(_, token)| token);
        if let Some(token) = assigned {
            found.mistake(token.line, || words::SINGLE_EQUALS);
        }
    }
    for (place, token) in statement.tokens.iter().enumerate() {
        let next = statement.tokens.get(place + 1);
        let twice = |sign: &str| token.is_sign(sign) && next.is_some_and(|next| next.is_sign(sign));
        let text = match token.text {
            "&" if twice("&") => words::AMPERSANDS,
            "|" if twice("|") => words::BARS,
            "!" if token.kind == TokenKind::Sign => words::EXCLAMATION_MARK,
            "“" | "”" | "„" | "‘" | "’" => words::TYPOGRAPHIC_QUOTE,
            "?" | "$" | "`" => words::NOT_ALLOWED_OUTSIDE_STRINGS,
            _ => continue,
        };
        found.mistake(token.line, || text);
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
                && let Some(text) = no_dict(value)
            {
                found.mistake(first.line, || text);
            }
        }
    }
    if !has_return {
        let last = statements.last();
        let shows_dict = last.is_some_and(|last| last.tokens.first().is_some_and(|token| token.is_sign("{")));
        let (line, text) = match last {
            Some(last) if shows_dict => (last.line, words::SETTINGS_NOT_RETURNED),
            _ => (1, words::NOTHING_RETURNED),
        };
        found.mistake(line, || text);
    }
    has_return
}

/// What to say about a returned value that is certainly not a dict.
fn no_dict(value: &[Token<'_>]) -> Option<Message> {
    let first = value.first()?;
    Some(match first.kind {
        TokenKind::Text if value.iter().all(|token| token.kind == TokenKind::Text) => words::RETURNS_STRING,
        TokenKind::Number if value.len() == 1 => words::RETURNS_NUMBER,
        TokenKind::Name if value.len() == 1 && matches!(first.text, "True" | "False") => {
            words::RETURNS_BOOLEAN
        }
        TokenKind::Sign if first.text == "[" && closes_at(value) == Some(value.len() - 1) => {
            words::RETURNS_LIST
        }
        TokenKind::Sign if first.text == "{" && is_set(value) => words::RETURNS_SET,
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
        found.mistake(token.line, || words::python_spelling(name(), spelling));
    } else if names::is_of_policies(token.text) {
        found.hint(token.line, || words::only_in_policies(name()));
    } else {
        found.hint(token.line, || words::not_defined(name()));
    }
}
