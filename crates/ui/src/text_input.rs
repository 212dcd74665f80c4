//! One line of text.

use leptos::prelude::*;

use super::field::Ties;

/// A text box of one line.
#[component]
pub fn TextInput(
    /// What is in it, exactly.
    value: RwSignal<String>,
    /// The HTML input type: text, url, email…
    #[prop(default = "text")]
    kind: &'static str,
    /// Shown while it is empty.
    #[prop(optional, into)]
    placeholder: String,
    /// What the browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// For identifiers, addresses and code.
    #[prop(optional)]
    monospace: bool,
    /// Whether it may only be read.
    #[prop(optional, into)]
    readonly: Signal<bool>,
    /// Its name, where no `Field` is around it.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// After each change.
    #[prop(optional, into)]
    on_input: Option<Callback<()>>,
    /// When the user leaves it.
    #[prop(optional, into)]
    on_blur: Option<Callback<()>>,
    /// Gets the focus when a dialog opens around it.
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
            placeholder=(!placeholder.is_empty()).then_some(placeholder)
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
                    // A box that goes away while it has the focus is left, too.
                    on_blur.try_run(());
                }
            }
        />
    }
}
