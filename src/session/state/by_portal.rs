//! The portal provides the token: it is asked instead of the user, and nothing is stored.

use super::*;

impl Session {
    /// Connects with the portal's token, or asks for another if authentik refuses it.
    pub(super) async fn connect_by_portal(self, generation: u32) {
        for refused in [false, true] {
            let Some(token) = self.page.hosting.token(refused).await else { break };
            let credential = Credential::pasted(self.page.hosting.api_base(), token);
            let answer = self.checked_with_first_reads(&credential).await;
            if !self.is_current(generation) {
                return;
            }
            match answer {
                Ok(me) => return self.begin(credential, Keep::Page, me),
                Err(error) if error.kind == ErrorKind::BadToken => {}
                Err(error) => return self.state.set(SessionState::NotRestored(error)),
            }
        }
        if self.is_current(generation) {
            self.page.hosting.emit_needs_token();
            self.state.set(SessionState::NoTokenGiven);
        }
    }

    /// authentik refused the token: asks the portal once for all waiting requests, then the user if it has none.
    pub fn ask_portal(self) {
        if !self.prompt.begin_asking_portal() {
            return;
        }
        leptos::task::spawn_local(async move {
            let renewed = match self.page.hosting.token(true).await {
                Some(token) => self.replace_token(token).await.is_ok(),
                None => false,
            };
            self.prompt.end_asking_portal();
            if !renewed {
                self.page.hosting.emit_needs_token();
                self.prompt.ask(PromptReason::NoneGiven);
            }
        });
    }

    /// The portal provides a token unasked; from now on it replaces other ways to connect.
    pub fn take_token(self, token: ApiToken) {
        self.page.hosting.token_was_given();
        let connected = matches!(self.state.try_get_untracked(), Some(SessionState::Connected(_)));
        leptos::task::spawn_local(async move {
            let taken = if connected {
                let replacing = lazy::replace_token(self, token);
                replacing.await.unwrap_or_else(|_| {
                    Err(RestError::new(rac_messages::authentik::connect, ErrorKind::NotLoaded))
                })
            } else {
                let credential = Credential::pasted(self.page.hosting.api_base(), token);
                self.connect(credential, Keep::Page).await
            };
            let Err(error) = taken else { return };
            self.page.hosting.emit_needs_token();
            if !connected {
                let refused = error.kind == ErrorKind::BadToken;
                self.state.try_set(if refused {
                    SessionState::NoTokenGiven
                } else {
                    SessionState::NotRestored(error)
                });
            }
        });
    }
}
