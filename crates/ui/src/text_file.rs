//! Reads text from a file. The file stays on the user's computer until the form is saved.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::icon::{Icon, IconView};
use super::words;

/// A button that opens the browser's file dialog and passes on the text of the file.
#[component]
pub fn TextFile(
    /// Its text.
    #[prop(into)]
    label: Signal<String>,
    /// Its accessible name, if the text is not enough.
    #[prop(into)]
    name: Signal<String>,
    /// The maximum size, in bytes.
    limit: u32,
    /// Receives the text, or why there is none.
    on_text: Callback<Result<String, String>>,
) -> impl IntoView {
    let chosen = move |event: web_sys::Event| {
        let Some(input) =
            event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok())
        else {
            return;
        };
        let file = Reflect::get(&input, &"files".into()).and_then(|files| Reflect::get_u32(&files, 0));
        let Some(file) = file.ok().filter(JsValue::is_object) else { return };
        leptos::task::spawn_local(async move {
            let text = read(&file, limit).await;
            // Allows choosing the same file again.
            input.set_value("");
            on_text.try_run(text);
        });
    };
    view! {
        <label class="rac-button rac-text-file">
            <input type="file" class="rac-visually-hidden" aria-label=name on:change=chosen />
            <IconView icon=Icon::Up />
            <span>{label}</span>
        </label>
    }
}

async fn read(file: &JsValue, limit: u32) -> Result<String, String> {
    let size = Reflect::get(file, &"size".into()).ok().and_then(|size| size.as_f64()).unwrap_or_default();
    if size > f64::from(limit) {
        return Err(words::FILE_TOO_LARGE.text());
    }
    let text = async {
        let read: Function = Reflect::get(file, &"text".into()).ok()?.dyn_into().ok()?;
        let promise: Promise = read.call0(file).ok()?.dyn_into().ok()?;
        JsFuture::from(promise).await.ok()?.as_string()
    };
    text.await.ok_or_else(|| words::FILE_UNREADABLE.text())
}
