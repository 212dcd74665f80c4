//! What a person prefers, kept in this browser: theme, page size, how dates and numbers are written, read-only mode.
//! Nothing secret.

use crate::hosting::use_hosting;
use leptos::ev;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

const KEY: &str = "rac-admin.preferences";
/// Rows per page that can be chosen; authentik gives at most 100.
pub const PAGE_SIZES: [u32; 4] = [10, 20, 50, 100];

/// What is offered for dates and numbers, beside the browser's own: language tags with what they are called. Each writes
/// them otherwise than the others.
pub const LOCALES: [(&str, &str); 10] = [
    ("en-GB", "English (United Kingdom)"),
    ("en-US", "English (United States)"),
    ("zh-CN", "Chinese (Simplified)"),
    ("nl", "Dutch"),
    ("fr", "French"),
    ("de", "German"),
    ("ja", "Japanese"),
    ("pt-BR", "Portuguese (Brazil)"),
    ("es", "Spanish"),
    ("sv", "Swedish"),
];

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
    pub read_only: bool,
    /// One of [`LOCALES`], or "" for the browser's.
    pub locale: String,
}

impl Default for Stored {
    fn default() -> Self {
        Stored { theme: Theme::Auto, page_size: 20, read_only: false, locale: String::new() }
    }
}

impl Stored {
    /// Reads what is kept; what is unreadable or no longer offered counts as not chosen.
    fn read(text: &str) -> Stored {
        let mut stored = Stored::read_each(text);
        if !PAGE_SIZES.contains(&stored.page_size) {
            stored.page_size = Stored::default().page_size;
        }
        if !LOCALES.iter().any(|(tag, _)| *tag == stored.locale) {
            stored.locale.clear();
        }
        stored
    }

    /// Each preference for itself: one that only another version understands spoils none of the others.
    fn read_each(text: &str) -> Stored {
        let mut known = Map::new();
        for (name, value) in kept(text) {
            known.insert(name.clone(), value);
            if serde_json::from_value::<Stored>(Value::Object(known.clone())).is_err() {
                known.remove(&name);
            }
        }
        serde_json::from_value(Value::Object(known)).unwrap_or_default()
    }

    /// The text to keep in place of `before`: what only another version knows stays.
    fn write(&self, before: &str) -> String {
        let mut all = kept(before);
        if let Ok(Value::Object(mine)) = serde_json::to_value(self) {
            all.extend(mine);
        }
        Value::Object(all).to_string()
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
    /// Nothing is to be written. Read it by `crate::writing`, which knows what the host wants, too.
    pub read_only: RwSignal<bool>,
    pub locale: RwSignal<String>,
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
            read_only: RwSignal::new(stored.read_only),
            locale: RwSignal::new(stored.locale),
        };
        preferences.follow_other_tabs();
        Effect::new(move |before: Option<Stored>| {
            let now = Stored {
                theme: preferences.theme.get(),
                page_size: preferences.page_size.get(),
                read_only: preferences.read_only.get(),
                locale: preferences.locale.get(),
            };
            if before.is_some_and(|before| before != now) && !hosting.gives_token() {
                keep(&now);
            }
            now
        });
        provide_context(preferences);
        preferences
    }

    /// Another tab's choice holds here, too: read-only mode would be no protection if it held in one tab only, and this
    /// tab's next choice would undo that tab's.
    fn follow_other_tabs(self) {
        let hosting = use_hosting();
        let listener = window_event_listener(ev::storage, move |event| {
            if event.key().as_deref() == Some(KEY) && !hosting.gives_token() {
                let stored = event.new_value().map(|text| Stored::read(&text)).unwrap_or_default();
                self.theme.set(stored.theme);
                self.page_size.set(stored.page_size);
                self.read_only.set(stored.read_only);
                self.locale.set(stored.locale);
            }
        });
        on_cleanup(move || listener.remove());
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
        let stored = Stored { theme: Theme::Dark, page_size: 50, read_only: true, locale: "de".to_owned() };
        assert_eq!(Stored::read(&serde_json::to_string(&stored).unwrap()), stored);
    }

    #[test]
    fn nonsense_in_the_store_means_the_defaults() {
        for text in ["", "null", "[]", r#"{"theme":"purple"}"#] {
            assert_eq!(Stored::read(text), Stored::default(), "{text}");
        }
        assert_eq!(
            Stored::read(r#"{"page_size":7,"theme":"light","locale":"no such"}"#),
            Stored { theme: Theme::Light, ..Stored::default() }
        );
    }

    #[test]
    fn what_a_newer_version_keeps_is_read_as_far_as_it_is_known_and_stays() {
        let newer = r#"{"density":"compact","page_size":50,"theme":"sepia"}"#;
        let read = Stored::read(newer);
        assert_eq!(read, Stored { page_size: 50, ..Stored::default() });
        let written = Stored { page_size: 100, ..read }.write(newer);
        assert!(written.contains(r#""density":"compact""#), "{written}");
        assert_eq!(Stored::read(&written).page_size, 100);
    }
}
