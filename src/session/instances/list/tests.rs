use super::*;
use proptest::prelude::*;

const ORIGIN: &str = "https://tools.example";

fn first() -> Vec<Instance> {
    vec![Instance { base: "/api/v3".into(), ..Instance::default() }]
}

fn configured() -> Vec<Instance> {
    let instance = |name: &str, base: &str| Instance {
        id: format!("={name}"),
        name: name.into(),
        base: base.into(),
        ..Instance::default()
    };
    vec![instance("Production", "/api/v3"), instance("Staging", "https://staging.example/api/v3")]
}

fn own(id: &str, name: &str) -> Instance {
    let base = format!("https://{id}.example/api/v3");
    Instance { id: id.into(), name: name.into(), base, ..Instance::default() }
}

/// As a store would hold them.
fn kept(instances: &[Instance]) -> String {
    let field = |name: &str, text: &str| (name.to_owned(), Value::from(text));
    let one = |p: &Instance| -> Value {
        [field("id", &p.id), field("name", &p.name), field("base", &p.base)].into_iter().collect()
    };
    instances.iter().map(one).collect::<Value>().to_string()
}

#[test]
fn added_instances_survive_a_reload() {
    let mut list = InstanceList::read(first(), "");
    list.put(Instance { colour: InstanceColour::Teal, ..own("lab1", "Lab") });
    let again = InstanceList::read(first(), &list.write());
    assert_eq!(again, list);
    assert!(again.is_several());
}

#[test]
fn a_single_instance_without_a_name_is_labelled_by_its_host() {
    let mut list = InstanceList::read(first(), "");
    assert_eq!(list.label("", ORIGIN), "tools.example");
    assert!(!list.is_marked());
    list.put(Instance { name: "Home".into(), ..first().remove(0) });
    assert_eq!(list.label("", ORIGIN), "Home");
    assert!(list.is_marked());
    assert_eq!(list.write(), r#"[{"id":"","name":"Home","colour":"","base":""}]"#);
}

#[test]
fn the_default_instance_follows_the_configuration_until_its_address_is_changed() {
    let kept = r#"[{"id":"","name":"Home"}]"#;
    let moved = vec![Instance { base: "/sso/api/v3".into(), ..Instance::default() }];
    // A list without an address is none of ours: written by hand.
    assert_eq!(InstanceList::read(moved.clone(), kept).all(), moved);
    let kept = r#"[{"id":"","name":"Home","base":""}]"#;
    assert_eq!(InstanceList::read(moved.clone(), kept).all()[0].base, "/sso/api/v3");
    let kept = r#"[{"id":"","name":"Home","base":"https://home.example"}]"#;
    let list = InstanceList::read(moved, kept);
    assert_eq!(list.all()[0].base, "https://home.example/api/v3");
    assert_eq!(list.all()[0].name, "Home");
}

#[test]
fn configured_instances_can_not_be_changed_or_removed() {
    let kept = r#"[{"id":"=Staging","name":"Mine","base":"https://evil.example/api/v3"},
                   {"id":"","name":"Old","base":"https://old.example"}]"#;
    let mut list = InstanceList::read(configured(), kept);
    assert_eq!(list.all(), configured());
    list.remove("=Staging");
    assert_eq!(list.all(), configured());
    assert!(list.is_fixed("=Staging") && !list.is_removable("=Staging"));
    assert_eq!(list.write(), "[]");
}

#[test]
fn the_default_instance_can_be_changed_but_not_removed() {
    let mut list = InstanceList::read(first(), "");
    assert!(!list.is_fixed("") && !list.is_removable(""));
    list.remove("");
    assert_eq!(list.all(), first());
}

#[test]
fn several_instances_need_unique_names() {
    let mut list = InstanceList::read(first(), "");
    assert_eq!(list.check_name(Some(""), "  "), Ok(String::new()), "alone it may have none");
    assert_eq!(list.check_name(None, ""), Err(NameError::Missing));
    list.put(own("lab1", "Lab"));
    assert_eq!(list.check_name(Some(""), ""), Err(NameError::Missing));
    assert_eq!(list.check_name(None, " lab "), Err(NameError::Taken));
    assert_eq!(list.check_name(Some("lab1"), "LAB"), Ok("LAB".into()), "its own name is not another's");
    assert_eq!(list.check_name(None, &"x".repeat(LONGEST_NAME)), Ok("x".repeat(LONGEST_NAME)));
    assert_eq!(list.check_name(None, &"x".repeat(LONGEST_NAME + 1)), Err(NameError::TooLong));
}

#[test]
fn instances_with_the_same_name_are_labelled_with_their_hosts() {
    let kept = kept(&[own("lab1", "Lab"), own("lab2", "lab")]);
    let list = InstanceList::read(first(), &kept);
    assert_eq!(list.label("lab1", ORIGIN), "Lab (lab1.example)");
    assert_eq!(list.label("lab2", ORIGIN), "lab (lab2.example)");
}

#[test]
fn a_name_is_one_line_without_direction_marks() {
    let list = InstanceList::read(first(), "");
    assert_eq!(list.check_name(None, "\u{202e}Prod\u{202c}\n uction\u{0}"), Ok("Prod uction".into()));
    assert_eq!(list.check_name(None, "إنتاج"), Ok("إنتاج".into()));
    assert_eq!(list.check_name(None, "<b>x</b>"), Ok("<b>x</b>".into()), "markup is text like any other");
    assert_eq!(list.check_name(None, "\u{200b}\u{2066}"), Err(NameError::Missing));
}

#[test]
fn invalid_stored_instances_are_ignored() {
    for entry in [
        "null",
        "7",
        r#"{"id":"lab1"}"#,
        r#"{"id":"lab1","base":"javascript:alert(1)"}"#,
        r#"{"id":"lab1","base":"/api/v3"}"#,
        r#"{"id":"lab1","base":"https://ann:secret@lab.example"}"#,
        r#"{"id":"=Lab","base":"https://lab.example"}"#,
        r#"{"id":"a:b.c","base":"https://lab.example"}"#,
        r#"{"id":"lab1","name":[],"base":"https://lab.example"}"#,
    ] {
        let text = ["[", entry, r#", {"id":"good","name":"Good","base":"https://good.example"}]"#].concat();
        let list = InstanceList::read(first(), &text);
        assert_eq!(list.all().iter().map(|p| p.id.as_str()).collect::<Vec<_>>(), ["", "good"], "{entry}");
    }
}

#[test]
fn a_store_full_of_instances_has_a_limit() {
    let many: Vec<_> = (0..500).map(|n| own(&format!("lab{n}"), &"n".repeat(5_000))).collect();
    let list = InstanceList::read(first(), &kept(&many));
    assert_eq!(list.all().len(), 1 + MOST);
    assert!(list.all().iter().all(|instance| instance.name.chars().count() <= LONGEST_NAME));
}

#[test]
fn a_changed_address_is_another_instance_to_an_open_tab() {
    let mut list = InstanceList::read(first(), "");
    let lab = own("lab1", "Lab");
    assert!(!list.still_has(&lab));
    list.put(Instance { name: "Workshop".into(), ..lab.clone() });
    assert!(list.still_has(&lab), "another name is only another name");
    list.put(Instance { base: "https://elsewhere.example/api/v3".into(), ..lab.clone() });
    assert!(!list.still_has(&lab));
}

#[test]
fn a_fresh_id_is_unused() {
    let mut list = InstanceList::read(first(), "");
    let taken = list.fresh_id(|| 0.0);
    list.put(own(&taken, "Taken"));
    let mut calls = 0.0;
    let id = list.fresh_id(|| {
        calls += 1.0;
        if calls > 10.0 { 0.999_999 } else { 0.0 }
    });
    assert_ne!(id, taken);
    assert!(is_own_id(&id) && is_own_id(&taken));
}

fn hostile() -> impl Strategy<Value = String> {
    let field = prop_oneof![Just("id"), Just("name"), Just("colour"), Just("base"), Just("oauth")];
    let value = prop_oneof![
        any::<String>().prop_map(Value::from),
        Just(Value::Null),
        any::<i64>().prop_map(Value::from),
        Just(Value::from("https://auth.example")),
        Just(Value::from("lab1")),
        Just(Value::from("=Production")),
    ];
    let entry = prop::collection::hash_map(field, value, 0..6);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(entry, 0..5).prop_map(|all| serde_json::to_string(&all).unwrap()),
    ]
}

proptest! {
    #[test]
    fn configured_instances_do_not_depend_on_the_store(text in hostile()) {
        let list = InstanceList::read(configured(), &text);
        prop_assert_eq!(&list.all()[..2], &configured()[..]);
        for instance in &list.all()[2..] {
            prop_assert!(is_own_id(&instance.id));
            prop_assert!(instance.base.starts_with("http") && instance.base.ends_with("/api/v3"));
            prop_assert!(!instance.name.chars().any(char::is_control));
            prop_assert!(instance.oauth.is_none());
        }
        prop_assert_eq!(InstanceList::read(configured(), &list.write()).all().len(), list.all().len());
    }
}
