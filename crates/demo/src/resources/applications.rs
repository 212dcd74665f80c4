//! Applications, and who can use one.

use serde_json::{Map, Value, json};

use crate::rest::answer::{Answer, Refusal};
use crate::rest::list::{self, Filter, FilterKind};
use crate::rest::pages::Page;
use crate::rest::request::Query;
use crate::rest::resource::{Call, Lookup, Methods, Model, Resource, usage};
use crate::store::{Row, Store, Table, key_text};
use crate::validate::{Field, Kind};

use super::{bindings, providers};

pub const MODEL: Model = Model {
    table: Table::Applications,
    object_name: "Application",
    app: "authentik_core",
    name: "application",
    verbose: "Application",
    view: "Application",
};

/// What RAC's applications launch.
const LAUNCH: &str = "goauthentik.io://providers/rac/launch";

/// `/core/applications/`
pub struct Applications;

impl Resource for Applications {
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
        fields()
    }

    fn show(&self, store: &Store, row: &Row, _query: &Query) -> Value {
        show(store, row)
    }

    fn sortable(&self) -> &'static [&'static str] {
        &["pk", "name", "slug", "provider", "group"]
    }

    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("name", "name", FilterKind::Exact),
            Filter::new("slug", "slug", FilterKind::Exact),
            Filter::new("group", "group", FilterKind::Exact),
        ]
    }

    fn search_texts(&self, _store: &Store, row: &Row) -> Vec<String> {
        ["name", "slug", "meta_launch_url", "meta_description", "meta_publisher", "group"]
            .map(|column| row.text(column).to_owned())
            .to_vec()
    }

    /// Public, because it is the list behind the user's library.
    fn public(&self) -> bool {
        true
    }

    /// Only applications that the caller can use, unless a superuser asks for all.
    fn list(&self, call: &mut Call) -> Result<Answer, Refusal> {
        if call.caller.superuser && call.query().is_true("superuser_full_list") {
            return list::answer(self, call);
        }
        let rows = list::ordered(self, call, list::narrowed(self, call, list::seen(self, call)?)?);
        let page = Page::of(call.query(), rows.len())?;
        let shown = rows.get(page.start()..page.end()).unwrap_or_default().iter();
        let allowed = shown.filter(|row| bindings::passes(call.store, row, call.caller.pk));
        let shown = allowed.map(|row| show(call.store, row)).collect();
        Ok(Answer::ok(&page.envelope(shown, json!({}))))
    }

    fn blank(&self, store: &mut Store) -> Row {
        blank(store)
    }

    /// With its bindings and its backchannel providers.
    fn remove(&self, store: &mut Store, pk: &str) {
        bindings::remove_of_target(store, pk);
        let row = store.row(Table::Applications, pk);
        let backchannel: Vec<String> =
            row.iter().flat_map(|row| row.list("backchannel_providers")).map(key_text).collect();
        for provider in backchannel {
            providers::remove(store, &provider);
        }
        store.table_mut(Table::Applications).remove(pk);
    }

    fn used_by(&self, store: &Store, row: &Row) -> Vec<Value> {
        let bindings = bindings::of_target(store, &row.pk())
            .map(|binding| usage(&bindings::MODEL, binding.pk(), bindings::title(store, binding), "cascade"));
        let backchannel = row
            .list("backchannel_providers")
            .iter()
            .filter_map(|key| store.row(Table::Providers, &key_text(key)))
            .map(|row| usage(&providers::GENERAL, row.pk(), row.text("name").to_owned(), "cascade"));
        bindings.chain(backchannel).collect()
    }

    fn row_actions(&self) -> &'static [&'static str] {
        &["check_access"]
    }

    /// Whether the caller, or for superusers any user, passes the application's policies.
    fn row_action(&self, _action: &str, key: &str, call: &mut Call) -> Result<Answer, Refusal> {
        let pk = self.pk_of(call.store, key)?;
        let application = pk.and_then(|pk| call.store.row(Table::Applications, &pk));
        let application = application.ok_or_else(|| Refusal::no_match(MODEL.object_name))?;
        let mut user = call.caller.pk;
        if let Some(wanted) = call.query().filled("for_user").filter(|_| call.caller.superuser) {
            let Some(row) = call.store.row(Table::Users, wanted) else {
                // A string where other errors are lists: authentik does the same.
                return Ok(Answer::json(400, &json!({ "for_user": "User not found" })));
            };
            user = row.number("pk").unwrap_or_default();
        }
        let passing = bindings::passes(call.store, application, user);
        Ok(Answer::ok(&json!({ "passing": passing, "messages": [], "log_messages": [] })))
    }
}

/// The serializer's fields, also used by the transaction that creates an application with its provider.
pub fn fields() -> Vec<Field> {
    vec![
        Field::shown("pk", Kind::Uuid).labelled("Pbm uuid"),
        Field::new("name", Kind::Text).required(),
        Field::new("slug", Kind::Slug).required().unique("Application with this slug already exists."),
        Field::new("provider", Kind::Key(Table::Providers))
            .nullable()
            .unique("Application with this provider already exists."),
        Field::shown("provider_obj", Kind::Derived),
        Field::new("backchannel_providers", Kind::Keys { table: Table::Providers, may_be_empty: true }),
        Field::new("open_in_new_tab", Kind::Boolean),
        Field::new("meta_launch_url", Kind::Text).blank(),
        Field::new("meta_icon", Kind::Text).blank(),
        Field::new("meta_description", Kind::Text).blank(),
        Field::new("meta_publisher", Kind::Text).blank(),
        Field::new("policy_engine_mode", Kind::Choice(&["all", "any"])),
        Field::new("group", Kind::Text).blank(),
    ]
}

/// The defaults of a new application.
pub fn blank(store: &mut Store) -> Row {
    let mut row = Row::default();
    row.set("pk", store.new_uuid());
    for (column, value) in [
        ("provider", Value::Null),
        ("backchannel_providers", json!([])),
        ("open_in_new_tab", json!(false)),
        ("meta_launch_url", json!("")),
        ("meta_icon", json!("")),
        ("meta_description", json!("")),
        ("meta_publisher", json!("")),
        ("policy_engine_mode", json!("any")),
        ("group", json!("")),
    ] {
        row.set(column, value);
    }
    row
}

fn show(store: &Store, row: &Row) -> Value {
    let provider = store.follow(Table::Providers, row, "provider");
    let backchannel: Vec<Value> = row
        .list("backchannel_providers")
        .iter()
        .filter_map(|key| store.row(Table::Providers, &key_text(key)))
        .map(|row| Value::Object(providers::general(store, row)))
        .collect();
    let url = row.text("meta_launch_url");
    let launch_url = match provider {
        _ if !url.is_empty() => json!(url),
        Some(_) => json!(LAUNCH),
        None => Value::Null,
    };
    let mut out = Map::new();
    for (name, value) in [
        ("pk", row.value("pk")),
        ("name", row.value("name")),
        ("slug", row.value("slug")),
        ("provider", row.value("provider")),
        ("provider_obj", provider.map_or(Value::Null, |row| Value::Object(providers::general(store, row)))),
        ("backchannel_providers", json!(row.list("backchannel_providers"))),
        ("backchannel_providers_obj", json!(backchannel)),
        ("launch_url", launch_url),
        ("open_in_new_tab", row.value("open_in_new_tab")),
        ("meta_launch_url", row.value("meta_launch_url")),
        ("meta_icon", row.value("meta_icon")),
        ("meta_icon_url", Value::Null),
        ("meta_icon_themed_urls", Value::Null),
        ("meta_description", row.value("meta_description")),
        ("meta_publisher", row.value("meta_publisher")),
        ("policy_engine_mode", row.value("policy_engine_mode")),
        ("group", row.value("group")),
    ] {
        out.insert(name.into(), value);
    }
    Value::Object(out)
}
