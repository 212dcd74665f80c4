//! The bearer token: where it is kept, who it belongs to, how one connects, and what happens when it is refused.

mod connect_page;
mod follow;
mod profile;
mod profiles;
mod refused_dialog;
mod state;
mod store;
mod token;
mod token_field;
pub mod vault;
mod words;

pub use connect_page::ConnectPage;
pub use profile::{Profile, ProfileColour};
pub use profiles::Profiles;
pub use refused_dialog::RefusedTokenDialog;
pub use state::{Account, Asking, Farewell, Session, SessionState, VaultError, use_session};
pub use store::{is_lock as is_lock_of_tabs, is_ours as is_shared_token};
pub use token::{ApiToken, Connection, Grant, Keep, Kept, TokenError};

/// Where a token is kept, in words.
pub fn keep_label(keep: Keep) -> &'static str {
    words::keep(keep).0
}
