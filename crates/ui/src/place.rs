//! Remembers where the focus was, to find the nearest element when it is gone.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::popup::focused_beside;

/// Elements that can get the focus by Tab.
const STOPS: &str = "a[href], button, input, select, textarea, summary, [tabindex='0']";
/// The focus never leaves these to replace an element inside.
const BORDERS: &str = "dialog, main, .rac-shell-main, .rac-lock";
/// Temporary content: when it is removed, the focus must not continue beside it.
pub(super) const PASSING: &str = ".rac-toasts, .rac-shell-news, .rac-lock";
/// When these are removed, another page replaced them.
const PAGES: &str = ".rac-app, .rac-app-page";
const START: &str = "h1[tabindex], main[tabindex]";

/// An element and its position.
#[derive(Clone)]
pub(super) struct Place {
    pub element: HtmlElement,
    /// Its ancestors, innermost first, each with the index of the child.
    around: Vec<(Element, u32)>,
}

impl Place {
    pub fn of(element: &HtmlElement) -> Place {
        let mut around = Vec::new();
        let mut inner: Element = element.clone().unchecked_into();
        while let Some(outer) = inner.parent_element() {
            around.push((outer.clone(), rank(&inner)));
            inner = outer;
        }
        Place { element: element.clone(), around }
    }

    /// Focuses the element, or otherwise the nearest one: first what took its place or follows it, then what precedes
    /// it, each time in the smallest part of the page that still exists.
    pub fn recover(&self) -> bool {
        if !self.is_lost() && take_focus(&self.element) {
            return true;
        }
        for (outer, at) in self.around.iter().filter(|(outer, _)| outer.is_connected()) {
            if outer.matches(PAGES).unwrap_or(false) {
                return first_of(outer, START);
            }
            let children = outer.children();
            let at = (*at).min(children.length());
            let mut after = (at..children.length()).filter_map(|place| children.item(place));
            let mut before = (0..at).rev().filter_map(|place| children.item(place));
            if after.any(|child| first_in(&child, false)) || before.any(|child| first_in(&child, true)) {
                return true;
            }
            if outer.matches(PASSING).unwrap_or(false) {
                return false;
            }
            if outer.matches(BORDERS).unwrap_or(false) {
                return first_of(outer, START) || outer.dyn_ref::<HtmlElement>().is_some_and(take_focus);
            }
        }
        false
    }

    /// Whether the element can no longer be focused.
    pub fn is_lost(&self) -> bool {
        !self.element.is_connected() || is_out_of_reach(&self.element)
    }
}

/// Whether the element is hidden, disabled, or in a closed `<details>`.
fn is_out_of_reach(element: &HtmlElement) -> bool {
    let is_in = |selector: &str| matches!(element.closest(selector), Ok(Some(_)));
    is_in("[hidden], [inert], :disabled")
        || is_in("details:not([open])") && !element.matches("summary").unwrap_or(false)
}

fn rank(element: &Element) -> u32 {
    let mut rank = 0;
    let mut before = element.previous_element_sibling();
    while let Some(element) = before {
        rank += 1;
        before = element.previous_element_sibling();
    }
    rank
}

/// Whether it has the focus now: a hidden or disabled element doesn't get it. One that was just hidden or disabled may
/// still have it, but will lose it.
fn take_focus(element: &HtmlElement) -> bool {
    let area = element.get_bounding_client_rect();
    element.is_connected()
        && area.width() + area.height() > 0.0
        && !is_out_of_reach(element)
        && element.focus().is_ok()
        && focused_beside(element).is_some_and(|focused| focused == *element)
}

fn first_of(root: &Element, selector: &str) -> bool {
    let found = root.query_selector(selector).ok().flatten();
    found.and_then(|found| found.dyn_into().ok()).is_some_and(|found: HtmlElement| take_focus(&found))
}

/// Focuses the first or last focusable element in `part`, including itself.
fn first_in(part: &Element, from_end: bool) -> bool {
    let take = |element: Element| element.dyn_into::<HtmlElement>().is_ok_and(|element| take_focus(&element));
    if part.matches(STOPS).unwrap_or(false) && take(part.clone()) {
        return true;
    }
    let Ok(stops) = part.query_selector_all(STOPS) else { return false };
    let stop = |place| stops.item(place).and_then(|stop| stop.dyn_into::<Element>().ok());
    let mut places = 0..stops.length();
    if from_end {
        places.rev().filter_map(stop).any(take)
    } else {
        places.any(|place| stop(place).is_some_and(take))
    }
}
