//! Checking the ID token: the answer is for this client, for this sign-in, and recent.
//!
//! Its signature is not checked: it comes straight from the token endpoint over TLS, not by way of the browser's
//! address bar, so TLS vouches for the issuer (OpenID Connect Core 1.0, section 3.1.3.7, point 6).

use crate::session::base64::URL_SAFE;
use serde_json::Value;

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

/// Checks an ID token that was just issued for a code. `now` is this computer's time, in seconds since 1970.
pub fn check(token: &str, issuer: &str, client_id: &str, nonce: &str, now: i64) -> Result<(), IdTokenError> {
    let claims = claims(token).ok_or(IdTokenError::Unreadable)?;
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let seconds = |name: &str| claims.get(name).and_then(Value::as_f64).map(|seconds| seconds as i64);
    if text("iss") != Some(issuer) {
        return Err(IdTokenError::Issuer);
    }
    if !is_for(&claims, client_id) || text("azp").is_some_and(|party| party != client_id) {
        return Err(IdTokenError::Audience);
    }
    if text("nonce") != Some(nonce) {
        return Err(IdTokenError::Nonce);
    }
    let expires = seconds("exp").ok_or(IdTokenError::Unreadable)?;
    let issued = seconds("iat").unwrap_or(now);
    // It was issued a moment ago, so the difference is how far the clocks are apart.
    if issued.saturating_sub(now) > TOLERANCE || now.saturating_sub(expires) > TOLERANCE {
        let behind = if issued == now { expires } else { issued }.saturating_sub(now);
        return Err(IdTokenError::Clock { behind });
    }
    Ok(())
}

fn claims(token: &str) -> Option<Value> {
    let mut parts = token.split('.');
    let (_, payload, _) = (parts.next()?, parts.next()?, parts.next()?);
    let claims: Value = serde_json::from_slice(&URL_SAFE.decode(payload)?).ok()?;
    (claims.is_object() && parts.next().is_none()).then_some(claims)
}

fn is_for(claims: &Value, client_id: &str) -> bool {
    match claims.get("aud") {
        Some(Value::String(one)) => one == client_id,
        Some(Value::Array(several)) => several.iter().any(|one| one.as_str() == Some(client_id)),
        _ => false,
    }
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
        assert_eq!(checked(&[("azp", json!("other"))], NOW), Err(IdTokenError::Audience));
        assert_eq!(checked(&[("nonce", json!("old"))], NOW), Err(IdTokenError::Nonce));
        assert_eq!(checked(&[("nonce", Value::Null)], NOW), Err(IdTokenError::Nonce));
        assert_eq!(checked(&[("exp", Value::Null)], NOW), Err(IdTokenError::Unreadable));
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
