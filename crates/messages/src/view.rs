//! Messages in Leptos' views and props. They follow the language.

use crate::Message;
use leptos::attr::Attribute;
use leptos::attr::AttributeValue;
use leptos::attr::any_attribute::AnyAttribute;
use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::types::Element;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Position, PositionState};

thread_local! {
    static CHANGED: ArcTrigger = ArcTrigger::new();
}

pub fn notify() {
    CHANGED.with(ArcTrigger::notify);
}

pub fn track() {
    // Texts are also made in event handlers, where nothing has to be updated.
    #[cfg(debug_assertions)]
    let _untracked = leptos::reactive::diagnostics::SpecialNonReactiveZone::enter();
    CHANGED.with(ArcTrigger::track);
}

type Text = Box<dyn FnMut() -> String + Send>;

impl Message {
    fn into_function(self) -> Text {
        Box::new(move || self.text())
    }
}

type TextState = <String as Render>::State;

impl Message {
    /// Shows the text in its place on the page, or first makes that.
    fn shown(&self, before: Option<TextState>) -> TextState {
        let text = self.text();
        match before {
            Some(mut state) => {
                Render::rebuild(text, &mut state);
                state
            }
            None => Render::build(text),
        }
    }
}

impl Render for Message {
    type State = RenderEffect<TextState>;

    fn build(self) -> Self::State {
        RenderEffect::new(move |before| self.shown(before))
    }

    /// Keeps the text node, as a `String` does: programs that translate pages have replaced it, and are found by it.
    fn rebuild(self, state: &mut Self::State) {
        let before = state.take_value();
        *state = RenderEffect::new_with_value(move |before| self.shown(before), before);
    }
}

/// Text has no attributes.
impl AddAnyAttr for Message {
    type Output<SomeNewAttr: Attribute> = Message;

    fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> Self::Output<NewAttr> {
        self
    }
}

/// The app is only rendered in the browser, so this is what the bounds of views ask for.
impl RenderHtml for Message {
    type AsyncOutput = Message;
    type Owned = Message;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Message {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        extra_attrs: Vec<AnyAttribute>,
    ) {
        self.text().to_html_with_buf(buf, position, escape, mark_branches, extra_attrs);
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Self::State {
        let first = RenderHtml::hydrate::<FROM_SERVER>(self.text(), cursor, position);
        RenderEffect::new_with_value(move |before| self.shown(before), Some(first))
    }

    fn into_owned(self) -> Message {
        self
    }
}

impl AttributeValue for Message {
    type State = <Text as AttributeValue>::State;
    type AsyncOutput = Message;
    type Cloneable = Message;
    type CloneableOwned = Message;

    fn html_len(&self) -> usize {
        0
    }

    fn to_html(self, key: &str, buf: &mut String) {
        AttributeValue::to_html(self.text(), key, buf);
    }

    fn to_template(_key: &str, _buf: &mut String) {}

    fn hydrate<const FROM_SERVER: bool>(self, key: &str, element: &Element) -> Self::State {
        AttributeValue::hydrate::<FROM_SERVER>(self.into_function(), key, element)
    }

    fn build(self, element: &Element, key: &str) -> Self::State {
        AttributeValue::build(self.into_function(), element, key)
    }

    fn rebuild(self, key: &str, state: &mut Self::State) {
        AttributeValue::rebuild(self.into_function(), key, state);
    }

    fn into_cloneable(self) -> Message {
        self
    }

    fn into_cloneable_owned(self) -> Message {
        self
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Message {
        self
    }
}

impl From<Message> for Signal<String> {
    fn from(message: Message) -> Self {
        Signal::derive(move || message.text())
    }
}

impl From<Message> for Signal<Option<String>> {
    fn from(message: Message) -> Self {
        Signal::derive(move || Some(message.text()))
    }
}

impl From<Message> for MaybeProp<String> {
    fn from(message: Message) -> Self {
        Signal::<Option<String>>::from(message).into()
    }
}

impl From<Message> for TextProp {
    fn from(message: Message) -> Self {
        (move || message.text()).into()
    }
}
