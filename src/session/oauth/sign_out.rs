//! Signing out: the tokens are already forgotten here; revokes them at authentik as far as it allows.

use super::address::form;
use super::browser::ask;
use super::discovery::Endpoints;
use super::exchange::discover;
use crate::session::{Credential, SignInMessage};
use futures_util::future::{Either, join, select};
use gloo_timers::future::TimeoutFuture;
use js_sys::Date;
use leptos::prelude::window;
use rac_messages::{Message, sign_in as words};
use std::pin::pin;
use wasm_bindgen::JsValue;

/// How long authentik has to answer, in milliseconds: the user wants to leave.
const PATIENCE_MS: u32 = 6_000;

/// Revokes the tokens (RFC 7009). With `everywhere`, goes to authentik to end the session there. Returns the message
/// about it.
pub async fn sign_out(credential: Credential, everywhere: bool) -> SignInMessage {
    let Some(grant) = credential.grant.clone() else { return message(None, None) };
    let (endpoints, revoked) = {
        let work = pin!(revoke(&credential));
        match select(work, TimeoutFuture::new(PATIENCE_MS)).await {
            Either::Left((outcome, _)) => outcome,
            Either::Right(_) => (None, false),
        }
    };
    let until = (!revoked).then_some(grant.expires);
    if !everywhere {
        return message(Some(words::STILL_THERE), until);
    }
    // Without an ID token, which would stay in the history. authentik shows that the user is signed out.
    match endpoints.and_then(|endpoints| endpoints.end_session) {
        Some(address) if window().location().assign(&address).is_ok() => {
            message(Some(words::ON_THE_WAY), until)
        }
        _ => message(Some(words::NOT_EVERYWHERE), until),
    }
}

/// `and`: about the session at authentik. `until`: when the access token expires, if it was not revoked.
fn message(and: Option<Message>, until: Option<u64>) -> SignInMessage {
    let tokens = match until {
        None => words::REVOKED,
        Some(until) => {
            let until = Date::new(&JsValue::from_f64(until as f64));
            words::not_revoked(String::from(until.to_locale_time_string("default")))
        }
    };
    let text = std::iter::once(tokens).chain(and).collect();
    SignInMessage { title: words::SIGNED_OUT, text, error: false }
}

/// The provider's endpoints, and whether authentik confirmed revoking both tokens. It confirms nothing to pages on
/// another origin.
async fn revoke(credential: &Credential) -> (Option<Endpoints>, bool) {
    let Some(grant) = &credential.grant else { return (None, false) };
    let Ok(endpoints) = discover(&credential.base, &grant.client).await else { return (None, false) };
    let Some(address) = endpoints.revocation.clone() else { return (Some(endpoints), false) };
    let revoke_one = async |token: Option<&str>| {
        let Some(token) = token else { return true };
        let form = form(&[("client_id", &grant.client.client_id), ("token", token)]);
        matches!(ask(&address, Some(&form)).await, Some((200, _)))
    };
    let refresh = grant.refresh.as_ref().map(|token| token.secret());
    let (first, second) = join(revoke_one(refresh), revoke_one(Some(credential.token.secret()))).await;
    (Some(endpoints), first && second)
}
