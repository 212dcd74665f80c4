//! What can be an attribute or a property: a text, a yes or no, something optional, and all of these as closures and
//! signals.

use leptos::prelude::*;
use std::borrow::Cow;
use wasm_bindgen::JsValue;

/// An attribute's value; `None` means that it is not there.
pub enum Attribute {
    Fixed(Option<Cow<'static, str>>),
    Live(Box<dyn FnMut() -> Option<Cow<'static, str>>>),
}

/// What can be an attribute.
pub trait IntoAttribute {
    fn into_attribute(self) -> Attribute;
}

/// What can be an attribute's value at a given time.
pub trait AttributeText {
    fn text(self) -> Option<Cow<'static, str>>;
}

impl AttributeText for &'static str {
    fn text(self) -> Option<Cow<'static, str>> {
        Some(self.into())
    }
}

impl AttributeText for String {
    fn text(self) -> Option<Cow<'static, str>> {
        Some(self.into())
    }
}

/// An attribute that is there or not, as `disabled`.
impl AttributeText for bool {
    fn text(self) -> Option<Cow<'static, str>> {
        self.then_some(Cow::Borrowed(""))
    }
}

impl<T: AttributeText> AttributeText for Option<T> {
    fn text(self) -> Option<Cow<'static, str>> {
        self.and_then(T::text)
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl AttributeText for $number {
            fn text(self) -> Option<Cow<'static, str>> {
                Some(self.to_string().into())
            }
        }
    )*};
}
numbers!(u32, i32, usize);

macro_rules! fixed {
    ($($fixed:ty),*) => {$(
        impl IntoAttribute for $fixed {
            fn into_attribute(self) -> Attribute {
                Attribute::Fixed(self.text())
            }
        }
    )*};
}
fixed!(&'static str, String, bool, u32, i32, usize);

impl<T: AttributeText> IntoAttribute for Option<T> {
    fn into_attribute(self) -> Attribute {
        Attribute::Fixed(self.text())
    }
}

impl<F, T> IntoAttribute for F
where
    F: FnMut() -> T + 'static,
    T: AttributeText,
{
    fn into_attribute(mut self) -> Attribute {
        Attribute::Live(Box::new(move || self().text()))
    }
}

impl<T: AttributeText + Clone + Send + Sync + 'static> IntoAttribute for Signal<T> {
    fn into_attribute(self) -> Attribute {
        Attribute::Live(Box::new(move || self.get().text()))
    }
}

impl<T: AttributeText + Clone + Send + Sync + 'static> IntoAttribute for Memo<T> {
    fn into_attribute(self) -> Attribute {
        Attribute::Live(Box::new(move || self.get().text()))
    }
}

impl<T: AttributeText + Clone + Send + Sync + 'static> IntoAttribute for RwSignal<T> {
    fn into_attribute(self) -> Attribute {
        Attribute::Live(Box::new(move || self.get().text()))
    }
}

/// Whether a class is there.
pub enum Condition {
    Fixed(bool),
    Live(Box<dyn FnMut() -> bool>),
}

/// What can decide whether a class is there.
pub trait IntoCondition {
    fn into_condition(self) -> Condition;
}

impl IntoCondition for bool {
    fn into_condition(self) -> Condition {
        Condition::Fixed(self)
    }
}

impl<F: FnMut() -> bool + 'static> IntoCondition for F {
    fn into_condition(self) -> Condition {
        Condition::Live(Box::new(self))
    }
}

macro_rules! live_conditions {
    ($($signal:ident),*) => {$(
        impl IntoCondition for $signal<bool> {
            fn into_condition(self) -> Condition {
                Condition::Live(Box::new(move || self.get()))
            }
        }
    )*};
}
live_conditions!(Signal, Memo, RwSignal);

/// A property's value, asked for again when a signal it read changes.
pub type Property = Box<dyn FnMut() -> JsValue>;

/// What can be a property.
pub trait IntoProperty {
    fn into_property(self) -> Property;
}

impl<F, T> IntoProperty for F
where
    F: FnMut() -> T + 'static,
    T: Into<JsValue>,
{
    fn into_property(mut self) -> Property {
        Box::new(move || self().into())
    }
}

impl IntoProperty for bool {
    fn into_property(self) -> Property {
        Box::new(move || self.into())
    }
}

macro_rules! live_properties {
    ($($signal:ident),*) => {$(
        impl<T: Into<JsValue> + Clone + Send + Sync + 'static> IntoProperty for $signal<T> {
            fn into_property(self) -> Property {
                Box::new(move || self.get().into())
            }
        }
    )*};
}
live_properties!(Signal, Memo, RwSignal);
