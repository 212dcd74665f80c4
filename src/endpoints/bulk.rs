//! One change for many endpoints: what it would write for each, and how that is shown before anything is written.

pub mod plan;

use super::words;
use authentik_rac::change::{Fields, changed_fields};
use authentik_rac::endpoints::limit::Limit;
use authentik_rac::endpoints::{EndpointFields, Protocol};
use authentik_rac::property_mappings::PropertyMappingId;
use authentik_rac::providers::ProviderId;
use guacamole_settings::catalogue;
use guacamole_settings::catalogue::Protocols;
use guacamole_settings::effective::text_for_guacd;
use guacamole_settings::secrets::{has_secrets, is_secret};
use rac_messages::Message;
use serde_json::{Map, Value};

/// A change of one field, the same for all endpoints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Limit(Limit),
    Protocol(Protocol),
    AddMappings(Vec<PropertyMappingId>),
    RemoveMappings(Vec<PropertyMappingId>),
    /// Moves them to the provider with this id and name.
    Provider(ProviderId, String),
    /// Sets some connection settings and removes others; all others stay.
    Settings {
        set: Map<String, Value>,
        remove: Vec<String>,
    },
}

/// The names of objects that a change refers to by id.
pub struct Names<'a> {
    pub provider: &'a str,
    pub mapping: &'a dyn Fn(PropertyMappingId) -> String,
}

impl Change {
    /// The field to write for an endpoint with the current fields `now`; empty if it already has the value.
    pub fn fields(&self, now: &EndpointFields) -> Fields {
        let mut after = now.clone();
        match self {
            // All negative numbers mean no limit.
            Change::Limit(limit) if Limit::from_stored(now.maximum_connections) == *limit => {}
            Change::Limit(limit) => after.maximum_connections = limit.to_stored(),
            Change::Protocol(protocol) => after.protocol = Some(protocol.clone()),
            Change::AddMappings(ids) => after.property_mappings.extend(missing(ids, &now.property_mappings)),
            Change::RemoveMappings(ids) => after.property_mappings.retain(|id| !ids.contains(id)),
            Change::Provider(provider, _) => after.provider = Some(*provider),
            Change::Settings { set, remove } => {
                for name in remove.iter().filter(|name| !set.contains_key(*name)) {
                    after.settings.shift_remove(name);
                }
                for (name, value) in set {
                    if !is_same_for_guacd(after.settings.get(name), value) {
                        after.settings.insert(name.clone(), value.clone());
                    }
                }
            }
        }
        changed_fields(&now.to_json(), &after.to_json())
    }

    /// Whether it changes part of a field that authentik hides from some accounts: writing replaces the whole field.
    pub fn needs_settings(&self) -> bool {
        matches!(self, Change::Settings { .. })
    }

    /// What changes for an endpoint with the current fields `now`: "At most 1 → No limit". Empty if it already has the
    /// value.
    pub fn words(&self, now: &EndpointFields, names: &Names<'_>) -> Vec<Message> {
        if self.fields(now).is_empty() {
            return Vec::new();
        }
        let all =
            |ids: Vec<PropertyMappingId>| ids.into_iter().map(names.mapping).collect::<Vec<_>>().join(", ");
        let one = match self {
            Change::Limit(limit) => {
                let before = Limit::from_stored(now.maximum_connections);
                words::change_value(limit.words(), before.words())
            }
            Change::Protocol(protocol) => {
                let before = now.protocol.as_ref().map_or("", Protocol::label);
                words::change_value(protocol.label(), before)
            }
            Change::AddMappings(ids) => {
                words::change_mappings_added(all(missing(ids, &now.property_mappings)))
            }
            Change::RemoveMappings(ids) => {
                let there = ids.iter().copied().filter(|id| now.property_mappings.contains(id)).collect();
                words::change_mappings_removed(all(there))
            }
            Change::Provider(_, name) => words::change_value(name, names.provider),
            Change::Settings { set, remove } => {
                let set_words = |(name, value): (&String, &Value)| {
                    let before = now.settings.get(name);
                    let change =
                        || words::change_parameter(shown(name, Some(value)), shown(name, before), name);
                    (!is_same_for_guacd(before, value)).then(change)
                };
                let removed = |name: &String| {
                    let before = now.settings.get(name).filter(|_| !set.contains_key(name));
                    before.map(|before| words::change_parameter_removed(name, shown(name, Some(before))))
                };
                let set_words = set.iter().filter_map(set_words);
                return set_words.chain(remove.iter().filter_map(removed)).collect();
            }
        };
        vec![one]
    }
}

/// Whether guacd would read the current setting like the wanted one: then it stays unchanged.
fn is_same_for_guacd(now: Option<&Value>, wanted: &Value) -> bool {
    let is_plain = |value: &Value| matches!(value, Value::Bool(_) | Value::Number(_) | Value::String(_));
    now.is_some_and(|now| {
        now == wanted || is_plain(now) && is_plain(wanted) && text_for_guacd(now) == text_for_guacd(wanted)
    })
}

/// The `ids` that are not in `there`.
fn missing(ids: &[PropertyMappingId], there: &[PropertyMappingId]) -> Vec<PropertyMappingId> {
    ids.iter().copied().filter(|id| !there.contains(id)).collect()
}

/// The value of a setting in the preview, without secrets. A parameter that guacd doesn't know may be one.
fn shown(name: &str, value: Option<&Value>) -> Message {
    let open = catalogue::find(Protocols::ALL, name).is_some()
        && value.is_none_or(|value| !is_secret(name) && !has_secrets(name, value));
    match value {
        None => words::VALUE_NOT_SET,
        Some(_) if !open => words::VALUE_HIDDEN,
        Some(Value::String(text)) => Message::verbatim(clipped(text)),
        Some(other) => Message::verbatim(clipped(&other.to_string())),
    }
}

/// The start of a text, short enough for one line.
fn clipped(text: &str) -> String {
    const MOST: usize = 80;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
