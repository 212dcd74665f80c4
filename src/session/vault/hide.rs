//! Hides the page while it is locked. It keeps everything that is typed: the style sheet makes it invisible, and
//! `inert` unreachable. Handled here is what is above or outside of the page.

use super::words;
use crate::hosting::use_hosting;
use crate::page_title::PageTitles;
use crate::session::Session;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlElement, ShadowRoot};

/// What was there before.
#[derive(Clone)]
struct Hidden {
    /// A modal dialog makes everything around it inert and escapes the inertness of its container. So dialogs are
    /// closed meanwhile, without their handlers noticing; nothing in them is lost.
    dialogs: Vec<HtmlDialogElement>,
    focused: Option<HtmlElement>,
    title: Option<String>,
}

/// Call it once, where the pages are shown.
pub fn hide_while_locked(session: Session) {
    let titles = expect_context::<PageTitles>();
    let owns_the_window = use_hosting().owns_the_window();
    let locked = session.locked();
    let hidden = StoredValue::new_local(None::<Hidden>);
    Effect::new(move |_| {
        if locked.get() {
            let title = owns_the_window.then(|| document().title());
            hidden.try_set_value(Some(Hidden { title, ..hide(titles.content()) }));
            if owns_the_window {
                document().set_title(&words::LOCKED.text());
            }
        } else if let Some(hidden) = hidden.try_update_value(Option::take).flatten() {
            show(hidden);
        }
    });
}

fn hide(content: Option<HtmlElement>) -> Hidden {
    let app = content.and_then(|main| main.closest(".rac-app").ok().flatten());
    let Some(app) = app else { return Hidden { dialogs: Vec::new(), focused: None, title: None } };
    let focused = focused_in(&app);
    let found = app.query_selector_all("dialog:modal").ok();
    let dialogs: Vec<HtmlDialogElement> = found
        .iter()
        .flat_map(|found| (0..found.length()).filter_map(|place| found.item(place)?.dyn_into().ok()))
        .collect();
    for dialog in dialogs.iter().rev() {
        dialog.close();
    }
    Hidden { dialogs, focused, title: None }
}

fn show(hidden: Hidden) {
    for dialog in hidden.dialogs {
        // A dialog that is no longer in the page refuses.
        let _ = dialog.show_modal();
    }
    if let Some(focused) = hidden.focused {
        let _ = focused.focus();
    }
    if let Some(title) = hidden.title.filter(|_| words::LOCKED == document().title()) {
        document().set_title(&title);
    }
}

fn focused_in(app: &Element) -> Option<HtmlElement> {
    let root = app.get_root_node();
    let focused = match root.dyn_ref::<ShadowRoot>() {
        Some(shadow) => shadow.active_element(),
        None => document().active_element(),
    };
    let focused = focused.filter(|focused| app.contains(Some(focused)));
    focused.filter(|focused| !matches!(focused.closest(".rac-lock"), Ok(Some(_))))?.dyn_into().ok()
}
