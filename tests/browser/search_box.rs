use leptos::prelude::*;
use rac_ui::SearchBox;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

async fn box_with(searched: RwSignal<Vec<String>>) -> (Page, RwSignal<String>) {
    let value = RwSignal::new(String::new());
    let page = show(move || {
        view! { <SearchBox value=value on_search=move |text| searched.update(|all| all.push(text)) /> }
    })
    .await;
    (page, value)
}

#[wasm_bindgen_test]
async fn it_searches_once_when_typing_pauses() {
    let searched = RwSignal::new(vec![]);
    let (page, value) = box_with(searched).await;
    let search = page.get("searchbox", "Search");
    type_into(&search, "a").await;
    type_into(&search, "an").await;
    type_into(&search, "ann").await;
    assert_eq!(value.get_untracked(), "ann");
    assert!(searched.get_untracked().is_empty());
    pass(300).await;
    assert_eq!(searched.get_untracked(), ["ann"]);
}

#[wasm_bindgen_test]
async fn enter_searches_at_once_and_only_once() {
    let searched = RwSignal::new(vec![]);
    let (page, _) = box_with(searched).await;
    let search = page.get("searchbox", "Search");
    type_into(&search, "lab").await;
    press(&search, "Enter").await;
    assert_eq!(searched.get_untracked(), ["lab"]);
    pass(300).await;
    assert_eq!(searched.get_untracked(), ["lab"]);
}

#[wasm_bindgen_test]
async fn clearing_searches_immediately() {
    let searched = RwSignal::new(vec![]);
    let (page, value) = box_with(searched).await;
    let search = page.get("searchbox", "Search");
    value.set("lab".to_owned());
    settle().await;
    type_into(&search, "").await;
    assert_eq!(searched.get_untracked(), [""]);
    value.set("lab".to_owned());
    settle().await;
    assert!(!press(&search, "Escape").await);
    assert_eq!((value.get_untracked(), searched.get_untracked().len()), (String::new(), 2));
    assert!(press(&search, "Escape").await, "empty, the key is somebody else's");
}

#[wasm_bindgen_test]
async fn a_pending_search_is_dropped_with_its_page() {
    let searched = RwSignal::new(vec![]);
    let (page, _) = box_with(searched).await;
    type_into(&page.get("searchbox", "Search"), "lab").await;
    drop(page);
    pass(300).await;
    assert!(searched.get_untracked().is_empty());
}

#[wasm_bindgen_test]
async fn an_input_method_s_keys_neither_search_nor_empty_the_box() {
    let value = RwSignal::new(String::new());
    let searched = RwSignal::new(0);
    let page = show(move || {
        view! { <SearchBox value=value on_search=move |_: String| searched.update(|n| *n += 1) /> }
    })
    .await;
    let input = page.get("searchbox", "Search");
    value.set("とうきょう".to_owned());
    settle().await;
    for key in ["Enter", "Escape"] {
        compose(&input, key).await;
    }
    assert_eq!((searched.get_untracked(), value.get_untracked().as_str()), (0, "とうきょう"));
}

#[wasm_bindgen_test]
async fn a_disabled_search_box_has_a_reason_and_keeps_its_text() {
    let value = RwSignal::new("lab".to_owned());
    let page = show(move || {
        view! { <SearchBox value=value on_search=|_: String| {} disabled=Some("No effect now.".to_owned()) /> }
    })
    .await;
    let input = page.get("searchbox", "Search");
    assert_eq!(attribute(&input, "aria-disabled"), "true");
    assert_eq!(description(&input), "No effect now.");
    assert!(input.unchecked_ref::<web_sys::HtmlInputElement>().read_only());
    press(&input, "Escape").await;
    assert_eq!(value.get_untracked(), "lab");
}
