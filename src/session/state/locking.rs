//! Encrypting the token with a passphrase, decrypting it, and locking the page.

use super::*;
use crate::parts::NotFetched;
use crate::session::vault::{Key, Opened, SealError, functions};

/// Why unlocking or changing the passphrase failed.
#[derive(Clone, Debug, PartialEq)]
pub enum VaultError {
    Seal(SealError),
    /// The part of the app for it could not be loaded.
    NotFetched,
    /// authentik could not be asked whose token it is.
    NotAsked(RestError),
    /// The browser did not store the token.
    NotKept,
}

impl Session {
    /// Whether the page is locked and the passphrase is asked for over it.
    pub fn locked(self) -> Signal<bool> {
        self.vault.locked.into()
    }

    /// Whether the stored token is encrypted, and this tab has the key.
    pub fn is_sealed(self) -> bool {
        let in_browser = self.account.with(|a| a.as_ref().is_some_and(|a| a.keep == Keep::Browser));
        let instance = self.instances.current().with(|instance| instance.id.clone());
        self.vault.has(&instance) && in_browser
    }

    /// Whether there is a token that could be locked or forgotten.
    pub fn has_token(self) -> bool {
        self.credential.try_with_value(Option::is_some) == Some(true)
    }

    /// Encrypts the next token stored in the browser with this passphrase and a new salt.
    pub fn choose_passphrase(self, passphrase: Option<String>) {
        self.vault.choose(passphrase);
    }

    /// The encrypted text that the passphrase is for.
    pub fn sealed_text(self) -> Option<String> {
        match store::load(&self.instances.current_id(), Keep::Browser) {
            Some(Kept::Sealed(text)) => Some(text),
            _ => self.vault.was.try_get_value().flatten(),
        }
    }

    /// Locks all tabs that share the token.
    pub fn lock(self) {
        if self.lock_here() {
            store::announce_lock(&self.instances.current_id());
        }
    }

    /// Another tab with the same token was locked.
    pub fn lock_as_others(self) {
        leptos::task::spawn_local(async move {
            // A connected page has loaded the code for it; a disconnected one has nothing to lock.
            let _ = super::lazy::lock(self).await;
        });
    }

    /// Locks this tab: drops the token and the key, and hides the page. Returns whether it was unlocked.
    pub fn lock_here(self) -> bool {
        let instance = self.instances.current_id();
        let connected = matches!(self.state.get_untracked(), SessionState::Connected(_));
        if !connected {
            if self.vault.forget_all() {
                leptos::task::spawn_local(self.restore());
            }
            return false;
        }
        let was = self.vault.of(&instance).map(|opened| opened.text);
        let shared = self.account.with_untracked(|a| a.as_ref().is_some_and(|a| a.keep == Keep::Browser));
        let sealed = was.is_some() || matches!(store::load(&instance, Keep::Browser), Some(Kept::Sealed(_)));
        self.vault.forget_all();
        if !(shared && sealed) || self.vault.locked.get_untracked() {
            return false;
        }
        self.next_generation();
        self.vault.was.set_value(was);
        self.credential.set_value(None);
        self.vault.locked.set(true);
        true
    }

    /// The user was inactive for as long as the preferences say: locks, or forgets an unencrypted token.
    pub fn on_idle(self, guard: LeaveGuard) {
        if untrack(|| self.is_sealed()) {
            return self.lock();
        }
        store::forget(&self.instances.current_id());
        if guard.is_armed() {
            self.forget_under_form(PromptReason::Idle);
        } else {
            self.end(DisconnectReason::Idle);
        }
    }

    /// Unlocks. The page continues as it was, unless the token now belongs to a different account and no changes
    /// would be lost.
    pub async fn unlock(self, passphrase: String, guard: LeaveGuard) -> Result<(), VaultError> {
        let generation = self.next_generation();
        let instance = self.instances.current_id();
        let was = self.vault.was.try_get_value().flatten();
        let text = self.sealed_text().ok_or(VaultError::Seal(SealError::Damaged))?;
        let opening = functions::open(passphrase, instance.clone(), text.clone());
        let (credential, opened) = read(opening.await)?;
        if !self.is_current(generation) {
            return Ok(());
        }
        let account = self.account.get_untracked().filter(|_| self.vault.locked.get_untracked());
        let Some(account) = account else {
            self.vault.put(&instance, opened);
            // Not awaited, because this page goes away.
            leptos::task::spawn_local(self.restore());
            return Ok(());
        };
        if was.as_ref() == Some(&text) {
            self.vault.put(&instance, opened);
            self.reopen(credential, account);
            // Another tab may have stored something else meanwhile, or nothing.
            let kept = store::load(&instance, Keep::Browser);
            if kept != Some(Kept::Sealed(text)) {
                self.follow_now(kept.map(|kept| kept.write()).as_deref(), guard);
            }
            return Ok(());
        }
        let me = who_is(&credential).await.map_err(VaultError::NotAsked)?;
        if self.is_current(generation) {
            self.vault.put(&instance, opened);
            if account.base == credential.base && (account.me.pk == me.pk || guard.is_armed()) {
                self.reopen(credential, Account { me, ..account });
            } else {
                self.vault.locked.set(false);
                self.begin(credential, Keep::Browser, me);
            }
        }
        Ok(())
    }

    pub(super) fn reopen(self, credential: Credential, account: Account) {
        self.vault.was.set_value(None);
        self.continue_as(credential, account);
        self.vault.locked.set(false);
    }

    /// Decrypts the stored text with this tab's key, if it has one.
    pub(super) async fn open_with_own_key(self, instance: &str, text: &str) -> Option<Credential> {
        let key = self.vault.of(instance)?.key;
        let opening = functions::open_with_own_key(key, instance.to_owned(), text.to_owned());
        let (credential, opened) = read(opening.await).ok()?;
        // Locked meanwhile: then the key is gone.
        self.vault.of(instance)?;
        self.vault.put(instance, opened);
        Some(credential)
    }

    /// Stores the credential as asked, encrypted if a passphrase was chosen or is in use. An encrypted one is never
    /// replaced by an unencrypted one.
    pub(super) async fn store(self, credential: &Credential, keep: Keep) -> Keep {
        let generation = self.generation.get_value();
        let instance = self.instances.current_id();
        let chosen = self.vault.take_chosen();
        let open = Kept::Open(credential.clone());
        if keep != Keep::Browser {
            return store::save(&instance, &open, keep);
        }
        let key = match (chosen, self.vault.of(&instance)) {
            (Some(passphrase), _) => functions::make_key(passphrase).await.ok().and_then(Result::ok),
            (None, Some(opened)) => Some(opened.key),
            (None, None) => match store::load(&instance, keep) {
                Some(Kept::Sealed(_)) => None,
                _ => return store::save(&instance, &open, keep),
            },
        };
        let Some(key) = key else { return Keep::Page };
        let sealing = functions::seal(key, instance.clone(), credential.base.clone(), open.write());
        let Ok(Ok(opened)) = sealing.await else { return Keep::Page };
        let kept = Kept::Sealed(opened.text.clone());
        if self.is_current(generation) {
            self.vault.put(&instance, opened);
        } else if !self.vault.locked.get_untracked() {
            return Keep::Page;
        }
        store::save(&instance, &kept, keep)
    }

    /// The key with which this tab encrypts the instance's token, if it has one.
    pub(in crate::session) fn sealing_key(self, instance: &str) -> Option<Key> {
        self.vault.of(instance).map(|opened| opened.key)
    }

    /// Stores the refreshed tokens of an instance in place of `old`, if that is still stored; encrypted if `old` was,
    /// with `key` if the page was locked meanwhile. Returns whether it did.
    pub(in crate::session) async fn keep_next(
        self,
        instance: &str,
        old: &Credential,
        next: Credential,
        key: Option<Key>,
    ) -> bool {
        if self.instances.held().replace(instance, old, &next) {
            return true;
        }
        let Some(Kept::Sealed(text)) = store::load(instance, Keep::Browser) else {
            return store::replace(instance, old, next);
        };
        let Some(key) = self.sealing_key(instance).or(key) else {
            return store::replace(instance, old, next);
        };
        let opening = functions::open_with_own_key(key.clone(), instance.to_owned(), text.clone());
        if !read(opening.await).is_ok_and(|(kept, _)| kept == *old) {
            return store::replace(instance, old, next);
        }
        let base = next.base.clone();
        let sealing = functions::seal(key, instance.to_owned(), base, Kept::Open(next).write());
        let Ok(Ok(opened)) = sealing.await else { return false };
        if store::load(instance, Keep::Browser) != Some(Kept::Sealed(text.clone())) {
            return false;
        }
        let kept = Kept::Sealed(opened.text.clone());
        if store::save(instance, &kept, Keep::Browser) != Keep::Browser {
            return false;
        }
        if self.sealing_key(instance).is_some() {
            self.vault.put(instance, opened);
        } else if self.vault.was.try_get_value().flatten() == Some(text) {
            // Unlocking now has to decrypt this text.
            self.vault.was.try_set_value(Some(opened.text));
        }
        true
    }

    /// Encrypts the token with a different passphrase, or with none. Changes an encrypted token only if `old`
    /// decrypts it.
    pub async fn change_passphrase(self, old: String, new: Option<String>) -> Result<(), VaultError> {
        let instance = self.instances.current_id();
        if let Some(Kept::Sealed(text)) = store::load(&instance, Keep::Browser) {
            read(functions::open(old, instance.clone(), text).await)?;
        }
        let key = match new {
            Some(new) => Some(done(functions::make_key(new).await)?),
            None => None,
        };
        // Locked or disconnected meanwhile: nothing to change.
        let credential = self.credential.try_get_value().flatten().ok_or(VaultError::NotKept)?;
        let (base, open) = (credential.base.clone(), Kept::Open(credential));
        let kept = match key {
            Some(key) => {
                let opened = done(functions::seal(key, instance.clone(), base, open.write()).await)?;
                let kept = Kept::Sealed(opened.text.clone());
                self.vault.put(&instance, opened);
                kept
            }
            None => {
                self.vault.forget(&instance);
                open
            }
        };
        let keep = store::save(&instance, &kept, Keep::Browser);
        self.account.try_update(|account| {
            if let Some(account) = account {
                account.keep = keep;
            }
        });
        if keep == Keep::Browser { Ok(()) } else { Err(VaultError::NotKept) }
    }
}

fn done<T>(work: Result<Result<T, SealError>, NotFetched>) -> Result<T, VaultError> {
    work.map_err(|_| VaultError::NotFetched)?.map_err(VaultError::Seal)
}

/// The credential in the decrypted text.
fn read(
    work: Result<Result<(String, Opened), SealError>, NotFetched>,
) -> Result<(Credential, Opened), VaultError> {
    let (plain, opened) = done(work)?;
    let credential = Kept::read(&plain).and_then(Kept::open);
    Ok((credential.ok_or(VaultError::Seal(SealError::Damaged))?, opened))
}
