//! Keeps the focus in a list when the focused element is removed, such as a deleted row or a button of the bar that
//! closes. Otherwise the focus would fall to the document's body, and keyboard users would start over at the top of
//! the page.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, FocusOptions, HtmlElement};

/// Remembers which element of the list had the focus last. Cheap to copy.
#[derive(Clone, Copy)]
pub struct RowFocus {
    list: NodeRef<html::Div>,
    last: StoredValue<Option<Last>, LocalStorage>,
}

#[derive(Clone)]
struct Last {
    element: HtmlElement,
    /// The index of its row in the table's body.
    row: Option<u32>,
}

impl RowFocus {
    /// For the list in `list`. Checks the focus whenever `changes` (which reads signals that can remove elements)
    /// changes. Call [`Self::remember`] on the list's `focusin`.
    pub fn new(list: NodeRef<html::Div>, changes: impl Fn() + 'static) -> Self {
        let keeper = RowFocus { list, last: StoredValue::new_local(None) };
        Effect::new(move |_| {
            changes();
            leptos::task::spawn_local(async move {
                // The page is updated after this tick.
                leptos::task::tick().await;
                keeper.check();
            });
        });
        keeper
    }

    pub fn remember(self, event: &FocusEvent) {
        let element = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        let last = element.map(|element| Last { row: row_of(&element), element });
        self.last.try_set_value(last);
    }

    fn check(self) {
        let Some(Some(Last { element, row })) = self.last.try_get_value() else { return };
        if element.is_connected() || !is_lost() {
            return;
        }
        self.last.try_set_value(None);
        let list = self.list.try_get_untracked().flatten();
        let Some(next) = list.and_then(|list| successor(&list, row)) else { return };
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = next.focus_with_options(&options);
    }
}

/// Whether no element has the focus.
fn is_lost() -> bool {
    match document().active_element() {
        Some(element) => element.tag_name().eq_ignore_ascii_case("body"),
        None => true,
    }
}

fn row_of(element: &Element) -> Option<u32> {
    let row = element.closest("tbody tr").ok().flatten()?;
    let mut place = 0;
    let mut before = row.previous_element_sibling();
    while let Some(one) = before {
        place += 1;
        before = one.previous_element_sibling();
    }
    Some(place)
}

/// The element to focus next: the row that took the place of the removed one, or the last row; without rows the
/// table's heading, or else the search box.
fn successor(list: &Element, row: Option<u32>) -> Option<HtmlElement> {
    let rows = list.query_selector_all("tbody tr").ok()?;
    let in_row = row.and_then(|row| {
        let row = rows.get(row.min(rows.length().checked_sub(1)?))?;
        let row = row.dyn_into::<Element>().ok()?;
        first(&row, &["th a, th button", "a, button, input"])
    });
    in_row.or_else(|| {
        first(
            list,
            &["thead input, thead button", "input[type='search']", ".rac-toolbar button", "a, button, input"],
        )
    })
}

fn first(within: &Element, selectors: &[&str]) -> Option<HtmlElement> {
    let find = |selector: &&str| within.query_selector(selector).ok().flatten();
    selectors.iter().find_map(find).and_then(|found| found.dyn_into().ok())
}
