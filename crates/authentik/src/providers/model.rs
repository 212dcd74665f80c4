//! A RAC provider as the API has it: `/providers/rac/`.

use serde_json::{Map, Value};

use crate::flows::FlowId;
use crate::property_mappings::PropertyMappingId;
use crate::wire::id;

id!(
    /// The id of a provider of any type, `pk` in the API.
    ProviderId(i32)
);

/// A RAC provider.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Provider {
    /// Its id.
    pub pk: ProviderId,
    /// Its name, unique among providers of all types.
    pub name: String,
    /// The flow that signs users in, where it is not the default one.
    pub authentication_flow: Option<FlowId>,
    /// The flow users pass before a launch. The API asks for one; the database may hold none.
    pub authorization_flow: Option<FlowId>,
    /// Its property mappings, in no particular order: authentik applies them by name.
    pub property_mappings: Vec<PropertyMappingId>,
    /// Connection settings of all its endpoints.
    pub settings: Map<String, Value>,
    /// How long a connection token lives, as stored; see [`ConnectionExpiry`](crate::connection_expiry).
    pub connection_expiry: String,
    /// Whether the token is deleted already while connecting, which is what authentik really does.
    pub delete_token_on_disconnect: bool,
    /// The slug of its application, if it has one.
    pub assigned_application_slug: Option<String>,
    /// The name of its application, if it has one.
    pub assigned_application_name: Option<String>,
    /// Its outposts: words for users such as `Outpost Gateway`, not ids. None where authentik doesn't list them.
    pub outpost_set: Option<Vec<String>>,
}

impl Provider {
    /// What stands for a provider that authentik leaves out of an object that belongs to it.
    pub fn left_out() -> Self {
        Provider {
            pk: ProviderId(0),
            name: "Unknown provider".to_owned(),
            authentication_flow: None,
            authorization_flow: None,
            property_mappings: Vec::new(),
            settings: Map::new(),
            connection_expiry: String::new(),
            delete_token_on_disconnect: false,
            assigned_application_slug: None,
            assigned_application_name: None,
            outpost_set: None,
        }
    }

    /// Its outposts, by name, as far as authentik lists them.
    pub fn outposts(&self) -> Vec<String> {
        let names = self.outpost_set.iter().flatten();
        names.map(|name| name.strip_prefix("Outpost ").unwrap_or(name).to_owned()).collect()
    }

    /// What a form may write.
    pub fn fields(&self) -> ProviderFields {
        ProviderFields {
            name: self.name.clone(),
            authorization_flow: self.authorization_flow,
            authentication_flow: self.authentication_flow,
            connection_expiry: self.connection_expiry.clone(),
            delete_token_on_disconnect: self.delete_token_on_disconnect,
            property_mappings: self.property_mappings.clone(),
            settings: self.settings.clone(),
        }
    }
}

/// The writable fields of a provider: all of them make the body of a create request; what differs between two of them
/// ([`changed_fields`](crate::change::changed_fields)) makes that of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderFields {
    /// See [`Provider::name`].
    pub name: String,
    /// See [`Provider::authorization_flow`]; authentik refuses a request in which it is none.
    pub authorization_flow: Option<FlowId>,
    /// See [`Provider::authentication_flow`].
    pub authentication_flow: Option<FlowId>,
    /// See [`Provider::connection_expiry`].
    pub connection_expiry: String,
    /// See [`Provider::delete_token_on_disconnect`].
    pub delete_token_on_disconnect: bool,
    /// See [`Provider::property_mappings`].
    pub property_mappings: Vec<PropertyMappingId>,
    /// See [`Provider::settings`].
    pub settings: Map<String, Value>,
}

impl Default for ProviderFields {
    /// What authentik gives a new provider where nothing else is said.
    fn default() -> Self {
        Self {
            name: String::new(),
            authorization_flow: None,
            authentication_flow: None,
            connection_expiry: "hours=8".to_owned(),
            delete_token_on_disconnect: false,
            property_mappings: Vec::new(),
            settings: Map::new(),
        }
    }
}

impl ProviderFields {
    /// All fields under their names in the API.
    pub fn to_json(&self) -> Map<String, Value> {
        let flow = |flow: Option<FlowId>| flow.map_or(Value::Null, |id| Value::String(id.to_string()));
        let mappings = self.property_mappings.iter().map(|id| Value::String(id.to_string())).collect();
        let mut fields = Map::new();
        for field in ProviderField::ALL {
            let value = match field {
                ProviderField::Name => Value::String(self.name.clone()),
                ProviderField::AuthorizationFlow => flow(self.authorization_flow),
                ProviderField::AuthenticationFlow => flow(self.authentication_flow),
                ProviderField::ConnectionExpiry => Value::String(self.connection_expiry.clone()),
                ProviderField::DeleteTokenOnDisconnect => Value::Bool(self.delete_token_on_disconnect),
                ProviderField::PropertyMappings => Value::Array(Vec::clone(&mappings)),
                ProviderField::Settings => Value::Object(self.settings.clone()),
            };
            fields.insert(field.key().to_owned(), value);
        }
        fields
    }
}

/// A writable field of a provider, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProviderField {
    /// `name`
    Name,
    /// `authorization_flow`
    AuthorizationFlow,
    /// `authentication_flow`
    AuthenticationFlow,
    /// `connection_expiry`
    ConnectionExpiry,
    /// `delete_token_on_disconnect`
    DeleteTokenOnDisconnect,
    /// `property_mappings`
    PropertyMappings,
    /// `settings`
    Settings,
}

impl ProviderField {
    /// Every field, in the order of the form.
    pub const ALL: [Self; 7] = [
        Self::Name,
        Self::AuthorizationFlow,
        Self::AuthenticationFlow,
        Self::ConnectionExpiry,
        Self::DeleteTokenOnDisconnect,
        Self::PropertyMappings,
        Self::Settings,
    ];

    /// Its name in the API: in requests, and in the messages of a refused one.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::AuthorizationFlow => "authorization_flow",
            Self::AuthenticationFlow => "authentication_flow",
            Self::ConnectionExpiry => "connection_expiry",
            Self::DeleteTokenOnDisconnect => "delete_token_on_disconnect",
            Self::PropertyMappings => "property_mappings",
            Self::Settings => "settings",
        }
    }

    /// The field of that name in the API.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
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
    fn a_provider_is_read_to_the_letter() {
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
    fn what_is_sent_has_the_names_and_values_of_what_was_read() {
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
            assert_eq!(ProviderField::from_key(field.key()), Some(field));
        }
        assert_eq!(ProviderField::from_key("pk"), None);
    }
}
