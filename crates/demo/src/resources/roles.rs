//! Which roles have permissions on an object.

use serde_json::{Value, json};

use crate::auth::Action;
use crate::rest::answer::{Answer, Refusal};
use crate::rest::list;
use crate::rest::request::Query;
use crate::rest::resource::{Call, Model, Resource};
use crate::store::{Row, Store, Table};

use super::{
    applications, bindings, connection_tokens, endpoints, events, flows, groups, outposts, policies,
    property_mappings, providers, sessions, users,
};

pub const MODEL: Model = Model {
    table: Table::Roles,
    object_name: "Role",
    app: "authentik_rbac",
    name: "role",
    verbose: "Role",
    view: "Role",
};

/// All models with permissions.
pub const MODELS: [&Model; 15] = [
    &providers::MODEL,
    &endpoints::MODEL,
    &connection_tokens::MODEL,
    &property_mappings::MODEL,
    &property_mappings::GENERAL,
    &flows::MODEL,
    &outposts::MODEL,
    &applications::MODEL,
    &users::MODEL,
    &groups::MODEL,
    &policies::MODEL,
    &bindings::MODEL,
    &sessions::MODEL,
    &events::MODEL,
    &MODEL,
];

/// `/rbac/permissions/assigned_by_roles/`
pub struct AssignedByRoles;

impl Resource for AssignedByRoles {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn show(&self, _store: &Store, row: &Row, _query: &Query) -> Value {
        let object_permissions = row.list("object_permissions").iter().filter_map(|grant| {
            let mut out = permission(grant.get("permission")?.as_str()?)?;
            out.insert("object_pk".into(), grant.get("object_pk")?.clone());
            Some(Value::Object(out))
        });
        let model_permissions =
            row.list("model_permissions").iter().filter_map(|name| permission(name.as_str()?));
        json!({
            "role_pk": row.value("pk"),
            "name": row.value("name"),
            "object_permissions": object_permissions.collect::<Vec<_>>(),
            "model_permissions": model_permissions.map(Value::Object).collect::<Vec<_>>(),
        })
    }

    /// The roles with a permission on the object, or on all objects of its model.
    fn list(&self, call: &mut Call) -> Result<Answer, Refusal> {
        if !call.caller.may(call.store, Action::View, &MODEL) {
            return Err(Refusal::forbidden());
        }
        let Some(model) = call.query().filled("model") else {
            return Err(Refusal::field("model", "This field is required."));
        };
        let (app, name) = model.split_once('.').unwrap_or(("", model));
        let object = call.query().filled("object_pk");
        let about = |permission: &str| {
            permission.split_once('.').is_some_and(|(given, codename)| {
                given == app && codename.split_once('_').is_some_and(|(_, model)| model == name)
            })
        };
        let concerned = |role: &&Row| {
            let on_model = role.list("model_permissions").iter().filter_map(Value::as_str).any(about);
            let on_object = role.list("object_permissions").iter().any(|grant| {
                let text = |name: &str| grant.get(name).and_then(Value::as_str);
                text("permission").is_some_and(about) && object.is_none_or(|pk| text("object_pk") == Some(pk))
            });
            on_model || on_object
        };
        let mut rows: Vec<&Row> = call.store.table(Table::Roles).rows().filter(concerned).collect();
        rows.sort_by(|l, r| l.text("name").cmp(r.text("name")));
        let shown = rows.into_iter().map(|role| self.show(call.store, role, call.query())).collect();
        list::plain(call.query(), shown)
    }
}

/// A role nested in another object.
pub fn brief(row: &Row) -> Value {
    json!({ "pk": row.value("pk"), "name": row.value("name") })
}

/// `app.view_thing` with its name.
fn permission(name: &str) -> Option<serde_json::Map<String, Value>> {
    let (app, codename) = name.split_once('.')?;
    let (verb, model) = codename.split_once('_')?;
    let place = MODELS.iter().position(|known| known.app == app && known.name == model)?;
    let verbose = MODELS.get(place)?.verbose;
    let action = ["add", "change", "delete", "view"].iter().position(|known| *known == verb)?;
    let out = json!({
        "id": place * 4 + action + 1,
        "codename": codename,
        "model": model,
        "app_label": app,
        "name": format!("Can {verb} {verbose}"),
    });
    out.as_object().cloned()
}
