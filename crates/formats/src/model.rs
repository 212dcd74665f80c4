//! What a file holds: objects by kind, with fields that are named as in authentik's API.
//!
//! Where the API has ids, an [`Item`] has names: flows by slug, property mappings, providers, groups, users and policies
//! by name. So an item means the same to every instance of authentik.

mod check;
mod fields;
mod import;

use serde_json::{Map, Value};

pub use check::Problem;
pub(crate) use check::{MOST_BINDINGS, checked_binding, default_option, shown, too_many_bindings};
pub(crate) use fields::{BINDING_OPTIONS, SUBJECTS};
pub use fields::{Field, FieldKind, Target};
pub use import::{Defaults, Import, Imported, Loss, Note, Origin, Refused};

/// The kinds of objects, in the order in which they are created: each refers only to kinds before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A RAC property mapping.
    PropertyMapping,
    /// A RAC provider.
    Provider,
    /// An application, which users need to reach a provider.
    Application,
    /// An outpost of type RAC.
    Outpost,
    /// An endpoint. Its bindings are one of its fields.
    Endpoint,
}

impl Kind {
    /// Every kind, in the order in which they are created.
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

    /// The section of a plan file that holds it: `property_mappings`.
    pub const fn section(self) -> &'static str {
        match self {
            Self::PropertyMapping => "property_mappings",
            Self::Provider => "providers",
            Self::Application => "applications",
            Self::Outpost => "outposts",
            Self::Endpoint => "endpoints",
        }
    }

    /// Its name for users: "property mapping".
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

/// One object. A field that is not there is left alone where the object exists, and has authentik's default where it is
/// created.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which kind of object.
    pub kind: Kind,
    /// Its fields by their names, each of the [`FieldKind`] that [`Kind::fields`] gives.
    pub fields: Map<String, Value>,
}

impl Item {
    /// An object without any field.
    pub fn new(kind: Kind) -> Self {
        Self { kind, fields: Map::new() }
    }

    /// The same with a field.
    pub fn with(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.fields.insert(field.to_owned(), value.into());
        self
    }

    /// A field that is a text; empty where it is missing or null.
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

    /// Its settings; none where it has no such field.
    pub fn settings(&self) -> Option<&Map<String, Value>> {
        self.fields.get(self.kind.settings_key()?)?.as_object()
    }

    /// The texts of a list.
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

    /// By what it is recognised in an instance: its name or slug; of an endpoint the name within its provider.
    pub fn key(&self) -> (Kind, &str, &str) {
        match self.kind {
            Kind::Application => (self.kind, self.text("slug"), ""),
            Kind::Endpoint => (self.kind, self.text("name"), self.text("provider")),
            _ => (self.kind, self.text("name"), ""),
        }
    }
}
