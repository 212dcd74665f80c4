//! A token "In this browser" that is encrypted with a passphrase, and the lock that shuts the page until somebody
//! enters it again.
//!
//! Here is what a page has of it from the start. The cryptography and all that is shown belong to a part of the app
//! that is fetched when it is wanted ([`part`]).

pub mod crypto;
mod hide;
mod idle;
mod new_passphrase;
mod part;
mod passphrase_fields;
mod passphrase_input;
mod preferences;
mod preferences_dialog;
pub mod sealed;
mod unlock;
mod words;

pub use hide::hide_while_locked;
pub use idle::watch_idleness;
pub use new_passphrase::NewPassphrase;
pub use part::vault_pages as pages;
pub(super) use part::vault_work as work;

use crypto::Key;
use leptos::prelude::*;

/// What can open, and seal again, one profile's token.
#[derive(Clone)]
pub(super) struct Opened {
    pub key: Key,
    /// What this tab last sealed or opened, as it is stored.
    pub text: String,
}

/// The keys of this tab, in the page's memory only: a reload asks for the passphrase again. Free to copy about.
#[derive(Clone, Copy)]
pub(super) struct Vault {
    /// By the profiles' ids.
    opened: StoredValue<Vec<(String, Opened)>, LocalStorage>,
    changed: Trigger,
    /// The passphrase that the next token is to be sealed with.
    chosen: StoredValue<Option<String>>,
    /// Whether the page is shut.
    pub locked: RwSignal<bool>,
    /// While it is: the text that held the token it was open with.
    pub was: StoredValue<Option<String>>,
}

impl Vault {
    pub fn new() -> Vault {
        Vault {
            opened: StoredValue::new_local(Vec::new()),
            changed: Trigger::new(),
            chosen: StoredValue::new(None),
            locked: RwSignal::new(false),
            was: StoredValue::new(None),
        }
    }

    /// What opens this profile's token, if the passphrase was entered.
    pub fn of(self, profile: &str) -> Option<Opened> {
        self.opened
            .try_with_value(|all| all.iter().find(|(id, _)| id == profile).map(|(_, opened)| opened.clone()))
            .flatten()
    }

    /// Whether there is one, and follows it.
    pub fn has(self, profile: &str) -> bool {
        self.changed.track();
        self.opened.try_with_value(|all| all.iter().any(|(id, _)| id == profile)) == Some(true)
    }

    pub fn put(self, profile: &str, opened: Opened) {
        self.opened.try_update_value(|all| {
            all.retain(|(id, _)| id != profile);
            all.push((profile.to_owned(), opened));
        });
        self.changed.notify();
    }

    pub fn forget(self, profile: &str) {
        self.opened.try_update_value(|all| all.retain(|(id, _)| id != profile));
        self.changed.notify();
    }

    /// Forgets all keys. Answers whether there were any.
    pub fn forget_all(self) -> bool {
        let had = self.opened.try_update_value(|all| !std::mem::take(all).is_empty()) == Some(true);
        self.changed.notify();
        had
    }

    pub fn choose(self, passphrase: Option<String>) {
        self.chosen.try_set_value(passphrase);
    }

    pub fn take_chosen(self) -> Option<String> {
        self.chosen.try_update_value(Option::take).flatten()
    }
}
