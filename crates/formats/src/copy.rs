//! Copying a provider to another instance: what goes along with it, and what it needs that is missing there.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::Value;

use crate::instance::{Instance, Stored};
use crate::model::{FieldKind, SUBJECTS, Target};
use crate::plan::Directory;
use crate::snapshot::Part;
use crate::{Item, Kind};

/// What is copied with a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Along {
    /// The settings of the provider and its endpoints, secrets included.
    pub settings: bool,
    pub endpoints: bool,
    /// Who has access to the endpoints and the application.
    pub bindings: bool,
    /// Whether property mappings that exist there are made the same. Those that are missing always go along, because
    /// nothing that uses them can be created without them.
    pub property_mappings: bool,
    pub application: bool,
    pub outposts: bool,
}

/// A provider and what goes along with it. `id`: the provider's. `there`: the names of the other instance's property
/// mappings.
pub fn of_provider(objects: Vec<Stored>, id: &str, along: Along, there: &HashSet<&str>) -> Vec<Item> {
    let found = objects.iter().find(|one| one.item.kind == Kind::Provider && one.id == id);
    let Some(name) = found.map(|one| one.item.name().to_owned()) else { return Vec::new() };
    let is_wanted = |one: &Stored| match one.item.kind {
        Kind::Provider => one.id == id,
        Kind::Endpoint => along.endpoints && one.item.text("provider") == name,
        Kind::Application => along.application && one.item.text("provider") == name,
        Kind::Outpost => along.outposts && one.item.list("providers").any(|one| one == name),
        Kind::PropertyMapping => false,
    };
    let used: HashSet<String> = objects
        .iter()
        .filter(|one| is_wanted(one))
        .flat_map(|one| one.item.list("property_mappings").map(str::to_owned))
        .collect();
    let is_used = |one: &Stored| {
        one.item.kind == Kind::PropertyMapping
            && used.contains(one.item.name())
            && (along.property_mappings || !there.contains(one.item.name()))
    };
    let wanted: Vec<bool> = objects.iter().map(|one| is_wanted(one) || is_used(one)).collect();
    let chosen = objects.into_iter().zip(wanted).filter(|(_, wanted)| *wanted);
    chosen.map(|(one, _)| reduced(one.item, &name, along)).collect()
}

/// Without what stays behind.
fn reduced(mut item: Item, provider: &str, along: Along) -> Item {
    if !along.settings && item.kind != Kind::PropertyMapping {
        item.fields.shift_remove("settings");
    }
    if !along.bindings {
        item.fields.shift_remove("bindings");
    }
    if item.kind == Kind::Outpost {
        // Its other providers are not copied.
        item.fields.insert("providers".to_owned(), vec![provider].into());
    }
    item
}

/// Something that objects refer to and an instance lacks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Missing {
    pub target: Target,
    /// A flow's slug, a user's name.
    pub name: String,
    /// The places of the objects that refer to it.
    pub needed_by: Vec<usize>,
    /// The place of the object that would create it; none for what isn't created here.
    pub item: Option<usize>,
}

/// What objects refer to that an instance lacks, in the order of its kinds and names. Nothing is said of what could not
/// be read.
pub fn missing(items: &[Item], instance: &Instance, directory: &Directory) -> Vec<Missing> {
    let mut needed: BTreeMap<(Target, &str), BTreeSet<usize>> = BTreeMap::new();
    for (at, item) in items.iter().enumerate() {
        for (target, name) in references(item) {
            needed.entry((target, name)).or_default().insert(at);
        }
    }
    let mut known: BTreeMap<Target, Option<HashSet<&str>>> = BTreeMap::new();
    let mut all = Vec::new();
    for ((target, name), by) in needed {
        let known = known.entry(target).or_insert_with(|| names(target, instance, directory));
        if known.as_ref().is_none_or(|known| known.contains(name)) {
            continue;
        }
        let creates = |item: &Item| match target {
            Target::PropertyMapping => item.kind == Kind::PropertyMapping && item.name() == name,
            Target::Provider => item.kind == Kind::Provider && item.name() == name,
            _ => false,
        };
        let item = items.iter().position(creates);
        // The provider is what is copied.
        if target == Target::Provider && item.is_some() {
            continue;
        }
        all.push(Missing { target, name: name.to_owned(), needed_by: by.into_iter().collect(), item });
    }
    all
}

/// What an instance has to refer to; `None` if that could not be read.
fn names<'a>(target: Target, instance: &'a Instance, directory: &'a Directory) -> Option<HashSet<&'a str>> {
    let part = match target {
        Target::Flow => Part::Flows,
        Target::PropertyMapping => Part::PropertyMappings,
        Target::Provider => Part::Providers,
        Target::User => return directory.users.as_ref().map(keys),
        Target::Group => return directory.groups.as_ref().map(keys),
        Target::Policy => return directory.policies.as_ref().map(keys),
    };
    if instance.unread.contains(&part) {
        return None;
    }
    Some(match target {
        Target::Flow => instance.flows.iter().map(|one| one.slug.as_str()).collect(),
        Target::Provider => instance.providers.iter().map(|one| one.name.as_str()).collect(),
        _ => instance.property_mappings.iter().map(|one| one.name.as_str()).collect(),
    })
}

fn keys(names: &HashMap<String, String>) -> HashSet<&str> {
    names.keys().map(String::as_str).collect()
}

/// What an object refers to by name.
fn references(item: &Item) -> Vec<(Target, &str)> {
    let mut all = Vec::new();
    for field in item.kind.fields() {
        match (field.kind, item.fields.get(field.key)) {
            (
                FieldKind::Reference(target) | FieldKind::OptionalReference(target),
                Some(Value::String(name)),
            ) => all.push((target, name.as_str())),
            (FieldKind::References(target), Some(Value::Array(names))) => {
                all.extend(names.iter().filter_map(Value::as_str).map(|name| (target, name)));
            }
            _ => {}
        }
    }
    for binding in item.bindings() {
        for (key, target) in SUBJECTS {
            if let Some(name) = binding.get(key).and_then(Value::as_str) {
                all.push((target, name));
            }
        }
    }
    all
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
