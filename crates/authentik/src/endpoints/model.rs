//! An endpoint, as in `/rac/endpoints/`.

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::property_mappings::PropertyMappingId;
use crate::providers::{Provider, ProviderId};
use crate::resource::resource;
use crate::wire::id;

pub use guacamole_settings::Protocol;

id!(
    /// The id of an endpoint, `pk` in the API.
    EndpointId(Uuid)
);

resource! {
    /// An endpoint: one machine with one protocol.
    pub struct Endpoint {
        /// Its id.
        pk: EndpointId,
        /// Its provider.
        provider_obj: Provider,
        /// `static` or `prompt`: the API requires it, but nothing uses it, so changes leave it alone.
        auth_mode: String,
        /// The address that launches it, relative to authentik; `None` while the provider has no application.
        launch_url: Option<String>,
    }

    /// The writable fields of an endpoint. All of them are the body of a create request; those that differ
    /// ([`changed_fields`](crate::change::changed_fields)) are the body of a change.
    writable EndpointFields, EndpointField {
        /// Its name; not unique.
        Name => name: String = String::new(),
        /// Its provider; `None` before one is chosen.
        Provider => provider: ProviderId as Option<ProviderId> = None,
        /// The protocol to connect with; `None` before one is chosen.
        Protocol => protocol: Protocol as Option<Protocol> = None,
        /// Its host, possibly with `:port`; authentik splits at the first colon.
        Host => host: String = String::new(),
        /// How many unexpired connection tokens of all users it can have: 0 closes it, a negative number means no
        /// limit.
        MaximumConnections => maximum_connections: i32 = 1,
        /// Its property mappings, in any order: authentik applies them by name.
        PropertyMappings => property_mappings: Vec<PropertyMappingId> = Vec::new(),
        /// Its connection settings, which override its provider's.
        Settings => settings: Map<String, Value> = Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::changed_fields;
    use crate::wire;

    #[test]
    fn an_endpoint_with_an_unknown_protocol_is_still_listed() {
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
    fn an_endpoint_with_missing_fields_is_still_listed() {
        let bare =
            r#"{"pk":"9c9c9c9c-8b8b-4a7a-8969-585847473636","name":"press 4","provider":2,"protocol":"vnc"}"#;
        let null = r#"{"pk":"9c9c9c9c-8b8b-4a7a-8969-585847473636","name":"press 4","provider":2,"protocol":"vnc",
            "provider_obj":null,"host":null,"settings":null,"property_mappings":null,"auth_mode":null,
            "launch_url":null,"maximum_connections":null}"#;
        let read = |text: &str| wire::read::<Endpoint>(text).unwrap();
        assert_eq!(read(bare), read(null));
        assert_eq!((read(null).maximum_connections, read(null).provider_obj.outpost_set), (1, None));
    }

    fn lathe() -> EndpointFields {
        let endpoint: Endpoint = wire::read(
            r#"{"pk":"9c9c9c9c-8b8b-4a7a-8969-585847473636","name":"lathe","provider":4,
                "provider_obj":{"pk":4,"name":"Workshop"},"protocol":"telnet","host":"lathe.example:23",
                "settings":{"password":"0123"},"auth_mode":"static","maximum_connections":-4}"#,
        )
        .unwrap();
        endpoint.fields()
    }

    #[test]
    fn an_unchanged_endpoint_has_nothing_to_write() {
        let stored = lathe();
        assert!(changed_fields(&stored.to_json(), &stored.clone().to_json()).is_empty());
        assert_eq!(stored.to_json()["protocol"], "telnet", "a protocol to come is kept");
        assert_eq!(stored.to_json()["maximum_connections"], -4);
    }

    #[test]
    fn a_change_never_contains_auth_mode() {
        assert!(!lathe().to_json().contains_key("auth_mode"));
        let changed = EndpointFields { name: "mill".into(), ..lathe() };
        let change = changed_fields(&lathe().to_json(), &changed.to_json());
        assert_eq!(Value::Object(change).to_string(), r#"{"name":"mill"}"#);
    }

    #[test]
    fn a_field_is_found_by_its_name_in_the_api() {
        for field in EndpointField::ALL {
            assert_eq!(EndpointField::from_key(field.key()), Some(*field));
        }
        assert_eq!(EndpointField::from_key("auth_mode"), None);
    }

    #[test]
    fn a_new_endpoint_has_authentik_s_defaults_and_no_provider_and_protocol_yet() {
        assert_eq!(
            Value::Object(EndpointFields::default().to_json()).to_string(),
            r#"{"name":"","provider":null,"protocol":null,"host":"","maximum_connections":1,"property_mappings":[],"settings":{}}"#
        );
        let stored = lathe();
        assert_eq!((stored.provider, &stored.to_json()["provider"]), (Some(ProviderId(4)), &Value::from(4)));
    }
}
