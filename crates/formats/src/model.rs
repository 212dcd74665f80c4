//! The objects of a file by kind. Fields have their names in authentik's API.
//!
//! Where the API uses ids, an [`Item`] uses names: the slugs of flows, and the names of property mappings, providers, groups,
//! users and policies. So an item means the same in every instance of authentik.

mod check;
mod fields;
mod import;

use serde_json::{Map, Value};

pub use check::Problem;
pub(crate) use check::{MOST_BINDINGS, checked_binding, default_option, is_longer, shown, too_many_bindings};
pub(crate) use fields::{BINDING_OPTIONS, SUBJECTS};
pub use fields::{Field, FieldKind, Target};
pub use import::{Defaults, Import, Imported, Loss, Note, Origin, PartName, Refused};

/// The kinds of objects, in the order of creation: each kind refers only to earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A RAC property mapping.
    PropertyMapping,
    /// A RAC provider.
    Provider,
    /// An application, through which users reach a provider.
    Application,
    /// An outpost of type RAC.
    Outpost,
    /// An endpoint. Its bindings are one of its fields.
    Endpoint,
}

impl Kind {
    /// Every kind, in the order of creation.
    pub const ALL: [Self; 5] =
        [Self::PropertyMapping, Self::Provider, Self::Application, Self::Outpost, Self::Endpoint];

    /// Its name in a file: `property_mapping`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PropertyMapping => "property_mapping",
            Self::Provider => "provider",
            Self::Application => "application",
            Self::Outpost => "outpost",
            Self::Endpoint => "endpoint",
        }
    }

    /// Its section in a plan file: `property_mappings`.
    pub const fn section(self) -> &'static str {
        match self {
            Self::PropertyMapping => "property_mappings",
            Self::Provider => "providers",
            Self::Application => "applications",
            Self::Outpost => "outposts",
            Self::Endpoint => "endpoints",
        }
    }

    /// Its name in English: "property mapping".
    pub const fn label(self) -> &'static str {
        match self {
            Self::PropertyMapping => "property mapping",
            other => other.as_str(),
        }
    }

    /// The field of its settings, if it has any.
    pub const fn settings_key(self) -> Option<&'static str> {
        match self {
            Self::PropertyMapping => Some("static_settings"),
            Self::Provider | Self::Endpoint => Some("settings"),
            Self::Application | Self::Outpost => None,
        }
    }
}

/// An object. A missing field stays unchanged if the object exists, and gets authentik's default if the object is
/// created.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its kind.
    pub kind: Kind,
    /// Its fields by their names, each of the [`FieldKind`] that [`Kind::fields`] gives.
    pub fields: Map<String, Value>,
}

impl Item {
    /// An object without fields.
    pub fn new(kind: Kind) -> Self {
        Self { kind, fields: Map::new() }
    }

    /// The object with one more field.
    pub fn with(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.fields.insert(field.to_owned(), value.into());
        self
    }

    /// A text field; empty if it is missing or null.
    pub fn text(&self, field: &str) -> &str {
        self.fields.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    /// Its name.
    pub fn name(&self) -> &str {
        match self.text("name") {
            "" => self.text("slug"),
            name => name,
        }
    }

    /// Its settings; `None` without that field.
    pub fn settings(&self) -> Option<&Map<String, Value>> {
        self.fields.get(self.kind.settings_key()?)?.as_object()
    }

    /// The texts of a list field.
    pub fn list(&self, field: &str) -> impl Iterator<Item = &str> {
        self.fields.get(field).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
    }

    /// Its bindings, each complete.
    pub fn bindings(&self) -> impl Iterator<Item = &Map<String, Value>> {
        self.fields
            .get("bindings")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_object)
    }

    /// Its key within an instance: its name or slug, or an endpoint's provider and name.
    pub fn key(&self) -> (Kind, &str, &str) {
        match self.kind {
            Kind::Application => (self.kind, self.text("slug"), ""),
            Kind::Endpoint => (self.kind, self.text("name"), self.text("provider")),
            _ => (self.kind, self.text("name"), ""),
        }
    }
}
