//! The lines of a key: what is wrong with them, and the same key with correct lines.

use rac_messages::{Message, lint as words};

use super::super::Severity;
use super::body::Body;
use super::markers::{Marker, find};

/// The length of lines in a fixed key.
const LINE: usize = 64;
/// libssh2 loses a character in longer lines.
const MOST: usize = 126;

pub(super) struct Layout {
    pub reason: Message,
    pub severity: Severity,
    /// The whole text with the lines of the key fixed; `None` if they can't be determined.
    pub repaired: Option<String>,
    /// The label of the button.
    pub label: Message,
}

/// What is wrong with the lines of the key between two markers: the worst problem, and one fix for all.
pub(super) fn of(text: &str, begin: &Marker, end: &Marker, body: &Body) -> Option<Layout> {
    let inside = text.get(begin.end..end.start)?;
    let found = |reason, severity, repaired, label| Some(Layout { reason, severity, repaired, label });
    if has_written_breaks(inside) {
        let real = text.replace("\\r", "").replace("\\n", "\n");
        return found(
            words::KEY_BREAKS_WRITTEN,
            Severity::Error,
            Some(also_repaired(real)),
            words::TURN_INTO_BREAKS,
        );
    }
    let is_flat = !inside.contains(['\n', '\r']);
    if is_flat && !inside.trim().is_empty() {
        let repaired = repaired(text, begin, end, body);
        return found(words::KEY_BREAKS_LOST, Severity::Error, repaired, words::RESTORE_BREAKS);
    }
    let joined = |line: &&str| line.len() > MOST || line.contains([' ', '\t']);
    let is_joined = body.lines.iter().any(joined) || has_joined_headers(body);
    if is_joined || !begins_line(text, begin) || !ends_line(text, end) {
        let repaired = repaired(text, begin, end, body);
        return found(words::KEY_SOME_BREAKS_LOST, Severity::Error, repaired, words::RESTORE_BREAKS);
    }
    let repaired = || repaired(text, begin, end, body);
    if has_blanks(text, begin, end, inside) {
        return found(words::KEY_WITH_SPACES, Severity::Error, repaired(), words::REMOVE_SPACES);
    }
    if misplaced_gaps(inside, body) {
        return found(words::KEY_GAPS, Severity::Error, repaired(), words::FIX_LINES);
    }
    if inside.contains('\r') {
        return found(words::KEY_WITH_CR, Severity::Warning, repaired(), words::END_WITH_LF);
    }
    if begin.start > 0 && text.get(..begin.start)?.trim().is_empty() {
        return found(words::KEY_AFTER_EMPTY_LINES, Severity::Warning, repaired(), words::FIX_LINES);
    }
    None
}

/// A key whose lines all begin with the same characters, as in quoted mail (`> `), comments (`# `) and tables (`| `):
/// the same text without these characters.
pub(super) fn without_quote_marks(text: &str, begin: &Marker, end: &Marker) -> Option<String> {
    let mark = before(text, begin).trim();
    if mark.is_empty() || mark.chars().count() > 4 || mark.contains(char::is_alphanumeric) {
        return None;
    }
    let start = begin.start - before(text, begin).len();
    let (front, rest) = (text.get(..start)?, text.get(start..)?);
    let stop = end.end - start;
    let mut lines = String::with_capacity(text.len());
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        let is_inside = at < stop;
        at += line.len();
        match line.trim_start().strip_prefix(mark) {
            Some(inner) => lines.push_str(inner.strip_prefix(' ').unwrap_or(inner)),
            None if is_inside => return None,
            None => lines.push_str(line),
        }
    }
    Some(also_repaired(format!("{front}{lines}")))
}

/// Whether line breaks are written as escapes.
pub(super) fn has_written_breaks(inside: &str) -> bool {
    inside.contains("\\n")
}

/// A text whose lines were just restored, with their other problems fixed, too.
fn also_repaired(text: String) -> String {
    let all = find(&text);
    let Some(block) = super::Block::first(&all) else { return text };
    let Some(end) = block.end else { return text };
    let body = Body::read(text.get(block.begin.end..end.start).unwrap_or_default());
    of(&text, block.begin, end, &body).and_then(|layout| layout.repaired).unwrap_or(text)
}

/// The text before the marker on its line.
fn before<'a>(text: &'a str, marker: &Marker) -> &'a str {
    let before = text.get(..marker.start).unwrap_or_default();
    before.rsplit(['\n', '\r']).next().unwrap_or_default()
}

/// The text after the marker on its line.
fn behind<'a>(text: &'a str, marker: &Marker) -> &'a str {
    let behind = text.get(marker.end..).unwrap_or_default();
    behind.split(['\n', '\r']).next().unwrap_or_default()
}

fn begins_line(text: &str, begin: &Marker) -> bool {
    before(text, begin).trim().is_empty() && behind(text, begin).trim().is_empty()
}

fn ends_line(text: &str, end: &Marker) -> bool {
    before(text, end).trim().is_empty() && behind(text, end).trim().is_empty()
}

fn has_blanks(text: &str, begin: &Marker, end: &Marker, inside: &str) -> bool {
    let has_some = |line: &str| line.starts_with([' ', '\t']) || line.ends_with([' ', '\t']);
    !before(text, begin).is_empty()
        || !behind(text, end).is_empty()
        || inside.split(['\n', '\r']).any(has_some)
}

/// Whether two headers are on one line, or Base64 follows the last one on its line.
fn has_joined_headers(body: &Body) -> bool {
    const LAST: &str = "DEK-Info:";
    let is_joined = |header: &&str| match header.find(LAST) {
        Some(0) => header.split_whitespace().count() > 2,
        found => found.is_some(),
    };
    body.headers.iter().any(is_joined)
}

/// One empty line must follow the headers, and there must be no others.
fn misplaced_gaps(inside: &str, body: &Body) -> bool {
    let unix = inside.replace("\r\n", "\n").replace('\r', "\n");
    let gaps = unix.trim_matches('\n').split('\n').filter(|line| line.is_empty()).count();
    let outer = unix.starts_with("\n\n") || unix.ends_with("\n\n");
    let wanted = usize::from(!body.headers.is_empty() && !body.lines.is_empty());
    !body.is_empty() && (gaps != wanted || outer)
}

/// The text with each line of the key on its own; everything before and after the key stays.
fn repaired(text: &str, begin: &Marker, end: &Marker, body: &Body) -> Option<String> {
    let (headers, lines) = lines(body)?;
    let mut out = String::with_capacity(text.len() + 64);
    let (front, back) = (text.get(..begin.start)?, text.get(end.end..)?);
    if !front.trim().is_empty() {
        out.push_str(front.trim_end_matches([' ', '\t']).replace("\r\n", "\n").replace('\r', "\n").as_str());
        if !out.ends_with('\n') {
            out.push('\n');
        }
    }
    out.push_str(text.get(begin.start..begin.end)?);
    out.push('\n');
    for line in &headers {
        out.push_str(line);
        out.push('\n');
    }
    if !headers.is_empty() {
        out.push('\n');
    }
    for line in &lines {
        out.push_str(line);
        out.push('\n');
    }
    out.push_str(text.get(end.start..end.end)?);
    let back = back.trim_start_matches([' ', '\t']).replace("\r\n", "\n").replace('\r', "\n");
    let is_flat = !text.get(begin.end..end.start)?.contains(['\n', '\r']);
    if back.trim().is_empty() {
        out.push_str(if is_flat || !back.is_empty() { "\n" } else { "" });
    } else {
        if !back.starts_with('\n') {
            out.push('\n');
        }
        out.push_str(&back);
    }
    Some(out)
}

/// The headers and the lines of Base64, each as it has to be; `None` if a header is joined with what follows it.
fn lines(body: &Body) -> Option<(Vec<String>, Vec<String>)> {
    let mut words: Vec<&str> = body.lines.iter().flat_map(|line| line.split_whitespace()).collect();
    let mut headers: Vec<String> = body.headers.iter().map(|line| (*line).to_owned()).collect();
    if words.is_empty() && headers.len() == 1 || has_joined_headers(body) {
        // Several on one line: OpenSSL's own headers can be separated.
        let all: Vec<&str> = body.headers.iter().flat_map(|header| header.split_whitespace()).collect();
        let ["Proc-Type:", "4,ENCRYPTED", "DEK-Info:", info, rest @ ..] = all.as_slice() else { return None };
        info.split_once(',').filter(|(_, salt)| salt.bytes().all(|c| c.is_ascii_hexdigit()))?;
        headers = vec!["Proc-Type: 4,ENCRYPTED".to_owned(), format!("DEK-Info: {info}")];
        words.splice(0..0, rest.iter().copied());
    }
    // Lines that were only joined still have their length.
    let first = words.first().map_or(0, |word| word.len());
    let (last, others) = words.split_last()?;
    let alike = last.len() <= first && others.iter().all(|word| word.len() == first);
    // Complete lines stay as they are, however long.
    let untouched = words.len() == body.lines.len() && words.len() > 1;
    if words.iter().all(|word| word.len() <= MOST) && (alike || untouched) {
        return Some((headers, words.iter().map(|word| (*word).to_owned()).collect()));
    }
    let letters: Vec<char> = words.iter().flat_map(|word| word.chars()).collect();
    Some((headers, letters.chunks(LINE).map(|line| line.iter().collect()).collect()))
}
