//! A key of several lines: typed, pasted or taken from a file; a private one is hidden until it is asked for.

use super::control_view::Cell;
use crate::connection_settings::words;
use crate::dom::view;
use crate::ui::{Button, ButtonVariant, FieldContext, Icon, IconView, TextArea, TextFile};
use leptos::prelude::*;

/// The largest key file that is taken, in bytes; keys have a few thousand.
const LIMIT: u32 = 64 * 1024;

#[component]
pub(super) fn KeyBox(cell: Cell, private: bool) -> impl IntoView {
    let shown = RwSignal::new(!private);
    let refused = RwSignal::new(None::<String>);
    let on_input = Callback::new(move |()| {
        refused.set(None);
        cell.on_input.run(());
    });
    let on_text = Callback::new(move |text: Result<String, String>| match text {
        Ok(text) => {
            cell.typed.set(text);
            on_input.run(());
        }
        Err(why) => refused.set(Some(why)),
    });
    let name = use_context::<FieldContext>().map(|field| field.label).unwrap_or_default();
    let toggle = move || {
        let (label, icon) = if shown.get() { ("Hide", Icon::EyeOff) } else { (words::SHOW_KEY, Icon::Eye) };
        let name = [label, " ", &name].concat();
        view! {
            <Button
                variant=ButtonVariant::Quiet
                icon=icon
                label=name
                on_click=Callback::new(move |()| shown.update(|shown| *shown = !*shown))
            >
                {label}
            </Button>
        }
    };
    let file_name = use_context::<FieldContext>().map(|field| field.label).unwrap_or_default();
    view! {
        <div class="rac-key-box" class:rac-key-hidden=move || !shown.get()>
            <TextArea value=cell.typed rows=4 monospace=true on_input=on_input />
        </div>
        <div class="rac-key-tools">
            <TextFile
                label=words::UPLOAD
                name=[words::UPLOAD, ": ", &file_name].concat()
                limit=LIMIT
                on_text=on_text
            />
            {private.then(|| view! { {toggle} })}
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
    .into_any()
}
