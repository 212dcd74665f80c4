//! A connection token, as in `/rac/connection_tokens/`. A launch creates one; the API can't.

use rac_messages::authentik as words;
use serde_json::Value;
use uuid::Uuid;

use crate::change::Fields;
use crate::endpoints::{Endpoint, EndpointId};
use crate::providers::{Provider, ProviderId};
use crate::users::User;
use crate::wire::id;
use crate::wire::v3::ConnectionTokenRequest;

id!(
    /// The id of a connection token, `pk` in the API.
    ConnectionTokenId(Uuid)
);

/// A connection token.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ConnectionToken {
    /// Its id.
    pub pk: ConnectionTokenId,
    /// The provider it was launched from.
    pub provider: ProviderId,
    /// That provider.
    pub provider_obj: Provider,
    /// The endpoint it is for; `None` if authentik has devices instead.
    pub endpoint: Option<EndpointId>,
    /// That endpoint.
    pub endpoint_obj: Option<Endpoint>,
    /// The device it is for, if authentik has devices in place of endpoints. Its protocol, host and settings are not
    /// part of tokens, so these are empty.
    pub device: Option<Endpoint>,
    /// The user who launched it.
    pub user: User,
}

/// A token's provider and endpoint as one field. They belong together: if each were merged separately, authentik would
/// accept the endpoint of one provider with the other.
pub const TARGET: &str = "target";

impl ConnectionToken {
    /// The writable fields.
    pub fn fields(&self) -> Fields {
        let provider = self.provider;
        let target = self.endpoint.map(|endpoint| ConnectionTokenChange { provider, endpoint }.field());
        Fields::from_iter([(TARGET.to_owned(), target.unwrap_or_default())])
    }

    /// The name of its endpoint or device.
    pub fn target_name(&self) -> String {
        match (self.endpoint_obj.as_ref().or(self.device.as_ref()), self.endpoint) {
            (Some(target), _) => target.name.clone(),
            (None, Some(id)) => id.to_string(),
            (None, None) => words::UNKNOWN_NAME.text(),
        }
    }

    /// Details about its endpoint: protocol and host, or that it is a device.
    pub fn target_detail(&self) -> String {
        match &self.endpoint_obj {
            Some(endpoint) => format!("{} · {}", endpoint.protocol.label(), endpoint.host),
            None if self.device.is_some() => words::DEVICE.text(),
            None => String::new(),
        }
    }
}

/// The new provider and endpoint of a token: all that can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConnectionTokenChange {
    /// The provider.
    pub provider: ProviderId,
    /// The endpoint. authentik also accepts one of another provider, so offer only this provider's.
    pub endpoint: EndpointId,
}

impl ConnectionTokenChange {
    /// Both as one field.
    pub fn field(self) -> Value {
        serde_json::to_value(ConnectionTokenRequest::from(self)).unwrap_or_default()
    }
}

/// The body that moves a token. It intentionally has no `pk`: authentik treats a different `pk` in the body as a
/// request to insert a copy.
pub fn body(fields: &Fields) -> Fields {
    fields.get(TARGET).and_then(Value::as_object).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::conflicts;
    use crate::wire;

    const FIRST: &str = "10101010-2020-4030-8040-505050505050";
    const SECOND: &str = "60606060-7070-4080-8090-a0a0a0a0a0a0";

    fn to(provider: i32, endpoint: &str) -> Fields {
        let change =
            ConnectionTokenChange { provider: ProviderId(provider), endpoint: endpoint.parse().unwrap() };
        Fields::from_iter([(TARGET.to_owned(), change.field())])
    }

    #[test]
    fn provider_and_endpoint_conflict_as_a_single_field() {
        // Mine has another provider, theirs another endpoint of the old one: that is a single conflict.
        let both = conflicts(&to(1, FIRST), &to(1, SECOND), &to(2, FIRST));
        let asked: Vec<&str> = both.iter().map(|conflict| conflict.field.as_str()).collect();
        assert_eq!(asked, [TARGET]);
    }

    #[test]
    fn the_same_change_by_two_users_is_no_conflict() {
        assert!(conflicts(&to(1, FIRST), &to(2, SECOND), &to(2, SECOND)).is_empty());
        assert!(conflicts(&to(1, FIRST), &to(1, FIRST), &to(2, SECOND)).is_empty());
    }

    #[test]
    fn the_target_of_a_token_is_written_as_it_is_read() {
        let token = token(&format!(r#","endpoint":"{FIRST}","user":null"#));
        assert_eq!(token.fields(), to(3, FIRST));
        let change = ConnectionTokenChange { provider: ProviderId(3), endpoint: FIRST.parse().unwrap() };
        assert_eq!(
            serde_json::to_value(ConnectionTokenRequest::from(change)).unwrap(),
            Value::Object(body(&token.fields()))
        );
    }

    #[test]
    fn a_token_has_its_user_and_target() {
        let token: ConnectionToken = wire::read(
            r#"{"pk":"70000000-0000-4000-8000-00000000000f","provider":2,"provider_obj":{"pk":2,"name":"Print shop"},
                "endpoint":"9c9c9c9c-8b8b-4a7a-8969-585847473636",
                "endpoint_obj":{"pk":"9c9c9c9c-8b8b-4a7a-8969-585847473636","name":"press 4","provider":2,
                  "provider_obj":{"pk":2,"name":"Print shop"},"protocol":"vnc","host":"press4.example"},
                "user":{"pk":8,"username":"imre","name":"Imre","last_login":null,"email":"","attributes":{},"uid":"u"}}"#,
        )
        .unwrap();
        assert_eq!(token.user.username, "imre");
        assert_eq!(
            (token.target_name(), token.target_detail()),
            ("press 4".into(), "VNC · press4.example".into())
        );
        assert_eq!(token.provider_obj.name, "Print shop");
    }

    fn token(fields: &str) -> ConnectionToken {
        let text = format!(r#"{{"pk":"70000000-0000-4000-8000-00000000000f","provider":3{fields}}}"#);
        wire::read(&text).unwrap()
    }

    #[test]
    fn a_token_can_be_for_a_device() {
        let device = token(
            r#","provider_obj":{"pk":3,"name":"Remote","access_group":null,"maximum_connections":1,"auth_mode":"prompt"},
                "device":"00000000-0000-4000-8000-00000000000d","device_name":"desk-1",
                "user":{"pk":5,"username":"alice","name":"Alice"}"#,
        );
        assert_eq!((device.target_name(), device.target_detail()), ("desk-1".into(), "Device".into()));
        assert_eq!((device.endpoint, device.provider_obj.name.as_str()), (None, "Remote"));
    }

    #[test]
    fn a_token_with_missing_fields_is_still_listed() {
        let user = r#","user":{"pk":5,"username":"alice","name":null,"email":null,"is_active":null}"#;
        let bare = token(user);
        assert_eq!((bare.target_name().as_str(), bare.target_detail().as_str()), ("unknown", ""));
        assert_eq!(bare.provider_obj.name, "Unknown provider");
        assert!(bare.user.is_active);
        let hidden = token(&format!(
            r#","provider_obj":null,"endpoint":"9c9c9c9c-8b8b-4a7a-8969-585847473636","endpoint_obj":null{user}"#
        ));
        assert_eq!(hidden.target_name(), "9c9c9c9c-8b8b-4a7a-8969-585847473636");
        let nobody = token(r#","user":null"#);
        assert_eq!(nobody.user.username, "unknown");
    }

    #[test]
    fn a_change_never_sends_the_token_s_own_id() {
        let change = ConnectionTokenChange {
            provider: ProviderId(2),
            endpoint: "9c9c9c9c-8b8b-4a7a-8969-585847473636".parse().unwrap(),
        };
        assert_eq!(
            serde_json::to_string(&ConnectionTokenRequest::from(change)).unwrap(),
            r#"{"provider":2,"endpoint":"9c9c9c9c-8b8b-4a7a-8969-585847473636"}"#
        );
    }
}
