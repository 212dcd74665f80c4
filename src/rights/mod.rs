//! What the connected account can do, as far as that is known: which controls are disabled for lack of a permission,
//! and which counts the account can know. `permissions` finds it out.

mod count;

pub use count::{Count, CountWords, NOTHING};

use authentik_rac::rights::{Action, Held, Need, Object};
use leptos::prelude::*;

/// The rights of the account, from the context. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Rights(Signal<Option<Held>>);

impl Rights {
    /// Provides them. `held` is `None` while they are unknown, or if authentik doesn't say.
    pub fn provide(held: Signal<Option<Held>>) {
        provide_context(Rights(held));
    }

    /// Why the account can't do this. `None` if it can, or if that is unknown: then authentik decides.
    pub fn lacking(self, need: &Need) -> Option<String> {
        let allowed = self.0.with(|held| held.as_ref().is_none_or(|held| held.allows(need)));
        (!allowed).then(|| need.lacking().text())
    }

    /// Whether the account sees all objects of a kind; `None` if unknown.
    pub fn sees_all(self, object: Object) -> Option<bool> {
        self.0.with(|held| held.as_ref().map(|held| held.allows_on_all(Action::View, object)))
    }

    /// What the number means that authentik counts for the account.
    pub fn count(self, object: Object, seen: u32) -> Count {
        Count::of(object, seen, self.sees_all(object))
    }
}

/// The rights of the account; unknown if nothing is provided.
pub fn use_rights() -> Rights {
    use_context().unwrap_or_else(|| Rights(Signal::stored(None)))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn rights(held: Option<Held>) -> (Owner, Rights) {
        let owner = Owner::new();
        owner.set();
        Rights::provide(Signal::stored(held));
        (owner, use_rights())
    }

    #[test]
    fn unknown_rights_neither_forbid_nor_promise() {
        let (_owner, unknown) = rights(None);
        assert_eq!(unknown.lacking(&Object::Provider.delete(7)), None);
        assert_eq!(unknown.sees_all(Object::ConnectionToken), None);
    }

    #[test]
    fn a_missing_permission_has_authentik_s_name() {
        let (_owner, none) = rights(Some(Held::default()));
        let reason = none.lacking(&Object::Provider.change(7));
        assert_eq!(reason.as_deref(), Some("Your account lacks the permission “Can change RAC Provider”."));
        assert_eq!(none.sees_all(Object::ConnectionToken), Some(false));
    }

    #[test]
    fn a_superuser_lacks_nothing_and_sees_everything() {
        let (_owner, all) = rights(Some(Held::everything()));
        for object in Object::ALL {
            assert_eq!(all.lacking(&object.delete_some()), None);
            assert_eq!(all.sees_all(object), Some(true));
        }
    }
}
