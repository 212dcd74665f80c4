//! A multi-line text box.

use leptos::prelude::*;

use super::field::Ties;

/// A multi-line text box.
#[component]
pub fn TextArea(
    /// The exact text.
    value: RwSignal<String>,
    /// Its height in lines.
    #[prop(default = 5)]
    rows: u32,
    /// Whether it is for code and settings.
    #[prop(optional)]
    monospace: bool,
    /// Its name, if it is not in a `Field`.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// Shown while it is empty.
    #[prop(optional, into)]
    placeholder: MaybeProp<String>,
    /// Called after each change.
    #[prop(optional, into)]
    on_input: Option<Callback<()>>,
    /// Called when it loses the focus.
    #[prop(optional, into)]
    on_blur: Option<Callback<()>>,
    /// Whether it is read-only.
    #[prop(optional, into)]
    readonly: Signal<bool>,
) -> impl IntoView {
    let ties = Ties::new(label);
    let aria_invalid = ties.aria_invalid();
    let aria_required = ties.aria_required();
    view! {
        <textarea
            class="rac-input rac-textarea"
            class:rac-monospace=monospace
            id=ties.id
            rows=rows.to_string()
            placeholder=move || placeholder.get().filter(|text| !text.is_empty())
            autocomplete="off"
            autocapitalize="off"
            spellcheck=if monospace { "false" } else { "true" }
            prop:readOnly=readonly
            aria-label=move || ties.aria_label.get()
            aria-describedby=ties.described_by
            aria-invalid=aria_invalid
            aria-required=aria_required
            prop:value=value
            on:input=move |event| {
                value.set(event_target_value(&event));
                if let Some(on_input) = on_input {
                    on_input.run(());
                }
            }
            on:blur=move |_| {
                if let Some(on_blur) = on_blur {
                    // An element that is removed while focused gets no blur event.
                    on_blur.try_run(());
                }
            }
        ></textarea>
    }
}
