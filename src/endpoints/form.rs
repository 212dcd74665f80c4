//! Creating and editing an endpoint.

use super::EndpointId;
use crate::dom::view;
use crate::page_title::PageTitle;
use crate::providers::ProviderId;
use leptos::prelude::*;

#[component]
pub fn EndpointNewPage(provider: Option<ProviderId>, from: Option<EndpointId>) -> impl IntoView {
    let _ = provider;
    let _ = from;
    view! { <PageTitle text="Create endpoint" /> }
}

#[component]
pub fn EndpointEditPage(id: EndpointId) -> impl IntoView {
    let _ = id;
    view! { <PageTitle text="Edit endpoint" /> }
}
