//! Changes of settings in their text: a change touches its own entry and nothing else. Comments, order, quotes, lines
//! and breaks of the rest stay to the letter.

use std::ops::Range;

use serde_json::{Map, Value};

use super::layout::{Entry, Form, Layout};
use super::{Language, ParsedSettings, read, to_json, to_yaml, without_mark, yaml_writer};

/// One change of an entry.
enum Change<'map> {
    Set(&'map str, &'map Value),
    Rename(&'map str, &'map str),
    Remove(&'map str),
}

/// A part of the text, and what comes in its place.
type Piece = (Range<usize>, String);

/// The text with its settings changed to `map`. None while there is a mistake in the text.
pub fn edited(text: &str, map: &Map<String, Value>) -> Option<String> {
    let body = without_mark(text);
    let mark = text.get(..text.len() - body.len()).unwrap_or_default();
    let (parsed, layout) = read(body).ok()?;
    let language = parsed.language;
    let old = parsed.map.clone();
    let steps = changes(&old, map).and_then(|changes| stepwise(body, (parsed, layout), &changes));
    let whole = || if language == Language::Json { to_json(map) } else { to_yaml(map) };
    Some([mark, &steps.unwrap_or_else(whole)].concat())
}

/// What makes the new settings of the old ones; none if they are in another order.
fn changes<'map>(old: &'map Map<String, Value>, new: &'map Map<String, Value>) -> Option<Vec<Change<'map>>> {
    let mut changes = Vec::new();
    let renamed = |from: &str, to: &str| from != to && !new.contains_key(from) && !old.contains_key(to);
    if old.len() == new.len() && old.keys().zip(new.keys()).all(|(from, to)| from == to || renamed(from, to))
    {
        let pairs = old.iter().zip(new);
        for ((from, _), (to, _)) in pairs.clone().filter(|((from, _), (to, _))| from != to) {
            changes.push(Change::Rename(from, to));
        }
        changes.extend(
            pairs
                .filter(|((_, old), (_, new))| !same(old, new))
                .map(|(_, (name, value))| Change::Set(name, value)),
        );
        return Some(changes);
    }
    let stays = |name: &&String| new.contains_key(*name);
    let came = |name: &&String| !old.contains_key(*name);
    let kept: Vec<&String> = old.keys().filter(stays).collect();
    if !new.keys().take(kept.len()).eq(kept.iter().copied())
        || !new.keys().skip(kept.len()).all(|name| came(&name))
    {
        return None;
    }
    changes.extend(old.keys().filter(|name| !new.contains_key(*name)).map(|name| Change::Remove(name)));
    changes.extend(
        new.iter()
            .filter(|(name, value)| old.get(*name).is_none_or(|old| !same(old, value)))
            .map(|(name, value)| Change::Set(name, value)),
    );
    Some(changes)
}

/// Whether two values are the same, also in the order of their names.
fn same(one: &Value, other: &Value) -> bool {
    let (text, other_text) = (one.to_string(), other.to_string());
    one == other && text == other_text
}

fn same_map(one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|((name, value), (other, theirs))| name == other && same(value, theirs))
}

/// Makes the changes one after the other, and reads the text again after each: what does not say what it should is
/// not used. None if a change can't be made so.
fn stepwise(text: &str, start: (ParsedSettings, Layout), changes: &[Change<'_>]) -> Option<String> {
    let mut text = text.to_owned();
    let (mut parsed, mut layout) = start;
    for change in changes {
        let mut wanted = parsed.map;
        apply(change, &mut wanted);
        let drafts = drafts(&text, &layout, change);
        let mut good = None;
        for draft in &drafts {
            if let Ok(read) = read(draft)
                && same_map(&read.0.map, &wanted)
            {
                good = Some((draft.clone(), read));
                break;
            }
        }
        match good {
            Some((draft, read)) => {
                text = draft;
                (parsed, layout) = read;
            }
            // A value that can't be stored: the text shows it, and says why.
            None if read(&to_yaml(&wanted)).is_err() => return drafts.into_iter().next(),
            None => return None,
        }
    }
    Some(text)
}

fn apply(change: &Change<'_>, map: &mut Map<String, Value>) {
    match change {
        Change::Set(name, value) => {
            map.insert((*name).to_owned(), (*value).clone());
        }
        Change::Remove(name) => {
            map.shift_remove(*name);
        }
        Change::Rename(from, to) => {
            let old = std::mem::take(map);
            map.extend(
                old.into_iter()
                    .map(|(name, value)| (if name == *from { (*to).to_owned() } else { name }, value)),
            );
        }
    }
}

/// Texts that should say what is wanted, the most readable first.
fn drafts(text: &str, layout: &Layout, change: &Change<'_>) -> Vec<String> {
    let document = Document { text, layout };
    let find = |name: &str| layout.entries.iter().position(|entry| entry.name == name);
    let pieces = match change {
        Change::Set(name, value) => match find(name) {
            Some(at) => document.set(&layout.entries[at], value),
            None => document.add(name, value),
        },
        Change::Remove(name) => find(name).map(|at| document.remove(at)).unwrap_or_default(),
        Change::Rename(from, to) => {
            find(from).map(|at| document.rename(&layout.entries[at], to)).into_iter().collect()
        }
    };
    pieces.into_iter().map(|pieces| put_in(text, pieces)).collect()
}

fn put_in(text: &str, mut pieces: Vec<Piece>) -> String {
    pieces.sort_by_key(|(range, _)| range.start);
    let (mut new, mut at) = (String::new(), 0);
    for (range, words) in pieces {
        new.push_str(text.get(at..range.start).unwrap_or_default());
        new.push_str(&words);
        at = range.end.max(at);
    }
    new.push_str(text.get(at..).unwrap_or_default());
    new
}

struct Document<'text> {
    text: &'text str,
    layout: &'text Layout,
}

impl Document<'_> {
    /// The line break that the text uses.
    fn line_break(&self) -> &'static str {
        match self.text.find(['\n', '\r']) {
            Some(at) if self.text[at..].starts_with("\r\n") => "\r\n",
            Some(at) if self.text[at..].starts_with('\r') => "\r",
            _ => "\n",
        }
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind(['\n', '\r']).map_or(0, |line_break| line_break + 1)
    }

    /// The end of the line of a place, before its break.
    fn line_end(&self, at: usize) -> usize {
        self.text[at..].find(['\n', '\r']).map_or(self.text.len(), |length| at + length)
    }

    /// Behind the break of the line that ends here.
    fn next_line(&self, end: usize) -> usize {
        let rest = &self.text[end..];
        end + if rest.starts_with("\r\n") { 2 } else { usize::from(!rest.is_empty()) }
    }

    /// Lines with the breaks of this text.
    fn lines(&self, lines: &str) -> String {
        lines.replace('\n', self.line_break())
    }

    fn set(&self, entry: &Entry, value: &Value) -> Vec<Vec<Piece>> {
        let kept = match value {
            Value::String(text) => yaml_writer::in_quotes(text, entry.quotes),
            _ => None,
        };
        match self.layout.form {
            Form::Json => vec![self.set_head(entry, &value.to_string())],
            Form::Flow => {
                let inline = yaml_writer::inline(value);
                kept.iter().chain([&inline]).map(|words| self.set_head(entry, words)).collect()
            }
            Form::Block(column) => {
                let mut all = Vec::new();
                if let Some(words) = kept {
                    all.push(self.set_head(entry, &words));
                }
                let (head, lines) = yaml_writer::value_lines(value, column);
                let mut pieces = self.set_head(entry, &head);
                if !lines.is_empty() {
                    let from = entry.block.as_ref().map(|sign| sign.end);
                    let from = from.or(entry
                        .value
                        .filter(|value| self.is_on_line_of_name(entry, *value))
                        .map(|_| entry.end));
                    let at = self.line_end(from.or(entry.colon).unwrap_or(entry.key.end));
                    let words = [self.line_break(), &self.lines(&lines)].concat();
                    match pieces.iter_mut().find(|(range, _)| range.start == at && range.end > at) {
                        Some(piece) => piece.1.insert_str(0, &words),
                        None => pieces.push((at..at, words)),
                    }
                }
                all.push(pieces);
                all.push(self.set_head(entry, &yaml_writer::inline(value)));
                all
            }
        }
    }

    fn is_on_line_of_name(&self, entry: &Entry, at: usize) -> bool {
        let from = entry.colon.unwrap_or(entry.key.end);
        !self.text.get(from..at).unwrap_or_default().contains(['\n', '\r'])
    }

    /// Puts words right behind the `:` in the place of the value.
    fn set_head(&self, entry: &Entry, words: &str) -> Vec<Piece> {
        let blank = if words.is_empty() { "" } else { " " };
        let Some(colon) = entry.colon else {
            return vec![(entry.key.end..entry.key.end, [":", blank, words].concat())];
        };
        let Some(value) = entry.value else { return vec![(colon..colon, [blank, words].concat())] };
        if let Some(sign) = &entry.block
            && self.is_on_line_of_name(entry, value)
        {
            // A comment behind the sign stays.
            let lines = self.line_end(sign.end).min(entry.end);
            let end = self.block_content_end(entry);
            return vec![(sign.clone(), words.to_owned()), (lines..end.max(lines), String::new())];
        }
        if matches!(self.layout.form, Form::Block(_)) && !self.is_on_line_of_name(entry, value) {
            // The value is in the lines below.
            let line = self.line_start(value);
            let before = self.text[..line].trim_end_matches(['\n', '\r']).len();
            let before = self.line_end(before.max(colon));
            return vec![(colon..colon, [blank, words].concat()), (before..entry.end, String::new())];
        }
        // `{"a":1}` has no blank before the value, and needs none in JSON.
        let blank = if value == colon && self.layout.form != Form::Json { blank } else { "" };
        vec![(value..entry.end, [blank, words].concat())]
    }

    /// Where a block text ends, without the break of its last line.
    fn block_content_end(&self, entry: &Entry) -> usize {
        let content = &self.text[..entry.end];
        if content.ends_with("\r\n") {
            entry.end - 2
        } else {
            entry.end - usize::from(content.ends_with(['\n', '\r']))
        }
    }

    fn rename(&self, entry: &Entry, to: &str) -> Vec<Piece> {
        let words = match self.layout.form {
            Form::Json => Value::String(to.to_owned()).to_string(),
            Form::Flow => yaml_writer::inline(&Value::String(to.to_owned())),
            Form::Block(column) => {
                let (words, is_long) = yaml_writer::name(to);
                if is_long && entry.start == entry.key.start {
                    ["? ", &words, self.line_break(), &" ".repeat(column)].concat()
                } else {
                    words
                }
            }
        };
        vec![(entry.key.clone(), words)]
    }

    fn add(&self, name: &str, value: &Value) -> Vec<Vec<Piece>> {
        let inline = |value: &Value| match self.layout.form {
            Form::Json => value.to_string(),
            _ => yaml_writer::inline(value),
        };
        let Form::Block(column) = self.layout.form else {
            let words = [&inline(&Value::String(name.to_owned())), ": ", &inline(value)].concat();
            let Some(last) = self.layout.entries.last() else {
                return vec![vec![(self.layout.end..self.layout.end, words)]];
            };
            let line = self.line_start(last.start);
            let indentation = &self.text[line..last.start];
            let gap = if line > 0 && indentation.trim().is_empty() {
                [self.line_break(), indentation].concat()
            } else {
                " ".to_owned()
            };
            return vec![vec![(last.end..last.end, [",", &gap, &words].concat())]];
        };
        let entries = [
            yaml_writer::entry(name, value, column),
            [&" ".repeat(column), &yaml_writer::name(name).0, ": ", &yaml_writer::inline(value), "\n"]
                .concat(),
        ];
        let at = match self.layout.entries.last() {
            Some(last) if self.line_start(last.end) == last.end => last.end,
            Some(last) => self.line_end(last.end),
            None => self.layout.end,
        };
        let is_behind_break = at == 0 || self.text[..at].ends_with(['\n', '\r']);
        let words = |entry: &String| {
            let entry = self.lines(entry);
            match is_behind_break {
                true => entry,
                false => [self.line_break(), entry.trim_end_matches(['\n', '\r'])].concat(),
            }
        };
        entries.iter().map(|entry| vec![(at..at, words(entry))]).collect()
    }

    fn remove(&self, index: usize) -> Vec<Vec<Piece>> {
        let entries = &self.layout.entries;
        let entry = &entries[index];
        let nothing = |range: Range<usize>| vec![vec![(range, String::new())]];
        if let Form::Block(column) = self.layout.form {
            let start = self.line_start(entry.start);
            if self.line_start(entry.end) == entry.end && entry.end > entry.key.end {
                return self.without(start..entry.end, column);
            }
            let end = self.line_end(entry.end);
            let next = self.next_line(end);
            // The last line has no break: that before it goes.
            let start = if next == end { self.text[..start].len() - self.break_before(start) } else { start };
            return self.without(start..next, column);
        }
        let has_words = |range: Range<usize>| {
            let between = self.text.get(range).unwrap_or_default();
            !between.bytes().all(|byte| b" \t\r\n,".contains(&byte))
        };
        let comma = self.comma_behind(entry.end);
        if let Some(next) = entries.get(index + 1) {
            let to = if has_words(entry.end..next.start) { comma.unwrap_or(entry.end) } else { next.start };
            return nothing(entry.start..to);
        }
        match index.checked_sub(1).and_then(|before| entries.get(before)) {
            Some(before) if !has_words(before.end..entry.start) => nothing(before.end..entry.end),
            _ => nothing(entry.start..comma.unwrap_or(entry.end)),
        }
    }

    /// Without these lines. What follows them may become a part of a block text before them: then the empty lines go,
    /// too, and after these the comments stand where the names do.
    fn without(&self, lines: Range<usize>, column: usize) -> Vec<Vec<Piece>> {
        let mut drafts = vec![vec![(lines.clone(), String::new())]];
        let mut comments = Vec::new();
        let (mut blank_to, mut at) = (lines.end, lines.end);
        while at < self.text.len() {
            let end = self.line_end(at);
            let line = &self.text[at..end];
            let words = line.trim_start_matches(' ');
            if words.is_empty() && comments.is_empty() {
                blank_to = self.next_line(end);
            } else if words.starts_with('#') {
                comments.push((at..at + (line.len() - words.len()), " ".repeat(column)));
            } else if !words.is_empty() {
                break;
            }
            at = self.next_line(end);
        }
        let gone = (lines.start..blank_to, String::new());
        drafts.push(vec![gone.clone()]);
        drafts.push([gone].into_iter().chain(comments).collect());
        drafts
    }

    /// How long the line break before a place is.
    fn break_before(&self, at: usize) -> usize {
        let before = &self.text[..at];
        if before.ends_with("\r\n") { 2 } else { usize::from(before.ends_with(['\n', '\r'])) }
    }

    /// Behind the comma that follows, maybe after comments.
    fn comma_behind(&self, at: usize) -> Option<usize> {
        let mut rest = self.text.get(at..)?;
        loop {
            rest = rest.trim_start_matches([' ', '\t', '\r', '\n']);
            match rest.strip_prefix('#') {
                Some(comment) => rest = comment.trim_start_matches(|c| !matches!(c, '\r' | '\n')),
                None => return rest.starts_with(',').then(|| self.text.len() - rest.len() + 1),
            }
        }
    }
}
