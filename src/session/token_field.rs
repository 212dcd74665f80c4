//! The text box for a token: masked, never remembered by the browser, emptied when it is gone.

use super::words;
use crate::ui::{Field, PasswordInput};
use leptos::prelude::*;

#[component]
pub fn TokenField(
    value: RwSignal<String>,
    errors: RwSignal<Vec<String>>,
    #[prop(optional)] autofocus: bool,
) -> impl IntoView {
    // What is typed must not outlive the page in the signal either.
    on_cleanup(move || {
        value.try_set(String::new());
    });
    let on_input = Callback::new(move |()| errors.set(Vec::new()));
    view! {
        <Field label=words::TOKEN errors=errors help=words::TOKEN_HELP required=true>
            <PasswordInput value=value autocomplete="off" autofocus=autofocus on_input=on_input />
        </Field>
    }
}
