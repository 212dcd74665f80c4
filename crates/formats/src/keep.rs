//! Secrets that are not written to a file: a marker replaces the value and means "keep the stored value".

use guacamole_settings::secrets::is_secret;
use serde_json::{Map, Value};

/// The only key of the object that marks a kept secret: `{"$keep": true}`.
pub const KEEP: &str = "$keep";

/// The marker.
pub fn marker() -> Value {
    Value::Object(Map::from_iter([(KEEP.to_owned(), Value::Bool(true))]))
}

/// Whether a value is the marker.
pub fn is_marker(value: &Value) -> bool {
    value.as_object().is_some_and(|map| map.len() == 1 && map.get(KEEP) == Some(&Value::Bool(true)))
}

/// Whether a value contains anything that can be secret.
fn says_something(value: &Value) -> bool {
    !matches!(value, Value::Null) && value.as_str() != Some("") && !is_marker(value)
}

/// Replaces every secret by the marker, at any depth, and returns the names: `password`, `gateway.password`.
pub fn cover(settings: &mut Map<String, Value>) -> Vec<String> {
    let mut names = Vec::new();
    cover_map(settings, "", &mut names);
    names
}

fn cover_map(settings: &mut Map<String, Value>, before: &str, names: &mut Vec<String>) {
    for (name, value) in settings.iter_mut() {
        let path = format!("{before}{name}");
        if is_secret(name) {
            if says_something(value) {
                *value = marker();
                names.push(path);
            }
        } else {
            cover_value(value, &format!("{path}."), names);
        }
    }
}

fn cover_value(value: &mut Value, before: &str, names: &mut Vec<String>) {
    match value {
        Value::Object(map) => cover_map(map, before, names),
        Value::Array(list) => list.iter_mut().for_each(|value| cover_value(value, before, names)),
        _ => {}
    }
}

/// Replaces every marker by the stored value. A marker without a stored value is removed, and its name returned.
pub fn fill(settings: &mut Map<String, Value>, stored: Option<&Map<String, Value>>) -> Vec<String> {
    let mut lost = Vec::new();
    fill_map(settings, stored, "", &mut lost);
    lost
}

fn fill_map(
    settings: &mut Map<String, Value>,
    stored: Option<&Map<String, Value>>,
    before: &str,
    lost: &mut Vec<String>,
) {
    settings.retain(|name, value| {
        let there = stored.and_then(|stored| stored.get(name));
        match (is_marker(value), there) {
            (true, Some(there)) => *value = there.clone(),
            (true, None) => {
                lost.push(format!("{before}{name}"));
                return false;
            }
            (false, there) => fill_value(value, there, &format!("{before}{name}."), lost),
        }
        true
    });
}

fn fill_value(value: &mut Value, there: Option<&Value>, before: &str, lost: &mut Vec<String>) {
    match value {
        Value::Object(map) => fill_map(map, there.and_then(Value::as_object), before, lost),
        Value::Array(list) => {
            let there = there.and_then(Value::as_array);
            for (at, value) in list.iter_mut().enumerate() {
                let there = there.and_then(|list| list.get(at));
                match (is_marker(value), there) {
                    (true, Some(there)) => *value = there.clone(),
                    (true, None) => {
                        *value = Value::Null;
                        lost.push(before.trim_end_matches('.').to_owned());
                    }
                    (false, there) => fill_value(value, there, before, lost),
                }
            }
        }
        _ => {}
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn map(text: &str) -> Map<String, Value> {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn secrets_at_any_depth_are_replaced_and_restored() {
        let stored = map(r#"{"password":"0123","pin":"","a":[{"token":"x","b":1}],"username":"u"}"#);
        let mut covered = stored.clone();
        assert_eq!(cover(&mut covered), ["password", "a.token"]);
        assert!(!Value::Object(covered.clone()).to_string().contains("0123"));
        assert_eq!(cover(&mut covered), Vec::<String>::new(), "a marker is no secret");
        assert!(fill(&mut covered, Some(&stored)).is_empty());
        assert_eq!(covered, stored);
    }

    #[test]
    fn a_marker_without_a_stored_value_is_removed_and_named() {
        let mut settings = map(r#"{"password":{"$keep":true},"a":{"pin":{"$keep":true}},"b":"c"}"#);
        assert_eq!(fill(&mut settings, None), ["password", "a.pin"]);
        assert_eq!(settings, map(r#"{"a":{},"b":"c"}"#));
    }

    #[test]
    fn only_the_exact_object_is_a_marker() {
        assert!(is_marker(&marker()));
        for other in [r#"{"$keep":false}"#, r#"{"$keep":true,"a":1}"#, r#""$keep""#, "{}"] {
            assert!(!is_marker(&serde_json::from_str(other).unwrap()), "{other}");
        }
    }
}
