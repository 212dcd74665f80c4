//! Signing in at authentik by OAuth 2.0 (authorization code with PKCE, RFC 6749 and 7636) and OpenID Connect, in place of
//! a token that somebody pastes; refresh tokens that rotate; signing out.
//!
//! All but buttons and this file is fetched when it is wanted: it is a part of its own.

mod address;
mod authorization_request;
mod browser;
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
mod sign_out;
mod sign_out_dialog;
mod signing;
mod tokens;
mod trouble;
mod window_page;

pub use exchange::Unrenewed;
pub use keep_fresh::keep_fresh;
pub use refresh::Refreshed;
pub use returned::{Returned, take_returned};
pub use sign_in::SignIn;
pub use sign_in_again::{SignInAgain, SignInMessageNotice};
pub use sign_out_dialog::SignOutDialog;

use super::{Connection, Keep, Session, SignInMessage};
use crate::navigation::Navigation;
use crate::parts::{part, work_part};
use leptos::prelude::*;
use trouble::Trouble;
use window_page::WindowPage;

part! {
    pages in signing_in {
        // What is shown in the window that was opened for signing in.
        window(query: String) => view! { <WindowPage query=query /> };
    }
}

work_part! {
    signing_in in signing_in {
        // Sends the browser to authentik.
        leave_for_authentik(session: Session, keep: Keep, route: String) -> Result<(), SignInMessage> =>
            signing::leave(session, keep, route);
        // The browser has come back, with this query.
        come_back(session: Session, navigation: Navigation, query: String) -> () =>
            signing::come_back(session, navigation, query);
        // Signs in in another window, for the page as it is.
        sign_in_beside(session: Session, window: web_sys::Window) -> Result<(), SignInMessage> =>
            signing::again(session, window);
        // In that window: gives the page what authentik answered.
        hand_over(query: String) -> bool => async move { sign_in_channel::hand_over(&query).await };
        // The next tokens for the connection as it is.
        refresh_connection(session: Session, token: String, refused: bool) -> Refreshed =>
            refresh::refresh(session, token, refused);
        // The next tokens for a connection that is only kept.
        refresh_kept(session: Session, connection: Connection, keep: Keep) -> Result<Connection, Unrenewed> =>
            refresh::refresh_kept(session, connection, keep);
        // Takes the tokens of a connection out of the world.
        sign_out_of(connection: Connection, everywhere: bool) -> SignInMessage => sign_out::sign_out(connection, everywhere);
    }
}
