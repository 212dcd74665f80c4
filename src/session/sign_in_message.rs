//! A message about signing in or out.

use rac_messages::Message;

/// A message for the connect page, or for the dialog that asks to sign in again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInMessage {
    pub title: Message,
    /// Sentences: what happened and what to do.
    pub text: Vec<Message>,
    /// Whether something went wrong, rather than information.
    pub error: bool,
}
