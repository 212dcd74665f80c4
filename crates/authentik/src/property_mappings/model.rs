//! A RAC property mapping, as in `/propertymappings/provider/rac/`.

use guacamole_settings::effective::Expression;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::resource::resource;
use crate::wire::id;

id!(
    /// The id of a property mapping, `pk` in the API.
    PropertyMappingId(Uuid)
);

resource! {
    /// A RAC property mapping.
    pub struct PropertyMapping {
        /// Its id.
        pk: PropertyMappingId,
        /// Who keeps it up to date (`goauthentik.io/…`), if authentik or a blueprint does: changes may be reverted.
        managed: Option<String>,
    }

    /// The writable fields of a mapping. All of them are the body of a create request; those that differ
    /// ([`changed_fields`](crate::change::changed_fields)) are the body of a change.
    writable MappingFields, MappingField {
        /// Its unique name; the mappings of one layer are applied in the order of their names.
        Name => name: String = String::new(),
        /// Settings that always apply. authentik drops falsy values (`""`, null, false, 0, `[]`, `{}`) at launch.
        StaticSettings => static_settings: Map<String, Value> = Map::new(),
        /// Python code that returns more settings at launch; empty for none.
        Expression => expression: String = String::new(),
    }
}

impl PropertyMapping {
    /// Whether it has an expression.
    pub fn has_expression(&self) -> bool {
        !self.expression.trim().is_empty()
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

impl MappingTestResult {
    /// What the whole mapping adds, its static settings included.
    pub fn expression(&self) -> Expression {
        match serde_json::from_str(&self.result) {
            _ if !self.successful => Expression::Failed,
            Ok(Value::Object(map)) => Expression::Returned(map),
            // authentik ignores any result but a dict.
            _ => Expression::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn a_mapping_keeps_its_settings_exactly() {
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
    fn only_writable_fields_are_written() {
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
        assert_eq!(
            Value::Object(MappingFields::default().to_json()).to_string(),
            r#"{"name":"","static_settings":{},"expression":""}"#
        );
    }

    #[test]
    fn every_field_is_found_by_its_name_in_the_api() {
        for field in MappingField::ALL {
            assert_eq!(MappingField::from_key(field.key()), Some(*field));
        }
        assert_eq!(MappingField::from_key("managed"), None);
    }
}
