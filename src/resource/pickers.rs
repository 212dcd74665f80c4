//! The options of pickers: objects of authentik by name, with a detail that distinguishes objects of the same name.

use crate::rest::{Client, Loading, Read};
use crate::session::Session;
use authentik_rac::property_mappings::PropertyMapping;
use authentik_rac::providers::Provider;
use authentik_rac::{RestError, Whole, property_mappings, providers, whole_list};
use leptos::prelude::*;
use rac_messages::Message;
use rac_messages::resource::{self as words, MANAGED};
use rac_ui::{ComboOption, ComboOptions};
use std::future::Future;

/// The objects that the account sees, and the number of others.
pub struct Seen<T: 'static> {
    pub read: Read<Vec<T>>,
    unseen: RwSignal<u32>,
}

impl<T> Clone for Seen<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Seen<T> {}

impl<T: Clone + 'static> Seen<T> {
    /// `fetch` as for a [`Read`]. Fails if there are objects, but the account sees none of them.
    pub fn new<F>(fetch: impl Fn() -> F + 'static) -> Self
    where
        F: Future<Output = Result<Whole<T>, RestError>> + 'static,
    {
        // A superuser sees everything: missing rows were deleted while the list was read.
        let session = use_context::<Session>();
        let unseen = RwSignal::new(0);
        let read = Read::new(move || {
            let whole = fetch();
            // A new token doesn't repeat the request.
            let sees_all = untrack(|| session.is_some_and(|session| session.is_superuser()));
            async move {
                let whole = whole.await?;
                unseen.try_set(if sees_all { 0 } else { whole.missing });
                whole.rows_or_hidden(rac_messages::authentik::read_list)
            }
        });
        Seen { read, unseen }
    }

    /// How many objects the account can't see.
    pub fn unseen(self) -> u32 {
        self.unseen.get()
    }
}

/// The options of a picker, and how to request them again.
#[derive(Clone, Copy)]
pub struct Picker {
    pub options: Signal<ComboOptions>,
    pub retry: Callback<()>,
}

impl Picker {
    /// Offers the objects; `option` makes the option of each.
    pub fn new<T: Clone + Send + Sync + 'static>(seen: Seen<T>, option: fn(&T) -> ComboOption) -> Self {
        Picker::of_some(seen, move |row| Some(option(row)))
    }

    /// Offers those objects for which `option` returns one.
    pub fn of_some<T: Clone + Send + Sync + 'static>(
        Seen { read, unseen }: Seen<T>,
        option: impl Fn(&T) -> Option<ComboOption> + Send + Sync + 'static,
    ) -> Self {
        let options = Signal::derive(move || match read.get() {
            Loading::Waiting => ComboOptions::Waiting,
            Loading::Ready(rows) => {
                ComboOptions::with_unseen(rows.iter().filter_map(&option).collect(), unseen.get())
            }
            Loading::Failed(error) => ComboOptions::Failed(error.sentence().text()),
        });
        Picker { options, retry: Callback::new(move |()| read.refetch()) }
    }

    /// The name of the option with this value, if it is known yet.
    pub fn name_of(self, value: &str) -> Option<String> {
        self.option(value).map(|option| option.label)
    }

    /// The option with this value, if it is known yet.
    pub fn option(self, value: &str) -> Option<ComboOption> {
        self.options
            .with_untracked(|options| options.known()?.iter().find(|option| option.value == value).cloned())
    }
}

pub fn option(value: String, label: &str, detail: &str) -> ComboOption {
    ComboOption { value, label: label.to_owned(), detail: detail.to_owned() }
}

/// All RAC providers.
pub fn all_providers() -> Seen<Provider> {
    let client = expect_context::<Client>();
    Seen::new(move || whole_list::<Provider, _>(client, providers::api::all, |provider| provider.pk))
}

/// The providers of `seen`.
pub fn providers(seen: Seen<Provider>) -> Picker {
    Picker::new(seen, |provider| option(provider.pk.to_string(), &provider.name, ""))
}

/// All RAC property mappings.
pub fn all_mappings() -> Seen<PropertyMapping> {
    let client = expect_context::<Client>();
    Seen::new(move || property_mappings::api::seen(client))
}

/// The property mappings of `seen`.
pub fn mappings(seen: Seen<PropertyMapping>) -> Picker {
    Picker::new(seen, |mapping: &PropertyMapping| {
        let managed = mapping.managed.as_ref().map(|_| MANAGED.text());
        option(mapping.pk.to_string(), &mapping.name, &managed.unwrap_or_default())
    })
}

/// Represents a chosen mapping that the account can't see. It stays chosen.
pub fn hidden_mapping(id: &str) -> Message {
    words::hidden_mapping(id)
}
