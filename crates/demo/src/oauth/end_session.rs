//! `/application/o/<slug>/end-session/` (OpenID Connect RP-Initiated Logout): signs out of the provider.

use super::claims;
use super::client::Client;
use super::form::with_parameters;
use super::page;
use super::request::{COOKIE, OAuthRequest};
use crate::api::Demo;
use crate::rest::answer::Answer;

pub fn answer(demo: &mut Demo, client: &Client, request: &OAuthRequest) -> Answer {
    let after = match checked(demo, client, request) {
        Ok(after) => after,
        Err(text) => return page::mistake("The session was not ended", text),
    };
    if let Some(key) = request.session() {
        demo.oauth.sign_out(key);
    }
    let answer = after.map_or_else(|| page::signed_out(&client.base_path), page::redirect);
    answer.with_header(
        "set-cookie",
        format!("{COOKIE}=; Path=/application/o/; Max-Age=0; HttpOnly; SameSite=Lax"),
    )
}

/// Where to go afterwards, if the app gave an address. authentik requires its own ID token for that.
fn checked(demo: &Demo, client: &Client, request: &OAuthRequest) -> Result<Option<String>, &'static str> {
    let own = request.own_origin();
    let hint = request.parameter("id_token_hint");
    if hint.is_some_and(|hint| !demo.oauth.signed(hint, &claims::issuer(&own))) {
        return Err("The id_token_hint is not an id token of this provider for this client.");
    }
    let Some(after) = request.parameter("post_logout_redirect_uri") else { return Ok(None) };
    if hint.is_none() {
        return Err("A post_logout_redirect_uri needs an id_token_hint.");
    }
    if !client.knows(after, &own) {
        return Err("The post_logout_redirect_uri is not registered for this client.");
    }
    Ok(Some(match request.parameter("state") {
        Some(state) => with_parameters(after, false, &[("state", state)]),
        None => after.to_owned(),
    }))
}
