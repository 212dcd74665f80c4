//! The authentiks this browser knows, and which of them this tab is about.

use super::Profile;
use crate::hosting::Hosting;
use leptos::prelude::*;
use web_sys::Storage;

/// The person's own profiles, in the browser's local storage.
const LIST: &str = "rac-admin.profiles";
/// The current profile's id: of this tab in the session storage, of the tab last used in the local storage.
const CURRENT: &str = "rac-admin.profile";

/// All profiles; free to copy about.
#[derive(Clone, Copy)]
pub struct Profiles {
    all: RwSignal<Vec<Profile>>,
    current: RwSignal<String>,
    /// Those that whoever hosts the app has set up: the person can change them, but not take them away.
    #[allow(dead_code)]
    configured: StoredValue<Vec<Profile>>,
    /// Whether they are the browser's: an instance in a portal's page is about one authentik and stores none.
    stored: bool,
}

impl Profiles {
    /// `configured`: at least one.
    pub fn provide(configured: Vec<Profile>, hosting: Hosting) -> Profiles {
        if !hosting.owns_the_window() {
            return Self::in_memory(configured);
        }
        let own = local().and_then(|store| store.get_item(LIST).ok()?).unwrap_or_default();
        let own: Vec<Profile> = serde_json::from_str(&own).unwrap_or_default();
        let mut all = configured.clone();
        for profile in own {
            match all.iter_mut().find(|known| known.id == profile.id) {
                // The one that is there from the start may have been given a name.
                Some(known) => *known = profile,
                None => all.push(profile),
            }
        }
        let wanted =
            [session(), local()].into_iter().flatten().find_map(|store| store.get_item(CURRENT).ok()?);
        let known = wanted.filter(|id| all.iter().any(|profile| profile.id == *id));
        let current = known.or_else(|| all.first().map(|profile| profile.id.clone())).unwrap_or_default();
        Profiles {
            all: RwSignal::new(all),
            current: RwSignal::new(current),
            configured: StoredValue::new(configured),
            stored: true,
        }
    }

    /// Profiles that are stored nowhere; the first of them is current.
    pub fn in_memory(profiles: Vec<Profile>) -> Profiles {
        Profiles {
            current: RwSignal::new(profiles.first().map(|profile| profile.id.clone()).unwrap_or_default()),
            all: RwSignal::new(profiles.clone()),
            configured: StoredValue::new(profiles),
            stored: false,
        }
    }

    pub fn all(self) -> Signal<Vec<Profile>> {
        self.all.into()
    }

    /// The id of the current one, without following it.
    pub fn current_id(self) -> String {
        self.current.try_get_untracked().unwrap_or_default()
    }

    /// The current one.
    pub fn current(self) -> Signal<Profile> {
        Signal::derive(move || {
            let id = self.current.get();
            self.all.with(|all| all.iter().find(|profile| profile.id == id).cloned()).unwrap_or_default()
        })
    }

    /// Makes it the current one of this tab. Answers whether it is another one than before.
    pub(super) fn select(self, id: &str) -> bool {
        let known = self.all.with_untracked(|all| all.iter().any(|profile| profile.id == id));
        if !known || self.current_id() == id {
            return false;
        }
        self.current.set(id.to_owned());
        if self.stored {
            for store in [session(), local()].into_iter().flatten() {
                let _ = store.set_item(CURRENT, id);
            }
        }
        true
    }
}

fn local() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

fn session() -> Option<Storage> {
    window().session_storage().ok().flatten()
}
