//! The field for a token: masked, and not remembered by the browser.

use super::words;
use leptos::prelude::*;
use rac_ui::{Field, PasswordInput};

#[component]
pub fn TokenField(
    value: RwSignal<String>,
    errors: RwSignal<Vec<String>>,
    #[prop(optional)] autofocus: bool,
) -> impl IntoView {
    let on_input = Callback::new(move |()| errors.set(Vec::new()));
    view! {
        <Field label=words::TOKEN errors=errors help=words::TOKEN_HELP required=true>
            <PasswordInput value=value autofocus=autofocus on_input=on_input />
        </Field>
    }
}
