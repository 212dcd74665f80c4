//! The picker that adds a parameter.

use super::{ADDING, Editor};
use crate::settings::words;
use guacamole_settings::catalogue;
use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{ComboOption, ComboOptions, Combobox, Field};

/// Finds a parameter by name, section or meaning, and adds a row for it, also for an unknown name. If the parameter
/// already has a row, that row gets the focus.
#[component]
pub(super) fn AddParameter(editor: Editor) -> impl IntoView {
    let value = RwSignal::new(None::<String>);
    let options = Signal::derive(move || {
        let there = editor.names();
        let rows = catalogue::parameters(editor.protocols.get())
            .filter(|row| there.iter().all(|name| name != row.name))
            .map(|row| option(row.name, &words::parameter_option(&row.meaning, row.section.label())));
        let set = there.iter().map(|name| option(name, &words::ADD_SET));
        ComboOptions::Ready(rows.chain(set).collect())
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
            <Combobox
                value=value
                options=options
                placeholder=words::ADD_HINT
                offer_typed=words::ADD_UNKNOWN
                on_change=add
                node_ref=node
            />
        </Field>
    }
}

fn option(name: &str, detail: &Message) -> ComboOption {
    ComboOption { value: name.to_owned(), label: name.to_owned(), detail: detail.text() }
}
