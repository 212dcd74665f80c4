//! Secrets that stay where they are: in place of its value a file has a marker that means "keep what is there".

use guacamole_settings::secrets::is_secret;
use serde_json::{Map, Value};

/// The only name in the object that stands for a kept secret: `{"$keep": true}`.
pub const KEEP: &str = "$keep";

/// The marker.
pub fn marker() -> Value {
    Value::Object(Map::from_iter([(KEEP.to_owned(), Value::Bool(true))]))
}

/// Whether a value is the marker.
pub fn is_marker(value: &Value) -> bool {
    value.as_object().is_some_and(|map| map.len() == 1 && map.get(KEEP) == Some(&Value::Bool(true)))
}

/// Whether a value says anything that could be secret.
fn says_something(value: &Value) -> bool {
    !matches!(value, Value::Null) && value.as_str() != Some("") && !is_marker(value)
}

/// Puts the marker in place of every secret, however deep, and returns their names: `password`, `gateway.password`.
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

/// Puts what is stored in place of every marker. A marker beside which nothing is stored goes; its name is returned.
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
    fn secrets_are_covered_however_deep_and_come_back_from_what_is_stored() {
        let stored = map(r#"{"password":"0123","pin":"","a":[{"token":"x","b":1}],"username":"u"}"#);
        let mut covered = stored.clone();
        assert_eq!(cover(&mut covered), ["password", "a.token"]);
        assert!(!Value::Object(covered.clone()).to_string().contains("0123"));
        assert_eq!(cover(&mut covered), Vec::<String>::new(), "a marker is no secret");
        assert!(fill(&mut covered, Some(&stored)).is_empty());
        assert_eq!(covered, stored);
    }

    #[test]
    fn a_marker_with_nothing_beside_it_goes_and_is_named() {
        let mut settings = map(r#"{"password":{"$keep":true},"a":{"pin":{"$keep":true}},"b":"c"}"#);
        assert_eq!(fill(&mut settings, None), ["password", "a.pin"]);
        assert_eq!(settings, map(r#"{"a":{},"b":"c"}"#));
    }

    #[test]
    fn only_the_marker_is_one() {
        assert!(is_marker(&marker()));
        for other in [r#"{"$keep":false}"#, r#"{"$keep":true,"a":1}"#, r#""$keep""#, "{}"] {
            assert!(!is_marker(&serde_json::from_str(other).unwrap()), "{other}");
        }
    }
}
