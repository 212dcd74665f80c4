//! A browser and an app that sign in by OAuth, as the provider sees them.

#![allow(dead_code)]

use serde_json::{Map, Value};

use super::{Demo, Reply};

/// The demo's origin in tests.
pub const ORIGIN: &str = "http://rac.example";
pub const PAGE: &str = "http://rac.example/";

/// A verifier and its S256 challenge: the example of RFC 7636, appendix B.
pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// The scopes that the app requests.
pub const SCOPE: &str = "openid profile goauthentik.io/api offline_access";

/// Parameters by name; an empty value omits one.
pub type Parameters<'a> = &'a [(&'a str, &'a str)];

/// A form or query with defaults, some of them replaced.
fn filled_in(defaults: Parameters, changes: Parameters) -> String {
    let mut all: Vec<(&str, &str)> = defaults.to_vec();
    for (name, value) in changes {
        all.retain(|(known, _)| known != name);
        all.push((name, value));
    }
    let pairs = all.into_iter().filter(|(_, value)| !value.is_empty());
    pairs.map(|(name, value)| format!("{name}={}", encode(value))).collect::<Vec<_>>().join("&")
}

fn encode(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() { (byte as char).to_string() } else { format!("%{byte:02X}") }
            },
        )
        .collect()
}

/// The path of the app's authorization request, with changes.
pub fn authorize_path(changes: Parameters) -> String {
    let query = filled_in(
        &[
            ("client_id", "rac-admin-demo"),
            ("redirect_uri", PAGE),
            ("response_type", "code"),
            ("scope", SCOPE),
            ("state", "the-state"),
            ("nonce", "the-nonce"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ],
        changes,
    );
    format!("/application/o/authorize/?{query}")
}

impl Reply {
    /// A parameter of the redirect to the app.
    pub fn handed_back(&self, name: &str) -> Option<String> {
        assert_eq!(self.status, 302, "{}", String::from_utf8_lossy(&self.body));
        let location = self.header("location");
        let parameters = location.split_once(['?', '#']).expect("parameters").1;
        let found = parameters.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        found.map(|value| rac_admin_demo::rest::request::decode(value, true))
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    /// A token in the JSON body.
    pub fn token(&self, name: &str) -> String {
        self.json()[name].as_str().unwrap_or_else(|| panic!("no {name}: {}", self.json())).to_owned()
    }

    /// The claims of the ID token, without verification: only the provider has the key.
    pub fn claims(&self) -> Map<String, Value> {
        claims(&self.token("id_token"))
    }
}

/// The claims of a token.
pub fn claims(token: &str) -> Map<String, Value> {
    use base64::Engine;
    let payload = token.split('.').nth(1).expect("three parts");
    let payload = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(payload).unwrap();
    serde_json::from_slice(&payload).unwrap()
}

/// A browser with the provider's cookie.
pub struct Browser<'a> {
    pub demo: &'a Demo,
    pub cookie: String,
}

impl<'a> Browser<'a> {
    pub fn new(demo: &'a Demo) -> Self {
        Self { demo, cookie: String::new() }
    }

    async fn send(&mut self, method: &str, path: &str, body: &str) -> Reply {
        let form = ("content-type", "application/x-www-form-urlencoded");
        let headers = [("host", "rac.example"), ("cookie", self.cookie.as_str()), form];
        let reply = self.demo.raw(method, path, &headers, body).await;
        if let Some(cookie) = reply.header("set-cookie").split(';').next().filter(|cookie| !cookie.is_empty())
        {
            self.cookie = cookie.to_owned();
        }
        reply
    }

    /// Opens a path.
    pub async fn open(&mut self, path: &str) -> Reply {
        self.send("GET", path, "").await
    }

    /// Follows the app's redirect to the provider.
    pub async fn authorize(&mut self, changes: Parameters<'_>) -> Reply {
        self.open(&authorize_path(changes)).await
    }

    /// Chooses an account on the provider's page.
    pub async fn sign_in(&mut self, username: &str, changes: Parameters<'_>) -> Reply {
        let body = format!("account={}&decision=sign-in", encode(username));
        self.send("POST", &authorize_path(changes), &body).await
    }

    pub async fn deny(&mut self) -> Reply {
        self.send("POST", &authorize_path(&[]), "account=dana&decision=deny").await
    }
}

impl Demo {
    /// Posts a form to one of the provider's endpoints, from the app's page.
    pub async fn post_form(
        &self,
        endpoint: &str,
        defaults: Parameters<'_>,
        changes: Parameters<'_>,
    ) -> Reply {
        let body = filled_in(defaults, changes);
        let headers = [
            ("host", "rac.example"),
            ("origin", ORIGIN),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        self.raw("POST", &format!("/application/o/{endpoint}/"), &headers, &body).await
    }

    /// Redeems a code.
    pub async fn redeem(&self, code: &str, changes: Parameters<'_>) -> Reply {
        let defaults = [
            ("grant_type", "authorization_code"),
            ("client_id", "rac-admin-demo"),
            ("code", code),
            ("redirect_uri", PAGE),
            ("code_verifier", VERIFIER),
        ];
        self.post_form("token", &defaults, changes).await
    }

    /// Uses a refresh token.
    pub async fn refresh(&self, token: &str, changes: Parameters<'_>) -> Reply {
        let defaults =
            [("grant_type", "refresh_token"), ("client_id", "rac-admin-demo"), ("refresh_token", token)];
        self.post_form("token", &defaults, changes).await
    }

    pub async fn revoke_token(&self, token: &str, changes: Parameters<'_>) -> Reply {
        self.post_form("revoke", &[("client_id", "rac-admin-demo"), ("token", token)], changes).await
    }

    /// Signs in and returns the tokens.
    pub async fn signed_in(&self, username: &str) -> Reply {
        self.signed_in_for(username, &[]).await
    }

    pub async fn signed_in_for(&self, username: &str, changes: Parameters<'_>) -> Reply {
        let back = Browser::new(self).sign_in(username, changes).await;
        let tokens = self.redeem(&back.handed_back("code").expect("a code"), &[]).await;
        assert_eq!(tokens.status, 200, "{}", tokens.text());
        tokens
    }

    /// Turns errors on.
    pub async fn faults(&self, faults: Value) {
        let body = faults.to_string();
        assert_eq!(self.raw("POST", "/demo/oauth", &[], &body).await.status, 204, "{body}");
    }

    /// Whether the API accepts a token.
    pub async fn accepts(&self, token: &str) -> bool {
        self.call("GET", "/core/users/me/", token, None).await.status == 200
    }
}
