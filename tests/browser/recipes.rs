//! The recipes dialog in the settings field of a form.

use crate::page::*;
use leptos::prelude::*;
use rac_admin::read_only::WriteMode;
use rac_admin::settings::{SettingsField, SettingsState};
use rac_ui::Toasts;
use serde_json::{Map, Value};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_recipe_is_searched_filled_in_and_applied() {
    let state = RwSignal::new(None::<SettingsState>);
    let submitted = RwSignal::new(0);
    let page = show(move || {
        Toasts::provide();
        let now: Map<String, Value> =
            serde_json::from_str(r#"{"font-size":14,"disable-copy":"false"}"#).unwrap();
        let settings = SettingsState::new("settings", now);
        state.set(Some(settings));
        view! {
            <form on:submit=move |_| submitted.update(|count| *count += 1)>
                <SettingsField state=settings />
            </form>
        }
    })
    .await;
    let opener = page.get("button", "Recipes");
    opener.focus().unwrap();
    click(&opener).await;
    let search = page.get("searchbox", "Search recipes");
    assert!(has_focus(&search));
    type_into(&search, "copy paste").await;
    assert!(page.find("button", "Clipboard").is_some());
    assert!(page.find("button", "Recording").is_none());
    click(&page.get("button", "Clipboard")).await;
    assert!(page.text().contains("disable-copy: false → true"), "{}", page.text());
    assert!(page.text().contains("disable-paste: true (new)"), "{}", page.text());
    click(&page.get("button", "Apply")).await;
    assert!(page.find("dialog", "Recipes").is_none());
    assert!(has_focus(&page.get("button", "Recipes")));
    let map = state.get_untracked().unwrap().map().unwrap();
    let text = Value::Object(map).to_string();
    assert_eq!(text, r#"{"font-size":14,"disable-copy":"true","disable-paste":"true"}"#);
    assert_eq!(submitted.get_untracked(), 0, "the form around the dialog is not submitted");
}

#[wasm_bindgen_test]
async fn in_read_only_mode_a_recipe_can_be_read_but_not_applied() {
    let state = RwSignal::new(None::<SettingsState>);
    let page = show(move || {
        Toasts::provide();
        WriteMode::provide(RwSignal::new(true), RwSignal::new(false));
        let settings = SettingsState::new("settings", Map::new());
        state.set(Some(settings));
        view! { <form><SettingsField state=settings /></form> }
    })
    .await;
    click(&page.get("button", "Recipes")).await;
    click(&page.get("button", "Clipboard")).await;
    assert!(page.text().contains("disable-copy: true (new)"), "{}", page.text());
    let apply = page.get("button", "Apply");
    assert_eq!(attribute(&apply, "aria-disabled"), "true");
    let reason = description(&apply);
    assert!(reason.starts_with("Read-only mode is on."), "{reason}");
    click(&apply).await;
    assert!(page.find("dialog", "Recipes").is_some());
    assert_eq!(state.get_untracked().unwrap().map().unwrap(), Map::new());
}
