//! The session: who is connected. One state for the whole app, in step with all tabs that share the store.

use super::follow::{Here, Step, step};
use super::instances::Instances;
use super::oauth::OauthState;
use super::store;
use super::token::{Credential, Keep, Kept};
use super::vault::Vault;
use super::words;
use crate::forms::LeaveGuard;
use crate::hosting::{Change, Hosting};
use crate::read_only::Writer;
use crate::rest::{Client, Credentials};
use authentik_rac::ApiToken;
use authentik_rac::users;
use authentik_rac::users::Me;
use authentik_rac::{ErrorKind, RestError};
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;
use std::rc::Rc;

mod by_portal;
mod connecting;
mod first_reads;
mod lazy;
mod locking;
mod other;
mod page_context;
mod prompt;
mod refreshing;
mod renewing;
mod signing_in;
mod switching;
mod tabs;

use connecting::who_is;
use first_reads::FirstReads;
pub use locking::VaultError;
pub use other::{OtherInstance, Unavailable};
use page_context::PageContext;
use prompt::TokenPrompt;

/// The state of the session.
#[derive(Clone, Debug, PartialEq)]
pub enum SessionState {
    /// A stored token is being checked.
    Restoring,
    /// A stored token could not be checked (no network, authentik down). It is still stored.
    NotRestored(RestError),
    Disconnected(DisconnectReason),
    /// The stored token is encrypted and needs the passphrase.
    Locked,
    /// The portal provided no token that authentik accepts.
    NoTokenGiven,
    /// Connected. The number differs for each session.
    Connected(u32),
}

/// Why the session is disconnected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisconnectReason {
    NotYet,
    /// "Disconnect" was chosen here.
    Asked,
    /// … or in another tab.
    InAnotherTab,
    /// Signed out here, or of authentik too.
    SignedOut,
    /// The stored token is no longer accepted.
    TokenRefused,
    /// The instance was removed in another tab, or its address was changed.
    InstanceGone,
    /// The user was inactive for as long as the preferences say.
    Idle,
}

/// Why the user is asked for another token in the middle of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PromptReason {
    /// authentik no longer accepts this one.
    Refused,
    /// Another tab forgot it while a form here had unsaved changes.
    ForgottenElsewhere,
    /// It was forgotten after inactivity while a form here had unsaved changes.
    Idle,
    /// The portal provided no other token when this one was refused.
    NoneGiven,
}

/// The account that the token belongs to.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub me: Me,
    /// The base of the API.
    pub base: String,
    pub keep: Keep,
}

/// The session. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Session {
    state: RwSignal<SessionState>,
    account: RwSignal<Option<Account>>,
    /// `None` while disconnected, and while the token is forgotten under an open form.
    credential: StoredValue<Option<Credential>>,
    /// The number of this session on the page: a client of an earlier one gets no token.
    number: StoredValue<u32>,
    /// Counts the actions of the user and of other tabs. An answer only counts if no action came after its request.
    generation: StoredValue<u32>,
    /// Where the token is stored that is being checked, or could not be.
    checking: StoredValue<Option<Keep>>,
    /// Asks for another token while the page is in use.
    prompt: TokenPrompt,
    page: PageContext,
    instances: Instances,
    vault: Vault,
    oauth: OauthState,
    first_reads: FirstReads,
}

impl Session {
    /// Creates the session and provides it. Call `restore` next.
    pub fn provide(hosting: Hosting, instances: Instances) -> Session {
        let session = Session {
            state: RwSignal::new(SessionState::Restoring),
            account: RwSignal::new(None),
            credential: StoredValue::new(None),
            number: StoredValue::new(0),
            generation: StoredValue::new(0),
            checking: StoredValue::new(None),
            prompt: TokenPrompt::new(),
            page: PageContext::new(hosting),
            instances,
            vault: Vault::new(),
            oauth: OauthState::new(),
            first_reads: FirstReads::of_context(),
        };
        provide_context(session);
        session
    }

    pub fn state(&self) -> Signal<SessionState> {
        self.state.into()
    }

    /// The account, while connected.
    pub fn account(&self) -> Signal<Option<Account>> {
        self.account.into()
    }

    /// Whether lists are complete: a superuser sees everything.
    pub fn is_superuser(&self) -> bool {
        self.account.with(|account| account.as_ref().is_some_and(|a| a.me.is_superuser))
    }

    /// Why the dialog that asks for a token is open; `None` if it is closed.
    pub fn asking(&self) -> Signal<Option<PromptReason>> {
        self.prompt.reason()
    }

    /// A client for this session, even when its token is replaced. It has no token once another session begins.
    pub fn client(&self) -> Client {
        let base = self.credential.with_value(|c| c.as_ref().map(|c| c.base.clone())).unwrap_or_default();
        let bound = Bound { session: *self, number: self.number.get_value() };
        Client::with_ahead(&base, Rc::new(bound), self.first_reads.take())
    }

    /// The instances this browser knows.
    pub fn instances(self) -> Instances {
        self.instances
    }

    /// Forgets the token in all tabs.
    pub fn disconnect(self) {
        if !self.page.hosting.provides_token() {
            store::forget(&self.instances.current_id());
        }
        self.end(DisconnectReason::Asked);
    }

    fn end(self, reason: DisconnectReason) {
        self.vault.forget(&self.instances.current_id());
        self.leave();
        self.state.set(SessionState::Disconnected(reason));
    }

    /// Drops the credential and everything that waits for it.
    fn leave(self) {
        self.next_generation();
        self.credential.set_value(None);
        self.first_reads.forget();
        self.prompt.answer(false);
        self.account.set(None);
        self.page.writing.account().end();
        self.vault.was.set_value(None);
        self.vault.locked.set(false);
    }

    /// Starts a new action, so that answers to earlier ones are ignored.
    fn next_generation(self) -> u32 {
        let next = |generation: &mut u32| {
            *generation = generation.wrapping_add(1);
            *generation
        };
        self.generation.try_update_value(next).unwrap_or_default()
    }

    /// Whether no other action was started since, and the app still exists.
    fn is_current(self, generation: u32) -> bool {
        self.generation.try_get_value() == Some(generation)
    }
}

/// The account, as the author of changes.
fn writer(me: &Me) -> Writer {
    let name = if me.name.is_empty() { &me.username } else { &me.name };
    Writer { id: me.pk.to_string(), name: name.clone(), username: me.username.clone() }
}

/// The session from the context.
pub fn use_session() -> Session {
    expect_context::<Session>()
}

/// A client's access to the session: the token of the session it was made for, and of no later one. A token never
/// goes to another instance.
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
        self.session.page.writing.is_allowed()
    }

    fn may_write_as_now(&self) -> bool {
        self.session.page.writing.account().is_agreed()
    }

    fn ask_to_write_as_now(&self) -> LocalBoxFuture<'static, bool> {
        if self.is_current() {
            self.session.page.writing.account().ask()
        } else {
            async { false }.boxed_local()
        }
    }

    fn wrote(&self, path: &str, answer: &str) {
        let hosting = self.session.page.hosting;
        if !hosting.owns_the_window()
            && let Some(change) = Change::of(path, answer)
        {
            hosting.wrote(change);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
