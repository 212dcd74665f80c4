//! The objects of a file with what was chosen for all of them.

use super::{Choices, Lacking};
use rac_formats::instance::Instance;
use rac_formats::model::Defaults;
use rac_formats::plan::are_new;
use rac_formats::{Import, Item, Kind};
use serde_json::Value;

pub struct Filled {
    pub import: Import,
    /// The objects that are compared with the instance.
    pub items: Vec<Item>,
    /// Their places in the file.
    pub places: Vec<usize>,
    pub lacking: Lacking,
}

const FLOW: &str = "authorization_flow";

impl Filled {
    pub fn new(read: &Import, instance: &Instance, choices: &Choices) -> Self {
        let mut import = read.clone();
        for (at, settings) in &choices.fixed {
            if let Some(one) = import.items.get_mut(*at)
                && let Some(key) = one.item.kind.settings_key()
            {
                one.item.fields.insert(key.to_owned(), Value::Object(settings.clone()));
            }
        }
        if let Some(provider) = &choices.into {
            let endpoints = import.items.iter_mut().filter(|one| one.item.kind == Kind::Endpoint);
            for one in endpoints {
                one.item.fields.insert("provider".to_owned(), provider.as_str().into());
            }
        }
        // Providers of the file that nothing is put into are not created, and neither is what belongs to them.
        let is_used =
            |kind: Kind| choices.into.is_none() || matches!(kind, Kind::Endpoint | Kind::PropertyMapping);
        let of_file = import.items.iter().enumerate();
        let places: Vec<usize> =
            of_file.filter(|(_, one)| is_used(one.item.kind)).map(|(at, _)| at).collect();
        let provider_only = Defaults { provider: choices.defaults.provider.clone(), ..Defaults::default() };
        import.fill(&provider_only);
        let mut items = chosen(&import, &places);
        // Once the provider is known, it is known which objects exist.
        let mut is_new = vec![false; import.items.len()];
        for (at, new) in places.iter().zip(are_new(&items, instance)) {
            is_new[*at] = new;
        }
        let is_new = |at: usize| is_new.get(at).copied().unwrap_or_default();
        let lacking = Lacking {
            provider: lacking(read, Kind::Endpoint, "provider", |_| choices.into.is_none()),
            protocol: lacking(read, Kind::Endpoint, "protocol", is_new),
            property_mappings: lacking(read, Kind::Endpoint, "property_mappings", is_new),
            flow: lacking(read, Kind::Provider, FLOW, is_new),
        };
        if choices.defaults != provider_only || choices.flow.is_some() {
            import.fill_some(&choices.defaults, is_new);
            for (at, one) in import.items.iter_mut().enumerate() {
                if let Some(flow) = &choices.flow
                    && one.item.kind == Kind::Provider
                    && is_new(at)
                    && is_missing(&one.item, FLOW)
                {
                    one.item.fields.insert(FLOW.to_owned(), flow.as_str().into());
                }
            }
            items = chosen(&import, &places);
        }
        Filled { import, items, places, lacking }
    }
}

fn chosen(import: &Import, places: &[usize]) -> Vec<Item> {
    places.iter().filter_map(|at| import.items.get(*at)).map(|one| one.item.clone()).collect()
}

fn is_missing(item: &Item, field: &str) -> bool {
    match item.fields.get(field) {
        None | Some(Value::Null) => true,
        Some(value) => value.as_str() == Some(""),
    }
}

/// The objects of a file, of those at places that are meant, that lack a field which can be chosen for all of them.
fn lacking(read: &Import, kind: Kind, field: &str, is_meant: impl Fn(usize) -> bool) -> usize {
    let objects = read.items.iter().enumerate().filter(|(_, one)| one.item.kind == kind);
    objects.filter(|(at, one)| is_meant(*at) && is_missing(&one.item, field)).count()
}
