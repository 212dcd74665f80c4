use leptos::prelude::*;
use rac_admin::resource::object_actions::HeaderState;
use rac_ui::NoticeKind;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

#[wasm_bindgen_test]
async fn a_header_says_what_is_wrong_or_what_the_checklist_found() {
    let wrong = RwSignal::new(Some(("No outpost".into(), "Connections are refused.".into())));
    let verdict = RwSignal::new(None);
    let page = show(move || view! { <HeaderState wrong=wrong.into() verdict=verdict /> }).await;
    assert_eq!(page.text().trim(), "No outpost");
    wrong.set(None);
    settle().await;
    assert_eq!(page.text().trim(), "", "not checked yet");
    for (kind, text) in [(NoticeKind::Success, "Ready"), (NoticeKind::Warning, "Check")] {
        verdict.set(Some((kind, text.into())));
        settle().await;
        assert_eq!(page.text().trim(), text);
    }
}
