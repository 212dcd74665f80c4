//! What can go wrong with signing in, and what people read about it: what happened, and what to do.

use super::discovery::DiscoveryError;
use super::id_token::IdTokenError;
use crate::session::SignInMessage;
use authentik_rac::{ErrorKind, RestError};

/// Why somebody could not sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The page is not served over https: then browsers have no cryptography for it.
    NotSecure,
    /// The browser keeps nothing for this page, so that it could not know the answer again.
    NoStorage,
    /// The discovery document did not arrive: no network, authentik is down, or no CORS header for this page.
    NoAnswer,
    /// There is an answer, but none of a provider: its status.
    NoProvider(u16),
    Discovery(DiscoveryError),
    /// Nobody here waits for this answer: an old link, the back button, or somebody else's.
    WrongState,
    TooLate,
    WrongIssuer,
    Denied,
    /// Any other error that authentik sent the browser back with.
    Refused {
        error: String,
        description: String,
    },
    /// The code was used already, or has expired.
    CodeRefused,
    /// Any other error of the token endpoint.
    TokenRefused(String),
    /// The token endpoint did not answer, or with something else: its status, 0 for none.
    TokenUnanswered(u16),
    IdToken(IdTokenError),
    NoApiScope,
    /// There are tokens, but the API could not be asked with them.
    Api(RestError),
    /// The configuration has changed while the person was at authentik.
    Changed,
}

const TRY_AGAIN: &str = "Try again.";
const ASK_PROVIDER: &str =
    "An authentik administrator can check the OAuth2 provider (docs/signing-in.md of RAC Admin).";

impl Trouble {
    /// What the connect page says.
    pub fn told(&self) -> SignInMessage {
        let (what, advice) = self.words();
        SignInMessage {
            title: "Could not sign in".to_owned(),
            text: [what, advice].into(),
            error: *self != Trouble::Denied,
        }
    }

    fn words(&self) -> (String, String) {
        let (what, advice): (&str, &str) = match self {
            Trouble::NotSecure => (
                "Signing in needs cryptography, which the browser has only for pages served over https.",
                "Open this page by its https:// address, or use an API token.",
            ),
            Trouble::NoStorage => (
                "The browser keeps nothing for this page, so the answer of authentik could not be known again.",
                "Allow site data for this page, or use an API token.",
            ),
            Trouble::NoAnswer => (
                "authentik did not answer, or the browser withheld its answer.",
                "Check the network and that authentik is running. If it has another address than this page, this page's \
                 address has to be among the provider's redirect URIs: only then authentik lets this page read its answers.",
            ),
            Trouble::NoProvider(404) => (
                "authentik has no OAuth2 provider for the application that is configured here.",
                "Whoever hosts this page can check “oauth” in its config.json: “application” is the application's slug.",
            ),
            Trouble::NoProvider(status) => {
                return (
                    [STATUS, &status.to_string(), "."].concat(),
                    "authentik may be starting. Wait a moment, then try again.".into(),
                );
            }
            Trouble::Discovery(DiscoveryError::Elsewhere { field, found }) => {
                return (
                    ["authentik's provider names another host than the one configured here: ", field, " is at ", if found.is_empty() { "no usable address" } else { found.as_str() }, ". Nothing was sent there."].concat(),
                    "Often a reverse proxy does not tell authentik its public host and scheme (X-Forwarded-Host, \
                     X-Forwarded-Proto); else “apiBase” in config.json is wrong."
                        .into(),
                );
            }
            Trouble::Discovery(_) => ("authentik's answer is not that of an OAuth2 provider.", ASK_PROVIDER),
            Trouble::WrongState => (
                "The answer does not belong to a sign-in that was begun in this tab, so it was not used.",
                "That happens with an old link or the back button. If somebody sent you the link, do not use it. Otherwise try again.",
            ),
            Trouble::TooLate => ("Signing in took more than ten minutes.", TRY_AGAIN),
            Trouble::WrongIssuer => {
                ("The answer came from another provider than the one that was asked.", ASK_PROVIDER)
            }
            Trouble::Denied => (
                "Signing in was cancelled or denied at authentik.",
                "You can try again, also as somebody else.",
            ),
            Trouble::Refused { error, description } => {
                let said = if description.is_empty() { error } else { description };
                return (["authentik says: ", said].concat(), ASK_PROVIDER.into());
            }
            Trouble::CodeRefused => (
                "authentik no longer accepts the code it has just sent: it has expired, or was used before.",
                TRY_AGAIN,
            ),
            Trouble::TokenRefused(error) => {
                return (["authentik gave no token: ", error, "."].concat(), ASK_PROVIDER.into());
            }
            Trouble::TokenUnanswered(0) => (
                "authentik did not answer when it was asked for a token, or the browser withheld its answer.",
                "Check the network, then try again. This page's address has to be among the provider's redirect URIs.",
            ),
            Trouble::TokenUnanswered(status) => {
                return (
                    [STATUS, &status.to_string(), " when it was asked for a token."].concat(),
                    TRY_AGAIN.into(),
                );
            }
            Trouble::IdToken(IdTokenError::Clock { behind }) => {
                let (hours, minutes) = (behind.unsigned_abs() / 3600, behind.unsigned_abs() / 60);
                let off = if hours >= 2 {
                    [&hours.to_string(), " hours"].concat()
                } else {
                    [&minutes.to_string(), " minutes"].concat()
                };
                let direction = if *behind > 0 { " behind authentik's." } else { " ahead of authentik's." };
                return (
                    ["This machine's clock is about ", &off, direction].concat(),
                    "Set the clock, then try again. If it is right, authentik's is wrong.".into(),
                );
            }
            Trouble::IdToken(_) => (
                "authentik's answer was not meant for this sign-in, so it was not used.",
                "Try again. If it stays so, the provider is set up in another way than this page expects.",
            ),
            Trouble::NoApiScope => (
                "You are signed in, but authentik did not grant the scope goauthentik.io/api, so its API would refuse the token.",
                "An authentik administrator has to add the scope “authentik API access” to the OAuth2 provider's scopes.",
            ),
            Trouble::Api(error) if error.kind == ErrorKind::BadToken => (
                "You are signed in, but authentik's API does not accept the token it gave.",
                "An authentik administrator has to add the scope “authentik API access” to the OAuth2 provider's scopes.",
            ),
            Trouble::Api(error) => {
                return (error.sentence(), error.advice().unwrap_or(TRY_AGAIN).into());
            }
            Trouble::Changed => {
                ("This authentik was changed or removed here while you signed in.", TRY_AGAIN)
            }
        };
        (what.to_owned(), advice.to_owned())
    }
}

const STATUS: &str = "authentik answered with status ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_is_said_to_be_off_by_as_much_as_it_is() {
        let told = |behind| Trouble::IdToken(IdTokenError::Clock { behind }).told().text[0].clone();
        assert_eq!(told(7300), "This machine's clock is about 2 hours behind authentik's.");
        assert_eq!(told(-400), "This machine's clock is about 6 minutes ahead of authentik's.");
        assert_eq!(told(i64::MIN), told(-i64::MAX));
    }

    #[test]
    fn a_host_that_is_not_the_configured_one_is_named() {
        let error =
            DiscoveryError::Elsewhere { field: "token_endpoint", found: "http://evil.example".into() };
        let text = Trouble::Discovery(error).told().text.join(" ");
        assert!(text.contains("token_endpoint is at http://evil.example. Nothing was sent there."), "{text}");
    }

    #[test]
    fn saying_no_is_no_mistake() {
        assert!(!Trouble::Denied.told().error);
        assert!(Trouble::WrongState.told().error);
    }
}
