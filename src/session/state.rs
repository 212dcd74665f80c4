//! Who is connected: one state for the whole app, shared by all tabs that share a store.

use super::follow::{Here, Step, step};
use super::profiles::Profiles;
use super::sign_in_message::SignInMessage;
use super::store;
use super::token::{Connection, Keep, Kept};
use super::vault::Vault;
use super::words;
use crate::forms::LeaveGuard;
use crate::hosting::{Change, Hosting};
use crate::read_only::{Writer, Writing, use_writing_mode};
use crate::rest::{Client, Credentials};
use authentik_rac::ApiToken;
use authentik_rac::users;
use authentik_rac::users::Me;
use authentik_rac::{ErrorKind, RestError};
use futures_channel::oneshot;
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;
use rac_ui::{Toasts, TopLayer, use_toasts};
use std::rc::Rc;

mod by_portal;
mod connecting;
mod locking;
mod refreshing;
mod renewing;
mod signing_in;
mod switching;
mod tabs;
mod work;

use connecting::who_is;
pub use locking::VaultError;
use switching::Held;

/// Where the session stands.
#[derive(Clone, Debug, PartialEq)]
pub enum SessionState {
    /// A kept token is being checked.
    Restoring,
    /// A kept token could not be checked (no network, authentik down): it is still kept.
    NotRestored(RestError),
    Disconnected(Farewell),
    /// The token is kept, but sealed: the passphrase is to be entered.
    Locked,
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
    /// Signed out here, or of authentik, too.
    SignedOut,
    /// The kept token is no longer accepted.
    TokenRefused,
    /// The connection was removed in another tab, or leads to another address now.
    ProfileGone,
    /// Nothing was done for as long as the person chose.
    Idle,
}

/// Why the person is asked for another token in the middle of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// authentik no longer accepts this one.
    Refused,
    /// It was forgotten in another tab while a form here had changes.
    ForgottenElsewhere,
    /// It was forgotten because nothing was done for a while, when a form here had changes.
    Idle,
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
    generation: StoredValue<u32>,
    /// Where the token comes from that is being checked, or could not be.
    checking: StoredValue<Option<Keep>>,
    /// Requests that wait for a new token, while the dialog asks for one.
    waiting: StoredValue<Vec<oneshot::Sender<bool>>>,
    asking: RwSignal<Option<Asking>>,
    /// Why there is no token under an open form.
    forgotten: StoredValue<Asking>,
    hosting: Hosting,
    profiles: Profiles,
    writing: Writing,
    /// Whether a form or a run would be lost with the page; none where there are no such.
    guard: Option<LeaveGuard>,
    toasts: Toasts,
    /// Knows of open dialogs.
    layer: Option<TopLayer>,
    /// Connections of other profiles whose tokens are in memory only: they go with the page, not with a switch.
    held: StoredValue<Vec<Held>>,
    vault: Vault,
    /// Whether the portal is being asked for another token.
    renewing: StoredValue<bool>,
    /// Who waits for the next tokens, while authentik is being asked for them.
    refreshing: StoredValue<Option<refreshing::Flight>>,
    told: RwSignal<Option<SignInMessage>>,
    signing_out: RwSignal<bool>,
}

impl Session {
    /// Makes the session and puts it into the context. `restore` is to follow.
    pub fn provide(hosting: Hosting, profiles: Profiles) -> Session {
        let session = Session {
            state: RwSignal::new(SessionState::Restoring),
            account: RwSignal::new(None),
            connection: StoredValue::new(None),
            number: StoredValue::new(0),
            generation: StoredValue::new(0),
            checking: StoredValue::new(None),
            waiting: StoredValue::new(Vec::new()),
            asking: RwSignal::new(None),
            forgotten: StoredValue::new(Asking::ForgottenElsewhere),
            hosting,
            profiles,
            writing: use_writing_mode(),
            guard: use_context(),
            toasts: use_toasts(),
            layer: use_context(),
            held: StoredValue::new(Vec::new()),
            vault: Vault::new(),
            renewing: StoredValue::new(false),
            refreshing: StoredValue::new(None),
            told: RwSignal::new(None),
            signing_out: RwSignal::new(false),
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

    /// A client for the connection as it is now, also when its token is replaced. Once another connection begins, it
    /// has no token any more.
    pub fn client(&self) -> Client {
        let base = self.connection.with_value(|c| c.as_ref().map(|c| c.base.clone())).unwrap_or_default();
        Client::new(&base, Rc::new(Bound { session: *self, number: self.number.get_value() }))
    }

    /// The authentiks this browser knows, and which of them this tab is about.
    pub fn profiles(self) -> Profiles {
        self.profiles
    }

    /// Forgets the token everywhere.
    pub fn disconnect(self) {
        if !self.hosting.gives_token() {
            store::forget(&self.profiles.current_id());
        }
        self.end(Farewell::Asked);
    }

    fn end(self, farewell: Farewell) {
        self.vault.forget(&self.profiles.current_id());
        self.leave();
        self.state.set(SessionState::Disconnected(farewell));
    }

    /// Lets go of the connection, and of all that waits for it.
    fn leave(self) {
        self.new_course();
        self.connection.set_value(None);
        self.answer(false);
        self.account.set(None);
        self.writing.account().end();
        self.vault.was.set_value(None);
        self.vault.locked.set(false);
    }

    /// Begins something new: what an earlier answer would have done is no longer wanted.
    fn new_course(self) -> u32 {
        let next = |generation: &mut u32| {
            *generation = generation.wrapping_add(1);
            *generation
        };
        self.generation.try_update_value(next).unwrap_or_default()
    }

    /// Whether nothing else was begun since, and the app is still there.
    fn is_course(self, generation: u32) -> bool {
        self.generation.try_get_value() == Some(generation)
    }
}

/// The account, as one of those in whose name is written.
fn writer(me: &Me) -> Writer {
    let name = if me.name.is_empty() { &me.username } else { &me.name };
    Writer { id: me.pk.to_string(), name: name.clone(), username: me.username.clone() }
}

/// The session from the context.
pub fn use_session() -> Session {
    expect_context::<Session>()
}

/// What a client has of the session: the token of the connection it was made for, and of no later one. What belongs
/// to one authentik never goes to another.
struct Bound {
    session: Session,
    number: u32,
}

impl Bound {
    fn is_current(&self) -> bool {
        self.session.number.try_get_value() == Some(self.number)
    }
}

impl Credentials for Bound {
    fn token(&self) -> Option<String> {
        self.session.token().filter(|_| self.is_current())
    }

    fn ready(&self) -> LocalBoxFuture<'static, bool> {
        if self.is_current() { self.session.ready() } else { async { true }.boxed_local() }
    }

    fn renew(&self) -> LocalBoxFuture<'static, bool> {
        if self.is_current() { self.session.renew() } else { async { false }.boxed_local() }
    }

    fn may_write(&self) -> bool {
        self.session.writing.is_allowed()
    }

    fn may_write_as_now(&self) -> bool {
        self.session.writing.account().is_agreed()
    }

    fn ask_to_write_as_now(&self) -> LocalBoxFuture<'static, bool> {
        if self.is_current() { self.session.writing.account().ask() } else { async { false }.boxed_local() }
    }

    fn wrote(&self, path: &str, answer: &str) {
        let hosting = self.session.hosting;
        if !hosting.owns_the_window()
            && let Some(change) = Change::of(path, answer)
        {
            hosting.wrote(change);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
