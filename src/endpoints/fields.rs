//! The labels of an endpoint's writable fields: in the form, on the detail page, in conflicts and in the changelog.

use super::words;
use crate::events::LoggedModel;
use authentik_rac::endpoints::EndpointField;
use authentik_rac::undo::Kind;
use rac_messages::Message;

pub fn label(field: EndpointField) -> Message {
    match field {
        EndpointField::Name => words::NAME,
        EndpointField::Provider => words::PROVIDER,
        EndpointField::Protocol => words::PROTOCOL,
        EndpointField::Host => words::HOST,
        EndpointField::MaximumConnections => words::LIMIT,
        EndpointField::PropertyMappings => words::MAPPINGS,
        EndpointField::Settings => words::SETTINGS,
    }
}

/// The label of the field with this name in the API.
pub fn label_of_key(key: &str) -> Option<Message> {
    EndpointField::from_key(key).map(label)
}

/// Endpoints in authentik's log.
pub const LOGGED: LoggedModel = LoggedModel { name: "endpoint", kind: Kind::Endpoint, label: label_of_key };
