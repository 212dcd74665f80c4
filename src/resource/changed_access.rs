//! Objects whose bindings were changed in this tab: authentik may remember who could use them before.

use crate::resource::policy_cache::ClearPolicyCache;
use authentik_rac::undo::Ref;
use leptos::prelude::*;
use std::collections::HashSet;

/// Remembers them until the policy cache is cleared. Cheap to copy.
#[derive(Clone, Copy)]
pub struct ChangedAccess(RwSignal<HashSet<Ref>>);

impl ChangedAccess {
    /// Provides it for the app.
    pub fn provide() {
        provide_context(ChangedAccess::new());
    }

    fn new() -> Self {
        ChangedAccess(RwSignal::new(HashSet::new()))
    }

    /// Bindings of the object, or of an object inside it, were changed.
    pub fn note(self, object: Ref) {
        self.0.try_update(|changed| changed.insert(object));
    }

    /// The policy cache was cleared.
    pub fn forget(self) {
        self.0.try_update(HashSet::clear);
    }

    /// The button that clears the policy cache, once bindings of the object were changed. It stays after that: it has the
    /// focus.
    pub fn offer(self, object: Ref) -> impl IntoView {
        let is_changed = move || self.0.with(|changed| changed.contains(&object));
        let is_offered = Memo::new(move |before: Option<&bool>| before == Some(&true) || is_changed());
        move || is_offered.get().then(|| view! { <ClearPolicyCache /> })
    }
}

pub fn use_changed_access() -> ChangedAccess {
    use_context().unwrap_or_else(ChangedAccess::new)
}
