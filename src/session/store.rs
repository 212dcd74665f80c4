//! Where the connection is kept: the tab's session storage or the browser's local storage. A browser may refuse
//! either (private windows, blocked cookies): then it is kept in memory only, and nothing breaks.

use super::token::{Connection, Keep, Kept};
use leptos::prelude::window;
use web_sys::Storage;

/// The key we use for it, in both stores. A profile with a name of its own has it at the end.
const KEY: &str = "rac-admin.session";

fn key(profile: &str) -> String {
    if profile.is_empty() { KEY.to_owned() } else { [KEY, ":", profile].concat() }
}

fn storage(keep: Keep) -> Option<Storage> {
    match keep {
        Keep::Page => None,
        Keep::Tab => window().session_storage().ok().flatten(),
        Keep::Browser => window().local_storage().ok().flatten(),
    }
}

/// Whether anything is kept for this profile, readable or not.
pub fn is_kept(profile: &str) -> bool {
    let has = |store: Storage| matches!(store.get_item(&key(profile)), Ok(Some(_)));
    [Keep::Tab, Keep::Browser].into_iter().filter_map(storage).any(has)
}

/// What is kept there for this profile.
pub fn load(profile: &str, keep: Keep) -> Option<Kept> {
    let text = storage(keep)?.get_item(&key(profile)).ok()??;
    Kept::read(&text)
}

/// Keeps the connection where it was asked for. Answers where it really is kept. An older one of this tab goes; one
/// that the browser keeps for other tabs stays, unless this one takes its place.
pub fn save(profile: &str, kept: &Kept, keep: Keep) -> Keep {
    if keep != Keep::Tab {
        forget_in(profile, Keep::Tab);
    }
    let done = storage(keep).is_some_and(|store| store.set_item(&key(profile), &kept.write()).is_ok());
    if done {
        keep
    } else {
        forget_in(profile, keep);
        Keep::Page
    }
}

/// Puts the next tokens in the place of `old`, wherever that is still kept. Answers whether it was.
pub fn replace(profile: &str, old: &Connection, next: Connection) -> bool {
    let (old, next) = (Kept::Open(old.clone()), Kept::Open(next));
    let mut replaced = false;
    for keep in [Keep::Tab, Keep::Browser] {
        if load(profile, keep).as_ref() == Some(&old)
            && let Some(store) = storage(keep)
        {
            replaced |= store.set_item(&key(profile), &next.write()).is_ok();
        }
    }
    replaced
}

/// Forgets the profile's connection in both stores.
pub fn forget(profile: &str) {
    forget_in(profile, Keep::Tab);
    forget_in(profile, Keep::Browser);
}

/// Forgets the connections of all profiles, also of those that nobody knows any more.
pub fn forget_all() {
    for store in [Keep::Tab, Keep::Browser].into_iter().filter_map(storage) {
        let keys = (0..store.length().unwrap_or_default()).filter_map(|place| store.key(place).ok()?);
        let ours: Vec<String> =
            keys.filter(|name| *name == KEY || name.starts_with(&[KEY, ":"].concat())).collect();
        for name in ours {
            let _ = store.remove_item(&name);
        }
    }
}

/// Forgets a connection that turned out to be of no use, unless another has taken its place meanwhile.
pub fn forget_if(profile: &str, keep: Keep, useless: &Kept) {
    if load(profile, keep).as_ref() == Some(useless) {
        forget_in(profile, keep);
    }
}

/// Forgets the profile's connection in one store.
pub fn forget_in(profile: &str, keep: Keep) {
    if let Some(store) = storage(keep) {
        let _ = store.remove_item(&key(profile));
    }
}

/// What tells the other tabs that this profile is to be locked. Its value is only new each time.
const LOCK: &str = "rac-admin.lock:";

/// Tells the other tabs of this profile to lock.
pub fn tell_of_lock(profile: &str) {
    if let Some(store) = storage(Keep::Browser) {
        let _ = store.set_item(&[LOCK, profile].concat(), &js_sys::Date::now().to_string());
    }
}

/// Whether an event of the storage is another tab's word that this profile is to be locked.
pub fn is_lock(event: &web_sys::StorageEvent, profile: &str) -> bool {
    let ours = event.key().is_some_and(|key| key.strip_prefix(LOCK) == Some(profile));
    ours && event.new_value().is_some() && event.storage_area() == storage(Keep::Browser)
}

/// Whether an event of the storage is about the store that tabs share, and about this profile's connection in it.
pub fn is_ours(event: &web_sys::StorageEvent, profile: &str) -> bool {
    let shared = storage(Keep::Browser);
    // No key: everything was cleared.
    event.storage_area() == shared && event.key().is_none_or(|changed| changed == key(profile))
}
