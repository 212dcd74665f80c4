//! Events: who did what, written by every change.

use serde_json::{Map, Value, json};

use crate::clock;
use crate::rest::list::{Filter, FilterKind};
use crate::rest::request::Query;
use crate::rest::resource::{Call, Model, Resource, columns};
use crate::store::{Row, Store, Table, key_text};

pub const MODEL: Model =
    Model { object_name: "Event", app: "authentik_events", name: "event", verbose: "Event", view: "Event" };

/// `/events/events/`
pub struct Events;

impl Resource for Events {
    fn table(&self) -> Table {
        Table::Events
    }

    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn show(&self, _store: &Store, row: &Row, _query: &Query) -> Value {
        let names = ["pk", "user", "action", "app", "context", "client_ip", "created", "expires", "brand"];
        Value::Object(columns(row, &names))
    }

    fn sortable(&self) -> &'static [&'static str] {
        &["pk", "user", "action", "app", "client_ip", "created", "expires"]
    }

    fn default_order(&self) -> &'static [&'static str] {
        &["-created"]
    }

    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("action", "action", FilterKind::Exact),
            Filter::new("client_ip", "client_ip", FilterKind::Exact),
        ]
    }

    /// Filters that look into the event: its user's name, and the object it is about.
    fn keeps(&self, _store: &Store, row: &Row, query: &Query) -> bool {
        let model = row.value("context").get("model").cloned().unwrap_or(Value::Null);
        let same = |param: &str, stored: Option<&Value>| {
            query.filled(param).is_none_or(|wanted| {
                // Keys are stored without dashes and may be asked for with them.
                stored.map(key_text).is_some_and(|text| text == wanted || text == wanted.replace('-', ""))
            })
        };
        same("context_model_app", model.get("app"))
            && same("context_model_name", model.get("model_name"))
            && same("context_model_pk", model.get("pk"))
            && same("username", row.value("user").get("username"))
    }

    fn search_texts(&self, _store: &Store, row: &Row) -> Vec<String> {
        ["action", "app", "user", "context", "client_ip"].map(|column| key_text(&row.value(column))).to_vec()
    }

    fn search_columns(&self) -> &'static [&'static str] {
        &["action", "app", "client_ip", "created"]
    }
}

/// Notes that the caller did something (`model_created`, `model_updated`, `model_deleted`) with a row.
pub fn note(call: &mut Call, deed: &str, model: &Model, row: &Row) {
    let request = call.request;
    let user = call.store.row(Table::Users, &call.caller.pk.to_string()).cloned().unwrap_or_default();
    let agent = request.header("user-agent").unwrap_or_default();
    let http_request = json!({
        "args": {},
        "path": format!("/api/v3{}", request.path),
        "method": request.method,
        "request_id": uuid::Uuid::new_v4().simple().to_string(),
        "user_agent": agent,
    });
    let pk = call.store.new_uuid();
    let event = event(&pk, &user, deed, model, row, http_request, clock::now());
    call.store.put(Table::Events, event);
}

/// One event about a row. `seconds` since 1970.
pub fn event(
    pk: &str,
    user: &Row,
    deed: &str,
    model: &Model,
    row: &Row,
    http_request: Value,
    seconds: f64,
) -> Row {
    let key = match row.value("pk") {
        Value::String(uuid) => Value::from(uuid.replace('-', "")),
        number => number,
    };
    let name =
        if row.text("name").is_empty() { model.verbose.to_owned() } else { row.text("name").to_owned() };
    let mut event = Row(Map::new());
    for (column, value) in [
        ("pk", json!(pk)),
        ("user", json!(columns(user, &["pk", "email", "username"]))),
        ("action", json!(deed)),
        ("app", json!("authentik.events.middleware")),
        (
            "context",
            json!({
                "model": { "pk": key, "app": model.app, "name": name, "model_name": model.name },
                "http_request": http_request,
            }),
        ),
        ("client_ip", json!("127.0.0.1")),
        ("created", json!(clock::text(seconds))),
        ("expires", json!(clock::text(seconds + 365.0 * 86_400.0))),
        (
            "brand",
            json!({
                "pk": "d0d0aa115ad54b1c8e6f3a1f00000001",
                "app": "authentik_brands",
                "name": "Default brand",
                "model_name": "brand",
            }),
        ),
    ] {
        event.set(column, value);
    }
    event
}
