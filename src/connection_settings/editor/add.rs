//! The picker that adds a parameter.

use super::{ADDING, Editor};
use crate::connection_settings::catalogue;
use crate::connection_settings::words;
use crate::dom::view;
use crate::ui::{ComboOption, ComboOptions, Combobox, Field};
use leptos::html;
use leptos::prelude::*;

/// Finds a parameter by its name, section or meaning, and gives it a row.
#[component]
pub(super) fn AddParameter(editor: Editor) -> impl IntoView {
    let value = RwSignal::new(None::<String>);
    let options = Signal::derive(move || {
        let there = editor.names();
        let rows = catalogue::parameters(editor.protocols.get())
            .filter(|row| there.iter().all(|name| name != row.name))
            .map(|row| ComboOption {
                value: row.name.to_owned(),
                label: row.name.to_owned(),
                detail: [row.section.label(), ": ", row.meaning].concat(),
            });
        ComboOptions::Ready(rows.collect())
    });
    let add = Callback::new(move |picked: Option<String>| {
        if let Some(name) = picked {
            value.set(None);
            editor.add(name);
        }
    });
    let node = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        if editor.focus.with(|focus| focus.as_deref() == Some(ADDING)) {
            leptos::task::spawn_local(async move {
                leptos::task::tick().await;
                editor.focus.try_set(None);
                if let Some(input) = node.try_get_untracked().flatten() {
                    let _ = input.focus();
                }
            });
        }
    });
    view! {
        <Field label=words::ADD>
            <Combobox value=value options=options placeholder=words::ADD_HINT.to_owned() on_change=add node_ref=node />
        </Field>
    }
    .into_any()
}
