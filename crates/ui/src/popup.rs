//! Popups in the browser's top layer, next to their anchor: never clipped by a scrolling table, and above dialogs.
//!
//! They are `popover="manual"` elements placed through the CSSOM, which a strict content security policy allows.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Pixels between anchor and popup, and between popup and window edge.
const GAP: f64 = 4.0;
const MARGIN: f64 = 8.0;

/// The horizontal alignment of a popup to its anchor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Align {
    /// The right edges align.
    End,
    /// Centred.
    Center,
    /// The left edges align, and the popup is at least as wide.
    Fill,
}

/// A rectangle in CSS pixels of the window.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Area {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

/// The popup's upper left corner: below the anchor, or above it if there is more room, and always within the window.
fn corner(
    anchor: Area,
    width: f64,
    height: f64,
    window: (f64, f64),
    align: Align,
    above: bool,
) -> (f64, f64) {
    let left = match align {
        Align::Fill => anchor.left,
        Align::End => anchor.left + anchor.width - width,
        Align::Center => anchor.left + (anchor.width - width) / 2.0,
    };
    let below = anchor.top + anchor.height + GAP;
    let over = anchor.top - GAP - height;
    let room_below = window.1 - MARGIN - below;
    let room_above = anchor.top - GAP - MARGIN;
    let go_above = if above { room_above >= height } else { room_below < height && room_above > room_below };
    let top = if go_above { over } else { below };
    let right_most = (window.0 - MARGIN - width).max(MARGIN);
    (left.clamp(MARGIN, right_most), top.max(MARGIN))
}

/// Shows `popup` and places it next to `anchor`.
pub(super) fn show(popup: &HtmlElement, anchor: &Element, align: Align) {
    // It fails if the popup is already shown or no longer in the document, which is harmless.
    let _ = popup.show_popover();
    place(popup, anchor, align, false);
}

/// The same, but above the anchor if there is room.
pub(super) fn show_above(popup: &HtmlElement, anchor: &Element, align: Align) {
    let _ = popup.show_popover();
    place(popup, anchor, align, true);
}

fn place(popup: &HtmlElement, anchor: &Element, align: Align, above: bool) {
    let Some(window) = web_sys::window() else { return };
    let size = |value: Result<wasm_bindgen::JsValue, _>| value.ok().and_then(|v| v.as_f64()).unwrap_or(0.0);
    let window = (size(window.inner_width()), size(window.inner_height()));
    let anchor = anchor.get_bounding_client_rect();
    let anchor =
        Area { left: anchor.left(), top: anchor.top(), width: anchor.width(), height: anchor.height() };
    let style = popup.style();
    let px = |value: f64| format!("{}px", (value.round() as i32));
    if align == Align::Fill {
        let _ = style.set_property("min-width", &px(anchor.width));
    }
    let own = popup.get_bounding_client_rect();
    let (left, top) = corner(anchor, own.width(), own.height(), window, align, above);
    let _ = style.set_property("left", &px(left));
    let _ = style.set_property("top", &px(top));
}

/// Keeps `popup` next to `anchor` when the window is resized or anything scrolls, while it is shown.
///
/// Call it once, in the component's body.
pub(super) fn keep_in_place(popup: StoredValue<Option<(HtmlElement, Element, Align)>, LocalStorage>) {
    let reposition = move || {
        popup.try_with_value(|shown| {
            if let Some((popup, anchor, align)) = shown {
                place(popup, anchor, *align, false);
            }
        });
    };
    let resize = window_event_listener(ev::resize, move |_| reposition());
    on_cleanup(move || resize.remove());
    // Scroll events don't bubble, so listen in the capture phase.
    let Some(window) = web_sys::window() else { return };
    let listener = wasm_bindgen::closure::Closure::<dyn Fn()>::new(reposition);
    let _ =
        window.add_event_listener_with_callback_and_bool("scroll", listener.as_ref().unchecked_ref(), true);
    let listener = StoredValue::new_local(listener);
    on_cleanup(move || {
        listener.try_with_value(|listener| {
            if let Some(window) = web_sys::window() {
                let _ = window.remove_event_listener_with_callback_and_bool(
                    "scroll",
                    listener.as_ref().unchecked_ref(),
                    true,
                );
            }
        });
    });
}

/// The element, if it is mounted. For event handlers: an element that is removed while focused still gets its `blur`,
/// when its owner is already disposed.
pub(super) fn element<E>(node: NodeRef<E>) -> Option<E::Output>
where
    E: leptos::html::ElementType,
    E::Output: JsCast + Clone + 'static,
{
    node.try_get_untracked().flatten()
}

/// The focused element in the document or shadow root of `element`.
pub(super) fn focused_beside(element: &Element) -> Option<HtmlElement> {
    let root = element.get_root_node();
    let focused = match root.dyn_ref::<web_sys::ShadowRoot>() {
        Some(shadow) => shadow.active_element(),
        None => element.owner_document().and_then(|document| document.active_element()),
    };
    focused.and_then(|focused| focused.dyn_into().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: (f64, f64) = (1000.0, 800.0);
    const ANCHOR: Area = Area { left: 900.0, top: 100.0, width: 80.0, height: 32.0 };

    #[test]
    fn a_box_opens_below_its_anchor() {
        assert_eq!(corner(ANCHOR, 60.0, 200.0, WINDOW, Align::Fill, false), (900.0, 136.0));
        assert_eq!(corner(ANCHOR, 200.0, 200.0, WINDOW, Align::End, false), (780.0, 136.0));
    }

    #[test]
    fn a_box_near_the_bottom_opens_upwards() {
        let low = Area { top: 700.0, ..ANCHOR };
        assert_eq!(corner(low, 60.0, 200.0, WINDOW, Align::Fill, false), (900.0, 496.0));
    }

    #[test]
    fn a_box_never_leaves_the_window() {
        assert_eq!(corner(ANCHOR, 300.0, 100.0, WINDOW, Align::Fill, false).0, 692.0);
        assert_eq!(corner(ANCHOR, 2000.0, 3000.0, WINDOW, Align::End, false), (8.0, 136.0));
    }

    #[test]
    fn a_tooltip_goes_above_if_it_fits_there() {
        assert_eq!(corner(ANCHOR, 80.0, 30.0, WINDOW, Align::Center, true), (900.0, 66.0));
        let top = Area { top: 10.0, ..ANCHOR };
        assert_eq!(corner(top, 80.0, 30.0, WINDOW, Align::Center, true).1, 46.0);
    }
}
