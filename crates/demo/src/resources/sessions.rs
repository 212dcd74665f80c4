//! Sessions of users. Ending one deletes its connection tokens.

use serde_json::{Map, Value, json};

use crate::rest::list::{Filter, FilterKind};
use crate::rest::request::Query;
use crate::rest::resource::{Lookup, Methods, Model, Resource};
use crate::store::{Row, Store, Table};

pub const MODEL: Model = Model {
    table: Table::Sessions,
    object_name: "AuthenticatedSession",
    app: "authentik_core",
    name: "authenticatedsession",
    verbose: "Authenticated Session",
    view: "Authenticated Session",
};

/// `/core/authenticated_sessions/`
pub struct Sessions;

impl Resource for Sessions {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn lookup(&self) -> Lookup {
        Lookup::Uuid
    }

    fn methods(&self) -> Methods {
        Methods::NoSave
    }

    fn show(&self, _store: &Store, row: &Row, _query: &Query) -> Value {
        let agent = row.text("last_user_agent");
        let family = |family: &str| json!({ "family": family, "major": null, "minor": null, "patch": null });
        let mut os = family("Linux");
        os["patch_minor"] = Value::Null;
        let mut out = Map::new();
        for (name, value) in [
            ("uuid", row.value("pk")),
            ("current", json!(false)),
            (
                "user_agent",
                json!({
                    "string": agent,
                    "user_agent": family("Other"),
                    "os": os,
                    "device": { "family": "Other", "brand": null, "model": null },
                }),
            ),
            ("geo_ip", Value::Null),
            ("asn", Value::Null),
            ("user", row.value("user")),
            ("last_ip", row.value("last_ip")),
            ("last_user_agent", json!(agent)),
            ("last_used", row.value("last_used")),
            ("expires", row.value("expires")),
        ] {
            out.insert(name.into(), value);
        }
        Value::Object(out)
    }

    fn sortable(&self) -> &'static [&'static str] {
        &["user", "last_ip", "last_used", "expires"]
    }

    fn default_order(&self) -> &'static [&'static str] {
        &["username"]
    }

    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("user__username", "username", FilterKind::Exact),
            Filter::new("session__last_ip", "last_ip", FilterKind::Address),
        ]
    }

    fn search_texts(&self, _store: &Store, row: &Row) -> Vec<String> {
        ["username", "last_ip", "last_user_agent"].map(|column| row.text(column).to_owned()).to_vec()
    }

    fn owned(&self) -> bool {
        true
    }

    fn owner(&self, _store: &Store, row: &Row) -> Option<i64> {
        row.number("user")
    }

    fn remove(&self, store: &mut Store, pk: &str) {
        let tokens = store.table(Table::ConnectionTokens).rows().filter(|token| token.text("session") == pk);
        for token in tokens.map(Row::pk).collect::<Vec<_>>() {
            store.table_mut(Table::ConnectionTokens).remove(&token);
        }
        store.table_mut(Table::Sessions).remove(pk);
    }
}
