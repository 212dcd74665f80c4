//! The bearer token: where it is kept, who it belongs to, how one connects, and what happens when it is refused.

mod connect_page;
mod follow;
mod oauth;
mod profile;
mod profiles;
mod refused_dialog;
mod state;
mod store;
mod token;
mod token_field;
mod told;
mod words;

pub use connect_page::ConnectPage;
pub use oauth::{Returned, SignOutDialog, WindowPage, keep_fresh, take_returned};
pub use profile::{Profile, ProfileColour};
pub use profiles::Profiles;
pub use refused_dialog::RefusedTokenDialog;
pub use state::{Account, Asking, Farewell, Session, SessionState, use_session};
pub use store::is_ours as is_shared_token;
pub use token::{ApiToken, Connection, Grant, Keep, Kept, TokenError};
pub use told::Told;

/// Where a token is kept, in words.
pub fn keep_label(keep: Keep) -> &'static str {
    words::keep(keep).0
}
