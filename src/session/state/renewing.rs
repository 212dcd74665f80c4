//! authentik refused the token, or it is gone, in the middle of work: gets another one, and waiting requests
//! continue.

use super::*;

impl Session {
    pub(super) fn token(self) -> Option<String> {
        self.credential.try_with_value(|c| c.as_ref().map(|c| c.token.secret().to_owned())).flatten()
    }

    /// Resolves when the page is unlocked, to whether to continue.
    pub(super) fn ready(self) -> LocalBoxFuture<'static, bool> {
        if self.vault.locked.try_get_untracked() == Some(true) {
            self.prompt.wait()
        } else {
            async { true }.boxed_local()
        }
    }

    /// Gets another token for a refused one. Resolves to whether there is one.
    pub(super) fn renew(self) -> LocalBoxFuture<'static, bool> {
        if self.account.try_with_untracked(Option::is_some) != Some(true) {
            return async { false }.boxed_local();
        }
        let waiting = self.prompt.wait();
        if self.page.hosting.provides_token() {
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
        if self.credential.try_with_value(Option::is_none) == Some(true) {
            self.prompt.ask_for_forgotten();
        } else {
            self.prompt.ask(PromptReason::Refused);
        }
        waiting
    }

    /// Continues with a new token; the page stays as it is.
    pub async fn replace_token(self, token: ApiToken) -> Result<(), RestError> {
        let Some(account) = self.account.get_untracked() else { return Ok(()) };
        self.replace(Credential::pasted(account.base, token)).await
    }

    /// The same with a credential from signing in.
    pub async fn replace(self, credential: Credential) -> Result<(), RestError> {
        let Some(account) = self.account.try_get_untracked().flatten() else { return Ok(()) };
        let generation = self.next_generation();
        let me = who_is(&credential).await?;
        if self.is_current(generation) {
            // Another tab made the browser forget the token: keep the new one in this tab only.
            let forgotten = self.credential.with_value(Option::is_none);
            let keep = if forgotten { Keep::Tab } else { account.keep };
            // In a portal, a different account starts over, unless changes would be lost.
            let another =
                self.page.hosting.provides_token() && account.me.pk != me.pk && !self.page.would_lose();
            let keep = self.keep(&credential, keep).await;
            if another {
                let text = words::now_signed_in_as(&writer(&me).name, self.dialog_would_go());
                self.begin(credential, keep, me);
                self.page.toasts.info(text);
            } else {
                self.continue_as(credential, Account { me, keep, ..account });
            }
        }
        Ok(())
    }

    /// A portal's token is never stored.
    pub(super) async fn keep(self, credential: &Credential, keep: Keep) -> Keep {
        if self.page.hosting.provides_token() {
            return Keep::Page;
        }
        self.store(credential, keep).await
    }

    /// Forgets the token but keeps the page and its unsaved form.
    pub(super) fn forget_under_form(self, why: PromptReason) {
        self.next_generation();
        self.credential.set_value(None);
        self.prompt.set_forgotten(why);
        self.prompt.ask(why);
    }

    /// Whether a dialog is open besides the one that asks for a token.
    fn dialog_would_go(self) -> bool {
        self.page.dialogs() > usize::from(self.prompt.is_open())
    }

    /// The page stays. Reads are repeated; writes wait until the user agrees to write as this account, if it is a
    /// different one.
    pub(super) fn continue_as(self, credential: Credential, account: Account) {
        self.page.writing.account().continue_as(writer(&account.me));
        self.credential.set_value(Some(credential));
        self.account.set(Some(account));
        self.prompt.answer(true);
    }

    /// Continues without a token: waiting requests fail, and the page stays as it is.
    pub fn continue_without_token(self) {
        self.prompt.answer(false);
    }
}
