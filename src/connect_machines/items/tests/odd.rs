//! Odd lists, what exists already, and what is gone.

use super::*;

#[test]
fn lists_with_odd_lines() {
    let list = |text: &str| Answers { machines: LIST.to_owned(), list: text.to_owned(), ..fresh() };
    let read = machines(&list(
        "a.example\n[2001:db8::7]:2222 Six\n2001:db8::8\na.example # again\na.example:22\nA.example\n\n  # end",
    ))
    .unwrap();
    let hosts: Vec<&str> = read.items.iter().map(|one| one.item.text("host")).collect();
    assert_eq!(hosts, ["a.example", "2001:db8::7", "2001:db8::8", "a.example:22", "A.example"]);
    let six = read.items[1].item.settings().unwrap();
    assert_eq!((six["hostname"].as_str(), six["port"].as_str()), (Some("2001:db8::7"), Some("2222")));
    assert_eq!(read.items[1].item.name(), "Six");
    let lost: Vec<(usize, String)> = read.losses.iter().map(|one| (one.line, one.why.text())).collect();
    assert_eq!(lost, [(4, "It is the same as line 1, and left out.".to_owned())]);
    let many: String = (0..500).map(|n| format!("host-{n}.example\n")).collect();
    assert_eq!(machines(&list(&many)).unwrap().items.len(), 500);
    assert_eq!(said(&list(&many), Step::Machines), []);
    let bad: String = (0..12).map(|n| format!("host-{n}.example:x\n")).collect();
    let said = said(&list(&(many + &bad)), Step::Machines);
    assert_eq!(said.len(), 6);
    assert!(said[0].1.starts_with("Line 501: "), "{said:?}");
    assert_eq!(said[5].1, "And 7 more lines.");
    let password = list("ssh://ann:s3same@a.example");
    let read = machines(&password).unwrap();
    assert_eq!(read.items[0].item.settings().unwrap()["username"], "ann");
    assert_eq!(read.items[0].losses.len(), 1, "that the password is dropped is said");
    assert!(!format!("{read:?}").contains("s3same"));
}

/// An endpoint of the provider “Servers”.
fn with_endpoint(fields: &str) -> Instance {
    let mut instance = instance();
    instance.endpoints.push(read_one(&format!(
        r#"{{"pk":"10000000-2000-4000-8000-300000000011","provider":1,"provider_obj":{{"pk":1,"name":"Servers"}},
            "auth_mode":"prompt","maximum_connections":1,{fields}}}"#
    )));
    instance
}

#[test]
fn an_endpoint_that_exists_keeps_what_is_not_set_here() {
    let there = with_endpoint(
        r#""name":"mill-1.example","host":"mill-1.example","protocol":"rdp","property_mappings":[],
           "settings":{"password":"old","username":"root","color-depth":24}"#,
    );
    let answers = Answers {
        provider_kind: EXISTING.to_owned(),
        provider: Some("Servers".to_owned()),
        protocol: "rdp".to_owned(),
        credentials: SHARED.to_owned(),
        username: "ops".to_owned(),
        ..fresh()
    };
    let items = import(&answers, "", &there).into_items();
    let endpoint = items.iter().find(|item| item.kind == Kind::Endpoint).unwrap();
    let expected = json!({ "password": "old", "username": "ops", "color-depth": 24, "cert-tofu": "true" });
    assert_eq!(Value::Object(endpoint.settings().unwrap().clone()), expected, "no password was typed");
    assert_eq!(done(&answers, &there)[0], "change endpoint mill-1.example");
    let elsewhere =
        with_endpoint(r#""name":"mill-1.example","host":"other","protocol":"ssh","settings":{"a":"b"}"#);
    let items = import(&answers, "", &elsewhere).into_items();
    let endpoint = items.iter().find(|item| item.kind == Kind::Endpoint).unwrap();
    assert_eq!(endpoint.settings().unwrap()["a"], "b", "the only one of this name is meant");
}

#[test]
fn an_application_that_was_there_before_a_run_stays_as_it_is_after_it() {
    let ran = Answers {
        provider_kind: EXISTING.to_owned(),
        provider: Some("Servers".to_owned()),
        outpost_kind: String::new(),
        created: Some("Servers".to_owned()),
        ..fresh()
    };
    // Its slug is the one that would be proposed.
    assert_eq!(ran.application_slug(), "servers");
    assert_eq!(
        done(&ran, &instance()),
        ["create endpoint mill-1.example", "create binding group Developers"],
        "who can use it is not changed"
    );
}

#[test]
fn what_the_provider_says_it_has_is_there_even_if_the_account_can_not_see_it() {
    let mut hidden = instance();
    hidden.applications.clear();
    hidden.outposts.clear();
    let named = Answers {
        provider_kind: EXISTING.to_owned(),
        provider: Some("Servers".to_owned()),
        outpost_kind: String::new(),
        ..fresh()
    };
    hidden.providers[0].assigned_application_slug = Some("servers".to_owned());
    hidden.providers[0].outpost_set = Some(vec!["Outpost Frankfurt".to_owned()]);
    assert_eq!(named.stored_application_name(&hidden), Some("servers"));
    assert_eq!(named.stored_outposts(&hidden), ["Frankfurt"]);
    assert_eq!(
        done(&named, &hidden),
        ["create endpoint mill-1.example", "create binding group Developers"],
        "neither a second application nor a second outpost"
    );
    assert_eq!(first_fault(&named, &hidden, &directory()), None);
}

#[test]
fn a_flow_of_its_own_becomes_the_provider_s() {
    let asks = Answers { credentials: PROMPT.to_owned(), ..fresh() };
    let new = import(&asks, "", &instance()).into_items();
    assert_eq!(new[0].text("authorization_flow"), FLOW_SLUG);
    assert_eq!(done(&asks, &instance())[0], "create provider Mill");
    let there =
        Answers { provider_kind: EXISTING.to_owned(), provider: Some("Servers".to_owned()), ..asks.clone() };
    assert_eq!(done(&there, &instance())[0], "change provider Servers");
    let chosen = Answers { asks_in: CHOSEN.to_owned(), ..there };
    assert_eq!(done(&chosen, &instance())[0], "create endpoint mill-1.example", "its flow stays");
    assert_eq!(chosen.flow(&instance()).map(|flow| flow.slug.as_str()), Some("implicit"));
    assert_eq!(said(&chosen, Step::Credentials), []);
    let mut hidden = instance();
    hidden.flows.clear();
    assert_eq!(lacks(&chosen, Step::Credentials, &hidden)[0].field, "asks_in");
}

#[test]
fn answers_that_name_what_is_gone_are_found() {
    let gone = |answers: Answers| {
        first_fault(&answers, &instance(), &directory()).map(|(step, fault)| (step, fault.field))
    };
    assert_eq!(gone(fresh()), None);
    let existing = |provider: &str| Answers {
        provider_kind: EXISTING.to_owned(),
        provider: Some(provider.to_owned()),
        ..fresh()
    };
    assert_eq!(gone(existing("Servers")), None);
    assert_eq!(gone(existing("Gone")), Some((Step::Provider, "provider")));
    assert_eq!(gone(Answers { flow: Some("gone".to_owned()), ..fresh() }), Some((Step::Provider, "flow")));
    assert_eq!(
        gone(Answers { groups: vec!["Developers".to_owned(), "Gone".to_owned()], ..fresh() }),
        Some((Step::Access, "groups"))
    );
    let outpost = Answers { outpost_kind: EXISTING.to_owned(), outpost: Some("Gone".to_owned()), ..fresh() };
    assert_eq!(gone(outpost), Some((Step::Outpost, "outpost")));
    let mut unread = instance();
    unread.flows.clear();
    unread.unread.insert(rac_formats::snapshot::Part::Flows);
    assert_eq!(first_fault(&fresh(), &unread, &directory()), None, "what can't be read may be there");
    let ran_as = Answers { provider_name: "Servers".to_owned(), created: Some("Mill".to_owned()), ..fresh() };
    assert_eq!(gone(ran_as), Some((Step::Provider, "provider_name")), "another run's name is no excuse");
}
