//! Detects inactivity.
//!
//! Compares clock times instead of counting timers: a computer that slept for an hour was idle for an hour. Activity
//! in one tab counts for all, by a shared time in local storage.

use crate::forms::LeaveGuard;
use crate::hosting::use_hosting;
use crate::preferences::use_preferences;
use crate::session::Session;
use futures_util::future::abortable;
use gloo_timers::future::TimeoutFuture;
use js_sys::Date;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AddEventListenerOptions, EventTarget};

/// The key of the shared time of the last activity, in milliseconds since 1970.
const SHARED: &str = "rac-admin.active";
const CHECK_EVERY_MS: u32 = 10_000;
/// How often the shared time is written while the user is active.
const SHARE_EVERY_MS: f64 = 5_000.0;
/// How far another tab's time can be ahead of ours.
const SKEW_MS: f64 = 1_000.0;

const ACTIVITY_EVENTS: [&str; 6] = ["pointerdown", "pointermove", "keydown", "wheel", "scroll", "touchstart"];
const WAKE_EVENTS: [&str; 3] = ["focus", "pageshow", "visibilitychange"];

/// The idle time. `here` and `shared` are the last activity in this tab and in any tab. A time in the future (the
/// clock was set back, or the store was tampered with) is ignored, so that it can't keep the page unlocked.
fn idle_ms(now: f64, here: f64, shared: Option<f64>) -> f64 {
    let shared = shared.filter(|shared| *shared <= now + SKEW_MS).unwrap_or(here);
    (now - here.min(now).max(shared)).max(0.0)
}

#[derive(Clone, Copy)]
struct Watch {
    session: Session,
    guard: LeaveGuard,
    /// Minutes after which to lock an encrypted token, or to forget an unencrypted one.
    lock_after: RwSignal<u32>,
    end_after: RwSignal<u32>,
    here: StoredValue<f64>,
    last_shared: StoredValue<f64>,
}

/// Locks or disconnects after inactivity, as the preferences say. Call it once, where the pages are shown.
pub fn watch_idleness(session: Session, guard: LeaveGuard) {
    if use_hosting().provides_token() {
        return;
    }
    let preferences = use_preferences();
    let now = Date::now();
    let watch = Watch {
        session,
        guard,
        lock_after: preferences.lock_after,
        end_after: preferences.end_after,
        here: StoredValue::new(now),
        last_shared: StoredValue::new(0.0),
    };
    watch.user_is_active();
    let window: EventTarget = window().unchecked_into();
    listen(&window, &ACTIVITY_EVENTS, move || {
        // Waking the computer does not make the time before it active.
        if !watch.check() {
            watch.user_is_active();
        }
    });
    listen(&window, &WAKE_EVENTS, move || {
        watch.check();
    });
    let (ticking, stop) = abortable(async move {
        loop {
            TimeoutFuture::new(CHECK_EVERY_MS).await;
            watch.check();
        }
    });
    on_cleanup(move || stop.abort());
    leptos::task::spawn_local(async move {
        let _ = ticking.await;
    });
}

impl Watch {
    /// The idle limit in minutes, if there is one.
    fn limit(self) -> Option<u32> {
        let after = untrack(|| if self.session.is_sealed() { self.lock_after } else { self.end_after });
        // No limit once the token is locked or forgotten.
        after.try_get_untracked().filter(|minutes| *minutes > 0 && self.session.has_token())
    }

    /// Locks or disconnects if it is time. Returns whether it was.
    fn check(self) -> bool {
        let Some(minutes) = self.limit() else { return false };
        let Some(here) = self.here.try_get_value() else { return false };
        let is_time = idle_ms(Date::now(), here, shared()) >= f64::from(minutes) * 60_000.0;
        if is_time {
            self.session.on_idle(self.guard);
        }
        is_time
    }

    fn user_is_active(self) {
        let now = Date::now();
        self.here.try_set_value(now);
        let last = self.last_shared.try_get_value().unwrap_or(now);
        if self.limit().is_some() && (now - last).abs() >= SHARE_EVERY_MS {
            self.last_shared.try_set_value(now);
            if let Ok(Some(store)) = window().local_storage() {
                let _ = store.set_item(SHARED, &now.to_string());
            }
        }
    }
}

fn shared() -> Option<f64> {
    window().local_storage().ok()??.get_item(SHARED).ok()??.parse().ok().filter(|time: &f64| time.is_finite())
}

/// Listens for these events in the capture phase, passively.
fn listen(target: &EventTarget, names: &'static [&'static str], heard: impl Fn() + 'static) {
    let heard = Closure::<dyn Fn()>::new(heard);
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    options.set_passive(true);
    for name in names {
        let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
            name,
            heard.as_ref().unchecked_ref(),
            &options,
        );
    }
    let kept = StoredValue::new_local((target.clone(), heard));
    on_cleanup(move || {
        kept.try_with_value(|(target, heard)| {
            for name in names {
                let _ = target.remove_event_listener_with_callback_and_bool(
                    name,
                    heard.as_ref().unchecked_ref(),
                    true,
                );
            }
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: f64 = 43_200_000.0;

    #[test]
    fn activity_in_any_tab_counts() {
        assert_eq!(idle_ms(NOON, NOON - 500.0, None), 500.0);
        assert_eq!(idle_ms(NOON, NOON - 900_000.0, Some(NOON - 2_000.0)), 2_000.0);
        assert_eq!(idle_ms(NOON, NOON - 2_000.0, Some(NOON - 900_000.0)), 2_000.0);
    }

    #[test]
    fn sleep_counts_as_idle() {
        assert_eq!(idle_ms(NOON + 3_600_000.0, NOON, Some(NOON)), 3_600_000.0);
    }

    #[test]
    fn a_future_time_in_the_store_does_not_prevent_the_lock() {
        assert_eq!(idle_ms(NOON, NOON - 900_000.0, Some(NOON + 86_400_000.0)), 900_000.0);
    }

    #[test]
    fn a_clock_that_is_set_back_does_not_count_as_idle() {
        assert_eq!(idle_ms(NOON, NOON + 7_200_000.0, Some(NOON + 7_200_000.0)), 0.0);
    }
}
