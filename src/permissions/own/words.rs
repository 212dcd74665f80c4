//! The texts about the account's rights.

use super::kinds::{KINDS, Kind, OF_RAC};
use super::reads::ListResult;
use super::rights::{Extent, Known};
use authentik_rac::permissions::OF_USER;
use authentik_rac::rights::Action;
use authentik_rac::users::NamedRole;
use guacamole_settings::listed;

pub const TITLE: &str = "What your account can do";
pub const CAPTION: &str = "Permissions of your account by object type";
pub const KIND: &str = "Object type";
pub const SEES: &str = "Can view";
pub const CHANGES: &str = "Can change";
pub const MISSING: &str = "Missing permissions";
pub const NOTHING: &str = "–";
pub const YES: &str = "Yes";
pub const NO: &str = "No";
pub const NOT_KNOWN: &str = "Unknown";
pub const NOT_CHANGED_HERE: &str = "Not needed";
pub const SUPERUSER: &str = "Superuser: your account can do everything.";
const NO_ROLE: &str =
    "Your account has no role in authentik. It sees only what it can use, and can't change anything.";
const EVERYTHING: &str = "Your account can view and change everything in RAC.";
const READ_ONLY: &str = "Your account can view everything in RAC and change nothing.";
const HIDDEN: &str = "What your account can change is unknown: authentik shows permissions only to accounts that can view roles.";
pub const BY_ROLES: &str = "authentik grants permissions through roles: this is what the roles of your account allow. For a missing permission, ask an authentik administrator to add it to one of its roles.";
pub const BY_LISTS: &str = "What your account can view was found by reading. What it can change is unknown until you try: authentik refuses what isn't allowed, and nothing changes. With the permission view_role (authentik_rbac), all of it can be shown here.";

/// A summary in one or two sentences.
pub fn sentence(known: &Known, roles: &[NamedRole]) -> String {
    match known {
        Known::Superuser => SUPERUSER.to_owned(),
        Known::NoRole => NO_ROLE.to_owned(),
        Known::Hidden => match its_roles(roles) {
            Some(roles) => format!("{HIDDEN} {roles}"),
            None => HIDDEN.to_owned(),
        },
        Known::ByRoles(_) => of_rac(known),
    }
}

/// "Its role: Help desk."; `None` without roles.
fn its_roles(roles: &[NamedRole]) -> Option<String> {
    let names: Vec<&str> = roles
        .iter()
        .map(|role| if role.name.starts_with(OF_USER) { "one of its own" } else { role.name.as_str() })
        .collect();
    match names.as_slice() {
        [] => None,
        [one] => Some(format!("Its role: {one}.")),
        all => Some(format!("Its roles: {}.", all.join(", "))),
    }
}

fn of_rac(known: &Known) -> String {
    let rac = KINDS.get(..OF_RAC).unwrap_or_default();
    let all = |actions: fn(&Kind) -> &[Action]| {
        rac.iter().all(|kind| actions(kind).iter().all(|action| known.extent(kind, *action) == Extent::All))
    };
    let sees_all = all(|_| &[Action::View]);
    let changed = kinds_named(rac, |kind| known.farthest(kind, kind.writes));
    if sees_all && all(|kind| kind.writes) {
        return EVERYTHING.to_owned();
    }
    match (sees_all, changed) {
        (true, None) => READ_ONLY.to_owned(),
        (_, changed) => {
            let seen = kinds_named(rac, |kind| known.extent(kind, Action::View));
            let seen = seen.as_deref().unwrap_or("only what it can use");
            let changed = changed.as_deref().unwrap_or("nothing in RAC");
            format!("Your account can view {seen}, and change {changed}.")
        }
    }
}

/// "providers, endpoints and some property mappings"; `None` if there are none.
fn kinds_named(kinds: &[Kind], extent: impl Fn(&Kind) -> Extent) -> Option<String> {
    let named = kinds.iter().filter_map(|kind| match extent(kind) {
        Extent::All => Some(kind.label.to_ascii_lowercase()),
        Extent::Some(_) => Some(format!("some {}", kind.label.to_ascii_lowercase())),
        Extent::None | Extent::NotKnown => None,
    });
    Some(listed(&named.collect::<Vec<_>>())).filter(|named| !named.is_empty())
}

/// What the account can see of a kind. `list_result`: what its list shows, if the permissions are unknown.
pub fn sees(known: &Known, kind: &Kind, list_result: ListResult) -> String {
    match (known.extent(kind, Action::View), list_result) {
        (Extent::All, _) => YES.to_owned(),
        (Extent::Some(count), _) => format!("{count} of them"),
        (Extent::None, _) | (_, ListResult::Refused) => {
            kind.shown_to_all.map_or_else(|| NO.to_owned(), |shown| format!("Only {shown}"))
        }
        // There may be more.
        (Extent::NotKnown, ListResult::Shows(count @ 1..)) => format!("At least {count}"),
        (Extent::NotKnown, ListResult::Shows(0)) => "Its list is empty".to_owned(),
        (Extent::NotKnown, ListResult::NotKnown) => {
            kind.shown_to_all.map_or_else(|| NOT_KNOWN.to_owned(), |shown| format!("At least {shown}"))
        }
    }
}

/// What the account can change of a kind.
pub fn changes(known: &Known, kind: &Kind) -> String {
    if kind.writes.is_empty() {
        return NOT_CHANGED_HERE.to_owned();
    }
    let far: Vec<(Action, Extent)> =
        kind.writes.iter().map(|action| (*action, known.extent(kind, *action))).collect();
    let all = |wanted: Extent| far.iter().all(|(_, extent)| *extent == wanted);
    if all(Extent::All) {
        return YES.to_owned();
    }
    if all(Extent::None) {
        return NO.to_owned();
    }
    let actions: Vec<String> = far
        .iter()
        .filter_map(|(action, extent)| {
            let action = if *action == Action::Add { "create" } else { action.codename() };
            match extent {
                Extent::All => Some(action.to_owned()),
                Extent::Some(count) => Some(format!("{action} {count} of them")),
                Extent::None | Extent::NotKnown => None,
            }
        })
        .collect();
    if actions.is_empty() { NOT_KNOWN.to_owned() } else { format!("Can {}", listed(&actions)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use authentik_rac::permissions::{Permission, RolePermissions};

    fn held(app: &str, codename: &str, object_pk: &str) -> Permission {
        let (_, model) = codename.split_once('_').unwrap();
        Permission {
            codename: codename.into(),
            model: model.into(),
            app_label: app.into(),
            object_pk: object_pk.into(),
        }
    }

    /// Permissions on all objects of a model, and on single ones.
    fn known(on_all: &[&str], on_objects: &[(&str, &str)]) -> Known {
        let app = "authentik_providers_rac";
        Known::ByRoles(vec![RolePermissions {
            role_pk: "r".into(),
            name: "Desk".into(),
            object_permissions: on_objects.iter().map(|(name, pk)| held(app, name, pk)).collect(),
            model_permissions: on_all.iter().map(|name| held(app, name, "")).collect(),
        }])
    }

    const SEE_ALL: [&str; 4] =
        ["view_racprovider", "view_endpoint", "view_racpropertymapping", "view_connectiontoken"];

    #[test]
    fn an_account_that_only_sees_everything_is_called_read_only() {
        assert_eq!(sentence(&known(&SEE_ALL, &[]), &[]), READ_ONLY);
    }

    #[test]
    fn an_account_that_can_change_one_object_is_not_called_read_only() {
        let one = known(&SEE_ALL, &[("change_racprovider", "1")]);
        assert_eq!(
            sentence(&one, &[]),
            "Your account can view providers, endpoints, property mappings and connection tokens, and change some \
             providers."
        );
        assert_eq!(changes(&one, &KINDS[0]), "Can change 1 of them");
    }

    #[test]
    fn permissions_on_some_and_on_all_objects_have_different_texts() {
        let some = known(
            &["view_racprovider"],
            &[("view_racpropertymapping", "a"), ("view_racpropertymapping", "b")],
        );
        assert_eq!(
            sentence(&some, &[]),
            "Your account can view providers and some property mappings, and change nothing in RAC."
        );
        assert_eq!(sees(&some, &KINDS[2], ListResult::NotKnown), "2 of them");
        assert_eq!(sees(&some, &KINDS[1], ListResult::NotKnown), "Only those it can use");
        assert_eq!(sees(&some, &KINDS[5], ListResult::NotKnown), NO);
        assert_eq!(changes(&some, &KINDS[0]), NO);
    }

    #[test]
    fn full_rac_permissions_have_their_own_text() {
        let mut all = SEE_ALL.to_vec();
        all.extend(["add_racprovider", "change_racprovider", "delete_racprovider"]);
        all.extend(["add_endpoint", "change_endpoint", "delete_endpoint"]);
        all.extend(["add_racpropertymapping", "change_racpropertymapping", "delete_racpropertymapping"]);
        let nearly = known(&all, &[]);
        assert_ne!(sentence(&nearly, &[]), EVERYTHING, "tokens may not be deleted");
        all.extend(["change_connectiontoken", "delete_connectiontoken"]);
        assert_eq!(sentence(&known(&all, &[]), &[]), EVERYTHING);
        assert_eq!(changes(&known(&all, &[]), &KINDS[3]), YES);
    }

    #[test]
    fn unknown_permissions_are_not_guessed() {
        let roles = [
            NamedRole { pk: "a".into(), name: "Help desk".into() },
            NamedRole { pk: "b".into(), name: "ak-managed-role--user-9".into() },
        ];
        let text = sentence(&Known::Hidden, &roles);
        assert!(text.ends_with("can view roles. Its roles: Help desk, one of its own."), "{text}");
        assert_eq!(sentence(&Known::Hidden, &[]), HIDDEN);
        assert_eq!(changes(&Known::Hidden, &KINDS[0]), NOT_KNOWN);
        assert_eq!(sees(&Known::Hidden, &KINDS[0], ListResult::Refused), NO);
        assert_eq!(sees(&Known::Hidden, &KINDS[0], ListResult::Shows(0)), "Its list is empty");
        assert_eq!(sees(&Known::Hidden, &KINDS[0], ListResult::Shows(4)), "At least 4");
        assert_eq!(sees(&Known::Hidden, &KINDS[1], ListResult::NotKnown), "At least those it can use");
    }
}
