//! A secret, hidden until the person asks to see it.

use crate::dom::view;
use leptos::prelude::*;

use super::field::Ties;
use super::icon::{Icon, IconView};
use super::words;

/// A box for a secret, with a button that shows and hides it.
///
/// It is a text box that style masks, not `<input type=password>`: that has no role by which it could be found, and
/// makes browsers offer to save a token as somebody's password.
#[component]
pub fn PasswordInput(
    /// What is in it.
    value: RwSignal<String>,
    /// What the browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Gets the focus when a dialog opens around it.
    #[prop(optional)]
    autofocus: bool,
    /// Its name, where no `Field` is around it.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// After each change.
    #[prop(optional, into)]
    on_input: Option<Callback<()>>,
) -> impl IntoView {
    let ties = Ties::new(label);
    let aria_invalid = ties.aria_invalid();
    let aria_required = ties.aria_required();
    let shown = RwSignal::new(false);
    let id = ties.id.clone();
    // The name stays and the pressed state tells: "Show, pressed".
    view! {
        <div class="rac-password">
            <input
                class="rac-input rac-monospace"
                class:rac-masked=move || !shown.get()
                type="text"
                id=ties.id
                autocomplete=autocomplete
                autocapitalize="off"
                spellcheck="false"
                autofocus=autofocus
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
            />
            <button
                class="rac-input-button"
                type="button"
                aria-controls=id
                aria-pressed=move || if shown.get() { "true" } else { "false" }
                aria-label=words::SHOW
                title=move || if shown.get() { words::HIDE } else { words::SHOW }
                on:click=move |_| shown.update(|shown| *shown = !*shown)
            >
                {move || {
                    let icon = if shown.get() { Icon::EyeOff } else { Icon::Eye };
                    view! { <IconView icon=icon /> }
                }}
            </button>
        </div>
    }
    .into_any()
}
