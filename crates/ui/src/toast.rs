//! Short messages above everything else, which disappear after a while.

use gloo_timers::callback::Timeout;
use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use std::sync::Arc;

use super::announcer::travel;
use super::button::{Button, ButtonVariant};
use super::each::each;
use super::icon::{Icon, IconView};
use super::notice::NoticeKind;
use super::top_layer::TopLayer;
use super::words;

/// How long successful messages stay, in milliseconds.
const STAY: u32 = 6_000;
/// How long they stay if there is something to do.
const STAY_FOR_ACTION: u32 = 12_000;

#[derive(Clone)]
struct Toast {
    number: u32,
    kind: NoticeKind,
    text: Message,
    action: Option<ToastAction>,
}

/// A toast that is or was shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ToastId(u32);

/// What the user can do about a message: a button in its toast, which closes it.
#[derive(Clone)]
pub struct ToastAction {
    pub label: Message,
    /// Not a `Callback`, which would end with the dialog or page that shows the message.
    pub on_click: Arc<dyn Fn() + Send + Sync>,
}

/// Shows toasts; needs one `ToastRegion` in the page.
#[derive(Clone, Copy)]
pub struct Toasts {
    shown: RwSignal<Vec<Toast>>,
    number: StoredValue<u32>,
}

impl Toasts {
    /// Provides them in the context.
    pub fn provide() -> Self {
        TopLayer::provide();
        let new = Self::silent();
        provide_context(new);
        new
    }

    fn silent() -> Self {
        Self { shown: RwSignal::new(vec![]), number: StoredValue::new(0) }
    }

    /// The toasts of this app; invisible if none are provided.
    pub fn expect() -> Self {
        use_context().unwrap_or_else(Self::silent)
    }

    /// A success.
    pub fn success(&self, text: impl Into<Message>) {
        self.show(NoticeKind::Success, text.into(), None);
    }

    /// A success, with something to do about it.
    pub fn success_with(&self, text: impl Into<Message>, action: ToastAction) -> ToastId {
        self.show(NoticeKind::Success, text.into(), Some(action))
    }

    /// An error. Stays until dismissed.
    pub fn error(&self, text: impl Into<Message>) {
        self.show(NoticeKind::Error, text.into(), None);
    }

    /// Information.
    pub fn info(&self, text: impl Into<Message>) {
        self.show(NoticeKind::Info, text.into(), None);
    }

    fn show(&self, kind: NoticeKind, text: Message, action: Option<ToastAction>) -> ToastId {
        let number = self.number.try_update_value(|number| {
            *number += 1;
            *number
        });
        let Some(number) = number else { return ToastId(0) };
        self.shown.try_update(|shown| {
            // The same text replaces the old toast and is announced again.
            shown.retain(|toast| toast.kind != kind || toast.text != text);
            shown.push(Toast { number, kind, text, action });
        });
        ToastId(number)
    }

    /// Clears all toasts, because the page has changed.
    pub fn clear(&self) {
        self.shown.try_set(vec![]);
    }

    /// Closes a toast, if it is still shown.
    pub fn close(&self, toast: ToastId) {
        self.dismiss(toast.0);
    }

    fn dismiss(&self, number: u32) {
        self.shown.try_update(|shown| shown.retain(|toast| toast.number != number));
    }
}

/// The toasts of this app.
pub fn use_toasts() -> Toasts {
    Toasts::expect()
}

/// The region for toasts; one per page, next to the shell.
#[component]
pub fn ToastRegion() -> impl IntoView {
    let toasts = use_toasts();
    let region = NodeRef::<html::Div>::new();
    travel(region);
    let hovered = RwSignal::new(false);
    let focused = RwSignal::new(false);
    let paused = Signal::derive(move || hovered.get() || focused.get());
    view! {
        <div
            node_ref=region
            class="rac-toasts"
            popover="manual"
            role="region"
            aria-label=words::NOTIFICATIONS
            on:mouseenter=move |_| hovered.set(true)
            on:mouseleave=move |_| {
                hovered.try_set(false);
            }
            on:focusin=move |_| focused.set(true)
            on:focusout=move |_| {
                focused.try_set(false);
            }
        >
            {each(
                move || toasts.shown.get(),
                |toast| toast.number.to_string(),
                move |toast| view! { <ToastView toast=toast toasts=toasts paused=paused /> }.into_any(),
            )}
        </div>
    }
}

#[component]
fn ToastView(toast: Toast, toasts: Toasts, paused: Signal<bool>) -> impl IntoView {
    let Toast { number, kind, text, action } = toast;
    if kind != NoticeKind::Error {
        let stay = if action.is_some() { STAY_FOR_ACTION } else { STAY };
        leave_after_a_while(stay, paused, move || toasts.dismiss(number));
    }
    let action = action.map(|ToastAction { label, on_click }| {
        let act = Callback::new(move |()| {
            toasts.dismiss(number);
            on_click();
        });
        view! {
            <span class="rac-toast-action">
                <Button on_click=act>{label}</Button>
            </span>
        }
    });
    view! {
        <div class=format!("rac-toast {}", kind.class()) role=if kind == NoticeKind::Error { "alert" } else { "status" }>
            <IconView icon=kind.icon() />
            <p class="rac-toast-text">
                <span class="rac-visually-hidden">{kind.word()}" "</span>
                {text}
            </p>
            {action}
            <Button
                variant=ButtonVariant::Quiet
                icon=Icon::Close
                icon_only=true
                label=words::DISMISS
                on_click=move |()| toasts.dismiss(number)
            />
        </div>
    }
}

/// Runs `leave` after `stay` milliseconds. A pause restarts the time, so that users can read.
fn leave_after_a_while(stay: u32, paused: Signal<bool>, leave: impl Fn() + Copy + 'static) {
    let timer = StoredValue::new_local(None::<Timeout>);
    Effect::new(move || {
        let next = (!paused.get()).then(|| Timeout::new(stay, leave));
        timer.try_set_value(next);
    });
}
