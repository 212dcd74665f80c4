//! A token with the API it is for, and where it may be kept.

use crate::config::OauthClient;
use authentik_rac::ApiToken;
use serde::{Deserialize, Serialize};

/// How long the token is kept.
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

/// A token and the API it is for: the one is never used without the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connection {
    /// API base, absolute.
    pub base: String,
    pub token: ApiToken,
    /// What renews the token, if it came from signing in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant: Option<Grant>,
}

impl Connection {
    /// With a token that somebody entered, or a portal gave.
    pub fn pasted(base: String, token: ApiToken) -> Connection {
        Connection { base, token, grant: None }
    }
}

/// What signing in gave beside the access token, which is the bearer token then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// Asks for the next access token, once. None: there is no next one.
    pub refresh: Option<ApiToken>,
    /// When the access token ends, by this machine's clock, in milliseconds since 1970.
    pub expires: u64,
    /// When it is to be renewed, likewise.
    pub renew: u64,
    /// The client and the application it was given to.
    pub client: OauthClient,
}

/// What a store holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    Open(Connection),
    /// A connection that only the passphrase opens, as it was written.
    Sealed(String),
}

impl Kept {
    /// How a sealed connection begins; whether it can be opened shows later.
    const SEALED: &str = "{\"sealed\":";

    /// Reads what a store holds; anything but a connection of ours is nothing.
    pub fn read(text: &str) -> Option<Kept> {
        if text.starts_with(Self::SEALED) {
            return Some(Kept::Sealed(text.to_owned()));
        }
        serde_json::from_str(text).ok().map(Kept::Open)
    }

    pub fn write(&self) -> String {
        match self {
            Kept::Open(connection) => serde_json::to_string(connection).unwrap_or_default(),
            Kept::Sealed(text) => text.clone(),
        }
    }

    /// The connection, if no passphrase is needed for it.
    pub fn open(self) -> Option<Connection> {
        match self {
            Kept::Open(connection) => Some(connection),
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
        let connection = Connection::pasted("https://auth.example/api/v3".into(), token);
        assert!(!format!("{connection:?}").contains("very-secret"));
    }

    #[test]
    fn a_connection_that_a_newer_version_kept_is_taken_up() {
        let kept = r#"{"base":"https://auth.example/api/v3","name":"Staging","token":"abc-123"}"#;
        assert_eq!(
            Kept::read(kept).and_then(Kept::open).map(|kept| kept.token.secret().to_owned()).as_deref(),
            Some("abc-123")
        );
        assert_eq!(Kept::read(r#"{"profiles":[],"current":0}"#), None, "another shape is none at all");
    }

    proptest! {
        #[test]
        fn a_stored_connection_reads_back(token in "[!-~]{1,80}") {
            let token = ApiToken::parse(&token).unwrap();
            let connection = Connection::pasted("https://auth.example/api/v3".into(), token);
            let kept = Kept::Open(connection);
            prop_assert_eq!(Kept::read(&kept.write()), Some(kept));
        }

        #[test]
        fn anything_in_the_store_is_read_without_a_panic(text in any::<String>()) {
            if let Some(connection) = Kept::read(&text).and_then(Kept::open) {
                prop_assert!(connection.token.secret().bytes().all(|b| b.is_ascii_graphic()));
            }
        }
    }
}
