//! The form without a browser: what it writes, what it leaves alone, and where messages are shown.

use super::*;
use authentik_rac::ValidationErrors;
use authentik_rac::change::changed_fields;
use proptest::prelude::*;
use serde_json::json;

const FLOW: &str = "0f0f0f0f-1e1e-4d2d-8c3c-4b4b4b4b4b4b";
const MAPPING: &str = "70000000-6000-4000-8000-500000000000";

fn stored() -> ProviderFields {
    ProviderFields {
        name: "Workshop".to_owned(),
        authorization_flow: FLOW.parse().ok(),
        connection_expiry: "HOURS=1.50;minutes=+0".to_owned(),
        property_mappings: MAPPING.parse().into_iter().collect(),
        settings: serde_json::from_str(
            r#"{"password":"0123","font-size":12.50,"wide":{"b":null,"a":[true]}}"#,
        )
        .unwrap(),
        ..ProviderFields::default()
    }
}

/// A form for `stored`, with its own owner.
fn form(stored: ProviderFields, is_new: bool) -> (Owner, ProviderForm) {
    let owner = Owner::new();
    owner.set();
    (owner, ProviderForm::new(stored, is_new))
}

/// A provider with these fields, as the server reports it.
fn provider(fields: ProviderFields) -> Provider {
    let mut answer = fields.to_json();
    answer.insert("pk".to_owned(), 7.into());
    authentik_rac::wire::read(&Value::Object(answer).to_string()).unwrap()
}

fn written(form: ProviderForm) -> Option<Fields> {
    untrack(move || form.fields())
}

/// The body that saving would send, as text.
fn change(form: ProviderForm) -> String {
    let fields = written(form).expect("the form can be saved");
    Value::Object(changed_fields(&form.stored(), &fields)).to_string()
}

fn refusal(body: Value) -> ValidationErrors {
    ValidationErrors::read(&body)
}

#[test]
fn unchanged_fields_are_written_exactly() {
    let (_owner, form) = form(stored(), false);
    assert!(!untrack(|| form.is_changed()));
    assert_eq!(written(form), Some(stored().to_json()));
    assert_eq!(change(form), "{}");
}

#[test]
fn a_new_name_is_all_that_is_sent() {
    let (_owner, form) = form(stored(), false);
    form.name.value.set("Werkstatt".to_owned());
    assert!(untrack(|| form.is_changed()));
    assert_eq!(change(form), r#"{"name":"Werkstatt"}"#);
}

#[test]
fn an_invalid_stored_expiry_does_not_prevent_renaming() {
    let (_owner, form) = form(ProviderFields { connection_expiry: "8".to_owned(), ..stored() }, false);
    form.name.value.set("Werkstatt".to_owned());
    assert_eq!(change(form), r#"{"name":"Werkstatt"}"#);
    form.expiry.text.value.set("9".to_owned());
    assert_eq!(written(form), None, "but a new mistake does");
    assert_eq!(untrack(|| form.expiry.faults()).len(), 1);
}

#[test]
fn texts_in_the_settings_stay_texts() {
    let (_owner, form) = form(stored(), false);
    form.settings.text.value.set("password: 0123\nuser: no\ncolor-depth: 24\n".to_owned());
    let settings = written(form).and_then(|fields| fields.get("settings").cloned());
    assert_eq!(settings, Some(json!({ "password": "0123", "user": "no", "color-depth": 24 })));
}

#[test]
fn an_error_in_the_settings_prevents_saving_and_is_explained() {
    let (_owner, form) = form(stored(), false);
    form.settings.text.value.set("a: 1\na: 2\n".to_owned());
    assert_eq!(written(form), None);
    assert_eq!(form.settings.errors().get_untracked().len(), 1);
}

#[test]
fn an_empty_form_has_no_errors_before_saving() {
    let (_owner, form) = form(ProviderFields::default(), true);
    let errors = || form.name_errors().get_untracked().len() + form.flow_errors().get_untracked().len();
    assert_eq!(errors(), 0);
    assert_eq!(written(form), None);
    assert_eq!(errors(), 2, "a name and a flow are missing");
}

#[test]
fn a_provider_without_a_flow_can_be_changed() {
    let (_owner, form) = form(ProviderFields { authorization_flow: None, ..stored() }, false);
    form.name.value.set("Werkstatt".to_owned());
    assert_eq!(change(form), r#"{"name":"Werkstatt"}"#);
}

#[test]
fn the_server_s_messages_are_shown_at_their_fields_and_the_rest_above_the_form() {
    let (_owner, form) = form(stored(), false);
    let summary = form.refuse(&refusal(json!({
        "name": ["RAC Provider with this name already exists."],
        "connection_expiry": ["Not a duration."],
        "colour": ["Not one of ours."],
        "non_field_errors": ["Something else."],
    })));
    assert_eq!(form.name_errors().get_untracked(), ["RAC Provider with this name already exists."]);
    assert_eq!(form.expiry.text.refused().get_untracked(), ["Not a duration."]);
    let summary = summary.join(" ");
    for answer in ["Not one of ours.", "Something else."] {
        assert!(summary.contains(answer), "{summary}");
    }
    assert!(!summary.contains("already exists"), "said at the field: {summary}");
}

#[test]
fn a_message_is_cleared_by_the_next_input_or_refusal() {
    let (_owner, form) = form(stored(), false);
    form.refuse(&refusal(json!({ "name": ["Taken."], "settings": ["No."] })));
    form.name.on_input().run(());
    assert!(form.name_errors().get_untracked().is_empty());
    let summary = form.refuse(&refusal(json!({ "name": ["Taken, too."] })));
    assert!(summary.is_empty());
    assert!(form.settings.errors().get_untracked().is_empty());
}

#[test]
fn rebasing_keeps_my_changes_and_takes_theirs_if_chosen() {
    let (_owner, form) = form(stored(), false);
    form.name.value.set("Mine".to_owned());
    form.switches.get("delete_token_on_disconnect").unwrap().value.set(true);
    let theirs = ProviderFields {
        name: "Theirs".to_owned(),
        delete_token_on_disconnect: false,
        connection_expiry: "days=1".to_owned(),
        ..stored()
    };
    form.rebase(&provider(theirs));
    untrack(|| {
        form.take_stored("name");
        form.take_stored("connection_expiry");
    });
    assert_eq!(change(form), r#"{"delete_token_on_disconnect":true}"#);
    assert_eq!(
        written(form).and_then(|fields| fields.get("connection_expiry").cloned()),
        Some(json!("days=1"))
    );
}

#[test]
fn versions_are_compared_as_text() {
    let known = |id: &str| (id == FLOW).then(|| "Ask (ask-first)".to_owned());
    assert_eq!(in_words("authorization_flow", &json!(FLOW), &known), "Ask (ask-first)");
    assert_eq!(in_words("property_mappings", &json!([MAPPING]), &known), MAPPING);
    let expiry = in_words("connection_expiry", &json!("minutes=90"), &known);
    assert!(expiry.ends_with("(minutes=90)") && expiry.starts_with("1 hour 30 minutes"), "{expiry}");
}

proptest! {
    #[test]
    fn opening_the_form_changes_no_expiry_or_name(name in "\\PC{1,20}", expiry in "[a-z0-9=;. ]{0,20}") {
        prop_assume!(!name.trim().is_empty());
        let stored = ProviderFields { name, connection_expiry: expiry, ..stored() };
        let (_owner, form) = form(stored.clone(), false);
        prop_assert_eq!(written(form), Some(stored.to_json()));
    }
}
