//! A place for a file: it is chosen or dropped, and stays on the user's computer.

use js_sys::{Function, Promise, Reflect, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::icon::{Icon, IconView};
use super::words;

/// A file of the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedFile {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// A button that opens the browser's file dialog, in a box onto which a file can be dropped.
#[component]
pub fn FileDrop(
    /// The text of the button.
    #[prop(into)]
    label: Signal<String>,
    /// The text beside it.
    #[prop(into)]
    hint: Signal<String>,
    /// The largest size, in bytes. A larger file isn't read.
    limit: usize,
    /// What is said of a larger file.
    #[prop(into)]
    too_large: Signal<String>,
    /// Receives the file, or why there is none.
    on_file: Callback<Result<NamedFile, String>>,
) -> impl IntoView {
    let over = RwSignal::new(false);
    let chosen = move |event: web_sys::Event| {
        let Some(input) =
            event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok())
        else {
            return;
        };
        let Some(file) = first_file(&input) else { return };
        leptos::task::spawn_local(async move {
            let file = read(&file, limit, too_large).await;
            // Allows choosing the same file again.
            input.set_value("");
            on_file.try_run(file);
        });
    };
    let dropped = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        over.set(false);
        let data = Reflect::get(&event, &"dataTransfer".into()).unwrap_or_default();
        let Some(file) = first_file(&data) else { return };
        leptos::task::spawn_local(async move {
            let file = read(&file, limit, too_large).await;
            on_file.try_run(file);
        });
    };
    view! {
        <div
            class="rac-file-drop"
            class:rac-file-drop-over=over
            on:dragover=move |event| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=dropped
        >
            <label class="rac-button rac-text-file">
                <input type="file" class="rac-visually-hidden" aria-label=label on:change=chosen />
                <IconView icon=Icon::Up />
                <span>{label}</span>
            </label>
            <span class="rac-file-drop-hint">{hint}</span>
        </div>
    }
}

/// The first of the files of an input or of what is dropped.
fn first_file(of: &JsValue) -> Option<JsValue> {
    let file = Reflect::get(of, &"files".into()).and_then(|files| Reflect::get_u32(&files, 0));
    file.ok().filter(JsValue::is_object)
}

async fn read(file: &JsValue, limit: usize, too_large: Signal<String>) -> Result<NamedFile, String> {
    let get = |name: &str| Reflect::get(file, &name.into()).unwrap_or_default();
    if get("size").as_f64().unwrap_or_default() > limit as f64 {
        return Err(too_large.try_get_untracked().unwrap_or_default());
    }
    let bytes = async {
        let read: Function = get("arrayBuffer").dyn_into().ok()?;
        let promise: Promise = read.call0(file).ok()?.dyn_into().ok()?;
        let buffer = JsFuture::from(promise).await.ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    };
    let bytes = bytes.await.ok_or_else(|| words::FILE_NOT_READ.text())?;
    Ok(NamedFile { name: get("name").as_string().unwrap_or_default(), bytes })
}
