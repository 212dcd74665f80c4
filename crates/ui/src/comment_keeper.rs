//! Restores comments that someone else removes from the page.
//!
//! Leptos marks places for dynamic content with comments. Browser extensions that tidy pages remove them, and then the
//! content would silently be missing.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{MutationObserver, MutationObserverInit, MutationRecord, Node, NodeList};

/// A limit, because an extension that removes comments again and again must not keep the page busy forever.
const MOST_ROUNDS: u32 = 1_000;

/// Watches the contents of `root`.
pub fn keep_comments(root: NodeRef<html::Div>) {
    let rounds = StoredValue::new(0);
    watch(root, move |records| {
        if !records.iter().all(removes_comments) {
            return;
        }
        let Some(round) = rounds.try_update_value(|rounds| {
            *rounds += 1;
            *rounds
        }) else {
            return;
        };
        assert!(round < MOST_ROUNDS, "something takes the comments out of the page again and again");
        records.iter().rev().for_each(put_back);
    });
}

/// Calls `changed` when nodes are added to or removed from the contents of `root`.
pub(crate) fn watch(root: NodeRef<html::Div>, changed: impl Fn(Vec<MutationRecord>) + Clone + 'static) {
    let watching = StoredValue::new_local(None::<Observer>);
    Effect::new(move || {
        let Some(root) = root.get() else { return };
        let Some(observer) = Observer::new(changed.clone()) else { return };
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_subtree(true);
        if observer.observer.observe_with_options(&root, &options).is_ok() {
            watching.try_set_value(Some(observer));
        }
    });
    on_cleanup(move || {
        watching.try_set_value(None);
    });
}

/// An observer with its callback, which has to live as long.
pub(crate) struct Observer {
    pub(crate) observer: MutationObserver,
    _callback: Closure<dyn Fn(js_sys::Array)>,
}

impl Observer {
    pub(crate) fn new(changed: impl Fn(Vec<MutationRecord>) + 'static) -> Option<Self> {
        let callback = Closure::<dyn Fn(js_sys::Array)>::new(move |records: js_sys::Array| {
            changed(records.iter().map(JsCast::unchecked_into).collect());
        });
        let observer = MutationObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        Some(Observer { observer, _callback: callback })
    }
}

impl Drop for Observer {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Our own changes put something in place of a comment. Restoring a comment by mistake is harmless.
fn removes_comments(record: &MutationRecord) -> bool {
    let removed = nodes(&record.removed_nodes());
    record.added_nodes().length() == 0 && removed.iter().all(|node| node.node_type() == Node::COMMENT_NODE)
}

fn put_back(record: &MutationRecord) {
    let Some(parent) = record.target() else { return };
    for comment in nodes(&record.removed_nodes()) {
        if comment.parent_node().is_none() {
            // At the end, if the comment's next sibling is gone, too.
            let next = record.next_sibling().filter(|next| next.parent_node().as_ref() == Some(&parent));
            let _ = parent.insert_before(&comment, next.as_ref());
        }
    }
}

pub(crate) fn nodes(list: &NodeList) -> Vec<Node> {
    (0..list.length()).filter_map(|place| list.item(place)).collect()
}
