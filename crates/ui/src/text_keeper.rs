//! Restores texts that a translator has replaced, as soon as they change.
//!
//! Translators replace a text node with a `<font>` element. Leptos continues to update its own node, which is no
//! longer in the page, so the update would never be seen. A translation that is still right stays.

use crate::comment_keeper::{Observer, nodes, watch};
use leptos::html;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, MutationObserverInit, MutationRecord, Node};

/// Watches the contents of `root`.
pub fn keep_texts(root: NodeRef<html::Div>) {
    // The element that replaced each text.
    let replaced = Rc::new(js_sys::WeakMap::new());
    let changed = {
        let replaced = Rc::clone(&replaced);
        move |records: Vec<MutationRecord>| {
            for text in records.iter().filter_map(MutationRecord::target) {
                let stands_in: Option<Element> = replaced.get(text.unchecked_ref()).dyn_into().ok();
                let stands_in = stands_in.filter(|_| text.parent_node().is_none());
                if let Some((stands_in, parent)) =
                    stands_in.and_then(|it| Some((it.clone(), it.parent_node()?)))
                {
                    let _ = parent.replace_child(&text, &stands_in);
                }
            }
        }
    };
    let Some(texts) = Observer::new(changed).map(Rc::new) else { return };
    let options = MutationObserverInit::new();
    options.set_character_data(true);
    watch(root, move |records| {
        for (text, stands_in) in records.iter().filter_map(translated) {
            if texts.observer.observe_with_options(&text, &options).is_ok() {
                replaced.set(text.unchecked_ref(), &stands_in);
            }
        }
    });
}

/// A text and the `<font>` that replaced it.
fn translated(record: &MutationRecord) -> Option<(Node, Element)> {
    let (removed, added) = (nodes(&record.removed_nodes()), nodes(&record.added_nodes()));
    let ([text], [stands_in]) = (removed.as_slice(), added.as_slice()) else { return None };
    let stands_in: &Element = stands_in.dyn_ref()?;
    let is_translation =
        text.node_type() == Node::TEXT_NODE && stands_in.tag_name().eq_ignore_ascii_case("font");
    is_translation.then(|| (text.clone(), stands_in.clone()))
}
