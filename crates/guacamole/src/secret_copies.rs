//! The secrets in copied settings: listing them, leaving them out, and putting them back.

use super::secrets::is_secret;
use rac_messages::{Message, settings_text as words};
use serde_json::{Map, Value};

type Settings = Map<String, Value>;

/// Whether it has a value: an empty secret doesn't count.
fn has_value(value: &Value) -> bool {
    !value.is_null() && value.as_str() != Some("")
}

/// The names of all secrets in the settings, including nested ones: `password`, `gateway.password`.
pub fn secret_names(settings: &Settings) -> Vec<String> {
    let mut names = Vec::new();
    collect(settings, "", &mut names);
    names
}

fn collect(settings: &Settings, before: &str, names: &mut Vec<String>) {
    for (name, value) in settings {
        let path = format!("{before}{name}");
        if is_secret(name) {
            names.extend(has_value(value).then_some(path));
        } else {
            collect_in(value, &format!("{path}."), names);
        }
    }
}

fn collect_in(value: &Value, before: &str, names: &mut Vec<String>) {
    match value {
        Value::Object(inner) => collect(inner, before, names),
        Value::Array(items) => items.iter().for_each(|item| collect_in(item, before, names)),
        _ => {}
    }
}

/// Removes the secrets of `source` from `settings`. What was added to nested settings stays.
pub fn leave_out_secrets(settings: &mut Settings, source: &Settings) {
    for (name, value) in source {
        if is_secret(name) {
            if has_value(value) {
                // `remove` would move the last setting to its position.
                settings.shift_remove(name);
            }
        } else if let Some(here) = settings.get_mut(name) {
            in_pairs(here, value, leave_out_secrets);
        }
    }
}

/// Puts the secrets of `source` back that `settings` doesn't have.
pub fn put_back_secrets(settings: &mut Settings, source: &Settings) {
    for (name, value) in source {
        if is_secret(name) {
            if has_value(value) && !settings.contains_key(name) {
                settings.insert(name.clone(), value.clone());
            }
        } else if let Some(here) = settings.get_mut(name) {
            in_pairs(here, value, put_back_secrets);
        }
    }
}

/// Whether `settings` has any secret of `source`.
pub fn has_secrets_of(settings: &Settings, source: &Settings) -> bool {
    let mut without = settings.clone();
    leave_out_secrets(&mut without, source);
    without != *settings
}

/// Applies `act` to the maps in the same place of both values.
fn in_pairs(here: &mut Value, there: &Value, act: fn(&mut Settings, &Settings)) {
    match (here, there) {
        (Value::Object(here), Value::Object(there)) => act(here, there),
        (Value::Array(here), Value::Array(there)) => {
            here.iter_mut().zip(there).for_each(|(here, there)| in_pairs(here, there, act));
        }
        _ => {}
    }
}

/// "password", "password and private-key", "password, passphrase and 2 more".
pub fn secrets_in_words(names: &[String]) -> Message {
    match names {
        [] => Message::verbatim(""),
        [one] => Message::verbatim(one),
        [first, second] => words::two_secrets(first, second),
        [first, second, third] => words::three_secrets(first, second, third),
        [first, second, rest @ ..] => words::more_secrets(rest.len(), first, second),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn settings(text: &str) -> Settings {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn nested_secrets_are_named_but_not_empty_ones() {
        let source = settings(
            r#"{"password":"0123","user":"ann","passphrase":"","private-key":null,
                "gateway":{"password":"x","host":"h"},"list":[{"pin":1},"text"]}"#,
        );
        assert_eq!(secret_names(&source), ["password", "gateway.password", "list.pin"]);
        assert_eq!(secrets_in_words(&secret_names(&source)), "password, gateway.password and list.pin");
    }

    #[test]
    fn leaving_secrets_out_keeps_other_changes() {
        let source = settings(r#"{"password":"0123","gateway":{"password":"x","host":"h"}}"#);
        let mut now =
            settings(r#"{"password":"0123","gateway":{"password":"x","host":"other"},"passphrase":"new"}"#);
        assert!(has_secrets_of(&now, &source));
        leave_out_secrets(&mut now, &source);
        assert_eq!(now, settings(r#"{"gateway":{"host":"other"},"passphrase":"new"}"#));
        assert!(!has_secrets_of(&now, &source));
        now.insert("password".into(), "typed".into());
        put_back_secrets(&mut now, &source);
        assert_eq!(
            now,
            settings(r#"{"gateway":{"host":"other","password":"x"},"passphrase":"new","password":"typed"}"#)
        );
    }

    #[test]
    fn remaining_settings_keep_their_order() {
        let source = settings(r#"{"password":"x","a":"1","in":{"pin":"1","b":"2","c":"3"},"d":"4"}"#);
        let mut copy = source.clone();
        leave_out_secrets(&mut copy, &source);
        assert_eq!(Value::Object(copy).to_string(), r#"{"a":"1","in":{"b":"2","c":"3"},"d":"4"}"#);
    }

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![Just(Value::Null), Just("".into()), "[a-z]{1,4}".prop_map(Value::from)];
        leaf.prop_recursive(3, 20, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::Array),
                proptest::collection::vec((name(), inner), 0..4)
                    .prop_map(|all| Value::Object(all.into_iter().collect())),
            ]
        })
    }

    fn name() -> impl Strategy<Value = String> {
        prop_oneof!["password", "private-key", "host", "list"].prop_map(|name| name.to_owned())
    }

    proptest! {
        #[test]
        fn all_secrets_are_removed_and_restored(fields in proptest::collection::vec((name(), value()), 0..4)) {
            let source: Settings = fields.into_iter().collect();
            let mut copy = source.clone();
            leave_out_secrets(&mut copy, &source);
            prop_assert!(secret_names(&copy).is_empty(), "{copy:?}");
            put_back_secrets(&mut copy, &source);
            prop_assert_eq!(copy, source);
        }
    }
}
