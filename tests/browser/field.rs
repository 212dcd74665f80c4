use leptos::prelude::*;
use rac_ui::{Button, DateTimeInput, Field, FieldGroup, NumberInput, PasswordInput, TextArea, TextInput};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

#[wasm_bindgen_test]
async fn label_help_and_errors_are_connected_to_the_control() {
    let errors = RwSignal::new(Vec::<String>::new());
    let value = RwSignal::new("Servers".to_owned());
    let page = show(move || {
        view! {
            <Field label="Name" help="Unique among all providers." errors=errors required=true>
                <TextInput value=value />
            </Field>
        }
    })
    .await;
    let input = page.get("textbox", "Name");
    assert_eq!(crate::page::value(&input), "Servers");
    assert_eq!(description(&input), "Unique among all providers.");
    assert_eq!(attribute(&input, "aria-required"), "true");
    assert!(!input.has_attribute("aria-invalid"));

    errors.set(vec!["This name already exists.".to_owned()]);
    settle().await;
    assert_eq!(attribute(&input, "aria-invalid"), "true");
    assert_eq!(description(&input), "Error: This name already exists. Unique among all providers.");
    let live =
        page.query("[aria-live=polite]").into_iter().any(|region| words(&region).contains("already exists"));
    assert!(live, "the error is announced");
}

#[wasm_bindgen_test]
async fn warnings_do_not_make_a_field_invalid() {
    let page = show(|| {
        view! {
            <Field label="Name" warnings=vec!["Ends with a blank.".to_owned()]>
                <TextInput value=RwSignal::new(String::new()) />
            </Field>
        }
    })
    .await;
    let input = page.get("textbox", "Name");
    assert_eq!(description(&input), "Warning: Ends with a blank.");
    assert!(!input.has_attribute("aria-invalid"));
}

#[wasm_bindgen_test]
async fn the_value_is_set_before_on_input_is_called() {
    let value = RwSignal::new(String::new());
    let heard = RwSignal::new(String::new());
    let page = show(move || {
        view! {
            <TextInput value=value label="Host" on_input=move |()| heard.set(value.get_untracked()) />
            <TextArea value=value label="Settings" />
        }
    })
    .await;
    type_into(&page.get("textbox", "Host"), "10.0.0.7").await;
    assert_eq!(heard.get_untracked(), "10.0.0.7");
    assert_eq!(crate::page::value(&page.get("textbox", "Settings")), "10.0.0.7");
}

#[wasm_bindgen_test]
async fn removing_a_focused_box_breaks_nothing() {
    let there = RwSignal::new(true);
    let page = show(move || {
        move || {
            there.get().then(|| {
                let left = RwSignal::new(0);
                let leave = move |()| left.set(1);
                view! {
                    <TextInput value=RwSignal::new(String::new()) label="Host" on_blur=leave />
                    <Button disabled=Some("Nothing to save".to_owned())>"Save"</Button>
                }
            })
        }
    })
    .await;
    page.get("textbox", "Host").focus().unwrap();
    there.set(false);
    settle().await;
    there.set(true);
    settle().await;
    page.get("button", "Save").focus().unwrap();
    there.set(false);
    settle().await;
    assert!(page.all("textbox").is_empty());
}

#[wasm_bindgen_test]
async fn a_secret_shows_only_when_asked_for() {
    let value = RwSignal::new("sample".to_owned());
    let page = show(move || view! { <Field label="API token"><PasswordInput value=value /></Field> }).await;
    let input = page.get("textbox", "API token");
    // Screen readers only read the length of a password.
    let masked = || attribute(&input, "type") == "password";
    let reveal = page.get("button", "Show password");
    assert_eq!((masked(), attribute(&reveal, "aria-pressed")), (true, "false".into()));
    click(&reveal).await;
    assert_eq!((masked(), attribute(&reveal, "aria-pressed")), (false, "true".into()));
    click(&reveal).await;
    assert!(masked());
    assert_eq!(
        attribute(&input, "autocomplete"),
        "one-time-code",
        "neither kept nor filled in by the browser"
    );
}

#[wasm_bindgen_test]
async fn a_number_keeps_its_text_and_steps_by_arrow() {
    let value = RwSignal::new("8".to_owned());
    let page = show(move || view! { <NumberInput value=value label="Hours" min=0 max=9 /> }).await;
    let input = page.get("spinbutton", "Hours");
    assert_eq!(attribute(&input, "aria-valuenow"), "8");
    press(&input, "ArrowUp").await;
    press(&input, "ArrowUp").await;
    assert_eq!((value.get_untracked(), crate::page::value(&input)), ("9".into(), "9".into()));
    press(&input, "PageDown").await;
    assert_eq!(value.get_untracked(), "0");
    compose(&input, "ArrowUp").await;
    assert_eq!(value.get_untracked(), "0", "the input method's key");
    type_into(&input, "1,5").await;
    assert_eq!(value.get_untracked(), "1,5");
    assert!(!input.has_attribute("aria-valuenow"));
    press(&input, "ArrowUp").await;
    assert_eq!(value.get_untracked(), "1,5");
}

#[wasm_bindgen_test]
async fn a_group_has_a_name_and_its_errors_mark_its_boxes() {
    let errors = RwSignal::new(vec!["Zero ends every connection at once.".to_owned()]);
    let page = show(move || {
        view! {
            <FieldGroup label="Connection expiry" help="How long a connection lives." errors=errors>
                <NumberInput value=RwSignal::new("0".to_owned()) label="Days" />
                <NumberInput value=RwSignal::new("0".to_owned()) label="Hours" />
            </FieldGroup>
        }
    })
    .await;
    let group = page.get("group", "Connection expiry");
    assert_eq!(
        description(&group),
        "Error: Zero ends every connection at once. How long a connection lives."
    );
    let (days, hours) = (page.get("spinbutton", "Days"), page.get("spinbutton", "Hours"));
    assert_ne!(days.id(), hours.id());
    assert_eq!(attribute(&days, "aria-invalid"), "true");
    errors.set(vec![]);
    settle().await;
    assert!(!hours.has_attribute("aria-invalid"));
}

#[wasm_bindgen_test]
async fn a_box_outside_a_field_has_no_field_context() {
    let page = show(|| {
        view! {
            <Field label="First"><TextInput value=RwSignal::new(String::new()) /></Field>
            <TextInput value=RwSignal::new(String::new()) label="Second" />
        }
    })
    .await;
    assert_eq!(page.names("textbox"), ["First", "Second"]);
    assert_ne!(page.get("textbox", "First").id(), page.get("textbox", "Second").id());
}

#[wasm_bindgen_test]
async fn a_disabled_number_has_a_reason_and_does_not_step() {
    let value = RwSignal::new("8".to_owned());
    let why = RwSignal::new(Some("No effect now.".to_owned()));
    let page = show(move || {
        view! {
            <Field label="Hours" help="Of a day.">
                <NumberInput value=value disabled=why />
            </Field>
        }
    })
    .await;
    let input = page.get("spinbutton", "Hours");
    assert_eq!(attribute(&input, "aria-disabled"), "true");
    assert_eq!(description(&input), "No effect now. Of a day.");
    press(&input, "ArrowUp").await;
    assert_eq!(value.get_untracked(), "8");
    why.set(None);
    settle().await;
    assert_eq!(description(&input), "Of a day.");
    press(&input, "ArrowUp").await;
    assert_eq!(value.get_untracked(), "9");
}

#[wasm_bindgen_test]
async fn a_date_and_a_time_are_those_of_the_fields() {
    let value = RwSignal::new("2026-11-28T09:00".to_owned());
    let incomplete = RwSignal::new(true);
    let page = show(move || {
        view! { <Field label="From"><DateTimeInput value=value incomplete=incomplete /></Field> }
    })
    .await;
    let input = page.query("input[type=datetime-local]").remove(0);
    assert_eq!((name(&input).as_str(), crate::page::value(&input).as_str()), ("From", "2026-11-28T09:00"));
    type_into(&input, "2026-11-29T10:30").await;
    assert_eq!((value.get_untracked().as_str(), incomplete.get_untracked()), ("2026-11-29T10:30", false));
    type_into(&input, "").await;
    assert_eq!((value.get_untracked().as_str(), incomplete.get_untracked()), ("", false), "cleared");
    value.set("2026-11-28T09:00".to_owned());
    settle().await;
    assert_eq!(crate::page::value(&input), "2026-11-28T09:00");
}
