//! Outposts, their health and their default configuration.

use serde_json::{Map, Value, json};

use crate::auth::Action;
use crate::clock;
use crate::rest::answer::{Answer, Refusal};
use crate::rest::list::{Filter, FilterKind};
use crate::rest::ordering::SortKey;
use crate::rest::request::Query;
use crate::rest::resource::{Call, Methods, Model, Resource};
use crate::store::{Row, Store, Table, key_text};
use crate::validate::{Field, Kind};

use super::providers;

pub const MODEL: Model = Model {
    table: Table::Outposts,
    object_name: "Outpost",
    app: "authentik_outposts",
    name: "outpost",
    verbose: "Outpost",
    view: "Outpost",
};

/// `/outposts/instances/`
pub struct Outposts;

impl Resource for Outposts {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn methods(&self) -> Methods {
        Methods::All
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::shown("pk", Kind::Uuid).labelled("Uuid"),
            Field::new("name", Kind::Text).required().unique("Outpost with this name already exists."),
            Field::new("type", Kind::Choice(&["proxy", "ldap", "radius", "rac"])).required(),
            Field::new("providers", Kind::Keys { table: Table::Providers, may_be_empty: false }).required(),
            Field::shown("providers_obj", Kind::Derived),
            Field::new("service_connection", Kind::Derived).nullable(),
            Field::shown("service_connection_obj", Kind::Derived),
            Field::shown("refresh_interval_s", Kind::Integer { min: 0, max: 0 }),
            Field::shown("token_identifier", Kind::Derived),
            Field::new("config", Kind::Dictionary).required(),
            Field::new("managed", Kind::Text).nullable().labelled("Managed by authentik"),
        ]
    }

    fn show(&self, store: &Store, row: &Row, _query: &Query) -> Value {
        let mut keys: Vec<&Value> = row.list("providers").iter().collect();
        keys.sort_by_key(|key| key.as_i64());
        let shown = keys.iter().filter_map(|key| store.row(Table::Providers, &key_text(key)));
        let shown: Vec<Value> = shown.map(|provider| providers::untyped(store, provider)).collect();
        let mut out = Map::new();
        for (name, value) in [
            ("pk", row.value("pk")),
            ("name", row.value("name")),
            ("type", row.value("type")),
            ("providers", json!(keys)),
            ("providers_obj", json!(shown)),
            ("service_connection", Value::Null),
            ("service_connection_obj", Value::Null),
            ("refresh_interval_s", json!(300)),
            ("token_identifier", json!(format!("ak-outpost-{}-api", row.pk()))),
            ("config", row.value("config")),
            ("managed", row.value("managed")),
        ] {
            out.insert(name.into(), value);
        }
        Value::Object(out)
    }

    fn sortable(&self) -> &'static [&'static str] {
        &["pk", "name", "type", "_config"]
    }

    /// The column's name differs from the field's.
    fn sort_key(&self, _store: &Store, row: &Row, field: &str) -> SortKey {
        SortKey::from(&row.value(field.trim_start_matches('_')))
    }

    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("name__iexact", "name", FilterKind::IgnoringCase),
            Filter::new("providers_by_pk", "providers", FilterKind::AnyRow(Table::Providers)),
        ]
    }

    fn search_texts(&self, store: &Store, row: &Row) -> Vec<String> {
        let providers =
            row.list("providers").iter().filter_map(|key| store.row(Table::Providers, &key_text(key)));
        let names = providers.map(|provider| provider.text("name").to_owned());
        std::iter::once(row.text("name").to_owned()).chain(names).collect()
    }

    fn blank(&self, store: &mut Store) -> Row {
        let mut row = Row::default();
        row.set("pk", store.new_uuid());
        row.set("managed", Value::Null);
        row
    }

    fn list_actions(&self) -> &'static [&'static str] {
        &["default_settings"]
    }

    fn list_action(&self, _action: &str, call: &mut Call) -> Result<Answer, Refusal> {
        if !call.caller.may(call.store, Action::View, &MODEL) {
            return Err(Refusal::forbidden());
        }
        Ok(Answer::ok(&json!({ "config": default_config() })))
    }

    fn row_actions(&self) -> &'static [&'static str] {
        &["health"]
    }

    /// One item for each instance that has reported; possibly none.
    fn row_action(&self, _action: &str, key: &str, call: &mut Call) -> Result<Answer, Refusal> {
        let outpost = self.find(call.store, &call.caller, key, Action::View)?;
        let mut instances = outpost.list("health").to_vec();
        // They report every few seconds, even if the demo has been running for long.
        let now = clock::text(clock::now());
        for instance in instances.iter_mut().filter_map(Value::as_object_mut) {
            instance.insert("last_seen".into(), json!(now));
        }
        Ok(Answer::ok(&json!(instances)))
    }
}

/// The outposts that serve a provider.
pub fn of_provider<'a>(store: &'a Store, provider: &Row) -> impl Iterator<Item = &'a Row> {
    let pk = provider.pk();
    let holds = move |outpost: &&Row| outpost.list("providers").iter().any(|key| key_text(key) == pk);
    store.table(Table::Outposts).rows().filter(holds)
}

/// The default configuration of an outpost.
pub fn default_config() -> Value {
    json!({
        "authentik_host": "http://127.0.0.1:9000/",
        "authentik_host_insecure": false,
        "authentik_host_browser": "",
        "log_level": "info",
        "object_naming_template": "ak-outpost-%(name)s",
        "refresh_interval": "minutes=5",
        "container_image": null,
        "docker_network": null,
        "docker_map_ports": true,
        "docker_labels": null,
        "kubernetes_replicas": 1,
        "kubernetes_namespace": "default",
        "kubernetes_ingress_annotations": {},
        "kubernetes_ingress_secret_name": "authentik-outpost-tls",
        "kubernetes_ingress_class_name": null,
        "kubernetes_ingress_path_type": null,
        "kubernetes_httproute_annotations": {},
        "kubernetes_httproute_parent_refs": [],
        "kubernetes_service_type": "ClusterIP",
        "kubernetes_disabled_components": [],
        "kubernetes_image_pull_secrets": [],
        "kubernetes_json_patches": null,
        "kubernetes_disable_x509_strict": false,
    })
}
