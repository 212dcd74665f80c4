//! `POST /application/o/token/`: exchanges codes and refresh tokens for access tokens.

use serde_json::{Value, json};

use super::claims::{self, Times};
use super::client::Client;
use super::grants::Grant;
use super::jwt::code_challenge;
use super::request::OAuthRequest;
use super::{CLIENT_ID, OFFLINE_SCOPE, SCOPES};
use crate::api::Demo;
use crate::rest::answer::Answer;

/// Why a token is refused: the error codes of RFC 6749, section 5.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenError {
    InvalidClient,
    InvalidGrant,
    InvalidScope,
    UnsupportedGrantType,
}

impl TokenError {
    /// `{error, error_description}`
    pub fn body(self) -> Value {
        let (error, description) = match self {
            Self::InvalidClient => {
                ("invalid_client", "The client is not known, or could not be authenticated")
            }
            Self::InvalidGrant => (
                "invalid_grant",
                "The code or refresh token is invalid, expired or revoked, or was not issued for this request",
            ),
            Self::InvalidScope => ("invalid_scope", "The scope is more than what was granted"),
            Self::UnsupportedGrantType => ("unsupported_grant_type", "There is no such grant type here"),
        };
        json!({ "error": error, "error_description": description })
    }
}

/// Forbids caching the answer.
pub fn uncached(answer: Answer) -> Answer {
    answer.with_header("cache-control", "no-store").with_header("pragma", "no-cache")
}

/// The answer if nothing is behind the router.
pub fn unavailable() -> Answer {
    Answer::json(502, &json!({ "error": "failed to connect to authentik backend" }))
}

pub fn answer(demo: &mut Demo, client: &Client, request: &OAuthRequest, now: f64) -> Answer {
    uncached(match granted(demo, client, request, now) {
        Ok(tokens) => Answer::ok(&tokens),
        Err(error) => Answer::json(400, &error.body()),
    })
}

fn granted(demo: &mut Demo, client: &Client, request: &OAuthRequest, now: f64) -> Result<Value, TokenError> {
    if request.form.get("client_id") != Some(CLIENT_ID) {
        return Err(TokenError::InvalidClient);
    }
    match request.form.get("grant_type") {
        Some("authorization_code") => by_code(demo, client, request, now),
        Some("refresh_token") => by_refresh_token(demo, client, request, now),
        _ => Err(TokenError::UnsupportedGrantType),
    }
}

fn by_code(demo: &mut Demo, client: &Client, request: &OAuthRequest, now: f64) -> Result<Value, TokenError> {
    let handed_in = request.form.get("code").unwrap_or_default();
    let redirect_uri = request.form.get("redirect_uri").unwrap_or_default();
    if !client.knows(redirect_uri, &request.own_origin()) {
        return Err(TokenError::InvalidClient);
    }
    let code = demo.oauth.code(handed_in, now).ok_or(TokenError::InvalidGrant)?.clone();
    let verifier = request.form.get("code_verifier").unwrap_or_default();
    let proof = if code.hashed { code_challenge(verifier) } else { verifier.to_owned() };
    // authentik doesn't compare the redirect URI with that of the code, but the standard requires it.
    if proof != code.challenge || redirect_uri != code.redirect_uri {
        return Err(TokenError::InvalidGrant);
    }
    demo.oauth.use_up(handed_in);
    let nonce =
        if demo.oauth.faults.wrong_nonce { Some("not-the-nonce-that-was-sent".into()) } else { code.nonce };
    Ok(tokens(demo, client, &code.grant, nonce, request, now))
}

fn by_refresh_token(
    demo: &mut Demo,
    client: &Client,
    request: &OAuthRequest,
    now: f64,
) -> Result<Value, TokenError> {
    let handed_in = request.form.get("refresh_token").unwrap_or_default();
    let grant = demo.oauth.refresh_grant(handed_in, now).ok_or(TokenError::InvalidGrant)?;
    let scopes = request.form.filled("scope").unwrap_or(OFFLINE_SCOPE).split_whitespace();
    let scopes: Vec<&str> = scopes.filter(|scope| SCOPES.contains(scope)).collect();
    if !scopes.contains(&OFFLINE_SCOPE) || !scopes.iter().all(|scope| grant.covers(scope)) {
        return Err(TokenError::InvalidScope);
    }
    demo.oauth.rotate_out(handed_in);
    // As in authentik, only the first ID token has the nonce.
    Ok(tokens(demo, client, &grant, None, request, now))
}

/// An access token; with scope `openid` an ID token, with `offline_access` a refresh token.
fn tokens(
    demo: &mut Demo,
    client: &Client,
    grant: &Grant,
    nonce: Option<String>,
    request: &OAuthRequest,
    now: f64,
) -> Value {
    let lifetime = demo.oauth.faults.lifetime.unwrap_or(client.lifetime);
    let issued = now + demo.oauth.faults.clock_skew as f64;
    let times = Times { issued, expires: issued + lifetime as f64 };
    let mut claims = claims::of(&demo.store, grant, &claims::issuer(&request.own_origin()), times);
    if let Some(nonce) = nonce {
        claims.insert("nonce".into(), json!(nonce));
    }
    let id_token = demo.oauth.key.sign(&claims);
    claims.insert("azp".into(), json!(CLIENT_ID));
    claims.insert("uid".into(), json!(uuid::Uuid::new_v4().simple().to_string()));
    let access_token = demo.oauth.key.sign(&claims);
    demo.oauth.keep_access_token(access_token.clone(), grant, now + lifetime as f64);
    let mut body = json!({
        "access_token": access_token,
        "token_type": "Bearer",
        "scope": grant.scope.join(" "),
        "expires_in": lifetime,
    });
    if grant.covers("openid") {
        body["id_token"] = json!(id_token);
    }
    if grant.covers(OFFLINE_SCOPE) {
        body["refresh_token"] = json!(demo.oauth.issue_refresh_token(grant, now));
    }
    body
}
