//! Bindings of an endpoint that are copied to its clone.

use super::row::label;
use super::words as texts;
use crate::rest::{Client, Loading, Read};
use authentik_rac::RestError;
use authentik_rac::bindings::api;
use authentik_rac::bindings::{Binding, BindingId};
use leptos::prelude::*;
use rac_messages::Message;
use std::collections::HashMap;
use uuid::Uuid;

/// Which bindings of an endpoint its clone gets.
#[derive(Clone, Copy)]
pub struct BindingChoice {
    pub read: Read<Vec<Binding>>,
    /// The user's choices; for all other bindings `is_proposed` decides.
    decided: RwSignal<HashMap<BindingId, bool>>,
}

impl BindingChoice {
    pub fn of(client: Client, endpoint: Uuid) -> Self {
        BindingChoice {
            read: Read::new(move || api::of_target(client, endpoint)),
            decided: RwSignal::new(HashMap::new()),
        }
    }

    pub fn is_chosen(self, binding: &Binding) -> bool {
        let decided = self.decided.with(|decided| decided.get(&binding.pk).copied());
        can_be_copied(binding) && decided.unwrap_or_else(|| is_proposed(binding))
    }

    pub fn choose(self, binding: &Binding, chosen: bool) {
        self.decided.update(|decided| {
            decided.insert(binding.pk, chosen);
        });
    }

    /// The chosen bindings, except those that could not be read. `None` while they are being read.
    pub fn chosen(self) -> Option<Vec<Binding>> {
        let mut bindings = match self.read.get() {
            Loading::Waiting => return None,
            Loading::Failed(_) => Vec::new(),
            Loading::Ready(bindings) => bindings,
        };
        bindings.retain(|binding| self.is_chosen(binding));
        Some(bindings)
    }
}

/// Whether the binding can be copied: authentik may know kinds of subjects that this app doesn't.
pub fn can_be_copied(binding: &Binding) -> bool {
    binding.subject.is_some()
}

/// Whether the binding is chosen at first. The API can't copy an expiry, and a permission that expires must not
/// silently become permanent.
pub fn is_proposed(binding: &Binding) -> bool {
    can_be_copied(binding) && binding.expires.is_none()
}

/// "Group Operations (negated, disabled)".
pub fn words(binding: &Binding) -> Message {
    let label = label(binding);
    match (binding.negate, binding.enabled) {
        (false, true) => label,
        (false, false) => texts::not_enabled(label),
        (true, true) => texts::negated(label),
        (true, false) => texts::negated_and_not_enabled(label),
    }
}

/// Binds `target` like the original, and returns the copy's id. `is_retry`: an earlier attempt may have succeeded
/// without an answer.
pub async fn copy(
    client: Client,
    binding: &Binding,
    target: Uuid,
    is_retry: bool,
) -> Result<BindingId, RestError> {
    let fields = binding.fields();
    if is_retry
        && let Some(there) =
            api::of_target(client, target).await?.iter().find(|there| there.fields() == fields)
    {
        return Ok(there.pk);
    }
    client.send::<Binding>(api::create(target, &fields.to_json())).await.map(|made| made.pk)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn binding(fields: &str) -> Binding {
        let text = format!(
            r#"{{"pk":"11111111-2222-4333-8444-555566667777","order":0,{fields}
                "target":"9c9c9c9c-8b8b-4a7a-8969-585847473636"}}"#
        );
        authentik_rac::wire::read(&text).unwrap()
    }

    #[test]
    fn a_binding_is_described_with_its_special_fields() {
        assert_eq!(words(&binding(r#""user":8,"user_obj":{"pk":8,"username":"mara"},"#)), "User mara");
        assert_eq!(
            words(&binding(r#""user":8,"negate":true,"enabled":false,"#)),
            "User 8 (negated, disabled)"
        );
    }

    #[test]
    fn expiring_bindings_are_not_copied_by_default() {
        assert!(is_proposed(&binding(r#""user":8,"enabled":false,"#)));
        let temporary = binding(r#""user":8,"expires":"2026-12-01T00:00:00Z","#);
        assert!(can_be_copied(&temporary) && !is_proposed(&temporary));
        assert!(!can_be_copied(&binding("")), "bound to something that is not known here");
    }
}
