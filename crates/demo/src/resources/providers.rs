//! RAC providers, and the list of all providers.

use serde_json::{Map, Value, json};

use crate::rest::answer::{Answer, Refusal};
use crate::rest::list::{Filter, FilterKind};
use crate::rest::ordering::SortKey;
use crate::rest::request::Query;
use crate::rest::resource::{Call, Lookup, Methods, Model, Resource, columns, usage};
use crate::store::{Row, Store, Table, key_text};
use crate::validate::{Field, Kind};

use super::{connection_tokens, endpoints, outposts, property_mappings, types};

pub const MODEL: Model = Model {
    table: Table::Providers,
    object_name: "RACProvider",
    app: "authentik_providers_rac",
    name: "racprovider",
    verbose: "RAC Provider",
    view: "Rac Provider",
};

/// A provider of any kind.
pub const GENERAL: Model = Model {
    table: Table::Providers,
    object_name: "Provider",
    app: "authentik_core",
    name: "provider",
    verbose: "provider",
    view: "Provider",
};

/// `/providers/rac/`
pub struct Providers;

impl Resource for Providers {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn lookup(&self) -> Lookup {
        Lookup::Number
    }

    fn methods(&self) -> Methods {
        Methods::All
    }

    fn fields(&self) -> Vec<Field> {
        fields()
    }

    fn show(&self, store: &Store, row: &Row, _query: &Query) -> Value {
        show(store, row)
    }

    fn sortable(&self) -> &'static [&'static str] {
        &[
            "pk",
            "name",
            "authentication_flow",
            "authorization_flow",
            "settings",
            "connection_expiry",
            "delete_token_on_disconnect",
            "application__slug",
            "application__name",
        ]
    }

    fn sort_key(&self, store: &Store, row: &Row, field: &str) -> SortKey {
        match field.strip_prefix("application__") {
            Some(column) => {
                application_of(store, row).map_or(SortKey::Null, |app| SortKey::from(&app.value(column)))
            }
            None => SortKey::from(&row.value(field)),
        }
    }

    fn filters(&self) -> Vec<Filter> {
        vec![Filter::new("name__iexact", "name", FilterKind::IgnoringCase)]
    }

    fn matches(&self, store: &Store, row: &Row, query: &Query) -> bool {
        match query.get("application__isnull").map(str::to_lowercase).as_deref() {
            Some("true") => application_of(store, row).is_none(),
            Some("false") => application_of(store, row).is_some(),
            _ => true,
        }
    }

    fn blank(&self, store: &mut Store) -> Row {
        let mut row = Row::default();
        row.set("pk", store.new_number());
        for (column, value) in [
            ("name", json!("")),
            ("authentication_flow", Value::Null),
            ("authorization_flow", Value::Null),
            ("property_mappings", json!([])),
            ("settings", json!({})),
            ("connection_expiry", json!("hours=8")),
            ("delete_token_on_disconnect", json!(false)),
        ] {
            row.set(column, value);
        }
        row
    }

    fn remove(&self, store: &mut Store, pk: &str) {
        remove(store, pk);
    }

    fn used_by(&self, store: &Store, row: &Row) -> Vec<Value> {
        used_by(store, row)
    }
}

/// `/providers/all/`, read-only.
pub struct AllProviders;

impl Resource for AllProviders {
    fn model(&self) -> &'static Model {
        &GENERAL
    }

    fn lookup(&self) -> Lookup {
        Lookup::Number
    }

    fn show(&self, store: &Store, row: &Row, _query: &Query) -> Value {
        Value::Object(general(store, row))
    }

    fn default_order(&self) -> &'static [&'static str] {
        &["pk"]
    }

    fn list_actions(&self) -> &'static [&'static str] {
        &[types::ACTION]
    }

    fn list_action(&self, _action: &str, call: &mut Call) -> Result<Answer, Refusal> {
        types::answer(self, &KINDS, call)
    }
}

const KINDS: [types::Kind; 9] = [
    ("Google Workspace Provider", "ak-provider-google-workspace-form", "googleworkspaceprovider"),
    ("LDAP Provider", "ak-provider-ldap-form", "ldapprovider"),
    ("Microsoft Entra Provider", "ak-provider-microsoft-entra-form", "microsoftentraprovider"),
    ("OAuth2/OpenID Provider", "ak-provider-oauth2-form", "oauth2provider"),
    ("Proxy Provider", "ak-provider-proxy-form", "proxyprovider"),
    ("RAC Provider", "ak-provider-rac-form", "racprovider"),
    ("Radius Provider", "ak-provider-radius-form", "radiusprovider"),
    ("SAML Provider", "ak-provider-saml-form", "samlprovider"),
    ("SCIM Provider", "ak-provider-scim-form", "scimprovider"),
];

/// The serializer's fields, also where a provider is nested.
pub fn fields() -> Vec<Field> {
    vec![
        Field::shown("pk", Kind::Integer { min: 0, max: 0 }).labelled("ID"),
        Field::new("name", Kind::Text).required().unique("provider with this name already exists."),
        Field::new("authentication_flow", Kind::Key(Table::Flows))
            .nullable()
            .help("Flow used for authentication when the associated application is accessed by an un-authenticated user."),
        Field::new("authorization_flow", Kind::Key(Table::Flows))
            .required()
            .help("Flow used when authorizing this provider."),
        Field::new("property_mappings", Kind::Keys { table: Table::PropertyMappings, may_be_empty: true }),
        Field::shown("component", Kind::Derived),
        Field::shown("assigned_application_slug", Kind::Derived),
        Field::shown("assigned_application_name", Kind::Derived),
        Field::shown("assigned_backchannel_application_slug", Kind::Derived),
        Field::shown("assigned_backchannel_application_name", Kind::Derived),
        Field::shown("verbose_name", Kind::Derived),
        Field::shown("verbose_name_plural", Kind::Derived),
        Field::shown("meta_model_name", Kind::Derived),
        Field::new("settings", Kind::Dictionary),
        Field::shown("outpost_set", Kind::TextList),
        Field::new("connection_expiry", Kind::Expiry).help(
            "Determines how long a session lasts. Default of 0 means that the sessions lasts until the browser is \
             closed. (Format: hours=-1;minutes=-2;seconds=-3)",
        ),
        Field::new("delete_token_on_disconnect", Kind::Boolean)
            .help("When set to true, connection tokens will be deleted upon disconnect."),
    ]
}

/// The application that uses the provider.
pub fn application_of<'a>(store: &'a Store, provider: &Row) -> Option<&'a Row> {
    let pk = provider.number("pk");
    store.table(Table::Applications).rows().find(|app| pk.is_some() && app.number("provider") == pk)
}

/// The provider as in `/providers/rac/`.
pub fn show(store: &Store, row: &Row) -> Value {
    let mut out = common(store, row);
    out.insert("settings".into(), row.value("settings"));
    let outposts =
        outposts::of_provider(store, row).map(|outpost| format!("Outpost {}", outpost.text("name")));
    out.insert("outpost_set".into(), outposts.collect());
    out.insert("connection_expiry".into(), row.value("connection_expiry"));
    out.insert("delete_token_on_disconnect".into(), row.value("delete_token_on_disconnect"));
    Value::Object(out)
}

/// The fields of a provider of any type. RAC has no invalidation flow.
pub fn general(store: &Store, row: &Row) -> Map<String, Value> {
    let mut out = Map::new();
    for (name, value) in common(store, row) {
        let mappings = name == "property_mappings";
        if mappings {
            out.insert("invalidation_flow".into(), Value::Null);
        }
        out.insert(name, value);
    }
    out
}

/// The provider nested in an outpost, which doesn't know its type.
pub fn untyped(store: &Store, row: &Row) -> Value {
    let mut out = general(store, row);
    for (name, value) in [
        ("component", ""),
        ("verbose_name", "provider"),
        ("verbose_name_plural", "providers"),
        ("meta_model_name", "authentik_core.provider"),
    ] {
        out.insert(name.into(), json!(value));
    }
    Value::Object(out)
}

fn common(store: &Store, row: &Row) -> Map<String, Value> {
    let application = application_of(store, row);
    let of_application = |column: &str| application.map_or(Value::Null, |app| app.value(column));
    let mut out =
        columns(row, &["pk", "name", "authentication_flow", "authorization_flow", "property_mappings"]);
    for (name, value) in [
        ("component", json!("ak-provider-rac-form")),
        ("assigned_application_slug", of_application("slug")),
        ("assigned_application_name", of_application("name")),
        ("assigned_backchannel_application_slug", Value::Null),
        ("assigned_backchannel_application_name", Value::Null),
        ("verbose_name", json!("RAC Provider")),
        ("verbose_name_plural", json!("RAC Providers")),
        ("meta_model_name", json!("authentik_providers_rac.racprovider")),
    ] {
        out.insert(name.into(), value);
    }
    out
}

/// Deletes a provider with its endpoints and connection tokens. Its application stays, without a provider.
pub fn remove(store: &mut Store, pk: &str) {
    let of_provider = |row: &&Row| row.key("provider").as_deref() == Some(pk);
    let keys =
        |store: &Store, table| store.table(table).rows().filter(of_provider).map(Row::pk).collect::<Vec<_>>();
    for endpoint in keys(store, Table::Endpoints) {
        endpoints::remove(store, &endpoint);
    }
    for token in keys(store, Table::ConnectionTokens) {
        store.table_mut(Table::ConnectionTokens).remove(&token);
    }
    store.table_mut(Table::Applications).change(
        |application| application.key("provider").as_deref() == Some(pk),
        |application| application.set("provider", Value::Null),
    );
    store.table_mut(Table::Applications).change(
        |application| application.list("backchannel_providers").iter().any(|key| key_text(key) == pk),
        |application| application.take_out("backchannel_providers", pk),
    );
    store.table_mut(Table::Outposts).change(
        |outpost| outpost.list("providers").iter().any(|key| key_text(key) == pk),
        |outpost| outpost.take_out("providers", pk),
    );
    store.table_mut(Table::Providers).remove(pk);
}

/// Endpoints and unexpired tokens, but also outposts and mappings, which stay.
fn used_by(store: &Store, row: &Row) -> Vec<Value> {
    let pk = row.pk();
    let of_provider = |row: &&Row| row.key("provider").as_deref() == Some(pk.as_str());
    let endpoints = store
        .table(Table::Endpoints)
        .rows()
        .filter(of_provider)
        .map(|endpoint| usage(&endpoints::MODEL, endpoint.pk(), endpoints::title(endpoint), "cascade"));
    let tokens = store
        .table(Table::ConnectionTokens)
        .rows()
        .filter(of_provider)
        .filter(|token| !connection_tokens::expired(token))
        .map(|token| connection_tokens::usage_of(store, token));
    let outposts = outposts::of_provider(store, row).map(|outpost| {
        usage(&outposts::MODEL, outpost.pk(), format!("Outpost {}", outpost.text("name")), "cascade_many")
    });
    let mappings = row.list("property_mappings").iter().filter_map(|key| {
        let mapping = property_mappings::find(store, key.as_str()?)?;
        let name = mapping.text("name").to_owned();
        Some(usage(&property_mappings::GENERAL, mapping.pk(), name, "cascade_many"))
    });
    endpoints.chain(tokens).chain(outposts).chain(mappings).collect()
}
