//! Undoing changes: what the inverse of a write is, in which order inverses run, and what has to be true before each.
//!
//! authentik itself can't undo anything, and the last write wins. So what is needed is read before a write, and the
//! inverse of a write is refused if someone has changed the same since.

mod before_delete;
mod run;
mod whole;

pub use before_delete::{Deleted, Loss, before_delete, deleted_binding, never};
pub use run::{Problem, Ran, run};

use crate::bindings::Binding;
use crate::change::Fields;
use crate::percent::encode;
use crate::{applications, bindings, connection_tokens, endpoints, outposts, property_mappings, providers};
use rac_messages::{Argument, Message, authentik as words};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// The kinds of objects that inverses write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Provider,
    Endpoint,
    PropertyMapping,
    Binding,
    Application,
    Outpost,
    /// It can be moved to another endpoint, but not created.
    ConnectionToken,
}

/// An object, by its id; an application by its slug, or by its id where bindings refer to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ref {
    pub kind: Kind,
    pub id: String,
}

impl Kind {
    pub fn of(self, id: impl ToString) -> Ref {
        Ref { kind: self, id: id.to_string() }
    }

    /// Which kind a message is about.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Provider => "provider",
            Kind::Endpoint => "endpoint",
            Kind::PropertyMapping => "property-mapping",
            Kind::Binding => "binding",
            Kind::Application => "application",
            Kind::Outpost => "outpost",
            Kind::ConnectionToken => "connection-token",
        }
    }

    /// The purpose of a request that reads one.
    fn reading(self) -> fn(Argument) -> Message {
        match self {
            Kind::Provider => words::read_provider,
            Kind::Endpoint => words::read_endpoint,
            Kind::PropertyMapping => words::read_property_mapping,
            Kind::Binding => words::read_binding,
            Kind::Application => words::read_application,
            Kind::Outpost => words::read_outpost,
            Kind::ConnectionToken => words::read_connection_token,
        }
    }

    /// The purpose of a request that writes one.
    fn saving(self) -> fn(Argument) -> Message {
        match self {
            Kind::Provider => words::save_provider,
            Kind::Endpoint => words::save_endpoint,
            Kind::PropertyMapping => words::save_property_mapping,
            Kind::Binding => words::save_binding,
            Kind::Application => words::save_application,
            Kind::Outpost => words::save_outpost,
            Kind::ConnectionToken => words::save_connection_token,
        }
    }

    fn path(self) -> &'static str {
        match self {
            Kind::Provider => providers::api::PATH,
            Kind::Endpoint => endpoints::api::PATH,
            Kind::PropertyMapping => property_mappings::api::PATH,
            Kind::Binding => bindings::api::PATH,
            Kind::Application => applications::PATH,
            Kind::Outpost => outposts::PATH,
            Kind::ConnectionToken => connection_tokens::api::PATH,
        }
    }

    /// The fields that refer to other objects. A binding can also be of an application, see `Ids::meant`.
    fn references(self) -> &'static [(&'static str, Kind)] {
        match self {
            Kind::Provider => &[("property_mappings", Kind::PropertyMapping)],
            Kind::Endpoint => &[("provider", Kind::Provider), ("property_mappings", Kind::PropertyMapping)],
            Kind::Binding => &[("target", Kind::Endpoint)],
            Kind::Application => &[("provider", Kind::Provider)],
            Kind::Outpost => &[("providers", Kind::Provider)],
            Kind::PropertyMapping | Kind::ConnectionToken => &[],
        }
    }
}

impl Ref {
    fn path(&self) -> String {
        format!("{}{}/", self.kind.path(), encode(&self.id))
    }

    /// Its id as the API's JSON has it.
    fn value(&self) -> Value {
        match self.kind {
            Kind::Provider => self.id.parse::<i32>().map_or_else(|_| self.id.as_str().into(), Value::from),
            _ => self.id.as_str().into(),
        }
    }
}

/// One inverse write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Writes `back`, unless someone has changed what was written, `from`, since.
    Write { to: Ref, from: Fields, back: Fields },
    /// Creates what was deleted. It gets a new id.
    Create { was: Ref, fields: Fields },
    /// Deletes what was created, unless it was changed since or is used by other objects than those `with` it.
    Delete { what: Ref, created: Fields, with: Vec<Ref> },
    /// Adds a reference that went with the deleted object.
    Link { from: Ref, to: Ref },
}

/// The inverse of what was done with one object. Its steps run in order; the first that fails stops them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub kind: Kind,
    /// The object's name, for users.
    pub name: String,
    pub steps: Vec<Step>,
    /// How many of its steps are done.
    pub done: usize,
}

impl Item {
    pub fn new(kind: Kind, name: impl Into<String>, steps: Vec<Step>) -> Self {
        Item { kind, name: name.into(), steps, done: 0 }
    }

    /// The inverse of an edit: the fields as they were before, and as they are now.
    pub fn edited(it: Ref, name: impl Into<String>, written: Written) -> Self {
        let Written { before, after } = written;
        Item::new(it.kind, name, vec![Step::Write { to: it, from: after, back: before }])
    }

    /// The inverse of a creation.
    pub fn created(it: Ref, name: impl Into<String>, created: Fields) -> Self {
        Item::new(it.kind, name, vec![Step::Delete { what: it, created, with: Vec::new() }])
    }

    pub fn is_done(&self) -> bool {
        self.done >= self.steps.len()
    }

    pub fn deletes(&self) -> bool {
        self.steps.iter().any(|step| matches!(step, Step::Delete { .. }))
    }
}

/// The inverse of one step of a run, whose inverses run in the reverse order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inverse {
    Item(Item),
    /// Something that the run created with `of`: it is deleted with it. A binding that is deleted before would leave its
    /// endpoint open to everyone meanwhile, or for good if the endpoint can't be deleted.
    With {
        of: Ref,
        it: Ref,
    },
}

/// The fields that a write changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub before: Fields,
    /// As authentik stored them, which can differ from what was sent: it trims texts.
    pub after: Fields,
}

impl Written {
    /// `change`: the fields that were written; `before` and `after`: all fields.
    pub fn of(change: &Fields, before: &Fields, after: &Fields) -> Self {
        let only = |fields: &Fields| {
            let value = |key: &String| (key.clone(), fields.get(key).cloned().unwrap_or_default());
            change.keys().map(value).collect()
        };
        Written { before: only(before), after: only(after) }
    }
}

/// Which objects were deleted, and the ids with which they were created again.
#[derive(Clone, Debug, Default)]
pub struct Ids {
    now: HashMap<Ref, String>,
    gone: HashSet<Ref>,
    /// What a request without an answer may have created.
    perhaps: HashSet<Ref>,
}

impl Ids {
    /// Notes what these inverses would create: it is gone.
    pub fn note(&mut self, items: &[Item]) {
        for step in items.iter().flat_map(|item| &item.steps) {
            if let Step::Create { was, fields } = step {
                self.gone.insert(was.clone());
                self.gone.extend(by_slug(was, fields));
            }
        }
    }

    /// Notes how a step ended.
    pub fn ran(&mut self, step: &Step, ran: &Result<Ran, Problem>) {
        let Step::Create { was, fields } = step else { return };
        match ran {
            Ok(Ran::Created(id)) => {
                self.gone.remove(was);
                if let Some(it) = by_slug(was, fields) {
                    self.gone.remove(&it);
                }
                self.perhaps.remove(was);
                self.now.insert(was.clone(), id.clone());
            }
            Err(Problem::Rest(error)) if error.outcome_unknown() => {
                self.perhaps.insert(was.clone());
            }
            _ => {}
        }
    }

    /// The object with the id that it has now.
    fn current(&self, it: &Ref) -> Ref {
        let mut found = it.clone();
        // An object can be deleted and created again more than once.
        while let Some(id) = self.now.get(&found).filter(|id| **id != found.id) {
            found.id.clone_from(id);
        }
        found
    }

    /// The same, if it is there.
    fn there(&self, it: &Ref) -> Result<Ref, Problem> {
        let it = self.current(it);
        if self.gone.contains(&it) { Err(Problem::Needs(it.kind)) } else { Ok(it) }
    }

    /// The fields with the ids that the objects they refer to have now.
    fn resolve(&self, kind: Kind, fields: &Fields) -> Result<Fields, Problem> {
        self.replaced(kind, fields, &|it| self.there(it))
    }

    /// The same, whether the objects are there or not.
    fn known(&self, kind: Kind, fields: &Fields) -> Fields {
        self.replaced(kind, fields, &|it| Ok(self.current(it))).unwrap_or_else(|_| fields.clone())
    }

    fn replaced(
        &self,
        kind: Kind,
        fields: &Fields,
        id: &dyn Fn(&Ref) -> Result<Ref, Problem>,
    ) -> Result<Fields, Problem> {
        let mut fields = fields.clone();
        for (field, of) in kind.references() {
            let one = |value: &Value| match text(value) {
                Some(text) => id(&self.meant(kind, of.of(text))).map(|it| it.value()),
                None => Ok(value.clone()),
            };
            let Some(value) = fields.get_mut(*field) else { continue };
            *value = match &*value {
                Value::Array(all) => Value::Array(all.iter().map(one).collect::<Result<_, _>>()?),
                single => one(single)?,
            };
        }
        Ok(fields)
    }

    /// The object that a field of `kind` refers to: bindings are of endpoints and of applications.
    fn meant(&self, kind: Kind, it: Ref) -> Ref {
        let application = Kind::Application.of(&it.id);
        let is_application = self.gone.contains(&application) || self.now.contains_key(&application);
        if kind == Kind::Binding && is_application { application } else { it }
    }
}

/// How others than its bindings refer to an application that was deleted. The slug stays the same.
fn by_slug(was: &Ref, fields: &Fields) -> Option<Ref> {
    let slug = fields.get("slug").filter(|_| was.kind == Kind::Application)?.as_str()?;
    Some(Kind::Application.of(slug))
}

/// An id as text.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// All fields of a binding, with what it is for.
fn binding_fields(binding: &Binding) -> Fields {
    let mut fields = binding.fields().to_json();
    fields.insert("target".to_owned(), binding.target.to_string().into());
    fields
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
