//! Policies of all kinds, read only.

use serde_json::{Value, json};

use crate::rest::request::Query;
use crate::rest::resource::{Model, Resource};
use crate::store::{Row, Store, Table};

pub const MODEL: Model = Model {
    object_name: "Policy",
    app: "authentik_policies",
    name: "policy",
    verbose: "Policy",
    view: "Policy",
};

/// `/policies/all/`
pub struct Policies;

impl Resource for Policies {
    fn table(&self) -> Table {
        Table::Policies
    }

    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn show(&self, store: &Store, row: &Row, _query: &Query) -> Value {
        show(store, row)
    }
}

/// The policy with the number of its bindings. `passes` is the demo's own: what it decides.
pub fn show(store: &Store, row: &Row) -> Value {
    let mut out = row.0.clone();
    out.shift_remove("passes");
    let pk = row.pk();
    let bound = store.table(Table::Bindings).rows().filter(|binding| binding.text("policy") == pk).count();
    out.insert("bound_to".into(), json!(bound));
    Value::Object(out)
}
