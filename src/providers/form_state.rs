//! The state of the provider form, and how it becomes the fields to write.

use super::expiry_editor::ExpiryState;
use super::fields::{Kind, kind, label_of_key, switch_names};
use super::words;
use crate::forms::{Control, FormField, Switches};
use crate::resource::form as form_life;
use crate::resource::form::EditedForm;
use crate::settings::SettingsState;
use authentik_rac::change::Fields;
use authentik_rac::flows::FlowId;
use authentik_rac::providers::{Provider, ProviderField, ProviderFields};
use authentik_rac::undo::{self, Ref};
use leptos::prelude::*;
use rac_messages::Message;
use serde_json::Value;

/// The form's fields; text stays as typed.
#[derive(Clone, Copy)]
pub struct ProviderForm {
    pub name: FormField<String>,
    pub authorization_flow: FormField<Option<String>>,
    pub authentication_flow: FormField<Option<String>>,
    pub expiry: ExpiryState,
    pub switches: Switches,
    pub mappings: FormField<Vec<String>>,
    pub settings: SettingsState,
    /// The stored values that the form started from. A field that isn't changed isn't written.
    stored: StoredValue<ProviderFields>,
    /// Whether the user tried to save: before that, an empty field shows no error.
    tried: RwSignal<bool>,
    is_new: bool,
}

impl ProviderForm {
    /// A form for a stored provider, or for a new one with its defaults.
    pub fn new(stored: ProviderFields, is_new: bool) -> Self {
        let flow = |field: ProviderField, id: Option<FlowId>| {
            FormField::new(field.key(), id.map(|id| id.to_string()))
        };
        let mappings = stored.property_mappings.iter().map(|id| id.to_string()).collect();
        ProviderForm {
            name: FormField::new(ProviderField::Name.key(), stored.name.clone()),
            authorization_flow: flow(ProviderField::AuthorizationFlow, stored.authorization_flow),
            authentication_flow: flow(ProviderField::AuthenticationFlow, stored.authentication_flow),
            expiry: ExpiryState::new(FormField::new(
                ProviderField::ConnectionExpiry.key(),
                stored.connection_expiry.clone(),
            )),
            switches: Switches::new(&stored.to_json(), switch_names()),
            mappings: FormField::new(ProviderField::PropertyMappings.key(), mappings),
            settings: SettingsState::new(ProviderField::Settings.key(), stored.settings.clone()),
            stored: StoredValue::new(stored),
            tried: RwSignal::new(false),
            is_new,
        }
    }

    fn control(&self, field: ProviderField) -> Option<Box<dyn Control>> {
        Some(match kind(field) {
            Kind::Name => Box::new(self.name),
            Kind::AuthorizationFlow => Box::new(self.authorization_flow),
            Kind::AuthenticationFlow => Box::new(self.authentication_flow),
            Kind::Expiry => Box::new(self.expiry),
            Kind::Switch(_) => Box::new(self.switches.get(field.key())?),
            Kind::Mappings => Box::new(self.mappings),
            Kind::Settings => Box::new(self.settings),
        })
    }

    /// The settings that the form started from.
    pub fn stored_settings(&self) -> Fields {
        self.stored.with_value(|stored| stored.settings.clone())
    }

    pub fn name_errors(self) -> Signal<Vec<String>> {
        errors(self.name.refused(), move || self.name_faults())
    }

    pub fn flow_errors(self) -> Signal<Vec<String>> {
        errors(self.authorization_flow.refused(), move || self.flow_faults())
    }

    fn name_faults(&self) -> Vec<String> {
        let blank = self.tried.get() && self.name.value.with(|name| name.trim().is_empty());
        blank.then(|| words::NAME_MISSING.text()).into_iter().collect()
    }

    fn flow_faults(&self) -> Vec<String> {
        // An existing provider without a flow can be saved unless the flow is changed.
        let missing = self.tried.get()
            && self.authorization_flow.value.with(Option::is_none)
            && (self.is_new || self.authorization_flow.is_changed());
        missing.then(|| words::FLOW_MISSING.text()).into_iter().collect()
    }
}

impl EditedForm for ProviderForm {
    type Object = Provider;

    fn fields_of(provider: &Provider) -> Fields {
        provider.fields().to_json()
    }

    fn undoable(provider: &Provider) -> Option<(Ref, String)> {
        Some((undo::Kind::Provider.of(provider.pk), provider.name.clone()))
    }

    fn label(field: &str) -> Option<Message> {
        label_of_key(field)
    }

    fn controls(&self) -> Vec<Box<dyn Control>> {
        ProviderField::ALL.iter().filter_map(|field| self.control(*field)).collect()
    }

    fn fields(&self) -> Option<Fields> {
        self.tried.set(true);
        let is_whole = self.name_faults().is_empty() && self.flow_faults().is_empty();
        if is_whole { self.values() } else { None }
    }

    fn stored(&self) -> Fields {
        self.stored.with_value(ProviderFields::to_json)
    }

    fn set_stored(&self, now: &Provider) {
        self.stored.set_value(now.fields());
    }
}

/// The server's messages, then our own.
pub(super) fn errors(
    refused: Signal<Vec<String>>,
    faults: impl Fn() -> Vec<String> + Send + Sync + 'static,
) -> Signal<Vec<String>> {
    Signal::derive(move || {
        let mut all = refused.get();
        all.extend(faults());
        all
    })
}

/// A field's value for users, in the conflict dialog. `name_of`: the name of a flow or mapping.
pub fn in_words(field: &str, value: &Value, name_of: &dyn Fn(&str) -> Option<String>) -> String {
    match value {
        Value::String(text) if field == ProviderField::ConnectionExpiry.key() => {
            words::expiry_and_stored(super::expiry_words::in_words(text), text).text()
        }
        _ => form_life::in_words(value, name_of),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
