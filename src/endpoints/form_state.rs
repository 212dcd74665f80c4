//! The state of the endpoint form, and how it becomes the fields to write.

use super::fields::label_of_key;
use super::host_field::HostState;
use super::limit_field::LimitState;
use super::words;
use crate::forms::{Control, FormField, Parsed};
use crate::resource::form::EditedForm;
use crate::settings::SettingsState;
use authentik_rac::change::Fields;
use authentik_rac::endpoints::{Endpoint, Protocol};
use authentik_rac::endpoints::{EndpointField, EndpointFields};
use authentik_rac::providers::ProviderId;
use authentik_rac::undo::{Kind, Ref};
use leptos::prelude::*;
use rac_messages::Message;
use serde_json::Value;

/// The form's fields; text stays as typed.
#[derive(Clone, Copy)]
pub struct EndpointForm {
    pub name: FormField<String>,
    pub provider: FormField<Option<String>>,
    /// As in the API; empty before the user chooses one.
    pub protocol: FormField<String>,
    pub host: HostState,
    pub limit: LimitState,
    pub mappings: FormField<Vec<String>>,
    pub settings: SettingsState,
    /// The stored values that the form started from.
    stored: StoredValue<EndpointFields>,
    /// Whether the user tried to save: before that, an empty field shows no error.
    tried: RwSignal<bool>,
}

impl EndpointForm {
    pub fn new(stored: EndpointFields) -> Self {
        let tried = RwSignal::new(false);
        EndpointForm {
            name: FormField::new(EndpointField::Name.key(), stored.name.clone()),
            provider: FormField::new(EndpointField::Provider.key(), provider(&stored)),
            protocol: FormField::new(EndpointField::Protocol.key(), protocol(&stored)),
            host: HostState::new(&stored.host, tried),
            limit: LimitState::new(stored.maximum_connections),
            mappings: FormField::new(EndpointField::PropertyMappings.key(), mappings(&stored)),
            settings: SettingsState::new(EndpointField::Settings.key(), stored.settings.clone()),
            stored: StoredValue::new(stored),
            tried,
        }
    }

    /// The chosen protocol.
    pub fn chosen_protocol(self) -> Signal<Option<Protocol>> {
        Signal::derive(move || {
            let name = self.protocol.value.get();
            (!name.is_empty()).then(|| Protocol::from(name))
        })
    }

    pub fn name_errors(self) -> Signal<Vec<String>> {
        self.with_missing(self.name, words::NAME_MISSING, |name| name.trim().is_empty())
    }

    pub fn provider_errors(self) -> Signal<Vec<String>> {
        self.with_missing(self.provider, words::PROVIDER_MISSING, Option::is_none)
    }

    pub fn protocol_errors(self) -> Signal<Vec<String>> {
        self.with_missing(self.protocol, words::PROTOCOL_MISSING, String::is_empty)
    }

    /// The server's messages, and the message about a missing value once the user tried to save.
    fn with_missing<T: Clone + PartialEq + Send + Sync + 'static>(
        self,
        field: FormField<T>,
        missing: Message,
        is_missing: fn(&T) -> bool,
    ) -> Signal<Vec<String>> {
        Signal::derive(move || {
            let mut all = field.refused().get();
            all.extend((self.tried.get() && field.value.with(is_missing)).then(|| missing.text()));
            all
        })
    }

    fn is_incomplete(&self) -> bool {
        self.name.value.with(|name| name.trim().is_empty())
            || self.provider.value.with(Option::is_none)
            || self.protocol.value.with(String::is_empty)
    }

    fn control(&self, field: EndpointField) -> Box<dyn Control> {
        match field {
            EndpointField::Name => Box::new(self.name),
            EndpointField::Provider => Box::new(Parsed { field: self.provider, parse: provider_number }),
            EndpointField::Protocol => Box::new(self.protocol),
            EndpointField::Host => Box::new(self.host),
            EndpointField::MaximumConnections => Box::new(self.limit),
            EndpointField::PropertyMappings => Box::new(self.mappings),
            EndpointField::Settings => Box::new(self.settings),
        }
    }
}

impl EditedForm for EndpointForm {
    type Object = Endpoint;

    fn fields_of(endpoint: &Endpoint) -> Fields {
        endpoint.fields().to_json()
    }

    fn undoable(endpoint: &Endpoint) -> Option<(Ref, String)> {
        Some((Kind::Endpoint.of(endpoint.pk), endpoint.name.clone()))
    }

    fn label(field: &str) -> Option<Message> {
        label_of_key(field)
    }

    fn controls(&self) -> Vec<Box<dyn Control>> {
        EndpointField::ALL.iter().map(|field| self.control(*field)).collect()
    }

    fn fields(&self) -> Option<Fields> {
        self.tried.set(true);
        if self.is_incomplete() { None } else { self.values() }
    }

    fn stored(&self) -> Fields {
        self.stored.with_value(EndpointFields::to_json)
    }

    fn set_stored(&self, now: &Endpoint) {
        self.stored.set_value(now.fields());
    }
}

fn provider(fields: &EndpointFields) -> Option<String> {
    fields.provider.map(|id| id.to_string())
}

/// A provider's id is a number; other ids are text.
fn provider_number(id: &Option<String>) -> Option<Value> {
    let id: ProviderId = id.as_ref()?.parse().ok()?;
    Some(Value::from(id.0))
}

fn protocol(fields: &EndpointFields) -> String {
    fields.protocol.as_ref().map(|protocol| protocol.to_string()).unwrap_or_default()
}

fn mappings(fields: &EndpointFields) -> Vec<String> {
    fields.property_mappings.iter().map(|id| id.to_string()).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
