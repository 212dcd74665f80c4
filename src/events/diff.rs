//! What an event changed, field by field, without secrets.
//!
//! authentik records differences only with its enterprise audit: for each field, `context.diff` has `previous_value`
//! and `new_value`, or for a many-to-many field what was added and removed.

use super::words;
use guacamole_settings::secrets::is_secret;
use serde_json::{Map, Value};

/// One changed field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The field; for nested values with the path: "settings › color-depth".
    pub field: String,
    pub how: How,
}

/// How it changed; values as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    FromTo(String, String),
    Added(String),
    Removed(String),
    /// Changed, but the values are not shown.
    Hidden,
}

/// Separates the names in a path.
const INTO: &str = " › ";
/// The deepest nesting that is compared; deeper changes are not listed.
const DEPTH: usize = 12;
/// The maximum length of a value, in characters.
const LONGEST: usize = 200;

/// The changes in `context.diff`, in the same order.
pub fn changes(diff: &Map<String, Value>) -> Vec<Change> {
    let mut found = Vec::new();
    for (field, change) in diff {
        let Value::Object(change) = change else {
            push(&mut found, field, How::Added(shown(field, change)));
            continue;
        };
        let previous = change.get("previous_value");
        let new = change.get("new_value");
        if previous.is_some() || new.is_some() {
            let null = Value::Null;
            compare(&mut found, field, field, previous.unwrap_or(&null), new.unwrap_or(&null), DEPTH);
            continue;
        }
        for (what, value) in change {
            let how = match what.as_str() {
                _ if is_secret(field) || is_secret(what) => How::Hidden,
                "remove" | "removed" | "clear" => How::Removed(shown(field, value)),
                _ => How::Added(shown(field, value)),
            };
            push(&mut found, field, how);
        }
    }
    found
}

fn push(found: &mut Vec<Change>, field: &str, how: How) {
    let how = if is_secret(last_name(field)) || is_opaque(last_name(field)) { How::Hidden } else { how };
    found.push(Change { field: field.to_owned(), how });
}

fn last_name(field: &str) -> &str {
    field.rsplit(INTO).next().unwrap_or(field)
}

/// `path`: the field for users. `key`: its own name, which decides whether it is secret.
fn compare(found: &mut Vec<Change>, path: &str, key: &str, before: &Value, after: &Value, depth: usize) {
    if before == after {
        return;
    }
    if is_secret(key) || is_opaque(key) || depth == 0 {
        found.push(Change { field: path.to_owned(), how: How::Hidden });
        return;
    }
    let empty = Map::new();
    let as_map = |value: &'_ Value| -> Option<Map<String, Value>> {
        match value {
            Value::Object(map) => Some(map.clone()),
            Value::Null => Some(empty.clone()),
            _ => None,
        }
    };
    let nested = before.is_object() || after.is_object();
    if let (true, Some(left), Some(right)) = (nested, as_map(before), as_map(after)) {
        let keys = left.keys().chain(right.keys().filter(|key| !left.contains_key(*key)));
        for key in keys {
            let path = format!("{path}{INTO}{key}");
            match (left.get(key), right.get(key)) {
                (Some(left), Some(right)) => compare(found, &path, key, left, right, depth - 1),
                (Some(left), None) if left.is_object() => {
                    compare(found, &path, key, left, &Value::Null, depth - 1);
                }
                (None, Some(right)) if right.is_object() => {
                    compare(found, &path, key, &Value::Null, right, depth - 1);
                }
                (Some(left), None) => push(found, &path, How::Removed(shown(key, left))),
                (None, Some(right)) => push(found, &path, How::Added(shown(key, right))),
                (None, None) => {}
            }
        }
        return;
    }
    // Settings are an object. In any other form, such as a text with JSON, the secrets can't be located.
    if holds_settings(key) {
        found.push(Change { field: path.to_owned(), how: How::Hidden });
        return;
    }
    let how = match (before, after) {
        (Value::Null, after) => How::Added(shown(key, after)),
        (before, Value::Null) => How::Removed(shown(key, before)),
        (before, after) => How::FromTo(shown(key, before), shown(key, after)),
    };
    push(found, path, how);
}

/// A value as text, without secrets, and shortened.
fn shown(key: &str, value: &Value) -> String {
    let text = match masked(key, value, DEPTH) {
        Value::String(text) => text,
        other => other.to_string(),
    };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// The value with its secrets replaced.
fn masked(key: &str, value: &Value, depth: usize) -> Value {
    let is_empty = value.is_null() || value.as_str() == Some("");
    if !is_empty && (is_secret(key) || depth == 0) {
        return Value::String(words::HIDDEN_VALUE.text());
    }
    match value {
        Value::Object(map) => {
            let mask = |(key, value): (&String, &Value)| (key.clone(), masked(key, value, depth - 1));
            Value::Object(map.iter().map(mask).collect())
        }
        Value::Array(items) => {
            Value::Array(items.iter().map(|item| masked(key, item, depth.saturating_sub(1))).collect())
        }
        other => other.clone(),
    }
}

/// A field whose text may contain secrets anywhere: Python code.
fn is_opaque(key: &str) -> bool {
    key == "expression"
}

fn holds_settings(key: &str) -> bool {
    matches!(key, "settings" | "static_settings")
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn lines(diff: Value) -> Vec<String> {
        let Value::Object(diff) = diff else { panic!("no object") };
        changes(&diff)
            .into_iter()
            .map(|change| match change.how {
                How::FromTo(from, to) => format!("{}: {from} -> {to}", change.field),
                How::Added(value) => format!("{}: + {value}", change.field),
                How::Removed(value) => format!("{}: - {value}", change.field),
                How::Hidden => format!("{}: changed", change.field),
            })
            .collect()
    }

    #[test]
    fn each_field_has_its_old_and_new_value() {
        let diff = json!({
            "name": { "previous_value": "Plant", "new_value": "Plant 2" },
            "authentication_flow": { "previous_value": null, "new_value": "flow" },
            "maximum_connections": { "previous_value": 1, "new_value": -1 },
            "property_mappings": { "add": ["a", "b"], "remove": ["c"] },
        });
        assert_eq!(
            lines(diff),
            [
                "name: Plant -> Plant 2",
                "authentication_flow: + flow",
                "maximum_connections: 1 -> -1",
                r#"property_mappings: + ["a","b"]"#,
                r#"property_mappings: - ["c"]"#,
            ]
        );
    }

    #[test]
    fn nested_settings_are_listed_one_by_one() {
        let diff = json!({ "settings": {
            "previous_value": { "color-depth": 16, "font-size": 12, "nested": { "a": 1, "b": 2 } },
            "new_value": { "color-depth": 24, "scale": { "x": 2 }, "nested": { "a": 1, "b": 3 } },
        } });
        assert_eq!(
            lines(diff),
            [
                "settings › color-depth: 16 -> 24",
                "settings › font-size: - 12",
                "settings › nested › b: 2 -> 3",
                "settings › scale › x: + 2",
            ]
        );
    }

    #[test]
    fn a_changed_secret_is_listed_without_values() {
        let diff = json!({
            "settings": {
                "previous_value": { "password": "hunter2", "x": { "sftp-passphrase": "hunter2" }, "keep": 1 },
                "new_value": {
                    "password": "hunter3", "private-key": "hunter4", "keep": 1,
                    "list": [{ "Gateway_Password": "hunter5", "user": "mara" }],
                },
            },
            "client_secret": { "add": ["hunter6"] },
            "token": "hunter7",
            "expression": { "previous_value": "return {}", "new_value": "return {'password': 'hunter8'}" },
        });
        let lines = lines(diff);
        assert_eq!(
            lines,
            [
                "settings › password: changed",
                "settings › x › sftp-passphrase: changed",
                "settings › private-key: changed",
                r#"settings › list: + [{"Gateway_Password":"(hidden)","user":"mara"}]"#,
                "client_secret: changed",
                "token: changed",
                "expression: changed",
            ]
        );
    }

    #[test]
    fn settings_in_another_form_are_not_shown() {
        let diff = json!({
            "settings": { "previous_value": "{\"password\": \"hunter2\"}", "new_value": { "a": 1 } },
            "static_settings": { "previous_value": ["hunter2"], "new_value": null },
        });
        assert_eq!(lines(diff), ["settings: changed", "static_settings: changed"]);
    }

    #[test]
    fn a_very_long_value_is_cut_at_a_character() {
        let diff = json!({ "name": { "previous_value": "ü".repeat(500), "new_value": "b" } });
        let line = lines(diff).remove(0);
        assert!(line.starts_with("name: üü") && line.ends_with("… -> b"), "{line}");
        assert!(line.chars().count() < 220);
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::Bool),
            "[a-z]{0,4}".prop_map(Value::String)
        ];
        leaf.prop_recursive(5, 40, 4, |inner| {
            let key = prop_oneof![
                "[a-z]{1,3}",
                Just("password".to_owned()),
                Just("previous_value".to_owned()),
                Just("new_value".to_owned())
            ];
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
                prop::collection::vec((key, inner), 0..4)
                    .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
            ]
        })
    }

    /// Puts a unique text under every secret key.
    fn with_secrets(value: Value, secret: bool) -> Value {
        match value {
            Value::Object(map) => Value::Object(
                map.into_iter()
                    .map(|(key, value)| {
                        let inner = secret || is_secret(&key);
                        (key, with_secrets(value, inner))
                    })
                    .collect(),
            ),
            Value::Array(items) => {
                Value::Array(items.into_iter().map(|item| with_secrets(item, secret)).collect())
            }
            Value::String(_) if secret => Value::String("HUNTER2".into()),
            other => other,
        }
    }

    proptest! {
        #[test]
        fn no_form_of_a_difference_reveals_a_secret(diff in any_json()) {
            if let Value::Object(diff) = with_secrets(json!({ "settings": diff.clone(), "x": diff }), false) {
                let shown = format!("{:?}", changes(&diff));
                prop_assert!(!shown.contains("HUNTER2"), "{shown}");
            }
        }
    }
}
