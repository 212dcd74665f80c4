//! Round trips, mistakes, and the schema.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::testing::{any_items, item, text_of};
use crate::{Item, Kind};

fn read_all(text: &str) -> Vec<Item> {
    let import = read(text).unwrap();
    assert!(import.is_complete(), "{import:?}");
    import.into_items()
}

const PLAN: &str = "\
format: rac-admin-plan
version: 1
providers:
  - name: Racks
    authorization_flow: ask-first
    authentication_flow: null
    delete_token_on_disconnect: false
    settings: {port: 0123, size: 12.50, on: yes}
endpoints:
  - name: 042
    provider: Racks
    protocol: ssh
    host: ' a.example '
    maximum_connections: -1
    settings:
      password: {$keep: true}
    bindings:
      - user: mara
      - {group: Night, negate: true, order: 7}
";

#[test]
fn yaml_is_read_like_settings() {
    let items = read_all(PLAN);
    let [provider, endpoint] = items.as_slice() else { panic!("{items:?}") };
    assert_eq!(provider.kind, Kind::Provider);
    assert_eq!(provider.fields["authentication_flow"], Value::Null);
    let settings = Value::Object(provider.settings().unwrap().clone());
    assert_eq!(settings.to_string(), r#"{"port":"0123","size":12.50,"on":"yes"}"#);
    assert_eq!(endpoint.name(), "042");
    assert_eq!(endpoint.text("host"), "a.example", "authentik stores it without the spaces");
    assert!(crate::keep::is_marker(&endpoint.settings().unwrap()["password"]));
    let bindings: Vec<String> =
        endpoint.bindings().map(|binding| Value::Object(binding.clone()).to_string()).collect();
    assert_eq!(
        bindings,
        [
            r#"{"user":"mara","order":0,"enabled":true,"negate":false,"timeout":30,"failure_result":false}"#,
            r#"{"group":"Night","order":7,"enabled":true,"negate":true,"timeout":30,"failure_result":false}"#,
        ]
    );
}

#[test]
fn each_value_has_its_line() {
    let import = read(PLAN).unwrap();
    let host = import.items[1].origins.iter().find(|origin| origin.field == "host").unwrap();
    assert_eq!((import.items[1].line, host.line), (10, 13));
}

#[test]
fn places_and_kinds_are_named_in_sentences() {
    let json =
        r#"{"format": "rac-admin-plan", "version": 1, "endpoints": [{"name": "a", "colour": "red"}, 7]}"#;
    let yaml = "format: rac-admin-plan\nversion: 1\nendpoints:\n- name: a\n  colour: red\n- 7\n";
    for (text, source) in [(json, "“endpoints”, entry 1"), (yaml, "“endpoints”")] {
        let import = read(text).unwrap();
        assert_eq!(import.items[0].origins[0].source, source);
        assert_eq!(import.items[0].losses[0].why, "RAC Admin knows no field “colour” of an endpoint.");
        assert_eq!(import.refused[0].why, "An endpoint must be names with values.");
    }
}

#[test]
fn a_mistake_in_one_object_does_not_affect_the_others() {
    let text = "format: rac-admin-plan\nversion: 1\nrobots: []\nendpoints:\n- {name: a, host: [1]}\n- 7\n- {host: x}\n- {name: b, colour: red}\n- name: c\n  settings: !Env X\n- {name: d, maximum_connections: 3000000000}\n- {name: e, bindings: [{user: x, group: y}]}\n";
    let import = read(text).unwrap();
    let refused: Vec<_> = import.refused.iter().map(|one| (one.line, text_of(&one.name))).collect();
    assert_eq!(refused, [(5, "a"), (6, "endpoint 2"), (7, "endpoint 3"), (9, "c"), (11, "d"), (12, "e")]);
    assert_eq!(import.items.len(), 1);
    assert_eq!(import.items[0].losses[0].what, "colour");
    assert_eq!(import.losses[0].what, "robots");
}

#[test]
fn other_files_and_newer_versions_are_refused_with_a_reason() {
    for (text, word) in [
        ("", "no plan file"),
        ("[]", "no plan file"),
        ("format: rac-admin-plan", "version"),
        ("format: rac-admin-plan\nversion: 2", "version 2"),
        ("format: rac-admin-plan\nversion: 1\nproviders: 7", "list"),
        ("a: 1\na: 2", "twice"),
        ("a: [", "not YAML"),
        (r#"{"format": "rac-admin-plan",, }"#, "not JSON"),
        ("a: &a [*a]", "inside"),
    ] {
        let error = read(text).unwrap_err();
        assert!(error.message.text().contains(word), "{text}: {}", error.words());
    }
}

#[test]
fn aliases_and_merges_are_resolved_up_to_a_limit() {
    let text = "format: rac-admin-plan\nversion: 1\nendpoints:\n- &a {name: a, host: h, settings: &s {x: '1'}}\n- {<<: *a, name: b}\n- {name: c, settings: *s}\n";
    let items = read_all(text);
    assert_eq!(items[1], Item { fields: items[1].fields.clone(), ..items[0].clone() });
    assert_eq!((items[1].name(), items[1].text("host")), ("b", "h"));
    assert_eq!(items[2].settings(), items[0].settings());
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for at in 1..12 {
        let before = format!("*a{}, ", at - 1).repeat(10);
        bomb.push_str(&format!("a{at}: &a{at} [{before}]\n"));
    }
    assert!(read(&bomb).unwrap_err().message.text().contains("too much"));
}

#[test]
fn the_documented_schema_is_the_generated_one() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/plan-file.schema.json");
    let expected = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(path, &expected).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), expected, "set UPDATE_SCHEMA=1 to write it");
}

#[test]
fn the_documentation_names_every_field() {
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/plan-file.md")).unwrap();
    for kind in Kind::ALL {
        assert!(text.contains(kind.section()), "{}", kind.section());
        for field in kind.fields() {
            assert!(text.contains(&format!("`{}`", field.key)), "{}", field.key);
        }
    }
    let example = text.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    assert!(read(example).unwrap().is_complete());
}

/// Whether a value is valid under a schema; supports only the keywords that our schema uses.
fn fits(schema: &Value, root: &Value, value: &Value) -> Result<(), String> {
    let known = [
        "$ref",
        "type",
        "properties",
        "additionalProperties",
        "items",
        "required",
        "const",
        "oneOf",
        "minimum",
    ];
    let silent = ["$schema", "title", "description", "$defs", "maximum"];
    for key in schema.as_object().unwrap().keys() {
        assert!(known.contains(&key.as_str()) || silent.contains(&key.as_str()), "{key} is not checked here");
    }
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        fits(root.pointer(reference.trim_start_matches('#')).unwrap(), root, value)?;
    }
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => panic!("{name}"),
    };
    let types = match schema.get("type") {
        Some(Value::String(one)) => vec![one.as_str()],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !types.is_empty() && !types.iter().any(|name| is(name)) {
        return Err(format!("{value} is not {types:?}"));
    }
    if schema.get("const").is_some_and(|constant| constant != value) {
        return Err(format!("{value} is not {}", schema["const"]));
    }
    let number = |key: &str| schema.get(key).and_then(Value::as_i64);
    if let Some(found) = value.as_i64()
        && (number("minimum").is_some_and(|least| found < least)
            || number("maximum").is_some_and(|most| found > most))
    {
        return Err(format!("{found} is out of range"));
    }
    for name in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
        value.get(name.as_str().unwrap()).ok_or_else(|| format!("{name} is missing"))?;
    }
    if let Some(choices) = schema.get("oneOf").and_then(Value::as_array) {
        let fitting = choices.iter().filter(|choice| fits(choice, root, value).is_ok()).count();
        if fitting != 1 {
            return Err(format!("{fitting} choices fit {value}"));
        }
    }
    for (name, inner) in value.as_object().into_iter().flatten() {
        match schema.get("properties").map(|properties| properties.get(name)) {
            Some(Some(schema)) => fits(schema, root, inner)?,
            Some(None) if schema.get("additionalProperties") == Some(&json!(false)) => {
                return Err(format!("{name} is unknown"));
            }
            _ => {}
        }
    }
    if let Some(items) = schema.get("items") {
        value.as_array().into_iter().flatten().try_for_each(|inner| fits(items, root, inner))?;
    }
    Ok(())
}

#[test]
fn the_schema_refuses_invalid_files() {
    let schema = schema();
    let file = |endpoint: Value| json!({"format": FORMAT, "version": 1, "endpoints": [endpoint]});
    assert_eq!(fits(&schema, &schema, &file(json!({"name": "a", "bindings": [{"user": "x"}]}))), Ok(()));
    for wrong in [
        json!({}),
        json!({"name": 7}),
        json!({"name": "a", "colour": 1}),
        json!({"name": "a", "maximum_connections": 3_000_000_000_i64}),
        json!({"name": "a", "bindings": [{"user": "x", "group": "y"}]}),
    ] {
        assert!(fits(&schema, &schema, &file(wrong.clone())).is_err(), "{wrong}");
    }
    assert!(fits(&schema, &schema, &json!({"format": FORMAT, "version": 2})).is_err());
}

#[test]
fn sections_come_in_the_order_of_creation() {
    let items = [
        item(Kind::Endpoint, json!({"name": "e"})),
        item(Kind::PropertyMapping, json!({"expression": "", "name": "m"})),
    ];
    assert_eq!(
        to_yaml(&items),
        "format: rac-admin-plan\nversion: 1\nproperty_mappings:\n  -\n    name: m\n    expression: \"\"\nendpoints:\n  -\n    name: e\n"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_read_as_it_was(items in any_items()) {
        prop_assert_eq!(&read_all(&to_json(&items)), &items);
        prop_assert_eq!(&read_all(&to_yaml(&items)), &items);
    }

    #[test]
    fn the_schema_accepts_what_is_written(items in any_items()) {
        let schema = schema();
        prop_assert_eq!(fits(&schema, &schema, &Value::Object(to_value(&items))), Ok(()));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        let _ = read(&text);
        let _ = read(&format!("format: rac-admin-plan\nversion: 1\nendpoints:\n- {text}"));
    }
}
