//! The result of reading a file: objects, the sources of their values, and what was dropped, with reasons.

use std::collections::{BTreeMap, BTreeSet};

use guacamole_settings::Protocol;
use guacamole_settings::host::{self, usual_port};
use rac_messages::{Message, files};
use serde_json::Value;

use super::{Item, Kind, shown};

/// Everything that was read from a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// The objects, in the order of the file.
    pub items: Vec<Imported>,
    /// Entries that can't become objects, with reasons.
    pub refused: Vec<Refused>,
    /// Parts of the file that are dropped and belong to no object.
    pub losses: Vec<Loss>,
    /// Notes on values that may be read differently than the author expects.
    pub notes: Vec<Note>,
}

/// An object of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    pub item: Item,
    /// Its line, from 1; 0 if the format has no lines.
    pub line: usize,
    /// The sources of its values, one for each known field or setting.
    pub origins: Vec<Origin>,
    /// Its dropped parts.
    pub losses: Vec<Loss>,
}

/// The source of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The field or setting: `host`, `settings.username`.
    pub field: String,
    /// Its line, from 1; 0 if the format has no lines.
    pub line: usize,
    /// Its name in the file: `column “hostname”`.
    pub source: Message,
}

/// What a part of a file is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartName {
    /// Within a sentence: `column “hostname”`.
    pub within: Message,
    /// At the beginning of a sentence: `Column “hostname”`.
    pub first: Message,
}

/// A dropped part of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// Its line, from 1; 0 if the format has no lines.
    pub line: usize,
    /// Its name in the file, never a value.
    pub what: PartName,
    /// The reason, as a sentence.
    pub why: Message,
}

/// An entry that can't become an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its line, from 1; 0 if the format has no lines.
    pub line: usize,
    /// Its name in the file, which can be empty.
    pub name: Message,
    /// The reason, as a sentence.
    pub why: Message,
}

/// A note about the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its line, from 1; 0 if it is about the whole file.
    pub line: usize,
    /// A sentence without secrets.
    pub text: Message,
}

/// Choices for all endpoints of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Defaults {
    /// The provider of endpoints without one.
    pub provider: Option<String>,
    /// The protocol of endpoints without one.
    pub protocol: Option<String>,
    /// The property mappings of endpoints without any.
    pub property_mappings: Vec<String>,
}

impl Import {
    /// Fills in missing fields of the endpoints.
    pub fn fill(&mut self, defaults: &Defaults) {
        self.fill_some(defaults, |_| true);
    }

    /// Fills in missing fields of those endpoints whose places among the objects `is_meant` accepts.
    pub fn fill_some(&mut self, defaults: &Defaults, is_meant: impl Fn(usize) -> bool) {
        for (at, Imported { item, .. }) in self.items.iter_mut().enumerate() {
            if item.kind != Kind::Endpoint || !is_meant(at) {
                continue;
            }
            let chosen = [("provider", &defaults.provider), ("protocol", &defaults.protocol)];
            for (field, value) in chosen {
                if let Some(value) = value
                    && item.text(field).is_empty()
                {
                    item.fields.insert(field.to_owned(), Value::String(value.clone()));
                    add_port(item);
                }
            }
            if !defaults.property_mappings.is_empty() && !item.fields.contains_key("property_mappings") {
                item.fields.insert("property_mappings".to_owned(), defaults.property_mappings.clone().into());
            }
        }
    }

    /// Adds bindings to the objects at these places. `lost`: where the file has bindings that can't be imported.
    pub(crate) fn bind(&mut self, mut bindings: BTreeMap<usize, Vec<Value>>, lost: BTreeSet<usize>) {
        bindings.retain(|_, list| !list.is_empty());
        for at in lost.into_iter().filter(|at| !bindings.contains_key(at)) {
            if let Some(one) = self.items.get_mut(at) {
                one.losses.push(Loss::new(one.line, files::BINDINGS, files::BINDINGS_LOST));
            }
        }
        for (at, bindings) in bindings {
            if let Some(one) = self.items.get_mut(at) {
                one.item.fields.insert("bindings".to_owned(), bindings.into());
            }
        }
    }

    /// The objects without their sources.
    pub fn into_items(self) -> Vec<Item> {
        self.items.into_iter().map(|one| one.item).collect()
    }

    /// Whether nothing of the file was dropped.
    pub fn is_complete(&self) -> bool {
        self.refused.is_empty()
            && self.losses.is_empty()
            && self.items.iter().all(|one| one.losses.is_empty())
    }
}

/// Adds the port of the protocol to the settings of an IPv6 address, which authentik cuts at its first colon: what is behind
/// that would be the port.
fn add_port(item: &mut Item) {
    let Some(port) = usual_port(&Protocol::from(item.text("protocol"))) else { return };
    if host::ipv6(item.text("host")).is_none() {
        return;
    }
    if let Some(Value::Object(settings)) = item.fields.get_mut("settings")
        && settings.contains_key("hostname")
        && !settings.contains_key("port")
    {
        settings.insert("port".to_owned(), port.into());
    }
}

impl Imported {
    /// Whether the file restricts who has access, but none of that can be imported.
    pub fn has_lost_bindings(&self) -> bool {
        self.losses.iter().any(|loss| loss.what.within == files::BINDINGS)
    }
}

impl Loss {
    pub(crate) fn new(line: usize, what: impl Into<PartName>, why: impl Into<Message>) -> Self {
        Self { line, what: what.into(), why: why.into() }
    }

    /// What is dropped, where, and why: `Column “group” (line 3): Groups of connections don't exist in authentik.`
    pub fn sentence(&self) -> Message {
        match self.line {
            0 => files::loss(&self.what.first, &self.why),
            line => files::loss_at_line(line, &self.what.first, &self.why),
        }
    }
}

impl PartName {
    /// A name from the file in quotes.
    pub(crate) fn quoted(name: &str) -> Self {
        files::quoted(shown(name)).into()
    }

    /// A name inside of this part.
    pub(crate) fn inside(&self, name: &str) -> Self {
        let inside = |outer: &Message| files::inside(shown(name), outer);
        Self { within: inside(&self.within), first: inside(&self.first) }
    }
}

/// A part that is called the same everywhere.
impl From<Message> for PartName {
    fn from(name: Message) -> Self {
        Self { within: name.clone(), first: name }
    }
}

/// A name from the file.
impl From<String> for PartName {
    fn from(name: String) -> Self {
        Message::from(name).into()
    }
}

impl From<&PartName> for PartName {
    fn from(name: &PartName) -> Self {
        name.clone()
    }
}

/// Names are compared as they are within a sentence.
impl PartialEq<&str> for PartName {
    fn eq(&self, text: &&str) -> bool {
        self.within == *text
    }
}
