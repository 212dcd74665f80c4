//! What a person prefers, kept in this browser: theme, page size, and when to lock. Nothing secret.

use crate::hosting::use_hosting;
use crate::session::vault::LOCK_AFTER;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

const KEY: &str = "rac-admin.preferences";
/// Rows per page that can be chosen; authentik gives at most 100.
pub const PAGE_SIZES: [u32; 4] = [10, 20, 50, 100];

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system has it.
    #[default]
    Auto,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    pub fn key(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    pub fn from_key(key: &str) -> Theme {
        Theme::ALL.into_iter().find(|theme| theme.key() == key).unwrap_or_default()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Stored {
    pub theme: Theme,
    pub page_size: u32,
    /// Minutes of idleness after which a sealed token is locked; 0 is never.
    pub lock_after: u32,
    /// … and after which another token is forgotten.
    pub end_after: u32,
}

impl Default for Stored {
    fn default() -> Self {
        Stored { theme: Theme::Auto, page_size: 20, lock_after: 15, end_after: 0 }
    }
}

impl Stored {
    /// Reads what is kept; what is unreadable or no longer offered counts as not chosen.
    fn read(text: &str) -> Stored {
        let (mut stored, default): (Stored, _) =
            (serde_json::from_str(text).unwrap_or_default(), Stored::default());
        let offered =
            |value: u32, choices: &[u32], default| if choices.contains(&value) { value } else { default };
        stored.page_size = offered(stored.page_size, &PAGE_SIZES, default.page_size);
        stored.lock_after = offered(stored.lock_after, &LOCK_AFTER, default.lock_after);
        stored.end_after = offered(stored.end_after, &LOCK_AFTER, default.end_after);
        stored
    }
}

/// The preferences as signals; one for the whole app, in the context.
#[derive(Clone, Copy)]
pub struct Preferences {
    pub theme: RwSignal<Theme>,
    pub page_size: RwSignal<u32>,
    pub lock_after: RwSignal<u32>,
    pub end_after: RwSignal<u32>,
}

impl Preferences {
    /// Reads the preferences and keeps every change of them; in a portal that gives us its token nothing is kept.
    pub fn provide() -> Preferences {
        let hosting = use_hosting();
        let store = (!hosting.gives_token()).then(|| window().local_storage().ok().flatten()).flatten();
        let text = store.and_then(|store| store.get_item(KEY).ok()?);
        let stored = text.map(|text| Stored::read(&text)).unwrap_or_default();
        let preferences = Preferences {
            theme: RwSignal::new(stored.theme),
            page_size: RwSignal::new(stored.page_size),
            lock_after: RwSignal::new(stored.lock_after),
            end_after: RwSignal::new(stored.end_after),
        };
        Effect::new(move |before: Option<Stored>| {
            let now = Stored {
                theme: preferences.theme.get(),
                page_size: preferences.page_size.get(),
                lock_after: preferences.lock_after.get(),
                end_after: preferences.end_after.get(),
            };
            if before.is_some_and(|before| before != now) && !hosting.gives_token() {
                keep(&now);
            }
            now
        });
        provide_context(preferences);
        preferences
    }
}

fn keep(stored: &Stored) {
    let store = window().local_storage().ok().flatten();
    if let (Some(store), Ok(text)) = (store, serde_json::to_string(stored)) {
        let _ = store.set_item(KEY, &text);
    }
}

pub fn use_preferences() -> Preferences {
    expect_context::<Preferences>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_survive_a_reload() {
        let stored = Stored { theme: Theme::Dark, page_size: 50, lock_after: 5, end_after: 60 };
        assert_eq!(Stored::read(&serde_json::to_string(&stored).unwrap()), stored);
    }

    #[test]
    fn nonsense_in_the_store_means_the_defaults() {
        for text in ["", "null", "[]", r#"{"theme":"purple"}"#] {
            assert_eq!(Stored::read(text), Stored::default(), "{text}");
        }
        assert_eq!(
            Stored::read(r#"{"page_size":7,"theme":"light","lock_after":1,"end_after":9}"#),
            Stored { theme: Theme::Light, ..Stored::default() }
        );
    }
}
