//! Signing out: the tokens are forgotten here already, and go at authentik, too, as far as it lets us.

use super::address::form;
use super::browser::ask;
use super::discovery::Endpoints;
use super::exchange::discover;
use crate::session::{Connection, SignInMessage};
use futures_util::future::{Either, join, select};
use gloo_timers::future::TimeoutFuture;
use js_sys::Date;
use leptos::prelude::window;
use std::pin::pin;
use wasm_bindgen::JsValue;

/// How long authentik has for it, in milliseconds: somebody wants to leave.
const PATIENCE_MS: u32 = 6_000;

/// Revokes the tokens (RFC 7009), and with `everywhere` goes on to authentik to end the session there. Answers what
/// became of it.
pub async fn sign_out(connection: Connection, everywhere: bool) -> SignInMessage {
    let Some(grant) = connection.grant.clone() else { return told("", None) };
    let (endpoints, revoked) = {
        let work = pin!(revoke(&connection));
        match select(work, TimeoutFuture::new(PATIENCE_MS)).await {
            Either::Left((outcome, _)) => outcome,
            Either::Right(_) => (None, false),
        }
    };
    let until = (!revoked).then_some(grant.expires);
    if !everywhere {
        return told(STILL_THERE, until);
    }
    // Without an id token in it, which would stay in the history: authentik says itself that one is signed out.
    match endpoints.and_then(|endpoints| endpoints.end_session) {
        Some(address) if window().location().assign(&address).is_ok() => told(ON_THE_WAY, until),
        _ => told(NOT_EVERYWHERE, until),
    }
}

const REVOKED: &str = "authentik has revoked the tokens.";
const STILL_THERE: &str = "At authentik itself you are still signed in.";
const ON_THE_WAY: &str = "authentik is ending your session…";
const NOT_EVERYWHERE: &str = "authentik did not say how to end your session there, so you are still signed in at authentik: sign out on its own pages.";

fn told(and: &str, until: Option<u64>) -> SignInMessage {
    let tokens = match until {
        None => REVOKED.to_owned(),
        Some(until) => {
            let until = Date::new(&JsValue::from_f64(until as f64));
            let until = String::from(until.to_locale_time_string("default"));
            [
                "The tokens have been forgotten here, but authentik did not confirm that it revoked them. Somebody who has a \
                 copy could use the access token until ",
                &until,
                ", and the refresh token for as long as the provider lets it live.",
            ]
            .concat()
        }
    };
    let text = [tokens, and.to_owned()].into_iter().filter(|text| !text.is_empty()).collect();
    SignInMessage { title: "Signed out here".to_owned(), text, error: false }
}

/// The provider's endpoints, and whether authentik has confirmed that both tokens are revoked. To pages of another
/// origin it confirms nothing.
async fn revoke(connection: &Connection) -> (Option<Endpoints>, bool) {
    let Some(grant) = &connection.grant else { return (None, false) };
    let Ok(endpoints) = discover(&connection.base, &grant.client).await else { return (None, false) };
    let Some(address) = endpoints.revocation.clone() else { return (Some(endpoints), false) };
    let revoke_one = async |token: Option<&str>| {
        let Some(token) = token else { return true };
        let form = form(&[("client_id", &grant.client.client_id), ("token", token)]);
        matches!(ask(&address, Some(&form)).await, Some((200, _)))
    };
    let refresh = grant.refresh.as_ref().map(|token| token.secret());
    let (first, second) = join(revoke_one(refresh), revoke_one(Some(connection.token.secret()))).await;
    (Some(endpoints), first && second)
}
