//! A check box.

use leptos::prelude::*;

/// A controlled check box: the parent owns its state.
#[component]
pub fn Checkbox(
    /// Whether it is checked.
    #[prop(into)]
    checked: Signal<bool>,
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// Called with the state the user chose.
    #[prop(into)]
    on_change: Callback<bool>,
    /// Indeterminate: some of many are checked.
    #[prop(optional, into)]
    indeterminate: Signal<bool>,
    /// Shows the name to screen readers only.
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
