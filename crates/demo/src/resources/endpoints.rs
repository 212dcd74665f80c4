//! Endpoints, whose list differs from all others.

use serde_json::{Map, Value, json};

use crate::rest::answer::{Answer, Refusal};
use crate::rest::list::{self, Filter, FilterKind};
use crate::rest::ordering::Access;
use crate::rest::pages::Page;
use crate::rest::request::Query;
use crate::rest::resource::{Call, Methods, Model, Resource, usage};
use crate::store::{Row, Store, Table};
use crate::validate::{Field, INT32, Kind};

use super::{bindings, connection_tokens, providers};

pub const MODEL: Model = Model {
    table: Table::Endpoints,
    object_name: "Endpoint",
    app: "authentik_providers_rac",
    name: "endpoint",
    verbose: "RAC Endpoint",
    view: "Endpoint",
};

/// `/rac/endpoints/`
pub struct Endpoints;

impl Resource for Endpoints {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn methods(&self) -> Methods {
        Methods::All
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::shown("pk", Kind::Uuid).labelled("Pbm uuid"),
            Field::new("name", Kind::Text).required(),
            Field::new("provider", Kind::Key(Table::Providers)).required(),
            Field::shown("provider_obj", Kind::Nested(providers::fields())),
            Field::new("protocol", Kind::Choice(&["rdp", "vnc", "ssh"])).required(),
            Field::new("host", Kind::Text).required(),
            Field::new("settings", Kind::Dictionary),
            Field::new(
                "property_mappings",
                Kind::Keys { table: Table::PropertyMappings, may_be_empty: true },
            ),
            Field::new("auth_mode", Kind::Choice(&["static", "prompt"])).required(),
            Field::shown("launch_url", Kind::Derived),
            Field::new("maximum_connections", INT32),
        ]
    }

    fn show(&self, store: &Store, row: &Row, _query: &Query) -> Value {
        show(store, row)
    }

    fn sortable(&self) -> &'static [&'static str] {
        &["pk", "name", "provider", "protocol", "host", "settings", "auth_mode", "maximum_connections"]
    }

    fn sort_access(&self, field: &str) -> Access {
        if field == "provider" { Access::Index } else { Access::Sort }
    }

    fn search_texts(&self, _store: &Store, row: &Row) -> Vec<String> {
        vec![row.text("name").to_owned(), row.text("protocol").to_owned()]
    }

    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("name", "name", FilterKind::Exact),
            Filter::new("provider", "provider", FilterKind::Row(Table::Providers)),
        ]
    }

    /// Public; shows the endpoints that the caller can use.
    ///
    /// Only superusers get an ordinary list, and only if they ask for it. For others, every page has all rows although
    /// the page block says otherwise, and rows hidden by policies are counted. With a provider filter, the rows are
    /// cached for the user.
    fn list(&self, call: &mut Call) -> Result<Answer, Refusal> {
        if call.caller.superuser && call.query().is_true("superuser_full_list") {
            return list::answer(self, call);
        }
        let all = call.store.table(Table::Endpoints).rows();
        let rows = list::ordered(self, call, list::narrowed(self, call, all)?);
        let page = Page::of(call.query(), rows.len())?;
        let user = call.caller.pk;
        let mut allowed: Vec<Row> =
            rows.into_iter().filter(|row| bindings::passes(call.store, row, user)).cloned().collect();
        if let Some(provider) = call.query().filled("provider") {
            let key = (user, provider.to_owned());
            allowed = call.store.endpoint_cache.entry(key).or_insert(allowed).clone();
        }
        let shown = allowed.iter().map(|row| show(call.store, row)).collect();
        Ok(Answer::ok(&page.envelope(shown, json!({}))))
    }

    fn blank(&self, store: &mut Store) -> Row {
        // A new endpoint clears the cache of lists.
        store.endpoint_cache.clear();
        let mut row = Row::default();
        row.set("pk", store.new_uuid());
        row.set("settings", json!({}));
        row.set("property_mappings", json!([]));
        row.set("maximum_connections", 1);
        row
    }

    fn remove(&self, store: &mut Store, pk: &str) {
        remove(store, pk);
    }

    fn used_by(&self, store: &Store, row: &Row) -> Vec<Value> {
        let pk = row.pk();
        let bindings = bindings::of_target(store, &pk)
            .map(|binding| usage(&bindings::MODEL, binding.pk(), bindings::title(store, binding), "cascade"));
        let tokens = store
            .table(Table::ConnectionTokens)
            .rows()
            .filter(|token| token.text("endpoint") == pk && !connection_tokens::expired(token))
            .map(|token| connection_tokens::usage_of(store, token));
        bindings.chain(tokens).collect()
    }
}

/// The name in `used_by` and bindings.
pub fn title(endpoint: &Row) -> String {
    format!("RAC Endpoint {}", endpoint.text("name"))
}

/// The endpoint as the API shows it.
pub fn show(store: &Store, row: &Row) -> Value {
    let provider = store.follow(Table::Providers, row, "provider");
    let slug =
        provider.and_then(|provider| providers::application_of(store, provider)).map(|app| app.text("slug"));
    let launch_url = slug.map(|slug| format!("/application/rac/{slug}/{}/", row.pk()));
    let mut out = Map::new();
    for column in ["pk", "name", "provider"] {
        out.insert(column.into(), row.value(column));
    }
    out.insert(
        "provider_obj".into(),
        provider.map_or(Value::Null, |provider| providers::show(store, provider)),
    );
    for column in ["protocol", "host", "settings", "property_mappings", "auth_mode"] {
        out.insert(column.into(), row.value(column));
    }
    out.insert("launch_url".into(), json!(launch_url));
    out.insert("maximum_connections".into(), row.value("maximum_connections"));
    Value::Object(out)
}

/// Deletes an endpoint with its connection tokens and bindings.
pub fn remove(store: &mut Store, pk: &str) {
    let tokens = store.table(Table::ConnectionTokens).rows().filter(|token| token.text("endpoint") == pk);
    for token in tokens.map(Row::pk).collect::<Vec<_>>() {
        store.table_mut(Table::ConnectionTokens).remove(&token);
    }
    bindings::remove_of_target(store, pk);
    store.table_mut(Table::Endpoints).remove(pk);
}
