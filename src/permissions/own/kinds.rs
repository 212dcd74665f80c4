//! The kinds of objects that matter for RAC, and what this app does with them.

use super::words;
use authentik_rac::rights::Action;
use rac_messages::Message;

/// A kind of objects.
pub struct Kind {
    /// Its name for users.
    pub label: fn() -> Message,
    /// Its app and model in Django: `authentik_providers_rac.racprovider`.
    pub app: &'static str,
    pub model: &'static str,
    /// The path of its list below the API base; empty if everyone can read the list, so that it says nothing about
    /// permissions.
    pub path: &'static str,
    /// What this app does with it besides viewing.
    pub writes: &'static [Action],
    /// What authentik shows of it to everyone, without any permission.
    pub shown_to_all: Option<ShownToAll>,
}

/// What authentik shows of a kind to everyone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShownToAll {
    /// The objects that the account can use.
    Usable,
    /// The account's own.
    Own,
}

const ALL: &[Action] = &[Action::Add, Action::Change, Action::Delete];
/// How many of the kinds belong to RAC; they come first.
pub const OF_RAC: usize = 4;

const RAC: &str = "authentik_providers_rac";
const CORE: &str = "authentik_core";

/// RAC's own kinds, then the others that a connection needs.
pub static KINDS: [Kind; 13] = [
    kind(|| words::PROVIDERS, RAC, "racprovider", "/providers/rac/", ALL),
    Kind { shown_to_all: Some(ShownToAll::Usable), ..kind(|| words::ENDPOINTS, RAC, "endpoint", "", ALL) },
    kind(|| words::PROPERTY_MAPPINGS, RAC, "racpropertymapping", "/propertymappings/provider/rac/", ALL),
    Kind {
        shown_to_all: Some(ShownToAll::Own),
        // authentik creates them when a user launches an endpoint.
        ..kind(|| words::CONNECTION_TOKENS, RAC, "connectiontoken", "", &[Action::Change, Action::Delete])
    },
    Kind {
        shown_to_all: Some(ShownToAll::Usable),
        ..kind(|| words::APPLICATIONS, CORE, "application", "", &[Action::Add, Action::Change])
    },
    kind(
        || words::OUTPOSTS,
        "authentik_outposts",
        "outpost",
        "/outposts/instances/",
        &[Action::Add, Action::Change],
    ),
    kind(|| words::BINDINGS, "authentik_policies", "policybinding", "/policies/bindings/", ALL),
    kind(|| words::POLICIES, "authentik_policies", "policy", "/policies/all/", &[]),
    kind(|| words::FLOWS, "authentik_flows", "flow", "/flows/instances/", &[]),
    kind(|| words::USERS, CORE, "user", "/core/users/", &[]),
    kind(|| words::GROUPS, CORE, "group", "/core/groups/", &[]),
    kind(|| words::EVENTS, "authentik_events", "event", "/events/events/", &[]),
    // `/core/users/me/` has that.
    kind(|| words::ROLES, "authentik_rbac", "role", "", &[]),
];

const fn kind(
    label: fn() -> Message,
    app: &'static str,
    model: &'static str,
    path: &'static str,
    writes: &'static [Action],
) -> Kind {
    Kind { label, app, model, path, writes, shown_to_all: None }
}

impl Kind {
    /// The permission without its app: `view_racprovider`.
    pub fn permission(&self, action: Action) -> String {
        format!("{}_{}", action.codename(), self.model)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use authentik_rac::rights::Object;

    #[test]
    fn every_written_object_has_a_kind() {
        for object in Object::ALL {
            let (app, model) = object.model();
            assert!(KINDS.iter().any(|kind| (kind.app, kind.model) == (app, model)), "{app}.{model}");
        }
    }
}
