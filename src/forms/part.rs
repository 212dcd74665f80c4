//! Where a field is in its form, so that a link can lead to it rather than to the top of the page.

use leptos::html;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use wasm_bindgen::JsCast;
use web_sys::{HtmlDivElement, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// What of a field has the focus, the best first: a setting that something is wrong with, of radio buttons the chosen
/// one, else the first control.
const CONTROLS: [&str; 3] = [
    ".rac-setting:has(.rac-findings > *) :is(input:not([type=file]), select, textarea)",
    "[type=radio]:checked",
    "input, select, textarea, button",
];

/// A field of a form; the one that is wanted is scrolled to and has the focus as soon as it is there.
#[component]
pub fn FormPart(
    /// Its name in the API.
    name: &'static str,
    /// The name of the field that is wanted, if one is.
    wanted: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Div>::new();
    if wanted == Some(name) {
        Effect::new(move |_| {
            if node.get().is_some() {
                spawn_local(async move {
                    // After the page's heading, which takes the focus when it arrives.
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
