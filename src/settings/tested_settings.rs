//! The settings that the test of a property mapping returned, with their findings.

use super::StoredSettings;
use super::editor::FindingList;
use guacamole_settings::catalogue::Protocols;
use guacamole_settings::lint::{LintContext, Owner, lint};
use leptos::prelude::*;
use rac_messages::Message;
use serde_json::{Map, Value};

#[component]
pub fn TestedSettings(
    /// Their name, for screen readers.
    #[prop(into)]
    label: Message,
    settings: Map<String, Value>,
) -> impl IntoView {
    let context =
        LintContext { owner: &Owner::Expression, protocols: Protocols::ALL, host: None, effective: &[] };
    let found = Signal::stored(lint(&settings, &context));
    view! {
        <StoredSettings label=label settings=settings />
        <FindingList of=found named=true />
    }
}
