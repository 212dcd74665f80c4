//! The link that shows the field for an API token below the button to sign in.

use crate::session::words;
use leptos::prelude::*;

#[component]
pub fn ByTokenToggle(
    /// Whether the token field is shown.
    by_token: RwSignal<bool>,
) -> impl IntoView {
    view! {
        <button
            class="rac-link"
            type="button"
            aria-expanded=move || by_token.get().to_string()
            on:click=move |_| by_token.update(|shown| *shown = !*shown)
        >
            {words::BY_TOKEN}
        </button>
    }
}
