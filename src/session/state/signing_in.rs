//! Signing in and out, as the session sees it. `session::oauth` talks to authentik.

use super::*;
use crate::config::OauthClient;
use crate::navigation::Navigation;
use crate::parts::NotFetched;
use crate::session::oauth::signing_in;
use crate::session::{SignInMessage, words};

impl Session {
    /// The message about signing in or out.
    pub fn message(self) -> RwSignal<Option<SignInMessage>> {
        self.oauth.message
    }

    /// Shows the outcome, if there is something to say.
    pub(in crate::session) fn show_outcome(self, outcome: Result<Result<(), SignInMessage>, NotFetched>) {
        self.oauth.message.try_set(words::message_of(outcome));
    }

    /// The OAuth client of the current instance. None in a portal: its page can't be left for authentik's, and it is
    /// no redirect URI.
    pub fn sign_in_client(self) -> Signal<Option<OauthClient>> {
        let (hosting, current) = (self.page.hosting, self.instances.current());
        Signal::derive(move || current.get().oauth.filter(|_| hosting.owns_the_window()))
    }

    /// Whether the user signed in, rather than entering a token.
    pub fn is_signed_in(self) -> bool {
        self.account.track();
        self.credential.try_with_value(|c| c.as_ref().is_some_and(|c| c.grant.is_some())) == Some(true)
    }

    /// The browser came back from authentik with this query.
    pub async fn complete_sign_in(self, navigation: Navigation, query: String) {
        if let Err(error) = signing_in::complete_sign_in(self, navigation, query).await {
            self.show_outcome(Err(error));
            self.restore().await;
        }
    }

    /// Whether the user is being asked how to sign out.
    pub fn asks_how_to_sign_out(self) -> RwSignal<bool> {
        self.oauth.asks_how_to_sign_out
    }

    /// Ends the session: at once with an entered token, after a question with a sign-in.
    pub fn leave_or_ask(self) {
        if untrack(move || self.is_signed_in()) {
            self.oauth.asks_how_to_sign_out.set(true);
        } else {
            self.disconnect();
        }
    }

    /// Forgets the tokens here, then has authentik revoke them. With `everywhere`, also ends the session at
    /// authentik.
    pub fn sign_out(self, everywhere: bool) {
        let signed_in = self.credential.get_value().filter(|credential| credential.grant.is_some());
        let Some(credential) = signed_in else { return self.disconnect() };
        self.oauth.asks_how_to_sign_out.set(false);
        self.disconnect();
        self.end(DisconnectReason::SignedOut);
        self.oauth.message.set(Some(words::signed_out()));
        leptos::task::spawn_local(async move {
            if let Ok(message) = signing_in::sign_out_of(credential, everywhere).await {
                // Not if the user has connected again meanwhile.
                if self.oauth.message.try_get_untracked().flatten().is_some() {
                    self.oauth.message.try_set(Some(message));
                }
            }
        });
    }
}
