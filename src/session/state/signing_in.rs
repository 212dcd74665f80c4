//! Signing in at authentik and out again, as the session sees it; the conversation with authentik is `session::oauth`.

use super::*;
use crate::config::OauthClient;
use crate::navigation::Navigation;
use crate::parts::NotFetched;
use crate::session::oauth::signing_in;
use crate::session::{SignInMessage, words};

impl Session {
    /// What there is to say about signing in or out.
    pub fn told(self) -> RwSignal<Option<SignInMessage>> {
        self.told
    }

    /// Says what came of something, if there is something to say.
    pub(in crate::session) fn tell(self, outcome: Result<Result<(), SignInMessage>, NotFetched>) {
        self.told.try_set(words::message_of(outcome));
    }

    /// The client to sign in with at the current profile's authentik. In a portal's page there is none: that page can
    /// neither be left for authentik's nor is it a redirect URI.
    pub fn sign_in_client(self) -> Signal<Option<OauthClient>> {
        let (hosting, current) = (self.hosting, self.profiles.current());
        Signal::derive(move || current.get().oauth.filter(|_| hosting.owns_the_window()))
    }

    /// Whether the connection came from signing in, rather than from a token that somebody entered.
    pub fn is_signed_in(self) -> bool {
        self.account.track();
        self.connection.try_with_value(|c| c.as_ref().is_some_and(|c| c.grant.is_some())) == Some(true)
    }

    /// The browser has come back from authentik with this query.
    pub async fn come_back(self, navigation: Navigation, query: String) {
        if let Err(error) = signing_in::come_back(self, navigation, query).await {
            self.tell(Err(error));
            self.restore().await;
        }
    }

    /// Whether the person is to be asked how to sign out.
    pub fn asks_how_to_sign_out(self) -> RwSignal<bool> {
        self.signing_out
    }

    /// Ends the connection: at once if it is by a token, else after the question how.
    pub fn leave_or_ask(self) {
        if untrack(move || self.is_signed_in()) {
            self.signing_out.set(true);
        } else {
            self.disconnect();
        }
    }

    /// Forgets the tokens here first, then has authentik revoke them; with `everywhere` the session at authentik ends,
    /// too.
    pub fn sign_out(self, everywhere: bool) {
        let signed_in = self.connection.get_value().filter(|connection| connection.grant.is_some());
        let Some(connection) = signed_in else { return self.disconnect() };
        self.signing_out.set(false);
        self.disconnect();
        self.end(Farewell::SignedOut);
        self.told.set(Some(words::signed_out()));
        leptos::task::spawn_local(async move {
            if let Ok(told) = signing_in::sign_out_of(connection, everywhere).await {
                // Whoever has connected again meanwhile is told nothing of it.
                if self.told.try_get_untracked().flatten().is_some() {
                    self.told.try_set(Some(told));
                }
            }
        });
    }
}
