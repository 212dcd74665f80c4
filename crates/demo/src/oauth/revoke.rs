//! `POST /application/o/revoke/` (RFC 7009). Like authentik's, it sends no CORS header.

use serde_json::json;

use super::CLIENT_ID;
use super::grants::Revoked;
use super::request::OAuthRequest;
use super::token::{TokenError, uncached};
use crate::api::Demo;
use crate::rest::answer::Answer;

/// The answer, and the kind of the token.
pub fn answer(demo: &mut Demo, request: &OAuthRequest) -> (Answer, Revoked) {
    if request.form.get("client_id") != Some(CLIENT_ID) {
        return (uncached(Answer::json(401, &TokenError::InvalidClient.body())), Revoked::Unknown);
    }
    let revoked = demo.oauth.revoke(request.form.get("token").unwrap_or_default());
    (uncached(Answer::ok(&json!({}))), revoked)
}
