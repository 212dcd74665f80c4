//! What a recipe consists of, and what it sets.

use rac_messages::Message;
use serde_json::{Map, Value};

use super::answer::{Answers, Kind};
use crate::catalogue::{self, Protocols};
use crate::effective::text_for_guacd;

/// Settings for one purpose.
#[derive(Debug, PartialEq, Eq)]
pub struct Recipe {
    /// Its key.
    pub id: &'static str,
    /// Its name.
    pub title: Message,
    /// What it does, in one sentence.
    pub about: Message,
    /// Other words that users search for.
    pub words: Message,
    /// What it asks.
    pub questions: &'static [Question],
    /// What it sets. Parameters that a protocol doesn't have are not set for it.
    pub settings: &'static [Setting],
    /// What has to be there for it to work.
    pub needs: &'static [Message],
    /// What it can't do.
    pub limits: &'static [Message],
    /// The parameters that the lint warns about whatever is answered: the recipe says why.
    pub warns: &'static [&'static str],
}

/// A value that a recipe asks for.
#[derive(Debug, PartialEq, Eq)]
pub struct Question {
    /// Its key.
    pub key: &'static str,
    /// The label of its field.
    pub label: Message,
    /// Its explanation.
    pub help: Option<Message>,
    /// The kind of answer.
    pub kind: Kind,
    /// The answer that is proposed.
    pub start: &'static str,
    /// Whether an answer is needed.
    pub required: bool,
}

/// A parameter that a recipe sets.
#[derive(Debug, PartialEq, Eq)]
pub struct Setting {
    /// The parameter.
    pub name: &'static str,
    /// Its value.
    pub value: Source,
    /// When it is set.
    pub when: When,
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Nothing: what is there is removed.
    Nothing,
    /// Always this.
    Text(&'static str),
    /// The answer to the question with this key; nothing is set if it is empty.
    Answer(&'static str),
}

/// When a parameter is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Always,
    /// If the question with this key has one of these answers.
    Answered(&'static str, &'static [&'static str]),
}

/// Parameters with their new values; `None`: the parameter is removed.
pub type Changes = Vec<(&'static str, Option<Value>)>;

impl When {
    fn holds(self, answers: &Answers) -> bool {
        match self {
            Self::Always => true,
            Self::Answered(key, wanted) => wanted.contains(&answers.text(key)),
        }
    }
}

impl Recipe {
    /// The protocols that it is for: those of everything that it sets whatever is left empty.
    pub fn protocols(&self) -> Protocols {
        let is_optional =
            |key: &str| self.questions.iter().any(|question| question.key == key && !question.required);
        let is_main = |setting: &&Setting| match setting.value {
            Source::Nothing => false,
            Source::Text(_) => true,
            Source::Answer(key) => !is_optional(key),
        };
        let of = self.settings.iter().filter(is_main).map(|setting| catalogue::protocols_of(setting.name));
        of.fold(Protocols::NONE, Protocols::or)
    }

    /// The names of the parameters that it can set.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.settings.iter().map(|setting| setting.name)
    }

    /// Everything that a search looks at.
    pub fn text(&self) -> String {
        let mut text = [&self.title, &self.about, &self.words].map(Message::text).join(" ");
        for name in self.names() {
            text.push(' ');
            text.push_str(name);
        }
        text
    }

    /// The questions that make a difference for these protocols after these answers.
    pub fn asked(&self, protocols: Protocols, answers: &Answers) -> Vec<&'static Question> {
        let decides = |question: &Question| {
            self.known(protocols).any(|setting| match (setting.value, setting.when) {
                (_, When::Answered(key, _)) if key == question.key => true,
                (Source::Answer(key), when) => key == question.key && when.holds(answers),
                _ => false,
            })
        };
        self.questions.iter().filter(|question| decides(question)).collect()
    }

    /// What the answers lack, as a sentence.
    pub fn lacking(&self, protocols: Protocols, answers: &Answers) -> Option<Message> {
        self.asked(protocols, answers)
            .into_iter()
            .find_map(|question| question.problem(answers.text(question.key)))
    }

    /// What is set for these protocols with these answers, as text.
    pub fn result(&self, protocols: Protocols, answers: &Answers) -> Vec<(&'static str, Value)> {
        let mut result: Vec<(&'static str, Value)> = Vec::new();
        for setting in self.known(protocols).filter(|setting| setting.when.holds(answers)) {
            let text = match setting.value {
                Source::Nothing => continue,
                Source::Text(text) => text.to_owned(),
                Source::Answer(key) => match self.questions.iter().find(|question| question.key == key) {
                    Some(question) => question.kind.value(setting.name, answers.text(key)),
                    None => String::new(),
                },
            };
            if !text.is_empty() && result.iter().all(|(name, _)| *name != setting.name) {
                result.push((setting.name, text.into()));
            }
        }
        result
    }

    /// What changes in the settings that are there, as guacd would read them.
    pub fn changes(&self, protocols: Protocols, answers: &Answers, now: &Map<String, Value>) -> Changes {
        let set = self.result(protocols, answers);
        let is_removed = |setting: &&Setting| {
            setting.value == Source::Nothing
                && setting.when.holds(answers)
                && now.contains_key(setting.name)
                && set.iter().all(|(name, _)| *name != setting.name)
        };
        let removed: Vec<_> = self.known(protocols).filter(is_removed).map(|one| (one.name, None)).collect();
        let differs = |(name, value): &(&'static str, Value)| {
            now.get(*name)
                .is_none_or(|there| there.is_null() || text_for_guacd(there) != text_for_guacd(value))
        };
        let set = set.into_iter().filter(differs).map(|(name, value)| (name, Some(value)));
        set.chain(removed).collect()
    }

    fn known(&self, protocols: Protocols) -> impl Iterator<Item = &'static Setting> {
        let settings: &'static [Setting] = self.settings;
        settings.iter().filter(move |setting| catalogue::find(protocols, setting.name).is_some())
    }
}
