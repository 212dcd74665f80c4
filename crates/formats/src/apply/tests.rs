mod undoing;

use authentik_rac::{ErrorKind, Method};
use futures_util::FutureExt;
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::plan::{Options, plan};
use crate::snapshot::{Snapshot, read};
use crate::testing::{BINDINGS, ENDPOINTS, Fake, PROVIDERS, Server, any_world, item};
use crate::{Item, keep};

fn example() -> Vec<Item> {
    vec![
        item(Kind::PropertyMapping, json!({"name": "Own", "static_settings": {"a": "b"}})),
        item(
            Kind::Provider,
            json!({"name": "Racks", "authorization_flow": "ask", "property_mappings": ["Own"], "settings": {}}),
        ),
        item(
            Kind::Application,
            json!({"slug": "racks", "provider": "Racks", "bindings": [{"group": "Night"}]}),
        ),
        item(Kind::Outpost, json!({"name": "Gateway", "providers": ["Racks"]})),
        item(
            Kind::Endpoint,
            json!({"name": "build", "provider": "Racks", "protocol": "ssh", "host": "b:22",
                "settings": {"password": "old", "pin": "1"}, "bindings": [{"user": "mara"}, {"group": "Night"}]}),
        ),
    ]
}

fn fake() -> Fake {
    let server = Server::new();
    server.know(&example());
    Fake::new(server)
}

fn snapshot(fake: &Fake) -> Snapshot {
    read(fake, |_| {}).now_or_never().unwrap().unwrap()
}

fn planned(fake: &Fake, items: &[Item], options: &Options) -> (Plan, Ids) {
    let Snapshot { instance, directory, .. } = snapshot(fake);
    (plan(items, &instance, &directory, options), Ids::new(&instance, &directory))
}

fn step(fake: &Fake, plan: &Plan, at: usize, ids: &mut Ids) -> Result<Outcome, ApplyError> {
    apply(fake, plan, at, ids).now_or_never().unwrap()
}

/// Runs everything, and returns what failed: the name and the sentence.
fn run(fake: &Fake, plan: &Plan, ids: &mut Ids) -> Vec<String> {
    let mut failed = Vec::new();
    for at in plan.work() {
        if let Err(error) = step(fake, plan, at, ids) {
            failed.push(format!("{}: {}", plan.steps[at].name, error.sentence()));
        }
    }
    failed
}

fn filled() -> Fake {
    let fake = fake();
    let (plan, mut ids) = planned(&fake, &example(), &Options::default());
    assert_eq!(run(&fake, &plan, &mut ids), Vec::<String>::new());
    fake.writes();
    fake
}

fn build(host: &str, password: &str) -> Item {
    item(
        Kind::Endpoint,
        json!({"name": "build", "provider": "Racks", "host": host, "settings": {"password": password, "pin": {keep::KEEP: true}}}),
    )
}

#[test]
fn what_was_applied_is_there() {
    let fake = filled();
    let all = Options { delete: Kind::ALL.into(), prune: true };
    let (plan, _) = planned(&fake, &example(), &all);
    assert!(plan.is_empty(), "{plan:?}");
    let (empty, mut ids) = planned(&fake, &[], &all);
    assert_eq!(run(&fake, &empty, &mut ids), Vec::<String>::new());
    assert_eq!(snapshot(&fake).instance.endpoints.len(), 0);
}

#[test]
fn a_half_failed_run_is_finished_by_trying_again() {
    let fake = fake();
    let (plan, mut ids) = planned(&fake, &example(), &Options::default());
    fake.fail(|request| {
        let fails = request.method == Method::Post && request.path == PROVIDERS;
        fails.then_some((ErrorKind::Unavailable { status: 503, retry_after: None }, false))
    });
    assert_eq!(
        run(&fake, &plan, &mut ids),
        [
            "Racks: Could not create the provider: authentik is not available right now (status 503).",
            "racks: Skipped, because “Racks” was not created.",
            "group Night: Skipped, because “racks” was not created.",
            "Gateway: Skipped, because “Racks” was not created.",
            "build: Skipped, because “Racks” was not created.",
            "user mara: Skipped, because “build” was not created.",
            "group Night: Skipped, because “build” was not created.",
        ]
    );
    fake.fail(|_| None);
    assert_eq!(run(&fake, &plan, &mut ids), Vec::<String>::new());
    assert!(planned(&fake, &example(), &Options::default()).0.is_empty());
}

#[test]
fn what_was_created_although_the_answer_was_lost_is_not_created_twice() {
    for lost in [
        "/propertymappings/provider/rac/",
        PROVIDERS,
        "/core/applications/",
        "/outposts/instances/",
        ENDPOINTS,
        BINDINGS,
    ] {
        let fake = fake();
        let (plan, mut ids) = planned(&fake, &example(), &Options::default());
        fake.fail(move |request| {
            let is_lost = request.method == Method::Post && request.path == lost;
            is_lost.then_some((ErrorKind::TimedOut { seconds: 30 }, true))
        });
        assert!(!run(&fake, &plan, &mut ids).is_empty());
        fake.fail(|_| None);
        assert_eq!(run(&fake, &plan, &mut ids), Vec::<String>::new(), "{lost}");
        let instance = snapshot(&fake).instance;
        assert_eq!((instance.endpoints.len(), instance.bindings.len()), (1, 3), "{lost}");
        assert!(planned(&fake, &example(), &Options { delete: Kind::ALL.into(), prune: true }).0.is_empty());
    }
}

#[test]
fn what_others_have_changed_meanwhile_is_not_overwritten() {
    let fake = filled();
    let (plan, mut ids) = planned(&fake, &[build("c:22", "new")], &Options::default());
    fake.server.borrow_mut().change(
        ENDPOINTS,
        "build",
        "settings",
        json!({"password": "theirs", "pin": "1"}),
    );
    let at = plan.work().next().unwrap();
    let error = step(&fake, &plan, at, &mut ids).unwrap_err();
    assert_eq!(fake.writes(), Vec::<String>::new());
    let ApplyError::Conflict(fields) = &error else { panic!("{error:?}") };
    assert_eq!((fields.len(), fields[0].field.as_str()), (1, "settings.password"));
    assert_eq!(
        error.sentence(),
        "Changed by someone else since the plan was made: settings.password. Nothing was written."
    );
    assert!(!format!("{error:?}").contains("theirs"), "not even in a log");
}

#[test]
fn what_others_have_changed_elsewhere_stays() {
    let fake = filled();
    let (plan, mut ids) = planned(&fake, &[build("c:22", "old")], &Options::default());
    fake.server.borrow_mut().change(ENDPOINTS, "build", "maximum_connections", json!(7));
    let at = plan.work().next().unwrap();
    assert_eq!(step(&fake, &plan, at, &mut ids), Ok(Outcome::Changed));
    let endpoint = &snapshot(&fake).instance.endpoints[0];
    assert_eq!((endpoint.host.as_str(), endpoint.maximum_connections), ("c:22", 7));
    assert_eq!(step(&fake, &plan, at, &mut ids), Ok(Outcome::Unchanged), "it is so already");
}

#[test]
fn names_stand_in_a_conflict_in_place_of_ids() {
    let fake = filled();
    let more = item(Kind::PropertyMapping, json!({"name": "More"}));
    let (plan, mut ids) = planned(&fake, &[more], &Options::default());
    run(&fake, &plan, &mut ids);
    let only_more = item(Kind::Provider, json!({"name": "Racks", "property_mappings": ["More"]}));
    let (plan, mut ids) = planned(&fake, &[only_more], &Options::default());
    fake.server.borrow_mut().change(PROVIDERS, "Racks", "property_mappings", json!([]));
    let error = step(&fake, &plan, 0, &mut ids).unwrap_err();
    let ApplyError::Conflict(fields) = error else { panic!("{error:?}") };
    assert_eq!(fields[0].shown(), [Some(r#"["Own"]"#.to_owned()), Some("[]".to_owned())]);
}

#[test]
fn what_has_changed_is_not_deleted_and_what_is_gone_is_not_there() {
    let all = Options { delete: [Kind::Endpoint, Kind::Provider].into(), prune: false };
    let fake = filled();
    let (plan, mut ids) = planned(&fake, &[item(Kind::Provider, json!({"name": "Racks"}))], &all);
    let at = plan.work().next().unwrap();
    fake.server.borrow_mut().change(ENDPOINTS, "build", "host", json!("elsewhere"));
    let error = step(&fake, &plan, at, &mut ids).unwrap_err();
    assert_eq!(error.as_str(), "conflict");
    assert_eq!(fake.writes(), Vec::<String>::new());
    fake.server.borrow_mut().change(ENDPOINTS, "build", "host", json!("b:22"));
    assert_eq!(step(&fake, &plan, at, &mut ids), Ok(Outcome::Deleted));
    assert_eq!(step(&fake, &plan, at, &mut ids), Ok(Outcome::Gone));
}

#[test]
fn a_provider_with_new_endpoints_is_not_deleted() {
    let fake = filled();
    let (plan, mut ids) = planned(&fake, &[], &Options { delete: [Kind::Provider].into(), prune: false });
    let twin =
        item(Kind::Endpoint, json!({"name": "x", "provider": "Racks", "protocol": "ssh", "host": "x"}));
    let (more, mut more_ids) = planned(&fake, &[twin], &Options::default());
    assert_eq!(run(&fake, &more, &mut more_ids), Vec::<String>::new());
    fake.writes();
    let at = plan.work().next().unwrap();
    let error = step(&fake, &plan, at, &mut ids).unwrap_err();
    assert_eq!(
        error.sentence(),
        "Endpoints have been added to “Racks” since the plan was made. Nothing was deleted."
    );
    assert_eq!(fake.writes(), Vec::<String>::new());
}

#[test]
fn an_endpoint_of_the_same_name_that_was_added_meanwhile_is_no_reason_for_a_second() {
    let new = |host: &str| {
        item(Kind::Endpoint, json!({"name": "new", "provider": "Racks", "protocol": "ssh", "host": host}))
    };
    for (theirs, expected) in [("n:22", "unchanged"), ("other", "conflict")] {
        let fake = filled();
        let (plan, mut ids) = planned(&fake, &[new("n:22")], &Options::default());
        let (meanwhile, mut other_ids) = planned(&fake, &[new(theirs)], &Options::default());
        assert_eq!(run(&fake, &meanwhile, &mut other_ids), Vec::<String>::new());
        fake.writes();
        let outcome = step(&fake, &plan, 0, &mut ids);
        assert_eq!(outcome.as_ref().map_or_else(ApplyError::as_str, Outcome::as_str), expected);
        assert_eq!(fake.writes(), Vec::<String>::new());
        if let Err(error) = outcome {
            let text =
                "Someone else has created the endpoint “new” since the plan was made. Nothing was created.";
            assert_eq!(error.sentence(), text);
        }
    }
}

#[test]
fn endpoints_without_the_bindings_that_they_should_have_are_named() {
    let fake = fake();
    let (plan, mut ids) = planned(&fake, &example(), &Options::default());
    fake.fail(|request| {
        let fails = request.method == Method::Post && request.path == BINDINGS;
        fails.then_some((ErrorKind::NoPermission, false))
    });
    run(&fake, &plan, &mut ids);
    let open: Vec<&str> = left_open(&plan, &ids).into_iter().map(|at| plan.steps[at].name.as_str()).collect();
    assert_eq!(open, ["racks", "build"]);
    fake.fail(|_| None);
    run(&fake, &plan, &mut ids);
    assert_eq!(left_open(&plan, &ids), Vec::<usize>::new());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_instance_becomes_as_the_file_says(first in any_world(), second in any_world()) {
        let uncovered = |items: &[Item]| {
            let mut items = items.to_vec();
            for item in &mut items {
                if let Some(key) = item.kind.settings_key()
                    && let Some(serde_json::Value::Object(settings)) = item.fields.get_mut(key)
                {
                    keep::fill(settings, None);
                }
            }
            items
        };
        let all = Options { delete: Kind::ALL.into(), prune: true };
        let fake = Fake::new(Server::new());
        for world in [uncovered(&first), uncovered(&second)] {
            fake.server.borrow().know(&world);
            let (plan, mut ids) = planned(&fake, &world, &all);
            prop_assert_eq!(run(&fake, &plan, &mut ids), Vec::<String>::new());
            let (again, _) = planned(&fake, &world, &all);
            prop_assert!(again.is_empty(), "{:?}", again);
        }
    }
}
