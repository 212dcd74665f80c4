//! What a person prefers, kept in this browser: theme and page size. Nothing secret.

use crate::hosting::use_hosting;
use leptos::prelude::*;
use serde_json::{Map, Value};

const KEY: &str = "rac-admin.preferences";
const THEME: &str = "theme";
const PAGE_SIZE: &str = "page_size";
/// Rows per page that can be chosen; authentik gives at most 100.
pub const PAGE_SIZES: [u32; 4] = [10, 20, 50, 100];

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    pub theme: Theme,
    pub page_size: u32,
}

impl Default for Stored {
    fn default() -> Self {
        Stored { theme: Theme::Auto, page_size: 20 }
    }
}

impl Stored {
    /// Reads what is kept, each preference for itself: what is unreadable, no longer offered, or of a newer version
    /// counts as not chosen.
    fn read(text: &str) -> Stored {
        let kept = kept(text);
        let theme = kept.get(THEME).and_then(Value::as_str).map(Theme::from_key).unwrap_or_default();
        let size = kept.get(PAGE_SIZE).and_then(Value::as_u64);
        let offered = PAGE_SIZES.into_iter().find(|offered| size == Some(u64::from(*offered)));
        Stored { theme, page_size: offered.unwrap_or(Stored::default().page_size) }
    }

    /// The text to keep in place of `before`: what another version keeps there stays.
    fn write(&self, before: &str) -> String {
        let mut kept = kept(before);
        kept.insert(THEME.to_owned(), Value::from(self.theme.key()));
        kept.insert(PAGE_SIZE.to_owned(), Value::from(self.page_size));
        Value::Object(kept).to_string()
    }
}

fn kept(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap_or_default()
}

/// The preferences as signals; one for the whole app, in the context.
#[derive(Clone, Copy)]
pub struct Preferences {
    pub theme: RwSignal<Theme>,
    pub page_size: RwSignal<u32>,
}

impl Preferences {
    /// Reads the preferences and keeps every change of them; in a portal that gives us its token nothing is kept.
    pub fn provide() -> Preferences {
        let hosting = use_hosting();
        let store = (!hosting.gives_token()).then(|| window().local_storage().ok().flatten()).flatten();
        let text = store.and_then(|store| store.get_item(KEY).ok()?);
        let stored = text.map(|text| Stored::read(&text)).unwrap_or_default();
        let preferences =
            Preferences { theme: RwSignal::new(stored.theme), page_size: RwSignal::new(stored.page_size) };
        Effect::new(move |before: Option<Stored>| {
            let now = Stored { theme: preferences.theme.get(), page_size: preferences.page_size.get() };
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
    if let Some(store) = window().local_storage().ok().flatten() {
        let before = store.get_item(KEY).ok().flatten().unwrap_or_default();
        let _ = store.set_item(KEY, &stored.write(&before));
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
        let stored = Stored { theme: Theme::Dark, page_size: 50 };
        assert_eq!(Stored::read(&stored.write("")), stored);
    }

    #[test]
    fn nonsense_in_the_store_means_the_defaults() {
        for text in ["", "null", "[]", r#"{"theme":"purple"}"#] {
            assert_eq!(Stored::read(text), Stored::default(), "{text}");
        }
        assert_eq!(
            Stored::read(r#"{"page_size":7,"theme":"light"}"#),
            Stored { theme: Theme::Light, page_size: 20 }
        );
    }

    #[test]
    fn what_a_newer_version_keeps_is_read_as_far_as_it_is_known_and_stays() {
        let newer = r#"{"density":"compact","page_size":50,"theme":"sepia"}"#;
        let read = Stored::read(newer);
        assert_eq!(read, Stored { theme: Theme::Auto, page_size: 50 });
        let written = Stored { page_size: 100, ..read }.write(newer);
        assert_eq!(written, r#"{"density":"compact","page_size":100,"theme":"auto"}"#);
    }
}
