//! In the middle of work: signing in again in a window beside the page, which stays as it is.

use super::signing_in;
use crate::session::{Session, SignInMessage, words};
use futures_util::future::{AbortHandle, abortable};
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Notice, NoticeKind};
use wasm_bindgen::JsValue;

/// The window's size.
const FEATURES: &str = "popup,width=520,height=720";

/// A button that opens the window, and how it goes on.
#[component]
pub fn SignInAgain(
    session: Session,
    /// Whether the field for an API token is shown, too.
    by_token: RwSignal<bool>,
) -> impl IntoView {
    let told = RwSignal::new(None::<SignInMessage>);
    let waits = RwSignal::new(false);
    let running = StoredValue::new(None::<AbortHandle>);
    let stop = move || {
        if let Some(abort) = running.try_update_value(Option::take).flatten() {
            abort.abort();
        }
    };
    on_cleanup(stop);
    // The window may be closed without a word: then the button begins anew.
    let sign_in = Callback::new(move |()| {
        stop();
        told.set(None);
        // At once, in the click itself: later the browser would take it for an unwanted one.
        let opened = window().open_with_url_and_target_and_features("", "_blank", FEATURES).ok().flatten();
        let Some(opened) = opened else {
            waits.set(false);
            told.set(Some(words::window_blocked()));
            return;
        };
        // What comes in it later is not ours, and gets no hold on this page.
        let _ = opened.set_opener(&JsValue::NULL);
        waits.set(true);
        let (work, abort) = abortable(signing_in::sign_in_beside(session, opened));
        running.set_value(Some(abort));
        leptos::task::spawn_local(async move {
            let Ok(outcome) = work.await else { return };
            waits.try_set(false);
            told.try_set(words::message_of(outcome));
        });
    });
    view! {
        <div class="rac-sign-in">
            {move || {
                told.get()
                    .map(|told| view! { <SignInMessageNotice told=told /> })
            }}
            <Button variant=ButtonVariant::Primary autofocus=true on_click=sign_in>
                {words::SIGN_IN_AGAIN}
            </Button>
            <p class="rac-connect-state" role="status">
                {move || waits.get().then_some(words::SIGN_IN_THERE)}
            </p>
            <button
                class="rac-link"
                type="button"
                aria-expanded=move || by_token.get().to_string()
                on:click=move |_| by_token.update(|shown| *shown = !*shown)
            >
                {words::BY_TOKEN}
            </button>
        </div>
    }
}

/// What became of signing in or out.
#[component]
pub fn SignInMessageNotice(told: SignInMessage) -> impl IntoView {
    let kind = if told.error { NoticeKind::Error } else { NoticeKind::Info };
    view! {
        <Notice kind=kind title=told.title>
            {told.text.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
        </Notice>
    }
}
