//! A place for files: they are chosen or dropped, and stay on the user's computer.

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

/// A button that opens the browser's file dialog, in a box onto which files can be dropped.
#[component]
pub fn FileDrop(
    /// The text of the button.
    #[prop(into)]
    label: Signal<String>,
    /// The text beside it.
    #[prop(into)]
    hint: Signal<String>,
    /// The largest size of all files together, in bytes. Larger ones aren't read.
    limit: usize,
    /// What is said of a larger file.
    #[prop(into)]
    too_large: Signal<String>,
    /// What is said of several files that are larger together.
    #[prop(into)]
    too_large_together: Signal<String>,
    /// Receives the files, at least one, or why there are none.
    on_files: Callback<Result<Vec<NamedFile>, String>>,
) -> impl IntoView {
    let over = RwSignal::new(false);
    let chosen = move |event: web_sys::Event| {
        let Some(input) =
            event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok())
        else {
            return;
        };
        let files = files_of(&input);
        if files.is_empty() {
            return;
        }
        leptos::task::spawn_local(async move {
            let files = read_all(&files, limit, too_large, too_large_together).await;
            // Allows choosing the same files again.
            input.set_value("");
            on_files.try_run(files);
        });
    };
    let dropped = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        over.set(false);
        let data = Reflect::get(&event, &"dataTransfer".into()).unwrap_or_default();
        let files = files_of(&data);
        if files.is_empty() {
            return;
        }
        leptos::task::spawn_local(async move {
            on_files.try_run(read_all(&files, limit, too_large, too_large_together).await);
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
                <input type="file" multiple class="rac-visually-hidden" aria-label=label on:change=chosen />
                <IconView icon=Icon::Up />
                <span>{label}</span>
            </label>
            <span class="rac-file-drop-hint">{hint}</span>
        </div>
    }
}

/// The files of an input or of what is dropped.
fn files_of(of: &JsValue) -> Vec<JsValue> {
    let Ok(files) = Reflect::get(of, &"files".into()) else { return Vec::new() };
    let count = Reflect::get(&files, &"length".into()).ok().and_then(|count| count.as_f64());
    let one = |place| Reflect::get_u32(&files, place).ok().filter(JsValue::is_object);
    (0..count.unwrap_or_default() as u32).filter_map(one).collect()
}

async fn read_all(
    files: &[JsValue],
    limit: usize,
    too_large: Signal<String>,
    too_large_together: Signal<String>,
) -> Result<Vec<NamedFile>, String> {
    let size = |file: &JsValue| get(file, "size").as_f64().unwrap_or_default();
    if files.iter().map(size).sum::<f64>() > limit as f64 {
        let why = if files.len() == 1 { too_large } else { too_large_together };
        return Err(why.try_get_untracked().unwrap_or_default());
    }
    let mut all = Vec::new();
    for file in files {
        all.push(read(file).await.ok_or_else(|| words::FILE_NOT_READ.text())?);
    }
    Ok(all)
}

async fn read(file: &JsValue) -> Option<NamedFile> {
    let read: Function = get(file, "arrayBuffer").dyn_into().ok()?;
    let promise: Promise = read.call0(file).ok()?.dyn_into().ok()?;
    let buffer = JsFuture::from(promise).await.ok()?;
    let bytes = Uint8Array::new(&buffer).to_vec();
    Some(NamedFile { name: get(file, "name").as_string().unwrap_or_default(), bytes })
}

fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}
