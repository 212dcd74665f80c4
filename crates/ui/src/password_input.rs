//! An input for a secret, hidden until the user asks to see it.

use leptos::prelude::*;
use rac_messages::Message;

use super::field::Ties;
use super::icon::{Icon, IconView};
use super::words;

/// Browsers store and fill in passwords even with "off", but not one-time codes. So a password that the browser stores
/// doesn't get into the settings of a machine.
const NOT_TO_BE_KEPT: &str = "one-time-code";

/// An input for a secret, with a button that shows or hides it. While it is hidden, screen readers don't read it
/// either.
#[component]
pub fn PasswordInput(
    /// The text.
    value: RwSignal<String>,
    /// The value of `autocomplete`.
    #[prop(default = NOT_TO_BE_KEPT)]
    autocomplete: &'static str,
    /// Gets the focus when the dialog that contains it opens.
    #[prop(optional)]
    autofocus: bool,
    /// Its name, if it is not in a `Field`.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// Called after each change.
    #[prop(optional, into)]
    on_input: Option<Callback<()>>,
) -> impl IntoView {
    let ties = Ties::new(label);
    let aria_invalid = ties.aria_invalid();
    let aria_required = ties.aria_required();
    let shown = RwSignal::new(false);
    let id = ties.id.clone();
    // The attributes of password managers.
    let ignored = (autocomplete == NOT_TO_BE_KEPT).then_some("true");
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
            <ShowSecretButton shown=shown input=id show=words::SHOW_PASSWORD hide=words::HIDE_PASSWORD />
        </div>
    }
}

/// The button inside an input for a secret that shows or hides it. Its name stays the same, and `aria-pressed` has the
/// state: "Show password, pressed".
#[component]
pub fn ShowSecretButton(
    shown: RwSignal<bool>,
    /// The id of the input.
    input: String,
    /// Its name, and its tooltip while the secret is hidden.
    #[prop(into)]
    show: Message,
    /// Its tooltip while the secret is shown.
    #[prop(into)]
    hide: Message,
) -> impl IntoView {
    let name = show.clone();
    view! {
        <button
            class="rac-input-button"
            type="button"
            aria-controls=input
            aria-pressed=move || if shown.get() { "true" } else { "false" }
            aria-label=name
            title=move || if shown.get() { hide.clone() } else { show.clone() }
            on:click=move |_| shown.update(|shown| *shown = !*shown)
        >
            {move || {
                let icon = if shown.get() { Icon::EyeOff } else { Icon::Eye };
                view! { <IconView icon=icon /> }
            }}
        </button>
    }
}
