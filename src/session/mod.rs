//! The bearer token: where it is kept, whose it is, connecting and disconnecting, and what happens when authentik
//! refuses it.

mod account_dialog;
mod base64;
mod connect_page;
mod follow;
mod instances;
mod oauth;
mod refused_dialog;
mod sign_in_message;
mod state;
mod store;
mod token;
mod token_field;
pub mod vault;
mod words;

pub use account_dialog::OtherAccountDialog;
pub use instances::{
    Instance, InstanceColour, InstanceDialog, InstanceList, InstanceMenu, InstanceMenuState, InstanceSection,
    InstanceSwitch, InstanceTask, Instances, StaleInstance, use_instance_switch,
};
pub use oauth::{Returned, SignOutDialog, keep_fresh, pages as oauth_pages, take_returned};
pub use refused_dialog::RefusedTokenDialog;
pub use sign_in_message::SignInMessage;
pub use state::{
    Account, DisconnectReason, OtherInstance, PromptReason, Session, SessionState, Unavailable, VaultError,
    use_session,
};
pub use store::{is_lock as is_lock_of_tabs, is_ours as is_shared_token};
pub use token::{Credential, Grant, Keep, Kept};

use crate::config::Config;
use crate::parts::part;
use crate::read_only::Writer;
use account_dialog::AskToContinue;
use connect_page::ConnectPage;
use leptos::prelude::*;
use oauth::AskHowToSignOut;

part! {
    connect {
        page(config: StoredValue<Config>) => view! { <ConnectPage config=config /> };
    }
}

part! {
    dialogs in account_dialogs {
        refused(why: PromptReason) => refused_dialog::asking(why);
        other_account(other: Writer) => view! { <AskToContinue other=other /> };
        sign_out(session: Session) => view! { <AskHowToSignOut session=session /> };
    }
}

/// Whether there are instances besides the current one, when it is called.
pub fn has_other_instances() -> bool {
    untrack(|| use_context::<Session>().is_some_and(|session| session.instances().is_several()))
}

/// The label for where a token is kept.
pub fn keep_label(keep: Keep) -> rac_messages::Message {
    words::keep(keep).0
}
