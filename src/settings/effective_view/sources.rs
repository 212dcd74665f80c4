//! Turns stored property mappings into layers.

use crate::rest::{Loading, Read};
use authentik_rac::property_mappings::{PropertyMapping, PropertyMappingId};
use guacamole_settings::effective::{Expression, MappingLayer};

/// The layers of the mappings in use, as far as they are known.
pub fn mapping_layers(used: &[PropertyMappingId], known: &[PropertyMapping]) -> Vec<MappingLayer> {
    let layer = |mapping: &PropertyMapping| MappingLayer {
        name: mapping.name.clone(),
        static_settings: mapping.static_settings.clone(),
        expression: if mapping.expression.is_empty() { Expression::None } else { Expression::Untested },
    };
    known.iter().filter(|mapping| used.contains(&mapping.pk)).map(layer).collect()
}

/// How many of the mappings in use the account can't see; 0 until that is known.
pub fn hidden_mappings(used: &[PropertyMappingId], mappings: Read<Vec<PropertyMapping>>) -> usize {
    match mappings.get() {
        Loading::Ready(known) => {
            used.iter().filter(|id| known.iter().all(|mapping| mapping.pk != **id)).count()
        }
        _ => 0,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use guacamole_settings::effective::{Layers, effective};
    use serde_json::json;

    fn mapping(n: u8, name: &str, expression: &str) -> PropertyMapping {
        let answer = json!({
            "pk": format!("10000000-2000-4000-8000-3000000000{n:02}"), "name": name, "expression": expression,
            "static_settings": { "domain": name },
        });
        authentik_rac::wire::read(&answer.to_string()).unwrap()
    }

    #[test]
    fn only_the_mappings_in_use_make_layers() {
        let known = [mapping(1, "A", ""), mapping(2, "B", "return {}"), mapping(3, "C", "")];
        let layers = mapping_layers(&[known[1].pk, known[0].pk], &known);
        let names: Vec<&str> = layers.iter().map(|layer| layer.name.as_str()).collect();
        assert_eq!(names, ["A", "B"]);
        assert_eq!(layers[0].expression, Expression::None);
        assert_eq!(layers[1].expression, Expression::Untested);
    }

    #[test]
    fn a_mapping_overrides_the_settings() {
        let known = [mapping(1, "A", "")];
        let layers = Layers {
            provider: json!({ "domain": "x" }).as_object().cloned().unwrap(),
            provider_mappings: mapping_layers(&[known[0].pk], &known),
            ..Layers::default()
        };
        let domain = effective(&layers).into_iter().find(|value| value.name == "domain").unwrap();
        assert_eq!((domain.text.as_str(), domain.layer.mapping()), ("A", Some("A")));
        assert_eq!(domain.earlier.len(), 1);
    }
}
