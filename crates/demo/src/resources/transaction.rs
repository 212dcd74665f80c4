//! Creates an application together with its provider.

use serde_json::{Map, Value, json};

use crate::auth::Action;
use crate::rest::answer::{Answer, Refusal};
use crate::rest::python;
use crate::rest::resource::{Call, Resource};
use crate::rest::view::{Target, View};
use crate::store::{Row, Table};
use crate::validate;

use super::applications::{self, Applications};
use super::bindings::Bindings;
use super::events;
use super::providers::{self, Providers};

/// `/core/transactional/applications/`
pub struct Transaction;

impl View for Transaction {
    fn call(&self, target: &Target, call: &mut Call) -> Result<Answer, Refusal> {
        if call.request.method != "PUT" {
            return Err(Refusal::MethodNotAllowed(self.allowed(target).into()));
        }
        let may = |model| call.caller.may(call.store, Action::Add, model);
        if !may(&applications::MODEL) || !may(&providers::MODEL) {
            return Err(Refusal::forbidden());
        }
        let body = call.request.object()?;
        make(call, &body)
    }

    fn knows(&self, target: &Target) -> bool {
        *target == Target::List
    }

    fn allowed(&self, _target: &Target) -> &'static str {
        "PUT, OPTIONS"
    }

    fn describe_to_strangers(&self, _target: &Target) -> Option<Value> {
        None
    }
}

/// Both or neither: the provider's fields are validated before the application is written.
fn make(call: &mut Call, body: &Map<String, Value>) -> Result<Answer, Refusal> {
    let mut errors = Map::new();
    for field in ["app", "provider_model", "provider"] {
        if !body.contains_key(field) {
            errors.insert(field.into(), json!(["This field is required."]));
        }
    }
    if !errors.is_empty() {
        return Err(Refusal::Fields(errors));
    }
    let model = body.get("provider_model").map(python::text).unwrap_or_default();
    if model != "authentik_providers_rac.racprovider" {
        return Err(Refusal::field("provider_model", format!("\"{model}\" is not a valid choice.")));
    }
    let object = |name: &str| {
        let value = body.get(name).unwrap_or(&Value::Null);
        let message = format!("Invalid data. Expected a dictionary, but got {}.", python::type_name(value));
        let refusal = || within(name, Refusal::field("non_field_errors", message));
        value.as_object().cloned().ok_or_else(refusal)
    };
    let fields = Providers.fields();
    let provider = validate::changes(&fields, &object("provider")?, call.store, Table::Providers, None)
        .map_err(|refusal| within("provider", refusal))?;
    let fields = applications::fields();
    let application = validate::changes(&fields, &object("app")?, call.store, Table::Applications, None)
        .map_err(|refusal| within("app", refusal))?;
    let bound = bindings_of(call, body)?;

    let mut row = Providers.blank(call.store);
    row.0.extend(provider.0);
    events::note(call, "model_created", &providers::MODEL, &row);
    let pk = row.value("pk");
    call.store.put(Table::Providers, row);
    let mut row = Applications.blank(call.store);
    row.0.extend(application.0);
    row.set("provider", pk);
    events::note(call, "model_created", &applications::MODEL, &row);
    let target = row.value("pk");
    call.store.put(Table::Applications, row);
    for given in bound {
        let mut row = Bindings.blank(call.store);
        row.0.extend(given.0);
        row.set("target", target.clone());
        call.store.put(Table::Bindings, row);
    }
    Ok(Answer::ok(&json!({ "applied": true, "logs": [] })))
}

/// The bindings in the request. Their target is the application, which doesn't exist yet.
fn bindings_of(call: &Call, body: &Map<String, Value>) -> Result<Vec<Row>, Refusal> {
    let mut fields = Bindings.fields();
    fields.retain(|field| field.name != "target");
    let given = body.get("policy_bindings").and_then(Value::as_array).into_iter().flatten();
    given
        .map(|binding| {
            let binding = binding.as_object().cloned().unwrap_or_default();
            let row = validate::changes(&fields, &binding, call.store, Table::Bindings, None)?;
            Bindings.check(call.store, &row, None).map(|()| row)
        })
        .collect::<Result<_, _>>()
        .map_err(|refusal| within("policy_bindings", refusal))
}

/// The errors of a part are nested under its name.
fn within(part: &str, refusal: Refusal) -> Refusal {
    match refusal {
        Refusal::Fields(fields) => {
            let mut out = Map::new();
            out.insert(part.into(), Value::Object(fields));
            Refusal::Fields(out)
        }
        other => other,
    }
}
