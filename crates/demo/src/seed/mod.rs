//! Loads a state that was read from authentik's list endpoints.

mod unlisted;

use serde_json::{Map, Value, json};

use crate::sample::{accounts, builtin, history};
use crate::store::{Row, Store, Table};

/// The lists in the file, their tables, and derived fields, which are not stored.
const LISTS: [(&str, Table, &[&str]); 9] = [
    ("flows_instances", Table::Flows, &["export_url"]),
    ("propertymappings_rac", Table::PropertyMappings, &[]),
    ("core_groups", Table::Groups, &["users", "users_obj", "roles_obj", "parents_obj", "children_obj"]),
    ("core_users", Table::Users, &["is_superuser", "groups_obj", "roles_obj"]),
    ("providers_rac", Table::Providers, PROVIDER_DERIVED),
    ("core_applications", Table::Applications, &["provider_obj", "backchannel_providers_obj", "launch_url"]),
    ("outposts_instances", Table::Outposts, &["providers_obj", "refresh_interval_s", "token_identifier"]),
    ("rac_endpoints", Table::Endpoints, &["provider_obj", "launch_url"]),
    ("policies_bindings", Table::Bindings, &["policy_obj", "group_obj", "user_obj"]),
];

const PROVIDER_DERIVED: &[&str] = &[
    "component",
    "assigned_application_slug",
    "assigned_application_name",
    "assigned_backchannel_application_slug",
    "assigned_backchannel_application_name",
    "verbose_name",
    "verbose_name_plural",
    "meta_model_name",
    "outpost_set",
];

/// Loads a state. Users get the bearer token `rac-<username>-token`; the one who read the state also gets
/// `rac-admin-bootstrap-token`.
pub fn load(text: &[u8]) -> Result<Store, String> {
    let state: Value = serde_json::from_slice(text).map_err(|error| error.to_string())?;
    let mut store = Store::default();
    for (list, table, derived) in LISTS {
        let rows = rows(&state, list).into_iter().map(|row| without(row, derived)).collect();
        for row in unlisted::in_order_of_writing(table, rows) {
            store.put(table, row);
        }
    }
    policies(&state, &mut store);
    roles(&state, &mut store);
    tokens(&state, &mut store);
    builtin::other_mappings(&mut store, &unlisted::MAPPING_KEYS);
    history::creation(&mut store);
    let me = state.get("me").and_then(|me| me.get("user"));
    store.system_permissions =
        me.and_then(|me| me.get("system_permissions")).and_then(Value::as_array).cloned().unwrap_or_default();
    store.config = state.get("config").cloned().unwrap_or(json!({}));
    store.version = state.get("version").cloned().unwrap_or(json!({}));
    let users: Vec<(String, i64)> = store
        .table(Table::Users)
        .rows()
        .filter_map(|user| Some((format!("rac-{}-token", user.text("username")), user.number("pk")?)))
        .collect();
    store.tokens.extend(users);
    if let Some(pk) = me.and_then(|me| me.get("pk")).and_then(Value::as_i64) {
        store.tokens.insert("rac-admin-bootstrap-token".into(), pk);
    }
    Ok(store)
}

fn rows(state: &Value, list: &str) -> Vec<Map<String, Value>> {
    let rows = state.get(list).and_then(Value::as_array).into_iter().flatten();
    rows.filter_map(|row| row.as_object().cloned()).collect()
}

fn without(mut row: Map<String, Value>, columns: &[&str]) -> Row {
    row.retain(|name, _| !columns.contains(&name.as_str()));
    Row(row)
}

/// Policies are only known from bindings.
fn policies(state: &Value, store: &mut Store) {
    for binding in rows(state, "policies_bindings") {
        if let Some(policy) = binding.get("policy_obj").and_then(Value::as_object) {
            store.put(Table::Policies, without(policy.clone(), &["bound_to"]));
        }
    }
}

/// Roles are only known from groups and users; their permissions are guessed from their names.
fn roles(state: &Value, store: &mut Store) {
    for list in ["core_groups", "core_users"] {
        for holder in rows(state, list) {
            let username = holder.get("username").and_then(Value::as_str).unwrap_or_default();
            let shown = holder.get("roles_obj").and_then(Value::as_array).into_iter().flatten();
            for role in shown.filter_map(Value::as_object) {
                let mut row = Row(role.clone());
                match row.text("name") {
                    "authentik Read-only" => accounts::read_only(&mut row),
                    _ => accounts::of_outpost(&mut row, store, username),
                }
                store.put(Table::Roles, row);
            }
        }
    }
}

/// Connection tokens, and a session for each of their users.
fn tokens(state: &Value, store: &mut Store) {
    let rows = rows(state, "rac_connection_tokens").into_iter();
    let rows = rows.map(|row| without(row, &["provider_obj", "endpoint_obj"])).collect();
    for mut row in unlisted::in_order_of_writing(Table::ConnectionTokens, rows) {
        let Some(user) = row.value("user").get("pk").and_then(Value::as_i64) else { continue };
        let session = accounts::session_of(store, user, crate::clock::now());
        row.set("user", user);
        row.set("session", session);
        store.put(Table::ConnectionTokens, row);
    }
}
