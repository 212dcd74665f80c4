//! The ids behind the names of a file.

use std::collections::{HashMap, HashSet};

use rac_messages::{Message, plan_files as words};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::Directory;
use crate::instance::Instance;
use crate::model::{Target, shown};
use crate::snapshot::Part;

/// Ids by names, of what an instance has and of what was created meanwhile.
#[derive(Clone, Debug, Default)]
pub struct Ids {
    ids: HashMap<(Target, String), String>,
    /// What could not be read.
    unread: HashSet<Target>,
    /// The ids of what steps created, by the places of the steps.
    pub(crate) created: HashMap<usize, String>,
    /// The configuration of a new outpost, as authentik gives it (`…/default_settings/`).
    pub outpost_config: Map<String, Value>,
    /// The steps whose objects this run has created itself.
    pub(crate) own: HashSet<usize>,
    /// The steps that may have created something although they failed.
    pub(crate) uncertain: HashSet<usize>,
}

/// The name of a kind of objects in messages.
pub(super) fn key(target: Target) -> &'static str {
    match target {
        Target::Flow => "flow",
        Target::PropertyMapping => "property_mapping",
        Target::Provider => "provider",
        Target::User => "user",
        Target::Group => "group",
        Target::Policy => "policy",
    }
}

impl Ids {
    /// What is known of an instance.
    pub fn new(instance: &Instance, directory: &Directory) -> Self {
        let mut ids = Self::default();
        let mut add = |target, name: &str, id: String| ids.ids.insert((target, name.to_owned()), id);
        for one in &instance.flows {
            add(Target::Flow, &one.slug, one.pk.to_string());
        }
        for one in &instance.property_mappings {
            add(Target::PropertyMapping, &one.name, one.pk.to_string());
        }
        for one in &instance.providers {
            add(Target::Provider, &one.name, one.pk.to_string());
        }
        let lists = [
            (Target::User, &directory.users),
            (Target::Group, &directory.groups),
            (Target::Policy, &directory.policies),
        ];
        let mut unread: HashSet<Target> =
            lists.iter().filter(|(_, list)| list.is_none()).map(|(target, _)| *target).collect();
        unread.extend(instance.unread.iter().filter_map(|part| match part {
            Part::Flows => Some(Target::Flow),
            Part::PropertyMappings => Some(Target::PropertyMapping),
            Part::Providers => Some(Target::Provider),
            _ => None,
        }));
        for (target, list) in lists {
            for (name, id) in list.iter().flatten() {
                add(target, name, id.clone());
            }
        }
        // Subjects of bindings are known even where the lists can't be read.
        for binding in &instance.bindings {
            if let Some(subject) = binding.subject {
                let target = crate::model::SUBJECTS.iter().find(|(key, _)| *key == subject.kind().key());
                if let Some((_, target)) = target {
                    add(*target, &binding.name(), subject.id());
                }
            }
        }
        ids.unread = unread;
        ids
    }

    /// Notes the id of something that was created outside of a plan.
    pub fn know(&mut self, target: Target, name: &str, id: String) {
        self.ids.insert((target, name.to_owned()), id);
    }

    /// The id of a name, or why there is none. What an account can't see is called by its id already.
    pub(super) fn get(&self, target: Target, name: &str) -> Result<Value, Message> {
        let found = self.ids.get(&(target, name.to_owned())).map(String::as_str);
        let id = match target {
            Target::Provider | Target::User => found.and_then(|id| id.parse::<i32>().ok()).map(Value::from),
            _ => found.unwrap_or(name).parse::<Uuid>().ok().map(|id| Value::String(id.to_string())),
        };
        id.ok_or_else(|| match self.is_unread(target) {
            true => words::name_not_read(shown(name), key(target)),
            false => words::name_unknown(shown(name), key(target)),
        })
    }

    /// Whether the names of these could not be read.
    pub(super) fn is_unread(&self, target: Target) -> bool {
        self.unread.contains(&target)
    }

    /// The name of an id; the id itself where no name is known.
    pub(crate) fn name<'a>(&'a self, target: Target, id: &'a str) -> &'a str {
        let known = self.ids.iter().find(|((of, _), known)| *of == target && *known == id);
        known.map_or(id, |((_, name), _)| name)
    }

    /// Notes what a step has created.
    pub fn learn(&mut self, plan: &super::Plan, step: usize, id: &str) {
        let Some(one) = plan.steps.get(step) else { return };
        self.created.insert(step, id.to_owned());
        let target = match one.subject {
            super::Subject::Object(crate::Kind::PropertyMapping) => Target::PropertyMapping,
            super::Subject::Object(crate::Kind::Provider) => Target::Provider,
            _ => return,
        };
        self.ids.insert((target, one.name.clone()), id.to_owned());
    }
}
