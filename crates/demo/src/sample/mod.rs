//! The initial data, always the same.

pub mod accounts;
pub mod builtin;
mod connections;
mod estate;
mod flows;
pub mod history;
mod ids;
mod mappings;
mod people;

use serde_json::json;

use crate::auth;
use crate::store::{Row, Store, Table};

/// Bearer token of the administrator, a superuser.
pub const ADMIN_TOKEN: &str = "demo-admin-token";
/// Bearer token of the auditor, who can view most objects and change nothing.
pub const READ_ONLY_TOKEN: &str = "demo-readonly-token";
/// Bearer token of the help desk: views the providers, changes the first, and can see little else.
pub const HELP_DESK_TOKEN: &str = "demo-helpdesk-token";
/// Bearer token of an account without permissions.
pub const NOBODY_TOKEN: &str = "demo-nobody-token";
/// Bearer token of an inactive account, which is refused.
pub const INACTIVE_TOKEN: &str = "demo-inactive-token";

/// Bearer token of the second authentik's administrator, unknown to the first.
pub const STAGING_TOKEN: &str = "demo-staging-token";

/// The number of endpoints, unless scaled.
const ENDPOINTS: usize = 60;
const STAGING_ENDPOINTS: usize = 12;
const TOKENS: usize = 150;

/// The sample data; with `scale` that many endpoints, and ten times as many connection tokens.
pub fn store(scale: Option<usize>) -> Store {
    let mut store = Store::default();
    instance(&mut store);
    flows::add(&mut store);
    mappings::add(&mut store);
    builtin::other_mappings(&mut store, &[]);
    people::add(&mut store);
    estate::add(&mut store, scale.unwrap_or(ENDPOINTS));
    connections::add(&mut store, scale.map_or(TOKENS, |endpoints| endpoints * 10));
    history::creation(&mut store);
    history::lately(&mut store);
    store
}

/// The second authentik: smaller, with other objects under the same ids, as two installations have, and with one
/// token.
pub fn staging() -> Store {
    let mut store = store(Some(STAGING_ENDPOINTS));
    let administrator = store.tokens.get(ADMIN_TOKEN).copied();
    store.tokens = administrator.map(|user| (STAGING_TOKEN.to_owned(), user)).into_iter().collect();
    let providers: Vec<Row> = store.table(Table::Providers).rows().cloned().collect();
    for mut provider in providers {
        provider.set("name", format!("{} (staging)", provider.text("name")));
        store.put(Table::Providers, provider);
    }
    store
}

/// Version, configuration and the administrator's global permissions.
fn instance(store: &mut Store) {
    store.version = json!({
        "version_current": "2026.5.0-rc1",
        "version_latest": "2026.5.0-rc1",
        "version_latest_valid": true,
        "build_hash": "",
        "outdated": false,
        "outpost_outdated": false,
    });
    store.config = json!({
        "error_reporting": {
            "enabled": false,
            "sentry_dsn": "",
            "environment": "demo",
            "send_pii": false,
            "traces_sample_rate": 0,
        },
        "capabilities": ["can_impersonate"],
        "cache_timeout": 300,
        "cache_timeout_flows": 300,
        "cache_timeout_policies": 300,
    });
    let permissions = ["access_admin_interface", "view_system_info", "view_role", "change_role"];
    store.system_permissions = permissions.map(Into::into).to_vec();
}

/// Whether a role of the user allows more than viewing.
fn may_change(store: &Store, user: &Row) -> bool {
    let roles = auth::roles_of(store, user);
    roles.iter().filter_map(|pk| store.row(Table::Roles, pk)).any(|role| {
        let on_all = role.list("model_permissions").iter().filter_map(|name| name.as_str());
        let on_objects =
            role.list("object_permissions").iter().filter_map(|grant| grant["permission"].as_str());
        on_all.chain(on_objects).any(|name| !name.contains(".view_"))
    })
}

/// `demo-admin-token — Dana Demo, administrator`
pub fn describe(store: &Store, token: &str, user: i64) -> String {
    let Some(row) = store.row(Table::Users, &user.to_string()) else { return token.to_owned() };
    format!("{token} — {}, {}", row.text("name"), standing(store, row))
}

/// What a user can do, in two words.
pub fn standing(store: &Store, user: &Row) -> &'static str {
    if !user.flag("is_active") {
        "inactive, refused"
    } else if auth::is_superuser(store, user) {
        "administrator"
    } else if auth::roles_of(store, user).is_empty() {
        "no permissions"
    } else if may_change(store, user) {
        "some permissions"
    } else {
        "read-only"
    }
}
