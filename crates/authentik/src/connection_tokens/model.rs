//! A connection token as the API has it: `/rac/connection_tokens/`. A launch makes one; the API can't.

use uuid::Uuid;

use crate::endpoints::{Endpoint, EndpointId};
use crate::providers::{Provider, ProviderId};
use crate::users::User;
use crate::wire::id;

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
    /// The endpoint it leads to; none where authentik has devices instead.
    pub endpoint: Option<EndpointId>,
    /// That endpoint.
    pub endpoint_obj: Option<Endpoint>,
    /// The device it leads to, where authentik has these in place of endpoints. Tokens tell nothing of its protocol, host and
    /// settings, so these are empty.
    pub device: Option<Endpoint>,
    /// Who launched it.
    pub user: User,
}

impl ConnectionToken {
    /// The name of what it leads to.
    pub fn target_name(&self) -> String {
        match (self.endpoint_obj.as_ref().or(self.device.as_ref()), self.endpoint) {
            (Some(target), _) => target.name.clone(),
            (None, Some(id)) => id.to_string(),
            (None, None) => UNKNOWN.to_owned(),
        }
    }

    /// What more there is to say of it: protocol and host, or that it is a device.
    pub fn target_detail(&self) -> String {
        match &self.endpoint_obj {
            Some(endpoint) => format!("{} · {}", endpoint.protocol.label(), endpoint.host),
            None if self.device.is_some() => DEVICE.to_owned(),
            None => String::new(),
        }
    }
}

const DEVICE: &str = "Device";
const UNKNOWN: &str = "unknown";

/// The body of a PUT that points a token to another provider and endpoint.
///
/// It has no `pk` on purpose: authentik takes another `pk` in the body as the order to insert a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConnectionTokenChange {
    /// The provider to point to.
    pub provider: ProviderId,
    /// The endpoint to point to. authentik also takes one of another provider, so offer only this provider's.
    pub endpoint: EndpointId,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;
    use crate::wire::v3::ConnectionTokenRequest;

    #[test]
    fn a_token_says_who_holds_it_and_where_it_leads() {
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
    fn a_token_of_an_authentik_with_devices_leads_to_one() {
        let device = token(
            r#","provider_obj":{"pk":3,"name":"Remote","access_group":null,"maximum_connections":1,"auth_mode":"prompt"},
                "device":"00000000-0000-4000-8000-00000000000d","device_name":"desk-1",
                "user":{"pk":5,"username":"alice","name":"Alice"}"#,
        );
        assert_eq!((device.target_name(), device.target_detail()), ("desk-1".into(), "Device".into()));
        assert_eq!((device.endpoint, device.provider_obj.name.as_str()), (None, "Remote"));
    }

    #[test]
    fn a_token_is_listed_whatever_authentik_leaves_out_of_it() {
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
