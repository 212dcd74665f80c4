//! An endpoint, as in `/rac/endpoints/`.

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::property_mappings::PropertyMappingId;
use crate::providers::{Provider, ProviderId};
use crate::wire::id;

pub use guacamole_settings::Protocol;

id!(
    /// The id of an endpoint, `pk` in the API.
    EndpointId(Uuid)
);

/// An endpoint: one machine with one protocol.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint {
    /// Its id.
    pub pk: EndpointId,
    /// Its name; not unique.
    pub name: String,
    /// The provider it belongs to.
    pub provider: ProviderId,
    /// That provider.
    pub provider_obj: Provider,
    /// The protocol to connect with.
    pub protocol: Protocol,
    /// Its host, possibly with `:port`; authentik splits at the first colon.
    pub host: String,
    /// Its connection settings, which override its provider's.
    pub settings: Map<String, Value>,
    /// Its property mappings, in any order: authentik applies them by name.
    pub property_mappings: Vec<PropertyMappingId>,
    /// `static` or `prompt`: the API requires it, but nothing uses it, so it is kept as it is.
    pub auth_mode: String,
    /// The address that launches it, relative to authentik; `None` while the provider has no application.
    pub launch_url: Option<String>,
    /// How many unexpired connection tokens of all users it can have: 0 closes it, a negative number means no limit.
    pub maximum_connections: i32,
}

/// The message for an authentik without endpoints.
pub const DEVICES: &str = "This instance manages endpoints as devices, which RAC Admin doesn't support yet. Providers and property mappings work as before.";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn an_endpoint_of_a_protocol_to_come_is_still_listed() {
        let endpoint: Endpoint = wire::read(
            r#"{"pk":"9c9c9c9c-8b8b-4a7a-8969-585847473636","name":"press 4","provider":2,
                "provider_obj":{"pk":2,"name":"Print shop"},"protocol":"telnet","host":"press4.example:23",
                "settings":[],"auth_mode":"prompt","launch_url":null}"#,
        )
        .unwrap();
        assert_eq!(endpoint.protocol, Protocol::Other("telnet".into()));
        assert_eq!(endpoint.protocol.label(), "telnet");
        assert_eq!(endpoint.provider_obj.name, "Print shop");
        assert!(endpoint.settings.is_empty());
        assert_eq!(endpoint.maximum_connections, 1);
        assert_eq!(endpoint.launch_url, None);
    }

    #[test]
    fn an_endpoint_is_listed_whatever_authentik_leaves_out_of_it() {
        let bare =
            r#"{"pk":"9c9c9c9c-8b8b-4a7a-8969-585847473636","name":"press 4","provider":2,"protocol":"vnc"}"#;
        let null = r#"{"pk":"9c9c9c9c-8b8b-4a7a-8969-585847473636","name":"press 4","provider":2,"protocol":"vnc",
            "provider_obj":null,"host":null,"settings":null,"property_mappings":null,"auth_mode":null,
            "launch_url":null,"maximum_connections":null}"#;
        let read = |text: &str| wire::read::<Endpoint>(text).unwrap();
        assert_eq!(read(bare), read(null));
        assert_eq!((read(null).maximum_connections, read(null).provider_obj.outpost_set), (1, None));
    }
}
