//! What there is to say about signing in or out, in words.

/// A message for the connect page, or for the dialog that asks to sign in again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInMessage {
    pub title: String,
    /// Sentences: what happened, and what to do.
    pub text: Vec<String>,
    /// Whether it is a mistake of somebody's, rather than how things stand.
    pub error: bool,
}
