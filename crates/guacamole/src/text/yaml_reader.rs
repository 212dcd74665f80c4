//! Reads settings in YAML: the events of a complete YAML 1.2 parser, with our rules for scalars.
//!
//! What settings can't use is refused with helpful errors (anchors, tags, directives, several documents, maps as
//! names). The parser's spans, and the text between them, give the position of each entry.

mod gaps;
mod mistakes;
mod notes;
mod pairs;
mod source;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};
use serde_json::{Map, Value};

use crate::characters::called;
use rac_messages::settings_text as words;

use super::layout::{self, Entry, Form, Layout, Quotes};
use super::{Correction, Language, MAX_DEPTH, Note, NoteKind, ParsedSettings, SettingsError, error, plain};
use gaps::Last;
pub use mistakes::BLUEPRINT_TAGS;
use pairs::Pairs;
use source::Source;

/// Boxed, because an error is passed through many functions.
type Result<T> = std::result::Result<T, Box<SettingsError>>;

/// Reads settings and their positions in the text.
pub(super) fn read(text: &str) -> std::result::Result<(ParsedSettings, Layout), SettingsError> {
    // These are invisible, so they should not be stored either.
    let invisible = |c: char| (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || c == '\u{feff}';
    if let Some((at, c)) = text.char_indices().find(|(_, c)| invisible(*c)) {
        let corrected = text.chars().filter_map(|c| match c {
            '\u{85}' => Some('\n'),
            c if invisible(c) => None,
            c => Some(c),
        });
        let corrected = Some(Correction::of_characters(corrected.collect()));
        return Err(SettingsError { corrected, ..error(text, at, words::invisible_character(called(c))) });
    }
    read_seen(text).map_err(|found| mistakes::odd_blank(text, &found).unwrap_or(found))
}

/// Reads a text without invisible characters.
fn read_seen(text: &str) -> std::result::Result<(ParsedSettings, Layout), SettingsError> {
    let filled = Pairs::filled(text);
    let mut reader = Reader::new(text);
    let parsed = filled.as_ref().map_or(text, |(filled, _)| filled);
    reader.pairs = filled.as_ref().map(|(_, pairs)| pairs);
    for event in Parser::new_from_str(parsed) {
        let (event, span) = event.map_err(|error| *mistakes::explained(&reader, &error))?;
        reader.take(event, span).map_err(|error| *error)?;
    }
    reader.gap(text.len(), false);
    if reader.layout.entries.is_empty() && reader.root.is_none() {
        reader.layout =
            Layout { form: Form::Block(0), entries: Vec::new(), end: reader.source.content_end() };
    }
    let parsed = ParsedSettings {
        map: reader.root.unwrap_or_default(),
        notes: reader.notes,
        comments: reader.comments.len(),
        comments_in_values: layout::comments_in_values(&reader.layout, &reader.comments),
        language: Language::Yaml,
    };
    Ok((parsed, reader.layout))
}

/// An incomplete map or list.
struct Open {
    /// Its start.
    start: usize,
    /// Whether it is in braces or brackets.
    in_flow: bool,
    content: Content,
}

enum Content {
    Map { map: Map<String, Value>, name: Option<String> },
    List(Vec<Value>),
}

struct Reader<'text> {
    source: Source<'text>,
    pairs: Option<&'text Pairs>,
    /// Whether a note explains surrogate pairs: one is enough.
    pairs_noted: bool,
    open: Vec<Open>,
    root: Option<Map<String, Value>>,
    documents: usize,
    notes: Vec<Note>,
    /// The start positions of comments.
    comments: Vec<usize>,
    layout: Layout,
    /// The end of the last scalar or bracket.
    end: usize,
    last: Last,
    /// Whether the last value is a secret with a comment on its line.
    secret_before_comment: bool,
    /// The indicator of a block scalar in the last gap.
    sign: Option<usize>,
    /// Whether the last top-level entry is still incomplete.
    pending: bool,
}

impl<'text> Reader<'text> {
    fn new(text: &'text str) -> Self {
        Self {
            source: Source::new(text),
            pairs: None,
            pairs_noted: false,
            open: Vec::new(),
            root: None,
            documents: 0,
            notes: Vec::new(),
            comments: Vec::new(),
            layout: Layout::default(),
            end: 0,
            last: Last::Other,
            secret_before_comment: false,
            sign: None,
            pending: false,
        }
    }

    fn take(&mut self, event: Event<'_>, span: Span) -> Result<()> {
        let at = self.source.byte(&span.start);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_anchor(anchor, at)?;
                let text = self.with_pairs(text, style, at);
                self.scalar(&text, style, tag.as_deref(), &span)
            }
            Event::MappingStart(anchor, tag) => self.start(true, anchor, tag.as_deref(), at),
            Event::SequenceStart(anchor, tag) => self.start(false, anchor, tag.as_deref(), at),
            Event::MappingEnd | Event::SequenceEnd => {
                self.finish(at);
                Ok(())
            }
            Event::Alias(_) => Err(self.error(at, words::NO_REFERENCES)),
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(self.error(at, words::SEVERAL_DOCUMENTS));
                }
                match self.source.directive_before(at) {
                    Some(line) => Err(self.error(line, words::NO_DIRECTIVES)),
                    None => Ok(()),
                }
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    fn start(&mut self, is_map: bool, anchor: usize, tag: Option<&Tag>, at: usize) -> Result<()> {
        self.refuse_anchor(anchor, at)?;
        if tag.is_some() {
            return Err(self.tag_error(at));
        }
        if let Some(Open { content: Content::Map { name: None, .. }, .. }) = self.open.last() {
            return Err(self.error(at, words::NAME_IS_NO_TEXT));
        }
        if self.open.is_empty() && !is_map {
            return Err(self.error(at, words::NOT_A_MAP));
        }
        if self.open.len() == MAX_DEPTH {
            return Err(self.error(at, words::TOO_DEEP));
        }
        let in_flow = self.source.at(at) == if is_map { b'{' } else { b'[' };
        let around_in_flow = self.open.last().is_some_and(|around| around.in_flow);
        if around_in_flow && !in_flow {
            // `[a: b]` is a map without braces, which few users know and nobody means.
            let colon = self.source.skip_plain(at);
            return Err(self.not_yaml(colon, words::BRACKET_MISSING));
        }
        if self.open.is_empty() {
            let form = if in_flow { Form::Flow } else { Form::Block(self.source.column(at)) };
            self.layout = Layout { form, ..Layout::default() };
        }
        if in_flow {
            self.gap(at, false);
            self.value_begins(at);
            self.bracket(at);
        }
        let content = match is_map {
            true => Content::Map { map: Map::new(), name: None },
            false => Content::List(Vec::new()),
        };
        self.open.push(Open { start: at, in_flow, content });
        Ok(())
    }

    fn finish(&mut self, at: usize) {
        let Some(open) = self.open.pop() else { return };
        let at_top = self.open.is_empty();
        if open.in_flow || at_top {
            self.gap(at, false);
        }
        if at_top {
            self.entry_ends();
            self.layout.end = at;
        }
        if open.in_flow {
            self.bracket(at);
        }
        match open.content {
            Content::Map { map, .. } if at_top => self.root = Some(map),
            Content::Map { map, .. } => self.put(Value::Object(map)),
            Content::List(list) => self.put(Value::Array(list)),
        }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, tag: Option<&Tag>, span: &Span) -> Result<()> {
        let at = self.source.byte(&span.start);
        let is_plain = style == ScalarStyle::Plain;
        let is_name = matches!(self.open.last(), Some(Open { content: Content::Map { name: None, .. }, .. }));
        if self.open.is_empty() {
            // `---` alone means no settings; `null` is an error.
            return if text.is_empty() && is_plain && tag.is_none() {
                Ok(())
            } else {
                // A multi-line text followed by “:”: its first line was probably meant as a name, too.
                let names = is_plain && self.source.at(self.source.byte(&span.end)) == b':';
                Err(match names {
                    true => self.not_yaml(at, words::NEEDS_COLON),
                    false => self.error(self.sign_before(at, style), words::NOT_A_MAP),
                })
            };
        }
        if is_name {
            return self.name(text, style, tag, span);
        }
        let value = match tag {
            // Our writer's notation for a number with an exponent, which would otherwise be text.
            Some(tag) if tag.is_yaml_core_schema() && tag.suffix == "float" && is_plain => {
                let number = plain::number(text);
                if !number.is_number() {
                    return Err(self.error(at, words::FLOAT_WANTS_NUMBER));
                }
                number
            }
            Some(_) => return Err(self.tag_error(at)),
            None if is_plain => plain::plain_value(text),
            None => Value::String(text.to_owned()),
        };
        if let Value::Number(number) = &value
            && let Some(fault) = plain::number_fault(number.as_str())
        {
            return Err(self.error(at, fault));
        }
        if text.contains('\0') {
            return Err(self.error(at, words::NUL_CHARACTER));
        }
        if text.is_empty() && is_plain && tag.is_none() {
            // An empty scalar; what follows may be a comment.
            self.last = if self.in_map() { Last::Nothing } else { Last::Other };
        } else {
            self.leaf(style, span);
            let on_one_line = span.start.line() == span.end.line();
            self.last = if is_plain && tag.is_none() && on_one_line { Last::Plain } else { Last::Other };
            if is_plain
                && tag.is_none()
                && value.is_string()
                && let Some(elsewhere) = plain::elsewhere(text)
            {
                self.note(at, text, NoteKind::KeptAsText(elsewhere));
            }
        }
        // When a comment after it is read, its name is no longer known.
        self.secret_before_comment =
            self.last != Last::Other && self.source.comment_follows(self.end) && self.in_secret();
        self.put(value);
        Ok(())
    }

    fn name(&mut self, text: &str, style: ScalarStyle, tag: Option<&Tag>, span: &Span) -> Result<()> {
        let at = self.source.byte(&span.start);
        let is_plain = style == ScalarStyle::Plain;
        if tag.is_some() {
            return Err(self.tag_error(at));
        }
        if is_plain && text == "<<" {
            return Err(self.error(at, words::NO_MERGE_KEYS));
        }
        if is_plain && text.is_empty() {
            return Err(self.not_yaml(at, words::NAME_MISSING));
        }
        if text.contains('\0') {
            return Err(self.error(at, words::NUL_CHARACTER));
        }
        let in_flow = self.open.last().is_some_and(|open| open.in_flow);
        let mark = self.gap(at, !in_flow || self.open.len() == 1);
        if let Some(mark) = mark
            && self.source.line(mark) != self.source.line(at)
        {
            return Err(self.not_yaml(at, words::NAME_ON_LINE_OF_MARK));
        }
        if self.open.len() == 1 {
            self.entry_ends();
        }
        self.leaf(style, span);
        self.last = Last::Other;
        if matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
            return Err(self.not_yaml(at, words::NAME_IS_BLOCK));
        }
        if self.open.len() == 1 {
            let (start, end) = (mark.unwrap_or(at), self.end);
            let name = text.to_owned();
            self.layout.entries.push(Entry { name, start, key: at..end, end, ..Entry::default() });
            self.pending = true;
        }
        let twice = match self.open.last_mut() {
            Some(Open { content: Content::Map { map, name }, .. }) => {
                *name = Some(text.to_owned());
                map.contains_key(text)
            }
            _ => false,
        };
        if twice { Err(self.error(at, words::given_twice(text))) } else { Ok(()) }
    }

    /// A scalar in the text: now the gap before it, and its end, are known.
    fn leaf(&mut self, style: ScalarStyle, span: &Span) {
        let at = self.source.byte(&span.start);
        self.gap(at, false);
        self.value_begins(at);
        let quotes = match style {
            ScalarStyle::SingleQuoted => Quotes::Single,
            ScalarStyle::DoubleQuoted => Quotes::Double,
            _ => Quotes::None,
        };
        self.end = match style {
            ScalarStyle::Plain => self.source.byte(&span.end),
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => self.source.quotes_end(at),
            ScalarStyle::Literal | ScalarStyle::Folded => {
                let sign = self.source.block_sign(self.sign.unwrap_or(at));
                let keeps = self.source.slice(sign.clone()).contains('+');
                let end = self.source.block_end(sign.end, self.source.byte(&span.end), keeps);
                self.block_sign(sign);
                end
            }
        };
        self.quoted(quotes, at);
    }

    /// The start of a scalar for users: a block scalar starts at its indicator.
    fn sign_before(&self, at: usize, style: ScalarStyle) -> usize {
        match style {
            ScalarStyle::Literal | ScalarStyle::Folded => {
                self.source.slice(self.end..at).find(['|', '>']).unwrap_or(0) + self.end
            }
            _ => at,
        }
    }

    fn in_map(&self) -> bool {
        matches!(self.open.last(), Some(Open { content: Content::Map { .. }, .. }))
    }

    /// Adds a complete value to its map or list.
    fn put(&mut self, value: Value) {
        match self.open.last_mut().map(|open| &mut open.content) {
            Some(Content::Map { map, name }) => {
                if let Some(name) = name.take() {
                    map.insert(name, value);
                }
            }
            Some(Content::List(list)) => list.push(value),
            None => {}
        }
    }

    fn refuse_anchor(&self, anchor: usize, at: usize) -> Result<()> {
        // Anchors are numbered from 1; 0 means none.
        if anchor == 0 { Ok(()) } else { Err(self.error(at, words::NO_REFERENCES)) }
    }
}
