//! The differences between a file and an instance, and the requests that apply them.
//!
//! A plan is a list of steps in their order of execution: each refers only to objects that exist or that an earlier step
//! creates. Deletions come last.

mod bindings;
mod build;
mod compare;
mod ids;
mod made_from;
mod pairs;
mod report;
mod requests;

pub use build::{are_new, differences, plan};
pub use compare::FieldChange;
pub(crate) use compare::changes;
pub use ids::Ids;
pub(crate) use made_from::{MadeFrom, Object};

use std::collections::{BTreeSet, HashMap};

use authentik_rac::undo::{self, Ref};
use rac_messages::{Message, plan_files as words};
use serde_json::{Map, Value};

use crate::Kind;
use crate::model::Target;

/// Which objects are deleted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The kinds of objects that are deleted if the file doesn't contain them. Endpoints are only deleted from providers that the file
    /// names.
    pub delete: BTreeSet<Kind>,
    /// Whether bindings, and providers of outposts, are removed if the file doesn't list them.
    pub prune: bool,
}

/// The users, groups and policies of an instance: ids by name. `None` if they could not be read: then nothing is reported
/// about their names.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    pub users: Option<HashMap<String, String>>,
    pub groups: Option<HashMap<String, String>>,
    pub policies: Option<HashMap<String, String>>,
}

/// The target of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    Object(Kind),
    /// A binding of an endpoint or an application.
    Binding,
}

/// The action of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Create,
    Change,
    /// None: the instance already matches.
    Same,
    Delete,
    /// Impossible; the reason as a sentence.
    Cannot(Message),
}

/// A step of a plan.
#[derive(Clone, PartialEq, Eq)]
pub struct Step {
    pub subject: Subject,
    pub action: Action,
    /// The name of the object, or "user mara" for a binding, as in files and reports. Users see [`label`](Self::label).
    pub name: String,
    /// What distinguishes it besides its name: the provider of an endpoint, the slug of an application, or for a binding the
    /// endpoint or the application's slug.
    pub of: String,
    /// The object's index in the file; `None` for deletions.
    pub item: Option<usize>,
    /// The id of the object in the instance, if it exists.
    pub id: Option<String>,
    /// The changed fields; for a new object all written fields.
    pub changes: Vec<FieldChange>,
    /// Notes for the user, as sentences.
    pub notes: Vec<Message>,
    /// The steps that must succeed first.
    pub needs: Vec<usize>,
    /// The fields that are written, with names.
    write: Map<String, Value>,
    /// The target of a binding.
    target: Option<BindingTarget>,
    /// What it was planned from.
    pub(crate) made_from: MadeFrom,
}

/// Without what is written, which can have secrets.
impl std::fmt::Debug for Step {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { subject, action, name, of, changes, .. } = self;
        write!(formatter, "{action:?} {subject:?} {name} {of}: {changes:?}")
    }
}

/// The target of a binding: an object of the instance, or one that a step creates.
#[derive(Clone, Debug, PartialEq, Eq)]
enum BindingTarget {
    Id(String),
    Step(usize),
}

/// The steps that bring an instance in line with a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub steps: Vec<Step>,
    /// How many objects of the file can't be created or changed, if nothing is deleted because of them.
    pub withheld: usize,
    /// The users, groups and policies of bindings that the instance doesn't have.
    pub unknown: BTreeSet<(Target, String)>,
}

impl Step {
    /// Whether it binds something that an earlier step creates.
    pub fn binds_something_new(&self) -> bool {
        self.creates_binding_of().is_some()
    }

    /// Its name for users.
    pub fn label(&self) -> Message {
        match (self.subject, self.name.split_once(' ')) {
            (Subject::Binding, Some(("user", name))) => label_of(Target::User, name),
            (Subject::Binding, Some(("group", name))) => label_of(Target::Group, name),
            (Subject::Binding, Some(("policy", name))) => label_of(Target::Policy, name),
            _ => Message::verbatim(&self.name),
        }
    }

    /// The object of the instance that it changes or deletes, as it is called once that is done.
    pub fn acts_on(&self) -> Option<Ref> {
        self.id.as_ref().map(|id| self.reference(id))
    }

    /// Its object with this id. Applications are found by their slugs.
    pub(crate) fn reference(&self, id: &str) -> Ref {
        match self.subject {
            Subject::Object(Kind::PropertyMapping) => undo::Kind::PropertyMapping.of(id),
            Subject::Object(Kind::Provider) => undo::Kind::Provider.of(id),
            Subject::Object(Kind::Application) => undo::Kind::Application.of(&self.of),
            Subject::Object(Kind::Outpost) => undo::Kind::Outpost.of(id),
            Subject::Object(Kind::Endpoint) => undo::Kind::Endpoint.of(id),
            Subject::Binding => undo::Kind::Binding.of(id),
        }
    }
}

/// A user, group or policy for users.
fn label_of(target: Target, name: &str) -> Message {
    match target {
        Target::User => words::binding_of_user(name),
        Target::Group => words::binding_of_group(name),
        Target::Policy => words::binding_of_policy(name),
        Target::Flow | Target::PropertyMapping | Target::Provider => Message::verbatim(name),
    }
}

impl Plan {
    /// The users, groups and policies of bindings that the instance doesn't have, for users.
    pub fn unknown(&self) -> impl Iterator<Item = Message> {
        self.unknown.iter().map(|(target, name)| label_of(*target, name))
    }

    /// The number of steps by action: create, change, delete, same, impossible.
    pub fn counts(&self) -> [usize; 5] {
        let mut counts = [0; 5];
        for step in &self.steps {
            let at = match step.action {
                Action::Create => 0,
                Action::Change => 1,
                Action::Delete => 2,
                Action::Same => 3,
                Action::Cannot(_) => 4,
            };
            counts[at] += 1;
        }
        counts
    }

    /// Whether the instance already matches the file.
    pub fn is_empty(&self) -> bool {
        self.steps.iter().all(|step| step.action == Action::Same)
    }

    /// The indexes of the steps with an action, in the order in which they run: what is new gets its bindings at once, because
    /// everyone can use it until then.
    pub fn work(&self) -> impl Iterator<Item = usize> {
        let works = |step: &Step| matches!(step.action, Action::Create | Action::Change | Action::Delete);
        let mut bindings: HashMap<usize, Vec<usize>> = HashMap::new();
        let mut others = Vec::new();
        for (at, step) in self.steps.iter().enumerate().filter(|(_, step)| works(step)) {
            match step.creates_binding_of() {
                Some(target) => bindings.entry(target).or_default().push(at),
                None => others.push(at),
            }
        }
        others
            .into_iter()
            .flat_map(move |at| std::iter::once(at).chain(bindings.remove(&at).unwrap_or_default()))
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
