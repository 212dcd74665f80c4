use super::*;
use crate::connect_machines::faults::{Fault, faults, first_fault};
use rac_formats::plan::Directory;
use rac_formats::plan::{Action, Options as PlanOptions, plan};
use std::collections::HashMap;

mod odd;

const FLOW: &str = "0a0a0a0a-1b1b-4c2c-8d3d-4e4e4e4e4e4e";

fn read_one<T: authentik_rac::wire::FromWire>(text: &str) -> T {
    authentik_rac::wire::read(text).unwrap()
}

/// A provider with application and outpost, one with neither, and an outpost.
fn instance() -> Instance {
    let provider = |pk: i32, name: &str| {
        read_one(&format!(
            r#"{{"pk":{pk},"name":"{name}","authorization_flow":"{FLOW}","property_mappings":[],"settings":{{}},
                "connection_expiry":"hours=8","delete_token_on_disconnect":false,"outpost_set":[]}}"#
        ))
    };
    Instance {
        providers: vec![provider(1, "Servers"), provider(2, "Bare")],
        applications: vec![read_one(
            r#"{"pk":"10000000-2000-4000-8000-300000000001","name":"Servers","slug":"servers","provider":1}"#,
        )],
        outposts: vec![read_one(
            r#"{"pk":"10000000-2000-4000-8000-300000000002","name":"Frankfurt","type":"rac","providers":[1],"config":{}}"#,
        )],
        flows: vec![read_one(&format!(
            r#"{{"pk":"{FLOW}","name":"Authorize","slug":"implicit","title":"t","designation":"authorization"}}"#
        ))],
        ..Instance::default()
    }
}

fn directory() -> Directory {
    let of = |name: &str, id: &str| Some(HashMap::from([(name.to_owned(), id.to_owned())]));
    Directory {
        users: of("mara", "7"),
        groups: of("Developers", "10000000-2000-4000-8000-300000000003"),
        policies: of("office hours", "10000000-2000-4000-8000-300000000004"),
    }
}

fn fresh() -> Answers {
    Answers {
        provider_name: " Mill ".to_owned(),
        flow: Some("implicit".to_owned()),
        access: LIMITED.to_owned(),
        groups: vec!["Developers".to_owned()],
        outpost_kind: NEW.to_owned(),
        outpost_name: "Mill outpost".to_owned(),
        protocol: "ssh".to_owned(),
        host: "mill-1.example".to_owned(),
        ..Answers::default()
    }
}

/// What a plan does, as "Create provider Mill".
fn done(answers: &Answers, instance: &Instance) -> Vec<String> {
    let items: Vec<Item> = import(answers, "sesame", instance).into_items();
    let instance = with_own_flow(answers, instance);
    let plan = plan(&items, &instance, &directory(), &PlanOptions::default());
    let words = |action: &Action| match action {
        Action::Cannot(why) => format!("Cannot ({why})"),
        other => other.as_str().to_owned(),
    };
    plan.steps
        .iter()
        .map(|step| format!("{} {} {}", words(&step.action), step.subject.as_str(), step.name))
        .collect()
}

fn endpoint(answers: &Answers) -> Item {
    let items = import(answers, "sesame", &instance()).into_items();
    items.into_iter().find(|item| item.kind == Kind::Endpoint).unwrap()
}

fn lacks(answers: &Answers, step: Step, instance: &Instance) -> Vec<Fault> {
    faults(answers, step, instance, &directory())
}

fn said(answers: &Answers, step: Step) -> Vec<(&'static str, String)> {
    lacks(answers, step, &instance()).into_iter().map(|one| (one.field, one.text.text())).collect()
}

#[test]
fn from_nothing_everything_is_created_in_order() {
    assert_eq!(
        done(&fresh(), &instance()),
        [
            "create provider Mill",
            "create application Mill",
            "create outpost Mill outpost",
            "create endpoint mill-1.example",
            "create binding group Developers",
            "create binding group Developers",
        ]
    );
    for step in Step::ALL {
        assert_eq!(said(&fresh(), step), [], "{step:?}");
    }
}

#[test]
fn groups_and_users_have_access_together() {
    let both = Answers { users: vec!["mara".to_owned()], ..fresh() };
    assert_eq!(said(&both, Step::Access), []);
    let bound = |item: &Item| -> Vec<String> {
        let all = item.fields["bindings"].as_array().unwrap().iter();
        let subject = |key: &str, one: &Value| Some(format!("{key} {}", one[key].as_str()?));
        all.filter_map(|one| subject("group", one).or_else(|| subject("user", one))).collect()
    };
    let expected = ["group Developers", "user mara"].map(str::to_owned).to_vec();
    assert_eq!(bound(&endpoint(&both)), expected);
    let items = import(&both, "", &instance()).into_items();
    assert_eq!(items.iter().find(|one| one.kind == Kind::Application).map(bound), Some(expected));
    let only_users = Answers { groups: Vec::new(), ..both.clone() };
    assert_eq!(said(&only_users, Step::Access), []);
    assert_eq!(bound(&endpoint(&only_users)), ["user mara"]);
    let everyone = Answers { access: EVERYONE.to_owned(), ..both };
    assert_eq!(bound(&endpoint(&everyone)), Vec::<String>::new(), "what was chosen before has no effect");
}

#[test]
fn bindings_of_the_application_limit_everyone() {
    let mut bound = instance();
    let binding = |enabled: bool| {
        read_one(&format!(
            r#"{{"pk":"10000000-2000-4000-8000-300000000021","target":"10000000-2000-4000-8000-300000000001",
                "group":"10000000-2000-4000-8000-300000000003","user":null,"policy":null,"enabled":{enabled},
                "negate":false,"order":0,"timeout":30,"failure_result":false}}"#
        ))
    };
    let of = |provider: &str| Answers {
        provider_kind: EXISTING.to_owned(),
        provider: Some(provider.to_owned()),
        ..fresh()
    };
    assert!(!of("Servers").is_application_limited(&bound));
    bound.bindings.push(binding(false));
    assert!(!of("Servers").is_application_limited(&bound), "a disabled one has no effect");
    bound.bindings.push(binding(true));
    assert!(of("Servers").is_application_limited(&bound));
    assert!(!of("Bare").is_application_limited(&bound));
}

#[test]
fn what_a_provider_has_is_used() {
    let there = Answers {
        provider_kind: EXISTING.to_owned(),
        provider: Some("Servers".to_owned()),
        outpost_kind: String::new(),
        ..fresh()
    };
    assert_eq!(
        done(&there, &instance()),
        ["create endpoint mill-1.example", "create binding group Developers"]
    );
    assert_eq!(said(&there, Step::Application), []);
    assert_eq!(said(&there, Step::Outpost), []);
    let bare = Answers {
        provider: Some("Bare".to_owned()),
        outpost_kind: EXISTING.to_owned(),
        outpost: Some("Frankfurt".to_owned()),
        access: EVERYONE.to_owned(),
        ..there
    };
    assert_eq!(
        done(&bare, &instance()),
        ["create application Bare", "change outpost Frankfurt", "create endpoint mill-1.example"]
    );
}

#[test]
fn after_a_run_what_it_created_is_the_same_and_what_is_missing_is_created() {
    let mut half = instance();
    half.providers.push(read_one(&format!(
        r#"{{"pk":3,"name":"Mill","authorization_flow":"{FLOW}","property_mappings":[],"settings":{{}},
            "connection_expiry":"hours=8","delete_token_on_disconnect":false}}"#
    )));
    half.applications.push(read_one(
        r#"{"pk":"10000000-2000-4000-8000-300000000009","name":"Mill","slug":"mill","provider":3}"#,
    ));
    let ran = Answers { created: Some("Mill".to_owned()), application_made: true, ..fresh() };
    let expected = [
        "same application Mill",
        "create outpost Mill outpost",
        "create endpoint mill-1.example",
        "create binding group Developers",
        "create binding group Developers",
    ];
    assert_eq!(done(&ran, &half), expected);
    let chosen =
        Answers { provider_kind: EXISTING.to_owned(), provider: Some("Mill".to_owned()), ..ran.clone() };
    assert_eq!(done(&chosen, &half), expected, "also once the provider is the chosen one");
    assert_eq!(lacks(&ran, Step::Provider, &half), []);
    let other = lacks(&fresh(), Step::Provider, &half);
    assert_eq!(other.into_iter().map(|one| one.text).collect::<Vec<_>>(), [words::PROVIDER_TAKEN]);
}

#[test]
fn a_list_of_hosts_becomes_endpoints_and_bad_lines_are_named() {
    let list = Answers {
        machines: LIST.to_owned(),
        list: "a.example\n# a comment\nb.example:2222 Bench\nvnc://c.example\n".to_owned(),
        limit: -1,
        ..fresh()
    };
    assert_eq!(said(&list, Step::Machines), []);
    let items = import(&list, "", &instance()).into_items();
    let endpoints: Vec<_> = items
        .iter()
        .filter(|item| item.kind == Kind::Endpoint)
        .map(|item| [item.name(), item.text("protocol"), item.text("host")])
        .collect();
    assert_eq!(
        endpoints,
        [
            ["a.example", "ssh", "a.example"],
            ["Bench", "ssh", "b.example:2222"],
            ["c.example", "vnc", "c.example:5900"]
        ]
    );
    assert!(
        items
            .iter()
            .filter(|item| item.kind == Kind::Endpoint)
            .all(|one| one.fields["maximum_connections"] == -1)
    );
    let bad = Answers { list: "a.example\nb.example:seven\n!!\n".to_owned(), ..list.clone() };
    let said = said(&bad, Step::Machines);
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].1.starts_with("Line 2: ") && said[1].1.starts_with("Line 3: "), "{said:?}");
    for empty in ["", "  \n", "# only a comment"] {
        let answers = Answers { list: empty.to_owned(), ..list.clone() };
        assert!(!lacks(&answers, Step::Machines, &instance()).is_empty(), "{empty:?}");
    }
}

#[test]
fn one_machine_gets_its_name_and_its_settings() {
    let rdp = Answers {
        protocol: "rdp".to_owned(),
        host: " dc-1 ".to_owned(),
        port: "3390".to_owned(),
        name: "Domain controller".to_owned(),
        credentials: SHARED.to_owned(),
        username: "Administrator".to_owned(),
        domain: "EXAMPLE".to_owned(),
        ..fresh()
    };
    assert_eq!(said(&rdp, Step::Machines), []);
    let item = endpoint(&rdp);
    assert_eq!(
        [item.name(), item.text("host"), item.text("provider")],
        ["Domain controller", "dc-1:3390", "Mill"]
    );
    let settings = Value::Object(item.settings().unwrap().clone());
    let expected = json!({
        "username": "Administrator", "password": "sesame", "domain": "EXAMPLE", "cert-tofu": "true",
    });
    assert_eq!(settings, expected);
    let vnc = endpoint(&Answers { protocol: "vnc".to_owned(), port: String::new(), ..rdp.clone() });
    assert_eq!(vnc.text("host"), "dc-1:5900");
    assert!(!vnc.settings().unwrap().contains_key("domain"));
    let ipv6 = endpoint(&Answers { host: "2001:db8::7".to_owned(), port: "3390".to_owned(), ..rdp.clone() });
    let settings = ipv6.settings().unwrap();
    assert_eq!(
        (settings["hostname"].as_str(), settings["port"].as_str()),
        (Some("2001:db8::7"), Some("3390"))
    );
    for (host, port, field) in [
        ("", "", "host"),
        ("no host", "", "host"),
        // Words behind a host are a name in a list, but here there is a field for it.
        ("10.0.0.1 Bench", "22", "host"),
        ("# only a comment", "", "host"),
        ("#comment", "", "host"),
        ("[web]", "", "host"),
        ("a", "70000", "port"),
    ] {
        let answers = Answers { host: host.to_owned(), port: port.to_owned(), ..rdp.clone() };
        let found = said(&answers, Step::Machines);
        assert_eq!(found.iter().map(|one| one.0).collect::<Vec<_>>(), [field], "{host}:{port}");
    }
}

#[test]
fn credentials_of_users_come_from_a_mapping_that_is_made_once() {
    let own = Answers { credentials: ATTRIBUTES.to_owned(), ..fresh() };
    let steps = done(&own, &instance());
    assert_eq!(steps[0], format!("create property_mapping {}", credentials::MAPPING_NAME));
    assert_eq!(endpoint(&own).list("property_mappings").collect::<Vec<_>>(), [credentials::MAPPING_NAME]);
    let mut there = instance();
    there.property_mappings.push(read_one(&format!(
        r#"{{"pk":"10000000-2000-4000-8000-300000000008","name":"{}","static_settings":{{}},"expression":"return {{}}"}}"#,
        credentials::MAPPING_NAME
    )));
    assert!(done(&own, &there).iter().all(|step| !step.contains("property_mapping")), "somebody's own stays");
    let chosen = Answers { credentials: MAPPING.to_owned(), mapping: Some("Fonts".to_owned()), ..fresh() };
    assert_eq!(said(&chosen, Step::Credentials).len(), 1, "there is no such mapping");
    assert_eq!(endpoint(&chosen).list("property_mappings").collect::<Vec<_>>(), ["Fonts"]);
}

#[test]
fn what_is_missing_is_said_at_its_field() {
    let empty = Answers { expiry: "8".to_owned(), ..Answers::default() };
    let fields =
        |answers: &Answers, step| said(answers, step).into_iter().map(|one| one.0).collect::<Vec<_>>();
    assert_eq!(fields(&empty, Step::Provider), ["provider_name", "flow", "expiry"]);
    assert_eq!(fields(&empty, Step::Application), ["application_slug"]);
    assert_eq!(fields(&empty, Step::Access), ["access"]);
    assert_eq!(fields(&empty, Step::Outpost), ["outpost_kind"]);
    assert_eq!(fields(&empty, Step::Machines), ["protocol", "host"]);
    let taken =
        Answers { application_slug: "servers".to_owned(), outpost_name: "Frankfurt".to_owned(), ..fresh() };
    assert_eq!(said(&taken, Step::Application), [("application_slug", words::SLUG_TAKEN.text())]);
    assert_eq!(said(&taken, Step::Outpost), [("outpost_name", words::OUTPOST_TAKEN.text())]);
    for (answers, step, field) in [
        (Answers { provider_kind: EXISTING.to_owned(), ..fresh() }, Step::Provider, "provider"),
        (Answers { groups: Vec::new(), ..fresh() }, Step::Access, "groups"),
        (Answers { users: vec!["gone".to_owned()], ..fresh() }, Step::Access, "users"),
        (Answers { outpost_kind: EXISTING.to_owned(), ..fresh() }, Step::Outpost, "outpost"),
        (Answers { credentials: SHARED.to_owned(), ..fresh() }, Step::Credentials, "username"),
        (Answers { credentials: MAPPING.to_owned(), ..fresh() }, Step::Credentials, "mapping"),
    ] {
        assert_eq!(fields(&answers, step), [field], "{step:?}");
    }
}

#[test]
fn steps_go_forth_and_back() {
    for pair in Step::ALL.windows(2) {
        assert_eq!((pair[0].next(), pair[1].back()), (pair[1], pair[0]));
    }
    assert_eq!((Step::Provider.back(), Step::Review.next()), (Step::Provider, Step::Review));
}
