//! The texts of the connect page, the sign-in dialogs and signing out, from `locales/en/session.ftl`.

use super::{DisconnectReason, Keep, PromptReason, SignInMessage};
use crate::parts::NotFetched;
use crate::read_only::Writer;
use rac_messages::{Message, sign_in};

pub use rac_messages::session::*;

/// The portal provided another account's token, and the page started over.
pub fn now_signed_in_as(name: &str, dialog_closed: bool) -> Message {
    if dialog_closed { signed_in_as_dialog_closed(name) } else { signed_in_as(name) }
}

pub fn of_other_account(before: &Writer, now: &Writer) -> Message {
    other_account_text(&before.name, &now.name, &before.username, &now.username)
}

/// Title and text of the dialog that asks for another token, and its button that ends the session.
pub fn prompt(why: PromptReason) -> (Message, Message, Option<Message>) {
    match why {
        PromptReason::Refused => (REFUSED_TITLE, REFUSED_TEXT, Some(REFUSED_DISCONNECT)),
        // Only the portal can end that session.
        PromptReason::NoneGiven => (NONE_GIVEN_TITLE, NONE_GIVEN_TEXT, None),
        PromptReason::Idle => (IDLE_TITLE, IDLE_TEXT, Some(ELSEWHERE_LEAVE)),
        PromptReason::ForgottenElsewhere => (ELSEWHERE_TITLE, ELSEWHERE_TEXT, Some(ELSEWHERE_LEAVE)),
    }
}

/// Where a token is kept: the label and its explanation.
pub fn keep(keep: Keep) -> (Message, Message) {
    match keep {
        Keep::Page => (KEEP_PAGE, KEEP_PAGE_HELP),
        Keep::Tab => (KEEP_TAB, KEEP_TAB_HELP),
        Keep::Browser => (KEEP_BROWSER, KEEP_BROWSER_HELP),
    }
}

pub fn disconnect_reason(reason: DisconnectReason) -> Option<Message> {
    match reason {
        // The sign-in message says what became of it.
        DisconnectReason::NotYet | DisconnectReason::SignedOut => None,
        DisconnectReason::Asked => Some(DISCONNECTED_ASKED),
        DisconnectReason::Idle => Some(DISCONNECTED_IDLE),
        DisconnectReason::InAnotherTab => Some(DISCONNECTED_ELSEWHERE),
        DisconnectReason::InstanceGone => Some(INSTANCE_GONE),
        DisconnectReason::TokenRefused => Some(STORED_TOKEN_REFUSED),
    }
}

/// The message about the outcome of signing in, if there is one.
pub fn message_of(outcome: Result<Result<(), SignInMessage>, NotFetched>) -> Option<SignInMessage> {
    match outcome {
        Ok(outcome) => outcome.err(),
        Err(_) => Some(could_not_sign_in(sign_in::NOT_LOADED)),
    }
}

pub fn window_blocked() -> SignInMessage {
    could_not_sign_in(sign_in::WINDOW_BLOCKED)
}

fn could_not_sign_in(text: Message) -> SignInMessage {
    SignInMessage { title: sign_in::FAILED, text: vec![text], error: true }
}

pub fn signed_out() -> SignInMessage {
    SignInMessage { title: sign_in::SIGNED_OUT, text: vec![sign_in::REVOKING], error: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_restarted_page_names_the_account_and_the_closed_dialog() {
        assert_eq!(now_signed_in_as("Audra Auditor", false), "Signed in as Audra Auditor.");
        assert_eq!(
            now_signed_in_as("Audra Auditor", true),
            "Signed in as Audra Auditor. The open dialog was closed."
        );
    }
}
