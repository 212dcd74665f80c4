//! A section beside the content where there is room, and folded below it elsewhere.

use leptos::html;
use leptos::prelude::*;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlDetailsElement, ResizeObserver};

/// Set by the style sheet where it puts the section beside the content.
const BESIDE: &str = "--rac-beside";

/// Opens a folded section when it gets its place beside the content. It stays as the user leaves it afterwards.
pub fn open_beside(section: NodeRef<html::Details>) {
    let observer = StoredValue::new_local(None::<(ResizeObserver, Closure<dyn FnMut()>)>);
    Effect::new(move |_| {
        let Some(section) = section.get() else { return };
        let measured = section.clone();
        let was_beside = Cell::new(false);
        let measure = Closure::<dyn FnMut()>::new(move || {
            let now = is_beside(&measured);
            if now && !was_beside.replace(now) {
                // What is drawn differently in the frame of the observation itself makes browsers report a loop.
                let opened = measured.clone();
                request_animation_frame(move || opened.set_open(true));
            }
            was_beside.set(now);
        });
        if let Ok(watching) = ResizeObserver::new(measure.as_ref().unchecked_ref()) {
            watching.observe(&section);
            observer.set_value(Some((watching, measure)));
        }
    });
    on_cleanup(move || {
        if let Some((watching, _)) = observer.try_update_value(Option::take).flatten() {
            watching.disconnect();
        }
    });
}

fn is_beside(section: &HtmlDetailsElement) -> bool {
    let style = window().get_computed_style(section).ok().flatten();
    style
        .and_then(|style| style.get_property_value(BESIDE).ok())
        .is_some_and(|value| !value.trim().is_empty())
}
