//! What undoes an applied plan.

use authentik_rac::undo::{self, Inverse};
use std::cell::Cell;

use super::*;
use crate::instance::{Instance, Secrets};

/// Runs everything; what undoes it, from the end.
fn run_undoable(fake: &Fake, plan: &Plan, ids: &mut Ids) -> Vec<undo::Item> {
    let mut items: Vec<undo::Item> = Vec::new();
    for at in plan.work() {
        // What fails is tried again at once.
        let again = |_| apply_undoable(fake, plan, at, ids).now_or_never().unwrap();
        let done = [0, 1].into_iter().map(again).find_map(Result::ok).unwrap();
        match done.1 {
            Some(Inverse::Item(item)) => items.insert(0, item),
            Some(Inverse::With { of, it }) => {
                for step in items.iter_mut().flat_map(|item| &mut item.steps) {
                    if let undo::Step::Delete { what, with, .. } = step
                        && *what == of
                    {
                        with.push(it.clone());
                    }
                }
            }
            None => {}
        }
    }
    items
}

fn undone(fake: &Fake, items: Vec<undo::Item>) {
    let ids = undo::Ids::default();
    for item in items {
        for step in &item.steps {
            let ran = undo::run(fake.clone(), step, &ids).now_or_never().unwrap();
            assert_eq!(ran, Ok(undo::Ran::Done), "{}", item.name);
        }
    }
}

fn objects(fake: &Fake) -> Vec<String> {
    let Instance { endpoints, providers, property_mappings, applications, outposts, bindings, .. } =
        snapshot(fake).instance;
    let all = format!(
        "{endpoints:#?} {providers:#?} {property_mappings:#?} {applications:#?} {outposts:#?} {bindings:#?}"
    );
    all.lines().map(str::to_owned).collect()
}

/// Everything, with names in place of ids.
fn named(fake: &Fake) -> Vec<Item> {
    let objects = snapshot(fake).instance.objects(Secrets::Included);
    objects.into_iter().map(|object| object.item).collect()
}

#[test]
fn what_a_plan_deletes_comes_back() {
    let fake = filled();
    let (before, config) = (named(&fake), outpost_config(&fake));
    let (plan, mut ids) = planned(&fake, &[], &Options { delete: Kind::ALL.into(), prune: true });
    let (mut items, mut new_ids): (Vec<undo::Item>, undo::Ids) = Default::default();
    for at in plan.work() {
        let what = plan.steps[at].acts_on().unwrap();
        let deleted =
            undo::before_delete(fake.clone(), &what, |_| true, true).now_or_never().unwrap().unwrap();
        assert_eq!(step(&fake, &plan, at, &mut ids), Ok(Outcome::Deleted));
        assert!(!deleted.items.is_empty(), "{what:?}");
        new_ids.note(&deleted.items);
        items.splice(0..0, deleted.items);
    }
    assert_eq!(named(&fake), []);
    for item in &items {
        for step in &item.steps {
            let ran = undo::run(fake.clone(), step, &new_ids).now_or_never().unwrap();
            new_ids.ran(step, &ran);
            assert!(ran.is_ok(), "{} {ran:?}", item.name);
        }
    }
    assert_eq!(named(&fake), before);
    assert_eq!(outpost_config(&fake), config);
}

#[test]
fn another_slug_of_an_application_is_undone() {
    let fake = filled();
    let before = objects(&fake);
    let renamed =
        [item(Kind::Application, json!({"slug": "other", "provider": "Racks", "policy_engine_mode": "all"}))];
    let (plan, mut ids) = planned(&fake, &renamed, &Options::default());
    let items = run_undoable(&fake, &plan, &mut ids);
    assert!(planned(&fake, &renamed, &Options::default()).0.is_empty());
    undone(&fake, items);
    assert_eq!(objects(&fake), before);
}

fn outpost_config(fake: &Fake) -> Vec<serde_json::Value> {
    let outposts = fake.server.borrow().list("/outposts/instances/").unwrap();
    outposts.iter().map(|outpost| outpost["config"].clone()).collect()
}

#[test]
fn creations_are_undone_from_the_end_even_if_an_answer_was_lost() {
    for lost in [None, Some("/core/applications/"), Some(ENDPOINTS), Some(BINDINGS)] {
        let fake = fake();
        let before = objects(&fake);
        let (plan, mut ids) = planned(&fake, &example(), &Options::default());
        let first = Cell::new(true);
        fake.fail(move |request| {
            let is_lost = request.method == Method::Post && Some(request.path.as_str()) == lost;
            (is_lost && first.replace(false)).then_some((ErrorKind::TimedOut { seconds: 30 }, true))
        });
        let items = run_undoable(&fake, &plan, &mut ids);
        let names: Vec<&str> = items.iter().map(|item| item.name.as_str()).collect();
        assert_eq!(names, ["build", "Gateway", "racks", "Racks", "Own"], "bindings go with their objects");
        undone(&fake, items);
        assert_eq!(objects(&fake), before, "{lost:?}");
    }
}

#[test]
fn changes_are_undone_with_what_was_created_for_them() {
    let fake = filled();
    let before = objects(&fake);
    let items = [
        item(Kind::PropertyMapping, json!({"name": "More"})),
        item(Kind::Provider, json!({"name": "Racks", "property_mappings": ["More"]})),
        item(
            Kind::Endpoint,
            json!({"name": "build", "provider": "Racks", "host": "c:22", "settings": {"password": "new"},
                "bindings": [{"user": "mara"}, {"group": "Night", "negate": true}, {"user": "noor"}]}),
        ),
    ];
    fake.server.borrow().know(&items);
    let (plan, mut ids) = planned(&fake, &items, &Options::default());
    let items = run_undoable(&fake, &plan, &mut ids);
    assert!(items.len() >= 5, "{items:?}");
    undone(&fake, items);
    assert_eq!(objects(&fake), before);
}
