//! Groups, read-only.

use serde_json::{Value, json};

use crate::rest::list::{Filter, FilterKind};
use crate::rest::request::Query;
use crate::rest::resource::{Model, Resource, columns};
use crate::store::{Row, Store, Table};

use super::{roles, users};

pub const MODEL: Model = Model {
    table: Table::Groups,
    object_name: "Group",
    app: "authentik_core",
    name: "group",
    verbose: "Group",
    view: "Group",
};

/// `/core/groups/`
pub struct Groups;

impl Resource for Groups {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn show(&self, store: &Store, row: &Row, query: &Query) -> Value {
        let members: Vec<&Row> = members(store, row).collect();
        let keys: Vec<Value> = members.iter().map(|user| user.value("pk")).collect();
        let users_obj = match query.get("include_users") {
            Some("false") => Value::Null,
            _ => members.iter().map(|user| users::brief(user)).collect(),
        };
        let roles = row.list("roles").iter().filter_map(|pk| store.row(Table::Roles, pk.as_str()?));
        let mut out = columns(row, &["pk", "num_pk", "name", "is_superuser"]);
        for (name, value) in [
            ("parents", json!(row.list("parents"))),
            ("parents_obj", Value::Null),
            ("users", json!(keys)),
            ("users_obj", users_obj),
            ("attributes", row.value("attributes")),
            ("roles", row.value("roles")),
            ("roles_obj", roles.map(roles::brief).collect()),
            ("inherited_roles_obj", Value::Null),
            ("children", json!([])),
            ("children_obj", Value::Null),
        ] {
            out.insert(name.into(), value);
        }
        Value::Object(out)
    }

    fn sortable(&self) -> &'static [&'static str] {
        &["pk", "num_pk", "name", "is_superuser", "attributes"]
    }

    fn filters(&self) -> Vec<Filter> {
        vec![
            Filter::new("name", "name", FilterKind::Exact),
            Filter::new("is_superuser", "is_superuser", FilterKind::Flag),
        ]
    }

    fn search_columns(&self) -> &'static [&'static str] {
        &["name", "is_superuser"]
    }
}

/// The users of a group.
pub fn members<'a>(store: &'a Store, group: &Row) -> impl Iterator<Item = &'a Row> {
    let pk = group.pk();
    let belongs = move |user: &&Row| user.list("groups").iter().any(|key| key.as_str() == Some(pk.as_str()));
    store.table(Table::Users).rows().filter(belongs)
}

/// A group nested in another object.
pub fn brief(row: &Row) -> Value {
    Value::Object(columns(row, &["pk", "num_pk", "name", "is_superuser", "attributes"]))
}
