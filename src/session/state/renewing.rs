//! authentik refused the token, or it is gone, in the middle of work: another one, and what waited for it goes on.

use super::*;

impl Session {
    pub(super) fn token(self) -> Option<String> {
        self.connection.try_with_value(|c| c.as_ref().map(|c| c.token.secret().to_owned())).flatten()
    }

    /// Resolves when the page is no longer locked, to whether it goes on.
    pub(super) fn ready(self) -> LocalBoxFuture<'static, bool> {
        if self.vault.locked.try_get_untracked() == Some(true) {
            self.wait()
        } else {
            async { true }.boxed_local()
        }
    }

    /// Resolves with the next [`answer`](Session::answer).
    fn wait(self) -> LocalBoxFuture<'static, bool> {
        let (sender, receiver) = oneshot::channel();
        self.waiting.try_update_value(|waiting| waiting.push(sender));
        async { receiver.await.unwrap_or(false) }.boxed_local()
    }

    /// Another token for one that authentik refused. Resolves to whether there is one.
    pub(super) fn renew(self) -> LocalBoxFuture<'static, bool> {
        if self.account.try_with_untracked(Option::is_some) != Some(true) {
            return async { false }.boxed_local();
        }
        let waiting = self.wait();
        if self.hosting.gives_token() {
            self.ask_portal();
            return waiting;
        }
        if self.vault.locked.try_get_untracked() == Some(true) {
            return waiting;
        }
        if self.renewal_due().is_some() {
            self.refresh_or_ask();
            return waiting;
        }
        let forgotten = self.connection.try_with_value(Option::is_none) == Some(true);
        self.ask(if forgotten { self.forgotten.get_value() } else { Asking::Refused });
        waiting
    }

    /// A new token for the connection as it is: what waits for it goes on, and the page stays as it is.
    pub async fn replace_token(self, token: ApiToken) -> Result<(), RestError> {
        let Some(account) = self.account.get_untracked() else { return Ok(()) };
        self.replace(Connection::pasted(account.base, token)).await
    }

    /// The same with a token that signing in brought.
    pub async fn replace(self, connection: Connection) -> Result<(), RestError> {
        let Some(account) = self.account.try_get_untracked().flatten() else { return Ok(()) };
        let generation = self.new_course();
        let me = who_is(&connection).await?;
        if self.is_course(generation) {
            // The browser was told in another tab to forget: then this tab keeps the new token for itself.
            let forgotten = self.connection.with_value(Option::is_none);
            let keep = if forgotten { Keep::Tab } else { account.keep };
            // A portal's page begins anew with another account, unless something on it would be lost.
            let another = self.hosting.gives_token() && account.me.pk != me.pk && !self.would_lose();
            let keep = self.keep(&connection, keep).await;
            if another {
                let text = words::signed_in_as(&writer(&me).name, self.dialog_would_go());
                self.begin(connection, keep, me);
                self.toasts.info(text);
            } else {
                self.go_on(connection, Account { me, keep, ..account });
            }
        }
        Ok(())
    }

    /// What comes from the portal is never stored.
    pub(super) async fn keep(self, connection: &Connection, keep: Keep) -> Keep {
        if self.hosting.gives_token() {
            return Keep::Page;
        }
        self.store(connection, keep).await
    }

    /// The token is gone, but the page with its changed form stays.
    pub(super) fn forget_under_form(self, why: Asking) {
        self.new_course();
        self.connection.set_value(None);
        self.forgotten.set_value(why);
        self.ask(why);
    }

    /// Whether a form has changes, or work is under way.
    pub(super) fn would_lose(self) -> bool {
        self.guard.is_some_and(|guard| guard.is_armed())
    }

    /// Whether a dialog is open beside the one that asks for a token.
    fn dialog_would_go(self) -> bool {
        let own = usize::from(self.asking.try_get_untracked().flatten().is_some());
        self.layer.is_some_and(|layer| layer.dialogs() > own)
    }

    /// The page stays. What is read is read again; what is written waits until the person agrees to write as this account,
    /// if it is another one.
    pub(super) fn go_on(self, connection: Connection, account: Account) {
        self.writing.account().goes_on_as(writer(&account.me));
        self.connection.set_value(Some(connection));
        self.account.set(Some(account));
        self.answer(true);
    }

    /// Goes on without a new token: what waits for one fails, and the page stays as it is.
    pub fn go_on_without_token(self) {
        self.answer(false);
    }

    /// An open dialog stays as it is, with what is typed in it: more requests may be refused meanwhile.
    pub(super) fn ask(self, why: Asking) {
        if self.asking.try_get_untracked() == Some(None) {
            self.asking.set(Some(why));
        }
    }

    pub(super) fn answer(self, renewed: bool) {
        if self.asking.try_get_untracked().flatten().is_some() {
            self.asking.set(None);
        }
        for waiting in self.waiting.try_update_value(std::mem::take).unwrap_or_default() {
            let _ = waiting.send(renewed);
        }
    }
}
