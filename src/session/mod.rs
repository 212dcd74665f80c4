//! The bearer token: where it is kept, who it belongs to, how one connects, and what happens when it is refused.

mod account_dialog;
mod base64;
mod connect_page;
mod follow;
mod oauth;
mod profile;
mod profile_dialogs;
mod profile_form;
mod profile_list;
mod profile_mark;
mod profile_menu;
mod profile_section;
mod profile_switch;
mod profile_words;
mod profiles;
mod refused_dialog;
mod sign_in_message;
mod state;
mod store;
mod token;
mod token_field;
pub mod vault;
mod words;

pub use account_dialog::OtherAccountDialog;
pub use connect_page::ConnectPage;
pub use oauth::{Returned, SignOutDialog, keep_fresh, pages as oauth_pages, take_returned};
pub use profile::{Profile, ProfileColour};
pub use profile_dialogs::ProfileDialog;
pub use profile_list::ProfileList;
pub use profile_mark::StaleProfile;
pub use profile_menu::{ProfileMenu, ProfileMenuState};
pub use profile_section::ProfileSection;
pub use profile_switch::ProfileSwitch;
pub use profiles::{ProfileTask, Profiles};
pub use refused_dialog::RefusedTokenDialog;
pub use sign_in_message::SignInMessage;
pub use state::{Account, Asking, Farewell, Session, SessionState, VaultError, use_session};
pub use store::{is_lock as is_lock_of_tabs, is_ours as is_shared_token};
pub use token::{Connection, Grant, Keep, Kept};

/// Where a token is kept, in words.
pub fn keep_label(keep: Keep) -> &'static str {
    words::keep(keep).0
}
