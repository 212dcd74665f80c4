//! Tests against recordings of a real authentik, if they are next to the checkout (`../shared`): its responses must
//! decode, and its verdict on each connection expiry must match ours. Without recordings, nothing runs.
#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::Path;

use authentik_rac::applications::{AccessAnswer, Application};
use authentik_rac::bindings::Binding;
use authentik_rac::connection_expiry::{ConnectionExpiry, ExpiryError};
use authentik_rac::connection_tokens::ConnectionToken;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::events::Event;
use authentik_rac::flows::Flow;
use authentik_rac::groups::Group;
use authentik_rac::outposts::{DefaultSettings, Instance, Outpost};
use authentik_rac::permissions::RolePermissions;
use authentik_rac::policies::Policy;
use authentik_rac::property_mappings::PropertyMapping;
use authentik_rac::providers::Provider;
use authentik_rac::used_by::{UsedBy, affected};
use authentik_rac::users::{GroupParents, Me, Member, User};
use authentik_rac::wire::{self, FromWire};
use serde_json::Value;

/// The text of a recording, if it exists.
fn recording(path: &str) -> Option<String> {
    // Next to the checkout, or one level up if the checkout is in a folder of checkouts.
    let found = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .skip(1)
        .take(2)
        .find_map(|folder| fs::read_to_string(folder.join("shared").join(path)).ok());
    if found.is_none() {
        println!("skipped: ../shared/{path} is not at hand");
    }
    found
}

fn decodes<T: FromWire>(name: &str, json: &str) -> T {
    wire::read(json).unwrap_or_else(|error| panic!("{name}: {error}\n{json}"))
}

/// Decodes one object of the kind that a path returns; false if it is none of ours.
fn decode_object(name: &str, path: &str, json: &str) -> bool {
    let below = path.strip_prefix("/api/v3/").unwrap_or(path);
    match below {
        "core/users/me/" => {
            decodes::<Me>(name, json);
        }
        _ if below.ends_with("/used_by/") => {
            let shown = format!("{:?}", affected(&decodes::<Vec<UsedBy>>(name, json)));
            assert!(!shown.contains("ession"), "{name} shows a session: {shown}");
        }
        _ if below.starts_with("outposts/instances/default_settings") => {
            assert!(!decodes::<DefaultSettings>(name, json).config.is_empty(), "{name}: no settings");
        }
        _ if below.ends_with("/check_access/") => {
            decodes::<AccessAnswer>(name, json);
        }
        _ if below.ends_with("/health/") => {
            decodes::<Vec<Instance>>(name, json);
        }
        _ if below.starts_with("providers/rac/") || below.starts_with("providers/all/") => {
            let provider: Provider = decodes(name, json);
            let fields = provider.fields().to_json();
            let stored: Value = serde_json::from_str(json).expect("it was read just now");
            for (field, value) in &fields {
                assert_eq!(
                    stored.get(field).unwrap_or(value),
                    value,
                    "{name}: {field} changed while being read"
                );
            }
        }
        _ if below.starts_with("rac/endpoints/") => {
            decodes::<Endpoint>(name, json);
        }
        _ if below.starts_with("rac/connection_tokens/") => {
            decodes::<ConnectionToken>(name, json);
        }
        _ if below.starts_with("propertymappings/provider/rac/") => {
            decodes::<PropertyMapping>(name, json);
        }
        _ if below.starts_with("flows/instances/") => {
            decodes::<Flow>(name, json);
        }
        _ if below.starts_with("core/applications/") => {
            decodes::<Application>(name, json);
        }
        _ if below.starts_with("outposts/instances/") => {
            decodes::<Outpost>(name, json);
        }
        _ if below.starts_with("policies/bindings/") => {
            let binding: Binding = decodes(name, json);
            assert!(binding.subject.is_some(), "{name}: bound to nothing");
        }
        _ if below.starts_with("policies/all/") => {
            decodes::<Policy>(name, json);
        }
        _ if below.starts_with("core/groups/") => {
            decodes::<Group>(name, json);
            decodes::<GroupParents>(name, json);
        }
        _ if below.starts_with("events/events/") => {
            decodes::<Event>(name, json);
        }
        _ if below.starts_with("rbac/permissions/assigned_by_roles/") => {
            decodes::<RolePermissions>(name, json);
        }
        _ if below.starts_with("core/users/") => {
            decodes::<User>(name, json);
            decodes::<Member>(name, json);
        }
        _ => return false,
    }
    true
}

#[test]
fn every_answer_of_a_real_authentik_decodes() {
    let Some(exchanges) = recording("api/exchanges.jsonl") else { return };
    let Some(samples) = recording("api/samples.jsonl") else { return };
    let mut decoded = 0;
    for line in exchanges.lines().chain(samples.lines()) {
        let exchange: Value = serde_json::from_str(line).expect("a recording is JSON");
        let name = exchange["name"].as_str().unwrap_or("?");
        let (method, path) = (exchange["request"]["method"].as_str(), exchange["request"]["path"].as_str());
        let path = path.unwrap_or_default().split('?').next().unwrap_or_default();
        let answer = &exchange["response"]["json"];
        let good = exchange["response"]["status"].as_u64().is_some_and(|status| (200..300).contains(&status));
        if !good || answer.is_null() || method == Some("OPTIONS") {
            continue;
        }
        match answer.get("results").and_then(Value::as_array) {
            Some(rows) => {
                decoded += rows.iter().filter(|row| decode_object(name, path, &row.to_string())).count()
            }
            None => decoded += usize::from(decode_object(name, path, &answer.to_string())),
        }
    }
    assert!(decoded > 100, "only {decoded} objects were decoded");
}

#[test]
fn connection_expiries_are_accepted_as_by_a_real_authentik() {
    let Some(vectors) = recording("vectors/connection-expiry.json") else { return };
    let cases: Vec<Value> = serde_json::from_str(&vectors).expect("the vectors are JSON");
    assert!(!cases.is_empty());
    for case in cases {
        let text = case["input"].as_str().expect("an input");
        let ours = ConnectionExpiry::parse(text);
        match (&case["valid"], &ours) {
            (Value::Bool(true), Ok(expiry)) => {
                assert_eq!(expiry.microseconds().to_string(), case["microseconds"].to_string(), "{text:?}");
            }
            // Nobody uses digits of other scripts in an expiry, so these are refused.
            (Value::Bool(true), Err(ExpiryError::OtherCharacters { text, .. })) => {
                assert!(text.contains(|c: char| c.is_numeric() && !c.is_ascii()), "{text:?}");
            }
            (Value::Bool(false), Err(error)) => assert_ne!(error, &ExpiryError::TooLong, "{text:?}"),
            (Value::String(verdict), Err(error)) if verdict == "overflow" => {
                assert_eq!(error, &ExpiryError::TooLong, "{text:?}");
            }
            (verdict, _) => panic!("{text:?}: authentik says {verdict}, we {ours:?}"),
        }
    }
}
