//! Credentials of other instances that are kept only in memory. They survive switching, but not a reload.

use crate::session::Credential;
use authentik_rac::users::Me;
use leptos::prelude::*;

/// A credential kept in memory while the user works with another instance.
#[derive(Clone)]
pub struct Held {
    instance: String,
    pub credential: Credential,
    /// The account it belongs to.
    pub me: Me,
}

/// At most one for each instance. Cheap to copy.
#[derive(Clone, Copy)]
pub struct HeldCredentials(StoredValue<Vec<Held>>);

impl HeldCredentials {
    pub fn new() -> HeldCredentials {
        HeldCredentials(StoredValue::new(Vec::new()))
    }

    pub fn put(self, instance: &str, credential: Credential, me: Me) {
        self.forget(instance);
        self.0.update_value(|all| all.push(Held { instance: instance.to_owned(), credential, me }));
    }

    pub fn get(self, instance: &str) -> Option<Held> {
        self.0.with_value(|all| all.iter().find(|held| held.instance == instance).cloned())
    }

    pub fn take(self, instance: &str) -> Option<Held> {
        let held = self.get(instance);
        self.forget(instance);
        held
    }

    pub fn has(self, instance: &str) -> bool {
        self.0.with_value(|all| all.iter().any(|held| held.instance == instance))
    }

    /// Replaces a credential with the refreshed one. Returns whether there was one.
    pub fn replace(self, instance: &str, old: &Credential, next: &Credential) -> bool {
        let replace = |all: &mut Vec<Held>| {
            let held = all.iter_mut().find(|held| held.instance == instance && held.credential == *old);
            held.map(|held| held.credential = next.clone()).is_some()
        };
        self.0.try_update_value(replace).unwrap_or_default()
    }

    pub fn forget(self, instance: &str) {
        self.0.update_value(|all| all.retain(|held| held.instance != instance));
    }

    pub fn forget_all(self) {
        self.0.set_value(Vec::new());
    }
}
