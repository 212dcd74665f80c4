//! The language that is shown. It is the same for everything on a page.

use crate::format::{Style, format};
use crate::formats::formats;
use crate::{LANGUAGES, Language, Message};
use std::cell::RefCell;

struct Shown {
    language: Language,
    /// By number; what is `None`, and what is missing at the end, is shown in English.
    patterns: Vec<Option<String>>,
}

thread_local! {
    static SHOWN: RefCell<Shown> = const { RefCell::new(Shown { language: LANGUAGES[0], patterns: Vec::new() }) };
}

/// Shows all messages in this language from now on. `patterns`: its catalogue; none for English.
pub fn show(language: Language, patterns: Vec<Option<String>>) {
    SHOWN.set(Shown { language, patterns });
    #[cfg(feature = "leptos")]
    crate::view::notify();
}

/// Shows these patterns, too, if the language is still shown.
pub fn add(language: Language, patterns: Vec<Option<String>>) {
    SHOWN.with_borrow_mut(|shown| {
        if shown.language == language {
            for (pattern, added) in shown.patterns.iter_mut().zip(patterns) {
                *pattern = pattern.take().or(added);
            }
        }
    });
    #[cfg(feature = "leptos")]
    crate::view::notify();
}

/// The language that is shown.
pub fn language() -> Language {
    track();
    SHOWN.with_borrow(|shown| shown.language)
}

/// Whether the language that is shown is written from right to left.
pub fn is_right_to_left() -> bool {
    language().is_right_to_left
}

pub fn text(message: &Message) -> String {
    track();
    let pattern_of = |message: &Message| {
        SHOWN.with_borrow(|shown| {
            let pattern = shown.patterns.get(message.number()).and_then(Option::as_deref);
            pattern.unwrap_or(message.english()).to_owned()
        })
    };
    let is_isolating = SHOWN.with_borrow(|shown| shown.language.is_right_to_left);
    format(message, Style { pattern_of: &pattern_of, formats: formats(), is_isolating })
}

fn track() {
    #[cfg(feature = "leptos")]
    crate::view::track();
}
