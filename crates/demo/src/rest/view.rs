//! The standard methods of a resource: list, create, retrieve, replace, change, delete, `used_by`.

use serde_json::Value;

use super::answer::{Answer, Refusal};
use super::metadata;
use super::resource::{Call, Methods, Resource};
use crate::auth::Action;
use crate::resources::events;
use crate::sentinels;
use crate::store::Row;
use crate::validate;

/// What a path below a resource's own addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    List,
    Row(String),
    ListAction(String),
    RowAction(String, String),
}

/// A resource as a trait object, for routing.
pub trait View: Sync {
    fn call(&self, target: &Target, call: &mut Call) -> Result<Answer, Refusal>;
    /// Whether this path exists.
    fn knows(&self, target: &Target) -> bool;
    /// The allowed methods, for the `Allow` header.
    fn allowed(&self, target: &Target) -> &'static str;
    /// The answer to OPTIONS without a token, if there is one.
    fn describe_to_strangers(&self, target: &Target) -> Option<Value>;
    /// Whether it is available without a token; an invalid token is still refused.
    fn open_to_strangers(&self) -> bool {
        false
    }
}

impl<R: Resource> View for R {
    fn call(&self, target: &Target, call: &mut Call) -> Result<Answer, Refusal> {
        let method = call.request.method.as_str();
        if method == "OPTIONS" {
            return Ok(describe(self, target, call));
        }
        let not_allowed = || Err(Refusal::MethodNotAllowed(self.allowed(target).to_owned()));
        let methods = self.methods();
        match (target, method) {
            (Target::List, "GET" | "HEAD") => self.list(call),
            (Target::List, "POST") if methods == Methods::All => create(self, call),
            (Target::Row(key), "GET" | "HEAD") => retrieve(self, call, key),
            (Target::Row(key), "PUT" | "PATCH") if matches!(methods, Methods::All | Methods::NoCreate) => {
                save(self, call, key, method == "PATCH")
            }
            (Target::Row(key), "DELETE") if methods != Methods::ReadOnly => delete(self, call, key),
            (Target::RowAction(key, action), "GET" | "HEAD") if action == "used_by" => {
                let row = self.find(call.store, &call.caller, key, Action::View)?;
                Ok(Answer::ok(&Value::Array(self.used_by(call.store, &row))))
            }
            (Target::ListAction(action), _) => self.list_action(action, call),
            (Target::RowAction(key, action), _) if action != "used_by" => self.row_action(action, key, call),
            _ => not_allowed(),
        }
    }

    fn knows(&self, target: &Target) -> bool {
        match target {
            Target::List | Target::Row(_) => true,
            Target::ListAction(action) => self.list_actions().contains(&action.as_str()),
            Target::RowAction(_, action) => {
                action == "used_by" || self.row_actions().contains(&action.as_str())
            }
        }
    }

    fn allowed(&self, target: &Target) -> &'static str {
        match (target, self.methods()) {
            (Target::List, Methods::All) => "GET, POST, HEAD, OPTIONS",
            (Target::Row(_), Methods::All | Methods::NoCreate) => "GET, PUT, PATCH, DELETE, HEAD, OPTIONS",
            (Target::Row(_), Methods::NoSave) => "GET, DELETE, HEAD, OPTIONS",
            _ => "GET, HEAD, OPTIONS",
        }
    }

    fn describe_to_strangers(&self, target: &Target) -> Option<Value> {
        matches!(target, Target::Row(_)).then(|| metadata::describe(self.model(), true, None))
    }
}

fn describe<R: Resource>(resource: &R, target: &Target, call: &Call) -> Answer {
    let detail = *target != Target::List;
    let needed = if detail { Action::Change } else { Action::Add };
    let fields = resource.fields();
    let writes =
        if detail { resource.methods() != Methods::ReadOnly } else { resource.methods() == Methods::All };
    let action = (writes && call.caller.may(call.store, needed, resource.model()))
        .then_some((if detail { "PUT" } else { "POST" }, fields.as_slice()));
    Answer::ok(&metadata::describe(resource.model(), detail, action))
}

fn retrieve<R: Resource>(resource: &R, call: &mut Call, key: &str) -> Result<Answer, Refusal> {
    let row = resource.find(call.store, &call.caller, key, Action::View)?;
    Ok(Answer::ok(&resource.show(call.store, &row, call.query())))
}

fn create<R: Resource>(resource: &R, call: &mut Call) -> Result<Answer, Refusal> {
    if !call.caller.may(call.store, Action::Add, resource.model()) {
        return Err(Refusal::forbidden());
    }
    let body = call.request.object()?;
    let changes = validate::changes(&resource.fields(), &body, call.store, resource.table(), None)?;
    resource.check(call.store, &changes, None)?;
    let mut row = resource.blank(call.store);
    row.0.extend(changes.0);
    let shown = store(resource, call, row, "model_created");
    Ok(Answer::json(201, &shown))
}

fn save<R: Resource>(resource: &R, call: &mut Call, key: &str, partial: bool) -> Result<Answer, Refusal> {
    let before = resource.find(call.store, &call.caller, key, Action::Change)?;
    if partial && resource.patch_crashes() {
        return Err(Refusal::Crash);
    }
    let body = call.request.object()?;
    let known = Some((&before, partial));
    let changes = validate::changes(&resource.fields(), &body, call.store, resource.table(), known)?;
    resource.check(call.store, &changes, Some(&before))?;
    let mut row = before;
    row.0.extend(changes.0);
    let shown = store(resource, call, row, "model_updated");
    Ok(Answer::ok(&shown))
}

/// Writes the row, records the event and returns the result.
fn store<R: Resource>(resource: &R, call: &mut Call, row: Row, action: &str) -> Value {
    events::note(call, action, resource.model(), &row);
    call.store.put(resource.table(), row.clone());
    resource.show(call.store, &row, call.query())
}

fn delete<R: Resource>(resource: &R, call: &mut Call, key: &str) -> Result<Answer, Refusal> {
    let row = resource.find(call.store, &call.caller, key, Action::Delete)?;
    if sentinels::undeletable(call.store, &row) {
        return Err(Refusal::forbidden());
    }
    events::note(call, "model_deleted", resource.model(), &row);
    resource.remove(call.store, &row.pk());
    Ok(Answer::no_content())
}
