//! A tree of values with lines and tags, read from JSON or YAML.

use std::collections::HashSet;

use rac_messages::files;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::FormatError;
use crate::model::shown;

/// A value in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Node {
    /// Its line, from 1; 0 in JSON.
    pub line: usize,
    /// Its tag with the `!`; YAML's own tags are removed.
    pub tag: Option<String>,
    pub content: Content,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Null, a boolean, a number or text.
    Scalar(Value),
    List(Vec<Node>),
    /// In the order of the file, with unique names.
    Map(Vec<(String, Node)>),
}

impl Default for Content {
    fn default() -> Self {
        Self::Scalar(Value::Null)
    }
}

impl Node {
    /// A map's value by its name.
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.entries().iter().find(|(key, _)| key == name).map(|(_, node)| node)
    }

    /// The entries of a map; empty for other values.
    pub fn entries(&self) -> &[(String, Node)] {
        match &self.content {
            Content::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The elements of a list; empty for other values.
    pub fn elements(&self) -> &[Node] {
        match &self.content {
            Content::List(list) => list,
            _ => &[],
        }
    }

    /// A text without a tag.
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar(Value::String(text)) if self.tag.is_none() => Some(text),
            _ => None,
        }
    }

    /// A text, number or boolean as text; `None` for null and tagged values.
    pub fn spelling(&self) -> Option<String> {
        match &self.content {
            Content::Scalar(_) if self.tag.is_some() => None,
            Content::Scalar(Value::String(text)) => Some(text.clone()),
            Content::Scalar(Value::Number(number)) => Some(number.to_string()),
            Content::Scalar(Value::Bool(flag)) => Some(flag.to_string()),
            _ => None,
        }
    }

    pub fn is_map(&self) -> bool {
        matches!(self.content, Content::Map(_))
    }

    pub fn is_list(&self) -> bool {
        matches!(self.content, Content::List(_))
    }

    pub fn is_null(&self) -> bool {
        self.content == Content::Scalar(Value::Null)
    }

    /// Whether it is empty: null, or an empty map or list.
    pub fn is_empty(&self) -> bool {
        match &self.content {
            Content::Scalar(value) => value.is_null(),
            Content::List(list) => list.is_empty(),
            Content::Map(entries) => entries.is_empty(),
        }
    }

    /// The value without lines; `None` if any part has a tag.
    pub fn value(&self) -> Option<Value> {
        if self.tag.is_some() {
            return None;
        }
        match &self.content {
            Content::Scalar(value) => Some(value.clone()),
            Content::List(list) => list.iter().map(Node::value).collect::<Option<_>>().map(Value::Array),
            Content::Map(entries) => {
                let entries = entries.iter().map(|(name, node)| Some((name.clone(), node.value()?)));
                entries.collect::<Option<Map<_, _>>>().map(Value::Object)
            }
        }
    }

    /// The node of a JSON value.
    pub fn of_value(value: Value) -> Self {
        let content = match value {
            Value::Array(list) => Content::List(list.into_iter().map(Node::of_value).collect()),
            Value::Object(map) => {
                Content::Map(map.into_iter().map(|(name, value)| (name, Node::of_value(value))).collect())
            }
            scalar => Content::Scalar(scalar),
        };
        Self { line: 0, tag: None, content }
    }
}

/// Reads JSON. A name that is given twice in an object is a mistake, as in YAML.
pub fn read_json(text: &str) -> Result<Node, FormatError> {
    let node = serde_json::from_str(text)
        .map(Node::of_value)
        .map_err(|error| FormatError::new(error.line(), files::not_json(without_position(&error))))?;
    match serde_json::from_str::<Distinct>(text) {
        Err(error) if error.is_data() => {
            let name = without_position(&error);
            Err(FormatError::new(error.line(), files::name_twice(shown(&name))))
        }
        _ => Ok(node),
    }
}

/// serde_json puts the position at the end of its messages.
fn without_position(error: &serde_json::Error) -> String {
    let mut message = error.to_string();
    if let Some(at) = message.rfind(" at line ") {
        message.truncate(at);
    }
    message
}

/// Any JSON in which the names of each object are distinct. The error is the name that isn't.
struct Distinct;

impl<'de> Deserialize<'de> for Distinct {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Distinct)
    }
}

impl<'de> Visitor<'de> for Distinct {
    type Value = Self;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        let mut names = HashSet::new();
        while let Some(name) = map.next_key::<String>()? {
            if let Some(twice) = names.replace(name) {
                return Err(A::Error::custom(twice));
            }
            map.next_value::<Self>()?;
        }
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }
}

/// Reads JSON if the text is valid JSON, and YAML otherwise.
pub fn read(text: &str) -> Result<(Node, bool), FormatError> {
    let begins_like_json = text.trim_start().starts_with(['{', '[']);
    match begins_like_json.then(|| read_json(text)) {
        Some(Ok(node)) => Ok((node, true)),
        // A map in braces can be YAML, but hardly with a quoted first name.
        Some(Err(error)) if text.trim_start_matches(['[', '{', ' ', '\t', '\r', '\n']).starts_with('"') => {
            crate::yaml::read(text).map(|node| (node, false)).map_err(|_| error)
        }
        _ => crate::yaml::read(text).map(|node| (node, false)),
    }
}
