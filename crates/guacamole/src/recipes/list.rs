//! The recipes.

mod access;
mod desktop;
mod files;
mod machine;

use rac_messages::{Message, recipes as words};

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

/// A question without its texts. These come last: a constant can't replace a field of something that owns texts.
#[derive(Clone, Copy)]
struct Ask {
    key: &'static str,
    kind: Kind,
    start: &'static str,
    required: bool,
}

const fn ask(key: &'static str, kind: Kind, start: &'static str) -> Ask {
    Ask { key, kind, start, required: true }
}

impl Ask {
    const fn optional(self) -> Self {
        Self { required: false, ..self }
    }

    const fn label(self, label: Message) -> Question {
        self.with(label, None)
    }

    const fn label_and_help(self, label: Message, help: Message) -> Question {
        self.with(label, Some(help))
    }

    const fn with(self, label: Message, help: Option<Message>) -> Question {
        let Ask { key, kind, start, required } = self;
        Question { key, label, help, kind, start, required }
    }
}

/// Which way files go.
const DIRECTIONS: &[(&str, Message)] = &[
    ("both", words::UPLOAD_AND_DOWNLOAD),
    ("up", words::UPLOAD_ONLY),
    ("down", words::DOWNLOAD_ONLY),
    ("off", words::OFF),
];
const YES_NO: &[(&str, Message)] = &[("no", words::NO), ("yes", words::YES)];
const ON_OFF: &[(&str, Message)] = &[("on", words::ON), ("off", words::OFF)];
