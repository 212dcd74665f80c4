//! Refreshing the tokens of a credential that came from signing in.

use super::*;
use crate::session::oauth::{Refreshed, Unrenewed, signing_in};
use crate::session::vault::Key;

impl Session {
    /// When to renew the access token, in milliseconds since 1970. `None`: it can't be renewed.
    pub fn renewal_due(self) -> Option<u64> {
        let due = |c: &Option<Credential>| {
            let grant = c.as_ref()?.grant.as_ref()?;
            grant.refresh.is_some().then_some(grant.renew)
        };
        self.credential.try_with_value(due).flatten()
    }

    /// Refreshes the tokens. Concurrent callers share one refresh. `refused`: authentik no longer accepts the access
    /// token.
    pub async fn refresh(self, refused: bool) -> Refreshed {
        let Some(token) = self.token() else { return Refreshed::Refused };
        if let Some(outcome) = self.oauth.begin_refresh(&token) {
            return outcome.await.unwrap_or(Refreshed::Failed);
        }
        let refreshing = signing_in::refresh_credential(self, token.clone(), refused);
        let outcome = refreshing.await.unwrap_or(Refreshed::Failed);
        self.oauth.end_refresh(&token, outcome);
        outcome
    }

    /// authentik refused the access token: waiting requests continue with the next one, or the user is asked.
    pub(super) fn refresh_or_ask(self) {
        let number = self.number.get_value();
        leptos::task::spawn_local(async move {
            let outcome = self.refresh(true).await;
            let ended = self.number.try_get_value() != Some(number)
                || self.account.try_with_untracked(Option::is_none) != Some(false);
            match outcome {
                // Waiting requests were dropped with the session, or continue when the page is unlocked.
                _ if ended || self.is_locked() => {}
                Refreshed::Done => self.prompt.answer(true),
                Refreshed::Refused | Refreshed::Failed => self.prompt.ask(PromptReason::Refused),
            }
        });
    }

    /// Checks a stored credential with authentik, and refreshes it if only the access token has expired. Returns the
    /// credential as it is stored now.
    pub(super) async fn checked(self, kept: Credential, keep: Keep) -> (Credential, Result<Me, RestError>) {
        let renewable = kept.grant.as_ref().filter(|grant| grant.refresh.is_some());
        let expired = renewable.is_some_and(|grant| grant.expires <= js_sys::Date::now() as u64);
        let refused = |kind| RestError::new(rac_messages::authentik::restore_sign_in, kind);
        if !expired {
            let answer = self.checked_with_first_reads(&kept).await;
            if renewable.is_none() || !answer.as_ref().is_err_and(|error| error.kind == ErrorKind::BadToken) {
                return (kept, answer);
            }
        }
        let instance = self.instances.current_id();
        match signing_in::refresh_kept(self, instance, kept.clone(), keep).await {
            Ok(Ok(next)) => {
                let answer = self.checked_with_first_reads(&next).await;
                (next, answer)
            }
            Ok(Err(Unrenewed::Refused)) => (kept, Err(refused(ErrorKind::BadToken))),
            Ok(Err(Unrenewed::Failed)) | Err(_) => (kept, Err(refused(ErrorKind::Unreachable))),
        }
    }

    /// Checks a credential, and sends the first reads of the page meanwhile.
    pub(super) async fn checked_with_first_reads(self, credential: &Credential) -> Result<Me, RestError> {
        self.first_reads.send(credential);
        let answer = who_is(credential).await;
        if answer.is_err() {
            self.first_reads.forget();
        }
        answer
    }

    /// The credential and where it is kept.
    pub(in crate::session) fn credential_now(self) -> Option<(Credential, Keep)> {
        let credential = self.credential.try_get_value().flatten()?;
        let account = self.account.try_get_untracked().flatten()?;
        Some((credential, account.keep))
    }

    /// What is stored for this instance now, by any tab.
    pub(in crate::session) async fn kept(self, instance: &str, keep: Keep) -> Option<Credential> {
        let kept = match store::load(instance, keep)? {
            Kept::Open(credential) => credential,
            Kept::Sealed(text) => self.open_with_own_key(instance, &text).await?,
        };
        self.belongs(instance, &kept).then_some(kept)
    }

    /// Whether the credential belongs to the instance as configured now. The stored address alone is not enough:
    /// otherwise anyone who can write to the store could send the tokens elsewhere.
    pub(in crate::session) fn belongs(self, instance: &str, credential: &Credential) -> bool {
        match credential.grant {
            Some(_) => self.instances.signs_in_at(instance, &credential.base),
            None => self.instances.fits(instance, &credential.base),
        }
    }

    /// Whether the page is locked, untracked.
    pub(in crate::session) fn is_locked(self) -> bool {
        self.vault.locked.try_get_untracked() == Some(true)
    }

    /// Continues with refreshed tokens. They are stored before anything else, because the old ones are used up.
    /// Returns whether they work. `key` encrypted the old ones; with `try_out`, authentik is asked whether it accepts
    /// the new ones.
    pub(in crate::session) async fn continue_with(
        self,
        old: &Credential,
        next: Credential,
        instance: &str,
        key: Option<Key>,
        try_out: bool,
    ) -> bool {
        let still_old = move || self.credential_now().filter(|(now, _)| now == old);
        let Some((_, keep)) = still_old() else {
            // Another instance was chosen meanwhile, or the page was locked; the user may come back. After signing
            // out there is nothing to replace.
            self.keep_next(instance, old, next, key).await;
            return false;
        };
        let keep = self.keep(&next, keep).await;
        // The refreshed tokens could belong to a different account.
        let answer = who_is(&next).await;
        let refused = try_out && answer.as_ref().is_err_and(|error| error.kind == ErrorKind::BadToken);
        let me = answer.ok();
        let account = self.account.try_get_untracked().flatten();
        match (still_old(), account) {
            (Some(_), Some(account)) if !refused => {
                let me = me.unwrap_or_else(|| account.me.clone());
                self.continue_as(next, Account { me, keep, ..account });
            }
            (Some(_), Some(_)) => self.credential.set_value(Some(next)),
            _ => return false,
        }
        !refused
    }

    /// Continues with the tokens that another tab stored, if they belong to the same account.
    pub(in crate::session) async fn adopt(self, kept: Credential) -> bool {
        let Ok(me) = who_is(&kept).await else { return false };
        let account = self.account.try_get_untracked().flatten();
        let Some(account) = account.filter(|account| account.me.pk == me.pk) else { return false };
        self.continue_as(kept, Account { me, ..account });
        true
    }

    /// The refresh token no longer works: don't try it again.
    pub(in crate::session) async fn drop_refresh_token(self, old: &Credential) {
        let Some((mut now, keep)) = self.credential_now().filter(|(now, _)| now == old) else { return };
        if let Some(grant) = &mut now.grant {
            grant.refresh = None;
        }
        self.keep(&now, keep).await;
        self.credential.try_set_value(Some(now));
    }
}
