//! The effective settings: what guacd will get, and which layer each value comes from.

mod expression_results;
mod preview;
mod rows;
mod sources;
mod table;

pub use preview::EffectivePreview;
pub use sources::{hidden_mappings, mapping_layers};

use self::table::EffectiveTable;
use super::effective_words as words;
use crate::rest::{Client, Loading, Read};
use authentik_rac::connection_tokens::ConnectionToken;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::property_mappings;
use authentik_rac::property_mappings::PropertyMapping;
use authentik_rac::providers;
use authentik_rac::providers::Provider;
use authentik_rac::users::User;
use guacamole_settings::effective::Layers;
use leptos::prelude::*;
use rac_messages::sentences;

/// What guacd gets for an endpoint and a user, who can be chosen.
#[component]
pub fn EffectiveOfEndpoint(endpoint: Signal<Option<Endpoint>>) -> impl IntoView {
    let token = Signal::stored(None::<String>);
    view! { <OfEndpoint endpoint=endpoint token=token /> }
}

/// The settings of a provider that apply to all its endpoints, by protocol.
#[component]
pub fn EffectiveOfProvider(provider: Signal<Option<Provider>>) -> impl IntoView {
    let client = expect_context::<Client>();
    let mappings = Read::new(move || property_mappings::api::all(client));
    let layers = Signal::derive(move || {
        let Some(provider) = provider.get() else { return Layers::default() };
        let known = mappings.value().unwrap_or_default();
        Layers {
            provider_mappings: mapping_layers(&provider.property_mappings, &known),
            provider: provider.settings,
            ..Layers::default()
        }
    });
    let hidden = Signal::derive(move || {
        let used = provider.get().map(|provider| provider.property_mappings).unwrap_or_default();
        hidden_mappings(&used, mappings)
    });
    view! {
        <p class="rac-page-note">{words::OF_PROVIDER}</p>
        <EffectiveTable layers=layers mappings=mappings hidden=hidden choose_protocol=true />
    }
}

/// What guacd gets for a connection token.
#[component]
pub fn EffectiveOfToken(token: Signal<Option<ConnectionToken>>) -> impl IntoView {
    let endpoint = Signal::derive(move || token.get().and_then(|token| token.endpoint_obj));
    let id = Signal::derive(move || token.get().map(|token| token.pk.to_string()));
    match token.get_untracked().map(|token| token.user) {
        Some(user) => view! { <OfEndpoint endpoint=endpoint token=id user=user /> }.into_any(),
        None => view! { <OfEndpoint endpoint=endpoint token=id /> }.into_any(),
    }
}

#[component]
fn OfEndpoint(
    endpoint: Signal<Option<Endpoint>>,
    token: Signal<Option<String>>,
    #[prop(optional)] user: Option<User>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let mappings: Read<Vec<PropertyMapping>> = Read::new(move || property_mappings::api::all(client));
    let id = Memo::new(move |_| endpoint.get().map(|endpoint| endpoint.provider));
    // The provider inside an endpoint may be outdated by a day, as authentik caches lists of endpoints.
    let read = Read::new(move || {
        let id = id.get();
        async move {
            match id {
                Some(id) => client.send::<Provider>(providers::api::retrieve(id)).await.map(Some),
                None => Ok(None),
            }
        }
    });
    let provider = Signal::derive(move || {
        read.value().flatten().or_else(|| endpoint.get().map(|endpoint| endpoint.provider_obj))
    });
    let layers = Signal::derive(move || {
        let Some(endpoint) = endpoint.get() else { return Layers::default() };
        let known = mappings.value().unwrap_or_default();
        let (provider, provider_mappings) = provider
            .get()
            .map(|provider| (provider.settings, provider.property_mappings))
            .unwrap_or_default();
        Layers {
            protocol: Some(endpoint.protocol),
            host: Some(endpoint.host),
            token: token.get(),
            provider,
            provider_mappings: mapping_layers(&provider_mappings, &known),
            endpoint_mappings: mapping_layers(&endpoint.property_mappings, &known),
            endpoint: endpoint.settings,
            ..Layers::default()
        }
    });
    let hidden = Signal::derive(move || {
        let mut used = provider.get().map(|provider| provider.property_mappings).unwrap_or_default();
        used.extend(endpoint.get().map(|endpoint| endpoint.property_mappings).unwrap_or_default());
        hidden_mappings(&used, mappings)
    });
    let missing = Signal::derive(move || match read.get() {
        Loading::Failed(error) => Some(sentences([error.sentence(), words::PROVIDER_MISSING])),
        _ => None,
    });
    match user {
        Some(user) => view! {
            <EffectiveTable layers=layers mappings=mappings hidden=hidden missing=missing user=user />
        }
        .into_any(),
        None => view! {
            <EffectiveTable layers=layers mappings=mappings hidden=hidden missing=missing />
        }
        .into_any(),
    }
}
