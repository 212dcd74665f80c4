//! The language of the app: which one the user, the portal, the operator or the browser wants, and loading its messages.

mod choose;
mod files;

pub use choose::{choose, offered};
pub use files::with_texts_of;

use crate::config::Config;
use crate::hosting::use_hosting;
use crate::preferences::{self, Preferences};
use leptos::prelude::*;
use rac_messages::{Language, app as words};
use rac_ui::Toasts;
use wasm_bindgen::JsValue;

/// The languages of one mounted app; in the context.
#[derive(Clone, Copy)]
pub struct Languages {
    offered: StoredValue<Vec<Language>>,
}

/// Loads the language before the page is shown, so that it is not shown in English first.
pub async fn load_first(config: &Config) {
    let language = wanted(&preferences::stored_language(), None, config);
    // If it fails, the page tries again and says so.
    let _ = load(language).await;
}

impl Languages {
    /// Shows the language that is wanted, now and whenever that changes.
    pub fn provide(config: StoredValue<Config>, preferences: Preferences) -> Languages {
        let hosting = use_hosting();
        files::set_place(hosting);
        let toasts = Toasts::expect();
        let wanted = Memo::new(move |_| {
            let portal = hosting.locale().get();
            config.with_value(|config| wanted(&preferences.language.get(), portal.as_deref(), config))
        });
        Effect::new(move |_| {
            let language = wanted.get();
            leptos::task::spawn_local(async move {
                let is_still_wanted = || wanted.try_get_untracked() == Some(language);
                if load(language).await.is_err() && is_still_wanted() {
                    toasts.error(words::language_not_loaded(language.name).text());
                }
            });
        });
        // The document's language is ours only on the stand-alone page.
        Effect::new(move |_| {
            let language = rac_messages::language();
            if hosting.owns_the_window()
                && let Some(root) = document().document_element()
            {
                let _ = root.set_attribute("lang", language.tag);
                let _ = root.set_attribute("dir", direction());
            }
        });
        let languages =
            Languages { offered: StoredValue::new(config.with_value(|config| offered(&config.languages))) };
        provide_context(languages);
        languages
    }

    /// What can be chosen.
    pub fn offered(self) -> Vec<Language> {
        self.offered.get_value()
    }
}

pub fn use_languages() -> Languages {
    expect_context::<Languages>()
}

/// The value of `dir`, tracked.
pub fn direction() -> &'static str {
    if rac_messages::is_right_to_left() { "rtl" } else { "ltr" }
}

/// What the portal says comes first, then what the user chose, then what the operator did, then the browser.
fn wanted(chosen: &str, portal: Option<&str>, config: &Config) -> Language {
    let browser: Vec<String> =
        window().navigator().languages().iter().filter_map(|tag: JsValue| tag.as_string()).collect();
    let wishes = portal.into_iter().chain([chosen]).chain(config.language.as_deref());
    choose(wishes.chain(browser.iter().map(String::as_str)), &offered(&config.languages))
}

/// The locale for numbers, dates and sorting, unless the user or the portal wants another one: the browser's own (""), which
/// also knows the region, or the language if the browser has another one. Tracked.
pub fn locale() -> String {
    let language = rac_messages::language().tag;
    let browser = window().navigator().language().unwrap_or_default();
    if choose::fits(&browser, language) { String::new() } else { language.to_owned() }
}

/// Loads a language and shows it. Of several that are loaded at the same time, the one that was asked for last is shown.
async fn load(language: Language) -> Result<(), ()> {
    let turn = choose::next_turn();
    if language == rac_messages::language() {
        return Ok(());
    }
    let patterns = files::read(language).await?;
    if choose::is_last_turn(turn) {
        rac_messages::show(language, patterns);
    }
    Ok(())
}
