//! The layers of settings from the endpoint form's input, for the preview of the effective settings.

use super::form_state::EndpointForm;
use crate::rest::Read;
use crate::settings::{hidden_mappings, mapping_layers};
use authentik_rac::property_mappings::{PropertyMapping, PropertyMappingId};
use authentik_rac::providers::Provider;
use guacamole_settings::effective::Layers;
use leptos::prelude::*;

/// The layers, and how many mappings in use the account can't see.
pub fn form_layers(
    form: EndpointForm,
    providers: Read<Vec<Provider>>,
    mappings: Read<Vec<PropertyMapping>>,
) -> (Signal<Layers>, Signal<usize>) {
    let own = move || -> Vec<PropertyMappingId> {
        form.mappings.value.get().iter().filter_map(|id| id.parse().ok()).collect()
    };
    let chosen = form.provider.value;
    let provider = Signal::derive(move || {
        let id = chosen.get()?;
        providers.value()?.into_iter().find(|provider| provider.pk.to_string() == id)
    });
    let protocol = form.chosen_protocol();
    let layers = Signal::derive(move || {
        let known = mappings.value().unwrap_or_default();
        let provider = provider.get();
        let (settings, used) =
            provider.map(|provider| (provider.settings, provider.property_mappings)).unwrap_or_default();
        Layers {
            protocol: protocol.get(),
            host: Some(form.host.value()),
            provider: settings,
            endpoint: form.settings.map().unwrap_or_default(),
            provider_mappings: mapping_layers(&used, &known),
            endpoint_mappings: mapping_layers(&own(), &known),
            ..Layers::default()
        }
    });
    let hidden = Signal::derive(move || {
        let mut used = own();
        used.extend(provider.get().into_iter().flat_map(|provider| provider.property_mappings));
        hidden_mappings(&used, mappings)
    });
    (layers, hidden)
}
