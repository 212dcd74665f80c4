//! Users, read-only.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::auth::{self, Action};
use crate::rest::answer::{Answer, Refusal};
use crate::rest::list::{Filter, FilterKind};
use crate::rest::request::Query;
use crate::rest::resource::{Call, Lookup, Model, Resource, columns};
use crate::store::{Row, Store, Table};

use super::{groups, roles};

pub const MODEL: Model = Model {
    table: Table::Users,
    object_name: "User",
    app: "authentik_core",
    name: "user",
    verbose: "User",
    view: "User",
};

const TYPES: [&str; 4] = ["internal", "external", "service_account", "internal_service_account"];

/// `/core/users/`
pub struct Users;

impl Resource for Users {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn lookup(&self) -> Lookup {
        Lookup::Number
    }

    fn show(&self, store: &Store, row: &Row, query: &Query) -> Value {
        let included = |name: &str, objects: Vec<Value>| {
            if query.get(name) == Some("false") { Value::Null } else { Value::Array(objects) }
        };
        let groups = auth::groups_of(store, row).into_iter().map(groups::brief).collect();
        let own_roles = row.list("roles").iter().filter_map(|pk| store.row(Table::Roles, pk.as_str()?));
        let mut out = columns(row, &["pk", "username", "name", "is_active", "last_login", "date_joined"]);
        for (name, value) in [
            ("is_superuser", json!(auth::is_superuser(store, row))),
            ("groups", row.value("groups")),
            ("groups_obj", included("include_groups", groups)),
            ("roles", row.value("roles")),
            ("roles_obj", included("include_roles", own_roles.map(roles::brief).collect())),
            ("email", row.value("email")),
            ("avatar", json!(avatar(row))),
            ("attributes", row.value("attributes")),
            ("uid", row.value("uid")),
            ("path", row.value("path")),
            ("type", row.value("type")),
            ("uuid", row.value("uuid")),
            ("password_change_date", row.value("password_change_date")),
            ("last_updated", row.value("last_updated")),
        ] {
            out.insert(name.into(), value);
        }
        Value::Object(out)
    }

    fn sortable(&self) -> &'static [&'static str] {
        &[
            "pk",
            "username",
            "name",
            "is_active",
            "last_login",
            "date_joined",
            "email",
            "attributes",
            "path",
            "type",
            "uuid",
        ]
    }

    fn default_order(&self) -> &'static [&'static str] {
        &["username"]
    }

    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("username", "username", FilterKind::Exact),
            Filter::new("name", "name", FilterKind::Exact),
            Filter::new("email", "email", FilterKind::Exact),
            Filter::new("uuid", "uuid", FilterKind::Uuid),
            Filter::new("path", "path", FilterKind::Exact),
            Filter::new("type", "type", FilterKind::Choices(&TYPES)),
            Filter::new("is_active", "is_active", FilterKind::Flag),
            Filter::new("groups_by_pk", "groups", FilterKind::AnyRow(Table::Groups)),
        ]
    }

    fn search_texts(&self, _store: &Store, row: &Row) -> Vec<String> {
        ["username", "name", "email", "uuid"].map(|column| row.text(column).to_owned()).to_vec()
    }

    fn search_columns(&self) -> &'static [&'static str] {
        &["username", "name", "email", "path", "is_active", "type"]
    }

    fn list_actions(&self) -> &'static [&'static str] {
        &["paths"]
    }

    /// `paths`: the folders that users are in.
    fn list_action(&self, _action: &str, call: &mut Call) -> Result<Answer, Refusal> {
        if !matches!(call.request.method.as_str(), "GET" | "HEAD") {
            return Err(Refusal::MethodNotAllowed("GET, HEAD, OPTIONS".into()));
        }
        if !call.caller.may(call.store, Action::View, &MODEL) {
            return Err(Refusal::forbidden());
        }
        let users = call.store.table(Table::Users);
        let paths: BTreeSet<&str> = users.rows().map(|user| user.text("path")).collect();
        Ok(Answer::ok(&json!({ "paths": paths })))
    }
}

/// A user nested in another object.
pub fn brief(row: &Row) -> Value {
    let names = ["pk", "username", "name", "is_active", "last_login", "email", "attributes", "uid"];
    Value::Object(columns(row, &names))
}

/// The caller as in `/core/users/me/`.
pub fn me(store: &Store, row: &Row) -> Value {
    let named = |row: &Row| json!({ "name": row.value("name"), "pk": row.value("pk") });
    let roles = auth::roles_of(store, row);
    let superuser = auth::is_superuser(store, row);
    let of_roles = roles.iter().filter_map(|pk| store.row(Table::Roles, pk));
    let system_permissions: Vec<Value> = if superuser {
        store.system_permissions.clone()
    } else {
        of_roles.clone().flat_map(|role| role.list("system_permissions").iter().cloned()).collect()
    };
    let mut out: Map<String, Value> = columns(row, &["pk", "username", "name", "is_active"]);
    for (name, value) in [
        ("is_superuser", json!(superuser)),
        ("groups", auth::groups_of(store, row).into_iter().map(named).collect()),
        ("roles", of_roles.map(named).collect()),
        ("email", row.value("email")),
        ("avatar", json!(avatar(row))),
        ("uid", row.value("uid")),
        ("settings", json!({})),
        ("type", row.value("type")),
        ("system_permissions", json!(system_permissions)),
    ] {
        out.insert(name.into(), value);
    }
    json!({ "user": out })
}

/// A picture with the user's initials, as a `data:` URL.
fn avatar(row: &Row) -> String {
    let stored = row.text("avatar");
    if !stored.is_empty() {
        return stored.to_owned();
    }
    let initials: String = row
        .text("name")
        .split_whitespace()
        .filter_map(|word| word.chars().find(|c| c.is_alphabetic()))
        .take(2)
        .collect();
    let hue = row.number("pk").unwrap_or_default() * 67 % 360;
    format!(
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'%3E%3Crect width='64' \
         height='64' fill='hsl({hue},45%25,40%25)'/%3E%3Ctext x='32' y='42' fill='white' font-size='28' \
         text-anchor='middle'%3E{initials}%3C/text%3E%3C/svg%3E"
    )
}
