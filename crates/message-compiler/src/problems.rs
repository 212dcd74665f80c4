//! What is wrong with a translation.

use crate::messages::{Message, Messages};
use crate::translation::Language;
use std::fmt;

/// One thing that is wrong with a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The room and the key: `endpoints.name-missing`.
    pub message: String,
    pub kind: Kind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It is shown in English.
    Missing,
    /// English has no such message.
    Unknown,
    /// Variables that only one of the two has.
    Variables(Vec<String>),
    /// Categories that plurals of the language need, and that one of the message's plurals lacks.
    Plural(Vec<&'static str>),
}

impl Problem {
    /// Whether it is only not translated yet.
    pub fn is_missing(&self) -> bool {
        self.kind == Kind::Missing
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = &self.message;
        match &self.kind {
            Kind::Missing => write!(f, "{message} is not translated"),
            Kind::Unknown => write!(f, "{message} does not exist in English"),
            Kind::Variables(names) => {
                write!(f, "{message} has other variables than in English: {}", names.join(", "))
            }
            Kind::Plural(keys) => write!(f, "{message} has a plural without {}", keys.join(", ")),
        }
    }
}

pub fn problems(english: &Messages, translated: &Messages, language: &Language) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut add =
        |room: &str, key: &str, kind| found.push(Problem { message: format!("{room}.{key}"), kind });
    for (room, message) in english.iter() {
        match translated.get(room, &message.key) {
            None => add(room, &message.key, Kind::Missing),
            Some(other) => {
                let differing = differing(message, other);
                if !differing.is_empty() {
                    add(room, &message.key, Kind::Variables(differing));
                }
                let lacking = lacking(other, language);
                if !lacking.is_empty() {
                    add(room, &message.key, Kind::Plural(lacking));
                }
            }
        }
    }
    for (room, message) in translated.iter() {
        if english.get(room, &message.key).is_none() {
            add(room, &message.key, Kind::Unknown);
        }
    }
    found
}

fn names(message: &Message) -> Vec<String> {
    message.variables().into_iter().map(|variable| variable.name).collect()
}

fn differing(english: &Message, translated: &Message) -> Vec<String> {
    let (ours, theirs) = (names(english), names(translated));
    let only = |some: &[String], others: &[String]| {
        some.iter().filter(|name| !others.contains(name)).cloned().collect::<Vec<_>>()
    };
    [only(&ours, &theirs), only(&theirs, &ours)].concat()
}

/// The categories that a plural lacks. One that only has numbers and a default chooses by other means.
fn lacking(message: &Message, language: &Language) -> Vec<&'static str> {
    let mut lacking = Vec::new();
    for keys in message.pattern.plural_keys() {
        let by_category = keys.iter().any(|key| key.parse::<u64>().is_err() && *key != "other");
        // `many` is only for millions in French, Spanish and Portuguese, where `other` is understood, too.
        let needed = language
            .plural
            .iter()
            .filter(|key| **key != "many" || language.tag == "pl" || language.tag == "ar");
        lacking.extend(needed.filter(|key| by_category && !keys.contains(key)));
    }
    lacking.sort_unstable();
    lacking.dedup();
    lacking
}
