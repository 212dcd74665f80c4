//! Encrypting a token "In this browser" with a passphrase, and locking the page until it is entered again.
//!
//! This module holds what every page needs. The cryptography and the views are in a part of the app that is loaded on
//! demand ([`part`]).

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

pub use crypto::{Key, SealError};
pub use hide::hide_while_locked;
pub use idle::watch_idleness;
pub use new_passphrase::NewPassphrase;
pub(super) use part::vault_functions as functions;
pub use part::vault_pages as pages;

use leptos::prelude::*;

/// The key to one instance's token, and its encrypted text.
#[derive(Clone)]
pub(super) struct Opened {
    pub key: Key,
    /// What this tab last encrypted or decrypted, as stored.
    pub text: String,
}

/// The keys of this tab, in memory only: a reload asks for the passphrase again. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Vault {
    /// By instance id.
    opened: StoredValue<Vec<(String, Opened)>, LocalStorage>,
    changed: Trigger,
    /// The passphrase for encrypting the next token.
    chosen: StoredValue<Option<String>>,
    /// Whether the page is locked.
    pub locked: RwSignal<bool>,
    /// While locked: the encrypted text of the token that was in use.
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

    /// The key to this instance's token, if the passphrase was entered.
    pub fn of(self, instance: &str) -> Option<Opened> {
        self.opened
            .try_with_value(|all| all.iter().find(|(id, _)| id == instance).map(|(_, opened)| opened.clone()))
            .flatten()
    }

    /// Whether there is one, tracked.
    pub fn has(self, instance: &str) -> bool {
        self.changed.track();
        self.opened.try_with_value(|all| all.iter().any(|(id, _)| id == instance)) == Some(true)
    }

    pub fn put(self, instance: &str, opened: Opened) {
        self.opened.try_update_value(|all| {
            all.retain(|(id, _)| id != instance);
            all.push((instance.to_owned(), opened));
        });
        self.changed.notify();
    }

    pub fn forget(self, instance: &str) {
        self.opened.try_update_value(|all| all.retain(|(id, _)| id != instance));
        self.changed.notify();
    }

    /// Forgets all keys. Returns whether there were any.
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
