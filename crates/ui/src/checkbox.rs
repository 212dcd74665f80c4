//! A box to tick.

use leptos::prelude::*;

/// A check box whose state belongs to whoever shows it.
#[component]
pub fn Checkbox(
    /// Whether it is ticked.
    #[prop(into)]
    checked: Signal<bool>,
    /// Its name.
    #[prop(into)]
    label: String,
    /// With the state the person asks for.
    #[prop(into)]
    on_change: Callback<bool>,
    /// Neither on nor off: some of many.
    #[prop(optional, into)]
    indeterminate: Signal<bool>,
    /// Keeps the name for screen readers only.
    #[prop(optional)]
    hide_label: bool,
) -> impl IntoView {
    view! {
        <label class="rac-checkbox">
            <input
                type="checkbox"
                prop:checked=checked
                prop:indeterminate=indeterminate
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span class=if hide_label { "rac-visually-hidden" } else { "rac-checkbox-label" }>{label}</span>
        </label>
    }
}
