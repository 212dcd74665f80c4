//! Policies of all kinds, read-only.

use serde_json::{Value, json};

use crate::auth::Action;
use crate::rest::answer::{Answer, Refusal};
use crate::rest::request::Query;
use crate::rest::resource::{Call, Model, Resource};
use crate::store::{Row, Store, Table};

use super::types;

pub const MODEL: Model = Model {
    table: Table::Policies,
    object_name: "Policy",
    app: "authentik_policies",
    name: "policy",
    verbose: "Policy",
    view: "Policy",
};

/// `/policies/all/`
pub struct Policies;

impl Resource for Policies {
    fn model(&self) -> &'static Model {
        &MODEL
    }

    fn show(&self, store: &Store, row: &Row, _query: &Query) -> Value {
        show(store, row)
    }

    fn list_actions(&self) -> &'static [&'static str] {
        &[types::ACTION, "cache_info", "cache_clear"]
    }

    /// The demo never caches decisions, so the cache is always empty.
    fn list_action(&self, action: &str, call: &mut Call) -> Result<Answer, Refusal> {
        let method = call.request.method.as_str();
        let may = |action| call.caller.may(call.store, action, &MODEL);
        match (action, method) {
            (types::ACTION, _) => types::answer(self, &KINDS, call),
            ("cache_info", "GET" | "HEAD") if may(Action::View) => Ok(Answer::ok(&json!({ "count": 0 }))),
            // Clearing it needs a permission that none of the demo's roles has.
            ("cache_clear", "POST") if call.caller.superuser => Ok(Answer::no_content()),
            ("cache_info", "GET" | "HEAD") | ("cache_clear", "POST") => Err(Refusal::forbidden()),
            ("cache_clear", _) => Err(Refusal::MethodNotAllowed("POST, OPTIONS".into())),
            _ => Err(Refusal::MethodNotAllowed("GET, HEAD, OPTIONS".into())),
        }
    }
}

const KINDS: [types::Kind; 5] = [
    ("Event Matcher Policy", "ak-policy-event-matcher-form", "eventmatcherpolicy"),
    ("Expression Policy", "ak-policy-expression-form", "expressionpolicy"),
    ("GeoIP Policy", "ak-policy-geoip-form", "geoippolicy"),
    ("Password Policy", "ak-policy-password-form", "passwordpolicy"),
    ("Reputation Policy", "ak-policy-reputation-form", "reputationpolicy"),
];

/// The policy with the number of its bindings. `passes` exists only in the demo: the result of the policy.
pub fn show(store: &Store, row: &Row) -> Value {
    let mut out = row.0.clone();
    out.shift_remove("passes");
    let pk = row.pk();
    let bound = store.table(Table::Bindings).rows().filter(|binding| binding.text("policy") == pk).count();
    out.insert("bound_to".into(), json!(bound));
    Value::Object(out)
}
