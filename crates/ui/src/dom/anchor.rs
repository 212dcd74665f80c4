//! Where on the page something begins and ends, also while nothing is there.
//!
//! The page is not ours alone: extensions take comments out, translators put elements of their own in the place of texts,
//! and others join or split texts. So anchors are processing instructions: they are invisible, and nobody looks for them
//! as one does for comments (cleaners) or empty texts (`normalize()`). What stands between two of them is replaced as a
//! whole, whoever put it there.

use leptos::prelude::document;
use leptos::tachys::renderer::types::{Element as DomElement, Node as DomNode};
use leptos::tachys::view::Mountable;
use std::cell::LazyCell;
use wasm_bindgen::JsCast;

/// A place between nodes.
#[derive(Clone)]
pub struct Anchor(DomNode);

impl Anchor {
    pub(super) fn new() -> Self {
        thread_local! {
            // Copies are made faster than new ones.
            static FIRST: LazyCell<DomNode> = LazyCell::new(|| {
                let document = document();
                match document.create_processing_instruction("rac", "") {
                    Ok(anchor) => anchor.into(),
                    Err(_) => document.create_comment("").into(),
                }
            });
        }
        let copy = FIRST.with(|first| first.clone_node());
        Anchor(copy.unwrap_or_else(|_| document().create_comment("").into()))
    }

    pub(super) fn put(&self, parent: &DomNode, before: Option<&DomNode>) {
        put(parent, &self.0, before);
    }

    pub(super) fn remove(&self) {
        remove(&self.0);
    }

    /// Puts something before it. Answers whether it is on the page itself.
    pub(super) fn put_before(&self, part: &mut dyn Mountable) -> bool {
        match self.0.parent_node() {
            Some(parent) => {
                part.mount(parent.unchecked_ref(), Some(&self.0));
                true
            }
            None => false,
        }
    }
}

/// All between two anchors.
#[derive(Clone)]
pub struct Range {
    pub start: Anchor,
    pub end: Anchor,
}

impl Range {
    pub fn new() -> Self {
        Range { start: Anchor::new(), end: Anchor::new() }
    }

    /// Whether a node of ours is no longer where it was put: taken out, or into an element of somebody else's.
    pub fn has_lost(&self, node: &DomNode) -> bool {
        let parent = self.end.0.parent_node();
        parent.is_some() && node.parent_node() != parent
    }

    /// Whether nothing is between the anchors, not even what a view of Leptos leaves where it shows nothing: a comment.
    pub fn is_empty(&self) -> bool {
        self.start.0.next_sibling().as_ref() == Some(&self.end.0)
    }

    /// Takes away what others have left between the anchors.
    pub fn clear(&self) {
        let mut between = Vec::new();
        let mut before = self.end.0.previous_sibling();
        while let Some(node) = before.take() {
            if node == self.start.0 {
                return between.iter().for_each(remove);
            }
            before = node.previous_sibling();
            between.push(node);
        }
    }
}

/// Inserts a node; at the end, if what it was to stand before is no longer there.
pub(super) fn put(parent: &DomNode, node: &DomNode, before: Option<&DomNode>) {
    if parent.insert_before(node, before).is_err() {
        let _ = parent.append_child(node);
    }
}

pub(super) fn remove(node: &DomNode) {
    node.unchecked_ref::<DomElement>().remove();
}
