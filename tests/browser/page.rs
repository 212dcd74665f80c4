//! Mounts a view in the page, and finds elements by role and accessible name.

use std::any::Any;

use gloo_timers::future::TimeoutFuture;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent,
    KeyboardEventInit, Node,
};

/// A mounted view; unmounted when dropped.
pub struct Page {
    root: HtmlElement,
    mounted: Option<Box<dyn Any>>,
}

/// Mounts the view and waits until its effects have run.
pub async fn show<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> Page {
    // Timers use the clock that `pass` moves.
    clock("now");
    let root: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&root).unwrap();
    let mounted = mount_to(root.clone(), move || view().into_any());
    settle().await;
    Page { root, mounted: Some(Box::new(mounted)) }
}

/// Waits until effects, and effects of effects, have run.
pub async fn settle() {
    for _ in 0..4 {
        leptos::task::tick().await;
    }
    TimeoutFuture::new(0).await;
}

/// Advances the page's clock by this many milliseconds, without waiting: see `clock.js`.
pub async fn pass(milliseconds: u32) {
    let until = clock("now").as_f64().unwrap() + f64::from(milliseconds);
    // A timer may set the next one.
    while clock_with("runNext", &until.into()).is_truthy() {
        settle().await;
    }
    settle().await;
}

fn clock(method: &str) -> JsValue {
    clock_with(method, &JsValue::UNDEFINED)
}

fn clock_with(method: &str, argument: &JsValue) -> JsValue {
    let clock = js_sys::eval(include_str!("clock.js")).unwrap();
    let method = js_sys::Reflect::get(&clock, &method.into()).unwrap();
    method.unchecked_into::<js_sys::Function>().call1(&clock, argument).unwrap()
}

impl Drop for Page {
    fn drop(&mut self) {
        drop(self.mounted.take());
        self.root.remove();
    }
}

impl Page {
    pub fn root(&self) -> &HtmlElement {
        &self.root
    }

    /// All elements with this role, in document order.
    pub fn all(&self, role: &str) -> Vec<HtmlElement> {
        query(&self.root, selector(role))
    }

    /// The names of all elements with this role.
    pub fn names(&self, role: &str) -> Vec<String> {
        self.all(role).iter().map(|element| name(element)).collect()
    }

    pub fn find(&self, role: &str, wanted: &str) -> Option<HtmlElement> {
        self.all(role).into_iter().find(|element| name(element) == wanted)
    }

    /// The element with this role and name; fails if there is none.
    pub fn get(&self, role: &str, wanted: &str) -> HtmlElement {
        self.find(role, wanted).unwrap_or_else(|| panic!("no {role} “{wanted}”, only {:?}", self.names(role)))
    }

    /// The text of the whole view.
    pub fn text(&self) -> String {
        words(&self.root)
    }

    /// Finds elements without role or name by a selector.
    pub fn query(&self, selector: &str) -> Vec<HtmlElement> {
        query(&self.root, selector)
    }
}

fn selector(role: &str) -> &str {
    match role {
        "alert" => "[role=alert]",
        "button" => "button:not([role])",
        "cell" => "[role=cell]",
        "checkbox" => "input[type=checkbox]:not([role])",
        "columnheader" => "[role=columnheader]",
        "combobox" => "[role=combobox], select",
        "dialog" => "dialog[open]",
        "group" => "fieldset:not([role])",
        "link" => "a[href]:not([role])",
        "listitem" => "li:not([role])",
        "navigation" => "nav",
        "progressbar" => "progress",
        "radio" => "input[type=radio]",
        "searchbox" => "input[type=search]",
        "table" => "[role=table]",
        "textbox" => "input:is([type=text], [type=url], [type=password]):not([role]), textarea",
        "row" => "[role=row]",
        "rowheader" => "[role=rowheader]",
        "heading" => "h1, h2, h3",
        "listbox" => "[role=listbox]",
        "menu" => "[role=menu]",
        "menuitem" => "[role=menuitem]",
        "note" => "[role=note]",
        "option" => "[role=option]",
        "radiogroup" => "[role=radiogroup]",
        "region" => "[role=region]",
        "spinbutton" => "[role=spinbutton]",
        "status" => "[role=status]",
        "switch" => "[role=switch]",
        other => panic!("no selector for the role {other}"),
    }
}

pub fn query(root: &Element, selector: &str) -> Vec<HtmlElement> {
    let found = root.query_selector_all(selector).unwrap();
    (0..found.length()).filter_map(|place| found.item(place)?.dyn_into().ok()).collect()
}

/// The accessible name, following the rules that the kit needs.
pub fn name(element: &Element) -> String {
    if let Some(ids) = element.get_attribute("aria-labelledby") {
        return by_ids(element, &ids);
    }
    if let Some(label) = element.get_attribute("aria-label") {
        return label;
    }
    let labels = match element.tag_name().as_str() {
        "INPUT" | "SELECT" | "TEXTAREA" => {
            let own = (!element.id().is_empty()).then(|| ["label[for='", &element.id(), "']"].concat());
            let own = own.and_then(|own| root_of(element).query_selector(&own).unwrap());
            own.or_else(|| element.closest("label").unwrap())
        }
        "FIELDSET" => element.query_selector("legend").unwrap(),
        "TABLE" => element.query_selector("caption").unwrap(),
        _ => Some(element.clone()),
    };
    labels.map(|label| words(&label).trim_end_matches(" *").to_owned()).unwrap_or_default()
}

/// The accessible description.
pub fn description(element: &Element) -> String {
    by_ids(element, &element.get_attribute("aria-describedby").unwrap_or_default())
}

fn by_ids(element: &Element, ids: &str) -> String {
    let root = root_of(element);
    let texts = ids.split_whitespace().map(|id| {
        let target = root.query_selector(&["#", id].concat()).unwrap();
        let target = target.unwrap_or_else(|| panic!("the id {id} leads nowhere"));
        // A referenced element counts even if it is hidden.
        match target.get_attribute("aria-hidden") {
            Some(_) => target.text_content().unwrap_or_default(),
            None => words(&target),
        }
    });
    texts.collect::<Vec<_>>().join(" ")
}

fn root_of(element: &Element) -> Element {
    let mut top = element.clone();
    while let Some(parent) = top.parent_element() {
        top = parent;
    }
    top
}

/// The text of an element, without what is hidden from assistive technology.
pub fn words(element: &Element) -> String {
    let mut text = String::new();
    collect(element, &mut text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn collect(node: &Node, text: &mut String) {
    if let Some(element) = node.dyn_ref::<Element>()
        && element.get_attribute("aria-hidden").as_deref() == Some("true")
    {
        return;
    }
    if node.node_type() == Node::TEXT_NODE {
        text.push_str(&node.text_content().unwrap_or_default());
    }
    let children = node.child_nodes();
    for place in 0..children.length() {
        if let Some(child) = children.item(place) {
            collect(&child, text);
        }
    }
    let is_block =
        node.dyn_ref::<Element>().is_some_and(|element| !matches!(&*element.tag_name(), "SPAN" | "CODE"));
    if is_block {
        text.push(' ');
    }
}

/// Whether an element has the focus.
pub fn has_focus(element: &Element) -> bool {
    document().active_element().as_ref() == Some(element)
}

/// The name of the focused element.
pub fn focused() -> String {
    document().active_element().map(|element| name(&element)).unwrap_or_default()
}

/// Presses a key; returns whether the browser would run its default action.
pub async fn press(element: &Element, key: &str) -> bool {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
    let goes_on = element.dispatch_event(&event).unwrap();
    settle().await;
    goes_on
}

/// Presses a key that an input method handles: during a composition, and as Safari reports it directly after one.
pub async fn compose(element: &Element, key: &str) {
    for (composing, code) in [(true, 0), (false, 229)] {
        let init = KeyboardEventInit::new();
        init.set_key(key);
        init.set_is_composing(composing);
        init.set_key_code(code);
        init.set_bubbles(true);
        init.set_cancelable(true);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
        assert!(element.dispatch_event(&event).unwrap(), "{key} is the input method's");
    }
    settle().await;
}

pub async fn click(element: &HtmlElement) {
    element.click();
    settle().await;
}

/// Replaces the text of an input, as typing does.
pub async fn type_into(element: &HtmlElement, text: &str) {
    match element.dyn_ref::<HtmlInputElement>() {
        Some(input) => input.set_value(text),
        None => element.unchecked_ref::<HtmlTextAreaElement>().set_value(text),
    }
    fire(element, "input").await;
}

/// Fires an event that bubbles.
pub async fn fire(element: &Element, kind: &str) {
    let init = EventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    element.dispatch_event(&Event::new_with_event_init_dict(kind, &init).unwrap()).unwrap();
    settle().await;
}

/// The value of an input.
pub fn value(element: &HtmlElement) -> String {
    match element.dyn_ref::<HtmlInputElement>() {
        Some(input) => input.value(),
        None => element.unchecked_ref::<HtmlTextAreaElement>().value(),
    }
}

pub fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

pub fn is_checked(element: &HtmlElement) -> bool {
    element.unchecked_ref::<HtmlInputElement>().checked()
}
