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

/// What was kept by an earlier page: the tab's own before the browser's.
pub fn load() -> Option<(Connection, Keep)> {
    [Keep::Tab, Keep::Browser].into_iter().find_map(|keep| {
        let text = storage(keep)?.get_item(KEY).ok()??;
        Some((Connection::read(&text)?, keep))
    })
}

/// Keeps the connection where it was asked for, and nowhere else of ours. Answers where it really is kept.
pub fn save(connection: &Connection, keep: Keep) -> Keep {
    match keep {
        Keep::Page => forget_tab(),
        Keep::Tab => {}
        Keep::Browser => forget_tab(),
    }
    let kept = storage(keep).map(|store| store.set_item(KEY, &connection.write()));
    if let Some(Ok(())) = kept { keep } else { Keep::Page }
}

/// Forgets the connection in both stores.
pub fn forget() {
    forget_tab();
    if let Some(store) = storage(Keep::Browser) {
        let _ = store.remove_item(KEY);
    }
}

fn forget_tab() {
    if let Some(store) = storage(Keep::Tab) {
        let _ = store.remove_item(KEY);
    }
}
