//! The checklists.

use crate::endpoints::Endpoint;
use crate::providers::Provider;
use leptos::prelude::*;

/// What a provider's users need before they can connect, in the order a connection needs it. `on_changed` is told when
/// a fix changed the provider.
#[component]
pub fn ProviderReadiness(provider: Signal<Option<Provider>>, on_changed: Callback<()>) -> impl IntoView {
    let _ = (provider, on_changed);
}

/// The same for one endpoint, and "Check for a user".
#[component]
pub fn EndpointReadiness(endpoint: Signal<Option<Endpoint>>, on_changed: Callback<()>) -> impl IntoView {
    let _ = (endpoint, on_changed);
}
