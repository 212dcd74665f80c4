//! Whose settings the account may view: authentik hides those of endpoints that it may only change.

use crate::rights::{Rights, use_rights};
use crate::session::use_session;
use authentik_rac::endpoints::EndpointId;
use authentik_rac::rights::Object;
use leptos::prelude::*;

/// What is known of it, from the context; free to copy about.
#[derive(Clone, Copy)]
pub struct Viewing {
    sees_everything: Signal<bool>,
    rights: Rights,
}

impl Viewing {
    pub fn new() -> Self {
        let session = use_session();
        Viewing { sees_everything: Signal::derive(move || session.is_superuser()), rights: use_rights() }
    }

    /// Whether the account may view this endpoint for sure.
    pub fn allows(self, id: EndpointId) -> bool {
        let is_known = self.rights.sees_all(Object::Endpoint).is_some();
        self.sees_everything.get() || is_known && self.rights.lacking(&Object::Endpoint.view(id)).is_none()
    }
}
