//! What authentik was asked, and what came back: the authorization request and the redirect (RFC 6749, section 4.1).

use super::Trouble;
use super::address::{form, parameter, same_origin};
use crate::config::OauthClient;
use serde::{Deserialize, Serialize};

/// What the access token is to be good for. `offline_access` brings the refresh token, `goauthentik.io/api` makes the
/// access token one of the API.
pub const SCOPE: &str = "openid profile goauthentik.io/api offline_access";

/// How long authentik's answer is waited for, in milliseconds.
const VALID_MS: u64 = 10 * 60 * 1000;

/// One request for a code: all that is needed to hand the code in. Holds secrets, and so has no `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorizationRequest {
    /// API base, absolute.
    pub base: String,
    pub client: OauthClient,
    pub redirect_uri: String,
    pub issuer: String,
    /// Where the code is to be handed in.
    pub token_endpoint: String,
    pub state: String,
    pub nonce: String,
    pub verifier: String,
    /// When, in milliseconds since 1970.
    pub since: u64,
}

/// A sign-in of the whole page, while the person is at authentik: kept in the tab's session storage.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    pub asked: AuthorizationRequest,
    pub profile: String,
    /// Where the person came from, as a hash.
    pub route: String,
    /// Where they want the token kept.
    pub keep: String,
}

impl AuthorizationRequest {
    /// Where the browser goes. `endpoint` is the provider's, `challenge` the verifier's.
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
        [endpoint, if endpoint.contains('?') { "&" } else { "?" }, &query].concat()
    }

    /// The first address in it that is not of the API's origin, with its name. It was checked before it was kept, but
    /// whoever can write to the tab's store could have the code handed in elsewhere.
    pub fn leads_elsewhere(&self) -> Option<(&'static str, &str)> {
        let addresses = [("issuer", self.issuer.as_str()), ("token_endpoint", self.token_endpoint.as_str())];
        addresses.into_iter().find(|(_, address)| !same_origin(address, &self.base))
    }

    /// The code in the query that the browser came back with. `now` in milliseconds since 1970. Nothing else of the
    /// query is believed, nor shown, before the state is known to be ours.
    pub fn code(&self, query: &str, now: u64) -> Result<String, Trouble> {
        if parameter(query, "state").as_deref() != Some(self.state.as_str()) {
            return Err(Trouble::WrongState);
        }
        if now.abs_diff(self.since) > VALID_MS {
            return Err(Trouble::TooLate);
        }
        // RFC 9207: authentik does not say so (yet), but if it does it has to be true.
        if parameter(query, "iss").is_some_and(|issuer| issuer != self.issuer) {
            return Err(Trouble::WrongIssuer);
        }
        match (parameter(query, "error"), parameter(query, "code")) {
            (Some(error), _) if error == "access_denied" => Err(Trouble::Denied),
            (Some(error), _) => {
                let description = parameter(query, "error_description").unwrap_or_default();
                Err(Trouble::Refused { error, description })
            }
            (None, Some(code)) => Ok(code),
            (None, None) => Err(Trouble::WrongState),
        }
    }

    /// The body that hands the code in (RFC 6749, section 4.1.3).
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

/// The body that asks for the next tokens (section 6). No scope: it stays as it was granted.
pub fn refresh(client_id: &str, refresh_token: &str) -> String {
    form(&[("grant_type", "refresh_token"), ("refresh_token", refresh_token), ("client_id", client_id)])
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: u64 = 1_700_000_000_000;

    fn asked() -> AuthorizationRequest {
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
    fn authentik_is_told_the_challenge_and_never_the_verifier() {
        let address = asked().address("https://auth.example/application/o/authorize/", "the-challenge");
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
        assert_eq!(parameter(&asked().exchange("c"), "code_verifier").as_deref(), Some("the-verifier"));
    }

    #[test]
    fn a_code_counts_with_our_state_only_and_not_for_ever() {
        let code = |query: &str, now| asked().code(query, now);
        assert_eq!(code("?code=abc&state=the-state", NOW + 1000), Ok("abc".into()));
        assert_eq!(code("?code=abc&state=another", NOW), Err(Trouble::WrongState));
        assert_eq!(code("?code=abc", NOW), Err(Trouble::WrongState));
        assert_eq!(code("?code=abc&state=the-state&state=the-state", NOW), Err(Trouble::WrongState));
        assert_eq!(code("?state=the-state", NOW), Err(Trouble::WrongState));
        assert_eq!(code("?code=abc&state=the-state", NOW + VALID_MS + 1), Err(Trouble::TooLate));
        assert_eq!(
            code("?code=abc&state=the-state&iss=https%3A%2F%2Fevil.example", NOW),
            Err(Trouble::WrongIssuer)
        );
    }

    #[test]
    fn a_request_that_was_changed_in_the_store_hands_nothing_in() {
        assert_eq!(asked().leads_elsewhere(), None);
        for address in ["https://evil.example/token/", "http://auth.example/token/", "/token/", ""] {
            let changed = AuthorizationRequest { token_endpoint: address.into(), ..asked() };
            assert_eq!(changed.leads_elsewhere(), Some(("token_endpoint", address)));
            let changed = AuthorizationRequest { issuer: address.into(), ..asked() };
            assert_eq!(changed.leads_elsewhere(), Some(("issuer", address)));
        }
        let changed = AuthorizationRequest { base: "https://evil.example/api/v3".into(), ..asked() };
        assert!(changed.leads_elsewhere().is_some());
    }

    #[test]
    fn an_error_is_read_only_if_it_answers_us() {
        let code = |query: &str| asked().code(query, NOW);
        assert_eq!(code("?error=access_denied&state=the-state"), Err(Trouble::Denied));
        assert_eq!(code("?error=access_denied&state=x"), Err(Trouble::WrongState));
        assert_eq!(
            code("?error=invalid_scope&error_description=None+of+them&state=the-state"),
            Err(Trouble::Refused { error: "invalid_scope".into(), description: "None of them".into() })
        );
    }

    proptest! {
        #[test]
        fn without_the_state_no_query_gives_a_code(query in any::<String>()) {
            prop_assume!(!query.contains("the-state"));
            prop_assert_eq!(asked().code(&query, NOW), Err(Trouble::WrongState));
        }
    }
}
