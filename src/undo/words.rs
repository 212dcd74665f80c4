//! The texts about undoing that other pages show.

use authentik_rac::undo::Kind;

pub const UNDO: &str = "Undo";
pub const RECENT_CHANGES: &str = "Recent changes";
pub const GONE: &str = "This change can no longer be undone here.";
pub const TOKENS_NOT_UNDOABLE: &str = "This can't be undone.";

/// In the dialog that deletes an object: that it can be undone, and what does not come back.
pub fn about_deletion(kind: Kind) -> &'static str {
    match kind {
        Kind::Provider => {
            "You can undo this in this tab, from Recent changes: with its endpoints, their bindings, its application and its outposts. Ids and launch addresses are new then, and connection tokens don't come back."
        }
        Kind::Endpoint => {
            "You can undo this in this tab, from Recent changes: with its bindings. Its id and launch address are new then, and connection tokens don't come back."
        }
        Kind::PropertyMapping => {
            "You can undo this in this tab, from Recent changes: it is selected again where it was. Its id is new then."
        }
        Kind::Binding | Kind::Application | Kind::Outpost | Kind::ConnectionToken => {
            "You can undo this in this tab, from Recent changes."
        }
    }
}
