//! The response of the token endpoint (RFC 6749, section 5), read tolerantly.

use crate::config::OauthClient;
use crate::session::{Credential, Grant};
use authentik_rac::ApiToken;
use serde::Deserialize;
use serde_json::Value;

/// Without this scope, the API does not accept the access token.
const API_SCOPE: &str = "goauthentik.io/api";
/// The assumed lifetime if the response has none, in seconds.
const UNKNOWN_LIFETIME: u64 = 300;
/// How long before it expires an access token is refreshed, in milliseconds, if it lasts long enough.
const BEFORE_END_MS: u64 = 60_000;

/// The issued tokens.
#[derive(Clone, PartialEq, Eq)]
pub struct Tokens {
    pub access: ApiToken,
    pub refresh: Option<ApiToken>,
    pub id_token: Option<String>,
    /// The lifetime of the access token, in seconds.
    pub lifetime: u64,
    /// Whether the API accepts it.
    pub for_the_api: bool,
}

/// Why none were issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenRefusal {
    /// authentik's error code: `invalid_grant` and the like.
    Refused(String),
    Unreadable,
}

/// A response as it is sent. What is null or empty is missing.
#[derive(Deserialize)]
struct Response {
    access_token: Option<String>,
    refresh_token: Option<String>,
    id_token: Option<String>,
    token_type: Option<String>,
    scope: Option<String>,
    /// A number; some servers make a text of it.
    expires_in: Option<Value>,
    error: Option<String>,
}

/// Reads a response.
pub fn read(status: u16, body: &str) -> Result<Tokens, TokenRefusal> {
    let response: Response = serde_json::from_str(body).map_err(|_| TokenRefusal::Unreadable)?;
    let given = |text: Option<String>| text.filter(|text| !text.is_empty());
    if status >= 400 {
        return Err(given(response.error).map_or(TokenRefusal::Unreadable, TokenRefusal::Refused));
    }
    let token = |text: Option<String>| text.and_then(|token| ApiToken::parse(&token).ok());
    let bearer = given(response.token_type).is_none_or(|kind| kind.eq_ignore_ascii_case("bearer"));
    let access = token(response.access_token).filter(|_| bearer).ok_or(TokenRefusal::Unreadable)?;
    // If it is missing, it is as requested (section 5.1).
    let for_the_api =
        given(response.scope).is_none_or(|scope| scope.split_whitespace().any(|one| one == API_SCOPE));
    let lifetime = match response.expires_in {
        Some(Value::Number(seconds)) => seconds.as_f64().map(|seconds| seconds as u64),
        Some(Value::String(seconds)) => seconds.trim().parse().ok(),
        _ => None,
    };
    Ok(Tokens {
        access,
        refresh: token(response.refresh_token),
        id_token: given(response.id_token),
        lifetime: lifetime.unwrap_or(UNKNOWN_LIFETIME),
        for_the_api,
    })
}

impl Tokens {
    /// The credential with these tokens. `now` is in milliseconds since 1970; `old` is the refresh token they were
    /// requested with, which stays valid if the response has no new one (section 6).
    pub fn credential(
        self,
        base: &str,
        client: &OauthClient,
        old: Option<&ApiToken>,
        now: u64,
    ) -> Credential {
        let lifetime = self.lifetime.saturating_mul(1000);
        let grant = Grant {
            refresh: self.refresh.or_else(|| old.cloned()),
            expires: now.saturating_add(lifetime),
            renew: now.saturating_add(renew_after(lifetime)),
            client: client.clone(),
        };
        Credential { base: base.to_owned(), token: self.access, grant: Some(grant) }
    }
}

/// When to refresh an access token with this lifetime (both in milliseconds): after 80 % of it, or a minute before
/// its end if that is earlier. At least half of a short lifetime is used.
fn renew_after(lifetime: u64) -> u64 {
    let early = (lifetime / 5 * 4).min(lifetime.saturating_sub(BEFORE_END_MS));
    early.max(lifetime / 2)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn sample() -> Value {
        json!({
            "access_token": "acc", "refresh_token": "ref", "id_token": "a.b.c", "token_type": "Bearer",
            "scope": "openid profile goauthentik.io/api offline_access", "expires_in": 3600,
        })
    }

    fn with(name: &str, value: Value) -> Result<Tokens, TokenRefusal> {
        let mut body = sample();
        body[name] = value;
        read(200, &body.to_string())
    }

    #[test]
    fn an_answer_becomes_a_credential() {
        let client = OauthClient { client_id: "id".into(), application: "rac".into() };
        let tokens = with("later", json!({"a": 1})).ok().unwrap();
        let credential = tokens.credential("https://auth.example/api/v3", &client, None, 1000);
        let grant = credential.grant.unwrap();
        assert_eq!(credential.token.secret(), "acc");
        assert_eq!(grant.refresh.unwrap().secret(), "ref");
        assert_eq!((grant.expires, grant.renew), (3_601_000, 2_881_000));
    }

    #[test]
    fn the_refresh_token_stays_if_no_other_is_given() {
        let client = OauthClient { client_id: "id".into(), application: "rac".into() };
        let tokens = with("refresh_token", Value::Null).ok().unwrap();
        let old = ApiToken::parse("old").unwrap();
        let grant = tokens.credential("https://a.example", &client, Some(&old), 0).grant.unwrap();
        assert_eq!(grant.refresh, Some(old));
    }

    #[test]
    fn a_token_without_the_api_scope_is_recognized() {
        assert!(with("scope", Value::Null).is_ok_and(|tokens| tokens.for_the_api));
        assert!(with("scope", json!("openid profile")).is_ok_and(|tokens| !tokens.for_the_api));
        assert!(with("scope", json!("goauthentik.io/api2")).is_ok_and(|tokens| !tokens.for_the_api));
    }

    #[test]
    fn other_responses_are_reported_as_unreadable() {
        for body in ["", "<html>", "[]", "{}", r#"{"access_token": 5}"#, r#"{"access_token": "two words"}"#] {
            assert!(read(200, body).is_err_and(|error| error == TokenRefusal::Unreadable), "{body}");
        }
        assert!(with("token_type", json!("mac")).is_err());
    }

    #[test]
    fn an_error_has_its_code() {
        let body = r#"{"error": "invalid_grant", "error_description": "…"}"#;
        assert!(read(400, body).is_err_and(|error| error == TokenRefusal::Refused("invalid_grant".into())));
        assert!(read(502, "<html>").is_err_and(|error| error == TokenRefusal::Unreadable));
    }

    #[test]
    fn a_token_is_renewed_before_it_expires_but_not_too_early() {
        for (lifetime, after) in [(3600, 2880), (300, 240), (200, 140), (60, 30), (4, 2)] {
            assert_eq!(renew_after(lifetime * 1000), after * 1000, "of {lifetime} s");
        }
    }

    proptest! {
        #[test]
        fn any_answer_is_read_without_a_panic(status in 100u16..600, body in any::<String>(), lifetime in any::<f64>()) {
            let _ = read(status, &body);
            let client = OauthClient { client_id: String::new(), application: String::new() };
            if let Ok(tokens) = with("expires_in", json!(lifetime)) {
                let grant = tokens.credential("", &client, None, 5).grant.unwrap();
                prop_assert!(grant.renew <= grant.expires);
            }
        }
    }
}
