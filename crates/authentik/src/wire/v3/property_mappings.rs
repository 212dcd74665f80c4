//! `/propertymappings/provider/rac/`, and the test of a mapping of any kind.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::property_mappings::{self, PropertyMappingId};
use crate::users::UserId;
use crate::wire::v3::object;

#[derive(Deserialize)]
pub struct PropertyMapping {
    pub pk: PropertyMappingId,
    pub name: String,
    pub expression: Option<String>,
    pub managed: Option<String>,
    pub static_settings: Option<Value>,
}

impl From<PropertyMapping> for property_mappings::PropertyMapping {
    fn from(wire: PropertyMapping) -> Self {
        Self {
            pk: wire.pk,
            name: wire.name,
            expression: wire.expression.unwrap_or_default(),
            managed: wire.managed,
            static_settings: object(wire.static_settings),
        }
    }
}

/// Asks authentik to evaluate a stored mapping for a user.
#[derive(Serialize)]
pub struct MappingTestRequest {
    /// The user in whose name it is evaluated.
    pub user: UserId,
    /// More variables; none here.
    pub context: Map<String, Value>,
}

#[derive(Deserialize)]
pub struct MappingTestResult {
    pub result: Option<String>,
    pub successful: Option<bool>,
}

impl From<MappingTestResult> for property_mappings::MappingTestResult {
    fn from(wire: MappingTestResult) -> Self {
        Self { result: wire.result.unwrap_or_default(), successful: wire.successful.unwrap_or_default() }
    }
}
