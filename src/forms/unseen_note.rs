//! The note below a name that contains invisible characters.

use super::{FormField, words};
use guacamole_settings::characters::{Kind, cleaned, unseen};
use leptos::prelude::*;
use rac_ui::{Button, FieldContext, Icon, IconView};

/// Names the invisible characters of a field, and removes them on a click. Place it in the `Field` of the control.
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
                let label = words::clean_up_of(name.get());
                found
                    .get()
                    .map(|found| {
                        view! {
                            <p class="rac-finding rac-finding-warning">
                                <IconView icon=Icon::Warning />
                                <span>{words::unseen(found)}</span>
                                <Button label=label on_click=clean>{words::CLEAN_UP}</Button>
                            </p>
                        }
                    })
            }}
        </div>
    }
}
