//! What is below a name with characters in it that no one sees.

use super::{FormField, words};
use guacamole_settings::characters::{Kind, cleaned, unseen};
use leptos::prelude::*;
use rac_ui::{Button, FieldContext, Icon, IconView};

/// Names the unseen characters of a field, and takes them out on a click. To stand in the `Field` of its control.
#[component]
pub fn UnseenNote(field: FormField<String>) -> impl IntoView {
    let found = Memo::new(move |_| {
        field.value.with(|text| unseen(text.trim(), Kind::Name).map(|found| found.words(true)))
    });
    let name = use_context::<FieldContext>().map(|field| field.label).unwrap_or_default();
    let clean = Callback::new(move |()| {
        let text = field.value.with_untracked(|text| cleaned(text, Kind::Name));
        field.value.set(text);
        field.clear_refusal();
    });
    view! {
        <div class="rac-unseen" aria-live="polite">
            {move || {
                let label = format!("{} {name}", words::CLEAN_UP);
                found
                    .get()
                    .map(|found| {
                        view! {
                            <p class="rac-finding rac-finding-warning">
                                <IconView icon=Icon::Warning />
                                <span>{words::unseen(&found)}</span>
                                <Button label=label on_click=clean>{words::CLEAN_UP}</Button>
                            </p>
                        }
                    })
            }}
        </div>
    }
}
