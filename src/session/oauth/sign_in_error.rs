//! What can go wrong when signing in, and the messages about it: what happened, and what to do.

use super::discovery::DiscoveryError;
use super::id_token::IdTokenError;
use crate::session::SignInMessage;
use authentik_rac::{ErrorKind, RestError};
use rac_messages::{Message, sign_in as words};

/// Why signing in failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignInError {
    /// The page is not served over HTTPS: browsers then offer no cryptography.
    NotSecure,
    /// The browser stores nothing for this page, so the answer could not be verified.
    NoStorage,
    /// The discovery document did not arrive: no network, authentik is down, or no CORS header for this page.
    NoAnswer,
    /// There is a response, but not from a provider: its status.
    NoProvider(u16),
    Discovery(DiscoveryError),
    /// No sign-in here waits for this answer: an old link, the Back button, or someone else's link.
    WrongState,
    TooLate,
    WrongIssuer,
    Denied,
    /// Any other error that authentik returned.
    Refused {
        error: String,
        description: String,
    },
    /// The code was already used or has expired.
    CodeRefused,
    /// Any other error of the token endpoint.
    TokenRefused(String),
    /// The token endpoint did not answer, or not with tokens: its status, 0 for none.
    TokenUnanswered(u16),
    IdToken(IdTokenError),
    NoApiScope,
    /// There are tokens, but the API could not be asked with them.
    Api(RestError),
    /// The configuration changed while the user was at authentik.
    Changed,
}

impl SignInError {
    /// The message on the connect page.
    pub fn message(&self) -> SignInMessage {
        let (what, advice) = self.words();
        SignInMessage {
            title: words::FAILED,
            text: [what, advice].into(),
            error: *self != SignInError::Denied,
        }
    }

    /// What happened, and what to do.
    fn words(&self) -> (Message, Message) {
        use words::{ASK_PROVIDER, TRY_AGAIN};
        match self {
            SignInError::NotSecure => (words::NOT_SECURE, words::NOT_SECURE_ADVICE),
            SignInError::NoStorage => (words::NO_STORAGE, words::NO_STORAGE_ADVICE),
            SignInError::NoAnswer => (words::NO_ANSWER, words::NO_ANSWER_ADVICE),
            SignInError::NoProvider(404) => (words::NO_PROVIDER, words::NO_PROVIDER_ADVICE),
            SignInError::NoProvider(status) => {
                (words::answered_with(status.to_string()), words::ANSWERED_WITH_ADVICE)
            }
            SignInError::Discovery(DiscoveryError::Elsewhere { field, found }) => {
                let what = match found.as_str() {
                    "" => words::no_usable_address(*field),
                    found => words::other_host(*field, found),
                };
                (what, words::OTHER_HOST_ADVICE)
            }
            SignInError::Discovery(_) => (words::NOT_A_PROVIDER, ASK_PROVIDER),
            SignInError::WrongState => (words::WRONG_STATE, words::WRONG_STATE_ADVICE),
            SignInError::TooLate => (words::TOO_LATE, TRY_AGAIN),
            SignInError::WrongIssuer => (words::WRONG_ISSUER, ASK_PROVIDER),
            SignInError::Denied => (words::DENIED, words::DENIED_ADVICE),
            SignInError::Refused { error, description } => {
                let said = if description.is_empty() { error } else { description };
                (words::authentik_says(said), ASK_PROVIDER)
            }
            SignInError::CodeRefused => (words::CODE_REFUSED, TRY_AGAIN),
            SignInError::TokenRefused(error) => (words::no_token(error), ASK_PROVIDER),
            SignInError::TokenUnanswered(0) => (words::TOKEN_UNANSWERED, words::TOKEN_UNANSWERED_ADVICE),
            SignInError::TokenUnanswered(status) => {
                (words::token_answered_with(status.to_string()), TRY_AGAIN)
            }
            SignInError::IdToken(IdTokenError::Clock { behind }) => (clock(*behind), words::CLOCK_ADVICE),
            SignInError::IdToken(_) => (words::NOT_FOR_THIS, words::NOT_FOR_THIS_ADVICE),
            SignInError::NoApiScope => (words::NO_API_SCOPE, words::NO_API_SCOPE_ADVICE),
            SignInError::Api(error) if error.kind == ErrorKind::BadToken => {
                (words::TOKEN_NOT_ACCEPTED, words::NO_API_SCOPE_ADVICE)
            }
            SignInError::Api(error) => (error.sentence(), error.advice().unwrap_or(TRY_AGAIN)),
            SignInError::Changed => (words::CHANGED, TRY_AGAIN),
        }
    }
}

/// By how much the clock is wrong. `behind`: in seconds; negative if it is ahead.
fn clock(behind: i64) -> Message {
    let (hours, minutes) = (behind.unsigned_abs() / 3600, behind.unsigned_abs() / 60);
    match (behind > 0, hours >= 2) {
        (true, true) => words::clock_behind_hours(hours),
        (true, false) => words::clock_behind_minutes(minutes),
        (false, true) => words::clock_ahead_hours(hours),
        (false, false) => words::clock_ahead_minutes(minutes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_has_the_clock_difference() {
        let text = |behind| SignInError::IdToken(IdTokenError::Clock { behind }).message().text[0].text();
        assert_eq!(text(7300), "This computer's clock is about 2 hours behind authentik's.");
        assert_eq!(text(-400), "This computer's clock is about 6 minutes ahead of authentik's.");
        assert_eq!(text(i64::MIN), text(-i64::MAX));
    }

    #[test]
    fn a_host_that_is_not_the_configured_one_is_named() {
        let error =
            DiscoveryError::Elsewhere { field: "token_endpoint", found: "http://evil.example".into() };
        let text = SignInError::Discovery(error).message().text[0].text();
        assert!(text.contains("token_endpoint is at http://evil.example. Nothing was sent there."), "{text}");
    }

    #[test]
    fn denying_is_not_an_error() {
        assert!(!SignInError::Denied.message().error);
        assert!(SignInError::WrongState.message().error);
    }
}
