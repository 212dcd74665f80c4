//! The texts about undoing that other pages show.

use authentik_rac::undo::Kind;
use rac_messages::Message;

pub use rac_messages::undo::*;

/// In the dialog that deletes an object: that it can be undone, and what does not come back.
pub fn about_deletion(kind: Kind) -> Message {
    match kind {
        Kind::Provider => DELETION_OF_PROVIDER,
        Kind::Endpoint => DELETION_OF_ENDPOINT,
        Kind::PropertyMapping => DELETION_OF_PROPERTY_MAPPING,
        Kind::Binding | Kind::Application | Kind::Outpost | Kind::ConnectionToken => DELETION_OF_OTHER,
    }
}
