use super::*;
use authentik_rac::ValidationErrors;
use serde_json::json;

fn lathe() -> EndpointFields {
    EndpointFields {
        name: "lathe".into(),
        provider: "4".parse().ok(),
        protocol: Some(Protocol::Ssh),
        host: "lathe.example:22:odd".into(),
        maximum_connections: -6,
        settings: serde_json::from_str(r#"{"password":"0123","x":1.50}"#).unwrap(),
        ..EndpointFields::default()
    }
}

fn form(stored: EndpointFields) -> EndpointForm {
    Owner::new().set();
    EndpointForm::new(stored)
}

#[test]
fn an_unchanged_form_writes_nothing_for_any_stored_values() {
    let form = form(lathe());
    assert!(!form.is_changed());
    assert_eq!(form.fields(), Some(form.stored()));
}

#[test]
fn changing_one_field_leaves_the_others_unchanged() {
    let form = form(lathe());
    form.name.value.set("mill".into());
    let fields = form.fields().unwrap();
    assert_eq!(
        (fields["name"].clone(), fields["host"].clone()),
        (json!("mill"), json!("lathe.example:22:odd"))
    );
    assert_eq!(fields["maximum_connections"], json!(-6));
    assert_eq!(fields["settings"].to_string(), r#"{"password":"0123","x":1.50}"#);
}

#[test]
fn a_new_endpoint_needs_a_name_a_provider_a_protocol_and_a_host() {
    let form = form(EndpointFields::default());
    assert!(form.name_errors().get().is_empty(), "nothing is wrong before saving was tried");
    assert_eq!(form.fields(), None);
    assert_eq!(form.name_errors().get(), [words::NAME_MISSING.text()]);
    assert_eq!(form.provider_errors().get(), [words::PROVIDER_MISSING.text()]);
    assert_eq!(form.protocol_errors().get(), [words::PROTOCOL_MISSING.text()]);
    form.name.value.set("mill".into());
    form.provider.value.set(Some("4".into()));
    form.protocol.value.set("rdp".into());
    assert_eq!(form.fields(), None, "the host is still missing");
    form.host.host.value.set("mill.example".into());
    assert_eq!(form.fields().unwrap()["host"], json!("mill.example"));
}

#[test]
fn a_changed_port_is_joined_and_must_be_valid() {
    let form = form(EndpointFields { host: "lathe.example".into(), ..lathe() });
    form.host.port.value.set("2222".into());
    assert_eq!(form.fields().unwrap()["host"], json!("lathe.example:2222"));
    form.host.port.value.set("70000".into());
    assert_eq!(form.fields(), None);
}

#[test]
fn refusals_are_shown_at_their_fields_and_others_are_returned() {
    let form = form(lathe());
    let errors = ValidationErrors::read(&json!({
        "host": ["Too long."], "provider": ["Gone."], "auth_mode": ["Unknown."], "non_field_errors": ["Both."],
    }));
    let rest = form.refuse(&errors).join(" ");
    assert_eq!(form.host.host.refused().get(), ["Too long."]);
    assert_eq!(form.provider_errors().get(), ["Gone."]);
    assert!(rest.contains("Unknown.") && rest.contains("Both.") && !rest.contains("Too long."), "{rest}");
}

#[test]
fn taking_the_stored_value_of_a_field_gives_the_current_one() {
    let form = form(lathe());
    form.name.value.set("mine".into());
    let mut now = serde_json::to_value(json!({
        "pk": "9c9c9c9c-8b8b-4a7a-8969-585847473636", "provider": 4, "provider_obj": {"pk": 4, "name": "Workshop"},
    }))
    .unwrap();
    for (field, value) in lathe().to_json() {
        now[field] = value;
    }
    now["name"] = Value::from("theirs");
    form.rebase(&authentik_rac::wire::read(&now.to_string()).unwrap());
    assert_eq!(form.fields().unwrap()["name"], json!("mine"), "what was typed stays until it is given up");
    form.take_stored("name");
    assert_eq!(form.fields().unwrap()["name"], json!("theirs"));
    assert!(!form.is_changed());
}
