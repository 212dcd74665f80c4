//! What guacd gets for an endpoint of a file or an instance: the layers of its settings, found by name.

use std::collections::HashMap;

use guacamole_settings::Protocol;
use guacamole_settings::effective::{Expression, Layers, MappingLayer};
use serde_json::{Map, Value};

use crate::{Item, Kind};

/// Objects by the names that others call them.
#[derive(Clone, Debug, Default)]
pub struct Named<'a> {
    providers: HashMap<&'a str, &'a Item>,
    mappings: HashMap<&'a str, &'a Item>,
}

impl<'a> Named<'a> {
    pub fn new(items: impl IntoIterator<Item = &'a Item>) -> Self {
        let mut named = Self::default();
        for item in items {
            match item.kind {
                Kind::Provider => drop(named.providers.insert(item.text("name"), item)),
                Kind::PropertyMapping => drop(named.mappings.insert(item.text("name"), item)),
                _ => {}
            }
        }
        named
    }

    /// The layers of an endpoint. What the expressions of property mappings return is open.
    pub fn layers(&self, endpoint: &Item) -> Layers {
        let provider = self.providers.get(endpoint.text("provider"));
        Layers {
            protocol: protocol(endpoint),
            host: Some(endpoint.text("host").to_owned()),
            provider: provider.map(|provider| settings(provider)).unwrap_or_default(),
            endpoint: settings(endpoint),
            provider_mappings: provider.map(|provider| self.mapping_layers(provider)).unwrap_or_default(),
            endpoint_mappings: self.mapping_layers(endpoint),
            ..Layers::default()
        }
    }

    /// Whether all layers of an endpoint are among the objects.
    pub fn has_all_layers(&self, endpoint: &'a Item) -> bool {
        self.providers.contains_key(endpoint.text("provider")) && self.missing_mappings(endpoint).is_empty()
    }

    /// The property mappings in use that are not among the objects.
    pub fn missing_mappings(&self, endpoint: &'a Item) -> Vec<&'a str> {
        let provider = self.providers.get(endpoint.text("provider")).copied();
        let used = provider.into_iter().chain([endpoint]).flat_map(|item| item.list("property_mappings"));
        let mut missing: Vec<&str> = used.filter(|name| !self.mappings.contains_key(name)).collect();
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    fn mapping_layers(&self, item: &Item) -> Vec<MappingLayer> {
        let layer = |mapping: &&Item| MappingLayer {
            name: mapping.text("name").to_owned(),
            static_settings: settings(mapping),
            expression: match mapping.text("expression").trim() {
                "" => Expression::None,
                _ => Expression::Untested,
            },
        };
        item.list("property_mappings").filter_map(|name| self.mappings.get(name)).map(layer).collect()
    }
}

/// The protocol of an endpoint, if it has one.
pub(crate) fn protocol(endpoint: &Item) -> Option<Protocol> {
    match endpoint.text("protocol") {
        "" => None,
        protocol => Some(protocol.into()),
    }
}

fn settings(item: &Item) -> Map<String, Value> {
    item.settings().cloned().unwrap_or_default()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use guacamole_settings::effective::effective;
    use serde_json::json;

    use super::*;
    use crate::testing::item;

    #[test]
    fn layers_are_found_by_name() {
        let items = [
            item(
                Kind::PropertyMapping,
                json!({"name": "Own", "static_settings": {"username": "m"}, "expression": "return {}"}),
            ),
            item(
                Kind::Provider,
                json!({"name": "Racks", "settings": {"font-size": "9"}, "property_mappings": ["Own"]}),
            ),
            item(
                Kind::Endpoint,
                json!({"name": "e", "provider": "Racks", "protocol": "ssh", "host": "h:22", "settings": {"username": "e"},
                    "property_mappings": ["gone"]}),
            ),
        ];
        let named = Named::new(&items);
        let values = effective(&named.layers(&items[2]));
        let text =
            |name: &str| values.iter().find(|value| value.name == name).map(|value| value.text.as_str());
        assert_eq!([text("username"), text("font-size"), text("port")], [Some("m"), Some("9"), Some("22")]);
        assert_eq!(named.missing_mappings(&items[2]), ["gone"]);
    }
}
