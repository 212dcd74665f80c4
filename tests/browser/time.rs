use leptos::prelude::*;
use rac_ui::{CopyButton, Time, UpdatedAgo};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

#[wasm_bindgen_test]
async fn a_time_is_short_in_the_text_and_exact_on_hover() {
    let iso = RwSignal::new("2026-08-12T10:11:12Z".to_owned());
    let page = show(move || view! { <Time iso=iso /> }).await;
    let time = page.query("time").remove(0);
    assert_eq!(attribute(&time, "datetime"), "2026-08-12T10:11:12Z");
    assert!(words(&time).contains("2026"));
    assert!(!words(&time).contains(":12 "), "no seconds in the text");
    assert!(attribute(&time, "title").contains("12"), "but on hover");
    assert!(attribute(&time, "title").len() > words(&time).len());
    iso.set(String::new());
    settle().await;
    assert_eq!(page.text(), "never");
    iso.set("soon".to_owned());
    settle().await;
    assert_eq!(page.text(), "soon", "what is no time is shown as it is");
}

#[wasm_bindgen_test]
async fn the_age_is_updated_automatically() {
    let at = RwSignal::new(None);
    let page = show(move || view! { <UpdatedAgo at=at /> }).await;
    assert_eq!(page.text(), "");
    at.set(Some(js_sys::Date::now() - 12_200.0));
    pass(1_100).await;
    assert!(matches!(page.text().as_str(), "updated 13 s ago" | "updated 14 s ago"), "{}", page.text());
}

#[wasm_bindgen_test]
async fn failed_copying_breaks_nothing() {
    let page =
        show(|| view! { <CopyButton text="https://example.com/" label="Copy the launch link" /> }).await;
    click(&page.get("button", "Copy the launch link")).await;
    pass(50).await;
    assert!(page.find("button", "Copy the launch link").is_some());
}
