//! What the session's pages say.

use super::{Asking, Farewell, Keep};

pub const CONNECT_TITLE: &str = "Connect to authentik";
pub const URL: &str = "authentik URL";
pub const URL_HELP: &str = "The address where people sign in, such as https://auth.example.com.";
pub const URL_UNENCRYPTED: &str =
    "This address is not encrypted (http): whoever is on the way can read the token.";
pub const TOKEN: &str = "API token";
pub const TOKEN_HELP: &str = "In authentik: your user settings → Tokens and App passwords → Create token. It acts with \
                              all rights of the user it belongs to.";
pub const KEEP: &str = "Keep the token";
pub const CONNECT: &str = "Connect";
pub const CONNECT_FAILED: &str = "Could not connect";
pub const DEMO: &str = "Use the demo token";
pub const CONNECTING: &str = "Asking authentik whom the token belongs to…";

pub const REFUSED_TITLE: &str = "authentik no longer accepts this token";
pub const REFUSED_TEXT: &str = "It may have expired or been revoked. Enter another one to go on: nothing on this page \
                                is lost, and what was under way is then sent.";
pub const REFUSED_LATER: &str = "Not now";
pub const REFUSED_DISCONNECT: &str = "Forget the token";
pub const ELSEWHERE_TITLE: &str = "Disconnected in another tab";
pub const ELSEWHERE_TEXT: &str = "This browser has forgotten the token. What you changed on this page is still here: enter \
                                  a token to go on with it. It will be kept for this tab only.";
pub const ELSEWHERE_LEAVE: &str = "Leave this page";
pub const IDLE_TITLE: &str = "Disconnected";
pub const IDLE_TEXT: &str = "Nothing was done for as long as you chose, so this browser has forgotten the token. What you \
                             changed on this page is still here: enter a token to go on with it.";
pub const NONE_GIVEN_TITLE: &str = "authentik no longer accepts your sign-in";
pub const NONE_GIVEN_TEXT: &str = "The page that this is a part of gave no other token. Nothing on this page is lost, and \
                                   what was under way is sent once there is one.";
pub const TRY_AGAIN: &str = "Try again";
pub const TOKEN_NOT_ACCEPTED: &str = "authentik does not accept this token.";

/// Title and text of the dialog that asks for another token, and its button that ends the session.
pub fn asking(why: Asking) -> (&'static str, &'static str, &'static str) {
    match why {
        Asking::Refused => (REFUSED_TITLE, REFUSED_TEXT, REFUSED_DISCONNECT),
        // Nobody but the portal can end that session.
        Asking::NoneGiven => (NONE_GIVEN_TITLE, NONE_GIVEN_TEXT, ""),
        Asking::Idle => (IDLE_TITLE, IDLE_TEXT, ELSEWHERE_LEAVE),
        Asking::ForgottenElsewhere => (ELSEWHERE_TITLE, ELSEWHERE_TEXT, ELSEWHERE_LEAVE),
    }
}

pub fn keep(keep: Keep) -> (&'static str, &'static str) {
    match keep {
        Keep::Page => ("For this page only", "Gone with a reload. The safest."),
        Keep::Tab => ("For this tab", "Survives a reload and goes with the tab."),
        Keep::Browser => {
            ("In this browser", "For all tabs, until you disconnect. A passphrase can protect it.")
        }
    }
}

pub fn farewell(farewell: Farewell) -> Option<&'static str> {
    match farewell {
        Farewell::NotYet => None,
        Farewell::Asked => {
            Some("Disconnected. The token has been forgotten in this browser; in authentik it still exists.")
        }
        Farewell::Idle => Some(
            "Disconnected, because nothing was done for as long as you chose. The token has been forgotten here.",
        ),
        Farewell::InAnotherTab => Some("Disconnected in another tab."),
        Farewell::TokenRefused => {
            Some("authentik no longer accepts the token that was kept here, so it has been forgotten.")
        }
    }
}
