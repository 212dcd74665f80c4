//! The answers to a recipe's questions: what is accepted, and the value that it becomes.

use std::collections::BTreeMap;

use rac_messages::{Message, recipes as words};
use serde_json::{Map, Value};

use super::layouts::LAYOUTS;
use super::recipe::Question;
use crate::catalogue::{Protocols, read_number};
use crate::lint::{Change, LintContext, Owner, lint};

/// The kind of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of these, each with its label.
    Choice(&'static [(&'static str, Message)]),
    /// A keyboard layout.
    Layout,
    /// One line of text.
    Text,
    /// A whole number in this range.
    Number(i32, i32),
    /// The address of a network adapter.
    Mac,
    /// The alias of a published program.
    RemoteApp,
    /// A secret on one line.
    Secret,
    /// A private key.
    PrivateKey,
}

/// What was answered so far, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<&'static str, String>);

impl Answers {
    /// The proposed answers.
    pub fn of(questions: &'static [Question]) -> Self {
        Self(questions.iter().map(|question| (question.key, question.start.to_owned())).collect())
    }

    /// The answer to a question; empty without one.
    pub fn text(&self, key: &str) -> &str {
        self.0.get(key).map(String::as_str).unwrap_or_default()
    }

    /// Replaces an answer.
    pub fn set(&mut self, key: &'static str, text: impl Into<String>) {
        self.0.insert(key, text.into());
    }

    /// The same with another answer.
    pub fn with(mut self, key: &'static str, text: &str) -> Self {
        self.set(key, text);
        self
    }
}

impl Question {
    /// Why an answer can't be used, as a sentence.
    pub fn problem(&self, text: &str) -> Option<Message> {
        let label = &self.label;
        if text.trim().is_empty() {
            return self.required.then(|| words::missing(label));
        }
        match self.kind {
            Kind::Choice(options) if options.iter().all(|(value, _)| *value != text) => {
                Some(words::missing(label))
            }
            Kind::Layout if LAYOUTS.iter().all(|(value, _)| *value != text) => Some(words::missing(label)),
            Kind::Number(least, greatest)
                if read_number(text.trim()).is_none_or(|number| !(least..=greatest).contains(&number)) =>
            {
                Some(match greatest {
                    i32::MAX => words::at_least(label, least.to_string()),
                    _ => words::number_from_to(greatest.to_string(), label, least.to_string()),
                })
            }
            Kind::Mac if !is_mac(&repaired("wol-mac-addr", text.trim())) => Some(words::mac_address(label)),
            _ => None,
        }
    }
}

impl Kind {
    /// The value of a parameter for an answer; what can be repaired, is.
    pub(super) fn value(self, name: &str, text: &str) -> String {
        match self {
            Self::Secret => text.to_owned(),
            Self::PrivateKey if text.trim().is_empty() => String::new(),
            Self::PrivateKey => repaired(name, text),
            Self::Mac => repaired(name, text.trim()),
            Self::RemoteApp => match text.trim() {
                "" => String::new(),
                alias => format!("||{}", alias.trim_start_matches('|')),
            },
            Self::Choice(_) | Self::Layout | Self::Text | Self::Number(..) => text.trim().to_owned(),
        }
    }
}

/// The value with the fixes that the lint has for it.
fn repaired(name: &str, text: &str) -> String {
    let context =
        LintContext { owner: &Owner::Expression, protocols: Protocols::ALL, host: None, effective: &[] };
    let mut text = text.to_owned();
    // One fix may show the next mistake.
    for _ in 0..3 {
        let settings = Map::from_iter([(name.to_owned(), Value::String(text.clone()))]);
        let fixes = lint(&settings, &context).into_iter().filter(|finding| finding.key == name);
        let mut fixed = fixes.filter_map(|finding| match finding.fix?.change {
            Change::Replace(Value::String(fixed)) => Some(fixed),
            _ => None,
        });
        match fixed.next_back() {
            Some(fixed) if fixed != text => text = fixed,
            _ => break,
        }
    }
    text
}

fn is_mac(text: &str) -> bool {
    let is_byte = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_hexdigit());
    text.split(':').count() == 6 && text.split(':').all(is_byte)
}
