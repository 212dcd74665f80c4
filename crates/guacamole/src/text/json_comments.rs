//! JSON with comments (`//`, `/* */`) and trailing commas, as some editors and programs allow it: YAML would read the
//! comments as names.

use rac_messages::settings_text as words;

use super::json_reader::{self, Refusal};
use super::{Correction, SettingsError, error};

/// The error for such a text, at its first line. Its correction is the JSON that remains.
pub(super) fn refused(text: &str) -> Option<SettingsError> {
    let at = text.len() - text.trim_start().len();
    let correction = || {
        let text = [false, true].into_iter().find_map(|commas| {
            stripped(text, commas).filter(|json| !matches!(json_reader::read(json), Err(Refusal::Syntax(_))))
        })?;
        Some(Box::new(Correction { label: words::REMOVE_COMMENTS, text }))
    };
    is_json_with_comments(text)
        .then(|| SettingsError { corrected: correction(), ..error(text, at, words::JSON_WITH_COMMENTS) })
}

fn is_json_with_comments(text: &str) -> bool {
    let lines = || text.lines().map(str::trim);
    behind_comments(text).starts_with('{') && text.contains('"') && lines().any(has_comment)
}

/// The text behind the comments that it begins with.
fn behind_comments(text: &str) -> &str {
    let mut rest = text.trim_start();
    while let Some(length) = comment_length(rest) {
        rest = rest.get(length..).unwrap_or_default().trim_start();
    }
    rest
}

/// The length of a comment that begins here.
fn comment_length(rest: &str) -> Option<usize> {
    match rest.as_bytes() {
        [b'/', b'/', ..] => Some(rest.find(['\n', '\r']).unwrap_or(rest.len())),
        [b'/', b'*', ..] => Some(4 + rest.get(2..)?.find("*/")?),
        _ => None,
    }
}

/// Whether a line of JSON has a comment. `: //` is a value in YAML, and `x//y` a part of one.
fn has_comment(line: &str) -> bool {
    let (mut in_quotes, mut is_escaped) = (false, false);
    // The last character, and the last one that is no space.
    let (mut last, mut sign) = (' ', ' ');
    for (at, c) in line.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if in_quotes => is_escaped = true,
            '"' => in_quotes = !in_quotes,
            // Only YAML has these.
            '\'' if !in_quotes => return false,
            '/' if !in_quotes && sign != ':' && (last == ' ' || matches!(last, '\t' | ',' | '{' | '"')) => {
                let rest = line.get(at..).unwrap_or_default();
                if rest.starts_with("//") || rest.starts_with("/*") {
                    return true;
                }
            }
            _ => {}
        }
        last = c;
        if c != ' ' && c != '\t' {
            sign = c;
        }
    }
    false
}

/// The text without comments, and on request without commas before a closing bracket; `None` if a comment has no end.
/// Everything else stays to the letter. A line with nothing but a comment goes.
fn stripped(text: &str, commas: bool) -> Option<String> {
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let Some(length) = comment_length(rest) else {
            if rest.starts_with("/*") {
                return None;
            }
            let token = rest.get(..token_end(rest))?;
            at += token.len();
            kept.push_str(token);
            continue;
        };
        at += length;
        let behind = text.get(at..)?;
        let end = behind.trim_start_matches([' ', '\t']);
        if end.is_empty() || end.starts_with(['\n', '\r']) {
            kept.truncate(kept.trim_end_matches([' ', '\t']).len());
            at = text.len() - end.len();
            if kept.is_empty() || kept.ends_with(['\n', '\r']) {
                at += if end.starts_with("\r\n") { 2 } else { end.len().min(1) };
            }
        }
    }
    Some(if commas { without_trailing_commas(&kept) } else { kept })
}

fn without_trailing_commas(json: &str) -> String {
    let mut kept = String::with_capacity(json.len());
    let mut rest = json;
    while !rest.is_empty() {
        let (token, behind) = rest.split_at(token_end(rest));
        if token != "," || !behind.trim_start().starts_with(['}', ']']) {
            kept.push_str(token);
        }
        rest = behind;
    }
    kept
}

/// The length of a string of JSON with its quotes, or of one other character.
fn token_end(rest: &str) -> usize {
    match rest.chars().next() {
        Some('"') => json_reader::string_end(rest.as_bytes(), 0).min(rest.len()),
        first => first.map_or(0, char::len_utf8),
    }
}
