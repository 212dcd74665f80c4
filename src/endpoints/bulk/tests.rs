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
        provider: Some(ProviderId(4)),
        settings: serde_json::from_str(r#"{"password":"0123","color-depth":16,"odd":null}"#).unwrap(),
    }
}

fn written(change: &Change) -> Value {
    Value::Object(change.fields(&lathe()))
}

fn words(change: &Change) -> Vec<String> {
    let names = Names { provider: "Berlin", mapping: &|id| format!("m{}", id.0.as_u128()) };
    change.words(&lathe(), &names).iter().map(Message::text).collect()
}

fn settings(set: &str, remove: &[&str]) -> Change {
    let remove = remove.iter().map(|name| (*name).to_owned()).collect();
    Change::Settings { set: serde_json::from_str(set).unwrap(), remove }
}

fn setting(name: &str, value: &str) -> Change {
    settings(&json!({name: value}).to_string(), &[])
}

#[test]
fn only_the_one_field_is_written() {
    assert_eq!(written(&Change::Limit(Limit::None)), json!({"maximum_connections": -1}));
    assert_eq!(written(&Change::Protocol(Protocol::Ssh)), json!({"protocol": "ssh"}));
    let added = Change::AddMappings(vec![mapping(2), mapping(3)]);
    assert_eq!(written(&added), json!({"property_mappings": [mapping(1), mapping(2), mapping(3)]}));
    let removed = Change::RemoveMappings(vec![mapping(1), mapping(9)]);
    assert_eq!(written(&removed), json!({"property_mappings": [mapping(2)]}));
    assert_eq!(written(&Change::Provider(ProviderId(7), "Munich".into())), json!({"provider": 7}));
}

#[test]
fn other_settings_keep_their_values_and_order() {
    let text = written(&setting("color-depth", "24")).to_string();
    assert_eq!(text, r#"{"settings":{"password":"0123","color-depth":"24","odd":null}}"#);
    let text = written(&settings("{}", &["password"])).to_string();
    assert_eq!(text, r#"{"settings":{"color-depth":16,"odd":null}}"#);
}

#[test]
fn several_settings_are_set_and_removed_at_once() {
    let change =
        settings(r#"{"timezone":"Europe/Berlin","color-depth":24}"#, &["password", "not-there", "timezone"]);
    let text = written(&change).to_string();
    assert_eq!(text, r#"{"settings":{"color-depth":24,"odd":null,"timezone":"Europe/Berlin"}}"#);
    assert_eq!(
        words(&change),
        ["timezone: not set → Europe/Berlin", "color-depth: 16 → 24", "− password: (hidden)"]
    );
}

#[test]
fn a_setting_that_guacd_reads_the_same_stays_unchanged() {
    assert_eq!(written(&setting("color-depth", "16")), json!({}));
    let change = settings(r#"{"color-depth":"16","odd":""}"#, &[]);
    assert_eq!(written(&change).to_string(), r#"{"settings":{"password":"0123","color-depth":16,"odd":""}}"#);
    assert_eq!(words(&change), ["odd: (hidden) → (hidden)"]);
    assert_eq!(
        written(&settings(r#"{"odd":"None"}"#, &[])),
        json!({"settings": {"password": "0123", "color-depth": 16, "odd": "None"}})
    );
}

#[test]
fn an_endpoint_with_this_value_is_not_written() {
    let nothing = [
        Change::Limit(Limit::AtMost(1)),
        Change::Protocol(Protocol::Rdp),
        Change::AddMappings(vec![mapping(2)]),
        Change::RemoveMappings(vec![mapping(9)]),
        setting("password", "0123"),
        settings("{}", &["timezone"]),
        Change::Provider(ProviderId(4), "Berlin".into()),
    ];
    for change in nothing {
        assert_eq!((written(&change), words(&change)), (json!({}), vec![]), "{change:?}");
    }
    let unlimited = EndpointFields { maximum_connections: -5, ..lathe() };
    assert!(Change::Limit(Limit::None).fields(&unlimited).is_empty(), "any negative number is no limit");
}

#[test]
fn the_preview_shows_old_and_new_values() {
    let described = |change| words(&change).join("; ");
    assert_eq!(described(Change::Limit(Limit::Closed)), "At most 1 → Closed (limit 0)");
    assert_eq!(described(Change::Protocol(Protocol::Vnc)), "RDP → VNC");
    assert_eq!(described(Change::AddMappings(vec![mapping(2), mapping(3)])), "+ m3");
    assert_eq!(described(Change::RemoveMappings(vec![mapping(1)])), "− m1");
    assert_eq!(described(setting("color-depth", "24")), "color-depth: 16 → 24");
    assert_eq!(described(setting("timezone", "Europe/Berlin")), "timezone: not set → Europe/Berlin");
    assert_eq!(described(Change::Provider(ProviderId(7), "Munich".into())), "Berlin → Munich");
    assert!(described(setting("timezone", &"x".repeat(5000))).chars().count() < 120);
}

#[test]
fn the_preview_never_shows_a_secret() {
    for change in [setting("password", "hunter2"), settings("{}", &["password"])] {
        let described = words(&change).join("; ");
        assert!(!described.contains("0123") && !described.contains("hunter2"), "{described}");
    }
    assert!(!words(&setting("pasword", "hunter2")).join("").contains("hunter2"), "a misspelt one");
}

fn some_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (-2..4_i32).prop_map(|limit| Change::Limit(Limit::from_stored(limit))),
        (0..3_usize).prop_map(|place| Change::Protocol(Protocol::KNOWN[place].clone())),
        proptest::collection::vec(0..4_u128, 0..3)
            .prop_map(|ids| Change::AddMappings(ids.into_iter().map(mapping).collect())),
        proptest::collection::vec(0..4_u128, 0..3)
            .prop_map(|ids| Change::RemoveMappings(ids.into_iter().map(mapping).collect())),
        (3..6_i32).prop_map(|id| Change::Provider(ProviderId(id), "Munich".into())),
        (
            proptest::collection::hash_map("odd|password|[ab]", "[xy]?", 0..3),
            proptest::collection::vec("odd|password|[ab]", 0..3)
        )
            .prop_map(|(set, remove)| Change::Settings {
                set: set.into_iter().map(|(name, value)| (name, Value::from(value))).collect(),
                remove
            }),
    ]
}

proptest! {
    #[test]
    fn a_change_writes_at_most_one_field_and_describes_it(change in some_change()) {
        let fields = change.fields(&lathe());
        prop_assert!(fields.len() <= 1);
        prop_assert_eq!(fields.is_empty(), words(&change).is_empty());
        for (field, value) in fields {
            prop_assert_ne!(&lathe().to_json()[&field], &value, "what is written differs from what is there");
        }
    }
}

#[test]
fn a_secret_within_a_value_is_not_shown() {
    let change = settings(r#"{"timezone":{"password":"hunter2"},"color-depth":24}"#, &[]);
    assert_eq!(words(&change), ["timezone: not set → (hidden)", "color-depth: 16 → 24"]);
}
