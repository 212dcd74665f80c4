//! Exported files are read back by our own import and by other parsers.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use ::hcl::eval::{Context, Evaluate, FuncDef, ParamType};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::import::{Format, Options, read};
use crate::instance::Stored;
use crate::testing::{any_world, item, text_of};
use crate::{Import, Item, Kind};

fn stored(items: &[Item]) -> Vec<Stored> {
    items.iter().cloned().map(Stored::of_file).collect()
}

fn imported(text: &str, format: Format) -> Import {
    let reading = read(text.as_bytes(), "", &Options::default())
        .unwrap_or_else(|error| panic!("{}\n{text}", error.words()));
    assert_eq!(reading.format, format);
    reading.import
}

fn by_key(items: Vec<Item>) -> BTreeMap<String, Value> {
    let of = |item: Item| (format!("{:?}", item.key()), Value::Object(item.fields));
    items.into_iter().map(of).collect()
}

fn example() -> Vec<Item> {
    vec![
        item(
            Kind::PropertyMapping,
            json!({"name": "Own", "static_settings": {}, "expression": "return {\n  \"a\": \"${x}\"\n}"}),
        ),
        item(
            Kind::Provider,
            json!({"name": "Racks", "authorization_flow": "ask", "authentication_flow": null, "connection_expiry": "hours=8",
                "delete_token_on_disconnect": true, "property_mappings": ["Own", "Other"], "settings": {"password": "pa\"ss"}}),
        ),
        item(Kind::Application, json!({"slug": "racks", "name": "Racks", "provider": "Racks"})),
        item(Kind::Outpost, json!({"name": "Gateway", "providers": ["Racks"]})),
        item(
            Kind::Endpoint,
            json!({"name": "Büro 1", "provider": "Racks", "protocol": "ssh", "host": "b.example",
                "settings": {"passphrase": {"$keep": true}, "size": 12}, "bindings": [{"group": "Night"}, {"policy": "Only days"}]}),
        ),
    ]
}

#[test]
fn terraform_has_references_sensitive_variables_defaults_and_imports() {
    let mut objects = stored(&example());
    objects[0].id = "m-1".into();
    objects[2].id = "a-1".into();
    objects[4].bindings = vec!["b-1".into(), "b-2".into()];
    let terraform = to_terraform(&objects);
    let text = &terraform.configuration;
    for line in [
        "resource \"authentik_rac_endpoint\" \"buro_1\" {",
        "  protocol_provider   = authentik_provider_rac.racks.id",
        "  maximum_connections = 1",
        "  connection_expiry  = \"hours=8\"",
        "  authorization_flow = data.authentik_flow.ask.id",
        "  property_mappings  = [authentik_property_mapping_provider_rac.own.id, data.authentik_property_mapping_provider_rac.other.id]",
        "    \"password\" = var.racks_password",
        "    \"passphrase\" = var.buro_1_passphrase",
        "  expression = \"return {\\n  \\\"a\\\": \\\"$${x}\\\"\\n}\"",
        "  target         = authentik_rac_endpoint.buro_1.id",
        "  policy         = var.policy_only_days_id",
        "  to = authentik_property_mapping_provider_rac.own",
        "  id = \"m-1\"",
        "  id = \"racks\"",
        "  id = \"b-1\"",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}\n{text}");
    }
    assert_eq!(text.matches("sensitive   = true").count(), 2);
    assert!(!text.contains("pa\\\"ss"), "the secret is in the other file");
    assert_eq!(terraform.secrets, "racks_password = \"pa\\\"ss\"\n");
    let lost: Vec<&str> = terraform.losses.iter().map(|loss| text_of(&loss.what.within)).collect();
    assert_eq!(lost, ["provider “Racks”, delete_token_on_disconnect", "policy “Only days”"]);
    assert!(
        text_of(&terraform.losses[1].why).contains("can't resolve when it imports"),
        "{:?}",
        terraform.losses
    );
    let body = ::hcl::parse(text).unwrap();
    let import = imported(text, Format::Terraform);
    assert_eq!(body.blocks().filter(|block| block.identifier() == "import").count(), 3 + 1);
    assert_eq!(import.items.len(), 5);
    let refused: Vec<&str> = import.refused.iter().map(|one| text_of(&one.why)).collect();
    assert_eq!(refused, ["Which policy this is can't be known without Terraform."], "as announced");
}

#[test]
fn blueprints_have_tags_instead_of_kept_secrets() {
    let exported = to_blueprint(&example(), "Racks: all");
    for line in [
        "  name: \"Racks: all\"",
        "      authorization_flow: !Find [authentik_flows.flow, [slug, \"ask\"]]",
        "      property_mappings: [!KeyOf property_mapping_own, !Find [authentik_providers_rac.racpropertymapping, [name, \"Other\"]]]",
        "      provider: !KeyOf provider_racks",
        "      auth_mode: prompt",
        "        \"passphrase\": !Context [rac_secret_buro_1_passphrase, \"\"]",
        "        size: 12",
        "      target: !KeyOf endpoint_buro_1",
        "      group: !Find [authentik_core.group, [name, \"Night\"]]",
        "      policy: !Find [authentik_policies.policy, [name, \"Only days\"]]",
    ] {
        assert!(exported.text.lines().any(|found| found == line), "{line}\n{}", exported.text);
    }
    assert!(!exported.text.contains("authentication_flow"), "authentik's schema for blueprints has no null");
    assert_eq!(exported.losses, []);
    let needs: Vec<&str> = exported.needs.iter().map(text_of).collect();
    assert_eq!(needs, ["flow “ask”", "property mapping “Other”", "group “Night”", "policy “Only days”"]);
    // Objects that exist keep the secrets that the context may not have.
    let state = |name: &str| {
        let entry =
            exported.text.split("  - model: ").find(|entry| entry.contains(&format!("    id: {name}\n")));
        entry.and_then(|entry| entry.split("state: ").nth(1)?.lines().next()).unwrap_or_default()
    };
    assert_eq!((state("endpoint_buro_1"), state("provider_racks")), ("created", "present"));
    let alone = to_blueprint(&example()[4..], "x");
    assert_eq!(alone.needs[0], "provider “Racks”");
    assert_eq!(to_blueprint(&[], "x").text.lines().last(), Some("entries: []"));
}

#[test]
fn endpoints_with_the_same_name_are_kept_apart_or_reported() {
    let one = |host: &str| {
        item(Kind::Endpoint, json!({"name": "a", "provider": "p", "protocol": "ssh", "host": host}))
    };
    let exported = to_blueprint(&[one("h1"), one("h2"), one("h1")], "x");
    assert_eq!(exported.text.matches("model: authentik_providers_rac.endpoint").count(), 2);
    assert_eq!(exported.losses.len(), 1);
}

/// The value that PyYAML reads, with tags replaced by their arguments; `None` without PyYAML.
fn python(texts: &[String]) -> Option<Vec<Value>> {
    const PROGRAM: &str = "
import json, sys
try: import yaml
except ImportError: sys.exit(77)
class Loader(yaml.SafeLoader): pass
def tag(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode): return {'tag': suffix, 'value': loader.construct_scalar(node)}
    return {'tag': suffix, 'value': loader.construct_sequence(node, deep=True)}
Loader.add_multi_constructor('!', tag)
json.dump([yaml.load(text, Loader) for text in json.load(sys.stdin)], sys.stdout)
";
    let mut child = Command::new("python3")
        .args(["-c", PROGRAM])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    // PyYAML isn't installed everywhere.
    let _ = child.stdin.take()?.write_all(json!(texts).to_string().as_bytes());
    let output = child.wait_with_output().ok()?;
    if output.status.code() == Some(77) {
        return None;
    }
    assert!(output.status.success(), "{texts:?}");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

#[test]
fn python_reads_the_blueprints_that_are_written() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let worlds: Vec<Vec<Item>> =
        (0..20).map(|_| any_world().new_tree(&mut runner).unwrap().current()).collect();
    let texts: Vec<String> = worlds.iter().map(|items| to_blueprint(items, "x").text).collect();
    let Some(read) = python(&texts) else {
        println!("SKIPPED: there is no python3 with PyYAML to compare with.");
        return;
    };
    for (read, items) in read.iter().zip(&worlds) {
        let entries = read["entries"].as_array().unwrap();
        let entries: Vec<&Value> =
            entries.iter().filter(|entry| entry["model"] != "authentik_policies.policybinding").collect();
        assert_eq!(entries.len(), items.len());
        for (entry, item) in entries.iter().zip(items) {
            let field = |name: &str| entry["identifiers"].get(name).unwrap_or(&entry["attrs"][name]);
            assert_eq!(field("name").as_str(), item.fields["name"].as_str());
            for (name, value) in item.settings().into_iter().flatten().filter(|(_, value)| value.is_string())
            {
                assert_eq!(&field(item.kind.settings_key().unwrap())[name], value, "{name}");
            }
        }
    }
}

/// The settings of the objects, as a different parser evaluates them; every variable is the marker of a kept secret.
fn settings(body: &::hcl::Body) -> Vec<Value> {
    let mut context = Context::new();
    let encode = FuncDef::builder().param(ParamType::Any).build(|arguments| Ok(arguments[0].clone()));
    context.declare_func("jsonencode", encode);
    let of = |kind: &'static str| body.blocks().filter(move |block| block.identifier() == kind);
    let marker = || ::hcl::Value::from_iter([(keep::KEEP.to_owned(), ::hcl::Value::Bool(true))]);
    let variables = of("variable").map(|block| (block.labels()[0].as_str().to_owned(), marker()));
    context.declare_var("var", variables.collect::<::hcl::Value>());
    let objects = of("resource").filter(|block| block.labels()[0].as_str() != "authentik_policy_binding");
    let one = |block: &::hcl::Block| {
        let found = block.body().attributes().find(|attribute| attribute.key() == "settings");
        found.map(|found| serde_json::to_value(found.expr().evaluate(&context).unwrap()).unwrap())
    };
    objects.map(|block| one(block).unwrap_or_default()).collect()
}

/// Whether values are the same; numbers by their value.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, one)| other.get(key).is_some_and(|other| same(one, other)))
        }
        _ => one == other,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn terraform_is_read_as_it_was_but_for_what_was_announced(items in any_world()) {
        let terraform = to_terraform(&stored(&items));
        prop_assert!(terraform.secrets.is_empty(), "no secret was in the objects");
        let body = ::hcl::parse(&terraform.configuration)
            .map_err(|error| TestCaseError::fail(format!("{error}\n{}", terraform.configuration)))?;
        // A different parser reads the same names.
        let mut names: Vec<String> = Vec::new();
        for block in body.blocks().filter(|block| block.identifier() == "resource") {
            for attribute in block.body().attributes().filter(|attribute| attribute.key() == "name") {
                names.push(attribute.expr().evaluate(&Context::new()).unwrap().as_str().unwrap().to_owned());
            }
        }
        let wanted: Vec<&str> = items.iter().map(|item| item.text("name")).collect();
        prop_assert_eq!(names, wanted);
        // And the same settings, with the variables where the secrets were.
        for (found, item) in settings(&body).into_iter().zip(&items) {
            let wanted = item.settings().map(|map| Value::Object(map.clone()));
            prop_assert!(same(&found, &wanted.unwrap_or_default()), "{found} {item:?}");
        }

        let mut expected = items.clone();
        for item in &mut expected {
            item.fields.shift_remove("delete_token_on_disconnect");
            item.fields.retain(|_, value| !value.is_null());
            if item.text("expression").is_empty() {
                item.fields.shift_remove("expression");
            }
            if let Some(Value::Array(bindings)) = item.fields.get_mut("bindings") {
                bindings.retain(|binding| binding.get("policy").is_none());
                if bindings.is_empty() {
                    item.fields.shift_remove("bindings");
                }
            }
        }
        let import = imported(&terraform.configuration, Format::Terraform);
        prop_assert!(import.refused.iter().all(|one| text_of(&one.name).starts_with("authentik_policy_binding")), "{:?}", import.refused);
        prop_assert_eq!(by_key(import.into_items()), by_key(expected));
    }

    #[test]
    fn blueprints_are_read_as_they_were(items in any_world()) {
        let exported = to_blueprint(&items, "x");
        prop_assert_eq!(&exported.losses, &[]);
        let mut expected = items.clone();
        for item in &mut expected {
            item.fields.retain(|_, value| !value.is_null());
            if item.bindings().next().is_none() {
                item.fields.shift_remove("bindings");
            }
        }
        let import = imported(&exported.text, Format::Blueprint);
        prop_assert!(import.is_complete(), "{:?}\n{}", import, exported.text);
        prop_assert_eq!(by_key(import.into_items()), by_key(expected));
    }
}
