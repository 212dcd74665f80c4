//! A node: text, an element, several nodes, one that changes, or a view of Leptos.

use super::anchor::{Anchor, Range, put, remove};
use super::element::{Element, ElementState};
use super::keyed::{KeyedState, Rows};
use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element as DomElement, Node as DomNode, Text};
use leptos::tachys::view::any_view::{AnyView, AnyViewState};
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use send_wrapper::SendWrapper;
use std::borrow::Cow;
use wasm_bindgen::JsCast;

/// A part of a page, not on it yet.
pub struct Node(SendWrapper<Kind>);

/// A node that is computed, and computed again when a signal it read changes.
type Compute = Box<dyn FnMut() -> Node>;

enum Kind {
    Nothing,
    Text(Cow<'static, str>),
    Element(Box<Element>),
    Several(Vec<Node>),
    Live(Compute),
    Keyed(Rows),
    View(AnyView),
}

impl Node {
    fn new(kind: Kind) -> Self {
        Node(SendWrapper::new(kind))
    }

    pub fn nothing() -> Self {
        Node::new(Kind::Nothing)
    }

    pub fn text(text: impl Into<Cow<'static, str>>) -> Self {
        Node::new(Kind::Text(text.into()))
    }

    pub fn several(nodes: Vec<Node>) -> Self {
        Node::new(Kind::Several(nodes))
    }

    pub fn live(compute: Compute) -> Self {
        Node::new(Kind::Live(compute))
    }

    pub(super) fn keyed(rows: Rows) -> Self {
        Node::new(Kind::Keyed(rows))
    }

    pub fn of_view(view: impl IntoView + 'static) -> Self {
        Node::of_any_view(view.into_any())
    }

    pub fn of_any_view(view: AnyView) -> Self {
        Node::new(Kind::View(view))
    }

    pub(super) fn element(element: Element) -> Self {
        Node::new(Kind::Element(Box::new(element)))
    }
}

/// A node on the page.
pub enum NodeState {
    Nothing(Anchor),
    Text(Text, Cow<'static, str>),
    Element(Box<ElementState>),
    /// The anchor marks the end, also where there is nothing before it.
    Several(Vec<NodeState>, Anchor),
    Live(RenderEffect<NodeState>, Range),
    Keyed(KeyedState),
    View(AnyViewState),
}

impl Node {
    /// Whether a text is to change here that somebody has changed, moved or taken out: then the rest of what was made of
    /// it may be anywhere around.
    pub(super) fn is_displaced(&self, state: &NodeState) -> bool {
        match (&*self.0, state) {
            (Kind::Text(new), NodeState::Text(node, old)) => {
                new != old && (node.parent_node().is_none() || node.data() != **old)
            }
            (Kind::Several(new), NodeState::Several(old, _)) => are_displaced(new, old),
            _ => false,
        }
    }
}

pub(super) fn are_displaced(new: &[Node], old: &[NodeState]) -> bool {
    new.iter().zip(old).any(|(new, old)| new.is_displaced(old))
}

impl Render for Node {
    type State = NodeState;

    fn build(self) -> NodeState {
        match self.0.take() {
            Kind::Nothing => NodeState::Nothing(Anchor::new()),
            Kind::Text(text) => NodeState::Text(Rndr::create_text_node(&text), text),
            Kind::Element(element) => NodeState::Element(Box::new(element.build())),
            Kind::Several(nodes) => {
                NodeState::Several(nodes.into_iter().map(Render::build).collect(), Anchor::new())
            }
            Kind::Live(compute) => {
                let range = Range::new();
                NodeState::Live(live(compute, None, range.clone()), range)
            }
            Kind::Keyed(rows) => NodeState::Keyed(KeyedState::build(rows)),
            Kind::View(view) => NodeState::View(view.build()),
        }
    }

    /// What is on the page stays there as far as it is the same kind of thing: with its focus and selection.
    fn rebuild(self, state: &mut NodeState) {
        if let Some(mut new) = self.refit(state) {
            state.insert_before_this(&mut new);
            state.unmount();
            *state = new;
        }
    }
}

impl Node {
    /// Brings what is on the page up to date. Answers with what is to take its place where it can't stay.
    fn refit(self, state: &mut NodeState) -> Option<NodeState> {
        if self.is_displaced(state) {
            return Some(self.build());
        }
        match (self.0.take(), state) {
            (Kind::Nothing, NodeState::Nothing(_)) => {}
            (Kind::Text(new), NodeState::Text(node, old)) => {
                if new != *old {
                    Rndr::set_text(node, &new);
                    *old = new;
                }
            }
            (Kind::Element(element), NodeState::Element(old)) if element.fits(old) => element.rebuild(old),
            (Kind::Several(nodes), NodeState::Several(old, end)) => rebuild_several(nodes, old, end),
            (Kind::Live(compute), NodeState::Live(effect, range)) => {
                let now = effect.take_value();
                *effect = live(compute, now, range.clone());
            }
            (Kind::View(view), NodeState::View(old)) => view.rebuild(old),
            (kind, _) => return Some(Node::new(kind).build()),
        }
        None
    }
}

fn live(mut compute: Compute, now: Option<NodeState>, range: Range) -> RenderEffect<NodeState> {
    let page = Page::current();
    RenderEffect::new_with_value(
        move |state: Option<NodeState>| match state {
            Some(state) if page.is_gone() => state,
            Some(mut state) => {
                let new = compute().refit(&mut state);
                let is_lost = state.own_node().map_or_else(|| range.is_empty(), |node| range.has_lost(node));
                if new.is_some() || is_lost {
                    state.unmount();
                    state = new.unwrap_or(state);
                    range.clear();
                    range.end.put_before(&mut state);
                }
                state
            }
            None => compute().build(),
        },
        now,
    )
}

/// The owner of an effect. An effect that was already due when its owner went still runs once, and would read signals
/// that are gone: a panic, and the end of the app. So effects ask first.
#[derive(Clone, Copy)]
pub(super) struct Page(StoredValue<()>);

impl Page {
    pub fn current() -> Self {
        Page(StoredValue::new(()))
    }

    pub fn is_gone(self) -> bool {
        self.0.is_disposed()
    }
}

fn rebuild_several(nodes: Vec<Node>, old: &mut Vec<NodeState>, end: &Anchor) {
    for mut surplus in old.drain(nodes.len().min(old.len())..) {
        surplus.unmount();
    }
    for (at, node) in nodes.into_iter().enumerate() {
        match old.get_mut(at) {
            Some(state) => node.rebuild(state),
            None => {
                let mut state = node.build();
                end.put_before(&mut state);
                old.push(state);
            }
        }
    }
}

impl NodeState {
    /// The one node that it is.
    fn own_node(&self) -> Option<&DomNode> {
        match self {
            NodeState::Text(text, _) => Some(text.as_ref()),
            NodeState::Element(element) => Some(element.node()),
            _ => None,
        }
    }
}

impl Mountable for NodeState {
    fn unmount(&mut self) {
        match self {
            NodeState::Nothing(anchor) => anchor.remove(),
            NodeState::Text(text, _) => remove(text),
            NodeState::Element(element) => element.unmount(),
            NodeState::Several(nodes, end) => {
                nodes.iter_mut().for_each(Mountable::unmount);
                end.remove();
            }
            NodeState::Live(effect, range) => {
                effect.with_value_mut(Mountable::unmount);
                range.clear();
                range.start.remove();
                range.end.remove();
            }
            NodeState::Keyed(keyed) => keyed.unmount(),
            NodeState::View(view) => view.unmount(),
        }
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&DomNode>) {
        match self {
            NodeState::Nothing(anchor) => anchor.put(parent, marker),
            NodeState::Text(text, _) => put(parent, text, marker),
            NodeState::Element(element) => element.mount(parent, marker),
            NodeState::Several(nodes, end) => {
                nodes.iter_mut().for_each(|node| node.mount(parent, marker));
                end.put(parent, marker);
            }
            NodeState::Live(effect, range) => {
                range.start.put(parent, marker);
                effect.with_value_mut(|state| state.mount(parent, marker));
                range.end.put(parent, marker);
            }
            NodeState::Keyed(keyed) => keyed.mount(parent, marker),
            NodeState::View(view) => view.mount(parent, marker),
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            NodeState::Nothing(anchor) => anchor.put_before(child),
            NodeState::Text(text, _) => put_before(text, child),
            NodeState::Element(element) => element.insert_before_this(child),
            NodeState::Several(nodes, end) => {
                nodes.first().is_some_and(|first| first.insert_before_this(child)) || end.put_before(child)
            }
            NodeState::Live(_, range) => range.start.put_before(child),
            NodeState::Keyed(keyed) => keyed.insert_before_this(child),
            NodeState::View(view) => view.insert_before_this(child),
        }
    }

    fn elements(&self) -> Vec<DomElement> {
        match self {
            NodeState::Nothing(_) | NodeState::Text(..) => Vec::new(),
            NodeState::Element(element) => element.elements(),
            NodeState::Several(nodes, _) => nodes.iter().flat_map(Mountable::elements).collect(),
            NodeState::Live(effect, _) => effect.with_value_mut(|state| state.elements()).unwrap_or_default(),
            NodeState::Keyed(keyed) => keyed.elements(),
            NodeState::View(view) => view.elements(),
        }
    }
}

/// Puts something before a node, in whatever it is: a shadow root is no element. Answers whether it is anywhere.
pub(super) fn put_before(node: &DomNode, child: &mut dyn Mountable) -> bool {
    match node.parent_node() {
        Some(parent) => {
            child.mount(parent.unchecked_ref(), Some(node));
            true
        }
        None => false,
    }
}

no_attrs!(Node);

/// There is no server that renders: only what Leptos asks of every view.
impl RenderHtml for Node {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        _buf: &mut String,
        _position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attrs: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> NodeState {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
