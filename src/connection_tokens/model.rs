//! A connection token as the API has it: `/rac/connection_tokens/`. A launch makes one; the API can't.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::endpoints::model::{Endpoint, EndpointId};
use crate::providers::model::{Provider, ProviderId};
use crate::users::User;
use crate::wire::id;

id!(
    /// The id of a connection token, `pk` in the API.
    ConnectionTokenId(Uuid)
);

/// A connection token.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ConnectionToken {
    /// Its id.
    pub pk: ConnectionTokenId,
    /// The provider it was launched from.
    pub provider: ProviderId,
    /// That provider.
    pub provider_obj: Provider,
    /// The endpoint it leads to.
    pub endpoint: EndpointId,
    /// That endpoint.
    pub endpoint_obj: Endpoint,
    /// Who launched it.
    pub user: User,
}

/// The body of a PUT that points a token to another provider and endpoint.
///
/// It has no `pk` on purpose: authentik takes another `pk` in the body as the order to insert a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ConnectionTokenChange {
    /// The provider to point to.
    pub provider: ProviderId,
    /// The endpoint to point to. authentik also takes one of another provider, so offer only this provider's.
    pub endpoint: EndpointId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_says_who_holds_it_and_where_it_leads() {
        let token: ConnectionToken = serde_json::from_str(
            r#"{"pk":"70000000-0000-4000-8000-00000000000f","provider":2,"provider_obj":{"pk":2,"name":"Print shop"},
                "endpoint":"9c9c9c9c-8b8b-4a7a-8969-585847473636",
                "endpoint_obj":{"pk":"9c9c9c9c-8b8b-4a7a-8969-585847473636","name":"press 4","provider":2,
                  "provider_obj":{"pk":2,"name":"Print shop"},"protocol":"vnc","host":"press4.example"},
                "user":{"pk":8,"username":"imre","name":"Imre","last_login":null,"email":"","attributes":{},"uid":"u"}}"#,
        )
        .unwrap();
        assert_eq!(token.user.username, "imre");
        assert_eq!(token.endpoint_obj.name, "press 4");
        assert_eq!(token.provider_obj.name, "Print shop");
    }

    #[test]
    fn a_change_never_sends_the_token_s_own_id() {
        let change = ConnectionTokenChange {
            provider: ProviderId(2),
            endpoint: "9c9c9c9c-8b8b-4a7a-8969-585847473636".parse().unwrap(),
        };
        assert_eq!(
            serde_json::to_string(&change).unwrap(),
            r#"{"provider":2,"endpoint":"9c9c9c9c-8b8b-4a7a-8969-585847473636"}"#
        );
    }
}
