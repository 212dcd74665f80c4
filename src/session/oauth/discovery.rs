//! The discovery document of authentik's OAuth provider (OpenID Connect Discovery 1.0), and why it is not trusted
//! blindly.

use super::address::origin;
use crate::config::{OauthClient, authentik_url};
use authentik_rac::percent;
use authentik_rac::wire::if_readable;
use serde::Deserialize;

/// The provider's endpoints. All are on the API's origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoints {
    pub issuer: String,
    pub authorization: String,
    pub token: String,
    pub revocation: Option<String>,
    pub end_session: Option<String>,
}

/// Why a discovery document is rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiscoveryError {
    Unreadable,
    /// A required field is missing.
    Missing(&'static str),
    /// A field names a host or scheme other than the configured authentik's: codes and tokens would go there.
    Elsewhere {
        field: &'static str,
        found: String,
    },
}

/// The fields of the document that are needed. A field that isn't text counts as missing.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Document {
    #[serde(deserialize_with = "if_readable")]
    issuer: Option<String>,
    #[serde(deserialize_with = "if_readable")]
    authorization_endpoint: Option<String>,
    #[serde(deserialize_with = "if_readable")]
    token_endpoint: Option<String>,
    #[serde(deserialize_with = "if_readable")]
    revocation_endpoint: Option<String>,
    #[serde(deserialize_with = "if_readable")]
    end_session_endpoint: Option<String>,
}

/// The address of the document, for the API at `base` (absolute).
pub fn document(base: &str, client: &OauthClient) -> String {
    let application = percent::encode(&client.application);
    format!("{}/application/o/{application}/.well-known/openid-configuration", authentik_url(base, ""))
}

/// Reads the document. A provider on a different origin is rejected, so that neither a mistake nor a mix-up attack
/// (RFC 9700, section 4.4) sends a code or a token anywhere but to the API's authentik.
pub fn read(document: &str, base: &str) -> Result<Endpoints, DiscoveryError> {
    let document: Document = serde_json::from_str(document).map_err(|_| DiscoveryError::Unreadable)?;
    let own = origin(base);
    let optional = |field: &'static str, address: Option<String>| {
        let Some(address) = address else { return Ok(None) };
        match origin(&address) {
            found if found.is_some() && found == own => Ok(Some(address)),
            found => Err(DiscoveryError::Elsewhere { field, found: found.unwrap_or_default() }),
        }
    };
    let required = |field, address| optional(field, address)?.ok_or(DiscoveryError::Missing(field));
    Ok(Endpoints {
        issuer: required("issuer", document.issuer)?,
        authorization: required("authorization_endpoint", document.authorization_endpoint)?,
        token: required("token_endpoint", document.token_endpoint)?,
        revocation: optional("revocation_endpoint", document.revocation_endpoint)?,
        end_session: optional("end_session_endpoint", document.end_session_endpoint)?,
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    const BASE: &str = "https://auth.example/sso/api/v3";

    fn sample() -> Value {
        json!({
            "issuer": "https://auth.example/sso/application/o/rac/",
            "authorization_endpoint": "https://auth.example/sso/application/o/authorize/",
            "token_endpoint": "https://auth.example/sso/application/o/token/",
            "revocation_endpoint": "https://auth.example/sso/application/o/revoke/",
            "end_session_endpoint": "https://auth.example/sso/application/o/rac/end-session/",
            "userinfo_endpoint": 5,
        })
    }

    #[test]
    fn the_document_is_on_the_host_of_the_api_even_below_a_path() {
        let client = OauthClient { client_id: "id".into(), application: "rac/../x".into() };
        assert_eq!(
            document(BASE, &client),
            "https://auth.example/sso/application/o/rac%2F..%2Fx/.well-known/openid-configuration"
        );
    }

    #[test]
    fn a_provider_on_the_same_origin_is_accepted() {
        let endpoints = read(&sample().to_string(), BASE).unwrap();
        assert_eq!(endpoints.token, "https://auth.example/sso/application/o/token/");
        assert_eq!(endpoints.revocation.as_deref(), Some("https://auth.example/sso/application/o/revoke/"));
    }

    #[test]
    fn a_document_that_names_another_host_or_scheme_anywhere_is_refused() {
        let fields = [
            "issuer",
            "authorization_endpoint",
            "token_endpoint",
            "revocation_endpoint",
            "end_session_endpoint",
        ];
        for field in fields {
            for address in [
                "https://evil.example/token/",
                "http://auth.example/token/",
                "https://auth.example:8443/token/",
                "https://auth.example@evil.example/",
                "/application/o/token/",
                "javascript:alert(1)",
                "",
            ] {
                let mut document = sample();
                document[field] = json!(address);
                let refused = read(&document.to_string(), BASE);
                assert!(matches!(refused, Err(DiscoveryError::Elsewhere { .. })), "{field} {address}");
            }
        }
    }

    #[test]
    fn missing_required_fields_are_reported() {
        let mut document = sample();
        document.as_object_mut().unwrap().remove("token_endpoint");
        assert_eq!(read(&document.to_string(), BASE), Err(DiscoveryError::Missing("token_endpoint")));
        let mut document = sample();
        document["token_endpoint"] = json!(["https://auth.example/sso/application/o/token/"]);
        assert_eq!(read(&document.to_string(), BASE), Err(DiscoveryError::Missing("token_endpoint")));
        let mut document = sample();
        document["revocation_endpoint"] = json!(5);
        assert_eq!(read(&document.to_string(), BASE).map(|endpoints| endpoints.revocation), Ok(None));
        assert_eq!(read("<html>", BASE), Err(DiscoveryError::Unreadable));
        assert_eq!(read("[]", BASE), Err(DiscoveryError::Missing("issuer")));
    }

    proptest! {
        #[test]
        fn no_address_on_another_origin_is_accepted(address in any::<String>()) {
            let mut document = sample();
            document["token_endpoint"] = json!(address);
            if let Ok(endpoints) = read(&document.to_string(), BASE) {
                prop_assert!(endpoints.token.to_ascii_lowercase().starts_with("https://auth.example"));
            }
        }
    }
}
