//! `…/types/` below lists of several kinds of objects: the kinds that can be created.

use serde_json::{Value, json};

use crate::rest::answer::{Answer, Refusal};
use crate::rest::list;
use crate::rest::resource::{Call, Resource};

/// The action's name.
pub const ACTION: &str = "types";

/// One kind: its name, its form, and its model.
pub type Kind = (&'static str, &'static str, &'static str);

/// Returns `kinds`, if the caller can see the list.
pub fn answer<R: Resource>(resource: &R, kinds: &[Kind], call: &Call) -> Result<Answer, Refusal> {
    if call.request.method != "GET" && call.request.method != "HEAD" {
        return Err(Refusal::MethodNotAllowed("GET, HEAD, OPTIONS".into()));
    }
    list::seen(resource, call)?;
    let kinds = kinds.iter().map(|(name, component, model)| describe(name, component, model));
    Ok(Answer::ok(&Value::Array(kinds.collect())))
}

fn describe(name: &str, component: &str, model: &str) -> Value {
    let enterprise = ["Google Workspace", "Microsoft Entra"].iter().any(|brand| name.starts_with(brand));
    json!({
        "name": name,
        "description": name,
        "component": component,
        "model_name": model,
        "icon_url": format!("/static/authentik/sources/{model}.svg"),
        "requires_enterprise": enterprise,
        "deprecated": false,
    })
}
