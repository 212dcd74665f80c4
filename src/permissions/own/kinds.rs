//! The kinds of objects that administering RAC touches, and what this app does with them.

/// What may be done with an object, in authentik's own words: the first part of a permission's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    View,
    Add,
    Change,
    Delete,
}

impl Deed {
    pub fn codename(self) -> &'static str {
        match self {
            Deed::View => "view",
            Deed::Add => "add",
            Deed::Change => "change",
            Deed::Delete => "delete",
        }
    }
}

/// One kind of objects.
pub struct Kind {
    /// As people call it.
    pub label: &'static str,
    /// Its app and model in Django: `authentik_providers_rac.racprovider`.
    pub app: &'static str,
    pub model: &'static str,
    /// Its list, below the API base; empty where it tells nothing of permissions, because it is there for everybody.
    pub path: &'static str,
    /// What this app does with it beside looking at it.
    pub writes: &'static [Deed],
    /// What authentik shows of it to everybody, with no permission at all.
    pub shown_to_all: Option<&'static str>,
}

const ALL: &[Deed] = &[Deed::Add, Deed::Change, Deed::Delete];
/// How many of the kinds are RAC's own; they come first.
pub const OF_RAC: usize = 4;

const RAC: &str = "authentik_providers_rac";
const CORE: &str = "authentik_core";

/// RAC's own kinds, then what a connection needs around them.
pub static KINDS: [Kind; 13] = [
    kind("Providers", RAC, "racprovider", "/providers/rac/", ALL),
    Kind { shown_to_all: Some("those it may use itself"), ..kind("Endpoints", RAC, "endpoint", "", ALL) },
    kind("Property mappings", RAC, "racpropertymapping", "/propertymappings/provider/rac/", ALL),
    Kind {
        shown_to_all: Some("its own"),
        // authentik makes them when somebody launches an endpoint.
        ..kind("Connection tokens", RAC, "connectiontoken", "", &[Deed::Change, Deed::Delete])
    },
    Kind {
        shown_to_all: Some("those it may use itself"),
        ..kind("Applications", CORE, "application", "", &[Deed::Add, Deed::Change])
    },
    kind("Outposts", "authentik_outposts", "outpost", "/outposts/instances/", &[Deed::Add, Deed::Change]),
    kind("Bindings", "authentik_policies", "policybinding", "/policies/bindings/", ALL),
    kind("Policies", "authentik_policies", "policy", "/policies/all/", &[]),
    kind("Flows", "authentik_flows", "flow", "/flows/instances/", &[]),
    kind("Users", CORE, "user", "/core/users/", &[]),
    kind("Groups", CORE, "group", "/core/groups/", &[]),
    kind("Events", "authentik_events", "event", "/events/events/", &[]),
    // `/core/users/me/` tells that.
    kind("Roles", "authentik_rbac", "role", "", &[]),
];

const fn kind(
    label: &'static str,
    app: &'static str,
    model: &'static str,
    path: &'static str,
    writes: &'static [Deed],
) -> Kind {
    Kind { label, app, model, path, writes, shown_to_all: None }
}

impl Kind {
    /// The permission without its app: `view_racprovider`.
    pub fn permission(&self, deed: Deed) -> String {
        [deed.codename(), "_", self.model].concat()
    }
}
