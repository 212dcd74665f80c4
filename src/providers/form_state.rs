//! What the provider form holds, and how it becomes the fields that are written.

use super::expiry_editor::ExpiryState;
use super::words;
use crate::forms::{Control, FormField};
use crate::resource::form as form_life;
use crate::resource::form::EditedForm;
use crate::settings::SettingsState;
use authentik_rac::change::Fields;
use authentik_rac::providers::{Provider, ProviderField, ProviderFields};
use leptos::prelude::*;
use serde_json::Value;

/// The form's fields; what is typed stays as it is typed.
#[derive(Clone, Copy)]
pub struct ProviderForm {
    pub name: FormField<String>,
    pub authorization_flow: FormField<Option<String>>,
    pub authentication_flow: FormField<Option<String>>,
    pub expiry: ExpiryState,
    pub delete_token: FormField<bool>,
    pub mappings: FormField<Vec<String>>,
    pub settings: SettingsState,
    /// What the form started from, unchanged: what is not touched is not rewritten.
    stored: StoredValue<ProviderFields>,
    /// Whether saving was tried: only then is an empty field a mistake.
    tried: RwSignal<bool>,
    is_new: bool,
}

impl ProviderForm {
    /// A form for a provider as it is stored, or for a new one with its defaults.
    pub fn new(stored: ProviderFields, is_new: bool) -> Self {
        let key = ProviderField::key;
        ProviderForm {
            name: FormField::new(key(ProviderField::Name), stored.name.clone()),
            authorization_flow: FormField::new(
                key(ProviderField::AuthorizationFlow),
                stored.authorization_flow.map(|id| id.to_string()),
            ),
            authentication_flow: FormField::new(
                key(ProviderField::AuthenticationFlow),
                stored.authentication_flow.map(|id| id.to_string()),
            ),
            expiry: ExpiryState::new(FormField::new(
                key(ProviderField::ConnectionExpiry),
                stored.connection_expiry.clone(),
            )),
            delete_token: FormField::new(
                key(ProviderField::DeleteTokenOnDisconnect),
                stored.delete_token_on_disconnect,
            ),
            mappings: FormField::new(key(ProviderField::PropertyMappings), ids(&stored)),
            settings: SettingsState::new(key(ProviderField::Settings), stored.settings.clone()),
            stored: StoredValue::new(stored),
            tried: RwSignal::new(false),
            is_new,
        }
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
        blank.then(|| words::NAME_MISSING.to_owned()).into_iter().collect()
    }

    fn flow_faults(&self) -> Vec<String> {
        // An existing provider without one can be saved as long as the flow is not what changes.
        let missing = self.tried.get()
            && self.authorization_flow.value.with(Option::is_none)
            && (self.is_new || self.authorization_flow.is_changed());
        missing.then(|| words::FLOW_MISSING.to_owned()).into_iter().collect()
    }
}

impl EditedForm for ProviderForm {
    type Object = Provider;

    fn fields_of(provider: &Provider) -> Fields {
        provider.fields().to_json()
    }

    fn controls(&self) -> Vec<Box<dyn Control>> {
        vec![
            Box::new(self.name),
            Box::new(self.authorization_flow),
            Box::new(self.authentication_flow),
            Box::new(self.expiry),
            Box::new(self.delete_token),
            Box::new(self.mappings),
            Box::new(self.settings),
        ]
    }

    fn fields(&self) -> Option<Fields> {
        self.tried.set(true);
        let faults = [
            self.name_faults().len(),
            self.flow_faults().len(),
            self.expiry.faults().len(),
            self.settings.faults().len(),
        ];
        if faults.iter().any(|count| *count > 0) {
            return None;
        }
        let flow = |id: Option<String>| id.and_then(|id| id.parse().ok());
        let fields = ProviderFields {
            name: self.name.value.get(),
            authorization_flow: flow(self.authorization_flow.value.get()),
            authentication_flow: flow(self.authentication_flow.value.get()),
            connection_expiry: self.expiry.text.value.get(),
            delete_token_on_disconnect: self.delete_token.value.get(),
            property_mappings: self.mappings.value.get().iter().filter_map(|id| id.parse().ok()).collect(),
            settings: self.settings.map()?,
        };
        Some(fields.to_json())
    }

    fn stored(&self) -> Fields {
        self.stored.with_value(ProviderFields::to_json)
    }

    fn set_stored(&self, now: &Provider) {
        self.stored.set_value(now.fields());
    }
}

/// What the server said, then what we say.
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

fn ids(fields: &ProviderFields) -> Vec<String> {
    fields.property_mappings.iter().map(|id| id.to_string()).collect()
}

/// A field's value in words, for the dialog that compares versions. Names of flows and mappings come by `name_of`.
pub fn in_words(field: &str, value: &Value, name_of: &dyn Fn(&str) -> Option<String>) -> String {
    match value {
        Value::String(text) if field == ProviderField::ConnectionExpiry.key() => {
            [&super::expiry_words::in_words(text), " (", text, ")"].concat()
        }
        _ => form_life::in_words(value, name_of),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
