//! Why a control is disabled: its description, shown beside it on hover and focus.

use gloo_timers::callback::Timeout;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget};

use super::ids::unique_id;
use super::popup::{self, Align, element};

/// How long a reason stays after the pointer left the control, in milliseconds.
const LINGER: u32 = 200;

/// The reason of one control. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Reason {
    id: StoredValue<String>,
    text: Signal<Option<String>>,
    tooltip: NodeRef<html::Span>,
    /// Hides the reason after a delay, so that the pointer can reach it for reading or copying.
    leaving: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Reason {
    pub fn new(text: Signal<Option<String>>) -> Self {
        let id = StoredValue::new(unique_id("reason"));
        Reason { id, text, tooltip: NodeRef::new(), leaving: StoredValue::new_local(None) }
    }

    /// Whether the control is disabled.
    pub fn is_given(self) -> bool {
        self.text.with_untracked(Option::is_some)
    }

    /// For `aria-disabled`.
    pub fn disabled(self) -> Option<&'static str> {
        self.text.with(Option::is_some).then_some("true")
    }

    /// For `aria-describedby`.
    pub fn described_by(self) -> Option<String> {
        self.text.with(Option::is_some).then(|| self.id.get_value())
    }

    /// The control got the focus or the pointer.
    pub fn show(self, control: Option<EventTarget>) {
        self.stay();
        let control = control.and_then(|control| control.dyn_into::<Element>().ok());
        if let (Some(tooltip), Some(control)) = (element(self.tooltip), control) {
            popup::show_above(&tooltip, &control, Align::Center);
        }
    }

    /// The control lost the focus, or Escape was pressed.
    pub fn hide(self) {
        if let Some(tooltip) = element(self.tooltip) {
            let _ = tooltip.hide_popover();
        }
    }

    /// The pointer left.
    pub fn leave(self) {
        let leaving = element(self.tooltip).map(|_| Timeout::new(LINGER, move || self.hide()));
        self.leaving.try_set_value(leaving);
    }

    fn stay(self) {
        self.leaving.try_set_value(None);
    }

    /// The reason, to be placed beside the control.
    pub fn view(self) -> impl Fn() -> Option<AnyView> {
        move || {
            let reason = self.text.get()?;
            let span = view! {
                <span
                    node_ref=self.tooltip
                    class="rac-tooltip"
                    popover="manual"
                    role="tooltip"
                    id=self.id.get_value()
                    on:mouseenter=move |_| self.stay()
                    on:mouseleave=move |_| self.hide()
                >
                    {reason}
                </span>
            };
            Some(span.into_any())
        }
    }
}
