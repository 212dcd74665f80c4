//! `#/mappings`: the property mappings.

use crate::dom::view;
use crate::page_title::PageTitle;
use crate::route::ListView;
use leptos::prelude::*;

#[component]
pub fn MappingsPage(#[prop(into)] view: Signal<ListView>) -> impl IntoView {
    let _ = view;
    view! { <PageTitle text="Property mappings" /> }
}
