//! Toasts and announcements while a modal dialog is open.
//!
//! Everything outside a modal dialog is inert: it can't be clicked, and screen readers don't read it. So the regions
//! of toasts and announcements move into the topmost dialog, and back when it closes.

use leptos::prelude::*;
use web_sys::{Element, HtmlElement, Node};

/// A region that moves into the topmost dialog.
#[derive(Clone)]
struct Traveller {
    element: HtmlElement,
    home: Node,
}

/// The open dialogs, and the regions that move into them. One for each mounted app.
#[derive(Clone, Copy)]
pub struct TopLayer {
    dialogs: StoredValue<Vec<HtmlElement>, LocalStorage>,
    travellers: StoredValue<Vec<Traveller>, LocalStorage>,
}

impl TopLayer {
    /// Gets it from the context, or provides it.
    pub(super) fn provide() -> Self {
        use_context().unwrap_or_else(|| {
            let new =
                Self { dialogs: StoredValue::new_local(vec![]), travellers: StoredValue::new_local(vec![]) };
            provide_context(new);
            new
        })
    }

    /// How many dialogs are open.
    pub fn dialogs(self) -> usize {
        self.dialogs.try_with_value(Vec::len).unwrap_or_default()
    }

    /// From now on, `element` moves into the topmost dialog.
    pub(super) fn add_traveller(self, element: HtmlElement) {
        let Some(home) = element.parent_node() else { return };
        self.travellers.try_update_value(|all| all.push(Traveller { element, home }));
        self.settle();
    }

    /// `element` is about to be unmounted.
    pub(super) fn remove_traveller(self, element: &HtmlElement) {
        self.travellers.try_update_value(|all| {
            all.retain(|one| {
                let leaves = one.element == *element;
                if leaves {
                    let _ = one.home.append_child(element);
                }
                !leaves
            });
        });
    }

    pub(super) fn opened(self, dialog: HtmlElement) {
        self.dialogs.try_update_value(|all| all.push(dialog));
        self.settle();
    }

    pub(super) fn closed(self, dialog: &HtmlElement) {
        self.dialogs.try_update_value(|all| all.retain(|one| one != dialog));
        self.settle();
    }

    /// Moves the regions to where they belong, above everything else.
    pub(super) fn settle(self) {
        let dialog = self.dialogs.try_with_value(|all| all.last().cloned()).flatten();
        let travellers = self.travellers.try_get_value().unwrap_or_default();
        for Traveller { element, home } in travellers {
            let target = dialog.as_ref().map_or(&home, |dialog| dialog.as_ref());
            if element.parent_node().as_ref() != Some(target) {
                let _ = target.append_child(&element);
            }
            if is_popover(&element) {
                // Hiding and showing it puts it above anything opened since.
                let _ = element.hide_popover();
                let _ = element.show_popover();
            }
        }
    }
}

fn is_popover(element: &Element) -> bool {
    element.has_attribute("popover")
}
