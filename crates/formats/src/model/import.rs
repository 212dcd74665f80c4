//! What is read from a file: objects, where their values came from, and what was dropped and why.

use serde_json::Value;

use super::{Item, Kind};

/// Everything that was read from a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// The objects, in the order of the file.
    pub items: Vec<Imported>,
    /// What can't become an object, and why.
    pub refused: Vec<Refused>,
    /// What of the file as a whole is dropped.
    pub losses: Vec<Loss>,
    /// What was read otherwise than its writer may think.
    pub notes: Vec<Note>,
}

/// One object of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    pub item: Item,
    /// Its line, from 1; 0 where the format has none.
    pub line: usize,
    /// Where values came from, one for each field or setting that is known.
    pub origins: Vec<Origin>,
    /// What is dropped of it.
    pub losses: Vec<Loss>,
}

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The field or setting: `host`, `settings.username`.
    pub field: String,
    /// Its line, from 1; 0 where the format has none.
    pub line: usize,
    /// What it is called in the file: `column “hostname”`.
    pub source: String,
}

/// Something that is dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// Its line, from 1; 0 where the format has none.
    pub line: usize,
    /// What it is: a name in the file, never a value.
    pub what: String,
    /// Why, as a sentence.
    pub why: String,
}

/// Something that can't become an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its line, from 1; 0 where the format has none.
    pub line: usize,
    /// Its name in the file; may be empty.
    pub name: String,
    /// Why, as a sentence.
    pub why: String,
}

/// Something to know about what was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its line, from 1; 0 where it is about the whole file.
    pub line: usize,
    /// A sentence without secrets.
    pub text: String,
}

/// What is chosen once for all endpoints of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Defaults {
    /// The provider of the endpoints that name none.
    pub provider: Option<String>,
    /// The protocol of the endpoints that name none.
    pub protocol: Option<String>,
    /// The property mappings of the endpoints that name none.
    pub property_mappings: Vec<String>,
}

impl Import {
    /// Fills in what the endpoints lack.
    pub fn fill(&mut self, defaults: &Defaults) {
        let endpoints = self.items.iter_mut().filter(|one| one.item.kind == Kind::Endpoint);
        for Imported { item, .. } in endpoints {
            let chosen = [("provider", &defaults.provider), ("protocol", &defaults.protocol)];
            for (field, value) in chosen {
                if let Some(value) = value
                    && item.text(field).is_empty()
                {
                    item.fields.insert(field.to_owned(), Value::String(value.clone()));
                }
            }
            if !defaults.property_mappings.is_empty() && !item.fields.contains_key("property_mappings") {
                item.fields.insert("property_mappings".to_owned(), defaults.property_mappings.clone().into());
            }
        }
    }

    /// The objects alone.
    pub fn into_items(self) -> Vec<Item> {
        self.items.into_iter().map(|one| one.item).collect()
    }

    /// Whether everything of the file is in the objects.
    pub fn is_complete(&self) -> bool {
        self.refused.is_empty()
            && self.losses.is_empty()
            && self.items.iter().all(|one| one.losses.is_empty())
    }
}

impl Loss {
    pub(crate) fn new(line: usize, what: impl Into<String>, why: impl Into<String>) -> Self {
        Self { line, what: what.into(), why: why.into() }
    }
}
