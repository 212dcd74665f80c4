use std::collections::BTreeMap;

use authentik_rac::ErrorKind;
use futures_util::FutureExt;
use serde_json::json;

use super::*;
use crate::plan::{Action, Options, Plan, plan};
use crate::testing::{Fake, Server, item};
use crate::{Item, Kind, Secrets};

fn world(endpoints: usize) -> Vec<Item> {
    let mut items = vec![item(Kind::Provider, json!({"name": "Racks", "authorization_flow": "ask"}))];
    items.extend((0..endpoints).map(|at| {
        item(
            Kind::Endpoint,
            json!({"name": format!("e{at}"), "provider": "Racks", "protocol": "ssh", "host": "h",
                "bindings": [{"user": "mara"}, {"group": "Night"}]}),
        )
    }));
    items
}

fn fake(items: &[Item]) -> Fake {
    let mut server = Server::new();
    server.know(items);
    let (instance, directory) = (server.instance(), server.directory());
    let plan = plan(items, &instance, &directory, &Options::default());
    let mut ids = crate::plan::Ids::new(&instance, &directory);
    for at in plan.work() {
        let id = server.send(&plan.request(at, &ids).unwrap()).unwrap();
        ids.learn(&plan, at, &id);
    }
    Fake::new(server)
}

fn snapshot(fake: &Fake) -> Snapshot {
    read(fake, |_| {}).now_or_never().unwrap().unwrap()
}

fn planned(fake: &Fake, items: &[Item]) -> Plan {
    let Snapshot { instance, directory, .. } = snapshot(fake);
    plan(items, &instance, &directory, &Options::default())
}

fn reasons(plan: &Plan) -> Vec<String> {
    let reason = |step: &crate::plan::Step| match &step.action {
        Action::Cannot(why) => Some(why.text()),
        _ => None,
    };
    plan.steps.iter().filter_map(reason).collect()
}

#[test]
fn lists_are_read_page_by_page_and_not_object_by_object() {
    let fake = fake(&world(230));
    let mut last = BTreeMap::new();
    let snapshot = read(&fake, |progress| {
        last.insert(progress.part, (progress.rows, progress.of));
    });
    let snapshot = snapshot.now_or_never().unwrap().unwrap();
    assert_eq!((snapshot.instance.endpoints.len(), snapshot.instance.bindings.len()), (230, 460));
    assert_eq!(snapshot.unread, []);
    assert_eq!(last.len(), Part::ALL.len());
    assert_eq!((last[&Part::Endpoints], last[&Part::Bindings]), ((230, 230), (460, 460)));
    // Three pages of endpoints, five of bindings, one of each other list, and the account.
    assert_eq!(fake.requests.borrow().len(), 3 + 5 + 8 + 1);
    assert!(planned(&fake, &world(230)).is_empty());
}

#[test]
fn only_what_is_needed_is_read() {
    let fake = fake(&world(3));
    let scope = Scope::of_kinds([Kind::Endpoint]);
    let snapshot = read_part(&fake, &scope, |_| {}).now_or_never().unwrap().unwrap();
    let objects = snapshot.instance.objects(Secrets::Covered);
    let endpoint = &objects.iter().find(|one| one.item.kind == Kind::Endpoint).unwrap().item;
    assert_eq!((endpoint.text("provider"), endpoint.bindings().count()), ("Racks", 2));
    let requests = fake.requests.borrow().join(" ");
    for part in ["/core/users/ ", "/core/groups/", "/policies/all/", "/flows/", "/core/applications/"] {
        assert!(!format!("{requests} ").contains(part), "{part}: {requests}");
    }
    let plan = plan(&world(3), &snapshot.instance, &snapshot.directory, &Options::default());
    assert_eq!(reasons(&plan), ["The flows could not be read, so “ask” is unknown."]);
}

#[test]
fn without_the_permission_for_users_their_bindings_can_t_be_planned() {
    let items = world(1);
    let fake = fake(&items);
    fake.fail(|request| (request.path == "/core/users/").then_some((ErrorKind::NoPermission, false)));
    let read = snapshot(&fake);
    let [unread] = read.unread.as_slice() else { panic!("{:?}", read.unread) };
    assert_eq!((unread.part, unread.whole), (Part::Users, true));
    assert_eq!(unread.why, "Your account doesn't have the permission to read the users.");
    let ann = item(
        Kind::Endpoint,
        json!({"name": "e0", "provider": "Racks", "bindings": [{"user": "mara"}, {"user": "ann"}]}),
    );
    fake.server.borrow().know(std::slice::from_ref(&ann));
    let plan = planned(&fake, &[ann]);
    assert_eq!(reasons(&plan), ["The users could not be read, so “ann” is unknown."]);
    assert_eq!(plan.counts(), [0, 0, 0, 2, 1], "the one that is there is known by its binding");
}

#[test]
fn what_could_not_be_read_is_neither_created_again_nor_exported_as_open() {
    let items = world(1);
    for (path, why) in [
        ("/rac/endpoints/", "The endpoints could not be read, so it isn't known whether it exists."),
        ("/policies/bindings/", "The bindings could not be read, so it isn't known whether it has this one."),
        ("/providers/rac/", "The providers could not be read, so it isn't known whether it exists."),
    ] {
        let fake = fake(&items);
        fake.fail(move |request| (request.path == path).then_some((ErrorKind::NoPermission, false)));
        let plan = planned(&fake, &items);
        assert!(reasons(&plan).iter().any(|one| one == why), "{:?}", reasons(&plan));
        assert_eq!(plan.work().count(), 0, "{plan:?}");
        for object in snapshot(&fake).instance.objects(Secrets::Covered) {
            let bindings = object.item.fields.get("bindings");
            assert!(path != "/policies/bindings/" || bindings.is_none(), "{bindings:?}");
        }
    }
}

#[test]
fn any_other_failure_is_an_error() {
    let fake = fake(&world(1));
    for kind in [ErrorKind::BadToken, ErrorKind::Crashed { status: 500 }] {
        let fails = kind.clone();
        fake.fail(move |request| (request.path == "/core/groups/").then_some((fails.clone(), false)));
        let error = read(&fake, |_| {}).now_or_never().unwrap().unwrap_err();
        assert_eq!(error.kind, kind);
    }
}

#[test]
fn an_account_that_is_no_superuser_is_told_what_it_may_miss() {
    let fake = fake(&world(1));
    fake.superuser.set(false);
    let unread: Vec<_> = snapshot(&fake).unread.into_iter().map(|one| (one.part, one.whole)).collect();
    assert_eq!(unread, [(Part::Applications, false), (Part::Endpoints, false)]);
}
