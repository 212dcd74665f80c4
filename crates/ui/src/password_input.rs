//! A secret, hidden until the user asks to see it.

use leptos::prelude::*;

use super::field::Ties;
use super::icon::{Icon, IconView};
use super::words;

/// Browsers keep and fill in what they take for someone's password, whatever "off" says; of a code for one use they do
/// neither. So the passphrase that a browser keeps does not end up in the settings of a machine.
const NOT_TO_BE_KEPT: &str = "one-time-code";

/// A box for a secret, with a button that shows and hides it. As long as it is hidden, screen readers do not read it
/// out either.
#[component]
pub fn PasswordInput(
    /// What is in it.
    value: RwSignal<String>,
    /// What the browser may fill in.
    #[prop(default = NOT_TO_BE_KEPT)]
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
    // Password managers beside the browser have words of their own.
    let ignored = (autocomplete == NOT_TO_BE_KEPT).then_some("true");
    // The name stays and the pressed state tells: "Show password, pressed".
    view! {
        <div class="rac-password">
            <input
                class="rac-input rac-monospace"
                type=move || if shown.get() { "text" } else { "password" }
                id=ties.id
                autocomplete=autocomplete
                data-1p-ignore=ignored
                data-lpignore=ignored
                data-bwignore=ignored
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
                aria-label=words::SHOW_PASSWORD
                title=move || if shown.get() { words::HIDE_PASSWORD } else { words::SHOW_PASSWORD }
                on:click=move |_| shown.update(|shown| *shown = !*shown)
            >
                {move || {
                    let icon = if shown.get() { Icon::EyeOff } else { Icon::Eye };
                    view! { <IconView icon=icon /> }
                }}
            </button>
        </div>
    }
}
