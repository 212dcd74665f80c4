//! Where the connection is kept: the tab's session storage or the browser's local storage. A browser may refuse
//! either (private windows, blocked cookies): then it is kept in memory only, and nothing breaks.

use super::token::{Connection, Keep};
use leptos::prelude::window;
use web_sys::Storage;

/// The one key we use for it, in both stores.
pub const KEY: &str = "rac-admin.session";

fn storage(keep: Keep) -> Option<Storage> {
    match keep {
        Keep::Page => None,
        Keep::Tab => window().session_storage().ok().flatten(),
        Keep::Browser => window().local_storage().ok().flatten(),
    }
}

/// What is kept there.
pub fn load(keep: Keep) -> Option<Connection> {
    let text = storage(keep)?.get_item(KEY).ok()??;
    Connection::read(&text)
}

/// Keeps the connection where it was asked for. Answers where it really is kept. An older one of this tab goes; one
/// that the browser keeps for other tabs stays, unless this one takes its place.
pub fn save(connection: &Connection, keep: Keep) -> Keep {
    if keep != Keep::Tab {
        forget_in(Keep::Tab);
    }
    let kept = storage(keep).is_some_and(|store| store.set_item(KEY, &connection.write()).is_ok());
    if kept {
        keep
    } else {
        forget_in(keep);
        Keep::Page
    }
}

/// Forgets the connection in both stores.
pub fn forget() {
    forget_in(Keep::Tab);
    forget_in(Keep::Browser);
}

/// Forgets a connection that turned out to be of no use, unless another has taken its place meanwhile.
pub fn forget_if(keep: Keep, useless: &Connection) {
    if load(keep).as_ref() == Some(useless) {
        forget_in(keep);
    }
}

fn forget_in(keep: Keep) {
    if let Some(store) = storage(keep) {
        let _ = store.remove_item(KEY);
    }
}

/// Whether an event of the storage is about the store that tabs share, and about our key in it.
pub fn is_ours(event: &web_sys::StorageEvent) -> bool {
    let shared = storage(Keep::Browser);
    // No key: everything was cleared.
    event.storage_area() == shared && event.key().is_none_or(|key| key == KEY)
}
