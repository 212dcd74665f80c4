//! What was granted: sessions, codes, access tokens and refresh tokens.

use std::collections::HashMap;

use uuid::Uuid;

use super::faults::Faults;
use super::jwt::Key;
use super::{API_SCOPE, CLIENT_ID};

/// The lifetime of a code in seconds: authentik's default.
const CODE_LIFETIME: f64 = 60.0;

/// The lifetime of a refresh token in seconds: authentik's default of 30 days.
const REFRESH_LIFETIME: f64 = 30.0 * 86_400.0;

/// A signed-in user in one browser.
#[derive(Clone, Debug)]
pub struct Session {
    pub user: i64,
    /// The start, in seconds since 1970.
    pub since: f64,
}

/// What a user granted to the app.
#[derive(Clone, Debug)]
pub struct Grant {
    pub user: i64,
    pub scope: Vec<String>,
    /// The key of the session in which it was granted.
    pub session: String,
    /// When that session began.
    pub auth_time: f64,
}

impl Grant {
    pub fn covers(&self, scope: &str) -> bool {
        self.scope.iter().any(|granted| granted == scope)
    }
}

/// The data of an authorization code.
#[derive(Clone, Debug)]
pub struct Code {
    pub grant: Grant,
    pub redirect_uri: String,
    pub nonce: Option<String>,
    pub challenge: String,
    /// Whether the challenge is a hash (S256) or the verifier itself (plain).
    pub hashed: bool,
    pub expires: f64,
}

#[derive(Clone, Debug)]
struct Timed {
    grant: Grant,
    expires: f64,
    /// Whether it was already redeemed, which rotates it.
    used: bool,
}

/// All state of the provider.
#[derive(Clone)]
pub struct Grants {
    pub key: Key,
    pub faults: Faults,
    sessions: HashMap<String, Session>,
    codes: HashMap<String, Code>,
    access: HashMap<String, Timed>,
    refresh: HashMap<String, Timed>,
}

impl Default for Grants {
    fn default() -> Self {
        Self {
            key: Key::random(),
            faults: Faults::default(),
            sessions: HashMap::new(),
            codes: HashMap::new(),
            access: HashMap::new(),
            refresh: HashMap::new(),
        }
    }
}

/// The kind of a revoked token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revoked {
    Access,
    Refresh,
    /// No such token, which counts as revoked.
    Unknown,
}

impl Grants {
    /// Starts a session and returns its key.
    pub fn sign_in(&mut self, user: i64, now: f64) -> String {
        let key = random();
        self.sessions.insert(key.clone(), Session { user, since: now });
        key
    }

    pub fn session(&self, key: &str) -> Option<&Session> {
        self.sessions.get(key)
    }

    /// Ends a session and its access tokens. Its refresh tokens stay: they are for offline access.
    pub fn sign_out(&mut self, key: &str) {
        self.sessions.remove(key);
        self.access.retain(|_, token| token.grant.session != key);
        self.codes.retain(|_, code| code.grant.session != key);
    }

    /// Stores a code for a minute.
    pub fn issue_code(&mut self, mut code: Code, now: f64) -> String {
        code.expires = if self.faults.expired_code { now } else { now + CODE_LIFETIME };
        let key = Uuid::new_v4().simple().to_string();
        self.codes.insert(key.clone(), code);
        key
    }

    /// The data of a code while it is valid.
    pub fn code(&self, key: &str, now: f64) -> Option<&Code> {
        self.codes.get(key).filter(|code| now < code.expires)
    }

    /// A code can be redeemed once.
    pub fn use_up(&mut self, code: &str) {
        self.codes.remove(code);
    }

    /// Accepts an access token from now on.
    pub fn keep_access_token(&mut self, token: String, grant: &Grant, expires: f64) {
        self.access.insert(token, Timed { grant: grant.clone(), expires, used: false });
    }

    /// Creates a refresh token.
    pub fn issue_refresh_token(&mut self, grant: &Grant, now: f64) -> String {
        let token = random();
        let kept = Timed { grant: grant.clone(), expires: now + REFRESH_LIFETIME, used: false };
        self.refresh.insert(token.clone(), kept);
        token
    }

    /// The grant of an unused refresh token.
    pub fn refresh_grant(&self, token: &str, now: f64) -> Option<Grant> {
        let kept = self.refresh.get(token).filter(|kept| !kept.used && now < kept.expires)?;
        Some(kept.grant.clone()).filter(|_| !self.faults.refuse_refresh)
    }

    /// A refresh token can be used once.
    pub fn rotate_out(&mut self, token: &str) {
        if let Some(kept) = self.refresh.get_mut(token) {
            kept.used = true;
        }
    }

    /// The grant of an access token that has not expired.
    pub fn access_grant(&self, token: &str, now: f64) -> Option<&Grant> {
        self.access.get(token).filter(|kept| now < kept.expires).map(|kept| &kept.grant)
    }

    /// The user that an access token authenticates in the API.
    pub fn api_user(&self, token: &str, now: f64) -> Option<i64> {
        self.access_grant(token, now).filter(|grant| grant.covers(API_SCOPE)).map(|grant| grant.user)
    }

    /// Expires all access tokens.
    pub fn expire(&mut self) {
        self.access.clear();
    }

    /// Revokes a token of either kind.
    pub fn revoke(&mut self, token: &str) -> Revoked {
        if self.access.remove(token).is_some() {
            return Revoked::Access;
        }
        if self.refresh.remove(token).is_some() { Revoked::Refresh } else { Revoked::Unknown }
    }

    /// Whether an ID token was issued here for this client; it may have expired.
    pub fn signed(&self, id_token: &str, issuer: &str) -> bool {
        self.key.verify(id_token).is_some_and(|claims| {
            let is =
                |name: &str, value: &str| claims.get(name).and_then(|claim| claim.as_str()) == Some(value);
            is("iss", issuer) && is("aud", CLIENT_ID)
        })
    }
}

/// Random text.
fn random() -> String {
    [Uuid::new_v4(), Uuid::new_v4()].map(|part| part.simple().to_string()).concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: f64 = 1_800_000_000.0;

    fn grant(session: &str) -> Grant {
        Grant { user: 1, scope: vec![API_SCOPE.into()], session: session.into(), auth_time: NOW }
    }

    fn code() -> Code {
        Code {
            grant: grant("one"),
            redirect_uri: "http://h/".into(),
            nonce: None,
            challenge: "c".into(),
            hashed: true,
            expires: 0.0,
        }
    }

    #[test]
    fn a_code_is_valid_for_a_minute() {
        let mut grants = Grants::default();
        let key = grants.issue_code(code(), NOW);
        assert!(grants.code(&key, NOW + 59.9).is_some());
        assert!(grants.code(&key, NOW + 60.0).is_none());
    }

    #[test]
    fn an_access_token_is_valid_until_it_expires() {
        let mut grants = Grants::default();
        grants.keep_access_token("token".into(), &grant("one"), NOW + 3600.0);
        assert_eq!(grants.api_user("token", NOW + 3599.9), Some(1));
        assert_eq!(grants.api_user("token", NOW + 3600.0), None);
        assert_eq!(grants.api_user("another", NOW), None);
    }

    #[test]
    fn a_refresh_token_is_valid_for_thirty_days() {
        let mut grants = Grants::default();
        let token = grants.issue_refresh_token(&grant("one"), NOW);
        assert!(grants.refresh_grant(&token, NOW + 29.9 * 86_400.0).is_some());
        assert!(grants.refresh_grant(&token, NOW + 30.0 * 86_400.0).is_none());
    }

    #[test]
    fn the_end_of_a_session_leaves_other_sessions_alone() {
        let mut grants = Grants::default();
        let (one, other) = (grants.sign_in(1, NOW), grants.sign_in(1, NOW));
        grants.keep_access_token("of one".into(), &grant(&one), NOW + 1.0);
        grants.keep_access_token("of the other".into(), &grant(&other), NOW + 1.0);
        grants.sign_out(&one);
        assert!(grants.session(&one).is_none() && grants.session(&other).is_some());
        assert_eq!((grants.api_user("of one", NOW), grants.api_user("of the other", NOW)), (None, Some(1)));
    }
}
