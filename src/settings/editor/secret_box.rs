//! A box for secrets of several lines. Browsers don't mask these for screen readers, so the text is not in the page
//! until the user asks to see it.

use super::control_view::Cell;
use crate::settings::words;
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, FieldContext, Icon, TextArea};

/// The box, or the word "Hidden" while it is not `shown`.
#[component]
pub(super) fn SecretBox(
    cell: Cell,
    shown: RwSignal<bool>,
    rows: u32,
    on_input: Callback<()>,
) -> impl IntoView {
    move || match shown.get() {
        true => view! { <TextArea value=cell.typed rows=rows monospace=true on_input=on_input /> }.into_any(),
        false => view! { <p class="rac-setting-help">{words::HIDDEN}</p> }.into_any(),
    }
}

/// The button that shows or hides it.
#[component]
pub(super) fn SecretToggle(shown: RwSignal<bool>) -> impl IntoView {
    let name = use_context::<FieldContext>().map(|field| field.label.get_untracked()).unwrap_or_default();
    move || {
        let (label, called, icon) = match shown.get() {
            true => (words::HIDE_KEY, words::hide_name(&name), Icon::EyeOff),
            false => (words::SHOW_KEY, words::show_name(&name), Icon::Eye),
        };
        view! {
            <Button
                variant=ButtonVariant::Quiet
                icon=icon
                label=called
                on_click=Callback::new(move |()| shown.update(|shown| *shown = !*shown))
            >
                {label}
            </Button>
        }
    }
}
