//! Settings typed as YAML.

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Tag};
use serde_json::{Map, Value};

use super::{MAX_DEPTH, Note, NoteKind, ParsedSettings, SettingsError, plain};

pub(super) fn read(text: &str) -> Result<ParsedSettings, SettingsError> {
    // Most lines have no comment and need not be searched for one again for each value on them.
    let commented =
        text.lines().map(|line| if line.contains([' ', '\t']) && line.contains('#') { line } else { "" });
    let mut reader = Reader { lines: commented.collect(), ..Reader::default() };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| refused(text, &error))?;
        reader.take(event, &span.start)?;
    }
    let map = match reader.document {
        Some(Value::Object(map)) => map,
        // Nothing, comments alone, or a `---` with nothing behind it: any other value was refused where it stands.
        _ => Map::new(),
    };
    Ok(ParsedSettings { map, notes: reader.notes })
}

const NOT_A_MAP: &str = "Settings are names with values: write “name: value”, one on each line.";
const TOO_DEEP: &str = "That is nested too deeply.";
const NO_REFERENCES: &str = "Anchors (&name) and aliases (*name) are not supported here: write the value in full, or \
    put a text that begins so in quotes.";

/// The sentence about a name that is there already.
pub(super) fn given_twice(name: &str) -> String {
    ["“", name, "” is given twice."].concat()
}

/// A map or list that is not yet complete.
enum Open {
    Map { map: Map<String, Value>, name: Option<String> },
    List(Vec<Value>),
}

#[derive(Default)]
struct Reader<'text> {
    lines: Vec<&'text str>,
    open: Vec<Open>,
    document: Option<Value>,
    documents: usize,
    notes: Vec<Note>,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, at: &Marker) -> Result<(), SettingsError> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                refuse_anchor(anchor, at)?;
                self.scalar(&text, style == ScalarStyle::Plain, tag.as_deref(), at)
            }
            Event::MappingStart(anchor, tag) => {
                let map = Open::Map { map: Map::new(), name: None };
                self.start(map, anchor, tag.as_deref(), at)
            }
            Event::SequenceStart(anchor, tag) => {
                self.start(Open::List(Vec::new()), anchor, tag.as_deref(), at)
            }
            Event::MappingEnd | Event::SequenceEnd => {
                match self.open.pop() {
                    Some(Open::Map { map, .. }) => self.put(Value::Object(map)),
                    Some(Open::List(list)) => self.put(Value::Array(list)),
                    None => {}
                }
                Ok(())
            }
            Event::Alias(_) => Err(error(at, NO_REFERENCES)),
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    Err(error(at, "There is more than one document: remove the “---”."))
                } else {
                    Ok(())
                }
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    fn start(
        &mut self,
        open: Open,
        anchor: usize,
        tag: Option<&Tag>,
        at: &Marker,
    ) -> Result<(), SettingsError> {
        refuse_anchor(anchor, at)?;
        if let Some(tag) = tag {
            return Err(tag_error(tag, at));
        }
        if let Some(Open::Map { name: None, .. }) = self.open.last() {
            return Err(error(at, "A name can't be a map or a list. Quote it if it is a text."));
        }
        if self.open.is_empty() && matches!(open, Open::List(_)) {
            return Err(error(at, NOT_A_MAP));
        }
        if self.open.len() == MAX_DEPTH {
            return Err(error(at, TOO_DEEP));
        }
        self.open.push(open);
        Ok(())
    }

    fn scalar(
        &mut self,
        text: &str,
        is_plain: bool,
        tag: Option<&Tag>,
        at: &Marker,
    ) -> Result<(), SettingsError> {
        if let Some(Open::Map { map, name: name @ None }) = self.open.last_mut() {
            if let Some(tag) = tag {
                return Err(tag_error(tag, at));
            }
            if is_plain && text == "<<" {
                return Err(error(at, "Merge keys (<<) are not supported here. Quote it if it is a name."));
            }
            if map.contains_key(text) {
                return Err(error(at, &given_twice(text)));
            }
            *name = Some(text.to_owned());
            return Ok(());
        }
        // A `---` with nothing behind it is no settings; `null` is a mistake.
        if self.open.is_empty() && !text.is_empty() {
            return Err(error(at, NOT_A_MAP));
        }
        let value = match tag {
            // What the writer makes of a number with an exponent, which would otherwise stay text.
            Some(tag) if tag.is_yaml_core_schema() && tag.suffix == "float" && is_plain => {
                let number = plain::number(text);
                if !number.is_number() {
                    return Err(error(at, "“!!float” needs a number as JSON spells it."));
                }
                number
            }
            Some(tag) => return Err(tag_error(tag, at)),
            None if is_plain => {
                let value = plain::value(text);
                if let Some(elsewhere) = plain::elsewhere(text).filter(|_| value.is_string()) {
                    self.note(at, text, NoteKind::KeptAsText(elsewhere));
                }
                if let Some(comment) = self.comment_behind(text, at) {
                    self.note(at, &comment, NoteKind::Comment);
                }
                value
            }
            None => Value::String(text.to_owned()),
        };
        self.put(value);
        Ok(())
    }

    fn note(&mut self, at: &Marker, text: &str, kind: NoteKind) {
        self.notes.push(Note { line: at.line(), text: text.to_owned(), kind });
    }

    /// The comment on the line of a plain scalar, which may well have been meant as a part of it.
    fn comment_behind(&self, text: &str, at: &Marker) -> Option<String> {
        let line = self.lines.get(at.line().checked_sub(1)?)?;
        let rest: String = line.chars().skip(at.col()).collect();
        let comment = rest.strip_prefix(text)?.trim();
        comment.starts_with('#').then(|| comment.to_owned())
    }

    /// Puts a complete value where it belongs.
    fn put(&mut self, value: Value) {
        match self.open.last_mut() {
            Some(Open::Map { map, name }) => {
                if let Some(name) = name.take() {
                    map.insert(name, value);
                }
            }
            Some(Open::List(list)) => list.push(value),
            None => self.document = Some(value),
        }
    }
}

fn refuse_anchor(anchor: usize, at: &Marker) -> Result<(), SettingsError> {
    // Anchors are numbered from 1; 0 is none.
    if anchor == 0 { Ok(()) } else { Err(error(at, NO_REFERENCES)) }
}

fn tag_error(tag: &Tag, at: &Marker) -> SettingsError {
    let name = if tag.is_yaml_core_schema() {
        ["!!", &tag.suffix].concat()
    } else {
        [&*tag.handle, &tag.suffix].concat()
    };
    error(
        at,
        &["Tags (", &name, ") are not supported here. Put a text in quotes to keep it a text."].concat(),
    )
}

fn error(at: &Marker, message: &str) -> SettingsError {
    SettingsError { line: at.line(), column: at.col() + 1, message: message.to_owned() }
}

/// The parser's refusal, in words of ours where its own would not help.
fn refused(text: &str, found: &ScanError) -> SettingsError {
    let (at, info) = (found.marker(), found.info());
    if info.contains("anchor") {
        return error(at, NO_REFERENCES);
    }
    // The parser reads ahead and has a limit of its own.
    if info.contains("recursion limit") {
        return error(at, TOO_DEEP);
    }
    // A tab in the indentation often makes the parser stumble one line further down.
    let last = at.line().max(1);
    for (line, content) in text.lines().enumerate().take(last).skip(last.saturating_sub(2)) {
        let indentation = content.chars().take_while(|c| c.is_whitespace());
        if let Some(column) = indentation.clone().position(|c| c == '\t') {
            return SettingsError {
                line: line + 1,
                column: column + 1,
                message: "This line is indented with a tab. YAML wants blanks.".to_owned(),
            };
        }
    }
    // Without its colon a line is only found out where the next one ends it, or behind the end of the text.
    if info.contains("simple key")
        && let Some(found) = line_without_colon(text, at.line())
    {
        return found;
    }
    let at_end = text.lines().count().max(1);
    let at = if at.line() > at_end { &Marker::new(0, at_end, 0) } else { at };
    error(
        at,
        &["This is not YAML: ", info, ". A text with signs such as : # @ or % belongs in quotes."].concat(),
    )
}

/// The nearest line, up to line `last`, that is a name without a value.
fn line_without_colon(text: &str, last: usize) -> Option<SettingsError> {
    let is_name = |content: &str| {
        let content = content.trim();
        !content.is_empty() && !content.starts_with(['#', '-']) && !content.contains(':')
    };
    let lines: Vec<&str> = text.lines().take(last).collect();
    let (line, content) = lines.into_iter().enumerate().rfind(|(_, content)| is_name(content))?;
    let blanks = content.chars().take_while(|c| c.is_whitespace()).count();
    Some(SettingsError {
        line: line + 1,
        column: blanks + 1,
        message: "There is no “:” in this line: write “name: value”.".to_owned(),
    })
}
