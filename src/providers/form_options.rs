//! What the provider form's pickers offer: flows and property mappings.

use super::words;
use crate::flows::{self, Flow, FlowDesignation};
use crate::property_mappings::{self, PropertyMapping};
use crate::rest::{Client, Loading, Read};
use crate::ui::{ComboOption, ComboOptions};
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct FormOptions {
    authorization: Read<Vec<Flow>>,
    authentication: Read<Vec<Flow>>,
    mappings: Read<Vec<PropertyMapping>>,
}

impl FormOptions {
    pub fn read(client: Client) -> Self {
        FormOptions {
            authorization: Read::new(move || flows::of_designation(client, FlowDesignation::Authorization)),
            authentication: Read::new(move || flows::of_designation(client, FlowDesignation::Authentication)),
            mappings: Read::new(move || property_mappings::api::all(client)),
        }
    }

    pub fn authorization(self) -> Signal<ComboOptions> {
        flow_options(self.authorization)
    }

    pub fn authentication(self) -> Signal<ComboOptions> {
        flow_options(self.authentication)
    }

    pub fn mappings(self) -> Signal<ComboOptions> {
        Signal::derive(move || match self.mappings.get() {
            Loading::Waiting => ComboOptions::Waiting,
            Loading::Failed(error) => ComboOptions::Failed(error.sentence()),
            Loading::Ready(mappings) => ComboOptions::Ready(
                mappings
                    .into_iter()
                    .map(|mapping| ComboOption {
                        value: mapping.pk.to_string(),
                        label: mapping.name,
                        detail: mapping
                            .managed
                            .map(|_| words::MAPPING_MANAGED.to_owned())
                            .unwrap_or_default(),
                    })
                    .collect(),
            ),
        })
    }

    /// The mappings themselves.
    pub fn known_mappings(self) -> Read<Vec<PropertyMapping>> {
        self.mappings
    }

    /// A chosen flow that is not among the options: of another designation, or hidden from this account.
    pub fn unlisted(self, value: RwSignal<Option<String>>) -> Signal<Option<ComboOption>> {
        Signal::derive(move || {
            let id = value.get()?;
            Some(ComboOption { label: words::FLOW_UNLISTED.to_owned(), detail: id.clone(), value: id })
        })
    }

    /// Asks for everything again.
    pub fn retry(self) -> Callback<()> {
        Callback::new(move |()| {
            self.authorization.refetch();
            self.authentication.refetch();
            self.mappings.refetch();
        })
    }

    /// The name of a flow or mapping, if it is known by now.
    pub fn name_of(self, id: &str) -> Option<String> {
        let flow = [self.authorization, self.authentication]
            .into_iter()
            .flat_map(|read| read.value_untracked().unwrap_or_default())
            .find(|flow| flow.pk.to_string() == id)
            .map(|flow| [flow.title.as_str(), " (", &flow.slug, ")"].concat());
        let mapping = || {
            self.mappings
                .value_untracked()?
                .into_iter()
                .find(|m| m.pk.to_string() == id)
                .map(|mapping| mapping.name)
        };
        flow.or_else(mapping)
    }
}

/// Title and slug: authentik's own authorization flows share their title.
fn flow_options(read: Read<Vec<Flow>>) -> Signal<ComboOptions> {
    Signal::derive(move || match read.get() {
        Loading::Waiting => ComboOptions::Waiting,
        Loading::Failed(error) => ComboOptions::Failed(error.sentence()),
        Loading::Ready(flows) => ComboOptions::Ready(
            flows
                .into_iter()
                .map(|flow| ComboOption { value: flow.pk.to_string(), label: flow.title, detail: flow.slug })
                .collect(),
        ),
    })
}

/// What stands for a chosen mapping that this account may not read: it is kept.
pub fn mapping_label(id: &str) -> String {
    [words::MAPPING_HIDDEN, " (", id, ")"].concat()
}
