use leptos::prelude::*;
use rac_ui::{Checkbox, Choice, Field, RadioGroup, Select, Switch};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlInputElement, HtmlSelectElement};

use crate::page::*;

fn choice(value: &str, label: &str, help: &str) -> Choice {
    Choice { help: (!help.is_empty()).then(|| help.into()), ..Choice::new(value, label) }
}

fn protocols() -> Vec<Choice> {
    vec![choice("rdp", "RDP", "Windows desktops."), choice("ssh", "SSH", ""), choice("vnc", "VNC", "")]
}

#[wasm_bindgen_test]
async fn a_switch_switches_and_says_what_it_does() {
    let on = RwSignal::new(false);
    let told = RwSignal::new(None);
    let page = show(move || {
        view! {
            <Switch
                checked=on
                label="Delete token on disconnect"
                help="The next connection asks again."
                on_change=move |on| told.set(Some(on))
            />
        }
    })
    .await;
    let switch = page.get("switch", "Delete token on disconnect");
    assert_eq!(description(&switch), "The next connection asks again.");
    click(&switch).await;
    assert_eq!((on.get_untracked(), told.get_untracked()), (true, Some(true)));
    on.set(false);
    settle().await;
    assert!(!is_checked(&switch));
}

#[wasm_bindgen_test]
async fn a_disabled_switch_has_a_reason_and_does_not_change() {
    let on = RwSignal::new(true);
    let page = show(move || {
        view! { <Switch checked=on label="Enabled" disabled=Some("Managed by authentik".to_owned()) /> }
    })
    .await;
    let switch = page.get("switch", "Enabled");
    assert_eq!(description(&switch), "Managed by authentik");
    click(&switch).await;
    assert!(on.get_untracked() && is_checked(&switch));
}

#[wasm_bindgen_test]
async fn radio_buttons_are_one_choice_with_a_name() {
    let value = RwSignal::new("ssh".to_owned());
    let page = show(move || {
        view! { <RadioGroup label="Protocol" options=protocols() value=value help="What the host speaks." /> }
    })
    .await;
    let group = page.get("radiogroup", "Protocol");
    assert_eq!(description(&group), "What the host speaks.");
    assert_eq!(page.names("radio"), ["RDP", "SSH", "VNC"]);
    assert!(is_checked(&page.get("radio", "SSH")));
    assert_eq!(description(&page.get("radio", "RDP")), "Windows desktops.");
    click(&page.get("radio", "RDP")).await;
    assert_eq!(value.get_untracked(), "rdp");
    value.set("vnc".to_owned());
    settle().await;
    assert!(is_checked(&page.get("radio", "VNC")) && !is_checked(&page.get("radio", "RDP")));
}

#[wasm_bindgen_test]
async fn a_select_follows_its_value_and_reports_choices() {
    let value = RwSignal::new("ssh".to_owned());
    let told = RwSignal::new(String::new());
    let page = show(move || {
        view! {
            <Field label="Protocol">
                <Select value=value options=protocols() on_change=move |choice| told.set(choice) />
            </Field>
        }
    })
    .await;
    let select: HtmlSelectElement = page.get("combobox", "Protocol").unchecked_into();
    assert_eq!(select.value(), "ssh");
    value.set("vnc".to_owned());
    settle().await;
    assert_eq!(select.value(), "vnc");
    select.set_value("rdp");
    fire(&select, "change").await;
    assert_eq!((value.get_untracked(), told.get_untracked()), ("rdp".into(), "rdp".into()));
    assert_eq!(select.value(), "rdp");
}

#[wasm_bindgen_test]
async fn a_check_box_can_be_indeterminate() {
    let checked = RwSignal::new(false);
    let some = RwSignal::new(true);
    let page = show(move || {
        view! {
            <Checkbox
                checked=checked
                indeterminate=some
                label="Select all"
                hide_label=true
                on_change=move |on| checked.set(on)
            />
        }
    })
    .await;
    let box_ = page.get("checkbox", "Select all");
    assert!(box_.unchecked_ref::<HtmlInputElement>().indeterminate());
    click(&box_).await;
    assert!(checked.get_untracked());
}
