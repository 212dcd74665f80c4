//! What an instance has around the objects of a file: without it, a parameter that is set there would seem to be missing.

use super::{Doing, Filled, Row};
use rac_formats::instance::{Instance, Secrets, Stored};
use rac_formats::plan::{Plan, Step};
use rac_formats::{Item, Kind, keep};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Objects as they will be: those of the instance with what the file changes.
#[derive(Clone, Default, PartialEq)]
pub struct Around {
    /// Providers and property mappings.
    pub named: Vec<Item>,
    /// The endpoints, providers and property mappings that are changed, as they are, by their ids.
    there: HashMap<String, Item>,
}

/// Without settings, which can have secrets.
impl std::fmt::Debug for Around {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Around")
    }
}

impl Around {
    pub fn new(filled: &Filled, instance: &Instance, plan: &Plan, rows: &[Row]) -> Self {
        let changed = rows.iter().filter(|row| row.doing == Doing::Change);
        let ids: HashSet<&str> = changed.filter_map(|row| plan.steps.get(row.step?)?.id.as_deref()).collect();
        let is_changed = |id: String| ids.contains(id.as_str());
        let endpoints = instance.endpoints.iter().filter(|one| is_changed(one.pk.to_string()));
        let part = Instance {
            property_mappings: instance.property_mappings.clone(),
            providers: instance.providers.clone(),
            endpoints: endpoints.cloned().collect(),
            ..Instance::default()
        };
        let mut there = HashMap::new();
        let mut named: HashMap<(Kind, String), Item> = HashMap::new();
        for Stored { item, id, .. } in part.objects(Secrets::Included) {
            if item.kind != Kind::Endpoint {
                named.insert((item.kind, item.name().to_owned()), item.clone());
            }
            there.insert(id, item);
        }
        for item in
            filled.items.iter().filter(|item| matches!(item.kind, Kind::Provider | Kind::PropertyMapping))
        {
            let key = (item.kind, item.name().to_owned());
            let whole = laid_over(named.get(&key), item);
            named.insert(key, whole);
        }
        Around { named: named.into_values().collect(), there }
    }

    /// An object of the file as it will be.
    pub fn whole(&self, item: &Item, step: Option<&Step>) -> Item {
        let there = step.and_then(|step| self.there.get(step.id.as_deref()?));
        laid_over(there, item)
    }
}

/// An object of a file over the one that it changes.
fn laid_over(there: Option<&Item>, item: &Item) -> Item {
    let mut whole = there.cloned().unwrap_or_else(|| Item::new(item.kind));
    let stored = whole.settings().cloned();
    whole.fields.extend(item.fields.clone());
    if let Some(key) = item.kind.settings_key()
        && let Some(Value::Object(settings)) = whole.fields.get_mut(key)
    {
        keep::fill(settings, stored.as_ref());
    }
    whole
}
