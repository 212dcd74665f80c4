//! The user's preferences, stored in this browser: theme, page size, language, formats, read-only mode, idle time. Nothing
//! secret.

mod list_look;

use crate::hosting::{Theme, use_hosting};
use authentik_rac::wire::if_readable;
use leptos::ev;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub use list_look::{ListLook, SavedView};

const KEY: &str = "rac-admin.preferences";
/// The idle times offered, in minutes; 0 for never.
pub const LOCK_AFTER: [u32; 5] = [0, 5, 15, 30, 60];
/// Rows per page; authentik returns at most 100.
pub const PAGE_SIZES: [u32; 4] = [10, 20, 50, 100];

/// The locales offered besides the browser's own, as language tags. Each formats differently from the others.
pub const LOCALES: [&str; 10] = ["en-GB", "en-US", "zh-CN", "nl", "fr", "de", "ja", "pt-BR", "es", "sv"];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    pub theme: Theme,
    pub page_size: u32,
    pub read_only: bool,
    /// One of [`LOCALES`], or "" for the browser's.
    pub locale: String,
    /// The tag of a language of the app, or "" for the browser's.
    pub language: String,
    /// Idle minutes after which an encrypted token is locked; 0 for never.
    pub lock_after: u32,
    /// Idle minutes after which an unencrypted token is forgotten; 0 for never.
    pub end_after: u32,
    /// Whether keyboard shortcuts work.
    pub shortcuts: bool,
    /// How lists are shown, by the name of the list.
    pub lists: BTreeMap<String, ListLook>,
}

impl Default for Stored {
    fn default() -> Self {
        Stored {
            theme: Theme::Auto,
            page_size: 20,
            read_only: false,
            locale: String::new(),
            language: String::new(),
            lock_after: 15,
            end_after: 0,
            shortcuts: true,
            lists: BTreeMap::new(),
        }
    }
}

impl Stored {
    /// Reads what is stored. Each preference that is unreadable, no longer offered, or of a newer version gets its
    /// default.
    fn read(text: &str) -> Stored {
        let json: PreferencesJson = serde_json::from_value(Value::Object(kept(text))).unwrap_or_default();
        let default = Stored::default();
        let offered = |number: Option<u32>, offered: &[u32]| number.filter(|number| offered.contains(number));
        let locale = json.locale.filter(|locale| LOCALES.contains(&locale.as_str()));
        Stored {
            theme: json.theme.map_or(default.theme, |theme| Theme::from_key(&theme)),
            page_size: offered(json.page_size, &PAGE_SIZES).unwrap_or(default.page_size),
            read_only: json.read_only.unwrap_or(default.read_only),
            locale: locale.unwrap_or(default.locale),
            // The language may not be offered by this operator: it is kept, and another one shown.
            language: json.language.unwrap_or(default.language),
            lock_after: offered(json.lock_after, &LOCK_AFTER).unwrap_or(default.lock_after),
            end_after: offered(json.end_after, &LOCK_AFTER).unwrap_or(default.end_after),
            shortcuts: json.shortcuts.unwrap_or(default.shortcuts),
            lists: json.lists.unwrap_or_default(),
        }
    }

    /// The text to store in place of `before`. Keeps what another version stores there.
    fn write(&self, before: &str) -> String {
        let json = PreferencesJson {
            theme: Some(self.theme.key().to_owned()),
            page_size: Some(self.page_size),
            read_only: Some(self.read_only),
            locale: Some(self.locale.clone()),
            language: Some(self.language.clone()),
            lock_after: Some(self.lock_after),
            end_after: Some(self.end_after),
            shortcuts: Some(self.shortcuts),
            lists: Some(self.lists.clone()),
        };
        let mut kept = kept(before);
        if let Ok(Value::Object(own)) = serde_json::to_value(json) {
            kept.extend(own);
        }
        Value::Object(kept).to_string()
    }
}

/// The stored preferences. A preference of the wrong type counts as missing.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
struct PreferencesJson {
    #[serde(deserialize_with = "if_readable")]
    theme: Option<String>,
    #[serde(deserialize_with = "if_readable")]
    page_size: Option<u32>,
    #[serde(deserialize_with = "if_readable")]
    read_only: Option<bool>,
    #[serde(deserialize_with = "if_readable")]
    locale: Option<String>,
    #[serde(deserialize_with = "if_readable")]
    language: Option<String>,
    #[serde(deserialize_with = "if_readable")]
    lock_after: Option<u32>,
    #[serde(deserialize_with = "if_readable")]
    end_after: Option<u32>,
    #[serde(deserialize_with = "if_readable")]
    shortcuts: Option<bool>,
    #[serde(deserialize_with = "if_readable")]
    lists: Option<BTreeMap<String, ListLook>>,
}

fn kept(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap_or_default()
}

/// The preferences as signals; one set for the whole app, in the context.
#[derive(Clone, Copy)]
pub struct Preferences {
    pub theme: RwSignal<Theme>,
    pub page_size: RwSignal<u32>,
    /// Whether the user wants read-only mode. Read it through `crate::read_only`, which also knows the operator's
    /// setting.
    pub read_only: RwSignal<bool>,
    pub locale: RwSignal<String>,
    pub language: RwSignal<String>,
    pub lock_after: RwSignal<u32>,
    pub end_after: RwSignal<u32>,
    /// Whether keyboard shortcuts work.
    pub shortcuts: RwSignal<bool>,
    /// How lists are shown, by the name of the list.
    pub lists: RwSignal<BTreeMap<String, ListLook>>,
}

impl Preferences {
    /// Reads the preferences and stores every change. With a portal's token, nothing is stored.
    pub fn provide() -> Preferences {
        let hosting = use_hosting();
        let stored = if hosting.provides_token() { Stored::default() } else { stored() };
        let preferences = Preferences {
            theme: RwSignal::new(stored.theme),
            page_size: RwSignal::new(stored.page_size),
            read_only: RwSignal::new(stored.read_only),
            locale: RwSignal::new(stored.locale),
            language: RwSignal::new(stored.language),
            lock_after: RwSignal::new(stored.lock_after),
            end_after: RwSignal::new(stored.end_after),
            shortcuts: RwSignal::new(stored.shortcuts),
            lists: RwSignal::new(stored.lists),
        };
        preferences.follow_other_tabs();
        Effect::new(move |before: Option<Stored>| {
            let now = Stored {
                theme: preferences.theme.get(),
                page_size: preferences.page_size.get(),
                read_only: preferences.read_only.get(),
                locale: preferences.locale.get(),
                language: preferences.language.get(),
                lock_after: preferences.lock_after.get(),
                end_after: preferences.end_after.get(),
                shortcuts: preferences.shortcuts.get(),
                lists: preferences.lists.get(),
            };
            if before.is_some_and(|before| before != now) && !hosting.provides_token() {
                keep(&now);
            }
            now
        });
        provide_context(preferences);
        preferences
    }

    /// How one list is shown.
    pub fn look(self, list: &'static str) -> Signal<ListLook> {
        Signal::derive(move || self.lists.with(|lists| lists.get(list).cloned().unwrap_or_default()))
    }

    /// Changes how a list is shown.
    pub fn change_look(self, list: &'static str, change: impl FnOnce(&mut ListLook)) {
        self.lists.update(|lists| {
            let look = lists.entry(list.to_owned()).or_default();
            change(look);
            if *look == ListLook::default() {
                lists.remove(list);
            }
        });
    }

    /// Follows other tabs: read-only mode in a single tab would protect nothing, and this tab's next change would
    /// undo theirs.
    fn follow_other_tabs(self) {
        let hosting = use_hosting();
        let listener = window_event_listener(ev::storage, move |event| {
            if event.key().as_deref() == Some(KEY) && !hosting.provides_token() {
                let stored = event.new_value().map(|text| Stored::read(&text)).unwrap_or_default();
                self.theme.set(stored.theme);
                self.page_size.set(stored.page_size);
                self.read_only.set(stored.read_only);
                self.locale.set(stored.locale);
                self.language.set(stored.language);
                self.lock_after.set(stored.lock_after);
                self.end_after.set(stored.end_after);
                self.shortcuts.set(stored.shortcuts);
                self.lists.set(stored.lists);
            }
        });
        on_cleanup(move || listener.remove());
    }
}

fn stored() -> Stored {
    let store = window().local_storage().ok().flatten();
    let text = store.and_then(|store| store.get_item(KEY).ok()?);
    text.map(|text| Stored::read(&text)).unwrap_or_default()
}

/// The language that was chosen, before the app is mounted.
pub fn stored_language() -> String {
    stored().language
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
        let stored = Stored {
            theme: Theme::Dark,
            page_size: 50,
            read_only: true,
            locale: "de".to_owned(),
            language: "ja".to_owned(),
            lock_after: 5,
            end_after: 60,
            shortcuts: false,
            lists: BTreeMap::from([(
                "endpoint".to_owned(),
                ListLook { hidden: vec!["host".into()], compact: true, ..ListLook::default() },
            )]),
        };
        assert_eq!(Stored::read(&stored.write("")), stored);
    }

    #[test]
    fn invalid_stored_preferences_mean_defaults() {
        for text in ["", "null", "[]", r#"{"theme":"purple"}"#] {
            assert_eq!(Stored::read(text), Stored::default(), "{text}");
        }
        assert_eq!(
            Stored::read(
                r#"{"page_size":7,"theme":"light","locale":"no such","lock_after":1,"end_after":9}"#
            ),
            Stored { theme: Theme::Light, ..Stored::default() }
        );
    }

    #[test]
    fn preferences_of_a_newer_version_are_read_and_kept() {
        let newer = r#"{"density":"compact","page_size":50,"theme":"sepia","read_only":"ask","scale":1.50}"#;
        let read = Stored::read(newer);
        assert_eq!(read, Stored { page_size: 50, ..Stored::default() });
        let written = Stored { page_size: 100, ..read }.write(newer);
        for kept in [r#""density":"compact""#, r#""scale":1.50"#] {
            assert!(written.contains(kept), "{written}");
        }
        assert_eq!(Stored::read(&written).page_size, 100);
    }
}
