//! Who is connected: one state for the whole app, shared by all tabs that share a store.

use super::follow::{Here, Step, step};
use super::store;
use super::token::{ApiToken, Connection, Keep};
use crate::forms::LeaveGuard;
use crate::hosting::{Change, Hosting};
use crate::rest::{Client, Credentials, ErrorKind, RestError};
use crate::users::{self, Me};
use crate::writing::{Writing, use_writing_mode};
use futures_channel::oneshot;
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;
use std::rc::Rc;

mod by_portal;

/// Where the session stands.
#[derive(Clone, Debug, PartialEq)]
pub enum SessionState {
    /// A kept token is being checked.
    Restoring,
    /// A kept token could not be checked (no network, authentik down): it is still kept.
    NotRestored(RestError),
    Disconnected(Farewell),
    /// The portal gave no token that authentik accepts.
    NoTokenGiven,
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

/// Why the person is asked for another token in the middle of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// authentik no longer accepts this one.
    Refused,
    /// It was forgotten in another tab while a form here had changes.
    ForgottenElsewhere,
    /// The portal gave no other token when this one was refused.
    NoneGiven,
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
    /// None while nobody is connected, and while the token was forgotten under an open form.
    connection: StoredValue<Option<Connection>>,
    number: StoredValue<u32>,
    /// Counts what the person and other tabs want of the session: only the last of it still counts when an answer comes.
    course: StoredValue<u32>,
    /// Where the token comes from that is being checked, or could not be.
    checking: StoredValue<Option<Keep>>,
    /// Requests that wait for a new token, while the dialog asks for one.
    waiting: StoredValue<Vec<oneshot::Sender<bool>>>,
    asking: RwSignal<Option<Asking>>,
    hosting: Hosting,
    writing: Writing,
    /// Whether the portal is being asked for another token.
    renewing: StoredValue<bool>,
}

impl Session {
    /// Makes the session and puts it into the context. `restore` is to follow.
    pub fn provide(hosting: Hosting) -> Session {
        let session = Session {
            state: RwSignal::new(SessionState::Restoring),
            account: RwSignal::new(None),
            connection: StoredValue::new(None),
            number: StoredValue::new(0),
            course: StoredValue::new(0),
            checking: StoredValue::new(None),
            waiting: StoredValue::new(Vec::new()),
            asking: RwSignal::new(None),
            hosting,
            writing: use_writing_mode(),
            renewing: StoredValue::new(false),
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

    /// Whether lists are complete: a superuser sees everything.
    pub fn is_superuser(&self) -> bool {
        self.account.with(|account| account.as_ref().is_some_and(|a| a.me.is_superuser))
    }

    /// Whether the dialog for a new token is to be open, and why.
    pub fn asking(&self) -> Signal<Option<Asking>> {
        self.asking.into()
    }

    /// A client for the connection as it is now, whatever becomes of the token.
    pub fn client(&self) -> Client {
        let base = self.connection.with_value(|c| c.as_ref().map(|c| c.base.clone())).unwrap_or_default();
        Client::new(&base, Rc::new(*self))
    }

    /// Takes up what an earlier page kept, after asking authentik whether it still holds: the tab's own token before
    /// the one that the browser keeps for all tabs.
    pub async fn restore(self) {
        let course = self.new_course();
        self.state.set(SessionState::Restoring);
        if self.hosting.gives_token() {
            return self.connect_by_portal(course).await;
        }
        let mut farewell = Farewell::NotYet;
        for keep in [Keep::Tab, Keep::Browser] {
            let Some(connection) = store::load(keep) else { continue };
            self.checking.set_value(Some(keep));
            let answer = who_is(&connection).await;
            if !self.is_course(course) {
                return;
            }
            match answer {
                Ok(me) => return self.begin(connection, keep, me),
                Err(error) if error.kind == ErrorKind::BadToken => {
                    store::forget_if(keep, &connection);
                    farewell = Farewell::TokenRefused;
                }
                Err(error) => return self.state.set(SessionState::NotRestored(error)),
            }
        }
        self.state.set(SessionState::Disconnected(farewell));
    }

    /// Connects with a new token: it is kept only once authentik has said who it belongs to.
    pub async fn connect(self, connection: Connection, keep: Keep) -> Result<(), RestError> {
        let course = self.new_course();
        let me = who_is(&connection).await?;
        if self.is_course(course) {
            let keep = self.keep(&connection, keep);
            self.begin(connection, keep, me);
        }
        Ok(())
    }

    fn begin(self, connection: Connection, keep: Keep, me: Me) {
        let number = self.number.get_value() + 1;
        self.number.set_value(number);
        let base = connection.base.clone();
        // What still waits was asked for in another's name.
        self.answer(false);
        self.connection.set_value(Some(connection));
        self.account.set(Some(Account { me, base, keep }));
        self.state.set(SessionState::Connected(number));
    }

    /// A new token for the connection as it is: what waits for it goes on, and the page stays as it is.
    pub async fn replace_token(self, token: ApiToken) -> Result<(), RestError> {
        let Some(account) = self.account.get_untracked() else { return Ok(()) };
        let course = self.new_course();
        let connection = Connection { base: account.base.clone(), token };
        let me = who_is(&connection).await?;
        if self.is_course(course) {
            // The browser was told in another tab to forget: then this tab keeps the new token for itself.
            let forgotten = self.connection.with_value(Option::is_none);
            let keep = if forgotten { Keep::Tab } else { account.keep };
            let another = self.hosting.gives_token() && account.me.pk != me.pk;
            let keep = self.keep(&connection, keep);
            if another {
                self.begin(connection, keep, me);
            } else {
                self.go_on(connection, Account { me, keep, ..account });
            }
        }
        Ok(())
    }

    /// What comes from the portal is never stored.
    fn keep(self, connection: &Connection, keep: Keep) -> Keep {
        if self.hosting.gives_token() { Keep::Page } else { store::save(connection, keep) }
    }

    fn go_on(self, connection: Connection, account: Account) {
        self.connection.set_value(Some(connection));
        self.account.set(Some(account));
        self.answer(true);
    }

    /// Goes on without a new token: what waits for one fails, and the page stays as it is.
    pub fn go_on_without_token(self) {
        self.answer(false);
    }

    /// An open dialog stays as it is, with what is typed in it: more requests may be refused meanwhile.
    fn ask(self, why: Asking) {
        if self.asking.try_get_untracked() == Some(None) {
            self.asking.set(Some(why));
        }
    }

    fn answer(self, renewed: bool) {
        if self.asking.try_get_untracked().flatten().is_some() {
            self.asking.set(None);
        }
        for waiting in self.waiting.try_update_value(std::mem::take).unwrap_or_default() {
            let _ = waiting.send(renewed);
        }
    }

    /// Forgets the token everywhere.
    pub fn disconnect(self) {
        if !self.hosting.gives_token() {
            store::forget();
        }
        self.end(Farewell::Asked);
    }

    fn end(self, farewell: Farewell) {
        self.new_course();
        self.connection.set_value(None);
        self.answer(false);
        self.account.set(None);
        self.state.set(SessionState::Disconnected(farewell));
    }

    /// Another tab changed what the browser keeps: follow it, without losing a form that `guard` watches. `kept` is
    /// what is kept now.
    pub fn follow(self, kept: Option<&str>, guard: LeaveGuard) {
        let here = match (self.state.get_untracked(), self.account.get_untracked()) {
            (SessionState::Connected(_), Some(account)) => {
                Here::Connected { keep: account.keep, unsaved: guard.is_armed() }
            }
            (SessionState::Restoring | SessionState::NotRestored(_), _) => {
                self.checking.get_value().map_or(Here::Disconnected, Here::Checking)
            }
            _ => Here::Disconnected,
        };
        match step(here, kept.and_then(Connection::read)) {
            Step::Nothing => {}
            Step::End => self.end(Farewell::InAnotherTab),
            Step::AskForToken => {
                self.new_course();
                self.connection.set_value(None);
                self.ask(Asking::ForgottenElsewhere);
            }
            Step::Restore => leptos::task::spawn_local(self.restore()),
            Step::TakeOver(new) => leptos::task::spawn_local(self.take_over(new, guard)),
        }
    }

    /// Another tab was given a new token. For the same account the page goes on with it; another account begins anew,
    /// unless a form would be lost.
    async fn take_over(self, new: Connection, guard: LeaveGuard) {
        let course = self.course.get_value();
        // One that does not work is not ours to complain about: our own next request will tell.
        let Ok(me) = who_is(&new).await else { return };
        let overtaken = !self.is_course(course) || store::load(Keep::Browser).as_ref() != Some(&new);
        let Some(account) = self.account.try_get_untracked().flatten().filter(|_| !overtaken) else { return };
        if account.base == new.base && account.me.pk == me.pk {
            self.go_on(new, Account { me, ..account });
        } else if !guard.is_armed() {
            self.begin(new, Keep::Browser, me);
        }
    }

    /// Begins something new: what an earlier answer would have done is no longer wanted.
    fn new_course(self) -> u32 {
        let next = |course: &mut u32| {
            *course = course.wrapping_add(1);
            *course
        };
        self.course.try_update_value(next).unwrap_or_default()
    }

    /// Whether nothing else was begun since, and the app is still there.
    fn is_course(self, course: u32) -> bool {
        self.course.try_get_value() == Some(course)
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
        if self.hosting.gives_token() {
            self.ask_portal();
            return async { receiver.await.unwrap_or(false) }.boxed_local();
        }
        let forgotten = self.connection.try_with_value(Option::is_none) == Some(true);
        self.ask(if forgotten { Asking::ForgottenElsewhere } else { Asking::Refused });
        async { receiver.await.unwrap_or(false) }.boxed_local()
    }

    fn may_write(&self) -> bool {
        self.writing.is_allowed()
    }

    fn wrote(&self, path: &str, answer: &str) {
        if !self.hosting.owns_the_window()
            && let Some(change) = Change::of(path, answer)
        {
            self.hosting.wrote(change);
        }
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
    // A client of its own, which goes with the question: nothing else would ever let go of its token.
    let owner = Owner::new();
    let client = owner.with(|| Client::new(&connection.base, Rc::new(OnTrial(connection.clone()))));
    let me = users::me(client).await;
    owner.cleanup();
    me
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
