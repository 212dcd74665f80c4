//! The field for a passphrase. Unlike the field for a token, browsers and password managers treat it as a password.

use super::words;
use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Field, FieldContext, ShowSecretButton};

/// A labelled field with a button that shows the passphrase.
#[component]
pub fn PassphraseInput(
    label: Message,
    value: RwSignal<String>,
    errors: RwSignal<Vec<String>>,
    /// `current-password` or `new-password`: what a password manager offers.
    autocomplete: &'static str,
    #[prop(optional, into)] warnings: Signal<Vec<String>>,
    #[prop(optional, into)] help: MaybeProp<String>,
    /// Whether it gets the focus when it appears.
    #[prop(optional)]
    focus: bool,
    #[prop(default = true)] required: bool,
) -> impl IntoView {
    view! {
        <Field label=label errors=errors warnings=warnings help=help required=required>
            <PassphraseBox value=value errors=errors autocomplete=autocomplete focus=focus />
        </Field>
    }
}

#[component]
fn PassphraseBox(
    value: RwSignal<String>,
    errors: RwSignal<Vec<String>>,
    autocomplete: &'static str,
    focus: bool,
) -> impl IntoView {
    let ties = expect_context::<FieldContext>();
    let id = ties.id.clone();
    let node = NodeRef::<html::Input>::new();
    let shown = RwSignal::new(false);
    let invalid = ties.invalid;
    if focus {
        Effect::new(move |_| {
            if let Some(node) = node.get() {
                let _ = node.focus();
            }
        });
    }
    view! {
        <div class="rac-password">
            <input
                class="rac-input rac-monospace"
                node_ref=node
                id=ties.id
                type=move || if shown.get() { "text" } else { "password" }
                autocomplete=autocomplete
                autocapitalize="off"
                spellcheck="false"
                autofocus=focus
                aria-describedby=ties.described_by
                aria-invalid=move || invalid.get().then_some("true")
                aria-required=ties.required.then_some("true")
                prop:value=value
                on:input=move |event| {
                    value.set(event_target_value(&event));
                    errors.set(Vec::new());
                }
            />
            <ShowSecretButton shown=shown input=id show=words::SHOW hide=words::HIDE />
        </div>
    }
}
