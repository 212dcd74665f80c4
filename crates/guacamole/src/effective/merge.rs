//! Merging as in deepmerge's `always_merger`.

use serde_json::{Map, Value};

/// Merges a layer into `base`.
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

/// Merges a later value into an earlier one.
pub(super) fn merge_value(there: &mut Value, later: &Value) {
    match (there, later) {
        (Value::Object(there), Value::Object(later)) => merge(there, later),
        (Value::Array(there), Value::Array(later)) => there.extend(later.iter().cloned()),
        (there, later) => *there = later.clone(),
    }
}

/// Whether a later value adds to an earlier one rather than replacing it.
pub(super) fn adds(there: &Value, later: &Value) -> bool {
    matches!((there, later), (Value::Object(_), Value::Object(_)) | (Value::Array(_), Value::Array(_)))
}
