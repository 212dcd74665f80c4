//! The options of the provider form's pickers: flows and property mappings.

use super::words;
use crate::resource::pickers;
use crate::resource::pickers::{Picker, Seen, option};
use crate::rest::{Client, Read};
use authentik_rac::flows;
use authentik_rac::flows::{Flow, FlowDesignation};
use authentik_rac::property_mappings::PropertyMapping;
use leptos::prelude::*;
use rac_ui::{ComboOption, ComboOptions};

#[derive(Clone, Copy)]
pub struct FormOptions {
    authorization: Seen<Flow>,
    authentication: Seen<Flow>,
    known_mappings: Read<Vec<PropertyMapping>>,
    pub mappings: Picker,
}

impl FormOptions {
    pub fn read(client: Client) -> Self {
        let known_mappings = pickers::all_mappings();
        FormOptions {
            authorization: Seen::new(move || flows::of_designation(client, FlowDesignation::Authorization)),
            authentication: Seen::new(move || flows::of_designation(client, FlowDesignation::Authentication)),
            known_mappings: known_mappings.read,
            mappings: pickers::mappings(known_mappings),
        }
    }

    pub fn authorization(self) -> Signal<ComboOptions> {
        flow_options(self.authorization)
    }

    pub fn authentication(self) -> Signal<ComboOptions> {
        flow_options(self.authentication)
    }

    /// The mappings themselves.
    pub fn known_mappings(self) -> Read<Vec<PropertyMapping>> {
        self.known_mappings
    }

    /// A chosen flow that is not listed: it has another designation, or the account can't see it.
    pub fn unlisted(self, value: RwSignal<Option<String>>) -> Signal<Option<ComboOption>> {
        Signal::derive(move || {
            let id = value.get()?;
            Some(ComboOption { label: words::FLOW_UNLISTED.text(), detail: id.clone(), value: id })
        })
    }

    /// Requests all options again.
    pub fn retry(self) -> Callback<()> {
        Callback::new(move |()| {
            self.authorization.read.refetch();
            self.authentication.read.refetch();
            self.mappings.retry.run(());
        })
    }

    /// The name of a flow or mapping, if it is known yet.
    pub fn name_of(self, id: &str) -> Option<String> {
        let flow = [self.authorization, self.authentication]
            .into_iter()
            .flat_map(|seen| seen.read.value_untracked().unwrap_or_default())
            .find(|flow| flow.pk.to_string() == id)
            .map(|flow| words::flow_and_slug(flow.name, flow.slug).text());
        flow.or_else(|| self.mappings.name_of(id))
    }
}

/// With name and slug: authentik's own authorization flows share a name, and their titles contain placeholders.
fn flow_options(seen: Seen<Flow>) -> Signal<ComboOptions> {
    Picker::new(seen, |flow| option(flow.pk.to_string(), &flow.name, &flow.slug)).options
}
