use super::*;
use crate::plan::details::Details;
use crate::plan::state::Mode;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::providers::Provider;
use rac_formats::import::{Options as ReadOptions, read};
use serde_json::json;

fn instance() -> (Instance, Directory) {
    let provider: Provider = authentik_rac::wire::read(r#"{"pk":1,"name":"Racks"}"#).unwrap();
    let endpoint = json!({
        "pk": "00000000-0000-4000-8000-000000000001", "name": "old", "provider": 1,
        "provider_obj": {"pk": 1, "name": "Racks"}, "protocol": "ssh", "host": "old.example",
        "maximum_connections": 1, "settings": {"password": "before"}
    });
    let endpoint: Endpoint = authentik_rac::wire::read(&endpoint.to_string()).unwrap();
    let instance = Instance { providers: vec![provider], endpoints: vec![endpoint], ..Instance::default() };
    let names = |names: &[&str]| {
        Some(names.iter().map(|name| ((*name).to_owned(), "7".to_owned())).collect::<HashMap<_, _>>())
    };
    let directory = Directory { users: names(&["mara"]), groups: names(&[]), policies: names(&[]) };
    (instance, directory)
}

fn planned(text: &str, name: &str, choices: &Choices) -> (Planned, Import) {
    let import = read(text.as_bytes(), name, &ReadOptions::default()).unwrap().import;
    let (instance, directory) = instance();
    (Planned::new(&import, &instance, &directory, choices), import)
}

fn in_racks() -> Choices {
    let defaults = Defaults { provider: Some("Racks".to_owned()), ..Defaults::default() };
    Choices { defaults, ..Choices::default() }
}

fn doings(planned: &Planned) -> Vec<(&str, Doing)> {
    planned.rows.iter().map(|row| (row.name.as_str(), row.doing)).collect()
}

const GUACAMOLE: &str = "name,protocol,hostname,port,password,users\n\
    new,ssh,new.example,2222,0123,mara;nobody\nold,ssh,old.example,,after,\nline,telnet,l.example,23,,\n";

#[test]
fn there_is_a_row_for_each_object_with_its_bindings() {
    let (planned, import) = planned(GUACAMOLE, "machines.csv", &in_racks());
    assert_eq!(planned.lacking, Lacking { provider: 2, protocol: 0, property_mappings: 1, flow: 0 });
    assert_eq!(doings(&planned), [("new", Doing::Create), ("old", Doing::Change), ("line", Doing::Cannot)]);
    assert_eq!(planned.rows[0].bindings.len(), 2);
    assert_eq!(planned.rows[2].why, "RAC has no telnet: it connects by RDP, SSH and VNC.");
    let details = Details::new(Mode::Import, &planned, &import, 0).unwrap();
    let host = details.lines.iter().find(|line| line.field == "host").unwrap();
    assert_eq!(host.new.as_deref(), Some("new.example:2222"));
    assert_eq!(host.origin, "column “hostname”, line 2");
    let provider = details.lines.iter().find(|line| line.field == "provider").unwrap();
    assert_eq!(provider.origin, "chosen here");
    assert_eq!(details.unbound(), 1, "authentik doesn't know “nobody”");
    assert!(planned.steps(&planned.choices(|_| true)).len() == 3, "two endpoints and one binding");
}

#[test]
fn an_object_counts_once_with_its_bindings() {
    let (planned, _) = planned(GUACAMOLE, "machines.csv", &in_racks());
    let of_new: Vec<usize> = planned.steps_of(&planned.rows[0]).collect();
    assert_eq!(of_new.len(), 2, "the endpoint and the binding to mara");
    assert_eq!(of_new[0], planned.rows[0].step.unwrap(), "the object comes first");
    let expected = json!({"create": 1, "change": 1, "delete": 0, "same": 0, "cannot": 1});
    assert_eq!(planned.report()["counts"], expected);
    let counts = [Doing::Create, Doing::Change, Doing::Cannot].map(|doing| planned.count(doing));
    assert_eq!(counts, [1, 1, 1], "as in the preview");
}

#[test]
fn secrets_are_never_shown() {
    let (planned, import) = planned(GUACAMOLE, "machines.csv", &in_racks());
    for place in 0..planned.rows.len() {
        let shown = format!("{:?}", Details::new(Mode::Import, &planned, &import, place).unwrap());
        for secret in ["0123", "before", "after"] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
    let changed = Details::new(Mode::Import, &planned, &import, 1).unwrap();
    let password = changed.lines.iter().find(|line| line.field == "settings.password").unwrap();
    assert_eq!(password.new.as_deref(), Some("changed (hidden)"));
}

#[test]
fn without_a_provider_nothing_can_be_created() {
    let (planned, _) = planned(GUACAMOLE, "machines.csv", &Choices::default());
    assert_eq!(planned.count(Doing::Cannot), 3);
    assert!(planned.steps(&planned.choices(|_| true)).is_empty());
}

const PLAN: &str = "format: rac-admin-plan\nversion: 1\nproviders:\n  - {name: Fresh, authorization_flow: 00000000-0000-4000-8000-0000000000aa}\n\
    endpoints:\n  - {name: a, provider: Fresh, protocol: ssh, host: a.example}\n  - {name: b, provider: Racks, protocol: ssh, host: b.example}\n";

#[test]
fn what_is_needed_has_to_be_chosen_too() {
    let (planned, _) = planned(PLAN, "plan.yaml", &Choices::default());
    assert_eq!(doings(&planned), [("Fresh", Doing::Create), ("a", Doing::Create), ("b", Doing::Create)]);
    assert_eq!(planned.choices(|_| true), [Choice::Yes; 3]);
    let provider = planned.rows[0].key.clone();
    let without = planned.choices(|key| key != provider);
    assert_eq!(without, [Choice::No, Choice::Needs(0), Choice::Yes]);
    assert_eq!(planned.steps(&without), [2]);
}

#[test]
fn what_would_lose_all_its_bindings_is_open_to_everyone() {
    let text = "name,protocol,hostname,users\na,ssh,a.example,nobody\nb,ssh,b.example,mara;nobody\nc,ssh,c.example,\n";
    let (planned, _) = planned(text, "machines.csv", &in_racks());
    let open: Vec<bool> = planned.rows.iter().map(|row| row.open).collect();
    assert_eq!(open, [true, false, false]);
    assert_eq!(planned.open(), 1);
}

#[test]
fn what_is_chosen_for_all_is_only_for_what_is_created() {
    let existing = "  - {name: old, provider: Racks, host: old.example}\n";
    let new = "  - {name: new, provider: Racks, host: new.example}\n";
    let head = "format: rac-admin-plan\nversion: 1\nendpoints:\n";
    let defaults = Defaults {
        protocol: Some("rdp".to_owned()),
        property_mappings: vec!["colours".to_owned()],
        ..Defaults::default()
    };
    let choices = Choices { defaults, ..Choices::default() };
    let (only_old, _) = planned(&format!("{head}{existing}"), "plan.yaml", &choices);
    assert_eq!(only_old.lacking, Lacking::default(), "nothing is asked");
    assert!(only_old.is_same(), "{:?}", only_old.plan.steps);
    let (both, _) = planned(&format!("{head}{existing}{new}"), "plan.yaml", &choices);
    assert_eq!(both.lacking, Lacking { provider: 0, protocol: 1, property_mappings: 1, flow: 0 });
    assert_eq!(both.rows[0].doing, Doing::Same);
    assert_eq!(both.import.items[1].item.text("protocol"), "rdp");
    assert!(both.import.items[1].item.fields.contains_key("property_mappings"));
}

#[test]
fn deletions_come_only_if_asked_for() {
    let text = "kind,name,provider,protocol,host\nendpoint,b,Racks,ssh,b.example\n";
    assert_eq!(doings(&planned(text, "", &Choices::default()).0), [("b", Doing::Create)]);
    let (planned, _) = planned(text, "", &Choices { delete: true, ..Choices::default() });
    assert_eq!(doings(&planned), [("b", Doing::Create), ("old", Doing::Delete)]);
    assert_eq!(planned.rows[1].key, "delete 00000000-0000-4000-8000-000000000001");
}

#[test]
fn nothing_is_deleted_while_an_entry_may_be_what_would_be() {
    let text = "kind,name,provider,protocol,host,maximum_connections\nendpoint,b,Racks,ssh,b.example,1\nendpoint,old,Racks,ssh,old.example,many\n";
    let (planned, _) = planned(text, "", &Choices { delete: true, ..Choices::default() });
    assert_eq!(doings(&planned), [("b", Doing::Create), ("old", Doing::Cannot)]);
    assert!(planned.keeps);
}

#[test]
fn nothing_is_deleted_while_a_row_is_not_possible() {
    let text = "kind,name,provider,host\nendpoint,only1,Racks,only1.example\n";
    let (before, _) = planned(text, "", &Choices { delete: true, ..Choices::default() });
    assert_eq!(doings(&before), [("only1", Doing::Cannot)], "it has no protocol");
    assert!(before.keeps);
    let defaults = Defaults { protocol: Some("ssh".to_owned()), ..Defaults::default() };
    let (after, _) = planned(text, "", &Choices { defaults, delete: true, ..Choices::default() });
    assert_eq!(doings(&after), [("only1", Doing::Create), ("old", Doing::Delete)]);
    assert!(!after.keeps);
}

const TERRAFORM: &str = r#"
resource "authentik_provider_rac" "remote" {
  name               = "Remote @ Example"
  authorization_flow = data.authentik_flow.implicit.id
}
resource "authentik_application" "remote" {
  name              = "Remote access"
  slug              = "remote"
  protocol_provider = authentik_provider_rac.remote.id
}
resource "authentik_outpost" "rac" {
  name               = "rac"
  type               = "rac"
  protocol_providers = [authentik_provider_rac.remote.id]
}
resource "authentik_rac_endpoint" "files" {
  name              = "Files"
  host              = "192.0.2.51:2222"
  protocol          = "ssh"
  protocol_provider = authentik_provider_rac.remote.id
}
"#;

#[test]
fn the_flow_of_new_providers_is_chosen_once() {
    let (before, _) = planned(TERRAFORM, "main.tf", &Choices::default());
    assert_eq!(before.lacking.flow, 1);
    assert_eq!(before.count(Doing::Cannot), 4);
    let flow = Some("00000000-0000-4000-8000-0000000000aa".to_owned());
    let (after, import) = planned(TERRAFORM, "main.tf", &Choices { flow, ..Choices::default() });
    assert_eq!(after.count(Doing::Create), 4, "{:?}", after.rows);
    assert_eq!(after.lacking.flow, 1, "it can be chosen differently");
    let details = Details::new(Mode::Import, &after, &import, 0).unwrap();
    let flow = details.lines.iter().find(|line| line.field == "authorization_flow").unwrap();
    assert_eq!(flow.origin, "chosen here");
}

#[test]
fn all_endpoints_can_be_put_into_another_provider() {
    let into = Some("Racks".to_owned());
    let (planned, import) = planned(TERRAFORM, "main.tf", &Choices { into, ..Choices::default() });
    assert_eq!(doings(&planned), [("Files", Doing::Create)]);
    assert_eq!(
        (planned.rows[0].of.as_str(), planned.lacking),
        ("Racks", Lacking { property_mappings: 1, ..Lacking::default() })
    );
    assert_eq!(
        import.items[planned.rows[0].item.unwrap()].item.name(),
        "Files",
        "it is the same entry of the file"
    );
    let details = Details::new(Mode::Import, &planned, &import, 0).unwrap();
    let origin = |field: &str| details.lines.iter().find(|line| line.field == field).unwrap().origin.clone();
    assert_eq!(origin("provider"), "chosen here");
    assert_ne!(origin("host"), "chosen here");
}

#[test]
fn a_setting_of_a_plan_file_is_where_its_settings_begin() {
    let text = "format: rac-admin-plan\nversion: 1\nendpoints:\n  - name: v1\n    provider: Racks\n    protocol: ssh\n    \
        host: v1.example\n    settings:\n      font-size: '18'\n";
    let (planned, import) = planned(text, "plan.yaml", &Choices::default());
    let details = Details::new(Mode::Plan, &planned, &import, 0).unwrap();
    let origin = |field: &str| details.lines.iter().find(|line| line.field == field).unwrap().origin.clone();
    assert!(origin("host").ends_with("line 7"), "{}", origin("host"));
    assert!(origin("settings.font-size").ends_with("line 9"), "{}", origin("settings.font-size"));
}

#[test]
fn what_the_instance_sets_is_not_missing() {
    let text = "format: rac-admin-plan\nversion: 1\nendpoints:\n  - {name: v1, provider: Racks, protocol: vnc, host: v1.example}\n";
    let import = read(text.as_bytes(), "plan.yaml", &ReadOptions::default()).unwrap().import;
    let findings = |settings: Value| {
        let (mut instance, directory) = instance();
        instance.providers[0].settings = settings.as_object().cloned().unwrap();
        let planned = Planned::new(&import, &instance, &directory, &Choices::default());
        let details = Details::new(Mode::Import, &planned, &import, 0).unwrap();
        details.findings.into_iter().map(|found| found.key).collect::<Vec<_>>()
    };
    assert!(findings(json!({"port": "5901"})).is_empty());
    assert_eq!(findings(json!({})), ["port"]);
    // What exists keeps the settings that the file doesn't have.
    let text = "format: rac-admin-plan\nversion: 1\nendpoints:\n  - {name: old, provider: Racks, maximum_connections: 7}\n";
    let import = read(text.as_bytes(), "plan.yaml", &ReadOptions::default()).unwrap().import;
    let (mut instance, directory) = instance();
    instance.endpoints[0].protocol = "vnc".into();
    instance.endpoints[0].settings.insert("port".to_owned(), "5901".into());
    let planned = Planned::new(&import, &instance, &directory, &Choices::default());
    assert_eq!(planned.rows[0].doing, Doing::Change);
    assert!(Details::new(Mode::Import, &planned, &import, 0).unwrap().findings.is_empty());
}

#[test]
fn an_endpoint_whose_bindings_can_not_be_imported_is_open_to_everyone() {
    let endpoint = |name: &str| {
        format!(
            "resource \"authentik_rac_endpoint\" \"{name}\" {{\n  name = \"{name}\"\n  protocol = \"ssh\"\n  host = \"{name}.example\"\n}}\n"
        )
    };
    let text = format!(
        "{}{}resource \"authentik_policy_binding\" \"x\" {{\n  target = authentik_rac_endpoint.a.id\n  group = var.group\n  order = 0\n}}\n",
        endpoint("a"),
        endpoint("b")
    );
    let (planned, import) = planned(&text, "main.tf", &in_racks());
    let open: Vec<bool> = planned.rows.iter().map(|row| row.open).collect();
    assert_eq!(open, [true, false, false], "the last is the binding");
    let details = Details::new(Mode::Import, &planned, &import, 0).unwrap();
    assert!(details.losses.iter().any(|loss| loss.contains("everyone can use it")), "{:?}", details.losses);
}

#[test]
fn a_finding_is_fixed_in_the_preview() {
    let text = "name,protocol,hostname,usrname (parameter)\nnew,ssh,new.example,ops\n";
    let (before, import) = planned(text, "machines.csv", &in_racks());
    let details = Details::new(Mode::Import, &before, &import, 0).unwrap();
    let [found] = details.findings.as_slice() else { panic!("{details:?}") };
    let (label, change) = found.fix.clone().unwrap();
    assert_eq!(label, "Rename to “username”");
    let mut settings = before.import.items[0].item.settings().unwrap().clone();
    assert!(guacamole_settings::lint::apply(&change, &found.key, &mut settings));
    let choices = Choices { fixed: BTreeMap::from([(0, settings)]), ..in_racks() };
    let (after, import) = planned(text, "machines.csv", &choices);
    let details = Details::new(Mode::Import, &after, &import, 0).unwrap();
    assert!(details.findings.is_empty());
    assert!(details.lines.iter().any(|line| line.field == "settings.username"));
}

/// The examples of `docs/moving-in.md`, in their order.
#[test]
fn the_documented_examples_are_recognised() {
    use rac_formats::import::Format;
    let docs = include_str!("../../../docs/moving-in.md");
    let examples: Vec<&str> = docs.split("\n```").skip(1).step_by(2).collect();
    let expected = [
        ("machines.csv", Format::GuacamoleCsv, 1, 1),
        ("user-mapping.xml", Format::UserMapping, 1, 0),
        ("desk-7.rdp", Format::Rdp, 1, 0),
        ("inventory.csv", Format::Inventory, 0, 0),
        ("", Format::Hosts, 3, 0),
        ("main.tf", Format::Terraform, 1, 0),
    ];
    assert_eq!(examples.len(), expected.len());
    for (example, (name, format, items, refused)) in examples.iter().zip(expected) {
        let (_, text) = example.split_once('\n').unwrap();
        let reading = read(text.as_bytes(), name, &ReadOptions::default()).unwrap();
        assert_eq!(reading.format, format, "{text}");
        let import = reading.import;
        assert_eq!((import.items.len(), import.refused.len()), (items, refused), "{text}: {import:?}");
    }
}
