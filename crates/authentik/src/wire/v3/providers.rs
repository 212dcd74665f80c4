//! `/providers/rac/`

use serde::Deserialize;
use serde_json::Value;

use crate::flows::FlowId;
use crate::property_mappings::PropertyMappingId;
use crate::providers::{self, ProviderId};
use crate::wire::v3::object;

#[derive(Default, Deserialize)]
pub struct Provider {
    pub pk: ProviderId,
    pub name: String,
    pub authentication_flow: Option<FlowId>,
    /// The API requires one, but it can be missing in the database.
    pub authorization_flow: Option<FlowId>,
    pub property_mappings: Option<Vec<PropertyMappingId>>,
    pub settings: Option<Value>,
    pub connection_expiry: Option<String>,
    pub delete_token_on_disconnect: Option<bool>,
    pub assigned_application_slug: Option<String>,
    pub assigned_application_name: Option<String>,
    pub outpost_set: Option<Vec<String>>,
}

impl From<Provider> for providers::Provider {
    fn from(wire: Provider) -> Self {
        Self {
            pk: wire.pk,
            name: wire.name,
            authentication_flow: wire.authentication_flow,
            authorization_flow: wire.authorization_flow,
            property_mappings: wire.property_mappings.unwrap_or_default(),
            settings: object(wire.settings),
            connection_expiry: wire.connection_expiry.unwrap_or_default(),
            delete_token_on_disconnect: wire.delete_token_on_disconnect.unwrap_or_default(),
            assigned_application_slug: wire.assigned_application_slug,
            assigned_application_name: wire.assigned_application_name,
            outpost_set: wire.outpost_set,
        }
    }
}

/// A provider inside another object, where authentik may omit it.
impl From<Option<Provider>> for providers::Provider {
    fn from(wire: Option<Provider>) -> Self {
        wire.map_or_else(Self::left_out, Self::from)
    }
}
