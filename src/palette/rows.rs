//! Moving through the rows of a list, or of the table of access, by keyboard.

use leptos::ev::KeyboardEvent;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEventInit};

const SEARCH: &str = ".rac-shell-main input[type=search]";
/// The first filter of a list that can't be searched.
const FILTER: &str = ".rac-shell-main .rac-toolbar :is(select, input:not([type=checkbox], [type=radio]))";
const ROWS: &str = ".rac-shell-main .rac-table tbody tr";
/// The cell of a matrix that Tab reaches.
const CELL: &str = ".rac-shell-main .rac-matrix [data-column][tabindex='0']";

/// Moves the focus to the first search box of the page, or else to the first filter. Returns whether there is one.
pub fn focus_search(event: &KeyboardEvent) -> bool {
    focus(all(event, SEARCH).first()) || focus(all(event, FILTER).first())
}

/// Moves the focus to the next row, or to the previous one with `step` -1. Returns whether there is a row.
pub fn go(event: &KeyboardEvent, step: isize) -> bool {
    if let Some(cell) = focused_cell(event) {
        press(cell, if step < 0 { "ArrowUp" } else { "ArrowDown" });
        return true;
    }
    let rows = all(event, ROWS);
    if rows.is_empty() {
        return focus(all(event, CELL).first());
    }
    let to = match (current(event, &rows), step) {
        (Some(at), step) => at.saturating_add_signed(step).min(rows.len().saturating_sub(1)),
        (None, 1) => 0,
        (None, _) => rows.len().saturating_sub(1),
    };
    let link = rows.get(to).and_then(|row| row.query_selector("a, button, input").ok().flatten());
    let first = rows.get(to).and_then(|row| row.query_selector("th a").ok().flatten());
    focus(first.or(link).as_ref())
}

/// Selects the row with the focus, or no longer. Returns whether it has a checkbox.
pub fn select(event: &KeyboardEvent) -> bool {
    let rows = all(event, ROWS);
    let row = current(event, &rows).and_then(|at| rows.get(at));
    let checkbox = row.and_then(|row| row.query_selector(".rac-table-select input").ok().flatten());
    let checkbox = checkbox.and_then(|checkbox| checkbox.dyn_into::<HtmlElement>().ok());
    checkbox.map(|checkbox| checkbox.click()).is_some()
}

/// The cell of a matrix that has the focus. Of its rows only the visible ones are in the document, but its own arrow keys
/// lead through all of them.
fn focused_cell(event: &KeyboardEvent) -> Option<Element> {
    let target = event.composed_path().get(0).dyn_into::<Element>().ok()?;
    target.closest(".rac-matrix [data-column]").ok().flatten()
}

/// Presses a key, once the handler of the present one has returned: it hears this one, too.
fn press(element: Element, key: &'static str) {
    leptos::task::spawn_local(async move {
        let init = KeyboardEventInit::new();
        init.set_key(key);
        init.set_bubbles(true);
        init.set_cancelable(true);
        if let Ok(event) = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init) {
            let _ = element.dispatch_event(&event);
        }
    });
}

fn focus(element: Option<&Element>) -> bool {
    element
        .and_then(|element| element.dyn_ref::<HtmlElement>())
        .is_some_and(|element| element.focus().is_ok())
}

/// The place of the row that has the focus.
fn current(event: &KeyboardEvent, rows: &[Element]) -> Option<usize> {
    let target = event.composed_path().get(0).dyn_into::<Element>().ok()?;
    let row = target.closest("tbody tr").ok().flatten()?;
    rows.iter().position(|other| *other == row)
}

/// The elements in the page or shadow root that the key was pressed in.
fn all(event: &KeyboardEvent, selector: &str) -> Vec<Element> {
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    let root = target.map(|target| target.get_root_node());
    let list = match root.as_ref().and_then(|root| root.dyn_ref::<web_sys::ShadowRoot>()) {
        Some(root) => root.query_selector_all(selector),
        None => document().query_selector_all(selector),
    };
    let Ok(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}
