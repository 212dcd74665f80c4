//! A node: text, an element, several nodes, one that changes, or a view of Leptos.

use super::element::{Element, ElementState};
use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element as DomElement, Node as DomNode, Placeholder, Text};
use leptos::tachys::view::any_view::{AnyView, AnyViewState};
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use send_wrapper::SendWrapper;
use std::borrow::Cow;

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
    Nothing(Placeholder),
    Text(Text, Cow<'static, str>),
    Element(Box<ElementState>),
    /// The placeholder marks the end, also where there is nothing before it.
    Several(Vec<NodeState>, Placeholder),
    Live(RenderEffect<NodeState>),
    View(AnyViewState),
}

impl Render for Node {
    type State = NodeState;

    fn build(self) -> NodeState {
        match self.0.take() {
            Kind::Nothing => NodeState::Nothing(Rndr::create_placeholder()),
            Kind::Text(text) => NodeState::Text(Rndr::create_text_node(&text), text),
            Kind::Element(element) => NodeState::Element(Box::new(element.build())),
            Kind::Several(nodes) => {
                NodeState::Several(nodes.into_iter().map(Render::build).collect(), Rndr::create_placeholder())
            }
            Kind::Live(compute) => NodeState::Live(live(compute, None)),
            Kind::View(view) => NodeState::View(view.build()),
        }
    }

    /// What is on the page stays there as far as it is the same kind of thing: with its focus and selection.
    fn rebuild(self, state: &mut NodeState) {
        match (self.0.take(), &mut *state) {
            (Kind::Nothing, NodeState::Nothing(_)) => {}
            (Kind::Text(new), NodeState::Text(node, old)) => {
                if new != *old {
                    Rndr::set_text(node, &new);
                    *old = new;
                }
            }
            (Kind::Element(element), NodeState::Element(old)) if element.fits(old) => element.rebuild(old),
            (Kind::Several(nodes), NodeState::Several(old, end)) => rebuild_several(nodes, old, end),
            (Kind::Live(compute), NodeState::Live(effect)) => {
                let now = effect.take_value();
                *effect = live(compute, now);
            }
            (Kind::View(view), NodeState::View(old)) => view.rebuild(old),
            (kind, old) => {
                let mut new = Node::new(kind).build();
                old.insert_before_this(&mut new);
                old.unmount();
                *state = new;
            }
        }
    }
}

fn live(mut compute: Compute, now: Option<NodeState>) -> RenderEffect<NodeState> {
    let page = Page::current();
    RenderEffect::new_with_value(
        move |state: Option<NodeState>| match state {
            Some(state) if page.is_gone() => state,
            Some(mut state) => {
                compute().rebuild(&mut state);
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

fn rebuild_several(nodes: Vec<Node>, old: &mut Vec<NodeState>, end: &Placeholder) {
    for mut surplus in old.drain(nodes.len().min(old.len())..) {
        surplus.unmount();
    }
    let kept = old.len();
    for (at, node) in nodes.into_iter().enumerate() {
        match old.get_mut(at) {
            Some(state) if at < kept => node.rebuild(state),
            _ => {
                let mut state = node.build();
                Rndr::mount_before(&mut state, end);
                old.push(state);
            }
        }
    }
}

impl Mountable for NodeState {
    fn unmount(&mut self) {
        match self {
            NodeState::Nothing(placeholder) => placeholder.unmount(),
            NodeState::Text(text, _) => text.unmount(),
            NodeState::Element(element) => element.unmount(),
            NodeState::Several(nodes, end) => {
                nodes.iter_mut().for_each(Mountable::unmount);
                end.unmount();
            }
            NodeState::Live(effect) => {
                effect.with_value_mut(Mountable::unmount);
            }
            NodeState::View(view) => view.unmount(),
        }
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&DomNode>) {
        match self {
            NodeState::Nothing(placeholder) => placeholder.mount(parent, marker),
            NodeState::Text(text, _) => text.mount(parent, marker),
            NodeState::Element(element) => element.mount(parent, marker),
            NodeState::Several(nodes, end) => {
                nodes.iter_mut().for_each(|node| node.mount(parent, marker));
                end.mount(parent, marker);
            }
            NodeState::Live(effect) => {
                effect.with_value_mut(|state| state.mount(parent, marker));
            }
            NodeState::View(view) => view.mount(parent, marker),
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            NodeState::Nothing(placeholder) => placeholder.insert_before_this(child),
            NodeState::Text(text, _) => text.insert_before_this(child),
            NodeState::Element(element) => element.insert_before_this(child),
            NodeState::Several(nodes, end) => match nodes.first() {
                Some(first) => first.insert_before_this(child),
                None => end.insert_before_this(child),
            },
            NodeState::Live(effect) => {
                effect.with_value_mut(|state| state.insert_before_this(child)).unwrap_or(false)
            }
            NodeState::View(view) => view.insert_before_this(child),
        }
    }

    fn elements(&self) -> Vec<DomElement> {
        match self {
            NodeState::Nothing(_) | NodeState::Text(..) => Vec::new(),
            NodeState::Element(element) => element.elements(),
            NodeState::Several(nodes, _) => nodes.iter().flat_map(Mountable::elements).collect(),
            NodeState::Live(effect) => effect.with_value_mut(|state| state.elements()).unwrap_or_default(),
            NodeState::View(view) => view.elements(),
        }
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
