//! Flows. Of what can be written, the demo has what a flow that asks for credentials needs.

use serde_json::{Value, json};

use crate::auth::Action;
use crate::rest::answer::{Answer, Refusal};
use crate::rest::list::{Filter, FilterKind};
use crate::rest::request::Query;
use crate::rest::resource::{Call, Lookup, Methods, Model, Resource, columns};
use crate::store::{Row, Store, Table};
use crate::validate::{Field, Kind};

pub const MODEL: Model = Model {
    table: Table::Flows,
    object_name: "Flow",
    app: "authentik_flows",
    name: "flow",
    verbose: "Flow",
    view: "Flow",
};

const DESIGNATIONS: [&str; 7] = [
    "authentication",
    "authorization",
    "invalidation",
    "enrollment",
    "unenrollment",
    "recovery",
    "stage_configuration",
];
const AUTHENTICATION: [&str; 5] =
    ["none", "require_authenticated", "require_unauthenticated", "require_superuser", "require_outpost"];
const DENIED_ACTIONS: [&str; 3] = ["message_continue", "message", "continue"];

/// `/flows/instances/`
pub struct Flows;

impl Resource for Flows {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn lookup(&self) -> Lookup {
        Lookup::Slug
    }

    fn methods(&self) -> Methods {
        Methods::All
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::shown("pk", Kind::Uuid).labelled("Flow uuid"),
            Field::shown("policybindingmodel_ptr_id", Kind::Uuid),
            Field::new("name", Kind::Text).required(),
            Field::new("slug", Kind::Slug).required().unique("Flow with this slug already exists."),
            Field::new("title", Kind::Text).required(),
            Field::new("designation", Kind::Choice(&DESIGNATIONS)).required(),
            Field::new("authentication", Kind::Choice(&AUTHENTICATION)),
        ]
    }

    fn blank(&self, store: &mut Store) -> Row {
        let mut row = Row::default();
        row.set("pk", store.new_uuid());
        row.set("policybindingmodel_ptr_id", store.new_uuid());
        row
    }

    /// Deletes what can't be without it: its stages' bindings, and providers that it authorizes.
    fn remove(&self, store: &mut Store, pk: &str) {
        let of = |store: &Store, table: Table, column: &str| -> Vec<String> {
            store.table(table).rows().filter(|row| row.text(column) == pk).map(Row::pk).collect()
        };
        for binding in of(store, Table::FlowBindings, "target") {
            store.table_mut(Table::FlowBindings).remove(&binding);
        }
        for provider in of(store, Table::Providers, "authorization_flow") {
            super::providers::Providers.remove(store, &provider);
        }
        store.table_mut(Table::Flows).remove(pk);
    }

    fn show(&self, _store: &Store, row: &Row, _query: &Query) -> Value {
        let mut out =
            columns(row, &["pk", "policybindingmodel_ptr_id", "name", "slug", "title", "designation"]);
        let or = |column: &str, default: Value| {
            if row.0.contains_key(column) { row.value(column) } else { default }
        };
        for (name, default) in [
            ("background", json!("")),
            ("background_url", json!("/static/dist/assets/images/flow_background.jpg")),
            ("background_themed_urls", Value::Null),
            ("stages", json!([])),
            ("policies", json!([])),
            ("cache_count", json!(0)),
            ("policy_engine_mode", json!("any")),
            ("compatibility_mode", json!(false)),
        ] {
            out.insert(name.into(), or(name, default));
        }
        out.insert(
            "export_url".into(),
            json!(format!("/api/v3/flows/instances/{}/export/", row.text("slug"))),
        );
        for (name, default) in [
            ("layout", json!("stacked")),
            ("denied_action", json!("message_continue")),
            ("authentication", json!("none")),
        ] {
            out.insert(name.into(), or(name, default));
        }
        Value::Object(out)
    }

    fn sortable(&self) -> &'static [&'static str] {
        &["pk", "name", "slug", "title", "designation"]
    }

    fn default_order(&self) -> &'static [&'static str] {
        &["slug"]
    }

    fn list_actions(&self) -> &'static [&'static str] {
        &["cache_info"]
    }

    /// `cache_info`: the demo caches no plans of flows, so the cache is always empty.
    fn list_action(&self, _action: &str, call: &mut Call) -> Result<Answer, Refusal> {
        match call.request.method.as_str() {
            "GET" | "HEAD" if call.caller.may(call.store, Action::View, &MODEL) => {
                Ok(Answer::ok(&json!({ "count": 0 })))
            }
            "GET" | "HEAD" => Err(Refusal::forbidden()),
            _ => Err(Refusal::MethodNotAllowed("GET, HEAD, OPTIONS".into())),
        }
    }

    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("designation", "designation", FilterKind::Choice(&DESIGNATIONS)),
            Filter::new("denied_action", "denied_action", FilterKind::Choice(&DENIED_ACTIONS)),
            Filter::new("slug", "slug", FilterKind::Exact),
            Filter::new("flow_uuid", "pk", FilterKind::Uuid),
        ]
    }

    fn search_texts(&self, _store: &Store, row: &Row) -> Vec<String> {
        ["name", "slug", "designation", "title"].map(|column| row.text(column).to_owned()).to_vec()
    }
}
