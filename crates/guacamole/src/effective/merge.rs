//! How deepmerge's `always_merger` puts one value on another.

use serde_json::{Map, Value};

/// Merges a layer into what is there.
pub(super) fn merge(base: &mut Map<String, Value>, layer: &Map<String, Value>) {
    for (name, value) in layer {
        match base.get_mut(name) {
            Some(there) => merge_value(there, value),
            None => {
                base.insert(name.clone(), value.clone());
            }
        }
    }
}

/// Puts a later value on an earlier one.
pub(super) fn merge_value(there: &mut Value, later: &Value) {
    match (there, later) {
        (Value::Object(there), Value::Object(later)) => merge(there, later),
        (Value::Array(there), Value::Array(later)) => there.extend(later.iter().cloned()),
        (there, later) => *there = later.clone(),
    }
}

/// Whether a later value adds to an earlier one instead of replacing it.
pub(super) fn adds(there: &Value, later: &Value) -> bool {
    matches!((there, later), (Value::Object(_), Value::Object(_)) | (Value::Array(_), Value::Array(_)))
}
