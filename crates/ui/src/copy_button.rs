//! Copies a text.

use gloo_timers::callback::Timeout;
use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::announcer::use_announcer;
use super::button::{Button, ButtonVariant};
use super::icon::Icon;
use super::words;

/// How long the check mark is shown, in milliseconds.
const TICK: u32 = 2_000;

/// A small button that copies `text`.
#[component]
pub fn CopyButton(
    /// The text to copy.
    #[prop(into)]
    text: Signal<String>,
    /// Its accessible name: "Copy the launch link".
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let announcer = use_announcer();
    let copied = RwSignal::new(false);
    let timer = StoredValue::new_local(None::<Timeout>);
    let copy = move |()| {
        let text = text.get_untracked();
        leptos::task::spawn_local(async move {
            if !copy_text(&text).await {
                return announcer.polite(words::COPY_FAILED);
            }
            announcer.polite(words::COPIED);
            copied.try_set(true);
            timer.try_set_value(Some(Timeout::new(TICK, move || {
                copied.try_set(false);
            })));
        });
    };
    view! {
        {move || {
            let icon = if copied.get() { Icon::Check } else { Icon::Copy };
            view! {
                <Button
                    variant=ButtonVariant::Quiet
                    icon=icon
                    icon_only=true
                    label=label
                    on_click=copy
                />
            }
        }}
    }
}

/// Copies a text. Returns whether the browser allowed it.
pub async fn copy_text(text: &str) -> bool {
    write(text).await.is_some()
}

/// `navigator.clipboard` is missing outside secure contexts, although its type doesn't say so.
async fn write(text: &str) -> Option<()> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let write: js_sys::Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
    let promise: js_sys::Promise = write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok().map(|_| ())
}
