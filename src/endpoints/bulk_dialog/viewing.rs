//! Which endpoints' settings the account can view: authentik hides the settings of endpoints that it can only change.

use crate::rights::{Rights, use_rights};
use crate::session::use_session;
use authentik_rac::endpoints::EndpointId;
use authentik_rac::rights::Object;
use leptos::prelude::*;

/// What is known about it; in the context. Cheap to copy.
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

    /// Whether the account can certainly view this endpoint.
    pub fn allows(self, id: EndpointId) -> bool {
        let is_known = self.rights.sees_all(Object::Endpoint).is_some();
        self.sees_everything.get() || is_known && self.rights.lacking(&Object::Endpoint.view(id)).is_none()
    }
}
