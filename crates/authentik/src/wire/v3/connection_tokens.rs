//! `/rac/connection_tokens/`

use serde::{Deserialize, Serialize};

use crate::connection_tokens::{self, ConnectionTokenChange, ConnectionTokenId, api};
use crate::endpoints::EndpointId;
use crate::providers::ProviderId;
use crate::wire::v3::{Endpoint, Provider, User};

#[derive(Deserialize)]
pub struct ConnectionToken {
    pub pk: ConnectionTokenId,
    pub provider: ProviderId,
    pub provider_obj: Option<Provider>,
    pub endpoint: Option<EndpointId>,
    pub endpoint_obj: Option<Endpoint>,
    pub user: Option<User>,
}

/// A token that is read for its provider and endpoint only.
#[derive(Deserialize)]
pub struct Placement {
    pub provider: ProviderId,
    pub endpoint: EndpointId,
}

impl From<Placement> for api::Placement {
    fn from(Placement { provider, endpoint }: Placement) -> Self {
        Self { provider, endpoint }
    }
}

impl From<ConnectionToken> for connection_tokens::ConnectionToken {
    fn from(wire: ConnectionToken) -> Self {
        Self {
            pk: wire.pk,
            provider: wire.provider,
            provider_obj: wire.provider_obj.into(),
            endpoint: wire.endpoint,
            endpoint_obj: wire.endpoint_obj.map(Into::into),
            device: None,
            user: wire.user.into(),
        }
    }
}

/// The body of a PUT. It intentionally has no `pk`: authentik treats a different `pk` in the body as a request to
/// insert a copy.
#[derive(Serialize)]
pub struct ConnectionTokenRequest {
    pub provider: ProviderId,
    pub endpoint: EndpointId,
}

impl From<ConnectionTokenChange> for ConnectionTokenRequest {
    fn from(change: ConnectionTokenChange) -> Self {
        Self { provider: change.provider, endpoint: change.endpoint }
    }
}
