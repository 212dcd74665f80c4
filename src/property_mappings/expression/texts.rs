//! Texts whose value differs from what is written: authentik puts four spaces before every line of an expression, even
//! inside texts, and a key (PEM) needs its lines.

use super::finding::{Collector, Finding, FindingKind, Fix};
use super::literal::{Literal, joined};
use super::statement::Statement;
use super::text_end::has_lines;
use super::tokens::{Token, TokenKind};
use rac_messages::expressions as words;

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";
/// The length of a key's lines.
const LINE: usize = 64;

/// Adds findings about all texts. `all`: all tokens, including comments.
pub fn judge(all: &[Token<'_>], statements: &[Statement<'_>], found: &mut Collector) {
    let dedents_later = statements.iter().any(dedents_a_name);
    for statement in statements {
        let tokens = &statement.tokens;
        let mut place = 0;
        while let Some(rest) = tokens.get(place..).filter(|rest| !rest.is_empty()) {
            // Adjacent literals are one text.
            let count = rest.iter().take_while(|token| token.kind == TokenKind::Text).count();
            if let Some(texts) = rest.get(..count).filter(|texts| !texts.is_empty()) {
                let group = Group { all, statement, place, texts };
                // A text that is a statement by itself is a comment.
                if count < tokens.len() {
                    group.judge(dedents_later, found);
                }
            }
            place += count.max(1);
        }
    }
}

/// The fix for a key in quotes that only allow one line.
pub fn unclosed_key(expression: &str, text: &Token<'_>) -> Option<Fix> {
    let whole = expression.get(text.start..)?;
    let quote = whole.find(['"', '\''])?;
    let (prefix, quoted) = whole.split_at_checked(quote)?;
    let mark = quoted.chars().next()?;
    let inner = quoted.get(1..)?;
    if inner.starts_with(mark)
        || prefix.contains(['f', 't', 'b', 'F', 'T', 'B'])
        || !inner.trim_start_matches([' ', '\\', '\r', '\n']).starts_with(BEGIN)
    {
        return None;
    }
    let end = inner.find(mark)?;
    let key = inner.get(..end)?.replace("\\r", "").replace("\\n", "\n");
    let lines: Vec<&str> = key
        .split('\n')
        .map(|line| line.trim().trim_end_matches('\\').trim_end())
        .filter(|line| !line.is_empty())
        .collect();
    // Only the key is between the first and the last line.
    let (last, rest) = lines.split_last()?;
    if !last.starts_with(END) || rest.iter().skip(1).any(|line| line.contains(DASHES)) {
        return None;
    }
    // Headers (`DEK-Info: …`) end with an empty line.
    let headers = lines.iter().rposition(|line| line.contains(": ")).map(|at| at + 1);
    let (before, after) = lines.split_at_checked(headers.unwrap_or_default())?;
    let gap = headers.map(|_| "");
    let all = before.iter().copied().chain(gap).chain(after.iter().copied()).chain([""]);
    let line = expression.get(..text.start)?.rsplit('\n').next().unwrap_or_default();
    let indentation = line.get(..line.len() - line.trim_start().len()).unwrap_or_default();
    let end = text.start + quote + 1 + end + 1;
    Some(Fix { label: words::JOIN_LINES, start: text.start, end, with: joined(all, indentation) })
}

/// `textwrap.dedent(key)`: this fixes a text that is written elsewhere.
fn dedents_a_name(statement: &Statement<'_>) -> bool {
    statement.tokens.windows(3).any(|three| match three {
        [name, open, of] => is_dedent(name) && open.is_sign("(") && of.kind != TokenKind::Text,
        _ => false,
    })
}

fn is_dedent(token: &Token<'_>) -> bool {
    token.is_name("dedent") || token.is_name("cleandoc")
}

/// Adjacent literals, which Python joins to one text.
struct Group<'s, 'a> {
    all: &'s [Token<'a>],
    statement: &'s Statement<'a>,
    place: usize,
    texts: &'s [Token<'a>],
}

impl<'a> Group<'_, 'a> {
    fn judge(&self, dedents_later: bool, found: &mut Collector) {
        let has_lines = self.texts.iter().any(|token| has_lines(token.text));
        let has_key = self.texts.iter().any(|token| token.text.contains(BEGIN));
        let Some(first) = self.texts.first().filter(|_| has_lines || has_key) else { return };
        let line = first.line;
        if !has_lines {
            let value = self.value();
            if lacks_breaks(&value) {
                let fix = || self.fix(whole_key(&value)?.iter().map(AsRef::as_ref));
                found.add(FindingKind::Mistake, || Finding {
                    fix: fix(),
                    ..Finding::mistake(line, words::KEY_IN_ONE_LINE)
                });
            }
            return;
        }
        if self.is_set_right() {
            return;
        }
        let is_worked_on = self.after(1).is_some_and(|token| token.is_sign("."))
            && self.after(2).is_some_and(|token| {
                ["replace", "split", "splitlines", "translate"].iter().any(|name| token.is_name(name))
            });
        let is_mistake = has_key && !is_worked_on && !dedents_later;
        let kind = if is_mistake { FindingKind::Mistake } else { FindingKind::Hint };
        found.add(kind, || {
            let value = self.value();
            let fix = match has_key {
                true if lacks_breaks(&value) => {
                    // Every line ends with a backslash, so Python joins them.
                    let in_lines = self.value_in_lines();
                    match whole_key(&in_lines).filter(|_| lacks_breaks(&in_lines)) {
                        Some(lines) => self.fix(lines.iter().map(AsRef::as_ref)),
                        None => self.fix(key_lines(&in_lines)),
                    }
                }
                true => self.fix(key_lines(&value)),
                false => self.fix(value.split('\n')),
            };
            let fix = fix.filter(|_| !is_worked_on);
            Finding {
                kind,
                fix,
                ..Finding::mistake(line, if is_mistake { words::KEY_OF_LINES } else { words::FOUR_SPACES })
            }
        });
    }

    fn literals(&self) -> impl Iterator<Item = Literal<'a>> {
        self.texts.iter().map(|token| Literal::new(token.text))
    }

    fn value(&self) -> String {
        self.literals().map(|literal| literal.value()).collect()
    }

    /// The value as if a backslash didn't join lines.
    fn value_in_lines(&self) -> String {
        let parted = |token: &Token<'_>| {
            let text = token.text.replace("\r\n", "\n").replace("\\\n", "\n");
            Literal::new(&text).value()
        };
        self.texts.iter().map(parted).collect()
    }

    /// The token this many places after the last literal.
    fn after(&self, steps: usize) -> Option<&Token<'a>> {
        self.statement.tokens.get(self.place + self.texts.len() + steps - 1)
    }

    fn before(&self, steps: usize) -> Option<&Token<'a>> {
        self.place.checked_sub(steps).and_then(|place| self.statement.tokens.get(place))
    }

    /// `textwrap.dedent("""…""")` removes spaces that all lines have, so the first line must be empty: authentik puts
    /// no spaces after the quote. `inspect.cleandoc` ignores the first line.
    fn is_set_right(&self) -> bool {
        let of = self.before(2).filter(|_| self.before(1).is_some_and(|token| token.is_sign("(")));
        let starts_anew = || {
            let inner = self.literals().next().map_or("", |literal| literal.inner);
            inner.split('\n').next().is_some_and(|first| matches!(first.trim(), "" | "\\"))
        };
        of.is_some_and(|of| of.is_name("cleandoc") || of.is_name("dedent") && starts_anew())
    }

    /// Replaces the literals with these lines, if nothing else is lost.
    fn fix<'l>(&self, lines: impl Iterator<Item = &'l str>) -> Option<Fix> {
        let (first, last) = (self.texts.first()?, self.texts.last()?);
        let (start, end) = (first.start, last.start + last.text.len());
        let from = self.all.partition_point(|token| token.start < start);
        let between = self.all.get(from..)?.iter().take_while(|token| token.start < end);
        let has_comment = between.clone().any(|token| token.kind == TokenKind::Comment);
        if has_comment || self.literals().any(|literal| literal.is_computed()) {
            return None;
        }
        // If a line continues without brackets, it can also have more lines: the new ones are in brackets.
        Some(Fix { label: words::JOIN_LINES, start, end, with: joined(lines, self.statement.indentation) })
    }
}

/// The lines of a text with a key in it: the key's lines are trimmed, and empty lines before it are dropped.
fn key_lines(value: &str) -> impl Iterator<Item = &str> {
    let mut is_key = false;
    value.split('\n').skip_while(|line| line.trim().is_empty()).map(move |line| {
        is_key |= line.contains(BEGIN);
        let inside = is_key;
        is_key &= !line.contains(END);
        // Also the spaces before a closing quote on its own line.
        if inside || line.trim().is_empty() { line.trim() } else { line }
    })
}

/// Whether anything but a line break follows the first line of a key, or precedes its last.
fn lacks_breaks(value: &str) -> bool {
    let Some((_, begun)) = value.split_once(BEGIN) else { return false };
    let Some((_, inner)) = begun.split_once(DASHES) else { return false };
    let rest = inner.trim_start_matches([' ', '\t', '\r']);
    let is_bad_start = !rest.is_empty() && !rest.starts_with('\n');
    let is_bad_end = inner.split_once(END).is_some_and(|(inner, _)| {
        let inner = inner.trim_end_matches([' ', '\t', '\r']);
        !inner.is_empty() && !inner.ends_with('\n')
    });
    is_bad_start || is_bad_end
}

/// The lines of a key without line breaks, if the text is only a key and its lines can be determined.
fn whole_key(value: &str) -> Option<Vec<String>> {
    // A line break that was escaped twice, or is in a raw text, is two characters.
    let value = value.trim();
    let (label, rest) = value.strip_prefix(BEGIN)?.split_once(DASHES)?;
    let (inner, end) = rest.split_once(END)?;
    let end = end.strip_prefix(label)?.strip_prefix(DASHES)?;
    let end = end.replace("\\r", "").replace("\\n", "");
    if !end.trim().is_empty() {
        return None;
    }
    let inner = inner.replace("\\r", "").replace("\\n", "\n");
    let mut lines = vec![format!("{BEGIN}{label}{DASHES}")];
    let mut body = inner.as_str();
    if inner.contains(':') {
        // Headers (`DEK-Info: …`) end with an empty line; without line breaks their end is unknown.
        let (headers, rest) = inner.trim_start_matches('\n').split_once("\n\n")?;
        lines.extend(headers.split('\n').map(|line| line.trim().to_owned()));
        lines.push(String::new());
        body = rest;
    }
    let body: String = body.chars().filter(|c| !c.is_whitespace()).collect();
    let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    if body.is_empty() || !body.bytes().all(is_base64) {
        return None;
    }
    let mut rest = body.as_str();
    while !rest.is_empty() {
        let (line, behind) = rest.split_at_checked(LINE).unwrap_or((rest, ""));
        lines.push(line.to_owned());
        rest = behind;
    }
    lines.push(format!("{END}{label}{DASHES}"));
    lines.push(String::new());
    Some(lines)
}
