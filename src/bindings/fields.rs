//! The labels of a binding's writable fields: in the dialog, in the list, and in conflicts.

use super::words;
use authentik_rac::bindings::BindingField;
use rac_messages::Message;

pub fn label(field: BindingField) -> Message {
    match field {
        BindingField::Subject => words::BOUND_TO,
        BindingField::Order => words::ORDER,
        BindingField::Enabled => words::ENABLED,
        BindingField::Negate => words::NEGATE,
        BindingField::Timeout => words::TIMEOUT,
        BindingField::FailureResult => words::FAILURE,
    }
}
