//! Reads YAML with lines and tags from the events of a YAML 1.2 parser. Unquoted scalars are read as in settings:
//! `0123`, `1e5` and `yes` stay text.

use std::collections::{HashMap, HashSet};

use guacamole_settings::text::{MAX_DEPTH, plain_value};
use rac_messages::files;
use saphyr_parser::{Event, Parser, ScalarStyle, Tag};
use serde_json::Value;

use crate::FormatError;
use crate::node::{Content, Node};

/// How many values all aliases (`*name`) can repeat together, so that a small text can't grow without limit.
const MOST_REPEATED: usize = 100_000;

type Result<T> = std::result::Result<T, FormatError>;

/// Reads one document.
pub fn read(text: &str) -> Result<Node> {
    let mut reader = Reader::default();
    for event in Parser::new_from_str(text) {
        let (event, span) =
            event.map_err(|error| FormatError::new(error.marker().line(), files::not_yaml(error.info())))?;
        reader.take(event, span.start.line())?;
    }
    Ok(reader.root.unwrap_or_default())
}

/// An incomplete map or list.
struct Open {
    line: usize,
    tag: Option<String>,
    anchor: usize,
    content: OpenContent,
}

enum OpenContent {
    List(Vec<Node>),
    Map {
        entries: Vec<(String, Node)>,
        names: HashSet<String>,
        name: Option<String>,
        /// The merged maps (`<<`), in order.
        merged: Vec<(String, Node)>,
    },
}

#[derive(Default)]
struct Reader {
    open: Vec<Open>,
    root: Option<Node>,
    documents: usize,
    /// The anchored values, with their sizes.
    anchored: HashMap<usize, (Node, usize)>,
    repeated: usize,
}

impl Reader {
    fn take(&mut self, event: Event<'_>, line: usize) -> Result<()> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if let Some(OpenContent::Map { names, name: name @ None, .. }) =
                    self.open.last_mut().map(|open| &mut open.content)
                {
                    if !names.insert(text.to_string()) {
                        let name = crate::model::shown(&text);
                        return Err(FormatError::new(line, files::name_twice(name)));
                    }
                    *name = Some(text.into_owned());
                    return Ok(());
                }
                let plain = style == ScalarStyle::Plain;
                let (value, tag) = scalar(&text, plain, tag.as_deref());
                self.put(Node { line, tag, content: Content::Scalar(value) }, anchor, line)
            }
            Event::MappingStart(anchor, tag) => {
                let (entries, merged) = (Vec::new(), Vec::new());
                let map = OpenContent::Map { entries, names: HashSet::new(), name: None, merged };
                self.start(line, anchor, tag.as_deref(), map)
            }
            Event::SequenceStart(anchor, tag) => {
                self.start(line, anchor, tag.as_deref(), OpenContent::List(Vec::new()))
            }
            Event::MappingEnd | Event::SequenceEnd => {
                let Some(open) = self.open.pop() else { return Ok(()) };
                let content = match open.content {
                    OpenContent::List(list) => Content::List(list),
                    OpenContent::Map { mut entries, mut names, merged, .. } => {
                        // The map's own entries override merged ones, and earlier merges override later ones.
                        entries.extend(merged.into_iter().filter(|(name, _)| names.insert(name.clone())));
                        Content::Map(entries)
                    }
                };
                self.put(Node { line: open.line, tag: open.tag, content }, open.anchor, line)
            }
            Event::Alias(anchor) => {
                let Some((node, size)) = self.anchored.get(&anchor) else {
                    return Err(FormatError::new(line, files::ALIAS_IN_ITSELF));
                };
                self.repeated += size;
                if self.repeated > MOST_REPEATED {
                    return Err(FormatError::new(line, files::ALIASES_REPEAT));
                }
                let node = node.clone();
                self.put(node, 0, line)
            }
            Event::DocumentStart(_) => {
                self.documents += 1;
                match self.documents > 1 {
                    true => Err(FormatError::new(line, files::TWO_DOCUMENTS)),
                    false => Ok(()),
                }
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    fn start(&mut self, line: usize, anchor: usize, tag: Option<&Tag>, content: OpenContent) -> Result<()> {
        if self.open.len() == MAX_DEPTH {
            return Err(FormatError::new(line, files::TOO_DEEP));
        }
        if let Some(OpenContent::Map { name: None, .. }) = self.open.last().map(|open| &open.content) {
            return Err(FormatError::new(line, files::NAME_IS_MAP));
        }
        self.open.push(Open { line, tag: own_tag(tag), anchor, content });
        Ok(())
    }

    /// Adds a complete value to the open map or list.
    fn put(&mut self, node: Node, anchor: usize, line: usize) -> Result<()> {
        if anchor > 0 {
            let size = size(&node);
            self.repeated += size;
            if self.repeated > MOST_REPEATED {
                return Err(FormatError::new(line, files::ANCHORS_HOLD));
            }
            self.anchored.insert(anchor, (node.clone(), size));
        }
        match self.open.last_mut().map(|open| &mut open.content) {
            None => self.root = Some(node),
            Some(OpenContent::List(list)) => list.push(node),
            Some(OpenContent::Map { entries, merged, name, .. }) => match (name.take(), node.content) {
                (Some(name), Content::Map(entries)) if name == "<<" => merged.extend(entries),
                (Some(name), content) => entries.push((name, Node { content, ..node })),
                (None, _) => return Err(FormatError::new(line, files::NAME_IS_ALIAS)),
            },
        }
        Ok(())
    }
}

fn size(node: &Node) -> usize {
    1 + match &node.content {
        Content::Scalar(_) => 0,
        Content::List(list) => list.iter().map(size).sum(),
        Content::Map(entries) => entries.iter().map(|(_, node)| size(node)).sum(),
    }
}

/// A tag other than YAML's own.
fn own_tag(tag: Option<&Tag>) -> Option<String> {
    let tag = tag.filter(|tag| !tag.is_yaml_core_schema())?;
    Some(format!("{}{}", tag.handle, tag.suffix))
}

fn scalar(text: &str, plain: bool, tag: Option<&Tag>) -> (Value, Option<String>) {
    let own = own_tag(tag);
    let value = match tag.filter(|tag| tag.is_yaml_core_schema()) {
        Some(tag) if tag.suffix == "str" => Value::String(text.to_owned()),
        Some(tag) if tag.suffix == "float" || tag.suffix == "int" => {
            text.parse().map_or_else(|_| Value::String(text.to_owned()), Value::Number)
        }
        _ if plain && own.is_none() => plain_value(text),
        _ => Value::String(text.to_owned()),
    };
    (value, own)
}
