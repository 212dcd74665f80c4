//! Events: how everything was created, and what happened since.

use serde_json::{Value, json};

use super::{ids, people};
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

/// How many launches there are in the last month, besides the latest.
const LAUNCHES: usize = 240;
/// How many of the latest launches don't name their endpoint, as those of an older authentik.
const UNNAMED: usize = 3;

/// Recent events: changes, two of them with a difference as in the enterprise edition, launches, a failure, a run over
/// several endpoints, sign-ins to other applications.
pub fn lately(store: &mut Store) {
    let now = clock::now();
    let events: Vec<Row> = changes(store, now)
        .into_iter()
        .chain(launches(store, now))
        .chain(month(store, now))
        .chain(run(store, now))
        .chain(sign_ins(store, now))
        .chain(failure(store, now))
        .collect();
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

/// The latest launches: the first tokens.
fn launches(store: &Store, now: f64) -> Vec<Row> {
    let event = |(n, token): (usize, &Row)| {
        let at = now - 0.1 * DAY * (n + 1) as f64;
        let endpoint = store.follow(Table::Endpoints, token, "endpoint")?;
        let user = store.follow(Table::Users, token, "user")?;
        launch(store, ids::uuid("launch", n), user, endpoint, n >= UNNAMED, at)
    };
    store.table(Table::ConnectionTokens).rows().take(12).enumerate().filter_map(event).collect()
}

/// Launches on the thirty days before: more during office hours, and few at weekends.
fn month(store: &Store, now: f64) -> Vec<Row> {
    let endpoints: Vec<&Row> = store.table(Table::Endpoints).rows().collect();
    let people = people::connecting();
    let today = (now / DAY).floor() * DAY;
    let event = |n: usize| {
        let draw = |salt: u64| ids::mixed(n as u64 * 31 + salt) as usize;
        // Two draws in three fall on the working days of a week that begins today.
        let day = 1 + draw(1) % 29;
        let day = if day % 7 > 4 && draw(2) % 3 > 0 { day - day % 5 } else { day }.max(1);
        let hour = if draw(3) % 8 == 0 { draw(4) % 24 } else { 7 + draw(4) % 5 + draw(5) % 6 };
        let at = today - day as f64 * DAY + hour as f64 * 3_600.0 + (draw(6) % 3_600) as f64;
        let all = endpoints.len().max(1);
        let endpoint = endpoints.get(draw(7) % all * (draw(8) % all) / all)?;
        let user = people.get(draw(9) % people.len().max(1))?;
        let user = store.row(Table::Users, &user.to_string())?;
        launch(store, ids::uuid("launch of the month", n), user, endpoint, true, at)
    };
    (0..LAUNCHES).filter_map(event).collect()
}

/// One launch. If the flow asks something, the request is that of the flow; otherwise that of the launch.
fn launch(store: &Store, pk: String, user: &Row, endpoint: &Row, named: bool, at: f64) -> Option<Row> {
    let provider = store.follow(Table::Providers, endpoint, "provider")?;
    let application = providers::application_of(store, provider)?;
    let asks = named && provider.number("pk") == Some(2);
    let path = match asks {
        true => "/api/v3/flows/executor/default-provider-authorization-explicit-consent/".to_owned(),
        false => format!("/application/rac/{}/{}/", application.text("slug"), endpoint.pk()),
    };
    let request = request("GET", &path, at as usize);
    let model = &applications::MODEL;
    let mut event = events::event(&pk, user, "authorize_application", model, application, request, at);
    event.set("client_ip", format!("198.51.100.{}", user.number("pk").unwrap_or_default() % 200 + 1));
    let context = event.0.get_mut("context").and_then(Value::as_object_mut)?;
    let about = context.shift_remove("model")?;
    if named {
        context.insert("endpoint".into(), json!(endpoint.text("name")));
    }
    Some(with_context(event, "authorized_application", about))
}

/// A run that changed several endpoints, a second apart.
fn run(store: &Store, now: f64) -> Vec<Row> {
    let event = |(n, endpoint): (usize, &Row)| {
        let user = store.row(Table::Users, "5")?;
        let request = request("PATCH", &format!("/api/v3/rac/endpoints/{}/", endpoint.pk()), n);
        let at = now - 0.55 * DAY + n as f64;
        let model = &endpoints::MODEL;
        Some(events::event(&ids::uuid("run", n), user, "model_updated", model, endpoint, request, at))
    };
    store.table(Table::Endpoints).rows().take(9).enumerate().filter_map(event).collect()
}

/// Sign-ins by OAuth, which are the same action without an endpoint.
fn sign_ins(store: &Store, now: f64) -> Vec<Row> {
    let application = store.table(Table::Applications).rows().find(|one| one.text("slug") == "handbook");
    let event = |n: usize| {
        let user = store.row(Table::Users, &(5 + n % 3).to_string())?;
        let request = json!({
            "args": { "client_id": "handbook", "state": "sample-state", "nonce": "sample-nonce" },
            "path": "/application/o/authorize/",
            "method": "GET",
            "request_id": ids::uuid("request of a sign-in", n).replace('-', ""),
            "user_agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130",
        });
        let (at, model) = (now - (n + 1) as f64 * 0.8 * DAY, &applications::MODEL);
        let pk = ids::uuid("sign-in", n);
        let mut event = events::event(&pk, user, "authorize_application", model, application?, request, at);
        let context = event.0.get_mut("context").and_then(Value::as_object_mut)?;
        let about = context.shift_remove("model")?;
        Some(with_context(event, "authorized_application", about))
    };
    (0..8).filter_map(event).collect()
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
