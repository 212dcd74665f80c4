//! Stores the credential in the tab's session storage or the browser's local storage. A browser may refuse either
//! (private windows, blocked cookies); then it is kept in memory only.

use super::token::{Credential, Keep, Kept};
use leptos::prelude::window;
use web_sys::Storage;

/// The key in both stores, followed by the id of the instance if it has one.
const KEY: &str = "rac-admin.session";

fn key(instance: &str) -> String {
    if instance.is_empty() { KEY.to_owned() } else { format!("{KEY}:{instance}") }
}

fn storage(keep: Keep) -> Option<Storage> {
    match keep {
        Keep::Page => None,
        Keep::Tab => window().session_storage().ok().flatten(),
        Keep::Browser => window().local_storage().ok().flatten(),
    }
}

/// Whether anything is stored for this instance, readable or not.
pub fn is_kept(instance: &str) -> bool {
    let has = |store: Storage| matches!(store.get_item(&key(instance)), Ok(Some(_)));
    [Keep::Tab, Keep::Browser].into_iter().filter_map(storage).any(has)
}

/// What is stored for this instance.
pub fn load(instance: &str, keep: Keep) -> Option<Kept> {
    let text = storage(keep)?.get_item(&key(instance)).ok()??;
    Kept::read(&text)
}

/// Stores the credential and returns where it really is. An older one of this tab is removed; one that the browser
/// keeps for other tabs stays, unless this one replaces it.
pub fn save(instance: &str, kept: &Kept, keep: Keep) -> Keep {
    if keep != Keep::Tab {
        forget_in(instance, Keep::Tab);
    }
    let done = storage(keep).is_some_and(|store| store.set_item(&key(instance), &kept.write()).is_ok());
    if done {
        keep
    } else {
        forget_in(instance, keep);
        Keep::Page
    }
}

/// Replaces `old` with the refreshed tokens wherever it is still stored. Returns whether it was.
pub fn replace(instance: &str, old: &Credential, next: Credential) -> bool {
    let (old, next) = (Kept::Open(old.clone()), Kept::Open(next));
    let mut replaced = false;
    for keep in [Keep::Tab, Keep::Browser] {
        if load(instance, keep).as_ref() == Some(&old)
            && let Some(store) = storage(keep)
        {
            replaced |= store.set_item(&key(instance), &next.write()).is_ok();
        }
    }
    replaced
}

/// Forgets the instance's credential in both stores.
pub fn forget(instance: &str) {
    forget_in(instance, Keep::Tab);
    forget_in(instance, Keep::Browser);
}

/// Forgets the credentials of all instances, including removed ones.
pub fn forget_all() {
    for store in [Keep::Tab, Keep::Browser].into_iter().filter_map(storage) {
        let keys = (0..store.length().unwrap_or_default()).filter_map(|place| store.key(place).ok()?);
        let ours: Vec<String> =
            keys.filter(|name| *name == KEY || name.starts_with(&format!("{KEY}:"))).collect();
        for name in ours {
            let _ = store.remove_item(&name);
        }
    }
}

/// Forgets a useless credential, unless another has replaced it meanwhile.
pub fn forget_if(instance: &str, keep: Keep, useless: &Kept) {
    if load(instance, keep).as_ref() == Some(useless) {
        forget_in(instance, keep);
    }
}

/// Forgets the instance's credential in one store.
pub fn forget_in(instance: &str, keep: Keep) {
    if let Some(store) = storage(keep) {
        let _ = store.remove_item(&key(instance));
    }
}

/// The key whose change tells other tabs to lock this instance. Its value only has to be new.
const LOCK: &str = "rac-admin.lock:";

/// Tells the other tabs of this instance to lock.
pub fn announce_lock(instance: &str) {
    if let Some(store) = storage(Keep::Browser) {
        let _ = store.set_item(&format!("{LOCK}{instance}"), &js_sys::Date::now().to_string());
    }
}

/// Whether the event says that another tab locked this instance.
pub fn is_lock(event: &web_sys::StorageEvent, instance: &str) -> bool {
    let ours = event.key().is_some_and(|key| key.strip_prefix(LOCK) == Some(instance));
    ours && event.new_value().is_some() && event.storage_area() == storage(Keep::Browser)
}

/// Whether the event is about this instance's credential in the shared store.
pub fn is_ours(event: &web_sys::StorageEvent, instance: &str) -> bool {
    let shared = storage(Keep::Browser);
    // No key: everything was cleared.
    event.storage_area() == shared && event.key().is_none_or(|changed| changed == key(instance))
}
