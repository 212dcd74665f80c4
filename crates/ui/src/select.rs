//! A choice of few options, as the platform's own list.

use leptos::prelude::*;

use super::field::Ties;
use super::icon::{Icon, IconView};

/// An option of a `Select` or a `RadioGroup`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Choice {
    /// The stored value.
    pub value: String,
    /// The label.
    pub label: String,
    /// What it means; may be empty. A `Select` does not show it.
    pub help: String,
}

/// A drop-down list of few choices; for many there is `Combobox`.
#[component]
pub fn Select(
    /// The chosen value.
    value: RwSignal<String>,
    /// The choices.
    #[prop(into)]
    options: Signal<Vec<Choice>>,
    /// Its name, where no `Field` is around it.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// After the user chose.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
) -> impl IntoView {
    let ties = Ties::new(label);
    let aria_invalid = ties.aria_invalid();
    let aria_required = ties.aria_required();
    let choices = move || {
        options
            .get()
            .into_iter()
            .map(|choice| {
                let own = choice.value.clone();
                view! {
                    <option value=choice.value prop:selected=move || value.with(|value| *value == own)>
                        {choice.label}
                    </option>
                }
            })
            .collect_view()
    };
    view! {
        <div class="rac-select">
            <select
                class="rac-input"
                id=ties.id
                aria-label=move || ties.aria_label.get()
                aria-describedby=ties.described_by
                aria-invalid=aria_invalid
                aria-required=aria_required
                on:change=move |event| {
                    let chosen = event_target_value(&event);
                    value.set(chosen.clone());
                    if let Some(on_change) = on_change {
                        on_change.run(chosen);
                    }
                }
            >
                {choices}
            </select>
            <IconView icon=Icon::ChevronDown />
        </div>
    }
}
