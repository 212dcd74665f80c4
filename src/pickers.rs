//! What pickers offer: objects of authentik by name, with what tells namesakes apart.

use crate::rest::{Client, Loading, Read};
use authentik_rac::all_pages;
use authentik_rac::property_mappings;
use authentik_rac::property_mappings::PropertyMapping;
use authentik_rac::providers;
use authentik_rac::providers::Provider;
use leptos::prelude::*;
use rac_ui::{ComboOption, ComboOptions};

const MANAGED: &str = "managed by authentik";
const MAPPING_HIDDEN: &str = "A mapping this account may not read";

/// The options of one picker, and how they are asked for again.
#[derive(Clone, Copy)]
pub struct Picker {
    pub options: Signal<ComboOptions>,
    pub retry: Callback<()>,
}

impl Picker {
    /// Offers what is read, each as `option` says.
    pub fn new<T: Clone + Send + Sync + 'static>(read: Read<Vec<T>>, option: fn(&T) -> ComboOption) -> Self {
        let options = Signal::derive(move || match read.get() {
            Loading::Waiting => ComboOptions::Waiting,
            Loading::Ready(rows) => ComboOptions::Ready(rows.iter().map(option).collect()),
            Loading::Failed(error) => ComboOptions::Failed(error.sentence()),
        });
        Picker { options, retry: Callback::new(move |()| read.refetch()) }
    }

    /// The name of the option with this value, if it is known by now.
    pub fn name_of(self, value: &str) -> Option<String> {
        match self.options.get_untracked() {
            ComboOptions::Ready(options) => {
                options.into_iter().find(|option| option.value == value).map(|option| option.label)
            }
            _ => None,
        }
    }
}

pub fn option(value: String, label: &str, detail: &str) -> ComboOption {
    ComboOption { value, label: label.to_owned(), detail: detail.to_owned() }
}

/// All RAC providers.
pub fn all_providers() -> Read<Vec<Provider>> {
    let client = expect_context::<Client>();
    Read::new(move || all_pages::<Provider, _>(client, providers::api::all, |provider| provider.pk))
}

/// The providers of `read`.
pub fn providers(read: Read<Vec<Provider>>) -> Picker {
    Picker::new(read, |provider| option(provider.pk.to_string(), &provider.name, ""))
}

/// All RAC property mappings.
pub fn all_mappings() -> Read<Vec<PropertyMapping>> {
    let client = expect_context::<Client>();
    Read::new(move || property_mappings::api::all(client))
}

/// The property mappings of `read`.
pub fn mappings(read: Read<Vec<PropertyMapping>>) -> Picker {
    Picker::new(read, |mapping: &PropertyMapping| {
        option(mapping.pk.to_string(), &mapping.name, mapping.managed.as_ref().map_or("", |_| MANAGED))
    })
}

/// What stands for a chosen mapping that this account may not read: it is kept.
pub fn hidden_mapping(id: &str) -> String {
    [MAPPING_HIDDEN, " (", id, ")"].concat()
}
