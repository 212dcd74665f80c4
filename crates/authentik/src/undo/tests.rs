mod server;
mod whole;

use super::*;
use crate::change::Conflict;
use crate::undo::{Deleted, Loss, Problem, before_delete, run};
use futures_util::FutureExt;
use proptest::prelude::*;
use serde_json::json;
use server::{Server, endpoint, mapping, provider};

fn now<T>(doing: impl std::future::Future<Output = T>) -> T {
    doing.now_or_never().unwrap()
}

fn fields(value: Value) -> Fields {
    value.as_object().cloned().unwrap()
}

/// Deletes an object as a page does: what is needed is read before.
fn delete(server: &Server, ids: &mut Ids, what: &Ref) -> Deleted {
    let deleted = now(before_delete(server, what, |_| true, true)).unwrap();
    ids.note(&deleted.items);
    server.delete(what);
    deleted
}

/// Runs all items, and returns the problem of each that had one.
fn undo(server: &Server, ids: &mut Ids, items: &mut [Item]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for item in items {
        while let Some(step) = item.steps.get(item.done).cloned() {
            let ran = now(run(server, &step, ids));
            ids.ran(&step, &ran);
            match ran {
                Ok(_) => item.done += 1,
                Err(problem) => {
                    problems.push(problem);
                    break;
                }
            }
        }
    }
    problems
}

fn edited(it: &Ref, before: Value, after: Value) -> Vec<Item> {
    let written = Written { before: fields(before), after: fields(after) };
    vec![Item::edited(it.clone(), "it", written)]
}

fn changed(field: &str, base: impl Into<Value>, theirs: impl Into<Value>, mine: impl Into<Value>) -> Problem {
    let (field, base, theirs, mine) = (field.to_owned(), base.into(), theirs.into(), mine.into());
    Problem::Changed(vec![Conflict { field, base, theirs, mine }])
}

#[test]
fn an_edit_writes_the_old_values_of_the_written_fields_only() {
    let server = Server::new();
    let it = server.add(Kind::Endpoint, json!({"name": "b", "host": "h:22", "maximum_connections": 3}));
    let mut items = edited(&it, json!({"name": "a"}), json!({"name": "b"}));
    assert_eq!(undo(&server, &mut Ids::default(), &mut items), []);
    assert_eq!(server.writes(), [format!(r#"PATCH /rac/endpoints/{}/ {{"name":"a"}}"#, it.id)]);
    assert!(items[0].is_done());
}

#[test]
fn nothing_is_written_over_a_change_by_someone_else() {
    let server = Server::new();
    let it = server.add(Kind::Endpoint, json!({"name": "c", "host": "h", "maximum_connections": 3}));
    let mut items = edited(&it, json!({"name": "a", "host": "g"}), json!({"name": "b", "host": "h"}));
    let problems = undo(&server, &mut Ids::default(), &mut items);
    assert_eq!(problems, [changed("name", "b", "c", "a")]);
    assert_eq!(server.writes(), Vec::<String>::new());
}

#[test]
fn what_someone_else_changed_elsewhere_in_the_object_stays() {
    let server = Server::new();
    let it =
        server.add(Kind::Binding, json!({"target": server::uuid(900), "user": 8, "order": 3, "timeout": 9}));
    let mut items = edited(&it, json!({"order": 0}), json!({"order": 3}));
    assert_eq!(undo(&server, &mut Ids::default(), &mut items), []);
    // A binding is always written as a whole.
    let [write] = &server.writes()[..] else { panic!("one write") };
    assert!(write.starts_with("PUT") && write.contains(r#""order":0"#) && write.contains(r#""timeout":9"#));
    assert!(write.contains(r#""user":8"#) && write.contains(&server::uuid(900)), "{write}");
}

#[test]
fn an_endpoint_comes_back_with_its_bindings_and_stays_closed_until_they_are_there() {
    let server = Server::new();
    let provider = server.add(Kind::Provider, provider("Racks"));
    let it = server.add(Kind::Endpoint, endpoint("db", &provider));
    server.add(Kind::Binding, json!({"target": it.id, "user": 8, "order": 1, "enabled": true}));
    let before = server.without_ids();
    let mut ids = Ids::default();
    let deleted = delete(&server, &mut ids, &it);
    assert_eq!(deleted.losses, []);
    assert_eq!(server.count(Kind::Binding), 0, "the demo deletes them, too");
    let mut items = deleted.items;
    server.clear_log();
    assert_eq!(undo(&server, &mut ids, &mut items), []);
    assert_eq!(server.without_ids(), before);
    let [create, bind, open] = &server.writes()[..] else { panic!("{:?}", server.writes()) };
    assert!(create.starts_with("POST /rac/") && create.contains(r#""maximum_connections":0"#), "{create}");
    assert!(bind.starts_with("POST /policies/bindings/"), "{bind}");
    assert!(open.ends_with(r#"{"maximum_connections":2}"#), "{open}");
}

#[test]
fn an_endpoint_whose_binding_fails_stays_closed_and_a_retry_continues() {
    let server = Server::new();
    let provider = server.add(Kind::Provider, provider("Racks"));
    let it = server.add(Kind::Endpoint, endpoint("db", &provider));
    server.add(Kind::Binding, json!({"target": it.id, "user": 8, "order": 1, "enabled": true}));
    let mut ids = Ids::default();
    let mut items = delete(&server, &mut ids, &it).items;
    server.fail_next("POST /policies/bindings/");
    assert_eq!(undo(&server, &mut ids, &mut items).len(), 1);
    assert_eq!(server.only(Kind::Endpoint)["maximum_connections"], 0);
    assert_eq!(undo(&server, &mut ids, &mut items), []);
    assert_eq!((server.count(Kind::Endpoint), server.count(Kind::Binding)), (1, 1));
    assert_eq!(server.only(Kind::Endpoint)["maximum_connections"], 2);
}

#[test]
fn a_write_without_an_answer_is_not_repeated() {
    let server = Server::new();
    let provider = server.add(Kind::Provider, provider("Racks"));
    let it = server.add(Kind::Endpoint, endpoint("db", &provider));
    let mut ids = Ids::default();
    let mut items = delete(&server, &mut ids, &it).items;
    server.lose_next_answer();
    assert!(
        matches!(&undo(&server, &mut ids, &mut items)[..], [Problem::Rest(error)] if error.outcome_unknown())
    );
    assert_eq!(undo(&server, &mut ids, &mut items), []);
    assert_eq!(server.count(Kind::Endpoint), 1);
}

#[test]
fn a_provider_comes_back_with_endpoints_bindings_application_and_outpost() {
    let server = Server::new();
    let mapping = server.add(Kind::PropertyMapping, mapping("keys"));
    let it = server.add(Kind::Provider, provider("Racks"));
    server.set(&it, "property_mappings", json!([mapping.id]));
    for name in ["db", "web"] {
        let endpoint = server.add(Kind::Endpoint, endpoint(name, &it));
        server.add(Kind::Binding, json!({"target": endpoint.id, "group": server::uuid(77), "order": 1}));
    }
    server.add(Kind::Application, json!({"name": "Servers", "slug": "servers", "provider": it.value()}));
    server.add(Kind::Outpost, json!({"name": "East", "type": "rac", "providers": [it.value()]}));
    server.add(Kind::Outpost, json!({"name": "West", "type": "rac", "providers": [4000]}));
    let before = server.without_ids();
    let mut ids = Ids::default();
    let deleted = delete(&server, &mut ids, &it);
    assert_eq!(deleted.losses, []);
    let names: Vec<(Kind, &str)> = deleted.items.iter().map(|item| (item.kind, item.name.as_str())).collect();
    assert_eq!(
        names,
        [
            (Kind::Provider, "Racks"),
            (Kind::Endpoint, "db"),
            (Kind::Endpoint, "web"),
            (Kind::Application, "Servers"),
            (Kind::Outpost, "East")
        ]
    );
    let mut items = deleted.items;
    assert_eq!(undo(&server, &mut ids, &mut items), []);
    assert_eq!(server.without_ids(), before);
}

#[test]
fn what_needs_a_deleted_object_waits_for_it() {
    let server = Server::new();
    let parent = server.add(Kind::Provider, provider("Racks"));
    let it = server.add(Kind::Endpoint, endpoint("db", &parent));
    let mut ids = Ids::default();
    let mut endpoint = delete(&server, &mut ids, &it).items;
    let mut provider = delete(&server, &mut ids, &parent).items;
    assert_eq!(undo(&server, &mut ids, &mut endpoint), [Problem::Needs(Kind::Provider)]);
    assert_eq!(undo(&server, &mut ids, &mut provider), []);
    assert_eq!(undo(&server, &mut ids, &mut endpoint), []);
    let now = server.only(Kind::Endpoint);
    assert_ne!(now["provider"], parent.value(), "it has a new id");
    assert_eq!(now["provider"], server.only(Kind::Provider)["pk"]);
    // Deleted and restored again, under a third id: earlier changes still find it.
    let current = Kind::Endpoint.of(now["pk"].as_str().unwrap());
    let mut again = delete(&server, &mut ids, &current).items;
    assert_eq!(undo(&server, &mut ids, &mut again), []);
    let mut edit = edited(&it, json!({"host": "old:22"}), json!({"host": "h:22"}));
    assert_eq!(undo(&server, &mut ids, &mut edit), []);
    assert_eq!(server.only(Kind::Endpoint)["host"], "old:22");
}

#[test]
fn a_mapping_is_selected_again_where_it_was() {
    let server = Server::new();
    let it = server.add(Kind::PropertyMapping, mapping("keys"));
    let other = server.add(Kind::PropertyMapping, mapping("other"));
    let parent = server.add(Kind::Provider, provider("Racks"));
    let user = server.add(Kind::Endpoint, endpoint("db", &parent));
    server.set(&user, "property_mappings", json!([it.id, other.id]));
    server.set(&parent, "property_mappings", json!([it.id]));
    let mut ids = Ids::default();
    let mut items = delete(&server, &mut ids, &it).items;
    assert_eq!(server.only(Kind::Endpoint)["property_mappings"], json!([other.id]));
    assert_eq!(undo(&server, &mut ids, &mut items), []);
    assert_eq!(server.only(Kind::Endpoint)["property_mappings"].as_array().map(Vec::len), Some(2));
    assert_eq!(server.only(Kind::Provider)["property_mappings"].as_array().map(Vec::len), Some(1));
}

#[test]
fn an_application_that_has_another_provider_now_keeps_it() {
    let server = Server::new();
    let it = server.add(Kind::Provider, provider("Racks"));
    let application =
        server.add(Kind::Application, json!({"name": "Servers", "slug": "servers", "provider": it.value()}));
    let mut ids = Ids::default();
    let mut items = delete(&server, &mut ids, &it).items;
    server.set(&application, "provider", json!(4711));
    let problems = undo(&server, &mut ids, &mut items);
    let again = server.only(Kind::Provider)["pk"].clone();
    assert_eq!(problems, [changed("provider", Value::Null, 4711, again)]);
    assert_eq!(server.only(Kind::Application)["provider"], 4711);
}

#[test]
fn a_creation_is_undone_unless_the_object_was_changed_or_is_used() {
    let server = Server::new();
    let it = server.add(Kind::Provider, provider("Racks"));
    let created = now(client_fields(&server, &it));
    let item = || vec![Item::created(it.clone(), "Racks", created.clone())];
    server.set(&it, "connection_expiry", json!("hours=1"));
    let changed = [changed("connection_expiry", "hours=8", "hours=1", Value::Null)];
    assert_eq!(undo(&server, &mut Ids::default(), &mut item()), changed);
    server.set(&it, "connection_expiry", json!("hours=8"));
    let user = server.add(Kind::Endpoint, endpoint("db", &it));
    assert!(
        matches!(&undo(&server, &mut Ids::default(), &mut item())[..], [Problem::Used(by, None)] if by.len() == 1)
    );
    let mut with_it = vec![Item::new(
        Kind::Provider,
        "Racks",
        vec![Step::Delete { what: it.clone(), created: created.clone(), with: vec![user.clone()] }],
    )];
    assert_eq!(server.count(Kind::Provider), 1);
    assert_eq!(undo(&server, &mut Ids::default(), &mut with_it), []);
    assert_eq!(server.count(Kind::Provider), 0);
    assert_eq!(undo(&server, &mut Ids::default(), &mut item()), [], "it is gone already");
}

async fn client_fields(server: &Server, it: &Ref) -> Fields {
    let read = crate::Request::get(it.path(), words::read_provider);
    crate::Transport::send::<crate::providers::Provider>(&server, read).await.unwrap().fields().to_json()
}

#[test]
fn what_can_not_be_restored_is_said_and_an_endpoint_without_all_its_bindings_stays_closed() {
    let server = Server::new();
    let parent = server.add(Kind::Provider, provider("Racks"));
    let it = server.add(Kind::Endpoint, endpoint("db", &parent));
    let until = "2030-01-01T00:00:00Z";
    server.add(Kind::Binding, json!({"target": it.id, "user": 8, "order": 1, "expires": until}));
    let deleted = now(before_delete(&server, &it, |_| true, true)).unwrap();
    assert_eq!(deleted.losses, [Loss::Bindings("db".to_owned())]);
    let [Item { steps, .. }] = &deleted.items[..] else { panic!("one endpoint") };
    let [Step::Create { fields, .. }] = &steps[..] else { panic!("{steps:?}") };
    assert_eq!(fields["maximum_connections"], 0);
    server.set(&it, "settings", json!({}));
    let hidden = now(before_delete(&server, &it, |_| false, true)).unwrap();
    assert!(hidden.losses.contains(&Loss::Settings("db".to_owned())));
    server.fail_next("GET /policies/bindings/");
    let unread = now(before_delete(&server, &it, |_| true, true)).unwrap();
    assert_eq!(unread.losses, [Loss::Bindings("db".to_owned())]);
}

#[test]
fn an_endpoint_whose_provider_is_gone_says_so() {
    let server = Server::new();
    let parent = server.add(Kind::Provider, provider("Racks"));
    let it = server.add(Kind::Endpoint, endpoint("db", &parent));
    let mut ids = Ids::default();
    let mut items = delete(&server, &mut ids, &it).items;
    // Somebody else deletes it, so that there is nothing to undo here.
    server.delete(&parent);
    assert_eq!(undo(&server, &mut ids, &mut items), [Problem::Missing(Kind::Provider)]);
    assert_eq!(server.count(Kind::Endpoint), 0);
}

#[test]
fn a_created_binding_is_compared_by_what_is_known_of_it() {
    let server = Server::new();
    let it = server.add(Kind::Binding, json!({"target": server::uuid(900), "user": 8, "order": 3}));
    let item = |order| Item::created(it.clone(), "ann", fields(json!({"order": order})));
    assert_eq!(undo(&server, &mut Ids::default(), &mut [item(4)]), [changed("order", 4, 3, Value::Null)]);
    assert_eq!(undo(&server, &mut Ids::default(), &mut [item(3)]), []);
    assert_eq!(server.count(Kind::Binding), 0);
}

#[test]
fn a_created_application_is_deleted_unless_others_have_bound_something_to_it() {
    let server = Server::new();
    let it = server.add(Kind::Application, json!({"name": "Servers", "slug": "servers", "provider": null}));
    let target = server.only(Kind::Application)["pk"].clone();
    let own = server.add(Kind::Binding, json!({"target": target, "user": 8, "order": 0}));
    let other = server.add(Kind::Binding, json!({"target": target, "user": 9, "order": 1}));
    let created = fields(json!({"name": "Servers", "slug": "servers", "provider": null}));
    let step = Step::Delete { what: it, created, with: vec![own] };
    let mut items = vec![Item::new(Kind::Application, "Servers", vec![step])];
    let problems = undo(&server, &mut Ids::default(), &mut items);
    assert!(matches!(&problems[..], [Problem::Used(by, None)] if by[0].count == 1), "{problems:?}");
    server.delete(&other);
    assert_eq!(undo(&server, &mut Ids::default(), &mut items), []);
    assert_eq!(server.count(Kind::Application), 0);
}

proptest! {
    /// Whatever an edit changed, undoing it restores the object, if nobody else changed it.
    #[test]
    fn an_edit_and_its_undo_leave_nothing_behind(
        before in proptest::collection::vec(0..3_i32, 3),
        after in proptest::collection::vec(0..3_i32, 3),
    ) {
        let of = |values: &[i32]| {
            let [name, host, limit] = values else { unreachable!() };
            json!({"name": format!("n{name}"), "host": format!("h{host}"), "maximum_connections": limit})
        };
        let (before, after) = (fields(of(&before)), fields(of(&after)));
        let change = crate::change::changed_fields(&before, &after);
        let server = Server::new();
        let it = server.add(Kind::Endpoint, Value::Object(after.clone()));
        let written = Written::of(&change, &before, &after);
        let mut items = vec![Item::edited(it, "it", written)];
        prop_assert_eq!(undo(&server, &mut Ids::default(), &mut items), []);
        let now = server.only(Kind::Endpoint);
        for (field, value) in &before {
            prop_assert_eq!(&now[field], value);
        }
    }
}
