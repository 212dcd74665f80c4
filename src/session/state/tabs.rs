//! Another tab changed what the browser keeps.

use super::*;

impl Session {
    /// Another tab changed what the browser keeps: follow it, without losing a form that `guard` watches. `kept` is
    /// what is kept now.
    pub fn follow(self, kept: Option<String>, guard: LeaveGuard) {
        leptos::task::spawn_local(async move {
            // Without it the next request tells.
            let _ = work::follow(self, kept, guard).await;
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
            Step::End => self.end(Farewell::InAnotherTab),
            Step::AskForToken => self.forget_under_form(Asking::ForgottenElsewhere),
            Step::Restore => leptos::task::spawn_local(self.restore()),
            Step::TakeOver(new) => {
                // It is readable by now: nothing here is to be sealed any more.
                self.vault.forget(&self.profiles.current_id());
                let kept = Kept::Open(new.clone());
                leptos::task::spawn_local(self.take_over(new, kept, guard));
            }
            Step::OpenOrLock(text) => leptos::task::spawn_local(self.open_or_lock(text, guard)),
        }
    }

    /// Another tab sealed a token: goes on with it if the key of this tab opens it, and locks otherwise.
    async fn open_or_lock(self, text: String, guard: LeaveGuard) {
        let generation = self.generation.get_value();
        let opened = self.open_again(&self.profiles.current_id(), &text).await;
        if !self.is_course(generation) {
            return;
        }
        match opened {
            Some(connection) => self.take_over(connection, Kept::Sealed(text), guard).await,
            None => {
                self.lock_here();
            }
        }
    }

    /// Another tab was given a new token. For the same account the page goes on with it; another account begins anew,
    /// unless a form would be lost.
    async fn take_over(self, new: Connection, kept: Kept, guard: LeaveGuard) {
        let generation = self.generation.get_value();
        if !self.belongs(&self.profiles.current_id(), &new) {
            return;
        }
        // One that does not work is not ours to complain about: our own next request will tell.
        let Ok(me) = who_is(&new).await else { return };
        let overtaken = !self.is_course(generation)
            || !self.belongs(&self.profiles.current_id(), &new)
            || store::load(&self.profiles.current_id(), Keep::Browser) != Some(kept);
        let Some(account) = self.account.try_get_untracked().flatten().filter(|_| !overtaken) else { return };
        if account.base == new.base && account.me.pk == me.pk {
            self.go_on(new, Account { me, ..account });
        } else if !guard.is_armed() {
            self.begin(new, Keep::Browser, me);
        }
    }
}
