//! Writing plan files.

use serde_json::{Map, Value};

use super::{FORMAT, VERSION};
use crate::model::{BINDING_OPTIONS, default_option};
use crate::{Item, Kind};

/// The objects as a plan file, in JSON indented by two spaces.
pub fn to_json(items: &[Item]) -> String {
    // Writing a map with text keys to memory can't fail.
    let mut text = serde_json::to_string_pretty(&to_value(items)).unwrap_or_default();
    text.push('\n');
    text
}

/// The objects as a plan file, in YAML that all readers read the same.
pub fn to_yaml(items: &[Item]) -> String {
    guacamole_settings::text::to_yaml(&to_value(items))
}

/// The objects as a plan file: sections in the order of [`Kind::ALL`], fields in that of [`Kind::fields`].
pub fn to_value(items: &[Item]) -> Map<String, Value> {
    let mut file = Map::new();
    file.insert("format".to_owned(), FORMAT.into());
    file.insert("version".to_owned(), VERSION.into());
    for kind in Kind::ALL {
        let section: Vec<Value> =
            items.iter().filter(|item| item.kind == kind).map(|item| Value::Object(entry(item))).collect();
        if !section.is_empty() {
            file.insert(kind.section().to_owned(), Value::Array(section));
        }
    }
    file
}

fn entry(item: &Item) -> Map<String, Value> {
    let mut entry = Map::new();
    for field in item.kind.fields() {
        if let Some(value) = item.fields.get(field.key) {
            let value = if field.key == "bindings" { bindings(value) } else { value.clone() };
            entry.insert(field.key.to_owned(), value);
        }
    }
    entry
}

/// The bindings without defaults, except for the order.
fn bindings(value: &Value) -> Value {
    let shortened = value.as_array().into_iter().flatten().enumerate().map(|(at, binding)| {
        let mut binding = binding.clone();
        if let Some(map) = binding.as_object_mut() {
            for (key, ..) in BINDING_OPTIONS.iter().filter(|(key, ..)| *key != "order") {
                if map.get(*key) == Some(&default_option(key, at)) {
                    map.shift_remove(*key);
                }
            }
        }
        binding
    });
    shortened.collect()
}
