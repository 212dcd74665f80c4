//! Creating and editing a property mapping.

use super::PropertyMappingId;
use crate::dom::view;
use crate::page_title::PageTitle;
use leptos::prelude::*;

#[component]
pub fn MappingNewPage(from: Option<PropertyMappingId>) -> impl IntoView {
    let _ = from;
    view! { <PageTitle text="Create property mapping" /> }
}

#[component]
pub fn MappingEditPage(id: PropertyMappingId) -> impl IntoView {
    let _ = id;
    view! { <PageTitle text="Edit property mapping" /> }
}
