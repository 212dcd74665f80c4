//! The texts of the connect page, the sign-in dialogs and signing out.

use super::{DisconnectReason, Keep, PromptReason, SignInMessage};
use crate::parts::NotFetched;
use crate::read_only::Writer;

pub const CONNECT_TITLE: &str = "Connect to authentik";
pub const URL: &str = "authentik URL";
pub const URL_HELP: &str = "The address users sign in at, such as https://auth.example.com.";
pub const URL_UNENCRYPTED: &str =
    "This address is not encrypted (http): anyone on the network path can read the token.";
pub const TOKEN: &str = "API token";
pub const TOKEN_HELP: &str = "In authentik: your user settings → Tokens and App passwords → Create token. The token has all permissions of its user.";
pub const KEEP: &str = "Keep the token";
pub const CONNECT: &str = "Connect";
pub const CONNECT_FAILED: &str = "Could not connect";
pub const DEMO: &str = "Use the demo token";
pub const CONNECTING: &str = "Checking the token…";

pub const REFUSED_TITLE: &str = "authentik no longer accepts this token";
pub const REFUSED_TEXT: &str = "It may have expired or been revoked. Enter another one to continue: nothing on this page is lost, and pending requests are then sent.";
pub const REFUSED_LATER: &str = "Not now";
pub const REFUSED_DISCONNECT: &str = "Forget the token";
pub const ELSEWHERE_TITLE: &str = "Disconnected in another tab";
pub const ELSEWHERE_TEXT: &str = "This browser has forgotten the token. Your changes on this page are still here: enter a token to continue. It will be kept for this tab only.";
pub const ELSEWHERE_LEAVE: &str = "Leave this page";
pub const IDLE_TITLE: &str = "Disconnected";
pub const IDLE_TEXT: &str = "You were inactive for as long as you chose in Preferences, so this browser has forgotten the token. Your changes on this page are still here: enter a token to continue.";
pub const NONE_GIVEN_TITLE: &str = "authentik no longer accepts your sign-in";
pub const NONE_GIVEN_TEXT: &str = "The surrounding page did not provide a new token. Nothing on this page is lost, and pending requests are sent once it provides one.";
pub const TRY_AGAIN: &str = "Try again";
pub const TOKEN_NOT_ACCEPTED: &str = "authentik does not accept this token.";

pub const DO_NOT_CONTINUE: &str = "Don't continue";

pub fn other_account(name: &str) -> String {
    format!("The new token belongs to {name}. Continue as {name}?")
}

/// The portal provided another account's token, and the page started over.
pub fn signed_in_as(name: &str, dialog_closed: bool) -> String {
    match dialog_closed {
        true => format!("Signed in as {name}. The open dialog was closed."),
        false => format!("Signed in as {name}."),
    }
}

pub fn continue_as(name: &str) -> String {
    format!("Continue as {name}")
}

pub fn other_account_text(before: &Writer, now: &Writer) -> String {
    let named = |writer: &Writer| format!("{} ({})", writer.name.as_str(), writer.username);
    format!("You started as {}. Nothing has been saved as {} yet.", named(before), named(now))
}

/// Title and text of the dialog that asks for another token, and its button that ends the session.
pub fn prompt(why: PromptReason) -> (&'static str, &'static str, &'static str) {
    match why {
        PromptReason::Refused => (REFUSED_TITLE, REFUSED_TEXT, REFUSED_DISCONNECT),
        // Only the portal can end that session.
        PromptReason::NoneGiven => (NONE_GIVEN_TITLE, NONE_GIVEN_TEXT, ""),
        PromptReason::Idle => (IDLE_TITLE, IDLE_TEXT, ELSEWHERE_LEAVE),
        PromptReason::ForgottenElsewhere => (ELSEWHERE_TITLE, ELSEWHERE_TEXT, ELSEWHERE_LEAVE),
    }
}

pub fn keep(keep: Keep) -> (&'static str, &'static str) {
    match keep {
        Keep::Page => ("For this page only", "Forgotten on reload. Safest."),
        Keep::Tab => ("For this tab", "Kept until the tab is closed."),
        Keep::Browser => {
            ("In this browser", "For all tabs, until you disconnect. You can protect it with a passphrase.")
        }
    }
}

pub fn disconnect_reason(reason: DisconnectReason) -> Option<&'static str> {
    match reason {
        // The sign-in message says what became of it.
        DisconnectReason::NotYet | DisconnectReason::SignedOut => None,
        DisconnectReason::Asked => {
            Some("Disconnected. This browser has forgotten the token; it still exists in authentik.")
        }
        DisconnectReason::Idle => {
            Some("Disconnected after a period of inactivity. This browser has forgotten the token.")
        }
        DisconnectReason::InAnotherTab => Some("Disconnected in another tab."),
        DisconnectReason::InstanceGone => Some("This instance was changed or removed in another tab."),
        DisconnectReason::TokenRefused => {
            Some("authentik no longer accepts the stored token, so this browser has forgotten it.")
        }
    }
}

pub const SIGN_IN: &str = "Sign in with authentik";
pub const STAY_READABLE: &str = "Anyone who can read this browser's files can use this sign-in. Once you are signed in, you can set a passphrase in Preferences.";
pub const STAY: &str = "Stay signed in";
pub const SIGNING_IN: &str = "Redirecting to authentik…";
pub const BY_TOKEN: &str = "or use an API token";
pub const SIGN_IN_AGAIN: &str = "Sign in again";
pub const SIGN_IN_THERE: &str = "Continue in the window that opened. Closed it? Try again.";
pub const SIGNED_IN_REFUSED_TITLE: &str = "Your sign-in has ended";
pub const SIGNED_IN_REFUSED_TEXT: &str = "authentik did not renew it: it has expired or was ended there. Sign in again to continue: nothing on this page is lost, and pending requests are then sent.";
pub const SIGN_OUT: &str = "Sign out";
pub const SIGN_OUT_HERE: &str = "Sign out here";
pub const SIGN_OUT_EVERYWHERE: &str = "Sign out of authentik too";
pub const SIGN_OUT_HERE_TEXT: &str = "Signing out here forgets the tokens and asks authentik to revoke them. You stay signed in to authentik in this browser, so signing in again may not need a password.";
pub const SIGN_OUT_EVERYWHERE_TEXT: &str =
    "Signing out of authentik too takes you to its own pages and ends your session there.";
pub const CANCEL: &str = "Cancel";
pub const WINDOW_WAITS: &str = "One moment…";
pub const WINDOW_DONE: &str = "Done. You can close this window.";
pub const WINDOW_LOST: &str =
    "The page that asked you to sign in is no longer waiting. Close this window and try again on that page.";

/// The message about the outcome of signing in, if there is one.
pub fn message_of(outcome: Result<Result<(), SignInMessage>, NotFetched>) -> Option<SignInMessage> {
    match outcome {
        Ok(outcome) => outcome.err(),
        Err(_) => Some(could_not_sign_in(
            "Part of RAC Admin could not be loaded. Check the network, or reload: a new version may have been installed.",
        )),
    }
}

pub fn window_blocked() -> SignInMessage {
    could_not_sign_in("The browser blocked the window. Allow pop-ups for this page, or use an API token.")
}

fn could_not_sign_in(text: &str) -> SignInMessage {
    SignInMessage { title: "Could not sign in".to_owned(), text: vec![text.to_owned()], error: true }
}

pub fn signed_out() -> SignInMessage {
    SignInMessage {
        title: "Signed out here".to_owned(),
        text: vec!["This browser has forgotten the tokens. Asking authentik to revoke them…".to_owned()],
        error: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_restarted_page_names_the_account_and_the_closed_dialog() {
        assert_eq!(signed_in_as("Audra Auditor", false), "Signed in as Audra Auditor.");
        assert_eq!(
            signed_in_as("Audra Auditor", true),
            "Signed in as Audra Auditor. The open dialog was closed."
        );
    }
}
