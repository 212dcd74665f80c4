//! What the columns of an inventory hold, as the user assigns them.

use super::memory;
use super::state::Draft;
use super::words;
use guacamole_settings::catalogue::{Protocols, parameters};
use leptos::prelude::*;
use rac_formats::import::Column;
use rac_messages::Message;
use rac_ui::{ComboOption, ComboOptions, Combobox, Field, FieldGroup};
use std::collections::BTreeSet;

#[component]
pub fn Columns(draft: Draft) -> impl IntoView {
    let columns = Memo::new(move |_| {
        draft.reading.with(|reading| reading.as_ref().map(|one| one.columns.clone()).unwrap_or_default())
    });
    let options = Signal::derive(|| ComboOptions::Ready(options()));
    move || {
        let columns = columns.get();
        (!columns.is_empty()).then(|| {
            let each =
                columns.into_iter().map(|(name, column)| one(draft, name, &column, options)).collect_view();
            view! {
                <section class="rac-plan-columns">
                    <FieldGroup label=words::COLUMNS help=words::COLUMNS_HELP>
                        <div class="rac-plan-column-list">{each}</div>
                    </FieldGroup>
                </section>
            }
        })
    }
}

fn one(draft: Draft, name: String, column: &Column, options: Signal<ComboOptions>) -> AnyView {
    let value = RwSignal::new(Some(memory::key(column)));
    let label = if name.is_empty() { words::UNNAMED_COLUMN } else { Message::verbatim(&name) };
    let on_change = Callback::new(move |key: Option<String>| {
        let Some(column) = key.as_deref().and_then(memory::column) else { return };
        draft.columns.update(|columns| {
            columns.insert(name.clone(), column);
        });
        draft.columns.with_untracked(memory::keep);
        draft.read_again();
    });
    view! {
        <Field label=label>
            <Combobox value=value options=options on_change=on_change />
        </Field>
    }
    .into_any()
}

/// Fields of an endpoint, then every parameter of guacd once.
fn options() -> Vec<ComboOption> {
    let fields = memory::KNOWN.iter().map(|(column, key)| ComboOption {
        value: (*key).to_owned(),
        label: words::column(column).text(),
        detail: String::new(),
    });
    let names: BTreeSet<&str> = parameters(Protocols::ALL).map(|parameter| parameter.name).collect();
    let settings = names.into_iter().map(|name| ComboOption {
        value: memory::key(&Column::Setting(name.to_owned())),
        label: name.to_owned(),
        detail: words::SETTING.text(),
    });
    fields.chain(settings).collect()
}
