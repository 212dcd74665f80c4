//! RAC property mappings, and the list and test of mappings of all kinds.

use serde_json::{Map, Value, json};

use crate::auth::Action;
use crate::rest::answer::{Answer, Refusal};
use crate::rest::list::{self, Filter, FilterKind};
use crate::rest::request::Query;
use crate::rest::resource::{Call, Methods, Model, Resource, columns, usage};
use crate::store::{Row, Store, Table, key_text};
use crate::validate::{Field, Kind};

use super::{endpoints, providers, types};

pub const MODEL: Model = Model {
    table: Table::PropertyMappings,
    object_name: "RACPropertyMapping",
    app: "authentik_providers_rac",
    name: "racpropertymapping",
    verbose: "RAC Provider Property Mapping",
    view: "Rac Property Mapping",
};

/// A mapping of any kind.
pub const GENERAL: Model = Model {
    table: Table::OtherPropertyMappings,
    object_name: "PropertyMapping",
    app: "authentik_core",
    name: "propertymapping",
    verbose: "Property Mapping",
    view: "Property Mapping",
};

/// `/propertymappings/provider/rac/`
pub struct RacMappings;

impl Resource for RacMappings {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn methods(&self) -> Methods {
        Methods::All
    }

    fn fields(&self) -> Vec<Field> {
        vec![
            Field::shown("pk", Kind::Uuid).labelled("Pm uuid"),
            Field::new("managed", Kind::Text)
                .nullable()
                .labelled("Managed by authentik")
                .unique("Property Mapping with this Managed by authentik already exists."),
            Field::new("name", Kind::Text)
                .required()
                .unique("Property Mapping with this name already exists."),
            Field::new("expression", Kind::Text).blank(),
            Field::shown("component", Kind::Derived),
            Field::shown("verbose_name", Kind::Derived),
            Field::shown("verbose_name_plural", Kind::Derived),
            Field::shown("meta_model_name", Kind::Derived),
            Field::new("static_settings", Kind::Dictionary).required(),
        ]
    }

    fn show(&self, _store: &Store, row: &Row, _query: &Query) -> Value {
        let mut out = general(row);
        out.insert("static_settings".into(), row.value("static_settings"));
        Value::Object(out)
    }

    fn sortable(&self) -> &'static [&'static str] {
        &["pk", "managed", "name", "expression", "static_settings"]
    }

    // authentik documents `managed__isnull`, too, but it filters nothing.
    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("name", "name", FilterKind::Exact),
            Filter::new("managed", "managed", FilterKind::Taken),
        ]
    }

    fn blank(&self, store: &mut Store) -> Row {
        let mut row = Row::default();
        row.set("pk", store.new_uuid());
        row.set("managed", Value::Null);
        row.set("expression", "");
        row
    }

    fn remove(&self, store: &mut Store, pk: &str) {
        for table in [Table::Providers, Table::Endpoints] {
            store.table_mut(table).change(
                |user| user.list("property_mappings").iter().any(|key| key_text(key) == pk),
                |user| user.take_out("property_mappings", pk),
            );
        }
        store.table_mut(Table::PropertyMappings).remove(pk);
    }

    fn used_by(&self, store: &Store, row: &Row) -> Vec<Value> {
        let pk = row.pk();
        let uses = |user: &&Row| user.list("property_mappings").iter().any(|key| key_text(key) == pk);
        let mut endpoints: Vec<&Row> = store.table(Table::Endpoints).rows().filter(uses).collect();
        endpoints.sort_by(|l, r| l.text("name").cmp(r.text("name")));
        let endpoints = endpoints.into_iter().map(|endpoint| {
            usage(&endpoints::MODEL, endpoint.pk(), endpoints::title(endpoint), "cascade_many")
        });
        let providers = store.table(Table::Providers).rows().filter(uses).map(|provider| {
            usage(&providers::GENERAL, provider.pk(), provider.text("name").into(), "cascade_many")
        });
        endpoints.chain(providers).collect()
    }
}

/// `/propertymappings/all/`
pub struct AllMappings;

impl Resource for AllMappings {
    fn model(&self) -> &'static Model {
        &GENERAL
    }

    fn show(&self, _store: &Store, row: &Row, _query: &Query) -> Value {
        Value::Object(general(row))
    }

    fn list(&self, call: &mut Call) -> Result<Answer, Refusal> {
        if !call.caller.may(call.store, Action::View, &GENERAL) {
            return Err(Refusal::forbidden());
        }
        let tables = [Table::PropertyMappings, Table::OtherPropertyMappings];
        let mut rows: Vec<&Row> = tables.iter().flat_map(|table| call.store.table(*table).rows()).collect();
        rows.sort_by(|l, r| l.text("name").cmp(r.text("name")));
        list::plain(call.query(), rows.into_iter().map(|row| Value::Object(general(row))).collect())
    }

    fn list_actions(&self) -> &'static [&'static str] {
        &[types::ACTION]
    }

    fn list_action(&self, _action: &str, call: &mut Call) -> Result<Answer, Refusal> {
        types::answer(self, &KINDS, call)
    }

    fn row_actions(&self) -> &'static [&'static str] {
        &["test"]
    }

    fn row_action(&self, _action: &str, key: &str, call: &mut Call) -> Result<Answer, Refusal> {
        super::mapping_test::answer(key, call)
    }
}

/// A mapping of any kind by its key.
pub fn find<'a>(store: &'a Store, pk: &str) -> Option<&'a Row> {
    store.row(Table::PropertyMappings, pk).or_else(|| store.row(Table::OtherPropertyMappings, pk))
}

const KINDS: [types::Kind; 4] = [
    ("LDAP Source Property Mapping", "ak-property-mapping-source-ldap-form", "ldapsourcepropertymapping"),
    ("RAC Provider Property Mapping", "ak-property-mapping-provider-rac-form", "racpropertymapping"),
    ("SAML Provider Property Mapping", "ak-property-mapping-provider-saml-form", "samlpropertymapping"),
    ("Scope Mapping", "ak-property-mapping-provider-scope-form", "scopemapping"),
];

/// The fields of a mapping of any kind.
fn general(row: &Row) -> Map<String, Value> {
    let kind = |column: &str, default: &str| {
        if row.text(column).is_empty() { json!(default) } else { row.value(column) }
    };
    let mut out = columns(row, &["pk", "managed", "name", "expression"]);
    for (name, default) in [
        ("component", "ak-property-mapping-provider-rac-form"),
        ("verbose_name", "RAC Provider Property Mapping"),
        ("verbose_name_plural", "RAC Provider Property Mappings"),
        ("meta_model_name", "authentik_providers_rac.racpropertymapping"),
    ] {
        out.insert(name.into(), kind(name, default));
    }
    out
}
