//! Another tab changed what the browser keeps.

use super::*;

impl Session {
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
        match step(here, kept.and_then(Kept::read).and_then(Kept::open)) {
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
        let overtaken =
            !self.is_course(course) || !self.profiles.fits(&self.profiles.current_id(), &new.base) || {
                let kept = store::load(&self.profiles.current_id(), Keep::Browser).and_then(Kept::open);
                kept.as_ref() != Some(&new)
            };
        let Some(account) = self.account.try_get_untracked().flatten().filter(|_| !overtaken) else { return };
        if account.base == new.base && account.me.pk == me.pk {
            self.go_on(new, Account { me, ..account });
        } else if !guard.is_armed() {
            self.begin(new, Keep::Browser, me);
        }
    }
}
