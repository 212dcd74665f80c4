//! The authorization request and its redirect response (RFC 6749, section 4.1).

use super::SignInError;
use super::address::{form, parameter, same_origin};
use crate::config::OauthClient;
use serde::{Deserialize, Serialize};

/// The requested scopes. `offline_access` yields a refresh token, `goauthentik.io/api` an access token for the API.
pub const SCOPE: &str = "openid profile goauthentik.io/api offline_access";

/// How long the request is valid, in milliseconds.
const VALID_MS: u64 = 10 * 60 * 1000;

/// An authorization request, with all that is needed to redeem its code. Holds secrets, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorizationRequest {
    /// The absolute base URL of the API.
    pub base: String,
    pub client: OauthClient,
    pub redirect_uri: String,
    pub issuer: String,
    /// Where the code is redeemed.
    pub token_endpoint: String,
    pub state: String,
    pub nonce: String,
    pub verifier: String,
    /// When it was made, in milliseconds since 1970.
    pub since: u64,
}

/// A sign-in by redirect, stored in the tab's session storage while the user is at authentik.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// Earlier versions call it `asked`.
    #[serde(alias = "asked")]
    pub request: AuthorizationRequest,
    /// The id of the instance. Earlier versions call it `profile`.
    #[serde(alias = "profile")]
    pub instance: String,
    /// The route to return to, as a hash.
    pub route: String,
    /// Where to keep the token.
    pub keep: String,
}

impl AuthorizationRequest {
    /// The address to send the browser to. `endpoint` is the provider's, `challenge` the verifier's.
    pub fn address(&self, endpoint: &str, challenge: &str) -> String {
        let query = form(&[
            ("response_type", "code"),
            ("client_id", &self.client.client_id),
            ("redirect_uri", &self.redirect_uri),
            ("scope", SCOPE),
            ("state", &self.state),
            ("nonce", &self.nonce),
            ("code_challenge", challenge),
            ("code_challenge_method", "S256"),
        ]);
        format!("{endpoint}{}{query}", if endpoint.contains('?') { "&" } else { "?" })
    }

    /// The first of its addresses that is not on the API's origin, with its name. They were checked before they were
    /// stored, but anyone who can write to the tab's storage could have the code sent elsewhere.
    pub fn foreign_address(&self) -> Option<(&'static str, &str)> {
        let addresses = [("issuer", self.issuer.as_str()), ("token_endpoint", self.token_endpoint.as_str())];
        addresses.into_iter().find(|(_, address)| !same_origin(address, &self.base))
    }

    /// The code in the query that the browser came back with. `now` is in milliseconds since 1970. Nothing else in
    /// the query is used or shown before the state is verified.
    pub fn code(&self, query: &str, now: u64) -> Result<String, SignInError> {
        if parameter(query, "state").as_deref() != Some(self.state.as_str()) {
            return Err(SignInError::WrongState);
        }
        if now.abs_diff(self.since) > VALID_MS {
            return Err(SignInError::TooLate);
        }
        // RFC 9207: authentik doesn't send it yet, but if it does, it must match.
        if parameter(query, "iss").is_some_and(|issuer| issuer != self.issuer) {
            return Err(SignInError::WrongIssuer);
        }
        match (parameter(query, "error"), parameter(query, "code")) {
            (Some(error), _) if error == "access_denied" => Err(SignInError::Denied),
            (Some(error), _) => {
                let description = parameter(query, "error_description").unwrap_or_default();
                Err(SignInError::Refused { error, description })
            }
            (None, Some(code)) => Ok(code),
            (None, None) => Err(SignInError::WrongState),
        }
    }

    /// The body that redeems the code (RFC 6749, section 4.1.3).
    pub fn exchange(&self, code: &str) -> String {
        form(&[
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &self.redirect_uri),
            ("client_id", &self.client.client_id),
            ("code_verifier", &self.verifier),
        ])
    }
}

/// The body that refreshes the tokens (section 6). Without a scope, it stays as granted.
pub fn refresh(client_id: &str, refresh_token: &str) -> String {
    form(&[("grant_type", "refresh_token"), ("refresh_token", refresh_token), ("client_id", client_id)])
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: u64 = 1_700_000_000_000;

    fn request() -> AuthorizationRequest {
        AuthorizationRequest {
            base: "https://auth.example/api/v3".into(),
            client: OauthClient { client_id: "rac & co".into(), application: "rac".into() },
            redirect_uri: "https://rac.example/admin/".into(),
            issuer: "https://auth.example/application/o/rac/".into(),
            token_endpoint: "https://auth.example/application/o/token/".into(),
            state: "the-state".into(),
            nonce: "the-nonce".into(),
            verifier: "the-verifier".into(),
            since: NOW,
        }
    }

    #[test]
    fn the_address_has_the_challenge_and_never_the_verifier() {
        let address = request().address("https://auth.example/application/o/authorize/", "the-challenge");
        let query = address.strip_prefix("https://auth.example/application/o/authorize/?").unwrap();
        for (name, value) in [
            ("response_type", "code"),
            ("client_id", "rac & co"),
            ("redirect_uri", "https://rac.example/admin/"),
            ("scope", "openid profile goauthentik.io/api offline_access"),
            ("state", "the-state"),
            ("nonce", "the-nonce"),
            ("code_challenge", "the-challenge"),
            ("code_challenge_method", "S256"),
        ] {
            assert_eq!(parameter(query, name).as_deref(), Some(value), "{name}");
        }
        assert!(!address.contains("the-verifier"));
        assert_eq!(parameter(&request().exchange("c"), "code_verifier").as_deref(), Some("the-verifier"));
    }

    #[test]
    fn a_code_needs_our_state_in_time() {
        let code = |query: &str, now| request().code(query, now);
        assert_eq!(code("?code=abc&state=the-state", NOW + 1000), Ok("abc".into()));
        assert_eq!(code("?code=abc&state=another", NOW), Err(SignInError::WrongState));
        assert_eq!(code("?code=abc", NOW), Err(SignInError::WrongState));
        assert_eq!(code("?code=abc&state=the-state&state=the-state", NOW), Err(SignInError::WrongState));
        assert_eq!(code("?state=the-state", NOW), Err(SignInError::WrongState));
        assert_eq!(code("?code=abc&state=the-state", NOW + VALID_MS + 1), Err(SignInError::TooLate));
        assert_eq!(
            code("?code=abc&state=the-state&iss=https%3A%2F%2Fevil.example", NOW),
            Err(SignInError::WrongIssuer)
        );
    }

    #[test]
    fn a_stored_request_with_a_changed_address_is_not_redeemed() {
        assert_eq!(request().foreign_address(), None);
        for address in ["https://evil.example/token/", "http://auth.example/token/", "/token/", ""] {
            let changed = AuthorizationRequest { token_endpoint: address.into(), ..request() };
            assert_eq!(changed.foreign_address(), Some(("token_endpoint", address)));
            let changed = AuthorizationRequest { issuer: address.into(), ..request() };
            assert_eq!(changed.foreign_address(), Some(("issuer", address)));
        }
        let changed = AuthorizationRequest { base: "https://evil.example/api/v3".into(), ..request() };
        assert!(changed.foreign_address().is_some());
    }

    #[test]
    fn an_error_is_read_only_with_our_state() {
        let code = |query: &str| request().code(query, NOW);
        assert_eq!(code("?error=access_denied&state=the-state"), Err(SignInError::Denied));
        assert_eq!(code("?error=access_denied&state=x"), Err(SignInError::WrongState));
        assert_eq!(
            code("?error=invalid_scope&error_description=None+of+them&state=the-state"),
            Err(SignInError::Refused { error: "invalid_scope".into(), description: "None of them".into() })
        );
    }

    proptest! {
        #[test]
        fn without_the_state_no_query_gives_a_code(query in any::<String>()) {
            prop_assume!(!query.contains("the-state"));
            prop_assert_eq!(request().code(&query, NOW), Err(SignInError::WrongState));
        }
    }
}
