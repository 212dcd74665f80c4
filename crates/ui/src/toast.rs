//! Short messages above everything else, which disappear after a while.

use gloo_timers::callback::Timeout;
use leptos::html;
use leptos::prelude::*;

use super::announcer::travel;
use super::button::{Button, ButtonVariant};
use super::icon::{Icon, IconView};
use super::notice::NoticeKind;
use super::top_layer::TopLayer;
use super::words;

/// How long successful messages stay, in milliseconds.
const STAY: u32 = 6_000;

#[derive(Clone, PartialEq)]
struct Toast {
    number: u32,
    kind: NoticeKind,
    text: String,
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
    pub fn success(&self, text: impl Into<String>) {
        self.show(NoticeKind::Success, text.into());
    }

    /// An error. Stays until dismissed.
    pub fn error(&self, text: impl Into<String>) {
        self.show(NoticeKind::Error, text.into());
    }

    /// Information.
    pub fn info(&self, text: impl Into<String>) {
        self.show(NoticeKind::Info, text.into());
    }

    fn show(&self, kind: NoticeKind, text: String) {
        let number = self.number.try_update_value(|number| {
            *number += 1;
            *number
        });
        let Some(number) = number else { return };
        self.shown.try_update(|shown| {
            // The same text replaces the old toast and is announced again.
            shown.retain(|toast| toast.kind != kind || toast.text != text);
            shown.push(Toast { number, kind, text });
        });
    }

    /// Clears all toasts, because the page has changed.
    pub fn clear(&self) {
        self.shown.try_set(vec![]);
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
            <For each=move || toasts.shown.get() key=|toast| toast.number let:toast>
                <ToastView toast=toast toasts=toasts paused=paused />
            </For>
        </div>
    }
}

#[component]
fn ToastView(toast: Toast, toasts: Toasts, paused: Signal<bool>) -> impl IntoView {
    let Toast { number, kind, text } = toast;
    if kind != NoticeKind::Error {
        leave_after_a_while(paused, move || toasts.dismiss(number));
    }
    view! {
        <div class=format!("rac-toast {}", kind.class()) role=if kind == NoticeKind::Error { "alert" } else { "status" }>
            <IconView icon=kind.icon() />
            <p class="rac-toast-text">
                <span class="rac-visually-hidden">{kind.word()}</span>
                {text}
            </p>
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

/// Runs `leave` after `STAY`. A pause restarts the time, so that users can read.
fn leave_after_a_while(paused: Signal<bool>, leave: impl Fn() + Copy + 'static) {
    let timer = StoredValue::new_local(None::<Timeout>);
    Effect::new(move || {
        let next = (!paused.get()).then(|| Timeout::new(STAY, leave));
        timer.try_set_value(next);
    });
}
