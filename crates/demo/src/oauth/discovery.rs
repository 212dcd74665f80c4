//! The provider's metadata and keys.

use serde_json::{Value, json};

use super::request::OAuthRequest;
use super::{APPLICATION, SCOPES, claims};
use crate::rest::answer::Answer;

/// `/application/o/<slug>/.well-known/openid-configuration`: the part of authentik's that the demo supports.
pub fn answer(request: &OAuthRequest) -> Answer {
    let base = format!("{}/application/o", request.own_origin());
    let own = |path: &str| format!("{base}/{path}/");
    Answer::ok(&json!({
        "issuer": claims::issuer(&request.own_origin()),
        "authorization_endpoint": own("authorize"),
        "token_endpoint": own("token"),
        "userinfo_endpoint": own("userinfo"),
        "end_session_endpoint": own(&format!("{APPLICATION}/end-session")),
        "revocation_endpoint": own("revoke"),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query", "fragment"],
        "jwks_uri": own(&format!("{APPLICATION}/jwks")),
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "id_token_signing_alg_values_supported": ["HS256"],
        "subject_types_supported": ["public"],
        "token_endpoint_auth_methods_supported": ["client_secret_post", "client_secret_basic"],
        "acr_values_supported": ["goauthentik.io/providers/oauth2/default"],
        "scopes_supported": SCOPES,
        "request_parameter_supported": false,
        "claims_supported": [
            "sub", "iss", "aud", "exp", "iat", "auth_time", "acr", "nonce",
            "name", "given_name", "preferred_username", "nickname", "groups",
        ],
        "claims_parameter_supported": false,
        "code_challenge_methods_supported": ["plain", "S256"],
    }))
}

/// `/application/o/<slug>/jwks/`: empty, because HS256 has no public key.
pub fn keys() -> Answer {
    Answer::ok(&Value::Object(serde_json::Map::new())).with_header("access-control-allow-origin", "*")
}
