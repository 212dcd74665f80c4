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
