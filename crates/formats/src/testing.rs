//! Objects for tests, made by proptest.

mod fake;
mod server;

pub use fake::Fake;
pub use server::{BINDINGS, ENDPOINTS, PROVIDERS, Server};

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::{Item, Kind};

/// An object of the fields of a JSON object.
pub fn item(kind: Kind, fields: Value) -> Item {
    let Value::Object(fields) = fields else { panic!("{fields}") };
    let (item, problems) = Item::from_fields(kind, fields);
    assert_eq!(problems, []);
    item
}

/// A text with everything that formats give a meaning to.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9._-]{1,8}",
        "[-=+@'\"\\\\;,:#{}$%!&*|> \t\r\n\u{e9}\u{1f600}a0]{1,10}",
        Just("0123".to_owned()),
        Just("1e5".to_owned()),
        Just("true".to_owned()),
        Just("no".to_owned()),
        Just("24".to_owned()),
        Just("(keep)".to_owned()),
        Just("json:1".to_owned()),
        Just("${var.x}".to_owned()),
        Just("%{ if x }".to_owned()),
        Just("-----BEGIN KEY-----\nabc\n  def\n-----END KEY-----\n".to_owned()),
        "\\PC{1,6}",
    ]
}

/// A text without spaces around it, as authentik keeps names.
pub fn name() -> impl Strategy<Value = String> {
    text().prop_map(|text| text.trim().to_owned()).prop_filter("a name", |text| !text.is_empty())
}

/// A value of a setting.
pub fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        4 => text().prop_map(Value::from),
        1 => Just(json!("")),
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        1 => any::<i32>().prop_map(Value::from),
        1 => Just(serde_json::from_str("12.50").unwrap()),
        1 => Just(serde_json::from_str("1e5").unwrap()),
        1 => Just(crate::keep::marker()),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::Array),
            vec((text(), inner), 0..3).prop_map(|all| Value::Object(all.into_iter().collect())),
        ]
    })
}

/// Settings.
pub fn settings() -> impl Strategy<Value = Map<String, Value>> {
    let key = prop_oneof![
        3 => Just("password".to_owned()),
        3 => Just("username".to_owned()),
        3 => Just("color-depth".to_owned()),
        1 => text(),
    ];
    vec((key, value()), 0..4).prop_map(|all| all.into_iter().collect())
}

fn bindings() -> impl Strategy<Value = Value> {
    let one = (prop_oneof!["user", "group", "policy"], name(), 0..3_i32, any::<bool>(), 0..40_i32).prop_map(
        |(kind, name, order, flag, timeout)| {
            json!({kind: name, "order": order, "negate": flag, "enabled": !flag, "timeout": timeout})
        },
    );
    vec(one, 0..3).prop_map(Value::Array)
}

/// A field, or not.
fn maybe<T: Into<Value> + std::fmt::Debug>(
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = Option<Value>> {
    proptest::option::of(value.prop_map(Into::into))
}

fn names() -> impl Strategy<Value = Value> {
    vec(name(), 0..3).prop_map(Value::from)
}

/// An object of a kind with any of its fields, and always with its key.
pub fn any_item(kind: Kind) -> impl Strategy<Value = Item> {
    let fields: Vec<_> = kind
        .fields()
        .iter()
        .map(|field| {
            use crate::model::FieldKind::*;
            let value = match field.kind {
                Text | Reference(_) => maybe(name()).boxed(),
                OptionalReference(_) => {
                    maybe(proptest::option::of(name()).prop_map(|name| json!(name))).boxed()
                }
                Number => maybe(any::<i32>()).boxed(),
                Flag => maybe(any::<bool>()).boxed(),
                Settings => maybe(settings()).boxed(),
                References(_) => maybe(names()).boxed(),
                Bindings => maybe(bindings()).boxed(),
            };
            let key = field.key;
            value.prop_map(move |value| value.map(|value| (key.to_owned(), value)))
        })
        .collect();
    (fields, name()).prop_map(move |(fields, name)| {
        let mut fields: Map<String, Value> = fields.into_iter().flatten().collect();
        let key = if kind == Kind::Application { "slug" } else { "name" };
        fields.insert(key.to_owned(), name.into());
        item(kind, Value::Object(fields))
    })
}

/// Objects of all kinds, in the order of creation.
pub fn any_items() -> impl Strategy<Value = Vec<Item>> {
    Kind::ALL.map(|kind| vec(any_item(kind), 0..3)).prop_map(|all| all.into_iter().flatten().collect())
}

/// Names of which none is twice.
fn some_names(most: usize) -> impl Strategy<Value = Vec<String>> {
    vec(name(), 0..most).prop_map(|mut names| {
        let mut seen = std::collections::HashSet::new();
        names.retain(|name| seen.insert(name.clone()));
        names
    })
}

/// Objects of an instance: complete, with names that lead somewhere, the secrets covered.
pub fn any_world() -> impl Strategy<Value = Vec<Item>> {
    (some_names(3), some_names(3), some_names(4))
        .prop_flat_map(|(mappings, providers, endpoints)| {
            let count = mappings.len() + providers.len() + endpoints.len();
            let objects = (vec(settings(), count), vec(any::<u8>(), 3 * count), vec(bindings(), 2 * count), vec(text(), count));
            (Just(mappings), Just(providers), Just(endpoints), objects)
        })
        .prop_map(|(mappings, providers, endpoints, (settings, dice, bindings, texts))| {
            let mut settings = settings.into_iter().map(|mut settings| {
                crate::keep::cover(&mut settings);
                settings
            });
            let (mut dice, mut bindings, mut texts) = (dice.into_iter(), bindings.into_iter(), texts.into_iter());
            let mut some = |names: &[String]| -> Vec<String> {
                let keep = dice.next().unwrap();
                let chosen = names.iter().enumerate().filter(|(at, _)| keep >> at & 1 == 1);
                let mut chosen: Vec<String> = chosen.map(|(_, name)| name.clone()).collect();
                chosen.sort();
                chosen
            };
            let mut items = Vec::new();
            for name in &mappings {
                items.push(item(
                    Kind::PropertyMapping,
                    json!({"name": name, "static_settings": settings.next().unwrap(), "expression": texts.next().unwrap()}),
                ));
            }
            for (at, name) in providers.iter().enumerate() {
                items.push(item(
                    Kind::Provider,
                    json!({"name": name, "authorization_flow": "ask", "authentication_flow": (at == 1).then_some("sign-in"),
                        "connection_expiry": "hours=8", "delete_token_on_disconnect": at == 1,
                        "property_mappings": some(&mappings), "settings": settings.next().unwrap()}),
                ));
            }
            for name in &providers {
                let bindings = bindings.next().unwrap();
                // The same provider has the same slug in every world.
                let slug: String = name.bytes().take(20).map(|byte| format!("{byte:02x}")).collect();
                items.push(item(
                    Kind::Application,
                    json!({"slug": format!("app-{slug}"), "name": name, "provider": name, "bindings": bindings}),
                ));
            }
            if !providers.is_empty() {
                let mut all = providers.clone();
                all.sort();
                items.push(item(Kind::Outpost, json!({"name": "Gateway", "providers": all})));
            }
            for (at, name) in endpoints.iter().enumerate() {
                let Some(provider) = providers.get(at % 2).or(providers.first()) else { break };
                items.push(item(
                    Kind::Endpoint,
                    json!({"name": name, "provider": provider, "protocol": "ssh", "host": "h:22", "maximum_connections": at as i64 - 1,
                        "property_mappings": some(&mappings), "settings": settings.next().unwrap(), "bindings": bindings.next().unwrap()}),
                ));
            }
            items
        })
}
