//! A text area for code: line numbers, Tab indents, Enter keeps the indentation.

use js_sys::Reflect;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

use super::code_edit::{Edit, byte_place, new_line, outdent, tab, utf16_place};
use super::field::Ties;
use super::keys::command_key;

/// The maximum height in lines up to which it grows with its content.
const MOST_ROWS: usize = 30;

/// A replacement in the text, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeChange {
    pub start: usize,
    pub end: usize,
    pub with: String,
}

/// A text area for code.
///
/// Tab indents only while the user types or after a click, so that keyboard users can leave with Tab; Escape also
/// makes Tab leave. The help text must say so.
#[component]
pub fn CodeEditor(
    /// The exact text.
    value: RwSignal<String>,
    /// Its minimum height in lines.
    #[prop(default = 8)]
    rows: usize,
    /// Its name, if it is not in a `Field`.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    /// A change to apply as if it had been typed; the editor then gets the focus.
    #[prop(optional)]
    change: Option<RwSignal<Option<CodeChange>>>,
    /// Called after each change.
    #[prop(optional, into)]
    on_input: Option<Callback<()>>,
    /// Called when it loses the focus.
    #[prop(optional, into)]
    on_blur: Option<Callback<()>>,
) -> impl IntoView {
    let ties = Ties::new(label);
    let aria_invalid = ties.aria_invalid();
    let aria_required = ties.aria_required();
    let numbers = NodeRef::<html::Div>::new();
    let lines = Memo::new(move |_| value.with(|text| text.matches('\n').count() + 1));
    // Whether Tab indents.
    let types = StoredValue::new(false);
    let changed = move |text: String| {
        types.set_value(true);
        value.set(text);
        if let Some(on_input) = on_input {
            on_input.run(());
        }
    };
    let node = NodeRef::<html::Textarea>::new();
    if let Some(change) = change {
        Effect::new(move |_| {
            let (Some(wanted), Some(area)) = (change.get(), node.get_untracked()) else { return };
            change.set(None);
            let CodeChange { start, end, with } = wanted;
            let text = value.get_untracked();
            let select = (start, start + with.len());
            // The text area normalizes line ends, so offsets may differ from the original.
            if area.value() == text {
                let _ = area.focus();
                apply(&area, &text, &Edit { start, end, with, select });
                if area.value() != value.get_untracked() {
                    changed(area.value());
                }
            } else if let (Some(before), Some(after)) = (text.get(..start), text.get(end..)) {
                changed(format!("{before}{with}{after}"));
            }
        });
    }
    let keydown = move |event: KeyboardEvent| {
        let Some(area) = event.current_target().and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok())
        else {
            return;
        };
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let Some(key) = command_key(&event) else { return };
        let text = area.value();
        let place = |at: Result<Option<u32>, _>| byte_place(&text, at.ok().flatten().unwrap_or(0));
        let (start, end) = (place(area.selection_start()), place(area.selection_end()));
        let edit = match (key.as_str(), event.shift_key()) {
            ("Escape", _) => {
                types.set_value(false);
                return;
            }
            ("Tab", false) if types.get_value() => Some(tab(&text, start, end)),
            ("Tab", true) if types.get_value() => outdent(&text, start, end),
            ("Enter", false) => Some(new_line(&text, start, end)),
            _ => return,
        };
        if let Some(edit) = edit {
            event.prevent_default();
            apply(&area, &text, &edit);
            if area.value() != value.get_untracked() {
                changed(area.value());
            }
        }
    };
    let numbered = move || {
        let mut text = String::new();
        for line in 1..=lines.get() {
            text.push_str(&line.to_string());
            text.push('\n');
        }
        text
    };
    view! {
        <div class="rac-code-editor">
            <div class="rac-code-numbers rac-monospace" aria-hidden="true" node_ref=numbers>{numbered}</div>
            <textarea
                class="rac-input rac-textarea rac-monospace"
                id=ties.id
                node_ref=node
                wrap="off"
                rows=move || lines.get().clamp(rows, MOST_ROWS.max(rows)).to_string()
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-label=move || ties.aria_label.get()
                aria-describedby=ties.described_by
                aria-invalid=aria_invalid
                aria-required=aria_required
                prop:value=value
                on:input=move |event| changed(event_target_value(&event))
                on:keydown=keydown
                on:click=move |_| types.set_value(true)
                on:scroll=move |event| {
                    let area = event.target().and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
                    if let (Some(area), Some(numbers)) = (area, numbers.get_untracked()) {
                        numbers.set_scroll_top(area.scroll_top());
                    }
                }
                on:blur=move |_| {
                    types.try_set_value(false);
                    if let Some(on_blur) = on_blur {
                        // An element that is removed while focused gets no blur event.
                        on_blur.try_run(());
                    }
                }
            ></textarea>
        </div>
    }
}

/// Applies it as if typed, so that the browser can undo it; if that isn't supported, the text is just replaced.
fn apply(area: &HtmlTextAreaElement, text: &str, edit: &Edit) {
    let places = (utf16_place(text, edit.start), utf16_place(text, edit.end));
    let _ = area.set_selection_range(places.0, places.1);
    if !type_in(&edit.with) {
        let _ = area.set_range_text_with_start_and_end(&edit.with, places.0, places.1);
    }
    let now = area.value();
    let _ = area.set_selection_range(utf16_place(&now, edit.select.0), utf16_place(&now, edit.select.1));
}

/// `document.execCommand`: deprecated, but the only way that keeps undo working.
fn type_in(text: &str) -> bool {
    let run = || {
        let document = document();
        let command: js_sys::Function =
            Reflect::get(&document, &"execCommand".into()).ok()?.dyn_into().ok()?;
        let name = if text.is_empty() { "delete" } else { "insertText" };
        command.call3(&document, &name.into(), &false.into(), &text.into()).ok()?.as_bool()
    };
    run().unwrap_or(false)
}
