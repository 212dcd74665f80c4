//! Connection tokens: created by launches, moved and deleted here.

use serde_json::{Map, Value};

use crate::rest::list::{Filter, FilterKind};
use crate::rest::ordering::{Access, SortKey};
use crate::rest::request::Query;
use crate::rest::resource::{Methods, Model, Resource, usage};
use crate::store::{Row, Store, Table};
use crate::validate::{Field, Kind};

use super::{endpoints, providers, users};

pub const MODEL: Model = Model {
    table: Table::ConnectionTokens,
    object_name: "ConnectionToken",
    app: "authentik_providers_rac",
    name: "connectiontoken",
    verbose: "RAC Connection token",
    view: "Connection Token",
};

/// `/rac/connection_tokens/`
pub struct ConnectionTokens;

impl Resource for ConnectionTokens {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn methods(&self) -> Methods {
        Methods::NoCreate
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            // Writable, and a different key in the body creates a second row: authentik does the same.
            Field::new("pk", Kind::Uuid)
                .labelled("Connection token uuid")
                .unique("RAC Connection token with this connection token uuid already exists."),
            Field::new("provider", Kind::Key(Table::Providers)).required(),
            Field::shown("provider_obj", Kind::Nested(providers::fields())),
            Field::new("endpoint", Kind::Key(Table::Endpoints)).required(),
            Field::shown("endpoint_obj", Kind::Derived),
            Field::shown("user", Kind::Derived),
        ]
    }

    fn show(&self, store: &Store, row: &Row, _query: &Query) -> Value {
        let related = |table, column: &str| store.follow(table, row, column);
        let mut out = Map::new();
        out.insert("pk".into(), row.value("pk"));
        out.insert("provider".into(), row.value("provider"));
        let provider = related(Table::Providers, "provider");
        out.insert("provider_obj".into(), provider.map_or(Value::Null, |row| providers::show(store, row)));
        out.insert("endpoint".into(), row.value("endpoint"));
        let endpoint = related(Table::Endpoints, "endpoint");
        out.insert("endpoint_obj".into(), endpoint.map_or(Value::Null, |row| endpoints::show(store, row)));
        out.insert("user".into(), user_of(store, row).map_or(Value::Null, users::brief));
        Value::Object(out)
    }

    fn sortable(&self) -> &'static [&'static str] {
        &["pk", "provider", "endpoint", "session__user"]
    }

    fn default_order(&self) -> &'static [&'static str] {
        &["endpoint__name"]
    }

    fn sort_key(&self, store: &Store, row: &Row, field: &str) -> SortKey {
        match field {
            "endpoint__name" => {
                let endpoint = store.follow(Table::Endpoints, row, "endpoint");
                endpoint.map_or(SortKey::Null, |endpoint| SortKey::from(&endpoint.value("name")))
            }
            "session__user" => self.owner(store, row).map_or(SortKey::Null, SortKey::Number),
            column => SortKey::from(&row.value(column)),
        }
    }

    fn sort_access(&self, field: &str) -> Access {
        match field {
            "provider" | "endpoint" => Access::Index,
            "session__user" => Access::Join,
            _ => Access::Sort,
        }
    }

    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("endpoint", "endpoint", FilterKind::Row(Table::Endpoints)),
            Filter::new("provider", "provider", FilterKind::Row(Table::Providers)),
            Filter::new("session__user", "user", FilterKind::Row(Table::Users)),
        ]
    }

    fn search_texts(&self, store: &Store, row: &Row) -> Vec<String> {
        [(Table::Endpoints, "endpoint"), (Table::Providers, "provider")]
            .into_iter()
            .filter_map(|(table, column)| store.follow(table, row, column))
            .map(|row| row.text("name").to_owned())
            .collect()
    }

    fn owned(&self) -> bool {
        true
    }

    fn owner(&self, _store: &Store, row: &Row) -> Option<i64> {
        row.number("user")
    }
}

/// The user whose session the token belongs to.
pub fn user_of<'a>(store: &'a Store, token: &Row) -> Option<&'a Row> {
    store.follow(Table::Users, token, "user")
}

/// Whether it has expired. Expired tokens stay in the list, without any mark.
pub fn expired(token: &Row) -> bool {
    token.flag("expired")
}

/// An item of `used_by`. As in authentik, the name contains the session's key.
pub fn usage_of(store: &Store, token: &Row) -> Value {
    let key =
        store.follow(Table::Sessions, token, "session").map(|session| session.text("session_key").to_owned());
    let name = format!(
        "RAC Connection token {} to {}/{}",
        key.unwrap_or_default(),
        token.key("provider").unwrap_or_default(),
        token.text("endpoint"),
    );
    usage(&MODEL, token.pk(), name, "cascade")
}
