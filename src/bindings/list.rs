//! The tab Bindings of an endpoint.

use crate::endpoints::EndpointId;
use leptos::prelude::*;

/// The bindings of an endpoint, in their order, and in words who may use it.
#[component]
pub fn BindingsList(endpoint: EndpointId) -> impl IntoView {
    let _ = endpoint;
}
