//! The labels of a property mapping's writable fields: in the form, on the detail page, in conflicts and in the
//! changelog.

use super::words;
use crate::events::LoggedModel;
use authentik_rac::property_mappings::MappingField;
use authentik_rac::undo::Kind;
use rac_messages::Message;

pub fn label(field: MappingField) -> Message {
    match field {
        MappingField::Name => words::NAME,
        MappingField::StaticSettings => words::STATIC_SETTINGS,
        MappingField::Expression => words::EXPRESSION,
    }
}

/// The label of the field with this name in the API.
pub fn label_of_key(key: &str) -> Option<Message> {
    MappingField::from_key(key).map(label)
}

/// Property mappings in authentik's log.
pub const LOGGED: LoggedModel =
    LoggedModel { name: "racpropertymapping", kind: Kind::PropertyMapping, label: label_of_key };
