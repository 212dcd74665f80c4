//! Signing in again in a separate window, while the page stays as it is.

use super::by_token::ByTokenToggle;
use super::signing_in;
use crate::session::{Session, SignInMessage, words};
use futures_util::future::{AbortHandle, abortable};
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Notice, NoticeKind};
use wasm_bindgen::JsValue;

/// The window's size.
const FEATURES: &str = "popup,width=520,height=720";

/// The button that opens the window, and its state.
#[component]
pub fn SignInAgain(
    session: Session,
    /// Whether the field for an API token is shown too.
    by_token: RwSignal<bool>,
) -> impl IntoView {
    let message = RwSignal::new(None::<SignInMessage>);
    let waits = RwSignal::new(false);
    let running = StoredValue::new(None::<AbortHandle>);
    let stop = move || {
        if let Some(abort) = running.try_update_value(Option::take).flatten() {
            abort.abort();
        }
    };
    on_cleanup(stop);
    // The user may close the window: then the button starts over.
    let sign_in = Callback::new(move |()| {
        stop();
        message.set(None);
        // Synchronously in the click: later the browser would block it as a pop-up.
        let opened = window().open_with_url_and_target_and_features("", "_blank", FEATURES).ok().flatten();
        let Some(opened) = opened else {
            waits.set(false);
            message.set(Some(words::window_blocked()));
            return;
        };
        // Pages that are loaded in it later must not get hold of this one.
        let _ = opened.set_opener(&JsValue::NULL);
        waits.set(true);
        let (work, abort) = abortable(signing_in::sign_in_in_window(session, opened));
        running.set_value(Some(abort));
        leptos::task::spawn_local(async move {
            let Ok(outcome) = work.await else { return };
            waits.try_set(false);
            message.try_set(words::message_of(outcome));
        });
    });
    view! {
        <div class="rac-sign-in">
            {move || {
                message.get()
                    .map(|message| view! { <SignInMessageNotice message=message /> })
            }}
            <Button variant=ButtonVariant::Primary autofocus=true on_click=sign_in>
                {words::SIGN_IN_AGAIN}
            </Button>
            <p class="rac-connect-state" role="status">
                {move || waits.get().then_some(words::SIGN_IN_THERE)}
            </p>
            <ByTokenToggle by_token=by_token />
        </div>
    }
}

/// A message about signing in or out.
#[component]
pub fn SignInMessageNotice(message: SignInMessage) -> impl IntoView {
    let kind = if message.error { NoticeKind::Error } else { NoticeKind::Info };
    view! {
        <Notice kind=kind title=message.title>
            {message.text.into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
        </Notice>
    }
}
