use super::*;
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

fn mapping(number: u128) -> PropertyMappingId {
    PropertyMappingId(Uuid::from_u128(number))
}

fn lathe() -> EndpointFields {
    EndpointFields {
        name: "lathe".into(),
        protocol: Some(Protocol::Rdp),
        host: "lathe.example".into(),
        maximum_connections: 1,
        property_mappings: vec![mapping(1), mapping(2)],
        settings: serde_json::from_str(r#"{"password":"0123","color-depth":16,"odd":null}"#).unwrap(),
        ..EndpointFields::default()
    }
}

fn written(change: &Change) -> Value {
    Value::Object(change.fields(&lathe()))
}

fn words(change: &Change) -> Option<String> {
    change.words(&lathe(), &|id| format!("m{}", id.0.as_u128()))
}

fn setting(name: &str, value: &str) -> Change {
    Change::SetSetting { name: name.into(), value: value.into() }
}

#[test]
fn only_the_one_field_is_written() {
    assert_eq!(written(&Change::Limit(Limit::None)), json!({"maximum_connections": -1}));
    assert_eq!(written(&Change::Protocol(Protocol::Ssh)), json!({"protocol": "ssh"}));
    let added = Change::AddMappings(vec![mapping(2), mapping(3)]);
    assert_eq!(written(&added), json!({"property_mappings": [mapping(1), mapping(2), mapping(3)]}));
    let removed = Change::RemoveMappings(vec![mapping(1), mapping(9)]);
    assert_eq!(written(&removed), json!({"property_mappings": [mapping(2)]}));
}

#[test]
fn one_setting_changes_and_the_others_stay_to_the_letter_and_in_their_order() {
    let text = written(&setting("color-depth", "24")).to_string();
    assert_eq!(text, r#"{"settings":{"password":"0123","color-depth":"24","odd":null}}"#);
    let text = written(&Change::RemoveSetting { name: "password".into() }).to_string();
    assert_eq!(text, r#"{"settings":{"color-depth":16,"odd":null}}"#);
}

#[test]
fn an_endpoint_that_already_is_so_is_left_alone() {
    let nothing = [
        Change::Limit(Limit::AtMost(1)),
        Change::Protocol(Protocol::Rdp),
        Change::AddMappings(vec![mapping(2)]),
        Change::RemoveMappings(vec![mapping(9)]),
        setting("password", "0123"),
        Change::RemoveSetting { name: "timezone".into() },
    ];
    for change in nothing {
        assert_eq!((written(&change), words(&change)), (json!({}), None), "{change:?}");
    }
    let unlimited = EndpointFields { maximum_connections: -5, ..lathe() };
    assert!(Change::Limit(Limit::None).fields(&unlimited).is_empty(), "any negative number is no limit");
}

#[test]
fn the_preview_says_what_was_and_what_will_be() {
    let said = |change| words(&change).unwrap();
    assert_eq!(said(Change::Limit(Limit::Nobody)), "At most 1 → Blocks everybody");
    assert_eq!(said(Change::Protocol(Protocol::Vnc)), "RDP → VNC");
    assert_eq!(said(Change::AddMappings(vec![mapping(2), mapping(3)])), "+ m3");
    assert_eq!(said(Change::RemoveMappings(vec![mapping(1)])), "− m1");
    assert_eq!(said(setting("color-depth", "24")), "color-depth: 16 → 24");
    assert_eq!(said(setting("timezone", "Europe/Berlin")), "timezone: not set → Europe/Berlin");
}

#[test]
fn the_preview_never_shows_a_secret() {
    for change in [setting("password", "hunter2"), Change::RemoveSetting { name: "password".into() }] {
        let said = words(&change).unwrap();
        assert!(!said.contains("0123") && !said.contains("hunter2"), "{said}");
    }
    assert!(!words(&setting("pasword", "hunter2")).unwrap().contains("hunter2"), "a misspelt one");
}

fn some_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (-2..4_i32).prop_map(|limit| Change::Limit(Limit::from_stored(limit))),
        (0..3_usize).prop_map(|place| Change::Protocol(Protocol::KNOWN[place].clone())),
        proptest::collection::vec(0..4_u128, 0..3)
            .prop_map(|ids| Change::AddMappings(ids.into_iter().map(mapping).collect())),
        proptest::collection::vec(0..4_u128, 0..3)
            .prop_map(|ids| Change::RemoveMappings(ids.into_iter().map(mapping).collect())),
        ("[ab]", "[xy]?").prop_map(|(name, value)| Change::SetSetting { name, value }),
        "[ab]".prop_map(|name| Change::RemoveSetting { name }),
    ]
}

proptest! {
    #[test]
    fn a_change_writes_at_most_one_field_and_says_so(change in some_change()) {
        let fields = change.fields(&lathe());
        prop_assert!(fields.len() <= 1);
        prop_assert_eq!(fields.is_empty(), words(&change).is_none());
        for (field, value) in fields {
            prop_assert_ne!(&lathe().to_json()[&field], &value, "what is written differs from what is there");
        }
    }
}
