//! Cells of our own files: a text is written as it is unless it would be read as another value, because spreadsheets show
//! quotes and backslashes of JSON as they are.

use std::borrow::Cow;

use guacamole_settings::secrets::is_secret;
use guacamole_settings::text::plain_value;
use serde_json::{Map, Value};

use crate::keep;
use crate::model::{BINDING_OPTIONS, FieldKind, SUBJECTS, default_option};

use super::split_list;

/// The cell of a kept secret.
const KEEP: &str = "(keep)";
/// The cell of null in an optional reference.
const NONE: &str = "(none)";
/// The cell of a `maximum_connections` of -1.
const UNLIMITED: &str = "unlimited";
/// The prefix of a value in JSON that would otherwise be text.
const JSON: &str = "json:";

/// The characters that begin a formula in spreadsheets.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(FORMULA)
}

/// The cell in a form that no spreadsheet evaluates.
pub(super) fn harmless(cell: &str) -> Cow<'_, str> {
    match is_formula(cell) {
        true => Cow::Owned(format!("'{cell}")),
        false => Cow::Borrowed(cell),
    }
}

/// The cell as it was before [`harmless`].
pub(super) fn original(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => cell,
    }
}

/// The cell of a setting. An empty cell means that the setting is missing.
pub(super) fn of_setting(name: &str, value: &Value) -> String {
    let cell = match value {
        _ if keep::is_marker(value) => KEEP.to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if !cell.is_empty() && setting(name, &cell) == *value {
        return cell;
    }
    match value {
        Value::String(_) => value.to_string(),
        other => format!("{JSON}{other}"),
    }
}

/// The setting of a cell that is not empty. A secret stays text even if it looks like a number.
pub(super) fn setting(name: &str, cell: &str) -> Value {
    if cell == KEEP {
        return keep::marker();
    }
    if let Some(value) = cell.strip_prefix(JSON).and_then(|json| serde_json::from_str(json).ok()) {
        return value;
    }
    if let Some(text) = quoted(cell, |text| setting(name, text) != text) {
        return Value::String(text);
    }
    if is_secret(name) {
        return Value::String(cell.to_owned());
    }
    match cell {
        "~" => Value::String(cell.to_owned()),
        _ if cell.starts_with(['{', '[']) => {
            serde_json::from_str(cell).unwrap_or_else(|_| Value::String(cell.to_owned()))
        }
        _ => plain_value(cell),
    }
}

/// A text in JSON's quotes, if it needs them: other quotes belong to the text.
fn quoted(cell: &str, is_other: impl Fn(&str) -> bool) -> Option<String> {
    let text: String = cell.starts_with('"').then(|| serde_json::from_str(cell).ok()).flatten()?;
    (text.is_empty() || text.starts_with('"') || is_other(&text)).then_some(text)
}

fn text(cell: &str) -> String {
    quoted(cell, |text| text == NONE).unwrap_or_else(|| cell.to_owned())
}

fn of_text(value: &str) -> String {
    match value.is_empty() || value == NONE || text(value) != value {
        true => Value::from(value).to_string(),
        false => value.to_owned(),
    }
}

/// The cell of a field other than settings.
pub(super) fn of_field(kind: FieldKind, value: &Value) -> String {
    match (kind, value) {
        (
            FieldKind::Text | FieldKind::Reference(_) | FieldKind::OptionalReference(_),
            Value::String(text),
        ) => of_text(text),
        (_, Value::Null) => NONE.to_owned(),
        (FieldKind::Number, value) if value.as_i64() == Some(-1) => UNLIMITED.to_owned(),
        (FieldKind::References(_), Value::Array(list)) => of_list(list.iter().filter_map(Value::as_str)),
        (FieldKind::Bindings, Value::Array(list)) => simple_bindings(list)
            .map_or_else(|| value.to_string(), |names| of_list(names.iter().map(String::as_str))),
        (_, value) => value.to_string(),
    }
}

/// The field's value of a cell that is not empty.
pub(super) fn field(kind: FieldKind, cell: &str) -> Value {
    match kind {
        FieldKind::OptionalReference(_) if cell == NONE => Value::Null,
        FieldKind::Number if cell.eq_ignore_ascii_case(UNLIMITED) => Value::from(-1),
        FieldKind::Text | FieldKind::Reference(_) | FieldKind::OptionalReference(_) => text(cell).into(),
        FieldKind::Number | FieldKind::Flag => cell.into(),
        FieldKind::Settings | FieldKind::References(_) | FieldKind::Bindings
            if cell.starts_with(['[', '{']) && serde_json::from_str::<Value>(cell).is_ok() =>
        {
            serde_json::from_str(cell).unwrap_or_default()
        }
        FieldKind::Settings => cell.into(),
        FieldKind::References(_) => split_list(cell).map(Value::String).collect(),
        FieldKind::Bindings => split_list(cell).map(|one| binding(&one)).collect(),
    }
}

fn of_list<'a>(names: impl Iterator<Item = &'a str> + Clone) -> String {
    let cell: Vec<String> =
        names.clone().map(|name| name.replace('\\', "\\\\").replace(';', "\\;")).collect();
    let cell = cell.join("; ");
    let is_plain = !cell.starts_with(['[', '{']) && split_list(&cell).eq(names.clone());
    match is_plain && !cell.is_empty() {
        true => cell,
        false => names.map(Value::from).collect::<Value>().to_string(),
    }
}

/// `user:mara` for each binding, if all have the default options.
fn simple_bindings(list: &[Value]) -> Option<Vec<String>> {
    let one = |(at, binding): (usize, &Value)| {
        let is_default =
            |(key, ..): &(&str, FieldKind, &str)| binding.get(key) == Some(&default_option(key, at));
        let (key, name) = SUBJECTS.iter().find_map(|(key, _)| Some((key, binding.get(key)?.as_str()?)))?;
        BINDING_OPTIONS.iter().all(is_default).then(|| format!("{key}:{name}"))
    };
    // An empty list is written as such.
    let all: Option<Vec<String>> = list.iter().enumerate().map(one).collect();
    all.filter(|all| !all.is_empty() && !all[0].starts_with(['[', '{']))
}

fn binding(text: &str) -> Value {
    let (kind, name) = text.split_once(':').unwrap_or(("", text));
    match SUBJECTS.iter().find(|(key, _)| *key == kind.trim()) {
        Some((key, _)) => Value::Object(Map::from_iter([((*key).to_owned(), name.trim().into())])),
        None => text.into(),
    }
}
