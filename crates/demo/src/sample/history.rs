//! Events: how everything was created, and what happened since.

use serde_json::{Value, json};

use super::ids;
use crate::clock;
use crate::resources::{applications, endpoints, events, property_mappings, providers};
use crate::rest::resource::Model;
use crate::store::{Row, Store, Table};

const DAY: f64 = 86_400.0;

/// One `model_created` event for each provider, mapping and endpoint, a minute apart.
pub fn creation(store: &mut Store) {
    let Some(user) =
        store.table(Table::Users).rows().find(|user| crate::auth::is_superuser(store, user)).cloned()
    else {
        return;
    };
    let kinds: [(&Model, &str); 3] = [
        (&property_mappings::MODEL, "propertymappings/provider/rac"),
        (&providers::MODEL, "providers/rac"),
        (&endpoints::MODEL, "rac/endpoints"),
    ];
    let mut notes = Vec::new();
    for (model, path) in kinds {
        for row in store.table(model.table).rows() {
            let request = request("POST", &format!("/api/v3/{path}/"), notes.len());
            notes.push((model, row.clone(), request));
        }
    }
    let start = clock::now() - 90.0 * DAY;
    for (n, (model, row, request)) in notes.into_iter().enumerate() {
        let at = start + 60.0 * n as f64;
        let event = events::event(&ids::uuid("event", n), &user, "model_created", model, &row, request, at);
        store.put(Table::Events, event);
    }
}

/// Recent events: changes, two of them with a difference as in the enterprise edition, launches, a failure.
pub fn lately(store: &mut Store) {
    let now = clock::now();
    let events: Vec<Row> =
        changes(store, now).into_iter().chain(launches(store, now)).chain(failure(store, now)).collect();
    for event in events {
        store.put(Table::Events, event);
    }
}

fn changes(store: &Store, now: f64) -> Vec<Row> {
    let diff = json!({ "connection_expiry": { "previous_value": "hours=4", "new_value": "hours=8" } });
    let of_settings = json!({ "settings": {
        "previous_value": { "color-depth": 16, "password": "winter" },
        "new_value": { "color-depth": 24, "timezone": "Europe/Berlin", "ignore-cert": true },
    } });
    // User, provider, difference, days ago.
    let changes = [
        ("1", "1", None, 40.0),
        ("5", "1", Some(diff), 12.0),
        ("1", "2", None, 3.0),
        ("5", "1", Some(of_settings), 1.5),
    ];
    let event = |(n, (user, provider, diff, days)): (usize, (&str, &str, Option<Value>, f64))| {
        let user = store.row(Table::Users, user)?;
        let row = store.row(Table::Providers, provider)?;
        let request = request("PATCH", &format!("/api/v3/providers/rac/{provider}/"), n);
        let pk = ids::uuid("change", n);
        let event =
            events::event(&pk, user, "model_updated", &providers::MODEL, row, request, now - days * DAY);
        Some(match diff {
            Some(diff) => with_context(event, "diff", diff),
            None => event,
        })
    };
    changes.into_iter().enumerate().filter_map(event).collect()
}

fn launches(store: &Store, now: f64) -> Vec<Row> {
    let event = |(n, token): (usize, &Row)| {
        let provider = store.follow(Table::Providers, token, "provider")?;
        let application = providers::application_of(store, provider)?;
        let user = store.follow(Table::Users, token, "user")?;
        let path = format!("/application/rac/{}/{}/", application.text("slug"), token.text("endpoint"));
        let request = request("GET", &path, n);
        let at = now - 0.1 * DAY * (n + 1) as f64;
        let (pk, model) = (ids::uuid("launch", n), &applications::MODEL);
        let mut event = events::event(&pk, user, "authorize_application", model, application, request, at);
        let context = event.0.get_mut("context").and_then(Value::as_object_mut)?;
        let about = context.shift_remove("model")?;
        Some(with_context(event, "authorized_application", about))
    };
    store.table(Table::ConnectionTokens).rows().take(12).enumerate().filter_map(event).collect()
}

fn failure(store: &Store, now: f64) -> Option<Row> {
    let user = store.row(Table::Users, "5")?;
    let provider = store.row(Table::Providers, "2")?;
    let (pk, request) = (ids::uuid("failure", 0), request("GET", "/application/rac/buero/", 0));
    let model = &providers::MODEL;
    let event = events::event(&pk, user, "configuration_error", model, provider, request, now - 0.4 * DAY);
    Some(with_context(event, "message", json!("Provider has no outpost")))
}

fn with_context(mut event: Row, name: &str, value: Value) -> Row {
    if let Some(context) = event.0.get_mut("context").and_then(Value::as_object_mut) {
        context.insert(name.into(), value);
    }
    event
}

fn request(method: &str, path: &str, n: usize) -> Value {
    json!({
        "args": {},
        "path": path,
        "method": method,
        "request_id": ids::uuid(&format!("request {method}"), n).replace('-', ""),
        "user_agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130",
    })
}
