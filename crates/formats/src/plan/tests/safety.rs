//! What a plan keeps from happening: objects that are open to everyone, secrets that are shown, steps that can't succeed.

use super::*;

#[test]
fn what_is_new_gets_its_bindings_before_anything_else_is_done() {
    let endpoint = |name: &str| {
        item(
            Kind::Endpoint,
            json!({"name": name, "provider": "Racks", "protocol": "ssh", "host": name, "bindings": [{"user": "mara"}, {"group": "Night"}]}),
        )
    };
    let old =
        item(Kind::Endpoint, json!({"name": "build", "provider": "Racks", "bindings": [{"user": "zoe"}]}));
    let plan = planned(&filled(), &[old, endpoint("a"), endpoint("b")], &Options::default());
    let order: Vec<String> =
        plan.work().map(|at| format!("{} {}", plan.steps[at].of, plan.steps[at].name)).collect();
    assert_eq!(
        order,
        [
            "Racks a",
            "a user mara",
            "a group Night",
            "Racks b",
            "b user mara",
            "b group Night",
            "build user zoe"
        ]
    );
    assert!(plan.steps.iter().all(|step| !step.binds_something_new() || step.of != "build"));
}

#[test]
fn an_application_is_created_only_with_its_provider() {
    for fields in [json!({"slug": "x"}), json!({"slug": "x", "provider": null})] {
        let plan = planned(&filled(), &[item(Kind::Application, fields)], &Options::default());
        assert_eq!(words(&plan), ["can't x: It has no provider, which is needed to create it."]);
    }
    let there = planned(&filled(), &[item(Kind::Application, json!({"slug": "racks"}))], &Options::default());
    assert!(there.is_empty(), "one that exists keeps its provider");
}

#[test]
fn another_slug_for_the_application_of_a_provider_is_a_change() {
    let named = |slug: &str| {
        item(
            Kind::Application,
            json!({"slug": slug, "name": "Racks", "provider": "Racks", "bindings": [{"user": "mara"}, {"user": "zoe"}]}),
        )
    };
    for options in [Options::default(), everything()] {
        let mut server = filled();
        let before = server.instance().applications.into_iter().find(|one| one.slug == "racks").unwrap();
        let options = Options {
            delete: options.delete.into_iter().filter(|kind| *kind == Kind::Application).collect(),
            ..options
        };
        let plan = planned(&server, &[named("only-this")], &options);
        assert!(
            plan.steps.iter().all(|step| !matches!(step.action, Action::Cannot(_))),
            "{:?}",
            words(&plan)
        );
        assert_eq!(plan.steps[0].action, Action::Change);
        let changed: Vec<&str> = plan.steps[0].changes.iter().map(|change| change.field.as_str()).collect();
        assert!(changed.contains(&"slug"), "{changed:?}");
        assert_eq!(plan.steps[0].notes.len(), 1);
        assert_eq!(run(&mut server, &plan), Vec::<String>::new());
        let instance = server.instance();
        let after = instance.applications.iter().find(|one| one.slug == "only-this").unwrap();
        assert_eq!((after.pk, after.provider), (before.pk, before.provider), "the same application");
        assert!(!instance.applications.iter().any(|one| one.slug == "racks"));
        assert!(planned(&server, &[named("only-this")], &options).is_empty(), "in one run");
    }
    // A slug of another application, of whatever provider, stays its own.
    let plan = planned(&filled(), &[named("wiki")], &Options::default());
    assert!(words(&plan)[0].starts_with("can't Racks: "), "{:?}", words(&plan));
    // What the file has under its own slug is not renamed.
    let plan = planned(&filled(), &[named("racks"), named("second")], &Options::default());
    let second = "can't Racks: The provider has the application “racks” already.";
    assert!(words(&plan).contains(&second.to_owned()), "{:?}", words(&plan));
}

#[test]
fn how_bindings_are_combined_is_created_changed_and_checked() {
    let racks = |mode: &str| {
        [item(Kind::Application, json!({"slug": "racks", "provider": "Racks", "policy_engine_mode": mode}))]
    };
    let mut server = filled();
    let mode = |server: &Server| {
        server
            .instance()
            .applications
            .iter()
            .find(|one| one.slug == "racks")
            .map(|one| one.policy_engine_mode.as_str())
    };
    assert_eq!(mode(&server), Some("any"));
    let plan = planned(&server, &racks("all"), &Options::default());
    assert_eq!(run(&mut server, &plan), Vec::<String>::new());
    assert_eq!(mode(&server), Some("all"));
    assert!(planned(&server, &racks("all"), &Options::default()).is_empty());
    let plan = planned(&server, &racks("most"), &Options::default());
    assert_eq!(words(&plan), ["can't racks: Its policy_engine_mode is neither any nor all."]);
}

#[test]
fn secrets_in_expressions_are_in_no_report() {
    let mapping = |password: &str, user: &str| {
        let expression = format!("return {{\"password\": \"{password}\", \"username\": \"{user}\"}}");
        [item(Kind::PropertyMapping, json!({"name": "Own", "expression": expression}))]
    };
    let mut server = filled();
    let plan = planned(&server, &mapping("s3cret-1", "ann"), &Options::default());
    assert_eq!(run(&mut server, &plan), Vec::<String>::new());
    for (password, user, secret) in [("s3cret-2", "ann", true), ("s3cret-2", "bob", false)] {
        let plan = planned(&server, &mapping(password, user), &Options::default());
        let change = &plan.steps[0].changes[0];
        assert_eq!((change.field.as_str(), change.secret), ("expression", secret));
        let shown = format!("{} {:?} {plan:?}", plan.report(), change.shown());
        assert!(!shown.contains("s3cret"), "{shown}");
        assert_eq!(shown.contains("bob"), !secret, "{shown}");
    }
}

#[test]
fn bindings_are_called_as_in_files_in_english() {
    let fields = json!({"name": "a", "provider": "Racks", "protocol": "ssh", "host": "a",
        "bindings": [{"user": "mara lou"}, {"group": "Night"}, {"policy": "office hours"}]});
    let plan = planned(&filled(), &[item(Kind::Endpoint, fields)], &Options::default());
    let labels: Vec<String> = plan.steps.iter().map(|step| step.label().text()).collect();
    assert_eq!(labels, ["a", "user mara lou", "group Night", "policy office hours"]);
    assert!(plan.steps.iter().all(|step| step.label() == step.name));
}

#[test]
fn nothing_is_deleted_while_an_object_of_the_file_can_t_be_done() {
    let named = |name: &str, protocol: &str| {
        item(
            Kind::Endpoint,
            json!({"name": name, "provider": "Racks", "protocol": protocol, "host": "only.example"}),
        )
    };
    let deleting = Options { delete: Kind::ALL.into(), prune: true };
    let cannot = planned(&filled(), &[named("only", "telnet")], &deleting);
    assert_eq!(cannot.withheld, 1);
    assert_eq!(words(&cannot), ["can't only: The protocol is “telnet”: authentik has rdp, ssh and vnc."]);
    let can = planned(
        &filled(),
        &[named("only", "ssh")],
        &Options { delete: [Kind::Endpoint].into(), prune: true },
    );
    assert_eq!(can.withheld, 0);
    assert_eq!(words(&can), ["create only", "delete build"]);
    // To look at, all of it is different.
    let items = [named("only", "telnet")];
    let server = filled();
    let compared = differences(&items, &server.instance(), &server.directory(), &deleting);
    assert!(words(&compared).contains(&"delete build".to_owned()));
}

#[test]
fn an_object_keeps_its_bindings_if_not_all_of_the_file_s_can_be_created() {
    let build = |bindings: Value| {
        [item(Kind::Endpoint, json!({"name": "build", "provider": "Racks", "bindings": bindings}))]
    };
    let prune = Options { prune: true, ..Options::default() };
    let server = filled();
    let plan = planned(&server, &build(json!([{"user": "nobody"}, {"group": "Night"}])), &prune);
    assert_eq!(plan.counts(), [0, 0, 0, 2, 1], "{:?}", words(&plan));
    assert_eq!(
        plan.steps[0].notes,
        [
            "Bindings that the file doesn't list are kept, because not all of those in the file can be created."
        ]
    );
    let unknown: Vec<String> = plan.unknown().map(|one| one.text()).collect();
    assert_eq!(unknown, ["user nobody"]);
    let known = planned(&server, &build(json!([{"group": "Night"}])), &prune);
    assert_eq!(words(&known).last().unwrap(), "delete user mara");
    assert!(known.steps[0].notes.is_empty());
}

#[test]
fn what_is_unknown_is_named_once_also_where_the_provider_is_open() {
    let endpoint = |name: &str| {
        item(
            Kind::Endpoint,
            json!({"name": name, "protocol": "ssh", "host": "h", "bindings": [{"user": "nobody"}]}),
        )
    };
    let plan = planned(&filled(), &[endpoint("a"), endpoint("b")], &Options::default());
    assert_eq!(plan.unknown().map(|one| one.text()).collect::<Vec<_>>(), ["user nobody"]);
}
