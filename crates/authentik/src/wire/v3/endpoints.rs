//! `/rac/endpoints/`

use serde::Deserialize;
use serde_json::Value;

use crate::endpoints::closed;
use crate::endpoints::{self, EndpointId};
use crate::property_mappings::PropertyMappingId;
use crate::providers::ProviderId;
use crate::wire::v3::{Provider, object};

/// authentik's default for a new endpoint.
pub(in crate::wire) const ONE_CONNECTION: i32 = 1;

#[derive(Deserialize)]
pub struct Endpoint {
    pub pk: EndpointId,
    pub name: String,
    pub provider: ProviderId,
    pub provider_obj: Option<Provider>,
    pub protocol: String,
    pub host: Option<String>,
    pub settings: Option<Value>,
    pub property_mappings: Option<Vec<PropertyMappingId>>,
    pub auth_mode: Option<String>,
    pub launch_url: Option<String>,
    pub maximum_connections: Option<i32>,
}

impl From<Endpoint> for endpoints::Endpoint {
    fn from(wire: Endpoint) -> Self {
        Self {
            pk: wire.pk,
            name: wire.name,
            provider: wire.provider,
            provider_obj: wire.provider_obj.into(),
            protocol: wire.protocol.into(),
            host: wire.host.unwrap_or_default(),
            settings: object(wire.settings),
            property_mappings: wire.property_mappings.unwrap_or_default(),
            auth_mode: wire.auth_mode.unwrap_or_default(),
            launch_url: wire.launch_url,
            maximum_connections: wire.maximum_connections.unwrap_or(ONE_CONNECTION),
        }
    }
}

/// An endpoint that is read for its limit only.
#[derive(Deserialize)]
pub struct EndpointLimit {
    pub pk: EndpointId,
    pub name: String,
    pub provider: ProviderId,
    pub maximum_connections: Option<i32>,
}

impl From<EndpointLimit> for closed::EndpointLimit {
    fn from(wire: EndpointLimit) -> Self {
        Self {
            pk: wire.pk,
            name: wire.name,
            provider: wire.provider,
            maximum_connections: wire.maximum_connections.unwrap_or(ONE_CONNECTION),
        }
    }
}
