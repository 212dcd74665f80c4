//! A RAC provider, as in `/providers/rac/`.

use rac_messages::authentik as words;
use serde_json::{Map, Value};

use crate::flows::FlowId;
use crate::property_mappings::PropertyMappingId;
use crate::resource::resource;
use crate::wire::{id, v3};

id!(
    /// The id of a provider of any type, `pk` in the API.
    ProviderId(i32)
);

resource! {
    /// A RAC provider.
    pub struct Provider {
        /// Its id.
        pk: ProviderId,
        /// The slug of its application, if it has one.
        assigned_application_slug: Option<String>,
        /// The name of its application, if it has one.
        assigned_application_name: Option<String>,
        /// Its outposts as texts for users, such as `Outpost Gateway`. `None` if authentik doesn't list them.
        outpost_set: Option<Vec<String>>,
    }

    /// The writable fields of a provider. All of them are the body of a create request; those that differ
    /// ([`changed_fields`](crate::change::changed_fields)) are the body of a change.
    writable ProviderFields, ProviderField {
        /// Its name, unique among providers of all types.
        Name => name: String = String::new(),
        /// The flow that users pass before a launch. It can be missing in the database, but authentik refuses a
        /// request without one.
        AuthorizationFlow => authorization_flow: Option<FlowId> = None,
        /// The flow that signs users in, if it is not the default.
        AuthenticationFlow => authentication_flow: Option<FlowId> = None,
        /// The lifetime of a connection token, as stored; see [`ConnectionExpiry`](crate::connection_expiry).
        ConnectionExpiry => connection_expiry: String = "hours=8".to_owned(),
        /// Whether the token is deleted as soon as the connection starts, which is what authentik really does.
        DeleteTokenOnDisconnect => delete_token_on_disconnect: bool = false,
        /// Its property mappings, in any order: authentik applies them by name.
        PropertyMappings => property_mappings: Vec<PropertyMappingId> = Vec::new(),
        /// Connection settings of all its endpoints.
        Settings => settings: Map<String, Value> = Map::new(),
    }
}

impl Provider {
    /// Stands for a provider that authentik omits from an object that belongs to it.
    pub fn left_out() -> Self {
        v3::Provider { name: words::UNKNOWN_PROVIDER.text(), ..v3::Provider::default() }.into()
    }

    /// Its outposts, by name, as far as authentik lists them.
    pub fn outposts(&self) -> Vec<String> {
        let names = self.outpost_set.iter().flatten();
        names.map(|name| name.strip_prefix("Outpost ").unwrap_or(name).to_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::changed_fields;
    use crate::wire;

    const ANSWER: &str = r#"{"pk":41,"name":"Workshop & Söhne","authentication_flow":null,
        "authorization_flow":"0a0a0a0a-1b1b-4c2c-8d3d-4e4e4e4e4e4e",
        "property_mappings":["10000000-2000-4000-8000-300000000000"],"component":"c","verbose_name":"RAC Provider",
        "assigned_application_slug":null,"assigned_application_name":null,
        "assigned_backchannel_application_slug":null,"meta_model_name":"m","a_field_of_2031":{"x":[1]},
        "settings":{"password":"007","font-size":12.50,"color-depth":24},"outpost_set":["Outpost North"],
        "connection_expiry":"hours=1; minutes=5","delete_token_on_disconnect":true}"#;

    fn provider() -> Provider {
        wire::read(ANSWER).unwrap()
    }

    #[test]
    fn a_provider_is_read_exactly() {
        let provider = provider();
        assert_eq!(provider.pk, ProviderId(41));
        assert_eq!(provider.authentication_flow, None);
        assert!(provider.authorization_flow.is_some());
        assert_eq!(provider.property_mappings.len(), 1);
        assert_eq!(provider.settings["password"], "007");
        assert_eq!(provider.settings["font-size"].to_string(), "12.50");
        assert_eq!(provider.connection_expiry, "hours=1; minutes=5");
        assert!(provider.delete_token_on_disconnect);
        assert_eq!(provider.outposts(), ["North"]);
    }

    #[test]
    fn a_written_provider_has_the_names_and_values_that_were_read() {
        let sent = provider().fields().to_json();
        let read: Value = serde_json::from_str(ANSWER).unwrap();
        assert_eq!(sent.len(), ProviderField::ALL.len());
        for (key, value) in &sent {
            assert_eq!(Some(value), read.get(key), "{key}");
        }
    }

    #[test]
    fn only_the_edited_field_is_sent() {
        let stored = provider().fields();
        let edited = ProviderFields { connection_expiry: "hours=2".into(), ..stored.clone() };
        let change = changed_fields(&stored.to_json(), &edited.to_json());
        assert_eq!(Value::Object(change).to_string(), r#"{"connection_expiry":"hours=2"}"#);
        assert!(changed_fields(&stored.to_json(), &stored.clone().to_json()).is_empty());
    }

    #[test]
    fn a_cleared_authentication_flow_is_sent_as_null() {
        let mut stored = provider().fields();
        stored.authentication_flow = stored.authorization_flow;
        let cleared = ProviderFields { authentication_flow: None, ..stored.clone() };
        let change = changed_fields(&stored.to_json(), &cleared.to_json());
        assert_eq!(Value::Object(change).to_string(), r#"{"authentication_flow":null}"#);
    }

    #[test]
    fn a_field_is_found_by_its_name_in_the_api() {
        for field in ProviderField::ALL {
            assert_eq!(ProviderField::from_key(field.key()), Some(*field));
        }
        assert_eq!(ProviderField::from_key("pk"), None);
    }
}
