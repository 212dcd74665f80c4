//! A native select.

use leptos::prelude::*;
use rac_messages::Message;

use super::field::Ties;
use super::icon::{Icon, IconView};

/// An option of a `Select` or a `RadioGroup`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// The stored value.
    pub value: String,
    /// The label.
    pub label: Message,
    /// The explanation. A `Select` doesn't show it.
    pub help: Option<Message>,
}

impl Choice {
    /// An option without an explanation.
    pub fn new(value: impl Into<String>, label: impl Into<Message>) -> Choice {
        Choice { value: value.into(), label: label.into(), help: None }
    }

    /// One of its texts, from the option that has the same value at the moment.
    pub(super) fn follow(
        &self,
        options: Signal<Vec<Choice>>,
        text: fn(&Choice) -> Option<&Message>,
    ) -> Signal<String> {
        let last = self.clone();
        Signal::derive(move || {
            options.with(|options| {
                let now = options.iter().find(|now| now.value == last.value).unwrap_or(&last);
                text(now).map(Message::text).unwrap_or_default()
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
