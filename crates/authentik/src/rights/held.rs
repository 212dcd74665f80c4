//! The permissions that an account has.

use crate::rights::{Action, Need, Object};

/// The permissions that an account has, on all objects of a kind and on single ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    everything: bool,
    /// `authentik_providers_rac.view_racprovider`.
    on_all: Vec<String>,
    /// The same with the id of the object.
    on_objects: Vec<(String, String)>,
}

impl Held {
    /// The permissions of a superuser.
    pub fn everything() -> Self {
        Held { everything: true, ..Held::default() }
    }

    pub fn add_on_all(&mut self, app: &str, codename: &str) {
        self.on_all.push(format!("{app}.{codename}"));
    }

    pub fn add_on_object(&mut self, app: &str, codename: &str, id: &str) {
        self.on_objects.push((format!("{app}.{codename}"), plain(id)));
    }

    pub fn allows_on_all(&self, action: Action, object: Object) -> bool {
        self.everything || self.on_all.contains(&object.codename(action))
    }

    /// A permission on one object is enough for that object, or if any object will do.
    pub fn allows(&self, need: &Need) -> bool {
        if self.allows_on_all(need.action, need.object) {
            return true;
        }
        let codename = need.object.codename(need.action);
        let id = need.id.as_deref().map(plain);
        self.on_objects.iter().any(|(held, on)| *held == codename && id.as_ref().is_none_or(|id| id == on))
    }
}

/// The uuid without dashes.
fn plain(id: &str) -> String {
    id.to_ascii_lowercase().replace('-', "")
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const RAC: &str = "authentik_providers_rac";
    const ENDPOINT: &str = "9C9C9C9C-8b8b-4a7a-8969-585847473636";

    fn desk() -> Held {
        let mut held = Held::default();
        held.add_on_all(RAC, "view_racprovider");
        held.add_on_object(RAC, "change_racprovider", "1");
        held.add_on_object(RAC, "delete_endpoint", &ENDPOINT.replace('-', ""));
        held
    }

    #[test]
    fn a_permission_on_one_object_allows_that_object_and_any_of_the_kind() {
        assert!(desk().allows(&Object::Provider.change(1)));
        assert!(!desk().allows(&Object::Provider.change(2)));
        assert!(desk().allows(&Object::Provider.change_some()), "so one of several can be changed");
        assert!(!desk().allows(&Object::Provider.delete(1)));
        assert!(!desk().allows(&Object::Provider.delete_some()));
        assert!(!desk().allows_on_all(Action::Change, Object::Provider));
        assert!(desk().allows_on_all(Action::View, Object::Provider));
    }

    #[test]
    fn a_uuid_matches_with_and_without_dashes() {
        assert!(desk().allows(&Object::Endpoint.delete(ENDPOINT)));
        assert!(desk().allows(&Object::Endpoint.delete(ENDPOINT.to_ascii_lowercase())));
    }

    #[test]
    fn a_model_of_another_app_is_different() {
        let mut held = Held::default();
        held.add_on_all("authentik_endpoints", "delete_endpoint");
        assert!(!held.allows(&Object::Endpoint.delete_some()));
    }

    fn need() -> impl Strategy<Value = Need> {
        let action = prop::sample::select(vec![Action::View, Action::Add, Action::Change, Action::Delete]);
        let id = prop::option::of((0..3_u8).prop_map(|id| id.to_string()));
        (prop::sample::select(Object::ALL.to_vec()), action, id).prop_map(|(object, action, id)| Need {
            action,
            object,
            id,
        })
    }

    proptest! {
        #[test]
        fn exactly_the_held_permissions_are_allowed(
            held in prop::collection::vec(need(), 0..6),
            wanted in need(),
        ) {
            let mut rights = Held::default();
            for one in &held {
                let (app, codename) = (one.object.model().0, one.object.codename(one.action));
                let codename = codename.split_once('.').map(|(_, name)| name.to_owned()).unwrap_or_default();
                match &one.id {
                    Some(id) => rights.add_on_object(app, &codename, id),
                    None => rights.add_on_all(app, &codename),
                }
            }
            let met = held.iter().any(|one| {
                one.object == wanted.object
                    && one.action == wanted.action
                    && (one.id.is_none() || wanted.id.is_none() || one.id == wanted.id)
            });
            prop_assert_eq!(rights.allows(&wanted), met);
        }
    }
}
