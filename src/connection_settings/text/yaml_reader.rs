//! Settings typed as YAML: block and flow style, every kind of scalar, comments.
//!
//! It reads the part of YAML 1.2 that people write and refuses the rest (anchors, tags, directives, several documents,
//! maps as names) in words that help. A general YAML parser would cost ten times as many bytes.

mod lines;
mod scalar;

use serde_json::{Map, Value};

use super::{MAX_DEPTH, Note, NoteKind, ParsedSettings, SettingsError, error, plain};

const NOT_A_MAP: &str = "Settings are names with values: write “name: value”, one on each line.";
const TOO_DEEP: &str = "That is nested too deeply.";
const SEVERAL: &str = "There is more than one document: remove the “---” or “...”.";
const NAME_IS_NO_TEXT: &str = "A name can't be a map or a list. Quote it if it is a text.";
const NO_REFERENCES: &str = "Anchors (&name) and aliases (*name) are not supported here: write the value in full, or \
    put a text that begins so in quotes.";
const FLOAT_WANTS_NUMBER: &str = "“!!float” needs a number as JSON spells it.";

/// Boxed, because each place that passes a mistake on would copy all of it.
type Result<T> = std::result::Result<T, Box<SettingsError>>;

pub(super) fn read(text: &str) -> std::result::Result<ParsedSettings, SettingsError> {
    let text = with_unix_lines(text);
    // Nobody sees these, so they should not be stored either. The reader takes a NUL for the end.
    let invisible = |c: char| (c.is_control() && !matches!(c, '\n' | '\t')) || c == '\u{feff}';
    if let Some(at) = text.find(invisible) {
        let words =
            "There is an invisible character here. Remove it, or write it as an escape in double quotes.";
        return Err(error(&text, at, words));
    }
    let mut reader = Reader::new(&text);
    let map = reader.document().map_err(|error| *error)?;
    Ok(ParsedSettings { map, notes: reader.notes })
}

/// Refuses JSON in which a name is given twice or that is nested too deeply. The text must be a JSON object, which is
/// also YAML in flow style.
pub(super) fn check_json(text: &str) -> std::result::Result<(), SettingsError> {
    let text = with_unix_lines(text);
    let mut reader = Reader::new(&text);
    reader.at = text.find('{').unwrap_or_default();
    reader.flow(0).map(|_| ()).map_err(|error| *error)
}

/// The text with lines that end neither as on Windows (`\r\n`) nor as on old machines (`\r`).
fn with_unix_lines(text: &str) -> String {
    let mut lines = String::new();
    for (number, part) in text.split('\r').enumerate() {
        if number == 0 {
            lines.push_str(part);
        } else {
            lines.push('\n');
            lines.push_str(part.strip_prefix('\n').unwrap_or(part));
        }
    }
    lines
}

/// A value as it was written.
enum Node {
    /// A plain scalar, whose meaning depends on where it stands; and whether it is on one line.
    Plain(String, bool),
    /// A text in quotes or in a block.
    Text(String),
    Value(Value),
}

struct Reader<'text> {
    text: &'text str,
    /// Where it reads, in bytes.
    at: usize,
    /// Where the line of `at` begins.
    line_start: usize,
    /// The column of the next thing in block style, from 0; -1 at the end of the text.
    column: isize,
    depth: usize,
    notes: Vec<Note>,
    /// The line of the last note, from 1, and where it was looked for.
    noted: (usize, usize),
}

impl<'text> Reader<'text> {
    fn new(text: &'text str) -> Self {
        Self { text, at: 0, line_start: 0, column: -1, depth: 0, notes: Vec::new(), noted: (1, 0) }
    }

    fn document(&mut self) -> Result<Map<String, Value>> {
        self.next_line(true)?;
        if self.peek() == b'%' {
            return Err(self.error(self.at, "Directives (%) are not supported here: remove this line."));
        }
        if self.is_document_mark(self.at) && self.peek() == b'-' {
            self.at += 3;
            self.skip_blanks();
            if matches!(self.peek(), b'{' | b'[') {
                self.column = self.here();
            } else {
                self.next_line(false)?;
            }
        }
        let start = self.at;
        if self.column < 0 {
            return Ok(Map::new());
        }
        if self.is_entry(b'-') {
            return Err(self.error(start, NOT_A_MAP));
        }
        match self.block(-1)? {
            Value::Object(map) if self.column < 0 => Ok(map),
            Value::Object(_) => {
                Err(self.not_yaml(self.at, "this line is indented otherwise than those above"))
            }
            _ => Err(self.error(start, NOT_A_MAP)),
        }
    }

    /// A value that begins a line, or follows `-`, and may have more lines; what comes next is no part of it.
    fn block(&mut self, parent: isize) -> Result<Value> {
        let (start, line_start, column) = (self.at, self.line_start, self.column);
        if self.is_entry(b'-') {
            return self.block_list(column);
        }
        if !self.is_entry(b'?') {
            let node = self.node(parent + 1, false)?;
            if !self.is_colon() {
                let value = self.value(node, start);
                self.next_line(false)?;
                return Ok(value);
            }
        }
        // It was the first name of a map.
        (self.at, self.line_start) = (start, line_start);
        self.block_map(column)
    }

    fn block_map(&mut self, column: isize) -> Result<Value> {
        self.enter(self.at)?;
        let mut map = Map::new();
        while self.column == column {
            let explicit = self.is_entry(b'?');
            if explicit {
                self.at += 1;
                self.skip_blanks();
            }
            let (start, line_start) = (self.at, self.line_start);
            let node = self.node(column + 1, false)?;
            if !explicit && line_start != self.line_start {
                return Err(self.not_yaml(self.at, "a name must be on one line"));
            }
            let name = self.name(node, start, &map)?;
            if explicit {
                self.next_line(false)?;
            }
            if !self.is_colon() || (explicit && self.column != column) {
                return Err(self.not_yaml(start, "a name needs a “:” and a blank behind it"));
            }
            self.at += 1;
            let value = self.entry(column, false)?;
            map.insert(name, value);
        }
        self.leave(column)?;
        Ok(Value::Object(map))
    }

    fn block_list(&mut self, column: isize) -> Result<Value> {
        self.enter(self.at)?;
        let mut list = Vec::new();
        while self.column == column && self.is_entry(b'-') {
            self.at += 1;
            list.push(self.entry(column, true)?);
        }
        self.leave(column)?;
        Ok(Value::Array(list))
    }

    /// What follows the `:` or `-` of a map or list in this column.
    fn entry(&mut self, column: isize, in_list: bool) -> Result<Value> {
        while self.peek() == b' ' {
            self.at += 1;
        }
        let tab = self.at;
        self.skip_blanks();
        let start = self.at;
        if matches!(self.peek(), 0 | b'\n' | b'#') {
            self.next_line(false)?;
            if self.column > column || (!in_list && self.column == column && self.is_entry(b'-')) {
                return self.block(column);
            }
            return Ok(Value::Null);
        }
        if tab != start {
            return Err(self.tab(tab));
        }
        if in_list {
            self.column = self.here();
            return self.block(column);
        }
        let node = self.node(column + 1, false)?;
        let value = self.value(node, start);
        self.next_line(false)?;
        Ok(value)
    }

    /// `{…}` or `[…]`; its further lines begin at this column or behind it.
    fn flow(&mut self, least: isize) -> Result<Value> {
        let start = self.at;
        self.enter(start)?;
        let is_map = self.peek() == b'{';
        let close = if is_map { b'}' } else { b']' };
        self.at += 1;
        let (mut map, mut list) = (Map::new(), Vec::new());
        loop {
            self.skip_in_flow(start, least)?;
            if self.peek() == close {
                break;
            }
            let node_at = self.at;
            let node = self.node(least, true)?;
            if is_map {
                let name = self.name(node, node_at, &map)?;
                self.skip_in_flow(start, least)?;
                let mut value = Value::Null;
                if self.peek() == b':' {
                    self.at += 1;
                    self.skip_in_flow(start, least)?;
                    if !matches!(self.peek(), b',' | b'}') {
                        let value_at = self.at;
                        let node = self.node(least, true)?;
                        value = self.value(node, value_at);
                    }
                }
                map.insert(name, value);
            } else {
                let value = self.value(node, node_at);
                list.push(value);
            }
            self.skip_in_flow(start, least)?;
            if self.peek() == b',' {
                self.at += 1;
            } else if self.peek() != close {
                return Err(self.not_yaml(
                    self.at,
                    if is_map { "“,” or “}” is missing" } else { "“,” or “]” is missing" },
                ));
            }
        }
        self.at += 1;
        self.skip_blanks();
        self.depth -= 1;
        Ok(if is_map { Value::Object(map) } else { Value::Array(list) })
    }

    /// Any value but a map or list in block style. Its further lines begin at this column or behind it.
    fn node(&mut self, least: isize, in_flow: bool) -> Result<Node> {
        let start = self.at;
        match self.peek() {
            b'&' | b'*' => Err(self.error(start, NO_REFERENCES)),
            b'!' => self.tagged(least, in_flow),
            b'"' | b'\'' => self.quoted(least).map(Node::Text),
            b'[' | b'{' => self.flow(least).map(Node::Value),
            b'|' | b'>' if !in_flow => self.block_text(least).map(Node::Text),
            _ => self.plain(least, in_flow),
        }
    }

    /// `!!float` is what the writer puts before a number with an exponent, which would otherwise stay text.
    fn tagged(&mut self, least: isize, in_flow: bool) -> Result<Node> {
        let start = self.at;
        while !self.ends_word(self.at, in_flow) {
            self.at += 1;
        }
        let tag = self.slice(start, self.at);
        if tag != "!!float" {
            let words = ["Tags (", tag, ") are not supported here. Put a text in quotes to keep it a text."];
            return Err(self.error(start, &words.concat()));
        }
        self.skip_blanks();
        if matches!(self.peek(), b'-' | b'0'..=b'9')
            && let Node::Plain(text, _) = self.plain(least, in_flow)?
            && let number @ Value::Number(_) = plain::number(&text)
        {
            return Ok(Node::Value(number));
        }
        Err(self.error(start, FLOAT_WANTS_NUMBER))
    }

    /// A node as the name of an entry.
    fn name(&self, node: Node, start: usize, map: &Map<String, Value>) -> Result<String> {
        let name = match node {
            Node::Plain(name, _) if name == "<<" => {
                return Err(
                    self.error(start, "Merge keys (<<) are not supported here. Quote it if it is a name.")
                );
            }
            Node::Plain(name, _) | Node::Text(name) => name,
            Node::Value(_) => return Err(self.error(start, NAME_IS_NO_TEXT)),
        };
        if map.contains_key(&name) {
            return Err(self.error(start, &["“", &name, "” is given twice."].concat()));
        }
        Ok(name)
    }

    /// A node as a value, with a note of what may surprise. The reader must stand right behind it.
    fn value(&mut self, node: Node, start: usize) -> Value {
        match node {
            Node::Plain(text, on_one_line) => {
                let value = plain::value(&text);
                if value.is_string()
                    && let Some(elsewhere) = plain::elsewhere(&text)
                {
                    self.note(start, &text, NoteKind::KeptAsText(elsewhere));
                }
                if on_one_line && self.peek() == b'#' {
                    // It may well have been meant as a part of the value.
                    let rest = self.slice(self.at, self.text.len());
                    let comment = rest.split('\n').next().unwrap_or_default().trim_end();
                    self.note(self.at, comment, NoteKind::Comment);
                }
                value
            }
            Node::Text(text) => Value::String(text),
            Node::Value(value) => value,
        }
    }

    fn note(&mut self, at: usize, text: &str, kind: NoteKind) {
        let (line, from) = self.noted;
        // Notes come in the order of the text, so no line is counted twice.
        let line = line + self.slice(from, at).bytes().filter(|byte| *byte == b'\n').count();
        self.noted = (line, at);
        self.notes.push(Note { line, text: text.to_owned(), kind });
    }

    fn enter(&mut self, at: usize) -> Result<()> {
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(self.error(at, TOO_DEEP)) } else { Ok(()) }
    }

    /// Ends a map or list in this column: what follows must belong to one around it.
    fn leave(&mut self, column: isize) -> Result<()> {
        self.depth -= 1;
        if self.column > column {
            return Err(self.not_yaml(self.at, "this line is indented otherwise than those above"));
        }
        Ok(())
    }

    fn error(&self, at: usize, message: &str) -> Box<SettingsError> {
        Box::new(error(self.text, at, message))
    }

    fn not_yaml(&self, at: usize, why: &str) -> Box<SettingsError> {
        let words =
            ["This is not YAML: ", why, ". A text with signs such as : # @ or % belongs in quotes."].concat();
        self.error(at, &words)
    }

    fn tab(&self, at: usize) -> Box<SettingsError> {
        self.error(at, "There is a tab here, where YAML wants blanks.")
    }
}
