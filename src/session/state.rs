//! Who is connected: one state for the whole app, shared by all tabs that share a store.

use super::store;
use super::token::{ApiToken, Connection, Keep};
use crate::rest::{Client, Credentials, ErrorKind, RestError};
use crate::users::{self, Me};
use futures_channel::oneshot;
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;
use std::rc::Rc;

/// Where the session stands.
#[derive(Clone, Debug, PartialEq)]
pub enum SessionState {
    /// A kept token is being checked.
    Restoring,
    /// A kept token could not be checked (no network, authentik down): it is still kept.
    NotRestored(RestError),
    Disconnected(Farewell),
    /// Connected; the number tells one connection from the next.
    Connected(u32),
}

/// Why nobody is connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Farewell {
    NotYet,
    /// "Disconnect" was chosen here.
    Asked,
    /// … or in another tab.
    InAnotherTab,
    /// The kept token is no longer accepted.
    TokenRefused,
}

/// Who the token belongs to.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub me: Me,
    /// The API it is connected to.
    pub base: String,
    pub keep: Keep,
}

/// The session; free to copy about.
#[derive(Clone, Copy)]
pub struct Session {
    state: RwSignal<SessionState>,
    account: RwSignal<Option<Account>>,
    connection: StoredValue<Option<Connection>>,
    number: StoredValue<u32>,
    /// Requests that wait for a new token, while the dialog asks for one.
    waiting: StoredValue<Vec<oneshot::Sender<bool>>>,
    asking: RwSignal<bool>,
}

impl Session {
    /// Makes the session and puts it into the context. `restore` is to follow.
    pub fn provide() -> Session {
        let session = Session {
            state: RwSignal::new(SessionState::Restoring),
            account: RwSignal::new(None),
            connection: StoredValue::new(None),
            number: StoredValue::new(0),
            waiting: StoredValue::new(Vec::new()),
            asking: RwSignal::new(false),
        };
        provide_context(session);
        session
    }

    pub fn state(&self) -> Signal<SessionState> {
        self.state.into()
    }

    /// The account, while somebody is connected.
    pub fn account(&self) -> Signal<Option<Account>> {
        self.account.into()
    }

    /// Whether the account is one for whom lists are complete: a superuser sees everything.
    pub fn is_superuser(&self) -> bool {
        self.account.with(|account| account.as_ref().is_some_and(|a| a.me.is_superuser))
    }

    /// Whether the dialog for a new token is to be open.
    pub fn asking(&self) -> Signal<bool> {
        self.asking.into()
    }

    /// A client for the connection as it is now, whatever becomes of the token.
    pub fn client(&self) -> Client {
        let base = self.connection.with_value(|c| c.as_ref().map(|c| c.base.clone())).unwrap_or_default();
        Client::new(&base, Rc::new(*self))
    }

    /// Takes up what an earlier page kept, after asking authentik whether it still holds.
    pub async fn restore(self) {
        let Some((connection, keep)) = store::load() else {
            self.state.set(SessionState::Disconnected(Farewell::NotYet));
            return;
        };
        self.state.set(SessionState::Restoring);
        match who_is(&connection).await {
            Ok(me) => self.begin(connection, keep, me),
            Err(error) if error.kind == ErrorKind::BadToken => {
                store::forget();
                self.state.set(SessionState::Disconnected(Farewell::TokenRefused));
            }
            Err(error) => self.state.set(SessionState::NotRestored(error)),
        }
    }

    /// Connects with a new token: it is kept only once authentik has said who it belongs to.
    pub async fn connect(self, connection: Connection, keep: Keep) -> Result<(), RestError> {
        let me = who_is(&connection).await?;
        let keep = store::save(&connection, keep);
        self.begin(connection, keep, me);
        Ok(())
    }

    fn begin(self, connection: Connection, keep: Keep, me: Me) {
        let number = self.number.get_value() + 1;
        self.number.set_value(number);
        let base = connection.base.clone();
        self.connection.set_value(Some(connection));
        self.account.set(Some(Account { me, base, keep }));
        self.state.set(SessionState::Connected(number));
    }

    /// A new token for the connection as it is: what waits for it goes on, and the page stays as it is.
    pub async fn replace_token(self, token: ApiToken) -> Result<(), RestError> {
        let Some(account) = self.account.get_untracked() else { return Ok(()) };
        let connection = Connection { base: account.base.clone(), token };
        let me = who_is(&connection).await?;
        let keep = store::save(&connection, account.keep);
        self.connection.set_value(Some(connection));
        self.account.set(Some(Account { me, keep, ..account }));
        self.answer(true);
        Ok(())
    }

    /// Goes on without a new token: what waits for one fails, and the page stays as it is.
    pub fn go_on_without_token(self) {
        self.answer(false);
    }

    fn answer(self, renewed: bool) {
        self.asking.set(false);
        for waiting in self.waiting.try_update_value(std::mem::take).unwrap_or_default() {
            let _ = waiting.send(renewed);
        }
    }

    /// Forgets the token everywhere.
    pub fn disconnect(self) {
        store::forget();
        self.end(Farewell::Asked);
    }

    fn end(self, farewell: Farewell) {
        self.connection.set_value(None);
        self.answer(false);
        self.account.set(None);
        self.state.set(SessionState::Disconnected(farewell));
    }

    /// Another tab changed what the browser keeps: follow it. `kept` is what is kept now.
    pub fn follow(self, kept: Option<&str>) {
        let connection = kept.and_then(Connection::read);
        match (self.state.get_untracked(), self.account.get_untracked(), connection) {
            (SessionState::Connected(_), Some(account), None) if account.keep == Keep::Browser => {
                self.end(Farewell::InAnotherTab);
            }
            // Another tab was given a new token for the same authentik: it is ours too.
            (SessionState::Connected(_), Some(account), Some(new))
                if account.keep == Keep::Browser && account.base == new.base =>
            {
                self.connection.set_value(Some(new));
                self.answer(true);
            }
            (SessionState::Disconnected(_), _, Some(_)) => {
                leptos::task::spawn_local(self.restore());
            }
            _ => {}
        }
    }
}

/// The session from the context.
pub fn use_session() -> Session {
    expect_context::<Session>()
}

impl Credentials for Session {
    fn token(&self) -> Option<String> {
        self.connection.try_with_value(|c| c.as_ref().map(|c| c.token.secret().to_owned())).flatten()
    }

    fn renew(&self) -> LocalBoxFuture<'static, bool> {
        if self.account.try_with_untracked(Option::is_some) != Some(true) {
            return async { false }.boxed_local();
        }
        let (sender, receiver) = oneshot::channel();
        self.waiting.try_update_value(|waiting| waiting.push(sender));
        self.asking.try_set(true);
        async { receiver.await.unwrap_or(false) }.boxed_local()
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

async fn who_is(connection: &Connection) -> Result<Me, RestError> {
    users::me(Client::new(&connection.base, Rc::new(OnTrial(connection.clone())))).await
}
