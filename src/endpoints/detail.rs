//! `#/endpoints/<uuid>`: one endpoint and its tabs.

use super::EndpointId;
use crate::dom::view;
use crate::page_title::PageTitle;
use crate::route::EndpointTab;
use leptos::prelude::*;

#[component]
pub fn EndpointPage(id: EndpointId, #[prop(into)] tab: Signal<EndpointTab>) -> impl IntoView {
    let _ = id;
    let _ = tab;
    view! { <PageTitle text="Endpoint" /> }
}
