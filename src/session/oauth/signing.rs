//! Signing in at authentik and coming back, by redirect or in a separate window.

use super::SignInError;
use super::authorization_request::Pending;
use super::browser::{keep_pending, take_pending};
use super::exchange::{prepare, redeem};
use super::returned::BESIDE;
use super::sign_in_channel;
use crate::config::OauthClient;
use crate::navigation::Navigation;
use crate::route::Route;
use crate::session::{Instance, Keep, Session, SignInMessage};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use web_sys::Window;

/// How long the browser takes to leave the page, in milliseconds. The button stays busy until then.
const LEAVING_MS: u32 = 5_000;

/// The current instance, its API base and its OAuth client.
fn provider(session: Session) -> Result<(Instance, String, OauthClient), SignInError> {
    let instance = session.instances().current().get_untracked();
    let base = instance.api(&window().location().origin().unwrap_or_default());
    match (base, instance.oauth.clone()) {
        (Some(base), Some(client)) => Ok((instance, base, client)),
        _ => Err(SignInError::Changed),
    }
}

/// Sends the browser to authentik. `route`: where to go afterwards.
pub async fn leave(session: Session, keep: Keep, route: String) -> Result<(), SignInMessage> {
    let leave = async {
        let (instance, base, client) = provider(session)?;
        let (request, address) = prepare(&base, &client, "").await?;
        keep_pending(&Pending { request, instance: instance.id, route, keep: keep.key().to_owned() })?;
        window().location().assign(&address).map_err(|_| SignInError::NoAnswer)
    };
    leave.await.map_err(|error| error.message())?;
    TimeoutFuture::new(LEAVING_MS).await;
    Ok(())
}

/// The browser has come back: connects, and returns to the route the user came from.
pub async fn complete_sign_in(session: Session, navigation: Navigation, query: String) {
    let pending = take_pending();
    if let Some(pending) = &pending {
        session.instances().select(&pending.instance);
        navigation.replace(Route::parse(&pending.route));
    }
    let Err(error) = connect(session, pending, &query).await else { return };
    session.message().try_set(Some(error.message()));
    // Another tab may be connected, or this one was before the back button.
    session.restore().await;
}

async fn connect(session: Session, pending: Option<Pending>, query: &str) -> Result<(), SignInError> {
    let pending = pending.ok_or(SignInError::WrongState)?;
    let (instance, base, client) = provider(session)?;
    if instance.id != pending.instance || base != pending.request.base || client != pending.request.client {
        return Err(SignInError::Changed);
    }
    let credential = redeem(&pending.request, query).await?;
    session.connect(credential, Keep::from_key(&pending.keep)).await.map_err(SignInError::Api)
}

/// Signs in in `window`, which was opened for it, and continues with the page as it is.
pub async fn sign_in_in_window(session: Session, window: Window) -> Result<(), SignInMessage> {
    let sign_in = async {
        let (_, base, client) = provider(session)?;
        let (request, address) = prepare(&base, &client, BESIDE).await?;
        // Replaces the blank page, so that there is nothing to go back to.
        let _ = window.location().replace(&address);
        let query = sign_in_channel::answer(&request.state).await.ok_or(SignInError::WrongState)?;
        let credential = redeem(&request, &query).await?;
        session.replace(credential).await.map_err(SignInError::Api)
    };
    let outcome = sign_in.await;
    // In case it never left the blank page.
    if outcome.is_err() {
        let _ = window.close();
    }
    outcome.map_err(|error| error.message())
}
