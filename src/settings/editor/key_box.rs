//! A key of several lines: typed, pasted or read from a file. A private key is hidden until the user asks to see it.

use super::control_view::Cell;
use super::secret_box::{SecretBox, SecretToggle};
use crate::settings::words;
use leptos::prelude::*;
use rac_ui::{FieldContext, Icon, IconView, TextFile};

/// The maximum size of a key file, in bytes; keys have a few thousand.
const LIMIT: u32 = 64 * 1024;

#[component]
pub(super) fn KeyBox(cell: Cell, private: bool) -> impl IntoView {
    // Without a value there is nothing to hide, and the user has to type or paste one.
    let shown = RwSignal::new(!private || cell.typed.with_untracked(String::is_empty));
    let refused = RwSignal::new(None::<String>);
    let on_input = Callback::new(move |()| {
        refused.set(None);
        cell.on_input.run(());
    });
    let on_text = Callback::new(move |text: Result<String, String>| match text {
        Ok(text) => {
            shown.set(!private);
            cell.typed.set(text);
            on_input.run(());
        }
        Err(why) => refused.set(Some(why)),
    });
    let file_name =
        use_context::<FieldContext>().map(|field| field.label.get_untracked()).unwrap_or_default();
    view! {
        <SecretBox cell=cell shown=shown rows=4 on_input=on_input />
        <div class="rac-key-tools">
            <TextFile
                label=words::UPLOAD
                name=words::upload_of(&file_name)
                limit=LIMIT
                on_text=on_text
            />
            {private.then(|| view! { <SecretToggle shown=shown /> })}
        </div>
        <div class="rac-key-trouble" aria-live="polite">
            {move || {
                refused
                    .get()
                    .map(|text| {
                        view! {
                            <p class="rac-finding rac-finding-warning">
                                <IconView icon=Icon::Warning />
                                <span>{text}</span>
                            </p>
                        }
                    })
            }}
        </div>
    }
}
