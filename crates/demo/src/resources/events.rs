//! Events, which every change writes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::clock;
use crate::rest::answer::{Answer, Refusal};
use crate::rest::list::{self, Filter, FilterKind};
use crate::rest::metadata::capitalised;
use crate::rest::python;
use crate::rest::request::Query;
use crate::rest::resource::{Call, Model, Resource, columns};
use crate::store::{Row, Store, Table, key_text};

pub const MODEL: Model = Model {
    table: Table::Events,
    object_name: "Event",
    app: "authentik_events",
    name: "event",
    verbose: "Event",
    view: "Event",
};

/// `/events/events/`
pub struct Events;

impl Resource for Events {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn show(&self, _store: &Store, row: &Row, _query: &Query) -> Value {
        let names = ["pk", "user", "action", "app", "context", "client_ip", "created", "expires", "brand"];
        Value::Object(columns(row, &names))
    }

    fn sortable(&self) -> &'static [&'static str] {
        &["pk", "user", "action", "app", "client_ip", "context", "created", "expires"]
    }

    fn default_order(&self) -> &'static [&'static str] {
        &["-created"]
    }

    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("action", "action", FilterKind::Within),
            Filter::new("actions", "action", FilterKind::Choices(&ACTIONS)),
            Filter::new("client_ip", "client_ip", FilterKind::Address),
        ]
    }

    /// Filters by the event's contents: its user's name, and its object.
    fn matches(&self, _store: &Store, row: &Row, query: &Query) -> bool {
        let within = |name: &str| row.value("context").get(name).cloned().unwrap_or(Value::Null);
        let (model, application) = (within("model"), within("authorized_application"));
        let same = |param: &str, stored: Option<&Value>| {
            query.filled(param).is_none_or(|wanted| {
                // Keys are stored without dashes, but the filter can contain them.
                stored.map(key_text).is_some_and(|text| text == wanted || text == wanted.replace('-', ""))
            })
        };
        same("context_model_app", model.get("app"))
            && same("context_model_name", model.get("model_name"))
            && same("context_model_pk", model.get("pk"))
            && same("context_authorized_app", application.get("pk"))
            && same("username", row.value("user").get("username"))
    }

    fn search_texts(&self, _store: &Store, row: &Row) -> Vec<String> {
        ["action", "app", "user", "context", "client_ip"].map(|column| key_text(&row.value(column))).to_vec()
    }

    fn search_columns(&self) -> &'static [&'static str] {
        &["action", "app", "client_ip", "created"]
    }

    fn list_actions(&self) -> &'static [&'static str] {
        &["actions", "volume", "top_per_user"]
    }

    fn list_action(&self, action: &str, call: &mut Call) -> Result<Answer, Refusal> {
        if !matches!(call.request.method.as_str(), "GET" | "HEAD") {
            return Err(Refusal::MethodNotAllowed("GET, HEAD, OPTIONS".into()));
        }
        let seen = list::seen(self, call)?;
        let counted = match action {
            "actions" => ACTIONS.iter().map(|action| describe(action)).collect(),
            "volume" => volume(&list::narrowed(self, call, seen)?, call.query()),
            _ => top_per_user(&seen, call.query()),
        };
        Ok(Answer::ok(&Value::Array(counted)))
    }
}

fn title(action: &str) -> String {
    let words = action.trim_end_matches('_').split('_').map(capitalised);
    words.collect::<Vec<_>>().join(" ")
}

fn describe(action: &str) -> Value {
    json!({
        "name": title(action),
        "description": "",
        "component": action,
        "model_name": "",
        "requires_enterprise": false,
        "deprecated": false,
    })
}

/// The number of events of each action on each of the last days.
fn volume(rows: &[&Row], query: &Query) -> Vec<Value> {
    let days = query.get("history_days").and_then(python::int).map_or(7.0, |days| days as f64);
    let first = clock::text(clock::now() - days * 86_400.0);
    let mut counts = BTreeMap::new();
    for row in rows.iter().filter(|row| row.text("created") >= first.as_str()) {
        let day = row.text("created").get(..10).unwrap_or_default();
        *counts.entry((day, row.text("action"))).or_insert(0) += 1;
    }
    let shown = counts.into_iter();
    shown
        .map(|((day, action), count)| {
            json!({ "time": format!("{day}T00:00:00"), "action": action, "count": count })
        })
        .collect()
}

/// The applications with the most events of one action, and their number of users.
fn top_per_user(rows: &[&Row], query: &Query) -> Vec<Value> {
    let action = query.filled("action").unwrap_or("login");
    let most = query.get("top_n").and_then(python::int).and_then(|n| usize::try_from(n).ok()).unwrap_or(15);
    let mut applications: BTreeMap<String, (Value, usize, BTreeSet<String>)> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.text("action") == action) {
        let Some(application) = row.value("context").get("authorized_application").cloned() else { continue };
        let user = key_text(row.value("user").get("pk").unwrap_or(&Value::Null));
        let key = key_text(application.get("pk").unwrap_or(&Value::Null));
        let entry = applications.entry(key).or_insert((application, 0, BTreeSet::new()));
        entry.1 += 1;
        entry.2.insert(user);
    }
    let mut counted: Vec<_> = applications.into_values().collect();
    counted.sort_by_key(|(_, events, _)| std::cmp::Reverse(*events));
    let shown = counted.into_iter().take(most);
    shown
        .map(|(application, events, users)| {
            json!({ "application": application, "counted_events": events, "unique_users": users.len() })
        })
        .collect()
}

const ACTIONS: [&str; 33] = [
    "login",
    "login_failed",
    "logout",
    "user_write",
    "suspicious_request",
    "password_set",
    "secret_view",
    "secret_rotate",
    "invitation_used",
    "authorize_application",
    "source_linked",
    "impersonation_started",
    "impersonation_ended",
    "flow_execution",
    "policy_execution",
    "policy_exception",
    "property_mapping_exception",
    "system_task_execution",
    "system_task_exception",
    "system_exception",
    "configuration_error",
    "configuration_warning",
    "model_created",
    "model_updated",
    "model_deleted",
    "email_sent",
    "update_available",
    "export_ready",
    "review_initiated",
    "review_overdue",
    "review_attested",
    "review_completed",
    "custom_",
];

/// Records an event (`model_created`, `model_updated`, `model_deleted`) about a row.
pub fn note(call: &mut Call, action: &str, model: &Model, row: &Row) {
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
    let event = event(&pk, &user, action, model, row, http_request, clock::now());
    call.store.put(Table::Events, event);
}

/// An event about a row. `seconds` since 1970.
pub fn event(
    pk: &str,
    user: &Row,
    action: &str,
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
        ("action", json!(action)),
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
