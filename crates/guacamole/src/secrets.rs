//! Which settings are secret, and settings with hidden secrets.

use rac_messages::settings_text::{HIDDEN_AS_IT_WAS, HIDDEN_CHANGED, HIDDEN_CHANGED_ALIKE};
use serde_json::{Map, Value};

/// Shown in place of a secret.
pub use rac_messages::settings_text::HIDDEN;

/// Parts or endings of a secret's name, compared by letters and digits only. Intentionally generous: an expression may
/// return names that guacd doesn't know.
const HAS: [&str; 7] = ["password", "passphrase", "passwd", "secret", "privatekey", "credential", "apikey"];
const ENDS: [&str; 4] = ["token", "pwd", "pass", "pin"];

/// Whether the name is that of a secret, in any notation: `password`, `gatewayPassword`, `sftp-private-key`.
pub fn is_secret(name: &str) -> bool {
    let name: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    HAS.iter().any(|word| name.contains(word)) || ENDS.iter().any(|word| name.ends_with(word))
}

/// Whether a setting is or contains a secret.
pub fn has_secrets(name: &str, value: &Value) -> bool {
    let mut covered = value.clone();
    hide(is_secret(name), &mut covered, None);
    covered != *value
}

/// The settings with "Hidden" in place of every secret, including nested ones; an empty secret stays.
pub fn hidden(settings: &Map<String, Value>) -> Map<String, Value> {
    let mut hidden = settings.clone();
    for (name, value) in &mut hidden {
        hide(is_secret(name), value, None);
    }
    hidden
}

/// The same for any value.
pub fn hidden_in(value: &Value) -> Value {
    let mut hidden = value.clone();
    hide(false, &mut hidden, None);
    hidden
}

/// Two versions of a field and their base, with secrets hidden: only whether they differ is shown.
pub fn compared(base: &Value, theirs: &Value, mine: &Value) -> [Value; 3] {
    let (mut was, mut there, mut here) = (base.clone(), theirs.clone(), mine.clone());
    hide(false, &mut was, None);
    hide(false, &mut there, Some([Some(base), None]));
    hide(false, &mut here, Some([Some(base), Some(theirs)]));
    [was, there, here]
}

/// `beside`: the same place in the base and in the other version, to show how it differs.
fn hide(secret: bool, value: &mut Value, beside: Option<[Option<&Value>; 2]>) {
    match value {
        Value::Object(map) => {
            for (name, value) in map.iter_mut() {
                let beside = beside.map(|all| all.map(|one| one.and_then(|one| one.get(name.as_str()))));
                hide(secret || is_secret(name), value, beside);
            }
        }
        Value::Array(items) => {
            for (place, value) in items.iter_mut().enumerate() {
                let beside = beside.map(|all| all.map(|one| one.and_then(|one| one.get(place))));
                hide(secret, value, beside);
            }
        }
        Value::Null => {}
        Value::String(text) if text.is_empty() => {}
        value if secret => {
            let word = match beside {
                None => HIDDEN,
                Some([base, _]) if base == Some(value) => HIDDEN_AS_IT_WAS,
                Some([_, theirs]) if theirs == Some(value) => HIDDEN_CHANGED_ALIKE,
                Some(_) => HIDDEN_CHANGED,
            };
            *value = Value::String(word.text());
        }
        _ => {}
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::catalogue::{Protocols, parameters};

    fn value(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    fn map(text: &str) -> Map<String, Value> {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn names_of_secrets_are_recognized_in_any_notation() {
        for secret in
            ["PASSWORD", "recordingPassword", "private_key", "client_secret", "api-key", "vault_token"]
        {
            assert!(is_secret(secret), "{secret}");
        }
        for plain in
            ["delete_token_on_disconnect", "host-key", "name", "keyboard", "passthrough", "public-key"]
        {
            assert!(!is_secret(plain), "{plain}");
        }
    }

    #[test]
    fn exactly_guacd_s_secret_parameters_are_hidden() {
        let mut secrets = 0;
        for parameter in parameters(Protocols::ALL) {
            assert_eq!(is_secret(parameter.name), parameter.is_secret(), "{}", parameter.name);
            secrets += usize::from(parameter.is_secret());
        }
        assert!(secrets >= 6, "password, private-key, passphrase, and those of the gateway and SFTP");
    }

    #[test]
    fn nested_secrets_are_hidden_and_the_rest_is_unchanged() {
        let settings = map(
            r#"{"password":"0123","size":12.50,"nested":{"Gateway-Password":["a",{"b":1}],"x":"y"},"private-key":""}"#,
        );
        assert_eq!(
            Value::Object(hidden(&settings)).to_string(),
            r#"{"password":"Hidden","size":12.50,"nested":{"Gateway-Password":["Hidden",{"b":"Hidden"}],"x":"y"},"private-key":""}"#
        );
    }

    #[test]
    fn a_setting_has_secrets_by_its_name_or_by_what_is_in_it() {
        assert!(has_secrets("vault_token", &value(r#""x""#)));
        assert!(has_secrets("nested", &value(r#"[{"gateway-password":"x"}]"#)));
        assert!(!has_secrets("nested", &value(r#"[{"gateway-port":"x"}]"#)));
        assert!(!has_secrets("vault_token", &value(r#""""#)), "nothing to hide");
    }

    #[test]
    fn secrets_are_hidden_in_any_value() {
        let list = value(r#"[{"password":"x","a":[{"pin":"1"}]},"text"]"#);
        assert_eq!(hidden_in(&list).to_string(), r#"[{"password":"Hidden","a":[{"pin":"Hidden"}]},"text"]"#);
        assert_eq!(hidden_in(&value("null")), Value::Null);
    }

    #[test]
    fn settings_without_secrets_are_not_touched() {
        let settings = map(r#"{"username":"ann","password":"","passphrase":null}"#);
        assert_eq!(hidden(&settings), settings);
    }

    #[test]
    fn versions_are_compared_without_revealing_secrets() {
        let base = value(r#"{"password":"a1","token":"b1","pin":"c1","passphrase":"d1","port":"1"}"#);
        let theirs = value(r#"{"password":"a2","token":"b2","pin":"c1","passphrase":"d1","port":"2"}"#);
        let mine = value(r#"{"password":"a3","token":"b2","pin":"c3","port":"3","secret":{"new":"e3"}}"#);
        let texts = compared(&base, &theirs, &mine).map(|one| one.to_string());
        assert_eq!(
            texts,
            [
                r#"{"password":"Hidden","token":"Hidden","pin":"Hidden","passphrase":"Hidden","port":"1"}"#,
                r#"{"password":"Hidden, changed","token":"Hidden, changed","pin":"Hidden, as it was","passphrase":"Hidden, as it was","port":"2"}"#,
                r#"{"password":"Hidden, changed","token":"Hidden, the same change","pin":"Hidden, changed","port":"3","secret":{"new":"Hidden, changed"}}"#,
            ]
        );
    }

    #[test]
    fn fields_that_are_no_settings_are_compared_as_they_are() {
        let [base, theirs, mine] = compared(&value("3"), &value(r#"["a"]"#), &value(r#""Racks""#));
        assert_eq!([base, theirs, mine], [value("3"), value(r#"["a"]"#), value(r#""Racks""#)]);
    }
}
