//! Decoding any response gives a value or an error; additions by a newer authentik are ignored.
#![cfg(not(target_arch = "wasm32"))]

use std::fmt::Debug;

use authentik_rac::applications::Application;
use authentik_rac::connection_tokens::ConnectionToken;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::flows::Flow;
use authentik_rac::outposts::Outpost;
use authentik_rac::property_mappings::PropertyMapping;
use authentik_rac::providers::Provider;
use authentik_rac::used_by::UsedBy;
use authentik_rac::users::{Me, User};
use authentik_rac::wire::{self, FromWire};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

const UUID: &str = "5e5e5e5e-6f6f-4a7a-8b8b-9c9c0d0d1e1e";

/// Decodes a response and describes the result.
type Reader = fn(&str) -> Result<String, serde_json::Error>;

/// One complete response of each kind, with its decoder.
fn answers() -> Vec<(Value, Reader)> {
    fn read<T: FromWire + Debug>(text: &str) -> Result<String, serde_json::Error> {
        wire::read::<T>(text).map(|value| format!("{value:?}"))
    }
    let provider = json!({
        "pk": 3, "name": "Kiln", "authentication_flow": null, "authorization_flow": UUID, "property_mappings": [UUID],
        "settings": {"a": 1}, "connection_expiry": "hours=8", "delete_token_on_disconnect": false,
        "assigned_application_slug": null, "assigned_application_name": "Kiln", "outpost_set": ["Outpost x"]
    });
    let endpoint = json!({
        "pk": UUID, "name": "oven", "provider": 3, "provider_obj": provider, "protocol": "rdp", "host": "oven",
        "settings": {"b": "c"}, "property_mappings": [], "auth_mode": "prompt", "launch_url": null,
        "maximum_connections": 1
    });
    let user = json!({
        "pk": 4, "username": "bo", "name": "Bo", "is_active": true, "last_login": null, "email": ""
    });
    vec![
        (provider.clone(), read::<Provider>),
        (endpoint.clone(), read::<Endpoint>),
        (user.clone(), read::<User>),
        (
            json!({"pk": UUID, "provider": 3, "provider_obj": provider, "endpoint": UUID, "endpoint_obj": endpoint,
                "user": user}),
            read::<ConnectionToken>,
        ),
        (
            json!({"pk": UUID, "provider": 3, "user": user, "device": UUID, "device_name": "oven",
                "provider_obj": {"pk": 3, "name": "Kiln", "access_group": null, "maximum_connections": 1,
                    "auth_mode": "prompt"}}),
            read::<ConnectionToken>,
        ),
        (
            json!({"pk": UUID, "name": "m", "expression": "", "managed": null, "static_settings": {"x": "y"}}),
            read::<PropertyMapping>,
        ),
        (
            json!({"pk": UUID, "name": "f", "slug": "f", "title": "F", "designation": "authorization"}),
            read::<Flow>,
        ),
        (json!({"pk": UUID, "name": "a", "slug": "a", "provider": 3}), read::<Application>),
        (json!({"pk": UUID, "name": "o", "type": "rac", "providers": [3]}), read::<Outpost>),
        (
            json!({"app": "x", "model_name": "endpoint", "pk": "1", "name": "oven", "action": "cascade"}),
            read::<UsedBy>,
        ),
        (
            json!({"user": {"pk": 4, "username": "bo", "name": "Bo", "is_superuser": true, "is_active": true,
                "email": "", "avatar": "", "system_permissions": ["x"]}}),
            read::<Me>,
        ),
    ]
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::String),
        Just(Value::from(UUID)),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            proptest::collection::vec((any::<String>(), inner), 0..4)
                .prop_map(|pairs| pairs.into_iter().collect()),
        ]
    })
}

/// Adds a field to every object, except in settings.
fn with_field(value: &Value, name: &str, added: &Value) -> Value {
    let Value::Object(object) = value else { return value.clone() };
    let mut fields: Map<_, _> = object
        .iter()
        .map(|(key, value)| {
            let inner =
                if key.ends_with("settings") { value.clone() } else { with_field(value, name, added) };
            (key.clone(), inner)
        })
        .collect();
    fields.insert(name.to_owned(), added.clone());
    Value::Object(fields)
}

proptest! {
    #[test]
    fn fields_of_a_later_authentik_are_ignored(name in "new_[a-z]{1,8}", added in any_json()) {
        for (answer, read) in answers() {
            let plain = read(&answer.to_string()).expect("a complete answer decodes");
            let extended = with_field(&answer, &name, &added).to_string();
            prop_assert_eq!(read(&extended).expect("an extended answer decodes"), plain);
        }
    }

    #[test]
    fn any_value_in_any_place_is_read_or_refused(
        which in any::<prop::sample::Index>(), value in any_json(), text in any::<String>()
    ) {
        for (answer, read) in answers() {
            let mut changed = answer.clone();
            let fields = changed.as_object_mut().expect("an answer is an object");
            let key = fields.keys().nth(which.index(fields.len())).cloned().expect("an answer has fields");
            fields.insert(key, value.clone());
            let _ = read(&changed.to_string());
            let _ = read(&value.to_string());
            let _ = read(&text);
        }
    }

    #[test]
    fn odd_settings_never_make_a_provider_unreadable(settings in any_json()) {
        for (answer, read) in answers() {
            for key in ["settings", "static_settings"] {
                let mut changed = answer.clone();
                if let Some(field) = changed.get_mut(key) {
                    *field = settings.clone();
                    prop_assert!(read(&changed.to_string()).is_ok(), "{}", changed);
                }
            }
        }
    }
}

#[test]
fn a_missing_optional_field_is_no_reason_to_refuse_a_list() {
    // The required fields of each kind: its identity, and what its page is about.
    let needed =
        ["pk", "name", "username", "slug", "designation", "type", "action", "provider", "protocol", "user"];
    for (answer, read) in answers() {
        for key in answer.as_object().expect("an object").keys() {
            let mut without = answer.clone();
            without.as_object_mut().expect("an object").remove(key);
            let mut null = answer.clone();
            null[key] = Value::Null;
            for odd in [without, null] {
                assert!(needed.contains(&key.as_str()) || read(&odd.to_string()).is_ok(), "{key}: {odd}");
            }
        }
    }
}

/// The JSON pointer of every text in a response.
fn places_of_texts(value: &Value, at: String) -> Vec<String> {
    match value {
        Value::String(_) => vec![at],
        Value::Array(items) => {
            let place = |(n, item): (usize, &Value)| places_of_texts(item, format!("{at}/{n}"));
            items.iter().enumerate().flat_map(place).collect()
        }
        Value::Object(map) => {
            map.iter().flat_map(|(key, inner)| places_of_texts(inner, format!("{at}/{key}"))).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn any_text_is_accepted_except_for_ids() {
    let hostile = [
        "",
        "<img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "\u{0}\u{202e}\u{feff}\u{10ffff}",
        "__proto__",
        &"\u{300}".repeat(50_000),
    ];
    for (answer, read) in answers() {
        for place in places_of_texts(&answer, String::new()) {
            // A device with an unreadable id is ignored: its token is for something unknown.
            let is_id = answer.pointer(&place) == Some(&Value::from(UUID)) && place != "/device";
            for text in hostile {
                let mut changed = answer.clone();
                *changed.pointer_mut(&place).expect("a place in the answer") = Value::from(text);
                let understood = read(&changed.to_string());
                assert_eq!(understood.is_err(), is_id, "{place} as {text:.40}: {understood:?}");
            }
        }
    }
}
