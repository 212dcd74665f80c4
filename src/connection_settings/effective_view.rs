//! The effective settings on the page: what guacd will get, and which layer each value comes from.

use crate::connection_tokens::ConnectionToken;
use crate::endpoints::Endpoint;
use crate::providers::Provider;
use leptos::prelude::*;

/// What guacd gets for an endpoint, for a user that can be chosen.
#[component]
pub fn EffectiveOfEndpoint(endpoint: Signal<Option<Endpoint>>) -> impl IntoView {
    let _ = endpoint;
}

/// What all endpoints of a provider start from, per protocol.
#[component]
pub fn EffectiveOfProvider(provider: Signal<Option<Provider>>) -> impl IntoView {
    let _ = provider;
}

/// What guacd gets for a connection token.
#[component]
pub fn EffectiveOfToken(token: Signal<Option<ConnectionToken>>) -> impl IntoView {
    let _ = token;
}
