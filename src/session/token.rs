//! A token with the API it is for, and where it can be kept.

use crate::config::OauthClient;
use authentik_rac::ApiToken;
use serde::{Deserialize, Serialize};

/// Where the token is kept, and so for how long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keep {
    /// In memory: gone with a reload.
    Page,
    /// In the tab's session storage: survives a reload, gone with the tab.
    #[default]
    Tab,
    /// In the browser's local storage: for all tabs, until disconnected.
    Browser,
}

impl Keep {
    pub const ALL: [Keep; 3] = [Keep::Page, Keep::Tab, Keep::Browser];

    pub fn key(self) -> &'static str {
        match self {
            Keep::Page => "page",
            Keep::Tab => "tab",
            Keep::Browser => "browser",
        }
    }

    pub fn from_key(key: &str) -> Keep {
        Keep::ALL.into_iter().find(|keep| keep.key() == key).unwrap_or_default()
    }
}

/// A token and the API it is for. One is never used without the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credential {
    /// The absolute base URL of the API.
    pub base: String,
    pub token: ApiToken,
    /// Renews the token, if it came from signing in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant: Option<Grant>,
}

impl Credential {
    /// From a token that the user entered or a portal provided.
    pub fn pasted(base: String, token: ApiToken) -> Credential {
        Credential { base, token, grant: None }
    }
}

/// What signing in returned besides the access token, which is then the bearer token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// The refresh token, which works once. `None`: the access token can't be renewed.
    pub refresh: Option<ApiToken>,
    /// When the access token expires by this computer's clock, in milliseconds since 1970.
    pub expires: u64,
    /// When to renew it, likewise.
    pub renew: u64,
    /// The client and application it was issued to.
    pub client: OauthClient,
}

/// The contents of a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    Open(Credential),
    /// An encrypted credential, as it was written.
    Sealed(String),
}

impl Kept {
    /// The start of an encrypted credential. Whether it can be decrypted turns out later.
    const SEALED: &str = "{\"sealed\":";

    /// Reads the contents of a store; `None` if it isn't ours.
    pub fn read(text: &str) -> Option<Kept> {
        if text.starts_with(Self::SEALED) {
            return Some(Kept::Sealed(text.to_owned()));
        }
        serde_json::from_str(text).ok().map(Kept::Open)
    }

    pub fn write(&self) -> String {
        match self {
            Kept::Open(credential) => serde_json::to_string(credential).unwrap_or_default(),
            Kept::Sealed(text) => text.clone(),
        }
    }

    /// The credential, unless it needs a passphrase.
    pub fn open(self) -> Option<Credential> {
        match self {
            Kept::Open(credential) => Some(credential),
            Kept::Sealed(_) => None,
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_token_is_not_shown_by_debug_output() {
        let token = ApiToken::parse("very-secret").unwrap();
        let credential = Credential::pasted("https://auth.example/api/v3".into(), token);
        assert!(!format!("{credential:?}").contains("very-secret"));
    }

    #[test]
    fn a_credential_of_a_newer_version_is_read() {
        let kept = r#"{"base":"https://auth.example/api/v3","name":"Staging","token":"abc-123"}"#;
        assert_eq!(
            Kept::read(kept).and_then(Kept::open).map(|kept| kept.token.secret().to_owned()).as_deref(),
            Some("abc-123")
        );
        assert_eq!(Kept::read(r#"{"instances":[],"current":0}"#), None, "another shape is none at all");
    }

    proptest! {
        #[test]
        fn a_stored_credential_reads_back(token in "[!-~]{1,80}") {
            let token = ApiToken::parse(&token).unwrap();
            let credential = Credential::pasted("https://auth.example/api/v3".into(), token);
            let kept = Kept::Open(credential);
            prop_assert_eq!(Kept::read(&kept.write()), Some(kept));
        }

        #[test]
        fn anything_in_the_store_is_read_without_a_panic(text in any::<String>()) {
            if let Some(credential) = Kept::read(&text).and_then(Kept::open) {
                prop_assert!(credential.token.secret().bytes().all(|b| b.is_ascii_graphic()));
            }
        }
    }
}
