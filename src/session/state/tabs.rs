//! Following changes that other tabs make to the store.

use super::*;

impl Session {
    /// Another tab stored `kept` or forgot the token: follows it without losing a form that `guard` watches.
    pub fn follow(self, kept: Option<String>, guard: LeaveGuard) {
        leptos::task::spawn_local(async move {
            // If this fails, the next request finds out.
            let _ = lazy::follow(self, kept, guard).await;
        });
    }

    pub(super) fn follow_now(self, kept: Option<&str>, guard: LeaveGuard) {
        let here = match (self.state.get_untracked(), self.account.get_untracked()) {
            (SessionState::Connected(_), _) if self.vault.locked.get_untracked() => {
                Here::LockedOver { unsaved: guard.is_armed() }
            }
            (SessionState::Locked, _) => Here::Locked,
            (SessionState::Connected(_), Some(account)) => {
                Here::Connected { keep: account.keep, unsaved: guard.is_armed() }
            }
            (SessionState::Restoring | SessionState::NotRestored(_), _) => {
                self.checking.get_value().map_or(Here::Disconnected, Here::Checking)
            }
            _ => Here::Disconnected,
        };
        match step(here, kept.and_then(Kept::read)) {
            Step::Nothing => {}
            Step::End => self.end(DisconnectReason::InAnotherTab),
            Step::AskForToken => self.forget_under_form(PromptReason::ForgottenElsewhere),
            Step::Restore => leptos::task::spawn_local(self.restore()),
            Step::TakeOver(new) => {
                // It is stored unencrypted now, so encrypt nothing here any more.
                self.vault.forget(&self.instances.current_id());
                let kept = Kept::Open(new.clone());
                leptos::task::spawn_local(self.take_over(new, kept, guard));
            }
            Step::OpenOrLock(text) => leptos::task::spawn_local(self.open_or_lock(text, guard)),
        }
    }

    /// Another tab encrypted the token: continues with it if this tab's key fits, and locks otherwise.
    async fn open_or_lock(self, text: String, guard: LeaveGuard) {
        let generation = self.generation.get_value();
        let opened = self.open_with_own_key(&self.instances.current_id(), &text).await;
        if !self.is_current(generation) {
            return;
        }
        match opened {
            Some(credential) => self.take_over(credential, Kept::Sealed(text), guard).await,
            None => {
                self.lock_here();
            }
        }
    }

    /// Another tab has a new token. For the same account the page continues with it; a different account starts over,
    /// unless a form would be lost.
    async fn take_over(self, new: Credential, kept: Kept, guard: LeaveGuard) {
        let generation = self.generation.get_value();
        if !self.belongs(&self.instances.current_id(), &new) {
            return;
        }
        // If it doesn't work, our own next request finds out.
        let Ok(me) = who_is(&new).await else { return };
        let overtaken = !self.is_current(generation)
            || !self.belongs(&self.instances.current_id(), &new)
            || store::load(&self.instances.current_id(), Keep::Browser) != Some(kept);
        let Some(account) = self.account.try_get_untracked().flatten().filter(|_| !overtaken) else { return };
        if account.base == new.base && account.me.pk == me.pk {
            self.continue_as(new, Account { me, ..account });
        } else if !guard.is_armed() {
            self.begin(new, Keep::Browser, me);
        }
    }
}
