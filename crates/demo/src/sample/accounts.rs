//! Permissions of roles, and sessions.

use serde_json::{Value, json};

use super::ids;
use crate::clock;
use crate::resources::roles;
use crate::store::{Row, Store, Table};

/// Models that authentik's read-only role does not cover.
const NOT_READABLE: [&str; 3] = ["connectiontoken", "policy", "authenticatedsession"];

/// Grants a role the permissions of authentik's read-only role: view most objects, change nothing.
pub fn read_only(role: &mut Row) {
    let views = roles::MODELS.iter().filter(|model| !NOT_READABLE.contains(&model.name));
    let permissions: Vec<Value> =
        views.map(|model| json!(format!("{}.view_{}", model.app, model.name))).collect();
    role.set("model_permissions", permissions);
    role.set("object_permissions", json!([]));
    role.set("system_permissions", json!(["view_role", "view_initialpermissions"]));
}

/// Grants a role the permissions of an outpost's account: view the outpost and its providers, write events.
///
/// The account's name is `ak-outpost-` with the outpost's key.
pub fn of_outpost(role: &mut Row, store: &Store, account: &str) {
    let grant = |permission: &str, pk: String| json!({ "permission": permission, "object_pk": pk });
    let key = account.strip_prefix("ak-outpost-").and_then(|key| uuid::Uuid::parse_str(key).ok());
    let outpost = key.and_then(|key| store.row(Table::Outposts, &key.to_string()));
    let mut grants = Vec::new();
    if let Some(outpost) = outpost {
        grants.push(grant("authentik_outposts.view_outpost", outpost.pk()));
        for provider in outpost.list("providers") {
            grants.push(grant("authentik_providers_rac.view_racprovider", provider.to_string()));
        }
    }
    role.set("model_permissions", json!(["authentik_events.add_event"]));
    role.set("object_permissions", grants);
    role.set("system_permissions", json!([]));
}

/// The key of the user's session, which is created if necessary.
pub fn session_of(store: &mut Store, user: i64, now: f64) -> String {
    let pk = ids::uuid("session", user.unsigned_abs() as usize);
    if store.row(Table::Sessions, &pk).is_none() {
        let username = store.row(Table::Users, &user.to_string()).map(|row| row.value("username"));
        let mut row = Row::default();
        for (column, value) in [
            ("pk", json!(pk)),
            ("session_key", json!(format!("k{}", ids::uuid("session key", user.unsigned_abs() as usize)))),
            ("user", json!(user)),
            ("username", json!(username)),
            ("last_ip", json!(format!("192.0.2.{}", user.rem_euclid(250) + 1))),
            ("last_user_agent", json!("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130")),
            ("last_used", json!(clock::text(now - 600.0 * user as f64))),
            ("expires", json!(clock::text(now + 14.0 * 86_400.0))),
        ] {
            row.set(column, value);
        }
        store.put(Table::Sessions, row);
    }
    pk
}
