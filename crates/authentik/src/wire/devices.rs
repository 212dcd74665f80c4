//! The API in which endpoints have become devices, as far as it is known: an open pull request of authentik (September
//! 2026).
//!
//! `/rac/endpoints/` no longer exists there, so endpoints are only known from connection tokens: the id and name of a
//! device, and limit and mode, which have moved to its provider.

use serde::Deserialize;
use serde_json::Map;

use crate::connection_tokens::{self, ConnectionTokenId};
use crate::endpoints::{self, EndpointId, Protocol};
use crate::providers::{self, ProviderId};
use crate::wire::v3;

#[derive(Deserialize)]
pub struct ConnectionToken {
    pub pk: ConnectionTokenId,
    pub provider: ProviderId,
    pub provider_obj: Option<Provider>,
    /// Distinguishes this format from today's, so it is required.
    pub device: EndpointId,
    pub device_name: Option<String>,
    pub user: Option<v3::User>,
}

/// A provider in a connection token.
#[derive(Deserialize)]
pub struct Provider {
    pub pk: ProviderId,
    pub name: String,
    pub maximum_connections: Option<i32>,
    pub auth_mode: Option<String>,
}

impl From<ConnectionToken> for connection_tokens::ConnectionToken {
    fn from(wire: ConnectionToken) -> Self {
        let (limit, auth_mode) = match &wire.provider_obj {
            Some(provider) => (provider.maximum_connections, provider.auth_mode.clone()),
            None => (None, None),
        };
        let provider_obj = wire.provider_obj.map_or_else(providers::Provider::left_out, Into::into);
        let device = endpoints::Endpoint {
            pk: wire.device,
            name: wire.device_name.unwrap_or_else(|| wire.device.to_string()),
            provider: wire.provider,
            provider_obj: provider_obj.clone(),
            protocol: Protocol::Other(String::new()),
            host: String::new(),
            settings: Map::new(),
            property_mappings: Vec::new(),
            auth_mode: auth_mode.unwrap_or_default(),
            launch_url: None,
            maximum_connections: limit.unwrap_or(v3::ONE_CONNECTION),
        };
        Self {
            pk: wire.pk,
            provider: wire.provider,
            provider_obj,
            endpoint: None,
            endpoint_obj: None,
            device: Some(device),
            user: wire.user.into(),
        }
    }
}

impl From<Provider> for providers::Provider {
    fn from(wire: Provider) -> Self {
        Self { pk: wire.pk, name: wire.name, ..Self::left_out() }
    }
}
