use serde_json::json;

use super::*;
use crate::instance::Secrets;
use crate::keep;
use crate::plan::{Ids, Options, Plan, plan};
use crate::testing::{Server, item};

const ALL: Along = Along {
    settings: true,
    endpoints: true,
    bindings: true,
    property_mappings: true,
    application: true,
    outposts: true,
};

fn provider(name: &str, flow: &str, mappings: &[&str]) -> Item {
    item(
        Kind::Provider,
        json!({"name": name, "authorization_flow": flow, "property_mappings": mappings,
            "settings": {"password": "0123"}}),
    )
}

fn example() -> Vec<Item> {
    vec![
        item(Kind::PropertyMapping, json!({"name": "Own", "static_settings": {"a": "b"}})),
        item(Kind::PropertyMapping, json!({"name": "Unused", "static_settings": {}})),
        provider("Racks", "ask", &["Own"]),
        provider("Others", "ask", &[]),
        item(
            Kind::Application,
            json!({"slug": "racks", "name": "racks", "provider": "Racks", "bindings": [{"group": "Night"}]}),
        ),
        item(Kind::Outpost, json!({"name": "Gateway", "providers": ["Racks", "Others"]})),
        item(
            Kind::Endpoint,
            json!({"name": "build", "provider": "Racks", "protocol": "ssh", "host": "b:22",
                "settings": {"pin": "4567"}, "bindings": [{"user": "mara"}]}),
        ),
        item(
            Kind::Endpoint,
            json!({"name": "other", "provider": "Others", "protocol": "ssh", "host": "o:22"}),
        ),
    ]
}

fn run(server: &mut Server, plan: &Plan) {
    let mut ids = Ids::new(&server.instance(), &server.directory());
    for step in plan.work() {
        let id = server.send(&plan.request(step, &ids).unwrap()).unwrap();
        ids.learn(plan, step, &id);
    }
}

/// An instance with these objects.
fn server(items: &[Item]) -> Server {
    let mut server = Server::new();
    server.know(items);
    let plan = plan(items, &server.instance(), &server.directory(), &Options::default());
    run(&mut server, &plan);
    server
}

fn copied(from: &Server, to: &Server, along: Along) -> Vec<Item> {
    let source = from.instance();
    let id = source.providers.iter().find(|one| one.name == "Racks").unwrap().pk.to_string();
    let there = to.instance();
    let names = there.property_mappings.iter().map(|one| one.name.as_str()).collect();
    of_provider(source.objects(Secrets::Included), &id, along, &names)
}

fn names(items: &[Item]) -> Vec<&str> {
    items.iter().map(Item::name).collect()
}

#[test]
fn a_provider_goes_with_what_was_chosen_and_nothing_of_others() {
    let (here, there) = (server(&example()), server(&[]));
    assert_eq!(names(&copied(&here, &there, ALL)), ["Own", "Racks", "racks", "Gateway", "build"]);
    assert_eq!(
        names(&copied(&here, &there, Along { endpoints: false, ..ALL })),
        ["Own", "Racks", "racks", "Gateway"]
    );
    let little = Along { application: false, outposts: false, endpoints: false, ..ALL };
    assert_eq!(names(&copied(&here, &there, little)), ["Own", "Racks"]);
    let outpost = copied(&here, &there, ALL).into_iter().find(|one| one.kind == Kind::Outpost).unwrap();
    assert_eq!(outpost.list("providers").collect::<Vec<_>>(), ["Racks"]);
    assert!(of_provider(here.instance().objects(Secrets::Included), "99", ALL, &HashSet::new()).is_empty());
}

#[test]
fn copying_again_changes_nothing() {
    let here = server(&example());
    let mut there = server(&[provider("Others", "ask", &[])]);
    there.know(&example());
    let plan_of = |there: &Server| {
        plan(&copied(&here, there, ALL), &there.instance(), &there.directory(), &Options::default())
    };
    let first = plan_of(&there);
    run(&mut there, &first);
    let stored = there.instance();
    let copy = stored.endpoints.iter().find(|one| one.name == "build").unwrap();
    assert_eq!(copy.settings["pin"], "4567", "secrets go along");
    assert_eq!(stored.bindings.len(), 2);
    assert!(plan_of(&there).is_empty());
}

#[test]
fn settings_and_bindings_stay_behind_if_that_is_wanted() {
    let (here, there) = (server(&example()), server(&[]));
    for one in copied(&here, &there, Along { settings: false, bindings: false, ..ALL }) {
        assert!(!one.fields.contains_key("settings") && !one.fields.contains_key("bindings"), "{one:?}");
    }
    for one in copied(&here, &there, ALL) {
        let settings = one.settings().into_iter().flat_map(|settings| settings.values());
        assert!(
            settings.into_iter().all(|value| !keep::is_marker(value)),
            "whole, not as a file without secrets"
        );
    }
}

#[test]
fn a_mapping_that_is_there_stays_as_it_is_unless_it_was_chosen() {
    let here = server(&example());
    let there = server(&[item(Kind::PropertyMapping, json!({"name": "Own", "static_settings": {"a": "c"}}))]);
    let less = Along { property_mappings: false, ..ALL };
    assert!(!names(&copied(&here, &there, less)).contains(&"Own"));
    assert!(names(&copied(&here, &there, ALL)).contains(&"Own"));
    assert!(names(&copied(&here, &server(&[]), less)).contains(&"Own"), "missing there");
}

#[test]
fn what_is_missing_there_is_named_with_what_needs_it() {
    let here = server(&example());
    let there = Server::new();
    let mut items = copied(&here, &there, ALL);
    items[1].fields.insert("authorization_flow".to_owned(), "own-consent".into());
    let found = missing(&items, &there.instance(), &there.directory());
    let shown: Vec<(Target, &str, &[usize], Option<usize>)> =
        found.iter().map(|one| (one.target, one.name.as_str(), one.needed_by.as_slice(), one.item)).collect();
    assert_eq!(
        shown,
        [
            (Target::Flow, "own-consent", [1].as_slice(), None),
            (Target::PropertyMapping, "Own", &[1], Some(0)),
            (Target::User, "mara", &[4], None),
            (Target::Group, "Night", &[2], None),
        ]
    );
    let unread = Directory::default();
    let found = missing(&items, &there.instance(), &unread);
    assert!(found.iter().all(|one| one.target != Target::User), "what could not be read is not missing");
}
