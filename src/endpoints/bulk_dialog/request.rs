//! The state of the form in which the user chooses a change.

use crate::endpoints::bulk::Change;
use crate::endpoints::limit_field::LimitState;
use crate::endpoints::words;
use crate::resource::pickers::Picker;
use crate::settings::SettingsState;
use authentik_rac::endpoints::EndpointField;
use authentik_rac::endpoints::Protocol;
use authentik_rac::property_mappings::PropertyMappingId;
use leptos::prelude::*;
use rac_messages::Message;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The fields that can be changed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum What {
    Limit,
    Protocol,
    Provider,
    AddMappings,
    RemoveMappings,
    Settings,
}

impl What {
    pub const ALL: [What; 6] = [
        What::Limit,
        What::Protocol,
        What::Provider,
        What::Settings,
        What::AddMappings,
        What::RemoveMappings,
    ];

    pub fn key(self) -> &'static str {
        match self {
            What::Limit => "limit",
            What::Protocol => "protocol",
            What::Provider => "provider",
            What::Settings => "settings",
            What::AddMappings => "add-mappings",
            What::RemoveMappings => "remove-mappings",
        }
    }

    pub fn label(self) -> Message {
        match self {
            What::Limit => words::CHANGE_LIMIT,
            What::Protocol => words::CHANGE_PROTOCOL,
            What::Provider => words::CHANGE_PROVIDER,
            What::Settings => words::CHANGE_SETTINGS,
            What::AddMappings => words::CHANGE_ADD_MAPPINGS,
            What::RemoveMappings => words::CHANGE_REMOVE_MAPPINGS,
        }
    }

    fn from_key(key: &str) -> What {
        What::ALL.into_iter().find(|what| what.key() == key).unwrap_or(What::Limit)
    }
}

#[derive(Clone, Copy)]
pub struct Request {
    /// The key of the chosen field.
    pub what: RwSignal<String>,
    pub limit: LimitState,
    pub protocol: RwSignal<String>,
    pub provider: RwSignal<Option<String>>,
    pub mappings: RwSignal<Vec<String>>,
    /// The settings to set.
    pub settings: SettingsState,
    /// The names of settings to remove.
    pub remove: RwSignal<Vec<String>>,
}

impl Request {
    pub fn new() -> Self {
        Request {
            what: RwSignal::new(What::Limit.key().to_owned()),
            limit: LimitState::new(1),
            protocol: RwSignal::new(String::new()),
            provider: RwSignal::new(None),
            mappings: RwSignal::new(Vec::new()),
            settings: SettingsState::new(EndpointField::Settings.key(), Map::new()),
            remove: RwSignal::new(Vec::new()),
        }
    }

    pub fn what(self) -> What {
        self.what.with(|key| What::from_key(key))
    }

    /// The change, if the input is complete. `providers` has their names.
    pub fn change(self, providers: Picker) -> Option<Change> {
        let mappings = || {
            let ids: Vec<PropertyMappingId> =
                self.mappings.get().iter().filter_map(|id| id.parse().ok()).collect();
            (!ids.is_empty()).then_some(ids)
        };
        match self.what() {
            What::Limit => self.limit.limit().map(Change::Limit),
            What::Protocol => {
                let name = self.protocol.get();
                (!name.is_empty()).then(|| Change::Protocol(Protocol::from(name)))
            }
            What::Provider => {
                let id = self.provider.get()?;
                let name = providers.name_of(&id).unwrap_or_else(|| id.clone());
                Some(Change::Provider(id.parse().ok()?, name))
            }
            What::AddMappings => mappings().map(Change::AddMappings),
            What::RemoveMappings => mappings().map(Change::RemoveMappings),
            What::Settings => {
                let (set, remove) = (self.settings.map()?, self.remove.get());
                (!set.is_empty() || !remove.is_empty()).then_some(Change::Settings { set, remove })
            }
        }
    }
}

/// The names of the endpoints' settings, each with the number of endpoints that have it.
pub fn names_set(settings: impl Iterator<Item = Map<String, Value>>) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (name, _) in settings.flatten() {
        *counts.entry(name).or_default() += 1;
    }
    counts.into_iter().collect()
}
