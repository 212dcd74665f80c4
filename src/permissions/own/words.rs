//! The texts about the account's rights, from `locales/en/permissions.ftl`.

use super::kinds::{KINDS, Kind, OF_RAC, ShownToAll};
use super::reads::ListResult;
use super::rights::{Extent, Known};
use authentik_rac::permissions::OF_USER;
use authentik_rac::rights::Action;
use authentik_rac::users::NamedRole;
use rac_messages::permissions as messages;
use rac_messages::{Argument, Message, sentences};

pub use rac_messages::permissions::*;

/// A summary in one or two sentences.
pub fn sentence(known: &Known, roles: &[NamedRole]) -> Message {
    match known {
        Known::Superuser => SUPERUSER,
        Known::NoRole => NO_ROLE,
        Known::Hidden => sentences(std::iter::once(HIDDEN).chain(its_roles(roles))),
        Known::ByRoles(_) => of_rac(known),
    }
}

/// "Its role: Help desk."; `None` without roles.
fn its_roles(roles: &[NamedRole]) -> Option<Message> {
    let name = |role: &NamedRole| match role.name.starts_with(OF_USER) {
        true => ROLE_OF_ITS_OWN.text(),
        false => role.name.clone(),
    };
    let names: Vec<String> = roles.iter().map(name).collect();
    (!names.is_empty()).then(|| messages::its_roles(names.len(), Argument::list(names)))
}

fn of_rac(known: &Known) -> Message {
    let rac = KINDS.get(..OF_RAC).unwrap_or_default();
    let all = |actions: fn(&Kind) -> &[Action]| {
        rac.iter().all(|kind| actions(kind).iter().all(|action| known.extent(kind, *action) == Extent::All))
    };
    let sees_all = all(|_| &[Action::View]);
    let changed = kinds_named(rac, |kind| known.farthest(kind, kind.writes));
    if sees_all && all(|kind| kind.writes) {
        return EVERYTHING;
    }
    let seen = kinds_named(rac, |kind| known.extent(kind, Action::View));
    match (seen, changed) {
        (_, None) if sees_all => READ_ONLY,
        (Some(seen), Some(changed)) => can_view_and_change(changed, seen),
        (Some(seen), None) => can_view_and_change_nothing(seen),
        (None, Some(changed)) => can_change(changed),
        (None, None) => CAN_CHANGE_NOTHING,
    }
}

/// "providers, endpoints, and some property mappings"; `None` if there are none.
fn kinds_named(kinds: &[Kind], extent: impl Fn(&Kind) -> Extent) -> Option<Argument> {
    let named = kinds.iter().filter_map(|kind| in_sentence(kind.model, extent(kind)));
    let named: Vec<Message> = named.collect();
    (!named.is_empty()).then(|| Argument::list(named))
}

/// "providers" or "some providers", for RAC's own kinds.
fn in_sentence(model: &str, extent: Extent) -> Option<Message> {
    let is_all = match extent {
        Extent::All => true,
        Extent::Some(_) => false,
        Extent::None | Extent::NotKnown => return None,
    };
    Some(match (model, is_all) {
        ("racprovider", true) => ALL_PROVIDERS,
        ("racprovider", false) => SOME_PROVIDERS,
        ("endpoint", true) => ALL_ENDPOINTS,
        ("endpoint", false) => SOME_ENDPOINTS,
        ("racpropertymapping", true) => ALL_PROPERTY_MAPPINGS,
        ("racpropertymapping", false) => SOME_PROPERTY_MAPPINGS,
        (_, true) => ALL_CONNECTION_TOKENS,
        (_, false) => SOME_CONNECTION_TOKENS,
    })
}

/// What the account can see of a kind. `list_result`: what its list shows, if the permissions are unknown.
pub fn sees(known: &Known, kind: &Kind, list_result: ListResult) -> Message {
    match (known.extent(kind, Action::View), list_result) {
        (Extent::All, _) => YES,
        (Extent::Some(count), _) => count_of_them(count),
        (Extent::None, _) | (_, ListResult::Refused) => match kind.shown_to_all {
            None => NO,
            Some(ShownToAll::Usable) => ONLY_USABLE,
            Some(ShownToAll::Own) => ONLY_OWN,
        },
        // There may be more.
        (Extent::NotKnown, ListResult::Shows(count @ 1..)) => at_least(count),
        (Extent::NotKnown, ListResult::Shows(0)) => LIST_EMPTY,
        (Extent::NotKnown, ListResult::NotKnown) => match kind.shown_to_all {
            None => NOT_KNOWN,
            Some(ShownToAll::Usable) => AT_LEAST_USABLE,
            Some(ShownToAll::Own) => AT_LEAST_OWN,
        },
    }
}

/// What the account can change of a kind.
pub fn changes(known: &Known, kind: &Kind) -> Message {
    if kind.writes.is_empty() {
        return NOT_CHANGED_HERE;
    }
    let far: Vec<(Action, Extent)> =
        kind.writes.iter().map(|action| (*action, known.extent(kind, *action))).collect();
    let all = |wanted: Extent| far.iter().all(|(_, extent)| *extent == wanted);
    if all(Extent::All) {
        return YES;
    }
    if all(Extent::None) {
        return NO;
    }
    let actions: Vec<Message> = far.iter().filter_map(|(action, extent)| verb(*action, *extent)).collect();
    if actions.is_empty() { NOT_KNOWN } else { can(Argument::list(actions)) }
}

/// "create", or "change 2 of them".
fn verb(action: Action, extent: Extent) -> Option<Message> {
    Some(match (action, extent) {
        (_, Extent::None | Extent::NotKnown) => return None,
        (Action::View, _) => VIEW,
        (Action::Add, Extent::All) => CREATE,
        (Action::Add, Extent::Some(count)) => create_some(count),
        (Action::Change, Extent::All) => CHANGE,
        (Action::Change, Extent::Some(count)) => change_some(count),
        (Action::Delete, Extent::All) => DELETE,
        (Action::Delete, Extent::Some(count)) => delete_some(count),
    })
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
            "Your account can view providers, endpoints, property mappings, and connection tokens, and change some \
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
        let text = sentence(&Known::Hidden, &roles).text();
        assert!(text.ends_with("can view roles. Its roles: Help desk and one of its own."), "{text}");
        assert_eq!(sentence(&Known::Hidden, &[]), HIDDEN);
        assert_eq!(changes(&Known::Hidden, &KINDS[0]), NOT_KNOWN);
        assert_eq!(sees(&Known::Hidden, &KINDS[0], ListResult::Refused), NO);
        assert_eq!(sees(&Known::Hidden, &KINDS[0], ListResult::Shows(0)), "Its list is empty");
        assert_eq!(sees(&Known::Hidden, &KINDS[0], ListResult::Shows(4)), "At least 4");
        assert_eq!(sees(&Known::Hidden, &KINDS[1], ListResult::NotKnown), "At least those it can use");
    }
}
