//! Languages, and what the browser loads of them.

use crate::messages::Messages;
use crate::pattern::Pattern;
use crate::problems::{Problem, problems};
use crate::read::Mistake;
use sha2::{Digest, Sha256};
use std::path::Path;

/// A language of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47, as `lang` and `Intl` want it; also the name of its folder in `locales/`.
    pub tag: &'static str,
    /// What it is called in itself.
    pub name: &'static str,
    pub is_right_to_left: bool,
    /// The categories that a plural of whole numbers needs, besides `other`.
    pub plural: &'static [&'static str],
}

/// All languages but the pseudo-language. English is the first, and the fallback.
pub const LANGUAGES: &[Language] = &[
    Language { tag: "en", name: "English", is_right_to_left: false, plural: &["one"] },
    Language { tag: "de", name: "Deutsch", is_right_to_left: false, plural: &["one"] },
    Language { tag: "fr", name: "Français", is_right_to_left: false, plural: &["one", "many"] },
    Language { tag: "es", name: "Español", is_right_to_left: false, plural: &["one", "many"] },
    Language { tag: "pt-BR", name: "Português (Brasil)", is_right_to_left: false, plural: &["one", "many"] },
    Language { tag: "pl", name: "Polski", is_right_to_left: false, plural: &["one", "few", "many"] },
    Language { tag: "ja", name: "日本語", is_right_to_left: false, plural: &[] },
    Language { tag: "zh-CN", name: "简体中文", is_right_to_left: false, plural: &[] },
    Language {
        tag: "ar",
        name: "العربية",
        is_right_to_left: true,
        plural: &["zero", "one", "two", "few", "many"],
    },
];

/// A language by its tag.
pub fn language(tag: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.tag == tag)
}

/// The rooms whose messages are in a language's second file: only some parts of the app show them, and load it
/// (`src/language/`).
pub const LATER: [&str; 5] = ["connect_machines", "files", "plan", "plan_files", "recipes"];

/// The room of what is shown before the app runs, or if it can't: `public/boot.js` has these texts in all languages.
pub const BOOT: &str = "boot";

/// Which messages a file of a language has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Those that most pages show.
    First,
    /// Those of the rooms in [`LATER`].
    Later,
}

impl Share {
    /// All files of a language.
    pub const ALL: [Share; 2] = [Share::First, Share::Later];

    fn has(self, room: &str) -> bool {
        room != BOOT && (self == Share::Later) == LATER.contains(&room)
    }
}

/// The messages of another language.
#[derive(Clone, Debug)]
pub struct Translation {
    pub language: &'static Language,
    messages: Messages,
}

impl Translation {
    /// Reads `<locales>/<tag>`.
    pub fn read(locales: &Path, language: &'static Language) -> Result<Translation, Vec<Mistake>> {
        Ok(Translation { language, messages: Messages::read(&locales.join(language.tag))? })
    }

    /// A translation from messages that are not in a folder.
    pub fn new(language: &'static Language, messages: Messages) -> Translation {
        Translation { language, messages }
    }

    /// What is missing, unknown or doesn't fit the English messages.
    pub fn problems(&self, english: &Messages) -> Vec<Problem> {
        problems(english, &self.messages, self.language)
    }

    /// How many messages are translated.
    pub fn translated(&self, english: &Messages) -> usize {
        english.iter().filter(|(room, message)| self.messages.get(room, &message.key).is_some()).count()
    }

    /// The patterns in the order of the English messages, as a JSON array. What is in another file or not translated is
    /// `null`; what is not translated is shown in English.
    pub fn catalogue(&self, english: &Messages, share: Share) -> String {
        let pattern = |(room, message): (&str, &crate::Message)| {
            let translated = self.messages.get(room, &message.key).filter(|_| share.has(room))?;
            Some(translated.pattern.compact(&message.variables()))
        };
        let patterns: Vec<Option<String>> = english.iter().map(pattern).collect();
        serde_json::to_string(&patterns).unwrap_or_default()
    }

    /// The pattern of a message, if it is translated.
    pub fn pattern(&self, room: &str, key: &str) -> Option<&Pattern> {
        self.messages.get(room, key).map(|message| &message.pattern)
    }

    /// The name of a file, from its content: `messages-de-0123456789abcdef.json`.
    pub fn file_name(&self, english: &Messages, share: Share) -> String {
        let hash = Sha256::digest(self.catalogue(english, share));
        let digits: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let later = if share == Share::Later { "-later" } else { "" };
        format!("messages-{}{later}-{digits}.json", self.language.tag)
    }
}
