//! Signing in: off to authentik and back, with the whole page or in a window beside it.

use super::Trouble;
use super::authorization_request::Pending;
use super::browser::{keep_pending, take_pending};
use super::exchange::{prepare, redeem};
use super::returned::BESIDE;
use super::sign_in_channel;
use crate::config::OauthClient;
use crate::navigation::Navigation;
use crate::route::Route;
use crate::session::{Keep, Profile, Session, SignInMessage};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use web_sys::Window;

/// How long the browser takes to leave, in milliseconds: until then the button stays busy.
const LEAVING_MS: u32 = 5_000;

/// Where the current profile's provider is: the API's base and the client.
fn provider(session: Session) -> Result<(Profile, String, OauthClient), Trouble> {
    let profile = session.profiles().current().get_untracked();
    let base = profile.api(&window().location().origin().unwrap_or_default());
    match (base, profile.oauth.clone()) {
        (Some(base), Some(client)) => Ok((profile, base, client)),
        _ => Err(Trouble::Changed),
    }
}

/// Sends the browser to authentik. `route`: where to go afterwards.
pub async fn leave(session: Session, keep: Keep, route: String) -> Result<(), SignInMessage> {
    let leave = async {
        let (profile, base, client) = provider(session)?;
        let (asked, address) = prepare(&base, &client, "").await?;
        keep_pending(&Pending { asked, profile: profile.id, route, keep: keep.key().to_owned() })?;
        window().location().assign(&address).map_err(|_| Trouble::NoAnswer)
    };
    leave.await.map_err(|trouble| trouble.told())?;
    TimeoutFuture::new(LEAVING_MS).await;
    Ok(())
}

/// The browser has come back: connects, and goes to where the person came from.
pub async fn come_back(session: Session, navigation: Navigation, query: String) {
    let pending = take_pending();
    if let Some(pending) = &pending {
        session.profiles().select(&pending.profile);
        navigation.replace(Route::parse(&pending.route));
    }
    let Err(trouble) = connect(session, pending, &query).await else { return };
    session.told().try_set(Some(trouble.told()));
    // Somebody may be connected all the same: another tab's connection, or that of before the back button.
    session.restore().await;
}

async fn connect(session: Session, pending: Option<Pending>, query: &str) -> Result<(), Trouble> {
    let pending = pending.ok_or(Trouble::WrongState)?;
    let (profile, base, client) = provider(session)?;
    if profile.id != pending.profile || base != pending.asked.base || client != pending.asked.client {
        return Err(Trouble::Changed);
    }
    let connection = redeem(&pending.asked, query).await?;
    session.connect(connection, Keep::from_key(&pending.keep)).await.map_err(Trouble::Api)
}

/// Signs in in `window`, which has been opened for it, and goes on with the page as it is.
pub async fn again(session: Session, window: Window) -> Result<(), SignInMessage> {
    let sign_in = async {
        let (_, base, client) = provider(session)?;
        let (asked, address) = prepare(&base, &client, BESIDE).await?;
        // No page in the window's history: there is nothing to go back to.
        let _ = window.location().replace(&address);
        let query = sign_in_channel::answer(&asked.state).await.ok_or(Trouble::WrongState)?;
        let connection = redeem(&asked, &query).await?;
        session.replace(connection).await.map_err(Trouble::Api)
    };
    let outcome = sign_in.await;
    // If it never got away from here.
    if outcome.is_err() {
        let _ = window.close();
    }
    outcome.map_err(|trouble| trouble.told())
}
