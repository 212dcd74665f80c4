//! The kinds of objects, and their paths.

pub mod applications;
pub mod bindings;
pub mod connection_tokens;
pub mod endpoints;
pub mod events;
pub mod flows;
pub mod groups;
pub mod instance;
pub mod mapping_test;
pub mod outposts;
pub mod policies;
pub mod prompts;
pub mod property_mappings;
pub mod providers;
pub mod roles;
pub mod sessions;
pub mod transaction;
pub mod types;
pub mod users;

use crate::rest::view::{Target, View};
use crate::store::Table;

/// The paths of resources, and their tables.
const PLACES: [(&str, &dyn View, Option<Table>); 25] = [
    ("providers/rac", &providers::Providers, Some(Table::Providers)),
    ("providers/all", &providers::AllProviders, Some(Table::Providers)),
    ("rac/endpoints", &endpoints::Endpoints, Some(Table::Endpoints)),
    ("rac/connection_tokens", &connection_tokens::ConnectionTokens, Some(Table::ConnectionTokens)),
    ("propertymappings/provider/rac", &property_mappings::RacMappings, Some(Table::PropertyMappings)),
    ("propertymappings/all", &property_mappings::AllMappings, None),
    ("flows/bindings", &prompts::FlowBindings, Some(Table::FlowBindings)),
    ("stages/prompt/prompts", &prompts::Prompts, Some(Table::Prompts)),
    ("stages/prompt/stages", &prompts::PromptStages, Some(Table::PromptStages)),
    ("flows/instances", &flows::Flows, Some(Table::Flows)),
    ("outposts/instances", &outposts::Outposts, Some(Table::Outposts)),
    ("core/applications", &applications::Applications, Some(Table::Applications)),
    ("core/transactional/applications", &transaction::Transaction, None),
    ("core/users/me", &instance::Me, None),
    ("core/users", &users::Users, Some(Table::Users)),
    ("core/groups", &groups::Groups, Some(Table::Groups)),
    ("core/authenticated_sessions", &sessions::Sessions, Some(Table::Sessions)),
    ("policies/bindings", &bindings::Bindings, Some(Table::Bindings)),
    ("policies/all", &policies::Policies, Some(Table::Policies)),
    ("events/events", &events::Events, Some(Table::Events)),
    ("rbac/permissions/assigned_by_roles", &roles::AssignedByRoles, None),
    ("managed/blueprints", &instance::Blueprints, None),
    ("root/config", &instance::Config, None),
    ("core/brands/current", &instance::Brand, None),
    ("admin/version", &instance::Version, None),
];

/// Finds the view for a path below `/api/v3`. Every known path ends with a slash.
pub fn route(path: &str) -> Option<(&'static dyn View, Target)> {
    let path = path.strip_prefix('/')?.strip_suffix('/')?;
    let (_, view, rest) = place(path)?;
    let parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty()).collect();
    let target = match parts.as_slice() {
        [] => Target::List,
        [action] if view.knows(&Target::ListAction((*action).into())) => Target::ListAction((*action).into()),
        // A key is anything without a dot.
        [key, ..] if key.contains('.') => return None,
        [key] => Target::Row((*key).into()),
        [key, action] => Target::RowAction((*key).into(), (*action).into()),
        _ => return None,
    };
    view.knows(&target).then_some((view, target))
}

/// The table for a path.
pub fn table_of(path: &str) -> Option<Table> {
    place(path.trim_matches('/')).and_then(|(table, _, _)| table)
}

fn place(path: &str) -> Option<(Option<Table>, &'static dyn View, &str)> {
    PLACES.iter().find_map(|(prefix, view, table)| {
        let rest = path.strip_prefix(prefix)?;
        (rest.is_empty() || rest.starts_with('/')).then_some((*table, *view, rest))
    })
}
