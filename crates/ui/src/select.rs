//! A native select.

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
    /// The explanation; can be empty. A `Select` doesn't show it.
    pub help: String,
}

impl Choice {
    /// One of its texts, from the option that has the same value at the moment.
    pub(super) fn follow(
        &self,
        options: Signal<Vec<Choice>>,
        text: fn(&Choice) -> &String,
    ) -> Signal<String> {
        let last = self.clone();
        Signal::derive(move || {
            options.with(|options| {
                text(options.iter().find(|now| now.value == last.value).unwrap_or(&last)).clone()
            })
        })
    }
}

/// A select with few options; for many, use `Combobox`.
#[component]
pub fn Select(
    /// The chosen value.
    value: RwSignal<String>,
    /// The options.
    #[prop(into)]
    options: Signal<Vec<Choice>>,
    /// Its name, if it is not in a `Field`.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// Called after the user chose.
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
