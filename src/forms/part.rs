//! Anchors for the fields of a form: a link can lead to a field instead of the top of the page.

use leptos::html;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use wasm_bindgen::JsCast;
use web_sys::{HtmlDivElement, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// What to focus in a field, in this order: an invalid setting, the checked radio button, the first control.
const CONTROLS: [&str; 3] = [
    ".rac-setting:has(.rac-findings > *) :is(input:not([type=file]), select, textarea)",
    "[type=radio]:checked",
    "input, select, textarea, button",
];

/// A field of a form. If it is the `wanted` one, it is scrolled into view and focused when it is mounted.
#[component]
pub fn FormPart(
    /// Its name in the API.
    name: &'static str,
    /// The name of the field that the address asks for, if any.
    wanted: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Div>::new();
    if wanted == Some(name) {
        Effect::new(move |_| {
            if node.get().is_some() {
                spawn_local(async move {
                    // After the page's heading, which takes the focus when it is mounted.
                    tick().await;
                    if let Some(part) = node.try_get_untracked().flatten() {
                        lead_to(&part);
                    }
                });
            }
        });
    }
    view! { <div class="rac-form-part" node_ref=node>{children()}</div> }
}

fn lead_to(part: &HtmlDivElement) {
    let found = CONTROLS.into_iter().find_map(|controls| part.query_selector(controls).ok().flatten());
    let Some(control) = found.and_then(|control| control.dyn_into::<HtmlElement>().ok()) else { return };
    let _ = control.focus();
    let middle = ScrollIntoViewOptions::new();
    middle.set_block(ScrollLogicalPosition::Center);
    control.scroll_into_view_with_scroll_into_view_options(&middle);
}
