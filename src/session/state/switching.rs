//! Several instances: switching between them, and forgetting one.

use super::*;
use crate::session::Instance;
use crate::session::instances::Held;

impl Session {
    /// Switches to another instance: restores what is stored for it, and keeps what is stored for this one.
    pub fn switch(self, instance: &str) {
        let connected = matches!(self.state.get_untracked(), SessionState::Connected(_));
        if self.instances.current_id() == instance && connected {
            return;
        }
        self.hold();
        self.instances.select(instance);
        self.leave();
        match self.take_held(instance) {
            Some(Held { credential, me, .. }) => self.begin(credential, Keep::Page, me),
            None => self.start_over(),
        }
    }

    /// Restores what is stored for the current instance.
    fn start_over(self) {
        self.state.set(SessionState::Restoring);
        leptos::task::spawn_local(self.restore());
    }

    /// A token "for this page only" stays in memory.
    fn hold(self) {
        let account = self.account.get_untracked().filter(|account| account.keep == Keep::Page);
        let credential = self.credential.get_value();
        if let (Some(account), Some(credential)) = (account, credential)
            && !self.page.hosting.provides_token()
        {
            let instance = self.instances.current_id();
            self.instances.held().put(&instance, credential, account.me);
        }
    }

    /// A token that waits for one address is not used for another.
    pub(super) fn take_held(self, instance: &str) -> Option<Held> {
        let held = self.instances.held().take(instance);
        held.filter(|held| self.instances.fits(instance, &held.credential.base))
    }

    /// Where the instance's token is kept, if it has one.
    pub fn kept_for(self, instance: &str) -> Option<Keep> {
        if self.instances.current_id() == instance
            && let Some(account) = self.account.get()
        {
            return Some(account.keep);
        }
        if self.instances.held().has(instance) {
            return Some(Keep::Page);
        }
        [Keep::Tab, Keep::Browser].into_iter().find(|keep| store::load(instance, *keep).is_some())
    }

    /// Forgets the token of this instance, current or not.
    pub fn disconnect_instance(self, instance: &str) {
        if self.instances.current_id() == instance {
            return self.disconnect();
        }
        self.forget_instance(instance);
    }

    fn forget_instance(self, instance: &str) {
        self.instances.held().forget(instance);
        self.vault.forget(instance);
        store::forget(instance);
    }

    /// Forgets all tokens in this browser, including those of removed instances.
    pub fn disconnect_all(self) {
        self.instances.held().forget_all();
        self.vault.forget_all();
        store::forget_all();
        self.disconnect();
    }

    /// Adds an instance, or replaces the one with its id. If its address changes, its token is forgotten.
    pub fn put_instance(self, instance: Instance) {
        let id = instance.id.clone();
        let before = self.instances.list().with_untracked(|list| list.get(&id).cloned());
        let moved = before.is_some_and(|before| before.base != instance.base);
        if moved {
            self.forget_instance(&id);
        }
        self.instances.change(|list| list.put(instance));
        if moved && self.instances.current_id() == id {
            self.leave();
            self.start_over();
        }
    }

    /// Removes an instance and its token.
    pub fn remove_instance(self, instance: &str) {
        self.forget_instance(instance);
        self.instances.change(|list| list.remove(instance));
        if self.instances.current_id() == instance {
            self.leave();
            self.instances.lose_current();
            self.start_over();
        }
    }

    /// Another tab changed the instances. If the current one is gone or has a different address, this tab's session
    /// ends; a form with unsaved changes stays until [`Session::end_stale`].
    pub fn follow_instances(self, guard: LeaveGuard) {
        let text = self.instances.reread();
        let id = self.instances.current_id();
        if self.instances.follow(&text, guard.is_armed()) {
            self.lose(&id);
        }
    }

    /// The form that kept a removed instance open was saved or discarded.
    pub fn end_stale(self, guard: LeaveGuard) {
        if self.instances.stale().get_untracked().is_some() && !guard.is_armed() {
            self.follow_instances(guard);
        }
    }

    /// Leaves the shared store alone: other tabs may already keep a token for the new address.
    fn lose(self, instance: &str) {
        self.instances.held().forget(instance);
        self.vault.forget(instance);
        store::forget_in(instance, Keep::Tab);
        self.instances.lose_current();
        self.end(DisconnectReason::InstanceGone);
    }
}
