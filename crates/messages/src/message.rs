//! A text with its arguments.

use crate::{Argument, shown};
use std::fmt;

/// A text of the app, with the values of its variables. It has no language until it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Message {
    /// Its position in the catalogues.
    number: u16,
    english: &'static str,
    arguments: Vec<Argument>,
}

/// The number of a text that no catalogue has.
const VERBATIM: u16 = u16::MAX;

impl Message {
    pub(crate) const fn new(number: u16, english: &'static str) -> Message {
        Message { number, english, arguments: Vec::new() }
    }

    pub(crate) fn with(number: u16, english: &'static str, arguments: Vec<Argument>) -> Message {
        Message { number, english, arguments }
    }

    /// A text that is the same in all languages: a name, or what the server answered.
    pub fn verbatim(text: impl Into<String>) -> Message {
        Message { number: VERBATIM, english: "\u{1}0", arguments: vec![text.into().into()] }
    }

    /// The text in the language of the moment. In reactive code it is computed again when the language changes.
    pub fn text(&self) -> String {
        shown::text(self)
    }

    /// Its position in the catalogues.
    pub fn number(&self) -> usize {
        self.number.into()
    }

    pub(crate) fn is_verbatim(&self) -> bool {
        self.number == VERBATIM
    }

    pub(crate) fn english(&self) -> &'static str {
        self.english
    }

    pub(crate) fn arguments(&self) -> &[Argument] {
        &self.arguments
    }
}

/// Whole sentences, one after another.
pub fn sentences(all: impl IntoIterator<Item = Message>) -> Message {
    let mut all = all.into_iter();
    match all.next() {
        None => Message::verbatim(""),
        Some(first) => all.fold(first, crate::kit::two_sentences),
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl From<Message> for String {
    fn from(message: Message) -> String {
        message.text()
    }
}

/// The same as [`Message::verbatim`].
impl From<&str> for Message {
    fn from(text: &str) -> Message {
        Message::verbatim(text)
    }
}

/// The same as [`Message::verbatim`].
impl From<String> for Message {
    fn from(text: String) -> Message {
        Message::verbatim(text)
    }
}

/// The same as [`Message::verbatim`].
impl From<&String> for Message {
    fn from(text: &String) -> Message {
        Message::verbatim(text)
    }
}

impl From<&Message> for Message {
    fn from(message: &Message) -> Message {
        message.clone()
    }
}

impl PartialEq<str> for Message {
    fn eq(&self, text: &str) -> bool {
        self.text() == text
    }
}

impl PartialEq<&str> for Message {
    fn eq(&self, text: &&str) -> bool {
        self.text() == *text
    }
}

impl PartialEq<String> for Message {
    fn eq(&self, text: &String) -> bool {
        self.text() == *text
    }
}
