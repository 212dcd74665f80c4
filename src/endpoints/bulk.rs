//! One change for many endpoints: what it would write of each, and that in words, before anything is written.

use super::fields::{EndpointField, EndpointFields, mappings_json};
use super::limit::Limit;
use super::model::Protocol;
use crate::connection_settings::catalogue::{self, Protocols};
use crate::forms::change::Fields;
use crate::property_mappings::PropertyMappingId;
use serde_json::{Map, Value};

/// A change of one field, the same for every endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Limit(Limit),
    Protocol(Protocol),
    AddMappings(Vec<PropertyMappingId>),
    RemoveMappings(Vec<PropertyMappingId>),
    /// Sets one of the connection settings; what guacd gets is text, so text is what is stored.
    SetSetting {
        name: String,
        value: String,
    },
    RemoveSetting {
        name: String,
    },
}

impl Change {
    /// What is to be written of an endpoint that is now as `now`: one field, or nothing where it already is so.
    pub fn fields(&self, now: &EndpointFields) -> Fields {
        let mut after = now.clone();
        let field = match self {
            Change::Limit(limit) => {
                // Another negative number means the same.
                if Limit::from_stored(now.maximum_connections) != *limit {
                    after.maximum_connections = limit.to_stored();
                }
                EndpointField::MaximumConnections
            }
            Change::Protocol(protocol) => {
                after.protocol = Some(protocol.clone());
                EndpointField::Protocol
            }
            Change::AddMappings(ids) => {
                after.property_mappings.extend(missing(ids, &now.property_mappings));
                EndpointField::PropertyMappings
            }
            Change::RemoveMappings(ids) => {
                after.property_mappings.retain(|id| !ids.contains(id));
                EndpointField::PropertyMappings
            }
            Change::SetSetting { name, value } => {
                after.settings.insert(name.clone(), Value::String(value.clone()));
                EndpointField::Settings
            }
            Change::RemoveSetting { name } => {
                after.settings.shift_remove(name);
                EndpointField::Settings
            }
        };
        if after == *now {
            return Fields::new();
        }
        let value = match field {
            EndpointField::MaximumConnections => Value::from(after.maximum_connections),
            EndpointField::Protocol => {
                after.protocol.map_or(Value::Null, |protocol| Value::String(protocol.to_string()))
            }
            EndpointField::PropertyMappings => mappings_json(&after.property_mappings),
            _ => Value::Object(after.settings),
        };
        Map::from_iter([(field.key().to_owned(), value)])
    }

    /// What changes of an endpoint that is now as `now`: "At most 1 → No limit". None where it already is so.
    /// `mapping`: the name of a property mapping.
    pub fn words(
        &self,
        now: &EndpointFields,
        mapping: &dyn Fn(PropertyMappingId) -> String,
    ) -> Option<String> {
        if self.fields(now).is_empty() {
            return None;
        }
        let names = |ids: Vec<PropertyMappingId>| ids.into_iter().map(mapping).collect::<Vec<_>>().join(", ");
        Some(match self {
            Change::Limit(limit) => {
                arrow(&Limit::from_stored(now.maximum_connections).words(), &limit.words())
            }
            Change::Protocol(protocol) => {
                arrow(now.protocol.as_ref().map_or("", Protocol::label), protocol.label())
            }
            Change::AddMappings(ids) => ["+ ", &names(missing(ids, &now.property_mappings))].concat(),
            Change::RemoveMappings(ids) => {
                let there = ids.iter().copied().filter(|id| now.property_mappings.contains(id)).collect();
                ["− ", &names(there)].concat()
            }
            Change::SetSetting { name, value } => {
                let before = shown(name, now.settings.get(name));
                [name.as_str(), ": ", &arrow(&before, &shown(name, Some(&Value::from(value.as_str()))))]
                    .concat()
            }
            Change::RemoveSetting { name } => {
                ["− ", name, ": ", &shown(name, now.settings.get(name))].concat()
            }
        })
    }
}

/// Those of `ids` that are not `there`.
fn missing(ids: &[PropertyMappingId], there: &[PropertyMappingId]) -> Vec<PropertyMappingId> {
    ids.iter().copied().filter(|id| !there.contains(id)).collect()
}

fn arrow(before: &str, after: &str) -> String {
    [before, " → ", after].concat()
}

/// A setting's value as the preview shows it. A secret stays one, and what guacd does not know may be one.
fn shown(name: &str, value: Option<&Value>) -> String {
    let open = catalogue::find(Protocols::ALL, name).is_some_and(|parameter| !parameter.is_secret());
    match value {
        None => "not set".to_owned(),
        Some(_) if !open => "(hidden)".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
