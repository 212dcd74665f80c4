//! Plans against an authentik in memory that takes the requests as the real one does.

mod safety;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::instance::{Instance, Secrets};
use crate::testing::{Server, any_world, item};
use crate::{Item, csv, export, import, plan_file};

fn everything() -> Options {
    Options { delete: Kind::ALL.into(), prune: true }
}

fn planned(server: &Server, items: &[Item], options: &Options) -> Plan {
    server.know(items);
    plan(items, &server.instance(), &server.directory(), options)
}

/// Runs a plan as an app would, and returns the steps that failed.
fn run(server: &mut Server, plan: &Plan) -> Vec<String> {
    let mut ids = Ids::new(&server.instance(), &server.directory());
    let mut failed = Vec::new();
    for step in plan.work() {
        assert!(plan.steps[step].needs.iter().all(|need| *need < step), "what a step needs comes before it");
        match plan.request(step, &ids).map_err(String::from).and_then(|request| server.send(&request)) {
            Ok(id) => ids.learn(plan, step, &id),
            Err(why) => failed.push(format!("{} {}: {why}", plan.steps[step].of, plan.steps[step].name)),
        }
    }
    failed
}

fn words(plan: &Plan) -> Vec<String> {
    let one = |step: &Step| {
        let action = match &step.action {
            Action::Create => "create",
            Action::Change => "change",
            Action::Same => "same",
            Action::Delete => "delete",
            Action::Cannot(why) => return format!("can't {}: {why}", step.name),
        };
        format!("{action} {}", step.name)
    };
    plan.steps.iter().map(one).collect()
}

fn example() -> Vec<Item> {
    vec![
        item(
            Kind::Endpoint,
            json!({"name": "build", "provider": "Racks", "protocol": "ssh", "host": "b:22", "maximum_connections": 2,
                "property_mappings": ["Own"], "settings": {"password": "old", "size": 12, "pin": "1"},
                "bindings": [{"user": "mara"}, {"group": "Night"}]}),
        ),
        item(Kind::Outpost, json!({"name": "Gateway", "providers": ["Racks"]})),
        item(
            Kind::Application,
            json!({"slug": "racks", "provider": "Racks", "bindings": [{"group": "Night"}]}),
        ),
        item(
            Kind::Provider,
            json!({"name": "Racks", "authorization_flow": "ask", "property_mappings": ["Own"], "settings": {}}),
        ),
        item(Kind::PropertyMapping, json!({"name": "Own", "static_settings": {"a": "b"}})),
    ]
}

fn filled() -> Server {
    let mut server = Server::new();
    let plan = planned(&server, &example(), &Options::default());
    assert_eq!(run(&mut server, &plan), Vec::<String>::new());
    server
}

#[test]
fn an_instance_has_every_field_of_its_objects() {
    for object in filled().instance().objects(Secrets::Included) {
        let mut there: Vec<&str> = object.item.fields.keys().map(String::as_str).collect();
        let mut all: Vec<&str> = object.item.kind.fields().iter().map(|field| field.key).collect();
        there.sort_unstable();
        all.sort_unstable();
        assert_eq!(
            there, all,
            "{:?}: a field that is missing here would never differ from a file",
            object.item.kind
        );
    }
}

#[test]
fn steps_come_in_the_order_that_references_need() {
    let server = Server::new();
    let plan = planned(&server, &example(), &Options::default());
    assert_eq!(
        words(&plan),
        [
            "create Own",
            "create Racks",
            "create racks",
            "create Gateway",
            "create build",
            "create user mara",
            "create group Night",
            "create group Night"
        ]
    );
    assert_eq!(plan.counts(), [8, 0, 0, 0, 0]);
    assert_eq!(plan.steps[4].needs, [0, 1]);
    assert_eq!(plan.steps[5].needs, [4]);
    let after = filled();
    assert_eq!(planned(&after, &example(), &everything()).counts(), [0, 0, 0, 8, 0]);
}

#[test]
fn a_change_says_what_differs_and_keeps_secrets_to_itself() {
    let server = filled();
    let mut items = example();
    items[0] = item(
        Kind::Endpoint,
        json!({"name": "build", "provider": "Racks", "host": "b:23",
            "settings": {"password": "new", "size": 12.0, "pin": {"$keep": true}, "passphrase": {"$keep": true}},
            "bindings": [{"user": "mara", "order": 0, "negate": true}]}),
    );
    let plan = planned(&server, &items, &Options::default());
    let step = plan.steps.iter().find(|step| step.name == "build").unwrap();
    assert_eq!(step.action, Action::Change);
    let shown: Vec<_> = step.changes.iter().map(|change| (change.field.as_str(), change.shown())).collect();
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(
        shown,
        [
            ("host", [text("b:22"), text("b:23")]),
            ("settings.password", [text("Hidden"), text("Hidden, changed")]),
            ("settings.size", [text("12"), text("12.0")]),
        ]
    );
    assert!(!format!("{plan:?}").contains("new"), "not even in a log");
    assert_eq!(step.notes, ["settings.passphrase is not in the file, and there is nothing to keep."]);
    let request = plan.request(4, &Ids::new(&server.instance(), &server.directory())).unwrap();
    assert_eq!(
        request.body.unwrap(),
        r#"{"host":"b:23","settings":{"password":"new","size":12.0,"pin":"1"}}"#
    );
    // The other binding stays: nothing asked for it to go.
    assert_eq!(words(&plan).last().unwrap(), "same group Night");
    assert!(words(&plan).contains(&"change user mara".to_owned()));
    let pruned = planned(&server, &items, &Options { prune: true, ..Options::default() });
    assert_eq!(words(&pruned).last().unwrap(), "delete group Night");
}

#[test]
fn what_refers_to_nothing_can_t_be_done_and_what_needs_it_neither() {
    let items = [
        item(Kind::Provider, json!({"name": "P", "authorization_flow": "nowhere"})),
        item(Kind::Provider, json!({"name": "Q"})),
        item(
            Kind::Endpoint,
            json!({"name": "e", "provider": "P", "protocol": "ssh", "host": "h", "bindings": [{"user": "mara"}]}),
        ),
        item(
            Kind::Endpoint,
            json!({"name": "f", "provider": "Racks", "protocol": "ssh", "host": "h", "property_mappings": ["gone"], "bindings": []}),
        ),
        item(Kind::Endpoint, json!({"name": "build", "provider": "Racks", "bindings": [{"user": "nobody"}]})),
        item(Kind::Application, json!({"slug": "wiki", "provider": "Racks"})),
        item(Kind::Application, json!({"slug": "second", "provider": "Racks"})),
        item(Kind::Outpost, json!({"name": "Proxy", "providers": ["Racks"]})),
        item(Kind::PropertyMapping, json!({"name": "Own"})),
        item(Kind::PropertyMapping, json!({"name": "Own"})),
    ];
    let plan = planned(&filled(), &items, &Options::default());
    assert_eq!(
        words(&plan),
        [
            "same Own",
            "can't Own: The file has this property mapping twice.",
            "can't P: There is no flow “nowhere”.",
            "can't Q: It has no authorization_flow, which is needed to create it.",
            "can't wiki: An application of another kind has this slug.",
            "can't second: The provider has the application “racks” already.",
            "can't Proxy: An outpost of another type has this name.",
            "can't e: Needs the provider “P”, which can't be created.",
            "can't f: There is no property mapping “gone”.",
            "same build",
            "can't user mara: “e” can't be created.",
            "can't user nobody: There is no user “nobody”.",
        ]
    );
    assert!(!plan.is_empty());
    assert_eq!(plan.work().count(), 0);
}

#[test]
fn all_reasons_are_given_why_something_can_t_be_done() {
    let items = [
        item(
            Kind::Provider,
            json!({"name": "NP", "authorization_flow": "nowhere", "authentication_flow": "gone", "property_mappings": ["a", "Own", "b"]}),
        ),
        item(
            Kind::Endpoint,
            json!({"name": "e", "provider": "NP", "protocol": "telnet", "host": "h", "property_mappings": ["c"]}),
        ),
        item(Kind::Endpoint, json!({"name": "f", "provider": "None", "protocol": "SSH"})),
        item(Kind::Endpoint, json!({"name": "g", "property_mappings": ["c"], "host": "h"})),
        item(Kind::Endpoint, json!({"name": "build", "provider": "Racks", "protocol": "rdp"})),
    ];
    let plan = planned(&filled(), &items, &Options::default());
    assert_eq!(
        words(&plan),
        [
            "can't NP: There is no flow “nowhere”. There is no flow “gone”. There is no property mapping “a”. There is no property mapping “b”.",
            "can't e: The protocol is “telnet”: authentik has rdp, ssh and vnc. Needs the provider “NP”, which can't be created. There is no property mapping “c”.",
            "can't f: It has no host, which is needed to create it. The protocol is “SSH”: authentik has rdp, ssh and vnc. There is no provider “None”.",
            "can't g: It has no provider and no protocol, which are needed to create it. There is no property mapping “c”.",
            "change build",
        ]
    );
}

#[test]
fn nothing_is_deleted_unless_asked_for_and_endpoints_only_where_the_file_is_about_their_provider() {
    let server = filled();
    let other =
        [item(Kind::Endpoint, json!({"name": "x", "provider": "Elsewhere", "protocol": "ssh", "host": "h"}))];
    let same =
        [item(Kind::Endpoint, json!({"name": "x", "provider": "Racks", "protocol": "ssh", "host": "h"}))];
    let delete = Options { delete: [Kind::Endpoint].into(), prune: false };
    assert_eq!(planned(&server, &same, &Options::default()).counts(), [1, 0, 0, 0, 0]);
    assert_eq!(planned(&server, &other, &delete).counts()[2], 0);
    assert_eq!(words(&planned(&server, &same, &delete)), ["create x", "delete build"]);
    let all = planned(&server, &[], &everything());
    assert_eq!(words(&all), ["delete Gateway", "delete racks", "delete Racks", "delete Own"]);
    assert_eq!(all.steps[2].notes, ["Its endpoint goes with it."]);
}

#[test]
fn outposts_keep_their_other_providers() {
    let mut server = filled();
    let more = [
        item(Kind::Provider, json!({"name": "More", "authorization_flow": "ask"})),
        item(Kind::Outpost, json!({"name": "Gateway", "providers": ["More"]})),
    ];
    let plan = planned(&server, &more, &Options::default());
    assert_eq!(run(&mut server, &plan), Vec::<String>::new());
    let outpost =
        server.instance().objects(Secrets::Covered).into_iter().find(|one| one.item.kind == Kind::Outpost);
    assert_eq!(outpost.unwrap().item.fields["providers"], json!(["More", "Racks"]));
}

#[test]
fn endpoints_of_one_name_are_told_apart_by_their_hosts() {
    let mut server = filled();
    let one = |host: &str, limit: i32| {
        item(
            Kind::Endpoint,
            json!({"name": "twin", "provider": "Racks", "protocol": "ssh", "host": host, "maximum_connections": limit}),
        )
    };
    let plan = planned(&server, &[one("h1", 1), one("h2", 1), one("h1", 3)], &Options::default());
    assert_eq!(run(&mut server, &plan), Vec::<String>::new());
    assert!(planned(&server, &[one("h1", 3), one("h2", 1), one("h1", 1)], &Options::default()).is_empty());
    let changed = planned(&server, &[one("h2", 7), one("h1", 3), one("h1", 1)], &Options::default());
    assert_eq!(changed.counts(), [0, 1, 0, 2, 0]);
    let unclear =
        planned(&server, &[one("h3", 1), one("h4", 1)], &Options { delete: Kind::ALL.into(), prune: true });
    assert_eq!(unclear.counts()[4], 2, "{:?}", words(&unclear));
    assert!(!words(&unclear).contains(&"delete twin".to_owned()));
}

#[test]
fn where_lists_could_not_be_read_nothing_is_said_about_their_names() {
    let server = filled();
    let hidden = Directory::default();
    let bound = [item(
        Kind::Endpoint,
        json!({"name": "build", "provider": "Racks", "bindings": [{"user": "mara"}, {"group": "Night"}, {"user": "ann"}]}),
    )];
    let plan = plan(&bound, &server.instance(), &hidden, &Options::default());
    assert_eq!(words(&plan)[1..3], ["same user mara", "same group Night"]);
    assert!(words(&plan)[3].contains("could not be read"), "{:?}", words(&plan));
}

#[test]
fn a_report_says_what_differs_without_secrets() {
    let changed = [item(
        Kind::Endpoint,
        json!({"name": "build", "provider": "Racks", "host": "c", "settings": {"password": "n3w", "size": 12, "pin": "1"}}),
    )];
    let plan = planned(
        &filled(),
        &[changed[0].clone(), item(Kind::Provider, json!({"name": "P"}))],
        &Options::default(),
    );
    assert_eq!(
        plan.report(),
        json!({"format": "rac-admin-plan-report", "version": 1,
        "counts": {"create": 0, "change": 1, "delete": 0, "same": 0, "cannot": 1},
        "steps": [
            {"action": "cannot", "kind": "provider", "name": "P", "reason": "It has no authorization_flow, which is needed to create it.",
                "changes": [{"field": "name", "old": null, "new": "P", "secret": false}]},
            {"action": "change", "kind": "endpoint", "name": "build", "of": "Racks", "changes": [
                {"field": "host", "old": "b:22", "new": "c", "secret": false},
                {"field": "settings.password", "old": "Hidden", "new": "Hidden, changed", "secret": true}]},
        ]})
    );
}

/// Objects of an instance, with secrets where the world has markers.
fn with_secrets(items: &[Item]) -> Vec<Item> {
    fn put(secret: bool, value: &mut Value) {
        match value {
            _ if crate::keep::is_marker(value) => *value = json!(if secret { "s3cret" } else { "open" }),
            Value::Object(map) => {
                map.iter_mut().for_each(|(name, value)| {
                    put(secret || guacamole_settings::secrets::is_secret(name), value)
                });
            }
            Value::Array(list) => list.iter_mut().for_each(|value| put(secret, value)),
            _ => {}
        }
    }
    let mut items = items.to_vec();
    for item in &mut items {
        if let Some(settings) = item.kind.settings_key().and_then(|key| item.fields.get_mut(key)) {
            put(false, settings);
        }
    }
    items
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn after_a_plan_was_applied_there_is_nothing_to_do(first in any_world(), second in any_world()) {
        let mut server = Server::new();
        for world in [&first, &second] {
            let world = with_secrets(world);
            let plan = planned(&server, &world, &everything());
            prop_assert_eq!(plan.counts()[4], 0, "{:?}", words(&plan));
            prop_assert_eq!(run(&mut server, &plan), Vec::<String>::new());
            let again = planned(&server, &world, &everything());
            prop_assert!(again.is_empty(), "{:?}", words(&again));
        }
    }

    #[test]
    fn an_export_of_an_instance_changes_nothing_there(world in any_world()) {
        let mut server = Server::new();
        let secret = with_secrets(&world);
        let plan = planned(&server, &secret, &Options::default());
        prop_assert_eq!(run(&mut server, &plan), Vec::<String>::new());
        let objects = server.instance().objects(Secrets::Covered);
        let items: Vec<Item> = objects.iter().map(|one| one.item.clone()).collect();
        let files = [
            plan_file::to_json(&items),
            plan_file::to_yaml(&items),
            csv::to_csv(&items),
            export::to_blueprint(&items, "x").text,
            export::to_terraform(&objects).configuration,
        ];
        for text in files {
            prop_assert!(!text.contains("s3cret"));
            if items.is_empty() {
                continue;
            }
            let read = import::read(text.as_bytes(), "", &import::Options::default()).unwrap();
            let plan = planned(&server, &read.import.into_items(), &Options { delete: Kind::ALL.into(), prune: false });
            prop_assert!(plan.is_empty(), "{:?}: {:?}\n{}", read.format, words(&plan), text);
        }
    }

    #[test]
    fn an_export_with_secrets_recreates_an_instance(world in any_world()) {
        let mut server = Server::new();
        let plan = planned(&server, &with_secrets(&world), &Options::default());
        prop_assert_eq!(run(&mut server, &plan), Vec::<String>::new());
        let objects = server.instance().objects(Secrets::Included);
        let items: Vec<Item> = objects.into_iter().map(|one| one.item).collect();
        for text in [plan_file::to_yaml(&items), csv::to_csv(&items), export::to_blueprint(&items, "x").text] {
            if items.is_empty() {
                continue;
            }
            let read = import::read(text.as_bytes(), "", &import::Options::default()).unwrap();
            let mut empty = Server::new();
            let plan = planned(&empty, &read.import.into_items(), &Options::default());
            prop_assert_eq!(run(&mut empty, &plan), Vec::<String>::new());
            let made: Vec<Item> =
                empty.instance().objects(Secrets::Included).into_iter().map(|one| one.item).collect();
            prop_assert_eq!(&made, &items);
        }
    }
}

#[test]
fn secrets_that_are_covered_are_named() {
    let objects = filled().instance().objects(Secrets::Covered);
    let build = objects.iter().find(|one| one.item.name() == "build").unwrap();
    assert_eq!(build.secrets, ["password", "pin"]);
    let open: Instance = filled().instance();
    let objects = open.objects(Secrets::Included);
    let build = objects.iter().find(|one| one.item.name() == "build").unwrap();
    assert_eq!(build.item.settings().unwrap()["password"], "old");
    assert_eq!(build.secrets, ["password", "pin"]);
}
