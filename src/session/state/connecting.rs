//! How a connection begins: taken up from an earlier page, or with a new token.

use super::*;

impl Session {
    /// Takes up what an earlier page kept, after asking authentik whether it still holds: the tab's own token before
    /// the one that the browser keeps for all tabs.
    pub async fn restore(self) {
        let generation = self.new_course();
        self.state.set(SessionState::Restoring);
        // Who comes for the first time needs none of what asks authentik.
        if !self.hosting.gives_token() && !store::is_kept(&self.profiles.current_id()) {
            return self.state.set(SessionState::Disconnected(Farewell::NotYet));
        }
        if work::restore(self, generation).await.is_err() && self.is_course(generation) {
            let error = RestError::new("take up the connection", ErrorKind::NotLoaded);
            self.state.set(SessionState::NotRestored(error));
        }
    }

    pub(super) async fn take_up(self, generation: u32) {
        if self.hosting.gives_token() {
            return self.connect_by_portal(generation).await;
        }
        let mut farewell = Farewell::NotYet;
        for keep in [Keep::Tab, Keep::Browser] {
            let profile = self.profiles.current_id();
            let kept = store::load(&profile, keep);
            let connection = match kept.clone() {
                Some(Kept::Open(connection)) => connection,
                Some(Kept::Sealed(text)) if keep == Keep::Browser => {
                    let opened = self.open_again(&profile, &text).await;
                    if !self.is_course(generation) {
                        return;
                    }
                    let Some(connection) = opened else {
                        return self.state.set(SessionState::Locked);
                    };
                    connection
                }
                _ => continue,
            };
            // The profile has another address now: its token stays away from both.
            if !self.belongs(&profile, &connection) {
                if let Some(useless) = kept {
                    store::forget_if(&profile, keep, &useless);
                    self.vault.forget(&profile);
                }
                continue;
            }
            self.checking.set_value(Some(keep));
            let (connection, answer) = self.checked(connection, keep).await;
            if !self.is_course(generation) {
                return;
            }
            match answer {
                Ok(me) => {
                    self.profiles.adopt(&connection.base);
                    return self.begin(connection, keep, me);
                }
                Err(error) if error.kind == ErrorKind::BadToken => {
                    if let Some(useless) = kept {
                        store::forget_if(&profile, keep, &useless);
                        self.vault.forget(&profile);
                    }
                    farewell = Farewell::TokenRefused;
                }
                Err(error) => return self.state.set(SessionState::NotRestored(error)),
            }
        }
        self.state.set(SessionState::Disconnected(farewell));
    }

    /// Connects with a new token: it is kept only once authentik has said who it belongs to.
    pub async fn connect(self, connection: Connection, keep: Keep) -> Result<(), RestError> {
        let generation = self.new_course();
        let connecting = work::connect(self, generation, connection, keep);
        connecting.await.unwrap_or_else(|_| Err(RestError::new("connect", ErrorKind::NotLoaded)))
    }

    pub(super) async fn begin_with(
        self,
        generation: u32,
        connection: Connection,
        keep: Keep,
    ) -> Result<(), RestError> {
        let me = who_is(&connection).await?;
        if self.is_course(generation) {
            let keep = self.keep(&connection, keep).await;
            // Sealing takes a moment.
            if self.is_course(generation) {
                self.profiles.adopt(&connection.base);
                self.begin(connection, keep, me);
            }
        }
        Ok(())
    }

    pub(super) fn begin(self, connection: Connection, keep: Keep, me: Me) {
        let number = self.number.get_value() + 1;
        self.number.set_value(number);
        let base = connection.base.clone();
        // What still waits was asked for in another's name.
        self.answer(false);
        self.told.set(None);
        self.connection.set_value(Some(connection));
        self.writing.account().begin(writer(&me));
        self.account.set(Some(Account { me, base, keep }));
        self.state.set(SessionState::Connected(number));
    }
}

/// A token that is only being tried out: nobody is asked for another one.
struct OnTrial(Connection);

impl Credentials for OnTrial {
    fn token(&self) -> Option<String> {
        Some(self.0.token.secret().to_owned())
    }

    fn renew(&self) -> LocalBoxFuture<'static, bool> {
        async { false }.boxed_local()
    }
}

pub(super) async fn who_is(connection: &Connection) -> Result<Me, RestError> {
    // A client of its own, which goes with the question: nothing else would ever let go of its token.
    let owner = Owner::new();
    let client = owner.with(|| Client::new(&connection.base, Rc::new(OnTrial(connection.clone()))));
    let me = users::me(client).await;
    owner.cleanup();
    me
}
