//! The description of one field.

use crate::rest::metadata::capitalised;
use crate::store::Table;

/// The type of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Text,
    /// A duration, see [`crate::expiry`].
    Expiry,
    Boolean,
    Integer {
        min: i64,
        max: i64,
    },
    Choice(&'static [&'static str]),
    /// A JSON object.
    Dictionary,
    /// The key of a row.
    Key(Table),
    /// Keys of rows.
    Keys {
        table: Table,
        may_be_empty: bool,
    },
    /// The key of anything that can have policies.
    BindingTarget,
    Uuid,
    Slug,
    /// Read-only.
    TextList,
    /// Read-only.
    Nested(Vec<Field>),
    /// Read-only.
    Derived,
}

/// One field of a serializer.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
    pub nullable: bool,
    /// Whether text can be empty.
    pub blank: bool,
    pub read_only: bool,
    /// The message if another row has the same value; `None` if that is allowed.
    pub unique: Option<&'static str>,
    pub help: &'static str,
    /// Omitted from the answer to OPTIONS.
    pub hidden: bool,
    label: &'static str,
}

impl Field {
    /// An optional field.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            required: false,
            nullable: false,
            blank: false,
            read_only: false,
            unique: None,
            help: "",
            hidden: false,
            label: "",
        }
    }

    /// A read-only field.
    pub const fn shown(name: &'static str, kind: Kind) -> Self {
        let mut field = Self::new(name, kind);
        field.read_only = true;
        field
    }

    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    pub const fn blank(mut self) -> Self {
        self.blank = true;
        self
    }

    pub const fn unique(mut self, message: &'static str) -> Self {
        self.unique = Some(message);
        self
    }

    pub const fn help(mut self, text: &'static str) -> Self {
        self.help = text;
        self
    }

    pub const fn labelled(mut self, label: &'static str) -> Self {
        self.label = label;
        self
    }

    pub const fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    pub fn label(&self) -> String {
        if self.label.is_empty() { capitalised(self.name) } else { self.label.to_owned() }
    }
}

/// A 32-bit integer.
pub const INT32: Kind = Kind::Integer { min: i32::MIN as i64, max: i32::MAX as i64 };
