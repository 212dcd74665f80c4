//! The provider's claims about a user.

use serde_json::{Map, Value, json};

use super::grants::Grant;
use super::{APPLICATION, CLIENT_ID};
use crate::auth;
use crate::store::{Row, Store, Table};

/// The issuer of tokens: authentik's default of one per provider.
pub fn issuer(own_origin: &str) -> String {
    format!("{own_origin}/application/o/{APPLICATION}/")
}

/// The claims for the granted scopes, besides the subject.
pub fn about(store: &Store, user: &Row, grant: &Grant) -> Map<String, Value> {
    let mut claims = Map::new();
    if grant.covers("profile") {
        let groups: Vec<&str> = auth::groups_of(store, user).iter().map(|group| group.text("name")).collect();
        claims.insert("name".into(), json!(user.text("name")));
        claims.insert("given_name".into(), json!(user.text("name")));
        claims.insert("preferred_username".into(), json!(user.text("username")));
        claims.insert("nickname".into(), json!(user.text("username")));
        claims.insert("groups".into(), json!(groups));
    }
    claims
}

/// When a token was issued and when it expires, by the provider's clock, in seconds since 1970.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    pub issued: f64,
    pub expires: f64,
}

/// The claims of an ID token.
pub fn of(store: &Store, grant: &Grant, issuer: &str, times: Times) -> Map<String, Value> {
    let mut claims = Map::new();
    let user = store.row(Table::Users, &grant.user.to_string());
    for (name, value) in [
        ("iss", json!(issuer)),
        ("sub", json!(user.map(|user| user.text("uid")))),
        ("aud", json!(CLIENT_ID)),
        ("exp", json!(times.expires as i64)),
        ("iat", json!(times.issued as i64)),
        ("auth_time", json!(grant.auth_time as i64)),
        ("acr", json!("goauthentik.io/providers/oauth2/default")),
    ] {
        claims.insert(name.into(), value);
    }
    claims.extend(user.map(|user| about(store, user, grant)).unwrap_or_default());
    claims
}
