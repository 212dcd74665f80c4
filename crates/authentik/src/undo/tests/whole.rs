//! Applications and outposts that were deleted.

use super::*;

/// With its provider and two bindings.
fn application(server: &Server, fields: Value) -> (Ref, Ref) {
    let provider = server.add(Kind::Provider, provider("Racks"));
    let mut all = json!({"name": "Servers", "slug": "servers", "provider": provider.value(), "open_in_new_tab": true,
        "meta_launch_url": "https://example.org/x", "meta_icon": "racks.svg", "meta_icon_url": null,
        "meta_description": "All racks", "meta_publisher": "IT", "policy_engine_mode": "all", "group": "Desk",
        "meta_hide": true, "backchannel_providers": [], "launch_url": null});
    all.as_object_mut().unwrap().extend(fields.as_object().cloned().unwrap());
    let it = server.add(Kind::Application, all);
    let target = server.only(Kind::Application)["pk"].clone();
    server.add(Kind::Binding, json!({"target": target, "user": 8, "order": 0, "enabled": true}));
    server.add(
        Kind::Binding,
        json!({"target": target, "group": server::uuid(77), "order": 1, "enabled": true}),
    );
    (it, provider)
}

fn outpost(server: &Server, providers: &[&Ref], fields: Value) -> Ref {
    let providers: Vec<Value> = providers.iter().map(|it| it.value()).collect();
    let mut all = json!({"name": "East", "type": "rac", "providers": providers, "service_connection": server::uuid(41),
        "managed": "example.org/east"});
    let config = r#"{"log_level":"debug","kubernetes_replicas":2,"docker_labels":null,"a":1.50}"#;
    all["config"] = serde_json::from_str(config).unwrap();
    all.as_object_mut().unwrap().extend(fields.as_object().cloned().unwrap());
    server.add(Kind::Outpost, all)
}

#[test]
fn an_application_gets_its_provider_once_its_bindings_are_there() {
    let server = Server::new();
    let (it, _) = application(&server, json!({}));
    let before = server.without_ids();
    let mut ids = Ids::default();
    let deleted = delete(&server, &mut ids, &it);
    assert_eq!(deleted.losses, []);
    assert_eq!((server.count(Kind::Application), server.count(Kind::Binding)), (0, 0));
    server.clear_log();
    let mut items = deleted.items;
    assert_eq!(undo(&server, &mut ids, &mut items), []);
    assert_eq!(server.without_ids(), before);
    let application = server.only(Kind::Application);
    for flag in ["open_in_new_tab", "meta_hide"] {
        assert_eq!(application[flag], true, "{flag}");
    }
    let [create, first, second, assign] = &server.writes()[..] else { panic!("{:?}", server.writes()) };
    assert!(
        create.starts_with("POST /core/applications/ ") && create.contains(r#""provider":null"#),
        "{create}"
    );
    assert!(
        !create.contains("launch_url\":null") && !create.contains("backchannel"),
        "only what can be written: {create}"
    );
    assert!(first.contains(r#""user":8"#) && second.contains(&server::uuid(77)), "{first} {second}");
    assert!(assign.starts_with("PATCH /core/applications/servers/ "), "{assign}");
}

#[test]
fn an_application_without_bindings_is_created_at_once() {
    let server = Server::new();
    let provider = server.add(Kind::Provider, provider("Racks"));
    let it = server
        .add(Kind::Application, json!({"name": "Servers", "slug": "servers", "provider": provider.value()}));
    let mut ids = Ids::default();
    let mut items = delete(&server, &mut ids, &it).items;
    server.clear_log();
    assert_eq!(undo(&server, &mut ids, &mut items), []);
    assert_eq!(server.only(Kind::Application)["provider"], provider.value());
    assert_eq!(server.writes().len(), 1);
}

#[test]
fn an_application_that_lost_a_binding_stays_without_its_provider() {
    let server = Server::new();
    let (it, _) = application(&server, json!({}));
    let target = server.only(Kind::Application)["pk"].clone();
    let until = "2030-01-01T00:00:00Z";
    server.add(Kind::Binding, json!({"target": target, "user": 9, "order": 2, "expires": until}));
    let mut ids = Ids::default();
    server.fail_next("GET /policies/bindings/");
    let unread = now(before_delete(&server, &it, |_| true, true)).unwrap();
    let deleted = delete(&server, &mut ids, &it);
    for found in [&unread, &deleted] {
        assert_eq!(found.losses, [Loss::Access("Servers".to_owned())]);
    }
    let mut items = deleted.items;
    assert_eq!(undo(&server, &mut ids, &mut items), []);
    assert_eq!(server.only(Kind::Application)["provider"], Value::Null);
    assert_eq!(server.count(Kind::Binding), 2);
}

#[test]
fn an_outpost_comes_back_with_its_configuration() {
    let server = Server::new();
    let provider = server.add(Kind::Provider, provider("Racks"));
    let it = outpost(&server, &[&provider], json!({"providers_obj": [{"pk": 1}], "token_identifier": "t"}));
    let config = server.only(Kind::Outpost)["config"].to_string();
    let mut ids = Ids::default();
    let deleted = delete(&server, &mut ids, &it);
    assert_eq!(deleted.losses, []);
    let mut items = deleted.items;
    server.clear_log();
    assert_eq!(undo(&server, &mut ids, &mut items), []);
    let outpost = server.only(Kind::Outpost);
    assert_eq!(outpost["config"].to_string(), config, "in the notation that it had");
    assert_eq!(
        (&outpost["service_connection"], &outpost["managed"]),
        (&json!(server::uuid(41)), &json!("example.org/east"))
    );
    assert_eq!(outpost["providers"], json!([provider.value()]));
    let [create] = &server.writes()[..] else { panic!("one write") };
    assert!(!create.contains("providers_obj") && !create.contains("token_identifier"), "{create}");
}

#[test]
fn what_does_not_come_back_of_them_is_said() {
    let losses = |fields: Value| {
        let server = Server::new();
        let (it, _) = application(&server, fields);
        now(before_delete(&server, &it, |_| true, true)).unwrap().losses
    };
    let name = || "Servers".to_owned();
    assert_eq!(losses(json!({"backchannel_providers": [12]})), [Loss::Along(name())]);
    // Without the address of the icon, it is an older authentik, where it can't be written.
    let server = Server::new();
    let old = json!({"name": "Servers", "slug": "servers", "meta_icon": "/media/a.png"});
    let it = server.add(Kind::Application, old);
    server.fail_next("GET /core/applications/servers/used_by/");
    let found = now(before_delete(&server, &it, |_| true, true)).unwrap();
    assert_eq!(found.losses, [Loss::Icon(name()), Loss::Along(name())]);
    let [Step::Create { fields, .. }] = &found.items[0].steps[..] else { panic!("one step") };
    assert!(!fields.contains_key("meta_icon"));

    let losses = |fields: Value, may_view: bool| {
        let server = Server::new();
        let provider = server.add(Kind::Provider, provider("Racks"));
        let it = outpost(&server, &[&provider], fields);
        now(before_delete(&server, &it, |_| may_view, true)).unwrap().losses
    };
    let east = || "East".to_owned();
    assert_eq!(losses(json!({"service_connection": null}), true), [Loss::Token(east())]);
    assert_eq!(losses(json!({"config": {}}), true), []);
    assert_eq!(losses(json!({"config": {}}), false), [Loss::Settings(east())]);
    assert_eq!(losses(json!({"providers": []}), true), [Loss::Object(Kind::Outpost, east())]);
}

#[test]
fn what_could_not_be_read_is_not_created_again() {
    let server = Server::new();
    let (application, provider) = application(&server, json!({}));
    let outpost = outpost(&server, &[&provider], json!({}));
    for it in [application, outpost] {
        server.fail_next(&format!("GET {}", it.path()));
        assert!(now(before_delete(&server, &it, |_| true, true)).is_err(), "{it:?}");
    }
}

#[test]
fn all_of_a_provider_comes_back_after_a_plan_deleted_it() {
    let server = Server::new();
    let (application, provider) = application(&server, json!({}));
    let other = server.add(Kind::Provider, super::provider("Other"));
    let outpost = outpost(&server, &[&provider, &other], json!({}));
    let endpoint = server.add(Kind::Endpoint, endpoint("db", &provider));
    server.add(Kind::Binding, json!({"target": endpoint.id, "user": 8, "order": 1, "enabled": true}));
    let before = server.without_ids();
    let mut ids = Ids::default();
    let mut items = Vec::new();
    // As a plan deletes them.
    for it in [&endpoint, &outpost, &application, &provider] {
        items.splice(0..0, delete(&server, &mut ids, it).items);
    }
    assert_eq!(undo(&server, &mut ids, &mut items), []);
    assert_eq!(server.without_ids(), before);
}

#[test]
fn a_provider_is_assigned_again_to_an_application_that_is_back() {
    let server = Server::new();
    let (application, provider) = application(&server, json!({}));
    let outpost = outpost(&server, &[&provider], json!({"providers": [4000, provider.value()]}));
    let before = server.without_ids();
    let mut ids = Ids::default();
    let mut first = delete(&server, &mut ids, &provider).items;
    let mut second = delete(&server, &mut ids, &application).items;
    let mut third = delete(&server, &mut ids, &outpost).items;
    let needs = [Problem::Needs(Kind::Application), Problem::Needs(Kind::Outpost)];
    assert_eq!(undo(&server, &mut ids, &mut first), needs);
    for items in [&mut third, &mut second, &mut first] {
        assert_eq!(undo(&server, &mut ids, items), []);
    }
    assert_eq!(server.without_ids(), before);
}

#[test]
fn an_earlier_change_of_its_access_finds_the_new_application() {
    let server = Server::new();
    let (application, _) = application(&server, json!({}));
    let before = server.without_ids();
    let target = server.only(Kind::Application)["pk"].clone();
    let binding = json!({"target": target, "user": 9, "order": 2, "enabled": true});
    let binding = server.add(Kind::Binding, binding);
    let mut ids = Ids::default();
    let mut first = delete(&server, &mut ids, &binding).items;
    let mut second = delete(&server, &mut ids, &application).items;
    assert_eq!(undo(&server, &mut ids, &mut first), [Problem::Needs(Kind::Application)]);
    assert_eq!(undo(&server, &mut ids, &mut second), []);
    assert_eq!(server.without_ids(), before);
    assert_ne!(server.only(Kind::Application)["pk"], target);
    assert_eq!(undo(&server, &mut ids, &mut first), []);
    assert_eq!(server.count(Kind::Binding), 3);
    assert_eq!(
        server.without_ids().iter().filter(|row| row.contains(r#"("target", String("Servers"))"#)).count(),
        3
    );
}

#[test]
fn a_creation_is_undone_after_the_deletion_of_the_same_was_undone() {
    let server = Server::new();
    let provider = server.add(Kind::Provider, provider("Racks"));
    let it = server
        .add(Kind::Application, json!({"name": "Servers", "slug": "servers", "provider": provider.value()}));
    let target = server.only(Kind::Application)["pk"].clone();
    let binding =
        server.add(Kind::Binding, json!({"target": target, "user": 8, "order": 0, "enabled": true}));
    let created = fields(json!({"name": "Servers", "slug": "servers", "provider": provider.value()}));
    let step = Step::Delete { what: it.clone(), created, with: vec![binding] };
    let mut creation = vec![Item::new(Kind::Application, "Servers", vec![step])];
    let mut ids = Ids::default();
    let mut deletion = delete(&server, &mut ids, &it).items;
    assert_eq!(undo(&server, &mut ids, &mut deletion), []);
    assert_eq!(undo(&server, &mut ids, &mut creation), [], "its binding has a new id, and is no other's");
    assert_eq!(server.count(Kind::Application), 0);
}

#[test]
fn what_an_unanswered_request_created_is_found() {
    let server = Server::new();
    let (application, provider) = application(&server, json!({}));
    let outpost = outpost(&server, &[&provider], json!({}));
    let before = server.without_ids();
    let mut ids = Ids::default();
    let mut items = delete(&server, &mut ids, &outpost).items;
    items.splice(0..0, delete(&server, &mut ids, &application).items);
    for item in &mut items {
        let one = std::slice::from_mut(item);
        server.lose_next_answer();
        let problems = undo(&server, &mut ids, one);
        assert!(matches!(&problems[..], [Problem::Rest(error)] if error.outcome_unknown()), "{problems:?}");
        assert_eq!(undo(&server, &mut ids, one), []);
    }
    assert_eq!(server.without_ids(), before);
}

#[test]
fn an_application_whose_provider_is_gone_says_so() {
    let server = Server::new();
    let (it, provider) = application(&server, json!({}));
    let mut ids = Ids::default();
    let mut items = delete(&server, &mut ids, &it).items;
    server.delete(&provider);
    assert_eq!(undo(&server, &mut ids, &mut items), [Problem::Missing(Kind::Provider)]);
    assert_eq!((server.count(Kind::Application), server.count(Kind::Binding)), (1, 2));
}
