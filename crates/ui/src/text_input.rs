//! A single-line text box.

use leptos::prelude::*;

use super::field::Ties;

/// A single-line text box.
#[component]
pub fn TextInput(
    /// The exact text.
    value: RwSignal<String>,
    /// The HTML input type: text, url, email…
    #[prop(default = "text")]
    kind: &'static str,
    /// Shown while it is empty.
    #[prop(optional, into)]
    placeholder: MaybeProp<String>,
    /// The value of `autocomplete`.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Whether it is for identifiers, addresses and code.
    #[prop(optional)]
    monospace: bool,
    /// Whether it is read-only.
    #[prop(optional, into)]
    readonly: Signal<bool>,
    /// Its name, if it is not in a `Field`.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// Called after each change.
    #[prop(optional, into)]
    on_input: Option<Callback<()>>,
    /// Called when it loses the focus.
    #[prop(optional, into)]
    on_blur: Option<Callback<()>>,
    /// Gets the focus when the dialog that contains it opens.
    #[prop(optional)]
    autofocus: bool,
) -> impl IntoView {
    let ties = Ties::new(label);
    let aria_invalid = ties.aria_invalid();
    let aria_required = ties.aria_required();
    view! {
        <input
            class="rac-input"
            class:rac-monospace=monospace
            type=kind
            id=ties.id
            placeholder=move || placeholder.get().filter(|text| !text.is_empty())
            autocomplete=autocomplete
            autocapitalize="off"
            spellcheck="false"
            autofocus=autofocus
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
        />
    }
}
