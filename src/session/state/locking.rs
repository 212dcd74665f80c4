//! A token that is sealed with a passphrase: sealing it, opening it, and locking the page.

use super::*;
use crate::parts::NotFetched;
use crate::session::vault::crypto::{Key, SealError};
use crate::session::vault::{Opened, work};

/// Why it did not unlock, or the passphrase was not changed.
#[derive(Clone, Debug, PartialEq)]
pub enum VaultError {
    Seal(SealError),
    /// The part of the app that does it could not be fetched.
    NotFetched,
    /// authentik could not be asked whose token it is.
    NotAsked(RestError),
    /// The browser did not store it.
    NotKept,
}

impl Session {
    /// Whether the page is shut, and the passphrase asked for over it.
    pub fn locked(self) -> Signal<bool> {
        self.vault.locked.into()
    }

    /// Whether the token is kept sealed, and this tab can open it.
    pub fn is_sealed(self) -> bool {
        let in_browser = self.account.with(|a| a.as_ref().is_some_and(|a| a.keep == Keep::Browser));
        let profile = self.profiles.current().with(|profile| profile.id.clone());
        self.vault.has(&profile) && in_browser
    }

    /// Whether there is a token that could be locked or forgotten.
    pub fn holds_token(self) -> bool {
        self.connection.try_with_value(Option::is_some) == Some(true)
    }

    /// The next token that is kept in the browser is to be sealed with this passphrase, from a new salt on.
    pub fn choose_passphrase(self, passphrase: Option<String>) {
        self.vault.choose(passphrase);
    }

    /// What the passphrase would open.
    pub fn sealed_text(self) -> Option<String> {
        match store::load(&self.profiles.current_id(), Keep::Browser) {
            Some(Kept::Sealed(text)) => Some(text),
            _ => self.vault.was.try_get_value().flatten(),
        }
    }

    /// Locks all tabs that share the token.
    pub fn lock(self) {
        if self.lock_here() {
            store::tell_of_lock(&self.profiles.current_id());
        }
    }

    /// Another tab that shares the token was locked.
    pub fn lock_as_others(self) {
        leptos::task::spawn_local(async move {
            // What is connected has all that is needed for it; what is not has nothing to lock.
            let _ = super::work::lock(self).await;
        });
    }

    /// Locks this tab: token and key are gone, and the page is shut with all that is in it. Answers whether it was open.
    pub fn lock_here(self) -> bool {
        let profile = self.profiles.current_id();
        let connected = matches!(self.state.get_untracked(), SessionState::Connected(_));
        if !connected {
            if self.vault.forget_all() {
                leptos::task::spawn_local(self.restore());
            }
            return false;
        }
        let was = self.vault.of(&profile).map(|opened| opened.text);
        let shared = self.account.with_untracked(|a| a.as_ref().is_some_and(|a| a.keep == Keep::Browser));
        let sealed = was.is_some() || matches!(store::load(&profile, Keep::Browser), Some(Kept::Sealed(_)));
        self.vault.forget_all();
        if !(shared && sealed) || self.vault.locked.get_untracked() {
            return false;
        }
        self.new_course();
        self.vault.was.set_value(was);
        self.connection.set_value(None);
        self.vault.locked.set(true);
        true
    }

    /// Nothing was done for as long as the person chose: locks, or forgets a token that nothing protects.
    pub fn nobody_is_there(self, guard: LeaveGuard) {
        if untrack(|| self.is_sealed()) {
            return self.lock();
        }
        store::forget(&self.profiles.current_id());
        if guard.is_armed() {
            self.forget_under_form(Asking::Idle);
        } else {
            self.end(Farewell::Idle);
        }
    }

    /// Opens what is locked. The page goes on as it was, unless the token is another account's by now and nothing on the
    /// page would be lost.
    pub async fn unlock(self, passphrase: String, guard: LeaveGuard) -> Result<(), VaultError> {
        let generation = self.new_course();
        let profile = self.profiles.current_id();
        let was = self.vault.was.try_get_value().flatten();
        let text = self.sealed_text().ok_or(VaultError::Seal(SealError::Damaged))?;
        let opening = work::open(passphrase, profile.clone(), text.clone());
        let (connection, opened) = read(opening.await)?;
        if !self.is_course(generation) {
            return Ok(());
        }
        let account = self.account.get_untracked().filter(|_| self.vault.locked.get_untracked());
        let Some(account) = account else {
            self.vault.put(&profile, opened);
            // Not awaited: the page that asked goes.
            leptos::task::spawn_local(self.restore());
            return Ok(());
        };
        if was.as_ref() == Some(&text) {
            self.vault.put(&profile, opened);
            self.reopen(connection, account);
            // Something else may be kept meanwhile, or nothing.
            let kept = store::load(&profile, Keep::Browser);
            if kept != Some(Kept::Sealed(text)) {
                self.follow_now(kept.map(|kept| kept.write()).as_deref(), guard);
            }
            return Ok(());
        }
        let me = who_is(&connection).await.map_err(VaultError::NotAsked)?;
        if self.is_course(generation) {
            self.vault.put(&profile, opened);
            if account.base == connection.base && (account.me.pk == me.pk || guard.is_armed()) {
                self.reopen(connection, Account { me, ..account });
            } else {
                self.vault.locked.set(false);
                self.begin(connection, Keep::Browser, me);
            }
        }
        Ok(())
    }

    pub(super) fn reopen(self, connection: Connection, account: Account) {
        self.vault.was.set_value(None);
        self.go_on(connection, account);
        self.vault.locked.set(false);
    }

    /// Opens what is stored with the key that this tab has of it, if it has one.
    pub(super) async fn open_again(self, profile: &str, text: &str) -> Option<Connection> {
        let key = self.vault.of(profile)?.key;
        let opening = work::open_again(key, profile.to_owned(), text.to_owned());
        let (connection, opened) = read(opening.await).ok()?;
        // Locked meanwhile: then the key is no longer ours.
        self.vault.of(profile)?;
        self.vault.put(profile, opened);
        Some(connection)
    }

    /// Puts the connection where it was asked for: sealed, if a passphrase was chosen for it or holds already. What
    /// was sealed is never replaced by a readable one.
    pub(super) async fn store(self, connection: &Connection, keep: Keep) -> Keep {
        let generation = self.generation.get_value();
        let profile = self.profiles.current_id();
        let chosen = self.vault.take_chosen();
        let open = Kept::Open(connection.clone());
        if keep != Keep::Browser {
            return store::save(&profile, &open, keep);
        }
        let key = match (chosen, self.vault.of(&profile)) {
            (Some(passphrase), _) => work::make_key(passphrase).await.ok().and_then(Result::ok),
            (None, Some(opened)) => Some(opened.key),
            (None, None) => match store::load(&profile, keep) {
                Some(Kept::Sealed(_)) => None,
                _ => return store::save(&profile, &open, keep),
            },
        };
        let Some(key) = key else { return Keep::Page };
        let sealing = work::seal(key, profile.clone(), connection.base.clone(), open.write());
        let Ok(Ok(opened)) = sealing.await else { return Keep::Page };
        let kept = Kept::Sealed(opened.text.clone());
        if self.is_course(generation) {
            self.vault.put(&profile, opened);
        } else if !self.vault.locked.get_untracked() {
            return Keep::Page;
        }
        store::save(&profile, &kept, keep)
    }

    /// What this tab seals the profile's token with, if it is sealed and open.
    pub(in crate::session) fn sealing_key(self, profile: &str) -> Option<Key> {
        self.vault.of(profile).map(|opened| opened.key)
    }

    /// Keeps the next tokens of a profile, the current one or another, in the place of `old`, if that is kept still:
    /// sealed, where that was sealed, with `key` if the page was locked meanwhile. Answers whether it was.
    pub(in crate::session) async fn keep_next(
        self,
        profile: &str,
        old: &Connection,
        next: Connection,
        key: Option<Key>,
    ) -> bool {
        if self.replace_held(profile, old, &next) {
            return true;
        }
        let Some(Kept::Sealed(text)) = store::load(profile, Keep::Browser) else {
            return store::replace(profile, old, next);
        };
        let Some(key) = self.sealing_key(profile).or(key) else {
            return store::replace(profile, old, next);
        };
        let opening = work::open_again(key.clone(), profile.to_owned(), text.clone());
        if !read(opening.await).is_ok_and(|(kept, _)| kept == *old) {
            return store::replace(profile, old, next);
        }
        let base = next.base.clone();
        let sealing = work::seal(key, profile.to_owned(), base, Kept::Open(next).write());
        let Ok(Ok(opened)) = sealing.await else { return false };
        if store::load(profile, Keep::Browser) != Some(Kept::Sealed(text.clone())) {
            return false;
        }
        let kept = Kept::Sealed(opened.text.clone());
        if store::save(profile, &kept, Keep::Browser) != Keep::Browser {
            return false;
        }
        if self.sealing_key(profile).is_some() {
            self.vault.put(profile, opened);
        } else if self.vault.was.try_get_value().flatten() == Some(text) {
            // It is what unlocking opens, as what was there before.
            self.vault.was.try_set_value(Some(opened.text));
        }
        true
    }

    /// Seals the token with another passphrase, or with none. A sealed one is only touched if `old` opens it.
    pub async fn change_passphrase(self, old: String, new: Option<String>) -> Result<(), VaultError> {
        let profile = self.profiles.current_id();
        if let Some(Kept::Sealed(text)) = store::load(&profile, Keep::Browser) {
            read(work::open(old, profile.clone(), text).await)?;
        }
        let key = match new {
            Some(new) => Some(done(work::make_key(new).await)?),
            None => None,
        };
        // Locked or disconnected meanwhile: then nothing changes.
        let connection = self.connection.try_get_value().flatten().ok_or(VaultError::NotKept)?;
        let (base, open) = (connection.base.clone(), Kept::Open(connection));
        let kept = match key {
            Some(key) => {
                let opened = done(work::seal(key, profile.clone(), base, open.write()).await)?;
                let kept = Kept::Sealed(opened.text.clone());
                self.vault.put(&profile, opened);
                kept
            }
            None => {
                self.vault.forget(&profile);
                open
            }
        };
        let keep = store::save(&profile, &kept, Keep::Browser);
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

/// The connection in what was opened.
fn read(
    work: Result<Result<(String, Opened), SealError>, NotFetched>,
) -> Result<(Connection, Opened), VaultError> {
    let (plain, opened) = done(work)?;
    let connection = Kept::read(&plain).and_then(Kept::open);
    Ok((connection.ok_or(VaultError::Seal(SealError::Damaged))?, opened))
}
