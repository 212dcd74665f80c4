//! Signing in at authentik by OAuth 2.0 (authorization code with PKCE, RFC 6749 and 7636) and OpenID Connect, as an
//! alternative to pasting a token; rotating refresh tokens; signing out.
//!
//! Everything but the buttons is in a part of the app that is loaded on demand.

mod address;
mod authorization_request;
mod browser;
mod by_token;
mod discovery;
mod exchange;
mod id_token;
mod keep_fresh;
mod pkce;
mod refresh;
mod refresh_lock;
mod returned;
mod sign_in;
mod sign_in_again;
mod sign_in_channel;
mod sign_in_error;
mod sign_out;
mod sign_out_dialog;
mod signing;
mod state;
mod tokens;
mod window_page;

pub use exchange::Unrenewed;
pub use keep_fresh::keep_fresh;
pub use refresh::Refreshed;
pub use returned::{Returned, take_returned};
pub use sign_in::SignIn;
pub use sign_in_again::{SignInAgain, SignInMessageNotice};
pub use sign_out_dialog::{AskHowToSignOut, SignOutDialog};
pub use state::OauthState;

use super::{Credential, Keep, Session, SignInMessage};
use crate::navigation::Navigation;
use crate::parts::{part, part_functions};
use leptos::prelude::*;
use sign_in_error::SignInError;
use window_page::WindowPage;

part! {
    pages in signing_in {
        // The page in the window that was opened for signing in.
        window(query: String) => view! { <WindowPage query=query /> };
    }
}

part_functions! {
    signing_in in signing_in {
        // Sends the browser to authentik.
        leave_for_authentik(session: Session, keep: Keep, route: String) -> Result<(), SignInMessage> =>
            signing::leave(session, keep, route);
        // The browser has come back, with this query.
        complete_sign_in(session: Session, navigation: Navigation, query: String) -> () =>
            signing::complete_sign_in(session, navigation, query);
        // Signs in in a separate window, while the page stays as it is.
        sign_in_in_window(session: Session, window: web_sys::Window) -> Result<(), SignInMessage> =>
            signing::sign_in_in_window(session, window);
        // In that window: passes authentik's answer to the page.
        hand_over(query: String) -> bool => async move { sign_in_channel::hand_over(&query).await };
        // Refreshes the tokens of the session.
        refresh_credential(session: Session, token: String, refused: bool) -> Refreshed =>
            refresh::refresh(session, token, refused);
        // Refreshes the tokens of a credential that is only stored.
        refresh_kept(session: Session, instance: String, credential: Credential, keep: Keep)
            -> Result<Credential, Unrenewed> => refresh::refresh_kept(session, instance, credential, keep);
        // Revokes the tokens of a credential.
        sign_out_of(credential: Credential, everywhere: bool) -> SignInMessage => sign_out::sign_out(credential, everywhere);
    }
}
