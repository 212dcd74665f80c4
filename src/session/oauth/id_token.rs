//! Checking the ID token: the answer is for this client, for this sign-in, and recent.
//!
//! Its signature is not checked: it comes straight from the token endpoint over TLS, not by way of the browser's
//! address bar, so TLS vouches for the issuer (OpenID Connect Core 1.0, section 3.1.3.7, point 6).

use crate::session::base64::URL_SAFE;
use authentik_rac::wire::if_readable;
use serde::Deserialize;
use serde_json::{Map, Value};

/// How far the clocks can differ, in seconds.
const TOLERANCE: i64 = 300;

/// What is wrong with an ID token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdTokenError {
    Unreadable,
    /// Issued by a different provider.
    Issuer,
    /// Issued for a different client.
    Audience,
    /// An answer to a different sign-in.
    Nonce,
    /// Not valid now by this computer's clock, which is this many seconds behind authentik's (ahead if negative).
    Clock {
        behind: i64,
    },
}

/// The claims that are checked. A claim of the wrong type counts as missing.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Claims {
    #[serde(deserialize_with = "if_readable")]
    iss: Option<String>,
    #[serde(deserialize_with = "if_readable")]
    aud: Option<Audience>,
    #[serde(deserialize_with = "if_readable")]
    azp: Option<String>,
    #[serde(deserialize_with = "if_readable")]
    nonce: Option<String>,
    /// In seconds since 1970; some providers send fractions.
    #[serde(deserialize_with = "if_readable")]
    exp: Option<f64>,
    #[serde(deserialize_with = "if_readable")]
    iat: Option<f64>,
}

/// The `aud` claim: one client or several.
#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

impl Audience {
    fn has(&self, client_id: &str) -> bool {
        match self {
            Audience::One(one) => one == client_id,
            Audience::Several(several) => several.iter().any(|one| one == client_id),
        }
    }
}

/// Checks an ID token that was just issued for a code. `now` is this computer's time, in seconds since 1970.
pub fn check(token: &str, issuer: &str, client_id: &str, nonce: &str, now: i64) -> Result<(), IdTokenError> {
    let claims = claims(token).ok_or(IdTokenError::Unreadable)?;
    if claims.iss.as_deref() != Some(issuer) {
        return Err(IdTokenError::Issuer);
    }
    let is_for_us = claims.aud.is_some_and(|audience| audience.has(client_id));
    if !is_for_us || claims.azp.is_some_and(|party| party != client_id) {
        return Err(IdTokenError::Audience);
    }
    if claims.nonce.as_deref() != Some(nonce) {
        return Err(IdTokenError::Nonce);
    }
    let expires = claims.exp.ok_or(IdTokenError::Unreadable)? as i64;
    let issued = claims.iat.map_or(now, |seconds| seconds as i64);
    // It was issued a moment ago, so the difference is how far the clocks are apart.
    if issued.saturating_sub(now) > TOLERANCE || now.saturating_sub(expires) > TOLERANCE {
        let behind = if issued == now { expires } else { issued }.saturating_sub(now);
        return Err(IdTokenError::Clock { behind });
    }
    Ok(())
}

fn claims(token: &str) -> Option<Claims> {
    let mut parts = token.split('.');
    let (_, payload, _) = (parts.next()?, parts.next()?, parts.next()?);
    // Through a map, because serde would also accept an array of values.
    let claims: Map<String, Value> = serde_json::from_slice(&URL_SAFE.decode(payload)?).ok()?;
    let claims = serde_json::from_value(Value::Object(claims)).ok()?;
    parts.next().is_none().then_some(claims)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    const ISSUER: &str = "https://auth.example/application/o/rac/";
    const NOW: i64 = 1_700_000_000;

    fn sample() -> Value {
        json!({ "iss": ISSUER, "aud": "rac", "sub": "x", "nonce": "n", "iat": NOW, "exp": NOW + 300 })
    }

    fn signed(claims: &Value) -> String {
        format!("e30.{}.c2ln", URL_SAFE.encode(claims.to_string().as_bytes()))
    }

    fn checked(change: &[(&str, Value)], now: i64) -> Result<(), IdTokenError> {
        let mut claims = sample();
        for (name, value) in change {
            claims[*name] = value.clone();
        }
        check(&signed(&claims), ISSUER, "rac", "n", now)
    }

    #[test]
    fn issuer_client_and_nonce_must_match() {
        assert_eq!(checked(&[], NOW), Ok(()));
        assert_eq!(checked(&[("aud", json!(["other", "rac"]))], NOW), Ok(()));
        assert_eq!(checked(&[("iss", json!("https://evil.example/"))], NOW), Err(IdTokenError::Issuer));
        assert_eq!(checked(&[("aud", json!("other"))], NOW), Err(IdTokenError::Audience));
        assert_eq!(checked(&[("aud", json!(["other"]))], NOW), Err(IdTokenError::Audience));
        for odd in [json!(5), Value::Null, json!({"rac": true}), json!(["rac", 5])] {
            assert_eq!(checked(&[("aud", odd)], NOW), Err(IdTokenError::Audience));
        }
        assert_eq!(checked(&[("azp", json!("other"))], NOW), Err(IdTokenError::Audience));
        assert_eq!(checked(&[("nonce", json!("old"))], NOW), Err(IdTokenError::Nonce));
        assert_eq!(checked(&[("nonce", Value::Null)], NOW), Err(IdTokenError::Nonce));
        assert_eq!(checked(&[("exp", Value::Null)], NOW), Err(IdTokenError::Unreadable));
        assert_eq!(checked(&[("exp", json!("soon"))], NOW), Err(IdTokenError::Unreadable));
        assert_eq!(checked(&[("exp", json!(NOW as f64 + 0.5)), ("iat", json!(true))], NOW), Ok(()));
        let list = json!([ISSUER, "rac", null, "n", NOW + 300, NOW]);
        assert_eq!(check(&signed(&list), ISSUER, "rac", "n", NOW), Err(IdTokenError::Unreadable));
    }

    #[test]
    fn clocks_can_differ_by_five_minutes() {
        assert_eq!(checked(&[], NOW - 300), Ok(()));
        assert_eq!(checked(&[], NOW + 600), Ok(()), "five minutes after it has expired");
    }

    #[test]
    fn a_larger_clock_difference_is_reported_with_its_direction() {
        assert_eq!(checked(&[], NOW - 7200), Err(IdTokenError::Clock { behind: 7200 }));
        assert_eq!(checked(&[], NOW + 86_400), Err(IdTokenError::Clock { behind: -86_400 }));
    }

    proptest! {
        #[test]
        fn anything_is_read_without_a_panic(token in any::<String>(), payload in any::<Vec<u8>>(), now in any::<i64>()) {
            let _ = check(&token, ISSUER, "rac", "n", now);
            let token = format!("a.{}.b", URL_SAFE.encode(&payload));
            prop_assert!(check(&token, ISSUER, "rac", "n", now).is_err());
        }
    }
}
