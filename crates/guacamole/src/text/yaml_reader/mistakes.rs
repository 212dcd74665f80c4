//! Helpful errors about mistakes in YAML, and their positions.

use rac_messages::{Message, settings_text as words};
use saphyr_parser::ScanError;

use super::super::Correction;
use super::pairs::pair_at;
use super::{Reader, SettingsError, error};
use crate::characters::{called, is_unseen};

/// The tags that authentik knows in blueprints.
pub const BLUEPRINT_TAGS: &[&str] = &[
    "AtIndex",
    "Condition",
    "Context",
    "Enumerate",
    "Env",
    "File",
    "Find",
    "FindObject",
    "Format",
    "If",
    "Index",
    "KeyOf",
    "ParseJSON",
    "Value",
];

/// The parser's error in our own words.
pub(super) fn explained(reader: &Reader<'_>, found: &ScanError) -> Box<SettingsError> {
    let (source, info) = (&reader.source, found.info());
    let at = source.byte(found.marker());
    let says = |part: &str| info.contains(part);
    if says("anchor") {
        return reader.error(at, words::NO_REFERENCES);
    }
    if says("recursion limit") {
        return reader.error(at, words::TOO_DEEP);
    }
    if says("escape") || says("hexadecimal") {
        return match bad_escape(source.text, at) {
            (place, Some(0xd800..=0xdfff)) => reader.error(place, words::HALF_A_CHARACTER),
            (place, Some(_)) => reader.not_yaml(place, words::NO_CHARACTER),
            (place, None) => reader.not_yaml(place, words::NO_ESCAPE),
        };
    }
    if let Some(tab) = tab_before(reader, at) {
        return reader.error(tab, words::TAB_INSTEAD_OF_SPACES);
    }
    if says("tag") || says("the handle") {
        return reader.tag_error(at);
    }
    if says("directive") {
        return reader.error(at, words::NO_DIRECTIVES);
    }
    if says("invalid indentation in quoted scalar") {
        return reader.not_yaml(less_indented(reader, at), words::INDENT_MORE);
    }
    if says("quoted scalar, found unexpected") {
        return reader.not_yaml(at, words::NOT_CLOSED);
    }
    if says("block scalar") {
        return if says("tab") || says("wrongly") {
            reader.not_yaml(at, words::BLOCK_INDENTATION)
        } else {
            reader.not_yaml(source.block_sign(at).end, words::BLOCK_HEADER)
        };
    }
    let in_flow = reader.open.last().filter(|open| open.in_flow);
    if let Some(open) = in_flow {
        let is_at_end = source.slice(at..source.text.len()).trim().is_empty();
        if is_at_end || says("invalid indentation") {
            return reader.not_yaml(open.start, words::NOT_CLOSED);
        }
        if says("flow mapping") || says("flow sequence") {
            let is_map = source.at(open.start) == b'{';
            return reader.not_yaml(at, if is_map { words::BRACE_MISSING } else { words::BRACKET_MISSING });
        }
    }
    let why = match info {
        _ if says("trailing content") => words::AFTER_QUOTE,
        _ if says("comment intercepting") => words::AFTER_COMMENT,
        _ if says("comments must be separated") => words::SPACE_BEFORE_COMMENT,
        _ if says("misplaced bracket") => words::CLOSES_NOTHING,
        _ if says("document indicator") || says("end of stream") => words::NOT_CLOSED,
        _ if says("block sequence entries") => words::LIST_ON_NEXT_LINE,
        _ if says("unexpected character") || says("only valid inside") || says("plain scalar") => {
            words::NO_SUCH_BEGINNING
        }
        _ if says("node content") => words::VALUE_MISSING,
        _ if says("invalid indentation in flow") => words::INDENT_MORE,
        _ => return in_lines(reader, at, info),
    };
    reader.not_yaml(at, why)
}

/// Mistakes in lines of names and values, recognized by the lines: the parser often fails one line later.
fn in_lines(reader: &Reader<'_>, at: usize, info: &str) -> Box<SettingsError> {
    let source = &reader.source;
    let line = source.line(at);
    let has_words = |line: &usize| {
        let words = source.line_text(*line).trim_start();
        !words.is_empty() && !words.starts_with('#')
    };
    let above = (1..line).rev().find(has_words);
    let indentation = |line: usize| {
        let text = source.line_text(line);
        text.len() - text.trim_start().len()
    };
    let first = |line: usize| source.line_starts(line) + indentation(line);
    let has_name = |line: usize| {
        let text = source.line_text(line).trim_end();
        text.ends_with(':') || text.contains(": ") || text.contains(":\t")
    };
    if info.contains("simple key") {
        // The line before the one where the parser failed; at the end of the text, the last one.
        let culprit = if source.column(at) <= indentation(line) { above } else { Some(line) };
        let culprit = culprit.unwrap_or(line);
        return reader.not_yaml(first(culprit), words::NEEDS_COLON);
    }
    if info.contains("mapping values") {
        let before = source.slice(source.line_start(at)..at);
        if before.contains(": ") {
            return reader.not_yaml(at, words::NOTHING_BEHIND);
        }
        return match above {
            Some(above) if !has_name(above) && indentation(above) == indentation(line) => {
                reader.not_yaml(first(above), words::NEEDS_COLON)
            }
            _ => reader.not_yaml(at, words::INDENTED_OTHERWISE),
        };
    }
    if ["expected key", "expected '-'", "invalid indentation", "document start", "mapping keys"]
        .iter()
        .any(|part| info.contains(part))
    {
        let why = if has_name(line) || source.line_text(line).trim_start().starts_with('-') {
            words::INDENTED_OTHERWISE
        } else {
            words::NEEDS_COLON
        };
        return reader.not_yaml(first(line), why);
    }
    reader.not_yaml(at, Message::verbatim(info))
}

/// An unusual space after the “:” of a name, which makes it no name: on the line of an error or the one before, since
/// the parser often fails one line later.
pub(super) fn odd_blank(text: &str, found: &SettingsError) -> Option<SettingsError> {
    let lines = text.split_inclusive('\n').scan(0, |end, line| {
        let start = *end;
        *end += line.len();
        Some((start, line))
    });
    lines.take(found.line).skip(found.line.saturating_sub(2)).find_map(|(start, line)| {
        if line.trim_start().starts_with('#') {
            return None;
        }
        let behind = line.find(':')? + 1;
        let blank = line.get(behind..)?.chars().next()?;
        if matches!(blank, '\n' | '\r') || !is_unseen(blank) {
            return None;
        }
        let at = start + behind;
        let message = match blank {
            '\t' => words::TAB_INSTEAD_OF_SPACES,
            _ => words::invisible_after_colon(called(blank)),
        };
        let (before, after) = text.split_at_checked(at)?;
        let after = after.strip_prefix(blank)?;
        let corrected = Some(Correction::of_characters(format!("{before} {after}")));
        Some(SettingsError { corrected, ..error(text, at, message) })
    })
}

/// A tab in the indentation of a line or of the one above it.
fn tab_before(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let source = &reader.source;
    let line = source.line(at);
    (line.saturating_sub(1).max(1)..=line).find_map(|line| {
        let text = source.line_text(line);
        let words = text.trim_start();
        let tab = text.get(..text.len() - words.len())?.find('\t')?;
        (!words.is_empty()).then(|| source.line_starts(line) + tab)
    })
}

/// The position of the first invalid escape in double quotes, and its number if it has one.
fn bad_escape(text: &str, start: usize) -> (usize, Option<u32>) {
    let bytes = text.as_bytes();
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        if *byte != b'\\' {
            at += 1;
            continue;
        }
        let sign = bytes.get(at + 1).copied().unwrap_or(0);
        let digits = match sign {
            b'x' => 2,
            b'u' => 4,
            b'U' => 8,
            _ if b"0abtnvfre \"/\\N_LP\t\n\r".contains(&sign) => 0,
            _ => return (at, None),
        };
        if pair_at(text, at).is_some() {
            at += 12;
            continue;
        }
        if digits > 0 {
            let code = text.get(at + 2..at + 2 + digits);
            let code = code.filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
            let code = code.and_then(|code| u32::from_str_radix(code, 16).ok());
            if code.and_then(char::from_u32).is_none() {
                return (at, code);
            }
        }
        at += 2 + digits;
    }
    (start, None)
}

/// The first line of a quoted text that is not indented more than the name before it.
fn less_indented(reader: &Reader<'_>, start: usize) -> usize {
    let source = &reader.source;
    let least =
        reader.open.iter().rev().find(|open| !open.in_flow).map_or(0, |open| source.column(open.start) + 1);
    let mut line = source.line(start) + 1;
    while source.line_starts(line) < source.text.len() {
        let text = source.line_text(line);
        let words = text.trim_start();
        if !words.is_empty() && text.len() - words.len() < least {
            return source.line_starts(line) + text.len() - words.len();
        }
        line += 1;
    }
    start
}

impl Reader<'_> {
    pub(super) fn error(&self, at: usize, message: Message) -> Box<SettingsError> {
        Box::new(error(self.source.text, at, message))
    }

    pub(super) fn not_yaml(&self, at: usize, why: Message) -> Box<SettingsError> {
        Box::new(SettingsError { is_syntax: true, ..error(self.source.text, at, words::not_yaml(why)) })
    }

    /// The error for the tag at a position. Most tags in pasted text come from authentik's blueprints.
    pub(super) fn tag_error(&self, at: usize) -> Box<SettingsError> {
        let rest = self.source.slice(at..self.source.text.len());
        let tag = rest.split([' ', '\t', '\n', '\r', ',', '[', ']', '{', '}']).next().unwrap_or_default();
        let message = match tag.strip_prefix('!') {
            Some(name) if BLUEPRINT_TAGS.contains(&name) => words::tag_of_blueprints(tag),
            Some(name) if name.starts_with('!') => words::no_tags_for_text(tag),
            _ => words::no_tags(tag),
        };
        self.error(at, message)
    }
}
