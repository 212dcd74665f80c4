//! `#/mappings/<uuid>`: one property mapping and its tabs.

use super::PropertyMappingId;
use crate::dom::view;
use crate::page_title::PageTitle;
use crate::route::MappingTab;
use leptos::prelude::*;

#[component]
pub fn MappingPage(id: PropertyMappingId, #[prop(into)] tab: Signal<MappingTab>) -> impl IntoView {
    let _ = id;
    let _ = tab;
    view! { <PageTitle text="Property mapping" /> }
}
