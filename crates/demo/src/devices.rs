//! An authentik whose endpoints have become devices: an open pull request (September 2026), as far as clients notice
//! it.

use serde_json::{Map, Value, json};

use crate::rest::answer::Answer;

/// The answer with devices in place of endpoints.
pub fn answer(mut answer: Answer) -> Answer {
    if let Ok(mut body) = serde_json::from_slice::<Value>(&answer.body) {
        rename(&mut body);
        answer.body = body.to_string().into_bytes();
    }
    answer
}

/// Connection tokens have a device, and their providers are shortened.
fn rename(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(rename),
        Value::Object(map) if map.contains_key("endpoint_obj") => device(map),
        Value::Object(map) => map.values_mut().for_each(rename),
        _ => {}
    }
}

fn device(token: &mut Map<String, Value>) {
    let endpoint = token.shift_remove("endpoint_obj").unwrap_or_default();
    let id = token.shift_remove("endpoint");
    token.insert("device".into(), id.unwrap_or_default());
    token.insert("device_name".into(), endpoint["name"].clone());
    if let Some(provider) = token.get_mut("provider_obj") {
        *provider = json!({
            "pk": provider["pk"], "name": provider["name"], "access_group": null, "maximum_connections": 1,
            "auth_mode": "prompt",
        });
    }
}
