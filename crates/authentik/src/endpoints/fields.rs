//! The writable fields of an endpoint, from which create and change requests are made.

use crate::endpoints::{Endpoint, Protocol};
use crate::property_mappings::PropertyMappingId;
use crate::providers::ProviderId;
use serde_json::{Map, Value};

/// The writable fields of an endpoint except `auth_mode`: authentik requires that when an endpoint is created, but
/// doesn't use it, so changes leave it alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointFields {
    /// See [`Endpoint::name`].
    pub name: String,
    /// See [`Endpoint::provider`]; `None` before one is chosen.
    pub provider: Option<ProviderId>,
    /// See [`Endpoint::protocol`]; `None` before one is chosen.
    pub protocol: Option<Protocol>,
    /// See [`Endpoint::host`].
    pub host: String,
    /// See [`Endpoint::maximum_connections`].
    pub maximum_connections: i32,
    /// See [`Endpoint::property_mappings`].
    pub property_mappings: Vec<PropertyMappingId>,
    /// See [`Endpoint::settings`].
    pub settings: Map<String, Value>,
}

impl Default for EndpointFields {
    /// authentik's defaults for a new endpoint.
    fn default() -> Self {
        EndpointFields {
            name: String::new(),
            provider: None,
            protocol: None,
            host: String::new(),
            maximum_connections: 1,
            property_mappings: Vec::new(),
            settings: Map::new(),
        }
    }
}

impl Endpoint {
    /// The fields that a form can write.
    pub fn fields(&self) -> EndpointFields {
        EndpointFields {
            name: self.name.clone(),
            provider: Some(self.provider),
            protocol: Some(self.protocol.clone()),
            host: self.host.clone(),
            maximum_connections: self.maximum_connections,
            property_mappings: self.property_mappings.clone(),
            settings: self.settings.clone(),
        }
    }
}

impl EndpointFields {
    /// All fields by their names in the API.
    pub fn to_json(&self) -> Map<String, Value> {
        let mut fields = Map::new();
        for field in EndpointField::ALL {
            let value = match field {
                EndpointField::Name => Value::String(self.name.clone()),
                EndpointField::Provider => self.provider.map_or(Value::Null, |id| Value::from(id.0)),
                EndpointField::Protocol => {
                    self.protocol.as_ref().map_or(Value::Null, |one| Value::String(one.to_string()))
                }
                EndpointField::Host => Value::String(self.host.clone()),
                EndpointField::MaximumConnections => Value::from(self.maximum_connections),
                EndpointField::PropertyMappings => mappings_json(&self.property_mappings),
                EndpointField::Settings => Value::Object(self.settings.clone()),
            };
            fields.insert(field.key().to_owned(), value);
        }
        fields
    }
}

/// Property mappings as JSON for the API.
pub fn mappings_json(ids: &[PropertyMappingId]) -> Value {
    Value::Array(ids.iter().map(|id| Value::String(id.to_string())).collect())
}

/// A writable field of an endpoint, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndpointField {
    Name,
    Provider,
    Protocol,
    Host,
    MaximumConnections,
    PropertyMappings,
    Settings,
}

impl EndpointField {
    pub const ALL: [EndpointField; 7] = [
        EndpointField::Name,
        EndpointField::Provider,
        EndpointField::Protocol,
        EndpointField::Host,
        EndpointField::MaximumConnections,
        EndpointField::PropertyMappings,
        EndpointField::Settings,
    ];

    /// Its name in the API.
    pub fn key(self) -> &'static str {
        match self {
            EndpointField::Name => "name",
            EndpointField::Provider => "provider",
            EndpointField::Protocol => "protocol",
            EndpointField::Host => "host",
            EndpointField::MaximumConnections => "maximum_connections",
            EndpointField::PropertyMappings => "property_mappings",
            EndpointField::Settings => "settings",
        }
    }

    /// The field with this name in the API.
    pub fn from_key(key: &str) -> Option<EndpointField> {
        EndpointField::ALL.into_iter().find(|field| field.key() == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::changed_fields;
    use crate::wire;

    fn lathe() -> EndpointFields {
        let endpoint: Endpoint = wire::read(
            r#"{"pk":"9c9c9c9c-8b8b-4a7a-8969-585847473636","name":"lathe","provider":4,
                "provider_obj":{"pk":4,"name":"Workshop"},"protocol":"telnet","host":"lathe.example:23",
                "settings":{"password":"0123"},"auth_mode":"static","maximum_connections":-4}"#,
        )
        .unwrap();
        endpoint.fields()
    }

    #[test]
    fn an_endpoint_nobody_touched_has_nothing_to_write() {
        let stored = lathe();
        assert!(changed_fields(&stored.to_json(), &stored.clone().to_json()).is_empty());
        assert_eq!(stored.to_json()["protocol"], "telnet", "a protocol to come is kept");
        assert_eq!(stored.to_json()["maximum_connections"], -4);
    }

    #[test]
    fn a_change_never_touches_the_mode_of_authentication() {
        assert!(!lathe().to_json().contains_key("auth_mode"));
        let changed = EndpointFields { name: "mill".into(), ..lathe() };
        let change = changed_fields(&lathe().to_json(), &changed.to_json());
        assert_eq!(Value::Object(change).to_string(), r#"{"name":"mill"}"#);
    }

    #[test]
    fn a_field_is_found_by_its_name_in_the_api() {
        for field in EndpointField::ALL {
            assert_eq!(EndpointField::from_key(field.key()), Some(field));
        }
        assert_eq!(EndpointField::from_key("auth_mode"), None);
    }
}
