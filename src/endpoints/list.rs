//! `#/endpoints` and a provider's tab: the endpoints.

use crate::dom::view;
use crate::page_title::PageTitle;
use crate::route::EndpointsView;
use leptos::prelude::*;

#[component]
pub fn EndpointsPage(#[prop(into)] view: Signal<EndpointsView>) -> impl IntoView {
    let _ = view;
    view! { <PageTitle text="Endpoints" /> }
}

#[component]
pub fn EndpointsList(
    view: Signal<EndpointsView>,
    on_view: Callback<(EndpointsView, bool)>,
    of_provider: bool,
) -> impl IntoView {
    let _ = view;
    let _ = on_view;
    let _ = of_provider;
    view! { <PageTitle text="" /> }
}
