use leptos::prelude::*;
use rac_admin::resource::object_actions::HeaderState;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

#[wasm_bindgen_test]
async fn a_header_says_what_is_wrong_or_that_nothing_is_once_that_is_known() {
    let wrong = RwSignal::new(Some(("No outpost".into(), "Connections are refused.".into())));
    let ready = RwSignal::new(false);
    let page = show(move || view! { <HeaderState wrong=wrong.into() ready=ready /> }).await;
    assert_eq!(page.text().trim(), "No outpost");
    wrong.set(None);
    settle().await;
    assert_eq!(page.text().trim(), "", "not checked yet");
    ready.set(true);
    settle().await;
    assert_eq!(page.text().trim(), "Ready");
}
