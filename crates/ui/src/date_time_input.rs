//! A date and a time on the user's clock.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::field::Ties;

/// The browser's control for a date and a time.
#[component]
pub fn DateTimeInput(
    /// As `2026-11-28T09:00`; "" is none.
    value: RwSignal<String>,
    /// Whether only a part of it is filled in. `value` is then still the last complete one: setting another would
    /// clear what was typed.
    incomplete: RwSignal<bool>,
    /// Its name, if it is not in a `Field`.
    #[prop(optional, into)]
    label: MaybeProp<String>,
) -> impl IntoView {
    let ties = Ties::new(label);
    let aria_invalid = ties.aria_invalid();
    let aria_required = ties.aria_required();
    let update = move |input: HtmlInputElement| {
        let partial = input.validity().bad_input();
        if partial != incomplete.get_untracked() {
            incomplete.set(partial);
        }
        if !partial && input.value() != value.get_untracked() {
            value.set(input.value());
        }
    };
    view! {
        <input
            class="rac-input"
            type="datetime-local"
            id=ties.id
            autocomplete="off"
            aria-label=move || ties.aria_label.get()
            aria-describedby=ties.described_by
            aria-invalid=aria_invalid
            aria-required=aria_required
            prop:value=value
            on:input=move |event| update(event_target(&event))
            // From nothing to a part of a time is no input for browsers.
            on:keyup=move |event| update(event_target(&event))
            on:blur=move |event| {
                // An element that is removed while focused gets this late, if at all.
                if !incomplete.is_disposed() {
                    update(event_target(&event));
                }
            }
        />
    }
}
