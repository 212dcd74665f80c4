//! An element: its attributes, classes, properties, listeners and children.

use super::anchor::put;
use super::attribute::{Attribute, Condition, IntoAttribute, IntoCondition, IntoProperty, Property};
use super::node::{Node, NodeState, Page, are_displaced, put_before};
use leptos::ev::EventDescriptor;
use leptos::html::ElementType;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::html::node_ref::NodeRefContainer;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element as DomElement, Node as DomNode};
use leptos::tachys::view::{Mountable, Render};
use std::borrow::Cow;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::DomTokenList;

const SVG: &str = "http://www.w3.org/2000/svg";

type Listener = Box<dyn FnMut(JsValue)>;
type Reference = Box<dyn FnOnce(&DomElement)>;
/// A class's name, and what keeps it there or away; nothing where that is fixed.
type ClassState = (&'static str, Option<RenderEffect<bool>>);

/// An element that is not on the page yet.
pub struct Element {
    tag: &'static str,
    attributes: Vec<(&'static str, Attribute)>,
    classes: Vec<(&'static str, Condition)>,
    properties: Vec<(&'static str, Property)>,
    listeners: Vec<(Cow<'static, str>, Listener)>,
    reference: Option<Reference>,
    children: Vec<Node>,
}

impl Element {
    pub fn new(tag: &'static str) -> Self {
        Element {
            tag,
            attributes: Vec::new(),
            classes: Vec::new(),
            properties: Vec::new(),
            listeners: Vec::new(),
            reference: None,
            children: Vec::new(),
        }
    }

    pub fn attribute(mut self, name: &'static str, value: impl IntoAttribute) -> Self {
        self.attributes.push((name, value.into_attribute()));
        self
    }

    /// A class that is there while the condition holds.
    pub fn class(mut self, name: &'static str, condition: impl IntoCondition) -> Self {
        self.classes.push((name, condition.into_condition()));
        self
    }

    /// A property of the DOM's object, as `value` of an input: set again whenever it changes.
    pub fn property(mut self, name: &'static str, value: impl IntoProperty) -> Self {
        self.properties.push((name, value.into_property()));
        self
    }

    pub fn on<E>(mut self, event: E, mut listener: impl FnMut(E::EventType) + 'static) -> Self
    where
        E: EventDescriptor,
        E::EventType: From<JsValue>,
    {
        self.listeners.push((event.name(), Box::new(move |event| listener(event.into()))));
        self
    }

    pub fn reference<E: ElementType>(mut self, reference: impl NodeRefContainer<E>) -> Self {
        self.reference = Some(Box::new(move |element| reference.load(element)));
        self
    }

    pub fn child(mut self, child: Node) -> Self {
        self.children.push(child);
        self
    }

    pub fn into_node(self) -> Node {
        Node::element(self)
    }

    pub(super) fn build(self) -> ElementState {
        let namespace = matches!(self.tag, "svg" | "path").then_some(SVG);
        let element = Rndr::create_element(self.tag, namespace);
        let attributes = self
            .attributes
            .into_iter()
            .map(|(name, value)| (name, AttributeState::build(&element, name, value, None)))
            .collect();
        let classes = classes(&element, self.classes);
        let listeners = listeners(&element, self.listeners);
        let mut children: Vec<NodeState> = self.children.into_iter().map(Render::build).collect();
        children.iter_mut().for_each(|child| child.mount(&element, None));
        // After the children: a select takes only values of options that it has.
        let properties = properties(&element, self.properties);
        if let Some(reference) = self.reference {
            reference(&element);
        }
        ElementState { tag: self.tag, element, attributes, classes, properties, listeners, children }
    }

    /// Whether it can take the place of what is on the page without a new element.
    pub(super) fn fits(&self, state: &ElementState) -> bool {
        self.tag == state.tag
            && self.children.len() == state.children.len()
            && self.attributes.len() == state.attributes.len()
            && self.attributes.iter().zip(&state.attributes).all(|((a, _), (b, _))| a == b)
            && self.classes.len() == state.classes.len()
            && self.classes.iter().zip(&state.classes).all(|((a, _), (b, _))| a == b)
            && !are_displaced(&self.children, &state.children)
    }

    pub(super) fn rebuild(self, state: &mut ElementState) {
        let element = state.element.clone();
        for ((name, value), (_, old)) in self.attributes.into_iter().zip(&mut state.attributes) {
            let now = old.now();
            *old = AttributeState::build(&element, name, value, now);
        }
        state.classes = classes(&element, self.classes);
        state.listeners.clear();
        state.listeners = listeners(&element, self.listeners);
        for (child, state) in self.children.into_iter().zip(&mut state.children) {
            child.rebuild(state);
        }
        state.properties = properties(&element, self.properties);
        if let Some(reference) = self.reference {
            reference(&element);
        }
    }
}

/// An element on the page.
pub struct ElementState {
    tag: &'static str,
    element: DomElement,
    attributes: Vec<(&'static str, AttributeState)>,
    classes: Vec<ClassState>,
    properties: Vec<RenderEffect<()>>,
    listeners: Vec<Listening>,
    children: Vec<NodeState>,
}

impl ElementState {
    pub(super) fn node(&self) -> &DomNode {
        &self.element
    }
}

type Text = Option<Cow<'static, str>>;

/// What an attribute is now, and what keeps it so.
enum AttributeState {
    Fixed(Text),
    Live(RenderEffect<Text>),
}

impl AttributeState {
    fn build(element: &DomElement, name: &'static str, value: Attribute, now: Option<Text>) -> Self {
        match value {
            Attribute::Fixed(value) => {
                set(element, name, now.as_ref(), &value);
                AttributeState::Fixed(value)
            }
            Attribute::Live(mut compute) => {
                let element = element.clone();
                let page = Page::current();
                AttributeState::Live(RenderEffect::new_with_value(
                    move |now: Option<Text>| {
                        if page.is_gone() {
                            return now.flatten();
                        }
                        let value = compute();
                        set(&element, name, now.as_ref(), &value);
                        value
                    },
                    now,
                ))
            }
        }
    }

    fn now(&mut self) -> Option<Text> {
        match self {
            AttributeState::Fixed(text) => Some(text.take()),
            AttributeState::Live(effect) => effect.take_value(),
        }
    }
}

fn set(element: &DomElement, name: &str, now: Option<&Text>, value: &Text) {
    if now == Some(value) {
        return;
    }
    match value {
        // Word by word: other words come and go by conditions of their own.
        Some(words) if name == "class" => {
            let list = element.class_list();
            for word in now.and_then(Option::as_deref).unwrap_or_default().split_ascii_whitespace() {
                let _ = list.remove_1(word);
            }
            for word in words.split_ascii_whitespace() {
                let _ = list.add_1(word);
            }
        }
        Some(value) => Rndr::set_attribute(element, name, value),
        None if now.is_some_and(Option::is_some) => Rndr::remove_attribute(element, name),
        None => {}
    }
}

fn classes(element: &DomElement, classes: Vec<(&'static str, Condition)>) -> Vec<ClassState> {
    let one = |(name, condition)| {
        let list = element.class_list();
        let effect = match condition {
            Condition::Fixed(is) => {
                toggle(&list, name, is);
                None
            }
            Condition::Live(mut condition) => {
                let page = Page::current();
                Some(RenderEffect::new(move |now: Option<bool>| {
                    if page.is_gone() {
                        return now.unwrap_or_default();
                    }
                    let is = condition();
                    if now != Some(is) {
                        toggle(&list, name, is);
                    }
                    is
                }))
            }
        };
        (name, effect)
    };
    classes.into_iter().map(one).collect()
}

fn toggle(list: &DomTokenList, class: &str, is: bool) {
    let _ = if is { list.add_1(class) } else { list.remove_1(class) };
}

fn properties(element: &DomElement, properties: Vec<(&'static str, Property)>) -> Vec<RenderEffect<()>> {
    let live = |(name, mut value): (&'static str, Property)| {
        let element = element.clone();
        let page = Page::current();
        RenderEffect::new(move |_| {
            if !page.is_gone() {
                Rndr::set_property(&element, name, &value());
            }
        })
    };
    properties.into_iter().map(live).collect()
}

/// A listener, which is taken off again before its code goes.
struct Listening {
    element: DomElement,
    event: Cow<'static, str>,
    closure: Closure<dyn FnMut(JsValue)>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        let function = self.closure.as_ref().unchecked_ref();
        let _ = self.element.remove_event_listener_with_callback(&self.event, function);
    }
}

fn listeners(element: &DomElement, listeners: Vec<(Cow<'static, str>, Listener)>) -> Vec<Listening> {
    let listen = |(event, listener): (Cow<'static, str>, Listener)| {
        let closure = Closure::wrap(listener);
        let _ = element.add_event_listener_with_callback(&event, closure.as_ref().unchecked_ref());
        Listening { element: element.clone(), event, closure }
    };
    listeners.into_iter().map(listen).collect()
}

impl Mountable for ElementState {
    fn unmount(&mut self) {
        self.element.remove();
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&DomNode>) {
        put(parent, &self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        put_before(&self.element, child)
    }

    fn elements(&self) -> Vec<DomElement> {
        vec![self.element.clone()]
    }
}
