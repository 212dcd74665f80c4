//! What can go wrong when signing in, and the texts about it: what happened, and what to do.

use super::discovery::DiscoveryError;
use super::id_token::IdTokenError;
use crate::session::SignInMessage;
use authentik_rac::{ErrorKind, RestError};

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

const TRY_AGAIN: &str = "Try again.";
const ASK_PROVIDER: &str =
    "Ask an authentik administrator to check the OAuth2 provider (see docs/signing-in.md of RAC Admin).";

impl SignInError {
    /// The message on the connect page.
    pub fn message(&self) -> SignInMessage {
        let (what, advice) = self.words();
        SignInMessage {
            title: "Could not sign in".to_owned(),
            text: [what, advice].into(),
            error: *self != SignInError::Denied,
        }
    }

    fn words(&self) -> (String, String) {
        let (what, advice): (&str, &str) = match self {
            SignInError::NotSecure => (
                "Signing in needs cryptography, which browsers offer only to pages served over HTTPS.",
                "Open this page at its https:// address, or use an API token.",
            ),
            SignInError::NoStorage => (
                "The browser stores nothing for this page, so authentik's answer could not be verified.",
                "Allow site data for this page, or use an API token.",
            ),
            SignInError::NoAnswer => (
                "authentik did not answer, or the browser blocked its answer.",
                "Check the network and that authentik is running. If its address differs from this page's, this page's \
                 address must be one of the provider's redirect URIs: otherwise the browser blocks authentik's answers.",
            ),
            SignInError::NoProvider(404) => (
                "authentik has no OAuth2 provider for the application configured here.",
                "Ask the operator of this page to check “oauth” in config.json: “application” must be the application's slug.",
            ),
            SignInError::NoProvider(status) => {
                return (
                    format!("authentik answered with status {status}."),
                    "authentik may still be starting. Wait a moment, then try again.".into(),
                );
            }
            SignInError::Discovery(DiscoveryError::Elsewhere { field, found }) => {
                let found = if found.is_empty() { "no usable address" } else { found.as_str() };
                return (
                    format!(
                        "authentik's provider names a host other than the one configured here: {field} is at {found}. \
                         Nothing was sent there."
                    ),
                    "Often a reverse proxy does not pass authentik its public host and scheme (X-Forwarded-Host, \
                     X-Forwarded-Proto). If it does, “apiBase” in config.json is wrong."
                        .into(),
                );
            }
            SignInError::Discovery(_) => {
                ("authentik's answer is not that of an OAuth2 provider.", ASK_PROVIDER)
            }
            SignInError::WrongState => (
                "The answer does not belong to a sign-in started in this tab, so it was not used.",
                "This happens with an old link or the Back button. If someone sent you the link, don't use it. Otherwise, try again.",
            ),
            SignInError::TooLate => ("Signing in took more than ten minutes.", TRY_AGAIN),
            SignInError::WrongIssuer => {
                ("The answer came from a different provider than the one that was asked.", ASK_PROVIDER)
            }
            SignInError::Denied => (
                "Sign-in was cancelled or denied at authentik.",
                "You can try again, or sign in as a different user.",
            ),
            SignInError::Refused { error, description } => {
                let said = if description.is_empty() { error } else { description };
                return (format!("authentik says: {said}"), ASK_PROVIDER.into());
            }
            SignInError::CodeRefused => (
                "authentik rejected the code it had just sent: it has expired or was already used.",
                TRY_AGAIN,
            ),
            SignInError::TokenRefused(error) => {
                return (format!("authentik issued no token: {error}."), ASK_PROVIDER.into());
            }
            SignInError::TokenUnanswered(0) => (
                "authentik did not answer the token request, or the browser blocked its answer.",
                "Check the network, then try again. This page's address must be one of the provider's redirect URIs.",
            ),
            SignInError::TokenUnanswered(status) => {
                return (
                    format!("authentik answered the token request with status {status}."),
                    TRY_AGAIN.into(),
                );
            }
            SignInError::IdToken(IdTokenError::Clock { behind }) => {
                let (hours, minutes) = (behind.unsigned_abs() / 3600, behind.unsigned_abs() / 60);
                let off = if hours >= 2 { format!("{hours} hours") } else { format!("{minutes} minutes") };
                let what = match *behind > 0 {
                    true => format!("This computer's clock is about {off} behind authentik's."),
                    false => format!("This computer's clock is about {off} ahead of authentik's."),
                };
                return (
                    what,
                    "Set the clock, then try again. If it is right, authentik's clock is wrong.".into(),
                );
            }
            SignInError::IdToken(_) => (
                "authentik's answer was not meant for this sign-in, so it was not used.",
                "Try again. If this keeps happening, the provider is not set up as RAC Admin expects (see docs/signing-in.md).",
            ),
            SignInError::NoApiScope => (
                "You are signed in, but authentik did not grant the scope goauthentik.io/api, so its API would reject the token.",
                "Ask an authentik administrator to add the scope “authentik API access” to the OAuth2 provider.",
            ),
            SignInError::Api(error) if error.kind == ErrorKind::BadToken => (
                "You are signed in, but authentik's API does not accept the token it issued.",
                "Ask an authentik administrator to add the scope “authentik API access” to the OAuth2 provider.",
            ),
            SignInError::Api(error) => {
                return (error.sentence(), error.advice().unwrap_or(TRY_AGAIN).into());
            }
            SignInError::Changed => {
                ("This instance was changed or removed here while you were signing in.", TRY_AGAIN)
            }
        };
        (what.to_owned(), advice.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_has_the_clock_difference() {
        let text = |behind| SignInError::IdToken(IdTokenError::Clock { behind }).message().text[0].clone();
        assert_eq!(text(7300), "This computer's clock is about 2 hours behind authentik's.");
        assert_eq!(text(-400), "This computer's clock is about 6 minutes ahead of authentik's.");
        assert_eq!(text(i64::MIN), text(-i64::MAX));
    }

    #[test]
    fn a_host_that_is_not_the_configured_one_is_named() {
        let error =
            DiscoveryError::Elsewhere { field: "token_endpoint", found: "http://evil.example".into() };
        let text = SignInError::Discovery(error).message().text.join(" ");
        assert!(text.contains("token_endpoint is at http://evil.example. Nothing was sent there."), "{text}");
    }

    #[test]
    fn denying_is_not_an_error() {
        assert!(!SignInError::Denied.message().error);
        assert!(SignInError::WrongState.message().error);
    }
}
