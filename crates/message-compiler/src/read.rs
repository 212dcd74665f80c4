//! Reads Fluent files.

use crate::messages::Message;
use crate::pattern::{Pattern, Piece};
use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use std::collections::BTreeMap;
use std::{fmt, fs, path::Path};

/// The messages of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// The name of the file, which is that of the Rust module: `endpoints`.
    pub name: String,
    pub messages: Vec<Message>,
}

/// Why a file can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The room and the key, as far as they are known.
    pub place: String,
    pub what: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// Reads all files of a language, in the order of their names. Terms (`-name = …`) of `terms.ftl` can be used in all.
pub fn read_folder(folder: &Path) -> Result<Vec<Room>, Vec<Mistake>> {
    let unreadable = |error: std::io::Error| {
        vec![Mistake { place: folder.display().to_string(), what: error.to_string() }]
    };
    let mut files: Vec<_> = fs::read_dir(folder)
        .map_err(unreadable)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    let terms = fs::read_to_string(folder.join("terms.ftl")).unwrap_or_default();
    let mut rooms = Vec::new();
    let mut mistakes = Vec::new();
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if name == "terms" {
            continue;
        }
        let text = fs::read_to_string(&file).map_err(unreadable)?;
        match read_room(&name, &text, &terms) {
            Ok(room) => rooms.push(room),
            Err(found) => mistakes.extend(found),
        }
    }
    if mistakes.is_empty() { Ok(rooms) } else { Err(mistakes) }
}

/// Reads one file. `terms`: the text of a file whose terms can be used.
pub fn read_room(name: &str, text: &str, terms: &str) -> Result<Room, Vec<Mistake>> {
    let at = |what: String| Mistake { place: name.to_owned(), what };
    let syntax = |(_, errors): (ast::Resource<String>, Vec<fluent_syntax::parser::ParserError>)| {
        errors.into_iter().map(|error| at(format!("{error} (byte {})", error.pos.start))).collect::<Vec<_>>()
    };
    // Files with Windows' line ends would have them in their texts.
    let shared = parse(terms.replace('\r', "")).map_err(syntax)?;
    let resource = parse(text.replace('\r', "")).map_err(syntax)?;
    let mut definitions = BTreeMap::new();
    for entry in shared.body.iter().chain(&resource.body) {
        match entry {
            Entry::Term(term) => {
                definitions.insert(format!("-{}", term.id.name), &term.value);
            }
            Entry::Message(message) => {
                if let Some(value) = &message.value {
                    definitions.insert(message.id.name.clone(), value);
                }
            }
            _ => {}
        }
    }
    let mut room = Room { name: name.to_owned(), messages: Vec::new() };
    let mut mistakes = Vec::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Junk { content } => {
                mistakes.push(at(format!("this is not Fluent: {content}")));
                continue;
            }
            _ => continue,
        };
        let key = message.id.name.clone();
        let mut fail =
            |what: &str| mistakes.push(Mistake { place: format!("{name}.{key}"), what: what.to_owned() });
        if !message.attributes.is_empty() {
            fail("attributes are not supported");
        }
        if room.messages.iter().any(|other| other.key == key) {
            fail("this key is used twice");
        }
        if !key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            fail("keys consist of small letters, digits and hyphens");
        }
        let Some(value) = &message.value else {
            fail("it has no text");
            continue;
        };
        let comment = message.comment.as_ref().map(|comment| comment.content.join("\n")).unwrap_or_default();
        match (Reader { definitions: &definitions, depth: 0 }).pattern(value) {
            Ok(pattern) if pattern.variables().len() > 10 => fail("a message can have ten variables"),
            Ok(pattern) => room.messages.push(Message { key, comment, pattern }),
            Err(what) => fail(&what),
        }
    }
    if mistakes.is_empty() { Ok(room) } else { Err(mistakes) }
}

struct Reader<'a> {
    definitions: &'a BTreeMap<String, &'a ast::Pattern<String>>,
    /// How deep references to other messages are nested.
    depth: usize,
}

impl Reader<'_> {
    fn pattern(&self, pattern: &ast::Pattern<String>) -> Result<Pattern, String> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => pieces.push(Piece::Text(value.clone())),
                PatternElement::Placeable { expression } => pieces.extend(self.expression(expression)?),
            }
        }
        if pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains(('\0'..='\u{8}').collect::<Vec<_>>().as_slice()))) {
            return Err("control characters are not allowed".to_owned());
        }
        Ok(Pattern(joined(pieces)))
    }

    fn expression(&self, expression: &Expression<String>) -> Result<Vec<Piece>, String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let mut read = Vec::new();
                let mut default = None;
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => name.clone(),
                        VariantKey::NumberLiteral { value } => value.clone(),
                    };
                    let pattern = self.pattern(&variant.value)?;
                    if variant.default {
                        default = Some((key, pattern));
                    } else {
                        read.push((key, pattern));
                    }
                }
                read.extend(default);
                Ok(vec![Piece::Choice { variable: id.name.clone(), variants: read }])
            }
            Expression::Select { .. } => Err("only a variable can be selected by".to_owned()),
        }
    }

    fn inline(&self, inline: &InlineExpression<String>) -> Result<Vec<Piece>, String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Ok(vec![Piece::Text(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned())])
            }
            InlineExpression::NumberLiteral { value } => Ok(vec![Piece::Text(value.clone())]),
            InlineExpression::VariableReference { id } => Ok(vec![Piece::Value(id.name.clone())]),
            InlineExpression::MessageReference { id, attribute: None } => self.reference(&id.name),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.reference(&format!("-{}", id.name))
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, .. } => {
                Err(format!("functions such as {} are not supported", id.name))
            }
            _ => Err("attributes and arguments of terms are not supported".to_owned()),
        }
    }

    fn reference(&self, name: &str) -> Result<Vec<Piece>, String> {
        let Some(pattern) = self.definitions.get(name) else {
            return Err(format!("{name} is not defined"));
        };
        if self.depth == 5 {
            return Err(format!("{name} refers to itself"));
        }
        let reader = Reader { definitions: self.definitions, depth: self.depth + 1 };
        Ok(reader.pattern(pattern)?.0)
    }
}

/// Joins texts that stand beside each other.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (all.last_mut(), piece) {
            (Some(Piece::Text(text)), Piece::Text(more)) => text.push_str(&more),
            (_, piece) => all.push(piece),
        }
    }
    all
}
