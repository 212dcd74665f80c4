//! Our request and response types against authentik's published Rust client, in both directions: each side reads what
//! the other writes, with the same values, and knows all our fields.
#![cfg(not(target_arch = "wasm32"))]

mod applications;
mod bindings;
mod connection_tokens;
mod endpoints;
mod events;
mod flows;
mod outposts;
mod permissions;
mod property_mappings;
mod providers;
mod shape;
mod used_by;
mod users;

use std::collections::HashMap;

use authentik_client::models as client;
use authentik_rac::endpoints::Protocol;
use authentik_rac::flows::FlowDesignation;
use authentik_rac::outposts::OutpostKind;
use authentik_rac::used_by::UsedByAction;
use authentik_rac::wire;
use authentik_rac::wire::FromWire;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::shape::{fields_of, variants_of};

#[test]
fn both_sides_know_the_same_values_of_each_enumeration() {
    fn known<T: ToString>(values: &[T]) -> Vec<String> {
        let mut values: Vec<_> = values.iter().map(T::to_string).collect();
        values.sort();
        values
    }
    assert_eq!(known(Protocol::KNOWN), variants_of::<client::ProtocolEnum>());
    assert_eq!(known(FlowDesignation::KNOWN), variants_of::<client::FlowDesignationEnum>());
    assert_eq!(known(OutpostKind::KNOWN), variants_of::<client::OutpostTypeEnum>());
    assert_eq!(known(UsedByAction::KNOWN), variants_of::<client::UsedByActionEnum>());
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn some_settings() -> HashMap<String, Value> {
    HashMap::from([("password".into(), json!("0123")), ("scale".into(), json!({"x": [1, null, true]}))])
}

/// Serializes with one type and deserializes with the other.
fn through_json<T: DeserializeOwned>(from: &impl Serialize) -> T {
    let text = serde_json::to_string(from).expect("the type can be written");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Serializes with a type of the client and decodes as the app does.
fn read<T: FromWire>(theirs: &impl Serialize) -> T {
    let text = serde_json::to_string(theirs).expect("the type can be written");
    wire::read(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The body of one of our requests.
fn body_of(request: &authentik_rac::Request) -> Map<String, Value> {
    serde_json::from_str(request.body.as_deref().unwrap_or_default()).expect("a JSON object")
}

fn assert_keys_known<Theirs: DeserializeOwned>(body: &Map<String, Value>) {
    let known = fields_of::<Theirs>();
    for key in body.keys() {
        assert!(known.contains(&key.as_str()), "the client does not send {key}");
    }
    assert!(!body.contains_key("pk"), "an id in a body can make a copy");
}
