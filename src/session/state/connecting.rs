//! Starting a session: with a stored token, or with a new one.

use super::*;

impl Session {
    /// Restores a stored token after checking it with authentik: the tab's own before the one shared by all tabs.
    pub async fn restore(self) {
        let generation = self.next_generation();
        self.state.set(SessionState::Restoring);
        // A first visit needs none of the code that talks to authentik.
        if !self.page.hosting.provides_token() && !store::is_kept(&self.instances.current_id()) {
            return self.state.set(SessionState::Disconnected(DisconnectReason::NotYet));
        }
        if lazy::restore(self, generation).await.is_err() && self.is_current(generation) {
            let error = RestError::new(rac_messages::authentik::restore_session, ErrorKind::NotLoaded);
            self.state.set(SessionState::NotRestored(error));
        }
    }

    pub(super) async fn take_up(self, generation: u32) {
        if self.page.hosting.provides_token() {
            return self.connect_by_portal(generation).await;
        }
        let mut reason = DisconnectReason::NotYet;
        for keep in [Keep::Tab, Keep::Browser] {
            let instance = self.instances.current_id();
            let kept = store::load(&instance, keep);
            let credential = match kept.clone() {
                Some(Kept::Open(credential)) => credential,
                Some(Kept::Sealed(text)) if keep == Keep::Browser => {
                    let opened = self.open_with_own_key(&instance, &text).await;
                    if !self.is_current(generation) {
                        return;
                    }
                    let Some(credential) = opened else {
                        return self.state.set(SessionState::Locked);
                    };
                    credential
                }
                _ => continue,
            };
            // The instance's address was changed: its token must not go to either address.
            if !self.belongs(&instance, &credential) {
                if let Some(useless) = kept {
                    store::forget_if(&instance, keep, &useless);
                    self.vault.forget(&instance);
                }
                continue;
            }
            self.checking.set_value(Some(keep));
            let (credential, answer) = self.checked(credential, keep).await;
            if !self.is_current(generation) {
                return;
            }
            match answer {
                Ok(me) => {
                    self.instances.adopt(&credential.base);
                    return self.begin(credential, keep, me);
                }
                Err(error) if error.kind == ErrorKind::BadToken => {
                    if let Some(useless) = kept {
                        store::forget_if(&instance, keep, &useless);
                        self.vault.forget(&instance);
                    }
                    reason = DisconnectReason::TokenRefused;
                }
                Err(error) => return self.state.set(SessionState::NotRestored(error)),
            }
        }
        self.state.set(SessionState::Disconnected(reason));
    }

    /// Connects with a new token. It is stored only once authentik has said whose it is.
    pub async fn connect(self, credential: Credential, keep: Keep) -> Result<(), RestError> {
        let generation = self.next_generation();
        let connecting = lazy::connect(self, generation, credential, keep);
        connecting
            .await
            .unwrap_or_else(|_| Err(RestError::new(rac_messages::authentik::connect, ErrorKind::NotLoaded)))
    }

    pub(super) async fn begin_with(
        self,
        generation: u32,
        credential: Credential,
        keep: Keep,
    ) -> Result<(), RestError> {
        let me = who_is(&credential).await?;
        if self.is_current(generation) {
            let keep = self.keep(&credential, keep).await;
            // Encrypting takes a moment.
            if self.is_current(generation) {
                self.instances.adopt(&credential.base);
                self.begin(credential, keep, me);
            }
        }
        Ok(())
    }

    pub(super) fn begin(self, credential: Credential, keep: Keep, me: Me) {
        let number = self.number.get_value() + 1;
        self.number.set_value(number);
        let base = credential.base.clone();
        // Waiting requests belong to another account.
        self.prompt.answer(false);
        self.oauth.message.set(None);
        self.credential.set_value(Some(credential));
        self.page.writing.account().begin(writer(&me));
        self.account.set(Some(Account { me, base, keep }));
        self.state.set(SessionState::Connected(number));
    }
}

/// A token that is being checked: no other one is asked for.
struct OnTrial(Credential);

impl Credentials for OnTrial {
    fn token(&self) -> Option<String> {
        Some(self.0.token.secret().to_owned())
    }

    fn renew(&self) -> LocalBoxFuture<'static, bool> {
        async { false }.boxed_local()
    }
}

pub(super) async fn who_is(credential: &Credential) -> Result<Me, RestError> {
    // A client with its own owner, so that the token is dropped with it.
    let owner = Owner::new();
    let client = owner.with(|| Client::new(&credential.base, Rc::new(OnTrial(credential.clone()))));
    let me = users::me(client).await;
    owner.cleanup();
    me
}
