//! Checks that values fit their fields. Every value from a file is checked here.

use rac_messages::{Message, files};
use serde_json::{Map, Value};

use super::fields::{BINDING_OPTIONS, SUBJECTS};
use super::{FieldKind, Item, Kind};

/// A mistake in a field of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field.
    pub field: String,
    /// The mistake, as a sentence that doesn't repeat the value.
    pub message: Message,
}

impl Item {
    /// Makes an object from the fields of a file. Surrounding spaces are removed, as authentik does; numbers and booleans can be
    /// written as text; bindings get their defaults. Invalid and unknown fields are left out and returned as mistakes.
    pub fn from_fields(kind: Kind, fields: Map<String, Value>) -> (Self, Vec<Problem>) {
        let mut item = Self::new(kind);
        let mut problems = Vec::new();
        for (key, value) in fields {
            let Some(field) = kind.field(&key) else {
                let message = files::unknown_field(shown(&key), kind.as_str());
                problems.push(Problem { field: key, message });
                continue;
            };
            match checked(field.kind, value) {
                Ok(value) => {
                    item.fields.insert(key, value);
                }
                Err(mistake) => {
                    problems.push(Problem { message: files::mistake_in_field(&key, mistake), field: key });
                }
            }
        }
        (item, problems)
    }

    /// The required fields that are missing: the object can't be created without them.
    pub fn missing(&self) -> Vec<&'static str> {
        let is_missing = |key: &str| match self.fields.get(key) {
            None | Some(Value::Null) => true,
            Some(Value::String(text)) => text.is_empty(),
            Some(Value::Array(list)) => list.is_empty(),
            Some(_) => false,
        };
        let fields = self.kind.fields().iter().filter(|field| field.required);
        fields.map(|field| field.key).filter(|key| is_missing(key)).collect()
    }
}

/// Whether a text has more characters than that.
pub(crate) fn is_longer(text: &str, most: usize) -> bool {
    text.len() > most && text.chars().nth(most).is_some()
}

/// A name from the file, shortened for a sentence.
pub(crate) fn shown(text: &str) -> String {
    const MOST: usize = 60;
    let mut short: String =
        text.chars().take(MOST).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}

/// The value in the field's type, or the mistake.
pub(crate) fn checked(kind: FieldKind, value: Value) -> Result<Value, Message> {
    match kind {
        FieldKind::Text | FieldKind::Reference(_) => text(value).map(Value::String),
        FieldKind::OptionalReference(_) if value.is_null() => Ok(Value::Null),
        FieldKind::OptionalReference(_) => text(value).map(Value::String),
        FieldKind::Number => number(&value).map(Value::from),
        FieldKind::Flag => flag(&value).map(Value::Bool),
        FieldKind::Settings => match value {
            Value::Object(map) if !map.values().all(guacamole_settings::text::is_storable) => {
                Err(files::NOT_STORABLE)
            }
            Value::Object(map) => Ok(Value::Object(map)),
            Value::Null => Ok(Value::Object(Map::new())),
            _ => Err(files::IS_SETTINGS),
        },
        FieldKind::References(_) => match value {
            Value::Array(list) => {
                let mut names = list.into_iter().map(text).collect::<Result<Vec<_>, _>>()?;
                let mut seen = std::collections::HashSet::new();
                names.retain(|name| seen.insert(name.clone()));
                Ok(Value::Array(names.into_iter().map(Value::String).collect()))
            }
            Value::Null => Ok(Value::Array(Vec::new())),
            _ => Err(files::IS_NAMES),
        },
        FieldKind::Bindings => match value {
            Value::Array(list) => {
                let complete = list.into_iter().enumerate().map(|(at, one)| checked_binding(at, one));
                complete.collect::<Result<Vec<_>, _>>().map(Value::Array)
            }
            Value::Null => Ok(Value::Array(Vec::new())),
            _ => Err(files::IS_BINDINGS),
        },
    }
}

fn text(value: Value) -> Result<String, Message> {
    let text = match value {
        Value::String(text) => text,
        // A name can look like a number; a text field keeps it as text.
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        _ => return Err(files::IS_TEXT),
    };
    match text.contains('\0') {
        true => Err(files::NO_NUL),
        false => Ok(text.trim().to_owned()),
    }
}

fn number(value: &Value) -> Result<i32, Message> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => String::new(),
    };
    text.parse().map_err(|_| files::IS_NUMBER)
}

fn flag(value: &Value) -> Result<bool, Message> {
    let text = match value {
        Value::Bool(flag) => return Ok(*flag),
        Value::String(text) => text.trim().to_ascii_lowercase(),
        _ => String::new(),
    };
    match text.as_str() {
        "true" | "yes" | "on" => Ok(true),
        "false" | "no" | "off" => Ok(false),
        _ => Err(files::IS_FLAG),
    }
}

/// The maximum number of bindings of an object: more than anyone has, and few enough to process at once.
pub(crate) const MOST_BINDINGS: usize = 1000;

/// The mistake of an object with more bindings.
pub(crate) fn too_many_bindings() -> Message {
    files::too_many_bindings(MOST_BINDINGS)
}

/// A binding with all its fields in order; `at` is its index in the list.
pub(crate) fn checked_binding(at: usize, value: Value) -> Result<Value, Message> {
    let place = at + 1;
    if place > MOST_BINDINGS {
        return Err(too_many_bindings());
    }
    let Value::Object(mut given) = value else {
        return Err(files::is_binding(place));
    };
    let mut complete = Map::new();
    for (key, _) in SUBJECTS {
        if let Some(name) = given.shift_remove(key).filter(|name| !name.is_null()) {
            let name = text(name).map_err(|mistake| files::mistake_in_binding(key, mistake, place))?;
            complete.insert(key.to_owned(), Value::String(name));
        }
    }
    if complete.len() != 1 || complete.values().any(|name| name == "") {
        return Err(files::binding_subjects(place));
    }
    for (key, kind, _) in BINDING_OPTIONS {
        let value = given.shift_remove(key).unwrap_or_else(|| default_option(key, at));
        let value = checked(kind, value).map_err(|mistake| files::mistake_in_binding(key, mistake, place))?;
        complete.insert(key.to_owned(), value);
    }
    match given.keys().next() {
        Some(unknown) => Err(files::binding_unknown_field(shown(unknown), place)),
        None => Ok(Value::Object(complete)),
    }
}

/// The default of a binding's option; `at` is the binding's index in the list.
pub(crate) fn default_option(key: &str, at: usize) -> Value {
    match key {
        "order" => Value::from(i32::try_from(at).unwrap_or(i32::MAX)),
        "timeout" => Value::from(30),
        "enabled" => Value::Bool(true),
        _ => Value::Bool(false),
    }
}
