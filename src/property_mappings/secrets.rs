//! Which settings are secrets, and settings as text with their secrets hidden.

use crate::connection_settings::text::to_yaml;
use crate::dom::view;
use crate::ui::{Button, Icon};
use leptos::prelude::*;
use serde_json::{Map, Value};

use super::words;

/// What the name of a secret has in it. Generous on purpose: an expression may return names that guacd never heard of.
const MARKS: [&str; 6] = ["password", "passphrase", "private-key", "secret", "token", "credential"];

/// What stands for a secret: the same for all, so that not even their length shows.
const MASK: &str = "••••••••";

/// Whether a setting of this name holds a secret.
pub fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace('_', "-");
    MARKS.iter().any(|mark| name.contains(mark))
}

/// Whether there is a secret to hide: one that is empty tells nothing.
pub fn has_secrets(map: &Map<String, Value>) -> bool {
    masked(map) != *map
}

/// The settings with a mask in place of every secret, however deep.
pub fn masked(map: &Map<String, Value>) -> Map<String, Value> {
    let mut hidden = map.clone();
    for (name, value) in &mut hidden {
        mask(is_secret(name), value);
    }
    hidden
}

fn mask(secret: bool, value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (name, value) in map.iter_mut() {
                mask(secret || is_secret(name), value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| mask(secret, item)),
        Value::Null => {}
        Value::String(text) if text.is_empty() => {}
        value if secret => *value = Value::String(MASK.to_owned()),
        _ => {}
    }
}

/// Settings to be read; what is secret in them only when asked for.
#[component]
pub fn SettingsText(
    /// Its name, for screen readers.
    label: &'static str,
    settings: Map<String, Value>,
) -> impl IntoView {
    let shown = RwSignal::new(false);
    let toggle = has_secrets(&settings).then(|| live_toggle(shown));
    let text = move || if shown.get() { to_yaml(&settings) } else { to_yaml(&masked(&settings)) };
    view! {
        <pre class="rac-settings-text" role="group" tabindex="0" aria-label=label>{text}</pre>
        {toggle}
    }
    .into_any()
}

fn live_toggle(shown: RwSignal<bool>) -> AnyView {
    let words = move || if shown.get() { words::HIDE_SECRETS } else { words::SHOW_SECRETS };
    view! {
        <p>
            <Button icon=Icon::Eye on_click=Callback::new(move |()| shown.update(|shown| *shown = !*shown))>
                {words}
            </Button>
        </p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(text: &str) -> Map<String, Value> {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn what_guacd_takes_as_a_secret_is_hidden_and_the_rest_is_not() {
        for name in [
            "password",
            "passphrase",
            "private-key",
            "gateway-password",
            "sftp-private-key",
            "sftp_passphrase",
        ] {
            assert!(is_secret(name), "{name}");
        }
        for name in ["username", "host-key", "public-key", "domain", "passthrough", "server-layout"] {
            assert!(!is_secret(name), "{name}");
        }
    }

    #[test]
    fn secrets_are_hidden_however_deep_they_lie() {
        let settings = map(
            r#"{"password":"0123","port":22,"nested":{"Gateway-Password":["a",{"b":1}],"x":"y"},"private-key":""}"#,
        );
        assert_eq!(
            Value::Object(masked(&settings)).to_string(),
            r#"{"password":"••••••••","port":22,"nested":{"Gateway-Password":["••••••••",{"b":"••••••••"}],"x":"y"},"private-key":""}"#
        );
        assert!(has_secrets(&settings));
        assert!(!has_secrets(&map(r#"{"username":"ann","password":""}"#)), "an empty one is none");
    }
}
