//! Terraform: configuration and state.

use super::*;
use crate::testing::text_of;

const TF: &str = r##"terraform { required_providers { authentik = { source = "goauthentik/authentik" } } }
variable "site" { default = "north" }
variable "pw" { sensitive = true }
locals {
  suffix = "-${var.site}" // a comment
  loop   = local.loop
}
data "authentik_flow" "ask" { slug = "ask-first" }
data "authentik_group" "night" { name = "Night" }
resource "authentik_user" "ann" { username = "ann" }
resource "authentik_property_mapping_provider_rac" "own" {
  name       = "Own account"
  settings   = jsonencode({ "font-size" = 14, pin = var.pw })
  expression = <<-EOT
    # $${not} replaced
    return {"username": "a"}
  EOT
}
resource "authentik_provider_rac" "racks" {
  name               = "Racks${local.suffix}"
  authorization_flow = data.authentik_flow.ask.id
  property_mappings  = [authentik_property_mapping_provider_rac.own.id, "11111111-2222-4333-8444-555555555555"]
  settings           = jsonencode({
    nested = { list = [1, 2.50, null, true], "quoted key" : "x" }
  })
}
/* several
   lines */
resource "authentik_application" "racks" {
  name = "Racks"
  slug = "racks"
  protocol_provider = tonumber(authentik_provider_rac.racks.id)
}
resource "authentik_outpost" "rac" {
  name               = "Gateway"
  type               = "rac"
  protocol_providers = [authentik_provider_rac.racks.id]
  config             = jsonencode({})
}
resource "authentik_rac_endpoint" "a" {
  name                = "a\t\"b\" \u00e9"
  protocol            = "ssh"
  host                = "a.example:22"
  protocol_provider   = authentik_provider_rac.racks.id
  maximum_connections = -1
  settings            = jsonencode({
    password    = var.pw
    private-key = file("key.pem")
    username    = upper("x") == "X" ? "a" : "b"
    loop        = local.loop
    color       = "${var.site}"
  })
}
resource "authentik_rac_endpoint" "many" {
  for_each = toset(["x", "y"])
  name     = each.key
}
resource "authentik_rac_endpoint" "bare" {
  name              = "bare"
  protocol          = "rdp"
  host              = "b"
  protocol_provider = authentik_provider_rac.racks.id
  settings          = jsonencode(merge({ a = "1" }, { b = local.suffix }))
}
resource "authentik_policy_binding" "one" {
  target = authentik_rac_endpoint.a.id
  group  = data.authentik_group.night.id
  order  = 3
}
resource "authentik_policy_binding" "two" {
  target = authentik_rac_endpoint.a.id
  user   = authentik_user.ann.id
  order  = 0
  negate = true
}
resource "authentik_policy_binding" "lost" {
  target = authentik_provider_rac.racks.id
  user   = 7
  order  = 0
}
resource "aws_instance" "web" { ami = "x" }
module "more" { source = "./more" }
"##;

#[test]
fn simple_configurations_are_read_and_the_rest_is_reported() {
    let reading = reading(TF, "");
    assert_eq!(reading.format, Format::Terraform);
    let import = reading.import;
    let names: Vec<(&str, &str)> =
        import.items.iter().map(|one| (one.item.kind.as_str(), one.item.name())).collect();
    assert_eq!(
        names,
        [
            ("property_mapping", "Own account"),
            ("provider", "Racks-north"),
            ("application", "Racks"),
            ("outpost", "Gateway"),
            ("endpoint", "a\t\"b\" é"),
            ("endpoint", "bare")
        ]
    );
    assert_eq!(
        fields(&import, 0),
        json!({"name": "Own account", "static_settings": {"font-size": 14, "pin": {"$keep": true}},
            "expression": "# ${not} replaced\nreturn {\"username\": \"a\"}"})
    );
    assert_eq!(
        fields(&import, 1).to_string(),
        r#"{"name":"Racks-north","authorization_flow":"ask-first","settings":{"nested":{"list":[1,2.50,null,true],"quoted key":"x"}},"connection_expiry":"seconds=0"}"#
    );
    assert_eq!(losses(&import, 1).len(), 2, "the mapping by id, and so the list");
    assert_eq!(fields(&import, 2)["provider"], "Racks-north");
    assert_eq!(fields(&import, 3), json!({"name": "Gateway", "providers": ["Racks-north"]}));
    assert_eq!(
        fields(&import, 4),
        json!({"name": "a\t\"b\" é", "protocol": "ssh", "host": "a.example:22", "provider": "Racks-north", "maximum_connections": -1,
            "settings": {"password": {"$keep": true}, "private-key": {"$keep": true}, "username": {"$keep": true},
                "loop": {"$keep": true}, "color": "north"}, "bindings": ["group Night", "user ann"]})
    );
    let binding = import.items[4].item.bindings().nth(1).unwrap();
    assert_eq!((binding["order"].as_i64(), binding["negate"].as_bool()), (Some(0), Some(true)));
    assert_eq!(losses(&import, 4).len(), 3, "private-key, username and loop");
    assert_eq!(fields(&import, 5)["maximum_connections"], 0, "Terraform's default");
    assert_eq!(fields(&import, 5)["settings"], json!({"a": "1", "b": "-north"}));
    let notes: Vec<&str> = import.notes.iter().map(|note| text_of(&note.text)).collect();
    assert_eq!(notes.len(), 3, "two defaults of Terraform, and the site: {notes:?}");
    assert_eq!(
        refused(&import).into_iter().map(|(_, name)| name).collect::<Vec<_>>(),
        ["authentik_rac_endpoint.many", "authentik_policy_binding.lost"]
    );
    let lost: Vec<&str> = import.losses.iter().map(|loss| text_of(&loss.what.within)).collect();
    assert_eq!(lost, ["module “more”", "aws_instance.web"]);
}

#[test]
fn an_endpoint_without_the_bindings_of_its_file_is_reported() {
    let tf = "resource \"authentik_rac_endpoint\" \"a\" {\n  name = \"a\"\n  host = \"a\"\n  protocol = \"ssh\"\n}\n\
        resource \"authentik_policy_binding\" \"one\" {\n  target = authentik_rac_endpoint.a.id\n  policy = var.policy\n  order = 0\n}\n";
    let import = reading(tf, "").import;
    assert!(import.items[0].has_lost_bindings());
    assert_eq!(refused(&import), [(6, "authentik_policy_binding.one")]);
    let group = "resource \"authentik_group\" \"g\" {\n  name = \"Night\"\n}\nresource \"authentik_policy_binding\" \"two\" {\n\
        target = authentik_rac_endpoint.a.id\n  group = authentik_group.g.id\n  order = 1\n}\n";
    let import = reading(&format!("{tf}{group}"), "").import;
    assert!(!import.items[0].has_lost_bindings(), "one is left");
    assert_eq!(fields(&import, 0)["bindings"], json!(["group Night"]));
}

#[test]
fn damaged_configurations_are_refused_with_their_line() {
    for (tf, line) in [
        ("resource \"a\" \"b\" {\n  name = \"x", 2),
        ("resource \"a\" \"b\" {\n  name = \"x\n\"", 2),
        ("resource \"a\" \"b\" {\n", 2),
        ("resource \"a\" \"b\" {}\n}", 2),
        ("resource \"a\" \"b\" {\n  x = <<EOT\n  abc", 2),
        ("resource \"a\" \"b\" {\n  x = \"\\q\"\n}", 2),
        ("resource \"a\" \"b\" {\n  x = [1\n", 3),
        ("resource \"a\" \"b\" {\n  ? = 1\n}", 2),
    ] {
        let error = read(tf.as_bytes(), "x.tf", &Options::default()).unwrap_err();
        assert_eq!(error.line, line, "{tf}: {}", error.words());
    }
    let deep = format!("resource \"a\" \"b\" {{\n  x = {}", "[".repeat(100_000));
    assert!(read(deep.as_bytes(), "", &Options::default()).unwrap_err().message.text().contains("deeply"));
    let deep = format!("resource \"a\" \"b\" {{\n  x = {}", "\"${".repeat(100_000));
    assert!(read(deep.as_bytes(), "", &Options::default()).unwrap_err().message.text().contains("deeply"));
}

#[test]
fn locals_that_multiply_are_limited() {
    let mut tf = String::from("locals {\n  l0 = \"xxxxxxxxxx\"\n");
    for at in 1..60 {
        tf.push_str(&format!("  l{at} = \"${{local.l{0}}}${{local.l{0}}}\"\n", at - 1));
    }
    tf.push_str("}\nresource \"authentik_rac_endpoint\" \"a\" {\n  name = \"a\"\n  host = local.l59\n}\n");
    let import = reading(&tf, "").import;
    assert_eq!(losses(&import, 0).len(), 1);
}

#[test]
fn state_is_read_with_ids_as_names() {
    let stored = r#"{"version": 4, "terraform_version": "1.9.0", "serial": 3, "resources": [
        {"mode": "data", "type": "authentik_flow", "name": "ask", "instances": [{"attributes": {"id": "f-1", "slug": "ask-first"}}]},
        {"mode": "managed", "type": "authentik_user", "name": "ann", "instances": [{"attributes": {"id": "7", "username": "ann"}}]},
        {"mode": "managed", "type": "authentik_provider_rac", "name": "racks", "instances": [{"attributes": {"id": "7", "name": "Racks",
            "authorization_flow": "f-1", "authentication_flow": null, "connection_expiry": "hours=8", "property_mappings": [], "settings": "{\"x\":\"0123\"}"}}]},
        {"mode": "managed", "type": "authentik_rac_endpoint", "name": "e", "instances": [
            {"index_key": "a", "attributes": {"id": "e-1", "name": "a", "protocol": "ssh", "host": "a", "protocol_provider": 7, "maximum_connections": 2, "settings": "{}"}},
            {"index_key": "b", "attributes": {"id": "e-2", "name": "b", "protocol": "ssh", "host": "b", "protocol_provider": 9, "maximum_connections": 2, "settings": "no"}}]},
        {"mode": "managed", "type": "authentik_policy_binding", "name": "b", "instances": [{"attributes": {"id": "b-1", "target": "e-1", "user": 7, "group": "", "order": 0, "timeout": 30}}]}
    ]}"#;
    let import = reading(stored, "").import;
    assert_eq!(
        fields(&import, 0),
        json!({"name": "Racks", "authorization_flow": "ask-first", "authentication_flow": null, "connection_expiry": "hours=8", "property_mappings": [], "settings": {"x": "0123"}})
    );
    assert_eq!(
        fields(&import, 1),
        json!({"name": "a", "protocol": "ssh", "host": "a", "provider": "Racks", "maximum_connections": 2, "settings": {}, "bindings": ["user ann"]})
    );
    assert_eq!(import.items[2].losses.len(), 2, "a provider that is not there, and settings that are none");
    let shown = r#"{"format_version": "1.0", "values": {"root_module": {"child_modules": [{"resources": [
        {"address": "a", "mode": "managed", "type": "authentik_property_mapping_provider_rac", "name": "m", "values": {"name": "M", "expression": "return {}", "settings": null}}]}]}}}"#;
    let reading = reading(shown, "");
    assert_eq!(reading.format, Format::TerraformState);
    assert_eq!(
        fields(&reading.import, 0),
        json!({"name": "M", "expression": "return {}", "static_settings": {}})
    );
}

#[test]
fn a_list_of_mappings_that_is_not_known_as_a_whole_takes_none_away() {
    let tf = "resource \"authentik_rac_endpoint\" \"a\" {\n  name = \"a\"\n  host = \"a\"\n  protocol = \"ssh\"\n  protocol_provider = 7\n\
          property_mappings = [authentik_property_mapping_provider_rac.m.id, \"11111111-1111-4111-8111-111111111111\"]\n}\n\
        resource \"authentik_property_mapping_provider_rac\" \"m\" {\n  name = \"M\"\n}\n";
    let blueprint = "version: 1\nentries:\n- model: authentik_providers_rac.endpoint\n  identifiers: {name: a}\n  attrs:\n    \
        property_mappings: [!Find [authentik_providers_rac.racpropertymapping, [name, M]], !KeyOf other]\n";
    for text in [tf, blueprint] {
        let import = reading(text, "").import;
        assert_eq!(fields(&import, 0).get("property_mappings"), None, "{text}");
        let why: Vec<String> = import.items[0].losses.iter().map(|loss| loss.why.text()).collect();
        assert!(why.iter().any(|why| why.starts_with("Not all of this list is known")), "{why:?}");
    }
}

#[test]
fn locals_are_followed_to_other_resources_and_defaults_are_noted() {
    let tf = "data \"authentik_flow\" \"f\" { slug = \"ask-first\" }\nlocals {\n  flow = local.other\n  other = data.authentik_flow.f.id\n  loop = local.loop\n}\n\
        variable \"name\" { default = \"Racks\" }\nvariable \"unused\" { default = \"x\" }\n\
        resource \"authentik_provider_rac\" \"p\" {\n  name = var.name\n  authorization_flow = local.flow\n  authentication_flow = local.loop\n}\n";
    let import = reading(tf, "").import;
    assert_eq!(import.items[0].item.text("authorization_flow"), "ask-first");
    assert_eq!(losses(&import, 0).len(), 1, "the loop");
    let notes: Vec<String> = import.notes.iter().map(|note| note.text.text()).collect();
    assert!(
        notes.iter().any(|note| note.starts_with("Defaults of variables were used: name. ")),
        "{notes:?}"
    );
    let blueprint = "version: 1\nentries:\n- model: authentik_providers_rac.endpoint\n  identifiers: {name: a}\n  attrs: {settings: {username: !Env [WHO, ann]}}\n";
    let import = reading(blueprint, "").import;
    assert!(text_of(&import.notes[0].text).starts_with("Defaults of !Env were used: WHO. "));
}

#[test]
fn what_terraform_has_replaced_is_not_imported() {
    let instance = |name: &str, deposed: Value| json!({"deposed": deposed, "attributes": {"id": name, "name": name, "host": "h", "protocol": "ssh"}});
    let state = json!({"version": 4, "terraform_version": "1.9.5", "resources": [{"mode": "managed", "type": "authentik_rac_endpoint", "name": "e",
        "instances": [instance("new", Value::Null), instance("old", json!("ab12"))]}]});
    let import = reading(&state.to_string(), "").import;
    assert_eq!((import.items.len(), import.items[0].item.name()), (1, "new"));
    assert_eq!(import.losses[0].what, "authentik_rac_endpoint.e");
}
