//! Lists of objects.

use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_admin::resource::lists::NoMatch;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::*;

#[wasm_bindgen_test]
async fn a_list_without_a_match_says_what_was_searched_for_and_offers_to_clear_it() {
    let cleared = RwSignal::new(0);
    let page = show(move || {
        view! {
            <NoMatch
                of=Object::Endpoint
                search="zzzz"
                filtered=false
                on_clear=move |()| cleared.update(|times| *times += 1)
            />
        }
    })
    .await;
    page.get("heading", "No endpoints match “zzzz”.");
    click(&page.get("button", "Clear search and filters")).await;
    assert_eq!(cleared.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn a_list_without_a_match_names_its_filters() {
    let page = show(|| {
        view! { <NoMatch of=Object::ConnectionToken search="" filtered=true on_clear=|()| () /> }
    })
    .await;
    page.get("heading", "No connection tokens match the filters.");
}
