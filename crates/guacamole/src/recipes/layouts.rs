//! The keyboard layouts that guacd knows, with names.

pub use crate::lint::layout_of as nearest_layout;

/// Each layout with its name, in the order of the names.
pub const LAYOUTS: &[(&str, &str)] = &[
    ("fr-be-azerty", "Belgian French · Français (Belgique)"),
    ("pt-br-qwerty", "Brazilian Portuguese · Português (Brasil)"),
    ("fr-ca-qwerty", "Canadian French · Français (Canada)"),
    ("cs-cz-qwertz", "Czech · Čeština"),
    ("da-dk-qwerty", "Danish · Dansk"),
    ("en-gb-qwerty", "English (United Kingdom)"),
    ("en-us-qwerty", "English (United States)"),
    ("fr-fr-azerty", "French · Français (France)"),
    ("de-de-qwertz", "German · Deutsch (Germany, Austria)"),
    ("hu-hu-qwertz", "Hungarian · Magyar"),
    ("it-it-qwerty", "Italian · Italiano"),
    ("ja-jp-qwerty", "Japanese · 日本語"),
    ("no-no-qwerty", "Norwegian · Norsk"),
    ("failsafe", "Other: sends characters instead of keys"),
    ("pl-pl-qwerty", "Polish · Polski"),
    ("pt-pt-qwerty", "Portuguese · Português (Portugal)"),
    ("ro-ro-qwerty", "Romanian · Română"),
    ("es-es-qwerty", "Spanish · Español (España)"),
    ("es-latam-qwerty", "Spanish · Español (Latinoamérica)"),
    ("sv-se-qwerty", "Swedish, Finnish · Svenska, Suomi"),
    ("fr-ch-qwertz", "Swiss French · Français (Suisse)"),
    ("de-ch-qwertz", "Swiss German · Deutsch (Schweiz)"),
    ("tr-tr-qwerty", "Turkish · Türkçe"),
];
