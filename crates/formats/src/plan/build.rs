//! From the objects of a file and those of an instance to steps.

use std::collections::{HashMap, HashSet};

use guacamole_settings::Protocol;
use rac_messages::{Argument, Message, plan_files as words, sentences};
use serde_json::{Map, Value};

use super::bindings::plan_bindings;
use super::compare::{changes, same_field, union};
use super::made_from::Bases;
use super::pairs::{Pair, pairs};
use super::{Action, Directory, Ids, MadeFrom, Options, Plan, Step, Subject};
use crate::instance::{Instance, Secrets, Stored};
use crate::keep;
use crate::model::{FieldKind, Target, shown};
use crate::snapshot::Part;
use crate::{Item, Kind};

/// Compares objects with an instance. The steps are in the order in which they have to run.
///
/// Nothing is deleted while an object of the file can't be created or changed, because that may be what would be deleted.
pub fn plan(items: &[Item], instance: &Instance, directory: &Directory, options: &Options) -> Plan {
    let whole = build(items, instance, directory, options, true);
    let impossible =
        |step: &&Step| matches!((step.subject, &step.action), (Subject::Object(_), Action::Cannot(_)));
    match whole.steps.iter().filter(impossible).count() {
        withheld if withheld > 0 && *options != Options::default() => {
            Plan { withheld, ..build(items, instance, directory, &Options::default(), true) }
        }
        _ => whole,
    }
}

/// Every difference, deletions included, whatever can be done. To look at, not to apply.
pub fn differences(items: &[Item], instance: &Instance, directory: &Directory, options: &Options) -> Plan {
    build(items, instance, directory, options, false)
}

/// `careful`: whether an object keeps its bindings if not all of the file's can be created.
fn build(
    items: &[Item],
    instance: &Instance,
    directory: &Directory,
    options: &Options,
    careful: bool,
) -> Plan {
    let stored = instance.objects_with_free_applications(Secrets::Included);
    let (pairs, taken) = pairs(items, &stored);
    let mut builder = Builder {
        instance,
        bases: Bases::new(instance),
        ids: Ids::new(instance, directory),
        options,
        careful,
        stored: &stored,
        provider_of_application: HashMap::new(),
        creators: HashMap::new(),
        impossible: HashSet::new(),
        plan: Plan::default(),
    };
    for application in stored.iter().filter(|one| one.item.kind == Kind::Application) {
        let provider = application.item.text("provider").to_owned();
        builder.provider_of_application.insert(provider, application.item.text("slug").to_owned());
    }
    let mut steps_of = vec![0; items.len()];
    for kind in Kind::ALL {
        for (at, item) in items.iter().enumerate().filter(|(_, item)| item.kind == kind) {
            steps_of[at] = builder.plan.steps.len();
            let step = builder.object(at, item, &pairs[at]);
            builder.add(step);
        }
    }
    let mut removed = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let there = match pairs[at] {
            Pair::Stored(there) => Some(&stored[there]),
            _ => None,
        };
        plan_bindings(&mut builder, at, item, steps_of[at], there, &mut removed);
    }
    builder.plan.steps.extend(removed);
    builder.deletions(items, &taken);
    builder.plan
}

/// Whether each object stands for none of the instance, so that a plan creates it.
pub fn are_new(items: &[Item], instance: &Instance) -> Vec<bool> {
    let stored = instance.objects_with_free_applications(Secrets::Included);
    pairs(items, &stored).0.iter().map(|pair| *pair == Pair::New).collect()
}

pub(super) struct Builder<'a> {
    pub instance: &'a Instance,
    pub bases: Bases<'a>,
    pub ids: Ids,
    pub options: &'a Options,
    pub careful: bool,
    stored: &'a [Stored],
    /// The slugs of applications by their providers.
    provider_of_application: HashMap<String, String>,
    /// The steps that create what others refer to.
    creators: HashMap<(Target, String), usize>,
    /// What the file has but can't be created.
    impossible: HashSet<(Target, String)>,
    pub plan: Plan,
}

impl Builder<'_> {
    fn add(&mut self, step: Step) {
        let target = match step.subject {
            Subject::Object(Kind::PropertyMapping) => Some(Target::PropertyMapping),
            Subject::Object(Kind::Provider) => Some(Target::Provider),
            _ => None,
        };
        match (target, &step.action) {
            (Some(target), Action::Create) => {
                self.creators.insert((target, step.name.clone()), self.plan.steps.len());
            }
            (Some(target), Action::Cannot(_)) if step.id.is_none() => {
                self.impossible.insert((target, step.name.clone()));
            }
            _ => {}
        }
        self.plan.steps.push(step);
    }

    fn object(&self, at: usize, item: &Item, pair: &Pair) -> Step {
        let mut step = Step {
            subject: Subject::Object(item.kind),
            action: Action::Same,
            name: item.name().to_owned(),
            of: place(item),
            item: Some(at),
            id: None,
            changes: Vec::new(),
            notes: Vec::new(),
            needs: Vec::new(),
            write: Map::new(),
            target: None,
            made_from: MadeFrom::default(),
        };
        let part = Part::of(item.kind);
        if self.instance.unread.contains(&part) {
            step.action = Action::Cannot(words::kind_not_read(part.as_str()));
            return step;
        }
        let there = match pair {
            Pair::Unclear(why) => {
                step.action = Action::Cannot(why.clone());
                return step;
            }
            Pair::New => None,
            Pair::Stored(there) => Some(&self.stored[*there]),
        };
        step.id = there.map(|there| there.id.clone());
        for field in item.kind.fields().iter().filter(|field| field.kind != FieldKind::Bindings) {
            let old = there.and_then(|there| there.item.fields.get(field.key));
            let Some(mut new) = item.fields.get(field.key).cloned() else { continue };
            if let Value::Object(settings) = &mut new {
                for name in keep::fill(settings, old.and_then(Value::as_object)) {
                    let setting = format!("{}.{}", field.key, shown(&name));
                    step.notes.push(words::nothing_to_keep(setting));
                }
            }
            if item.kind == Kind::Outpost && field.key == "providers" && !self.options.prune {
                new = union(&new, old.unwrap_or(&Value::Null));
            }
            if old.is_some_and(|old| same_field(field.kind, old, &new)) {
                continue;
            }
            changes(field.key, field.kind, old, &new, &mut step.changes);
            step.write.insert(field.key.to_owned(), new);
        }
        if there.is_some() && step.write.contains_key("slug") {
            step.notes.push(words::SLUG_CHANGES);
        }
        step.action = match there {
            Some(_) if step.write.is_empty() => Action::Same,
            Some(_) => Action::Change,
            None => Action::Create,
        };
        if let Err(why) = self.check(item, there, &mut step) {
            step.action = Action::Cannot(why);
        }
        match (&step.action, there) {
            (Action::Change, Some(there)) => {
                step.made_from.base = self.bases.of(step.subject, &there.id);
            }
            (Action::Create, _) if item.kind == Kind::Endpoint => {
                step.made_from.known = self.bases.endpoints_like(item.text("name"));
            }
            _ => {}
        }
        step
    }

    /// Whether the step can succeed, as far as that can be known; otherwise all reasons why not.
    fn check(&self, item: &Item, there: Option<&Stored>, step: &mut Step) -> Result<(), Message> {
        let mut reasons = Vec::new();
        let missing = if there.is_none() { item.missing() } else { Vec::new() };
        match missing.as_slice() {
            [] => {}
            [field] => reasons.push(words::lacks_field(*field)),
            [first, second] => reasons.push(words::lacks_two_fields(*first, *second)),
            fields => {
                reasons.push(words::lacks_fields(Argument::list(fields.iter().copied())));
            }
        }
        let write = std::mem::take(&mut step.write);
        if let Some(protocol) = write.get("protocol").and_then(Value::as_str)
            && !protocol.is_empty()
            && !Protocol::KNOWN.iter().any(|known| known.as_str() == protocol)
        {
            reasons.push(words::protocol_unknown(shown(protocol)));
        }
        for (key, value) in &write {
            let Some(field) = item.kind.field(key) else { continue };
            let (target, names): (Target, Vec<&str>) = match (field.kind, value) {
                (
                    FieldKind::Reference(target) | FieldKind::OptionalReference(target),
                    Value::String(name),
                ) => (target, vec![name]),
                (FieldKind::References(target), Value::Array(names)) => {
                    (target, names.iter().filter_map(Value::as_str).collect())
                }
                _ => continue,
            };
            for name in names {
                let key = (target, name.to_owned());
                match (self.creators.get(&key), self.ids.get(target, name)) {
                    (Some(creator), _) => step.needs.push(*creator),
                    (None, Ok(_)) => {}
                    (None, Err(_)) if self.impossible.contains(&key) => {
                        reasons.push(words::needs_impossible(shown(name), super::ids::key(target)));
                    }
                    (None, Err(_)) if missing.contains(&field.key) => {}
                    (None, Err(why)) => reasons.push(why),
                }
            }
        }
        step.write = write;
        step.needs.sort_unstable();
        step.needs.dedup();
        let own = match item.kind {
            Kind::Application => self.check_application(item, there),
            Kind::Outpost
                if item.list("providers").next().is_none() && item.fields.contains_key("providers") =>
            {
                Err(words::OUTPOST_WITHOUT_PROVIDER)
            }
            Kind::Outpost
                if there.is_none() && self.instance.outposts.iter().any(|one| one.name == item.name()) =>
            {
                Err(words::OUTPOST_NAME_TAKEN)
            }
            _ => Ok(()),
        };
        reasons.extend(own.err());
        match reasons.is_empty() {
            true => Ok(()),
            false => Err(sentences(reasons)),
        }
    }

    fn check_application(&self, item: &Item, there: Option<&Stored>) -> Result<(), Message> {
        let slug = item.text("slug");
        let old = there.map(|there| there.item.text("slug"));
        if old != Some(slug) && self.instance.applications.iter().any(|one| one.slug == slug) {
            return Err(words::APPLICATION_SLUG_TAKEN);
        }
        if there.is_none() && item.text("provider").is_empty() {
            return Err(words::APPLICATION_WITHOUT_PROVIDER);
        }
        let mode = item.fields.get("policy_engine_mode");
        if mode.is_some_and(|mode| mode != "any" && mode != "all") {
            return Err(words::MODE_UNKNOWN);
        }
        match self.provider_of_application.get(item.text("provider")) {
            Some(other) if !item.text("provider").is_empty() && other != old.unwrap_or(slug) => {
                Err(words::provider_has_application(shown(other)))
            }
            _ => Ok(()),
        }
    }

    /// What the instance has and the file doesn't, where that was asked for: the last that was created first.
    fn deletions(&mut self, items: &[Item], taken: &[bool]) {
        let named: HashSet<&str> = items
            .iter()
            .flat_map(|item| match item.kind {
                Kind::Provider => Some(item.text("name")),
                Kind::Endpoint => Some(item.text("provider")),
                _ => None,
            })
            .collect();
        let mut endpoints: HashMap<&str, usize> = HashMap::new();
        for endpoint in self.stored.iter().filter(|one| one.item.kind == Kind::Endpoint) {
            *endpoints.entry(endpoint.item.text("provider")).or_default() += 1;
        }
        for kind in Kind::ALL.into_iter().rev().filter(|kind| self.options.delete.contains(kind)) {
            for (at, object) in self.stored.iter().enumerate().filter(|(_, one)| one.item.kind == kind) {
                let item = &object.item;
                // An application without a provider is none of ours.
                let is_free = kind == Kind::Application && item.text("provider").is_empty();
                let elsewhere = kind == Kind::Endpoint && !named.contains(item.text("provider"));
                if taken[at] || is_free || elsewhere {
                    continue;
                }
                let endpoints = endpoints.get(item.name()).filter(|_| kind == Kind::Provider);
                let notes = endpoints.map(|count| words::endpoints_go_along(*count)).into_iter().collect();
                self.plan.steps.push(Step {
                    subject: Subject::Object(kind),
                    action: Action::Delete,
                    name: item.name().to_owned(),
                    of: place(item),
                    item: None,
                    id: Some(object.id.clone()),
                    changes: Vec::new(),
                    notes,
                    needs: Vec::new(),
                    write: Map::new(),
                    target: None,
                    made_from: MadeFrom {
                        base: self.bases.of(Subject::Object(kind), &object.id),
                        known: Vec::new(),
                        endpoints: endpoints.copied().unwrap_or_default(),
                    },
                });
            }
        }
    }
}

/// What tells an object apart beside its name: the provider of an endpoint, the slug of an application.
fn place(item: &Item) -> String {
    match item.kind {
        Kind::Endpoint => item.text("provider").to_owned(),
        Kind::Application => item.text("slug").to_owned(),
        _ => String::new(),
    }
}
