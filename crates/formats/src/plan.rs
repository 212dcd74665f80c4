//! How objects of a file differ from an instance, and the requests that make the instance so.
//!
//! A plan is a list of steps in the order in which they have to run: each refers only to what exists or what a step
//! before it creates. Deletions come last.

mod bindings;
mod build;
mod compare;
mod ids;
mod made_from;
mod pairs;
mod report;
mod requests;

pub use build::plan;
pub use compare::FieldChange;
pub(crate) use compare::changes;
pub use ids::Ids;
pub(crate) use made_from::{MadeFrom, Object};

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value};

use crate::Kind;

/// What is deleted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The kinds of which objects are deleted that the file doesn't have. Endpoints go only from providers that the file
    /// names.
    pub delete: BTreeSet<Kind>,
    /// Whether bindings and providers of outposts go that the file doesn't list.
    pub prune: bool,
}

/// The users, groups and policies of an instance: ids by name. None where they could not be read, so that nothing is
/// said about them.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    pub users: Option<HashMap<String, String>>,
    pub groups: Option<HashMap<String, String>>,
    pub policies: Option<HashMap<String, String>>,
}

/// What a step is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    Object(Kind),
    /// A binding of an endpoint or an application.
    Binding,
}

/// What a step does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Create,
    Change,
    /// Nothing: the instance has it so.
    Same,
    Delete,
    /// It can't be done; why, as a sentence.
    Cannot(String),
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub subject: Subject,
    pub action: Action,
    /// The name of the object; of a binding "user mara".
    pub name: String,
    /// What tells it apart beside its name: the provider of an endpoint, the slug of an application, the endpoint or the
    /// application's slug of a binding.
    pub of: String,
    /// The object's place among those of the file; none for what is deleted.
    pub item: Option<usize>,
    /// The id of the object in the instance, if it is there.
    pub id: Option<String>,
    /// What it changes; of a new object everything that is written.
    pub changes: Vec<FieldChange>,
    /// What to know about it, as sentences.
    pub notes: Vec<String>,
    /// The steps that have to succeed before.
    pub needs: Vec<usize>,
    /// The fields that are written, with names.
    write: Map<String, Value>,
    /// What a binding is about.
    target: Option<BindingTarget>,
    /// What it was planned from.
    pub(crate) made_from: MadeFrom,
}

/// What a binding is about: an object of the instance, or one that a step creates.
#[derive(Clone, Debug, PartialEq, Eq)]
enum BindingTarget {
    Id(String),
    Step(usize),
}

/// The steps from an instance to what a file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub steps: Vec<Step>,
}

impl Plan {
    /// How many steps there are of create, change, delete, same and can't.
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

    /// Whether the instance is as the file says.
    pub fn is_empty(&self) -> bool {
        self.steps.iter().all(|step| step.action == Action::Same)
    }

    /// The places of the steps that do something.
    pub fn work(&self) -> impl Iterator<Item = usize> {
        let works = |step: &Step| matches!(step.action, Action::Create | Action::Change | Action::Delete);
        self.steps.iter().enumerate().filter(move |(_, step)| works(step)).map(|(at, _)| at)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
