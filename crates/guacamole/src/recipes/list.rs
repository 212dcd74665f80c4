//! The recipes.

mod access;
mod desktop;
mod files;
mod machine;

use super::answer::Kind;
use super::recipe::{Question, Recipe, Setting, Source, When};

pub(super) const ALL: &[&Recipe] = &[
    &desktop::KEYBOARD,
    &desktop::CLIPBOARD,
    &files::DRIVE,
    &files::SFTP,
    &files::RECORDING,
    &desktop::DISPLAY,
    &desktop::AUDIO,
    &desktop::PRINTING,
    &desktop::REMOTE_APP,
    &access::SECURITY,
    &access::SSH_KEY,
    &machine::WAKE_ON_LAN,
];

const fn set(name: &'static str, text: &'static str) -> Setting {
    Setting { name, value: Source::Text(text), when: When::Always }
}

const fn set_to(name: &'static str, question: &'static str) -> Setting {
    Setting { name, value: Source::Answer(question), when: When::Always }
}

/// Removes what another answer has set before.
const fn unset(name: &'static str) -> Setting {
    Setting { name, value: Source::Nothing, when: When::Always }
}

impl Setting {
    const fn when(self, question: &'static str, answers: &'static [&'static str]) -> Self {
        Self { when: When::Answered(question, answers), ..self }
    }
}

const fn ask(key: &'static str, label: &'static str, kind: Kind, start: &'static str) -> Question {
    Question { key, label, help: "", kind, start, required: true }
}

impl Question {
    const fn optional(self) -> Self {
        Self { required: false, ..self }
    }

    const fn help(self, help: &'static str) -> Self {
        Self { help, ..self }
    }
}

/// Which way files go.
const DIRECTIONS: &[(&str, &str)] =
    &[("both", "Upload and download"), ("up", "Upload only"), ("down", "Download only"), ("off", "Off")];
const YES_NO: &[(&str, &str)] = &[("no", "No"), ("yes", "Yes")];
