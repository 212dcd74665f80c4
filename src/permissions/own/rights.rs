//! What is known about an account's rights, and what is not.

use super::kinds::Kind;
use authentik_rac::permissions::{Permission, RolePermissions};
use authentik_rac::rights::{Action, Held};
use authentik_rac::users::Me;

/// The permission that roles and their permissions are visible with.
const VIEW_ROLE: &str = "view_role";

/// What is known about the account's permissions. authentik grants them through roles only.
#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    Superuser,
    /// It has no role, and so no permission.
    NoRole,
    /// The permissions of its roles, without roles that have none of interest.
    ByRoles(Vec<RolePermissions>),
    /// authentik doesn't show the account its roles' permissions.
    Hidden,
}

/// The extent of a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All objects of the kind.
    All,
    /// This many single objects.
    Some(usize),
    None,
    NotKnown,
}

impl Known {
    /// What is known without another request; `None` if the account's roles can be read.
    pub fn at_once(me: &Me) -> Option<Known> {
        match &me.roles {
            _ if me.is_superuser => Some(Known::Superuser),
            Some(roles) if roles.is_empty() => Some(Known::NoRole),
            Some(_) if Known::may_view_roles(me) => None,
            _ => Some(Known::Hidden),
        }
    }

    /// Whether the account can view roles: the one permission that it can always find out about.
    pub fn may_view_roles(me: &Me) -> bool {
        me.is_superuser || me.system_permissions.iter().any(|held| held == VIEW_ROLE)
    }

    /// The same by permission; `None` if they are unknown.
    pub fn held(&self) -> Option<Held> {
        let roles = match self {
            Known::Superuser => return Some(Held::everything()),
            Known::NoRole => return Some(Held::default()),
            Known::Hidden => return None,
            Known::ByRoles(roles) => roles,
        };
        let mut held = Held::default();
        for role in roles {
            for one in &role.model_permissions {
                held.add_on_all(&one.app_label, &one.codename);
            }
            for one in &role.object_permissions {
                held.add_on_object(&one.app_label, &one.codename, &one.object_pk);
            }
        }
        Some(held)
    }

    pub fn extent(&self, kind: &Kind, action: Action) -> Extent {
        let roles = match self {
            Known::Superuser => return Extent::All,
            Known::NoRole => return Extent::None,
            Known::Hidden => return Extent::NotKnown,
            Known::ByRoles(roles) => roles,
        };
        let codename = kind.permission(action);
        let is_it = |held: &&Permission| held.app_label == kind.app && held.codename == codename;
        if roles.iter().flat_map(|role| &role.model_permissions).any(|held| is_it(&held)) {
            return Extent::All;
        }
        let on_objects = roles.iter().flat_map(|role| &role.object_permissions).filter(is_it);
        let mut objects: Vec<&str> = on_objects.map(|held| held.object_pk.as_str()).collect();
        objects.sort_unstable();
        objects.dedup();
        if objects.is_empty() { Extent::None } else { Extent::Some(objects.len()) }
    }

    /// The widest extent of these actions.
    pub fn farthest(&self, kind: &Kind, actions: &[Action]) -> Extent {
        let mut far = Extent::None;
        for action in actions {
            far = match (far, self.extent(kind, *action)) {
                (Extent::All, _) | (_, Extent::All) => Extent::All,
                (Extent::NotKnown, _) | (_, Extent::NotKnown) => Extent::NotKnown,
                (Extent::Some(one), Extent::Some(other)) => Extent::Some(one.max(other)),
                (Extent::None, other) => other,
                (one, Extent::None) => one,
            };
        }
        far
    }

    /// The permissions that are missing for what this app does with the kind.
    pub fn missing(&self, kind: &Kind) -> Vec<String> {
        let actions = [Action::View].into_iter().chain(kind.writes.iter().copied());
        actions
            .filter(|action| matches!(self.extent(kind, *action), Extent::None | Extent::Some(_)))
            .map(|action| kind.permission(action))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::kinds::{KINDS, OF_RAC};
    use super::*;
    use authentik_rac::rights::Object;

    fn me(text: &str) -> Me {
        authentik_rac::wire::read(&format!(r#"{{"user":{{"pk":5,"username":"kim",{text}}}}}"#)).unwrap()
    }

    fn permission(name: &str, object_pk: &str) -> Permission {
        let (app, codename) = name.split_once('.').unwrap();
        let (_, model) = codename.split_once('_').unwrap();
        Permission {
            codename: codename.into(),
            model: model.into(),
            app_label: app.into(),
            object_pk: object_pk.into(),
        }
    }

    fn by_roles(on_all: &[&str], on_objects: &[(&str, &str)]) -> Known {
        let role = RolePermissions {
            role_pk: "r".into(),
            name: "Desk".into(),
            object_permissions: on_objects.iter().map(|(name, pk)| permission(name, pk)).collect(),
            model_permissions: on_all.iter().map(|name| permission(name, "")).collect(),
        };
        Known::ByRoles(vec![role])
    }

    #[test]
    fn an_account_that_can_not_view_roles_is_never_called_read_only() {
        let desk = me(r#""roles":[{"name":"Desk","pk":"r"}],"system_permissions":[]"#);
        let known = Known::at_once(&desk).unwrap();
        assert_eq!(known, Known::Hidden);
        for kind in &KINDS {
            assert!(kind.writes.iter().all(|action| known.extent(kind, *action) == Extent::NotKnown));
            assert!(known.missing(kind).is_empty(), "what may be there is not called missing");
        }
    }

    #[test]
    fn without_roles_in_the_response_permissions_are_unknown() {
        assert_eq!(Known::at_once(&me(r#""system_permissions":[]"#)), Some(Known::Hidden));
        assert_eq!(Known::at_once(&me(r#""roles":null"#)), Some(Known::Hidden));
    }

    #[test]
    fn without_a_role_there_is_no_permission_and_a_superuser_needs_none() {
        assert_eq!(Known::at_once(&me(r#""roles":[]"#)), Some(Known::NoRole));
        let superuser = me(r#""roles":[],"is_superuser":true"#);
        assert_eq!(Known::at_once(&superuser), Some(Known::Superuser));
        for kind in &KINDS {
            assert_eq!(Known::Superuser.missing(kind), Vec::<String>::new());
            assert_eq!(Known::NoRole.missing(kind).len(), kind.writes.len() + 1);
        }
    }

    #[test]
    fn roles_are_read_if_the_account_can_view_them() {
        let auditor = me(r#""roles":[{"name":"x","pk":"r"}],"system_permissions":["view_role"]"#);
        assert_eq!(Known::at_once(&auditor), None);
    }

    #[test]
    fn a_permission_on_one_object_is_not_one_on_all() {
        let known = by_roles(
            &["authentik_providers_rac.view_racprovider"],
            &[
                ("authentik_providers_rac.change_racprovider", "1"),
                ("authentik_providers_rac.change_racprovider", "1"),
                ("authentik_providers_rac.change_racprovider", "4"),
            ],
        );
        let providers = &KINDS[0];
        assert_eq!(known.extent(providers, Action::View), Extent::All);
        assert_eq!(known.extent(providers, Action::Change), Extent::Some(2));
        assert_eq!(known.extent(providers, Action::Add), Extent::None);
        assert_eq!(known.farthest(providers, providers.writes), Extent::Some(2));
        assert_eq!(known.missing(providers), ["add_racprovider", "change_racprovider", "delete_racprovider"]);
        assert_eq!(known.extent(&KINDS[1], Action::View), Extent::None, "endpoints are another kind");
    }

    #[test]
    fn a_permission_of_the_same_name_in_another_app_does_not_count() {
        let known = by_roles(&["authentik_endpoints.view_endpoint"], &[]);
        assert_eq!(known.extent(&KINDS[1], Action::View), Extent::None);
    }

    #[test]
    fn permissions_of_roles_are_held_and_unknown_ones_are_not_missing() {
        let held = by_roles(
            &["authentik_providers_rac.view_racprovider"],
            &[("authentik_providers_rac.change_racprovider", "1")],
        )
        .held()
        .unwrap();
        assert!(held.allows(&Object::Provider.change(1)));
        assert!(!held.allows(&Object::Provider.change(2)));
        assert!(held.allows_on_all(Action::View, Object::Provider));
        assert_eq!(Known::Hidden.held(), None);
        assert!(!Known::NoRole.held().unwrap().allows(&Object::Provider.change_some()));
        assert!(Known::Superuser.held().unwrap().allows(&Object::Provider.add()));
    }

    #[test]
    fn racs_own_kinds_come_first() {
        let of_rac = KINDS.iter().take_while(|kind| kind.app == "authentik_providers_rac").count();
        assert_eq!(of_rac, OF_RAC);
    }
}
