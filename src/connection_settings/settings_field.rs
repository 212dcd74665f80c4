//! The field "Settings" of a form.

use super::SettingsState;
use super::words;
use crate::dom::view;
use crate::endpoints::Protocol;
use crate::ui::{Field, TextArea};
use leptos::prelude::*;

/// The editor of connection settings, with its label, help and errors.
#[component]
pub fn SettingsField(
    state: SettingsState,
    /// The protocol the settings are for; none where they are for all of them.
    #[prop(optional, into)]
    protocol: Signal<Option<Protocol>>,
    #[prop(default = words::SETTINGS)] label: &'static str,
    #[prop(default = words::SETTINGS_HELP)] help: &'static str,
) -> impl IntoView {
    let _ = protocol;
    view! {
        <Field label=label help=help errors=state.errors() warnings=state.notes()>
            <TextArea value=state.text.value rows=10 monospace=true on_input=state.text.on_input() />
        </Field>
    }
    .into_any()
}
