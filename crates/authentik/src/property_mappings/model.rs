//! A RAC property mapping, as in `/propertymappings/provider/rac/`.

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::wire::id;

id!(
    /// The id of a property mapping, `pk` in the API.
    PropertyMappingId(Uuid)
);

/// A RAC property mapping.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PropertyMapping {
    /// Its id.
    pub pk: PropertyMappingId,
    /// Its unique name; the mappings of one layer are applied in the order of their names.
    pub name: String,
    /// Python code that returns more settings at launch; empty for none.
    pub expression: String,
    /// Who keeps it up to date (`goauthentik.io/…`), if authentik or a blueprint does: changes may be reverted.
    pub managed: Option<String>,
    /// Settings that always apply. authentik drops falsy values (`""`, null, false, 0, `[]`, `{}`) at launch.
    pub static_settings: Map<String, Value>,
}

impl PropertyMapping {
    /// The fields that a form can write. authentik manages `managed` itself.
    pub fn fields(&self) -> MappingFields {
        MappingFields {
            name: self.name.clone(),
            static_settings: self.static_settings.clone(),
            expression: self.expression.clone(),
        }
    }

    /// Whether it has an expression.
    pub fn has_expression(&self) -> bool {
        !self.expression.trim().is_empty()
    }
}

/// The writable fields of a mapping.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MappingFields {
    /// See [`PropertyMapping::name`].
    pub name: String,
    /// See [`PropertyMapping::static_settings`].
    pub static_settings: Map<String, Value>,
    /// See [`PropertyMapping::expression`].
    pub expression: String,
}

impl MappingFields {
    /// All fields by their names in the API.
    pub fn to_json(&self) -> Map<String, Value> {
        let mut fields = Map::new();
        for field in MappingField::ALL {
            let value = match field {
                MappingField::Name => Value::String(self.name.clone()),
                MappingField::StaticSettings => Value::Object(self.static_settings.clone()),
                MappingField::Expression => Value::String(self.expression.clone()),
            };
            fields.insert(field.key().to_owned(), value);
        }
        fields
    }
}

/// A writable field of a mapping, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MappingField {
    /// `name`
    Name,
    /// `static_settings`
    StaticSettings,
    /// `expression`
    Expression,
}

impl MappingField {
    /// Every field, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Name, Self::StaticSettings, Self::Expression];

    /// Its name in the API, in requests and in validation errors.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::StaticSettings => "static_settings",
            Self::Expression => "expression",
        }
    }

    /// The field with this name in the API.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
    }
}

/// The result of testing a mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingTestResult {
    /// JSON if it was successful, otherwise Python's error.
    pub result: String,
    /// Whether the expression ended without an exception.
    pub successful: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn a_mapping_keeps_its_settings_to_the_letter() {
        let mapping: PropertyMapping = wire::read(
            r#"{"pk":"10000000-2000-4000-8000-300000000000","managed":null,"name":"RAC: large type",
                "expression":"return {}","component":"x","static_settings":{"width":"0800","font-size":18.0}}"#,
        )
        .unwrap();
        assert_eq!(mapping.managed, None);
        assert_eq!(mapping.static_settings["width"], "0800");
        assert_eq!(mapping.static_settings["font-size"].to_string(), "18.0");
    }

    #[test]
    fn only_what_a_form_may_write_is_written() {
        let mapping: PropertyMapping = wire::read(
            r#"{"pk":"10000000-2000-4000-8000-300000000000","managed":"goauthentik.io/x","name":"a","expression":null,
                "static_settings":{"b":"1","a":[]}}"#,
        )
        .unwrap();
        assert_eq!(
            Value::Object(mapping.fields().to_json()).to_string(),
            r#"{"name":"a","static_settings":{"b":"1","a":[]},"expression":""}"#
        );
        assert!(!mapping.has_expression());
    }

    #[test]
    fn every_field_is_found_again_by_its_name_in_the_api() {
        for field in MappingField::ALL {
            assert_eq!(MappingField::from_key(field.key()), Some(field));
        }
        assert_eq!(MappingField::from_key("managed"), None);
    }
}
