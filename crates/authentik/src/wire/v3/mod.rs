//! authentik's API v3, as it has been since RAC was added: endpoints are objects of their own.

mod access;
mod connection_tokens;
mod endpoints;
mod events;
mod page;
mod prompts;
mod property_mappings;
mod providers;
mod related;
mod sessions;
mod users;

use serde_json::{Map, Value};

pub use access::{Binding, Permission, Policy, RolePermissions, UsedBy};
pub use connection_tokens::{ConnectionToken, ConnectionTokenRequest, Placement};
pub(in crate::wire) use endpoints::ONE_CONNECTION;
pub use endpoints::{Endpoint, EndpointLimit};
pub use events::{Event, EventVolume};
pub use page::{List, Page};
pub use prompts::{
    FlowBinding, FlowBindingRequest, FlowRequest, Prompt, PromptRequest, PromptStage, PromptStageRequest,
};
pub use property_mappings::{MappingTestRequest, MappingTestResult, PropertyMapping};
pub use providers::Provider;
pub use related::{
    AccessAnswer, Application, ApplicationRequest, AssignmentRequest, DefaultSettings, Flow, Instance,
    Outpost, OutpostRequest, ProvidersRequest,
};
pub use sessions::AuthenticatedSession;
pub use users::{Account, Group, GroupParents, GroupedUser, Me, Member, NamedRole, NestedGroup, User};

/// Anything but an object becomes the empty object.
///
/// authentik's column accepts any JSON and only its serializer requires an object, so a row written without the API
/// (by a blueprint or a shell) may contain a list or null. That must not make the whole page unreadable.
fn object(value: Option<Value>) -> Map<String, Value> {
    match value {
        Some(Value::Object(map)) => map,
        _ => Map::new(),
    }
}
