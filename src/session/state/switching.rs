//! Several authentiks: going from one to another, and forgetting one.

use super::*;
use crate::session::Profile;

/// A connection that waits in memory while the person works with another profile.
#[derive(Clone)]
pub(super) struct Held {
    profile: String,
    connection: Connection,
    me: Me,
}

impl Held {
    pub(super) fn new(profile: &str, connection: Connection, me: Me) -> Held {
        Held { profile: profile.to_owned(), connection, me }
    }
}

impl Session {
    /// Goes to another authentik: what is kept for it is taken up, what is kept for this one stays.
    pub fn switch(self, profile: &str) {
        let connected = matches!(self.state.get_untracked(), SessionState::Connected(_));
        if self.profiles.current_id() == profile && connected {
            return;
        }
        self.hold();
        self.profiles.select(profile);
        self.leave();
        match self.take_held(profile) {
            Some(Held { connection, me, .. }) => self.begin(connection, Keep::Page, me),
            None => self.start_over(),
        }
    }

    /// Begins with what is kept for the current profile.
    fn start_over(self) {
        self.state.set(SessionState::Restoring);
        leptos::task::spawn_local(self.restore());
    }

    /// A token "for this page only" stays in memory.
    fn hold(self) {
        let account = self.account.get_untracked().filter(|account| account.keep == Keep::Page);
        let connection = self.connection.get_value();
        if let (Some(account), Some(connection)) = (account, connection)
            && !self.hosting.gives_token()
        {
            let profile = self.profiles.current_id();
            self.drop_held(&profile);
            let held = Held::new(&profile, connection, account.me);
            self.held.update_value(|all| all.push(held));
        }
    }

    pub(super) fn take_held(self, profile: &str) -> Option<Held> {
        let held = self.held.with_value(|all| all.iter().find(|held| held.profile == profile).cloned());
        self.drop_held(profile);
        held.filter(|held| self.profiles.fits(profile, &held.connection.base))
    }

    /// The next tokens of a connection that waits in memory. Answers whether one does.
    pub(super) fn replace_held(self, profile: &str, old: &Connection, next: &Connection) -> bool {
        let replace = |all: &mut Vec<Held>| {
            let held = all.iter_mut().find(|held| held.profile == profile && held.connection == *old);
            held.map(|held| held.connection = next.clone()).is_some()
        };
        self.held.try_update_value(replace).unwrap_or_default()
    }

    fn drop_held(self, profile: &str) {
        self.held.update_value(|all| all.retain(|held| held.profile != profile));
    }

    /// Where the profile's token is kept, if there is one.
    pub fn kept_for(self, profile: &str) -> Option<Keep> {
        if self.profiles.current_id() == profile
            && let Some(account) = self.account.get()
        {
            return Some(account.keep);
        }
        if self.held.with_value(|all| all.iter().any(|held| held.profile == profile)) {
            return Some(Keep::Page);
        }
        [Keep::Tab, Keep::Browser].into_iter().find(|keep| store::load(profile, *keep).is_some())
    }

    /// Forgets the token of this profile, whether it is the current one or not.
    pub fn disconnect_profile(self, profile: &str) {
        if self.profiles.current_id() == profile {
            return self.disconnect();
        }
        self.forget_profile(profile);
    }

    fn forget_profile(self, profile: &str) {
        self.drop_held(profile);
        self.vault.forget(profile);
        store::forget(profile);
    }

    /// Forgets all tokens in this browser, those of connections that are no more included.
    pub fn disconnect_all(self) {
        self.held.set_value(Vec::new());
        self.vault.forget_all();
        store::forget_all();
        self.disconnect();
    }

    /// Adds a profile, or changes the one with its id. Another address is another authentik: the token that was kept
    /// is forgotten.
    pub fn put_profile(self, profile: Profile) {
        let id = profile.id.clone();
        let before = self.profiles.list().with_untracked(|list| list.get(&id).cloned());
        let moved = before.is_some_and(|before| before.base != profile.base);
        if moved {
            self.forget_profile(&id);
        }
        self.profiles.change(|list| list.put(profile));
        if moved && self.profiles.current_id() == id {
            self.leave();
            self.start_over();
        }
    }

    /// Takes a profile away, with its token.
    pub fn remove_profile(self, profile: &str) {
        self.forget_profile(profile);
        self.profiles.change(|list| list.remove(profile));
        if self.profiles.current_id() == profile {
            self.leave();
            self.profiles.lose_current();
            self.start_over();
        }
    }

    /// Another tab changed the profiles. If the current one is gone or leads elsewhere now, this tab's connection ends;
    /// a form with changes stays until [`Session::end_doomed`].
    pub fn follow_profiles(self, guard: LeaveGuard) {
        let text = self.profiles.read_again();
        let id = self.profiles.current_id();
        if self.profiles.follow(&text, guard.is_armed()) {
            self.lose(&id);
        }
    }

    /// The form that kept a lost profile here is saved or given up.
    pub fn end_doomed(self, guard: LeaveGuard) {
        if self.profiles.stale().get_untracked().is_some() && !guard.is_armed() {
            self.follow_profiles(guard);
        }
    }

    /// What other tabs share is theirs to forget: they may already keep a token for the new address.
    fn lose(self, profile: &str) {
        self.drop_held(profile);
        self.vault.forget(profile);
        store::forget_in(profile, Keep::Tab);
        self.profiles.lose_current();
        self.end(Farewell::ProfileGone);
    }
}
