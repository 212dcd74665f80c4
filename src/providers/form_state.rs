//! What the provider form holds, and how it becomes the fields that are written.

use super::expiry_editor::ExpiryState;
use super::words;
use super::{ProviderField, ProviderFields};
use crate::connection_settings::SettingsState;
use crate::connection_settings::text::to_yaml;
use crate::forms::FormField;
use crate::rest::ValidationErrors;
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
    /// What the form started from, to the letter: what is not touched is not rewritten.
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

    pub fn is_changed(&self) -> bool {
        self.name.is_changed()
            || self.authorization_flow.is_changed()
            || self.authentication_flow.is_changed()
            || self.expiry.is_changed()
            || self.delete_token.is_changed()
            || self.mappings.is_changed()
            || self.settings.is_changed()
    }

    /// What the form started from.
    pub fn stored(&self) -> ProviderFields {
        self.stored.get_value()
    }

    /// Starts anew from `stored`, keeping what is in the controls: after others changed the provider.
    pub fn rebase(&self, stored: &ProviderFields) {
        self.name.rebase(stored.name.clone());
        self.authorization_flow.rebase(stored.authorization_flow.map(|id| id.to_string()));
        self.authentication_flow.rebase(stored.authentication_flow.map(|id| id.to_string()));
        self.expiry.text.rebase(stored.connection_expiry.clone());
        self.delete_token.rebase(stored.delete_token_on_disconnect);
        self.mappings.rebase(ids(stored));
        self.settings.rebase(stored.settings.clone());
        self.stored.set_value(stored.clone());
    }

    /// Puts the stored value of one field into its control.
    pub fn take_stored(&self, field: ProviderField) {
        match field {
            ProviderField::Name => self.name.restart(self.name.base()),
            ProviderField::AuthorizationFlow => {
                self.authorization_flow.restart(self.authorization_flow.base())
            }
            ProviderField::AuthenticationFlow => {
                self.authentication_flow.restart(self.authentication_flow.base())
            }
            ProviderField::ConnectionExpiry => self.expiry.restart(),
            ProviderField::DeleteTokenOnDisconnect => self.delete_token.restart(self.delete_token.base()),
            ProviderField::PropertyMappings => self.mappings.restart(self.mappings.base()),
            ProviderField::Settings => self.settings.restart(),
        }
    }

    /// The fields as they are to be written; `None` while something in them can't be: the errors stand beside it.
    pub fn fields(&self) -> Option<ProviderFields> {
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
        let settings = self.settings.map()?;
        let flow = |id: Option<String>| id.and_then(|id| id.parse().ok());
        Some(ProviderFields {
            name: self.name.value.get_untracked(),
            authorization_flow: flow(self.authorization_flow.value.get_untracked()),
            authentication_flow: flow(self.authentication_flow.value.get_untracked()),
            connection_expiry: self.expiry.text.value.get_untracked(),
            delete_token_on_disconnect: self.delete_token.value.get_untracked(),
            property_mappings: self
                .mappings
                .value
                .get_untracked()
                .iter()
                .filter_map(|id| id.parse().ok())
                .collect(),
            settings,
        })
    }

    /// Puts the server's messages on their fields; what belongs to none of them is returned.
    pub fn refuse(&self, errors: &ValidationErrors) -> Vec<String> {
        let mut rest = errors.clone();
        self.name.refuse(errors.of(self.name.name));
        self.authorization_flow.refuse(errors.of(self.authorization_flow.name));
        self.authentication_flow.refuse(errors.of(self.authentication_flow.name));
        self.expiry.text.refuse(errors.of(self.expiry.text.name));
        self.delete_token.refuse(errors.of(self.delete_token.name));
        self.mappings.refuse(errors.of(self.mappings.name));
        self.settings.text.refuse(errors.of(self.settings.text.name));
        rest.fields.retain(|(field, _)| ProviderField::from_key(field).is_none());
        let text = rest.sentence();
        if text.is_empty() { Vec::new() } else { vec![text] }
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
pub fn in_words(field: &str, value: &Value, name_of: impl Fn(&str) -> Option<String>) -> String {
    let name = |id: &str| name_of(id).unwrap_or_else(|| id.to_owned());
    match value {
        Value::Null => words::NONE.to_owned(),
        Value::Bool(true) => words::YES.to_owned(),
        Value::Bool(false) => words::NO.to_owned(),
        Value::String(text) if field == ProviderField::ConnectionExpiry.key() => {
            [&super::expiry_words::in_words(text), " (", text, ")"].concat()
        }
        Value::String(text) => name(text),
        Value::Array(ids) if ids.is_empty() => words::NONE.to_owned(),
        Value::Array(ids) => {
            let mut names: Vec<String> = ids.iter().filter_map(Value::as_str).map(name).collect();
            names.sort();
            names.join(", ")
        }
        Value::Object(map) if map.is_empty() => words::NONE.to_owned(),
        Value::Object(map) => to_yaml(map),
        Value::Number(number) => number.to_string(),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
