//! A RAC property mapping as the API has it: `/propertymappings/provider/rac/`.

use serde::Deserialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::wire::{id, null_as_default, object_or_empty};

id!(
    /// The id of a property mapping, `pk` in the API.
    PropertyMappingId(Uuid)
);

/// A RAC property mapping.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PropertyMapping {
    /// Its id.
    pub pk: PropertyMappingId,
    /// Its name, unique; mappings of one layer are applied in the order of their names.
    pub name: String,
    /// Python that returns further settings at launch; empty for none.
    #[serde(default, deserialize_with = "null_as_default")]
    pub expression: String,
    /// Who keeps it up to date (`goauthentik.io/…`), if authentik or a blueprint does: changes may be undone.
    #[serde(default)]
    pub managed: Option<String>,
    /// Settings that always apply. authentik drops the falsy ones (`""`, null, false, 0, `[]`, `{}`) at launch.
    #[serde(default, deserialize_with = "object_or_empty")]
    pub static_settings: Map<String, Value>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_keeps_its_settings_to_the_letter() {
        let mapping: PropertyMapping = serde_json::from_str(
            r#"{"pk":"10000000-2000-4000-8000-300000000000","managed":null,"name":"RAC: large type",
                "expression":"return {}","component":"x","static_settings":{"width":"0800","font-size":18.0}}"#,
        )
        .unwrap();
        assert_eq!(mapping.managed, None);
        assert_eq!(mapping.static_settings["width"], "0800");
        assert_eq!(mapping.static_settings["font-size"].to_string(), "18.0");
    }
}
