//! Refreshes access tokens in time, so that users don't notice that they expire.

use super::Refreshed;
use crate::session::Session;
use futures_util::future::abortable;
use gloo_timers::future::TimeoutFuture;
use leptos::ev;
use leptos::prelude::*;

/// How often to look at the clock, in milliseconds: timers don't run while a computer sleeps.
const LOOK_MS: u64 = 20_000;
/// The delay before the next attempt after a failure, in milliseconds.
const AFTER_FAILURE_MS: u64 = 15_000;
/// The delay after a refusal, when there is little hope. The access token may still be valid for a while.
const AFTER_REFUSAL_MS: u64 = 300_000;

/// Refreshes the access token before it expires, for as long as the page exists.
pub fn keep_fresh(session: Session) {
    // No attempt before this time after a failure.
    let not_before = StoredValue::new(0_u64);
    let due = move || {
        let due = session.renewal_due()?;
        Some(due.max(not_before.try_get_value().unwrap_or_default()))
    };
    let look = move || async move {
        if due().is_none_or(|due| due > now()) {
            return;
        }
        let pause = match session.refresh(false).await {
            Refreshed::Done => return,
            Refreshed::Failed => AFTER_FAILURE_MS,
            Refreshed::Refused => AFTER_REFUSAL_MS,
        };
        not_before.try_set_value(now() + pause);
    };
    let (timer, abort) = abortable(async move {
        loop {
            let wait = due().map_or(LOOK_MS, |due| due.saturating_sub(now())).clamp(500, LOOK_MS);
            TimeoutFuture::new(wait as u32).await;
            // In its own task, so that an answer under way is not lost with the page.
            leptos::task::spawn_local(look());
        }
    });
    leptos::task::spawn_local(async move {
        let _ = timer.await;
    });
    let wake = move || leptos::task::spawn_local(look());
    let online = window_event_listener(ev::online, move |_| {
        not_before.try_set_value(0);
        wake();
    });
    let focus = window_event_listener(ev::focus, move |_| wake());
    let visible = window_event_listener(ev::visibilitychange, move |_| wake());
    on_cleanup(move || {
        abort.abort();
        online.remove();
        focus.remove();
        visible.remove();
    });
}

fn now() -> u64 {
    js_sys::Date::now() as u64
}
