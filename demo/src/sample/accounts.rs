//! What roles may do, sessions, and the events that tell where everything came from.

use serde_json::{Value, json};

use super::ids;
use crate::clock;
use crate::resources::{endpoints, events, property_mappings, providers, roles};
use crate::rest::resource::Model;
use crate::store::{Row, Store, Table};

/// Models that authentik's read-only role does not cover.
const NOT_READABLE: [&str; 3] = ["connectiontoken", "policy", "authenticatedsession"];

/// Gives a role what authentik's read-only role may: see most things, change nothing.
pub fn read_only(role: &mut Row) {
    let views = roles::MODELS.iter().filter(|model| !NOT_READABLE.contains(&model.name));
    let permissions: Vec<Value> =
        views.map(|model| json!(format!("{}.view_{}", model.app, model.name))).collect();
    role.set("model_permissions", permissions);
    role.set("object_permissions", json!([]));
    role.set("system_permissions", json!(["view_role", "view_initialpermissions"]));
}

/// Gives a role what the account of an outpost may: see the outpost and its providers, write events.
///
/// The account's name is `ak-outpost-` and the outpost's key.
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

/// The key of the user's session, made if there is none.
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

/// One `model_created` event for each provider, mapping and endpoint, a minute apart.
pub fn events_of_creation(store: &mut Store) {
    let Some(user) =
        store.table(Table::Users).rows().find(|user| crate::auth::is_superuser(store, user)).cloned()
    else {
        return;
    };
    let kinds: [(&Model, Table, &str); 3] = [
        (&property_mappings::MODEL, Table::PropertyMappings, "propertymappings/provider/rac"),
        (&providers::MODEL, Table::Providers, "providers/rac"),
        (&endpoints::MODEL, Table::Endpoints, "rac/endpoints"),
    ];
    let mut notes = Vec::new();
    for (model, table, path) in kinds {
        for row in store.table(table).rows() {
            let request = json!({
                "args": {},
                "path": format!("/api/v3/{path}/"),
                "method": "POST",
                "request_id": ids::uuid("request", notes.len()).replace('-', ""),
                "user_agent": "demo",
            });
            notes.push((model, row.clone(), request));
        }
    }
    let start = clock::now() - 90.0 * 86_400.0;
    for (n, (model, row, request)) in notes.into_iter().enumerate() {
        let at = start + 60.0 * n as f64;
        let event = events::event(&ids::uuid("event", n), &user, "model_created", model, &row, request, at);
        store.put(Table::Events, event);
    }
}
