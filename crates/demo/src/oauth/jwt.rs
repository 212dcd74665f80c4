//! JSON Web Tokens, signed with HS256 as by an authentik provider without a signing key (RFC 7515, RFC 7519).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// The signing key: as long as a block of SHA-256.
#[derive(Clone)]
pub struct Key([u8; 64]);

impl Key {
    pub fn random() -> Self {
        let mut key = [0; 64];
        for part in key.chunks_exact_mut(16) {
            part.copy_from_slice(uuid::Uuid::new_v4().as_bytes());
        }
        Self(key)
    }

    fn mac(&self, signed: &str) -> Hmac<Sha256> {
        let mac: Hmac<Sha256> = KeyInit::new(&self.0.into());
        mac.chain_update(signed)
    }

    /// Signs a token with these claims.
    pub fn sign(&self, claims: &Map<String, Value>) -> String {
        let header = r#"{"alg":"HS256","typ":"JWT"}"#;
        let signed =
            [header, &Value::Object(claims.clone()).to_string()].map(|part| URL_SAFE_NO_PAD.encode(part));
        let signed = signed.join(".");
        let signature = URL_SAFE_NO_PAD.encode(self.mac(&signed).finalize().into_bytes());
        [signed, signature].join(".")
    }

    /// The claims of a token, if this key signed it. Does not check the expiry.
    pub fn verify(&self, token: &str) -> Option<Map<String, Value>> {
        let (signed, signature) = token.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        self.mac(signed).verify_slice(&signature).ok()?;
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(signed.split_once('.')?.1).ok()?).ok()
    }
}

/// The S256 code challenge of a verifier (RFC 7636, section 4.2).
pub fn code_challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_example_of_the_standard_has_its_challenge() {
        // RFC 7636, appendix B.
        let challenge = code_challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assert_eq!(challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn signatures_are_those_of_the_standard() {
        // The HMAC of an empty text with an empty key, which is padded with zeros.
        let mac = Key([0; 64]).mac("").finalize().into_bytes();
        let start: Vec<u8> = mac.iter().copied().take(4).collect();
        assert_eq!(start, [0xb6, 0x13, 0x67, 0x9a]);
    }

    #[test]
    fn only_unchanged_tokens_signed_with_the_key_are_valid() {
        let (key, claims) = (Key::random(), json!({ "sub": "x" }).as_object().cloned().unwrap());
        let token = key.sign(&claims);
        assert_eq!(token.split('.').count(), 3);
        assert_eq!(key.verify(&token), Some(claims));
        assert_eq!(Key::random().verify(&token), None);
        let forged = token.replacen('.', &format!(".{}", URL_SAFE_NO_PAD.encode("{}")), 1);
        assert_eq!(key.verify(&forged), None);
        assert_eq!(key.verify("a.b"), None);
    }
}
