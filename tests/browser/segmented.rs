use leptos::prelude::*;
use rac_ui::{Choice, ComboOption, ComboOptions, Combobox, Field, Segmented};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

fn states() -> Vec<Choice> {
    [("", "Not set"), ("true", "True"), ("false", "False")]
        .map(|(value, label)| Choice::new(value, label))
        .to_vec()
}

#[wasm_bindgen_test]
async fn three_states_are_one_choice_named_by_its_field() {
    let value = RwSignal::new(String::new());
    let told = RwSignal::new(None);
    let page = show(move || {
        view! {
            <Field label="ignore-cert" help="Accepts any certificate.">
                <Segmented
                    value=value
                    options=states()
                    on_change=Callback::new(move |to: String| told.set(Some(to)))
                />
            </Field>
        }
    })
    .await;
    let group = page.get("radiogroup", "ignore-cert");
    assert_eq!(description(&group), "Accepts any certificate.");
    assert!(is_checked(&page.get("radio", "Not set")));
    click(&page.get("radio", "False")).await;
    assert_eq!((value.get_untracked().as_str(), told.get_untracked().as_deref()), ("false", Some("false")));
    value.set("true".to_owned());
    settle().await;
    assert!(is_checked(&page.get("radio", "True")) && !is_checked(&page.get("radio", "False")));
}

#[wasm_bindgen_test]
async fn a_disabled_option_can_not_be_chosen() {
    let value = RwSignal::new("true".to_owned());
    let off = RwSignal::new(Some("false".to_owned()));
    let page =
        show(move || view! { <Segmented value=value options=states() disabled=off label="State" /> }).await;
    let choice = page.get("radio", "False");
    assert_eq!(attribute(&choice, "aria-disabled"), "true");
    click(&choice).await;
    assert_eq!(value.get_untracked(), "true");
    assert!(is_checked(&page.get("radio", "True")), "what is chosen stays chosen");
    off.set(None);
    settle().await;
    click(&choice).await;
    assert_eq!(value.get_untracked(), "false");
}

#[wasm_bindgen_test]
async fn a_free_combobox_keeps_any_text() {
    let value = RwSignal::new(None::<String>);
    let page = show(move || {
        let zone = |name: &str| ComboOption {
            value: name.to_owned(),
            label: name.to_owned(),
            detail: String::new(),
        };
        let zones = Signal::stored(ComboOptions::Ready(vec![zone("Europe/Oslo"), zone("Europe/Rome")]));
        view! { <Combobox value=value options=zones label="timezone" free=true /> }
    })
    .await;
    let input = page.get("combobox", "timezone");
    type_into(&input, "Mars/Olympus").await;
    assert_eq!(value.get_untracked().as_deref(), Some("Mars/Olympus"));
    fire(&input, "blur").await;
    assert_eq!(crate::page::value(&input), "Mars/Olympus");
    // Enter uses the typed text, not the first suggestion.
    type_into(&input, "rome").await;
    press(&input, "Enter").await;
    assert_eq!(value.get_untracked().as_deref(), Some("rome"));
}

#[wasm_bindgen_test]
async fn all_of_it_can_be_disabled_with_a_reason() {
    let value = RwSignal::new("true".to_owned());
    let why = RwSignal::new(Some("No effect now.".to_owned()));
    let page =
        show(move || view! { <Segmented value=value options=states() reason=why label="State" /> }).await;
    let group = page.get("radiogroup", "State");
    assert_eq!(
        (attribute(&group, "aria-disabled"), description(&group)),
        ("true".into(), "No effect now.".into())
    );
    click(&page.get("radio", "False")).await;
    assert_eq!(value.get_untracked(), "true");
    why.set(None);
    settle().await;
    assert_eq!((attribute(&group, "aria-disabled"), description(&group)), (String::new(), String::new()));
    click(&page.get("radio", "False")).await;
    assert_eq!(value.get_untracked(), "false");
}
