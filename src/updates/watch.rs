//! When to check which version is installed: rarely, never in a hidden tab, and never with the token.

use super::Updates;
use super::installed::Installed;
use crate::hosting::Hosting;
use futures_util::future::{AbortHandle, abortable};
use gloo_net::http::RequestBuilder;
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use web_sys::{RequestCache, RequestCredentials};

/// How often a visible page checks, in milliseconds: every four hours.
const EVERY: u32 = 4 * 60 * 60 * 1000;
/// How long ago the last check must be for one when the user returns to the tab, in milliseconds: half an hour.
const AFTER: f64 = 30.0 * 60.0 * 1000.0;

/// Checks now and then until the caller's view is unmounted.
pub fn watch(updates: Updates, hosting: Hosting) {
    let under_way = StoredValue::new(None::<AbortHandle>);
    let give_up = move || {
        if let Some(abort) = under_way.try_update_value(Option::take).flatten() {
            abort.abort();
        }
    };
    let check = move || {
        give_up();
        updates.looked.set_value(js_sys::Date::now());
        let (looking, abort) = abortable(check(updates, hosting));
        under_way.set_value(Some(abort));
        leptos::task::spawn_local(async move {
            let _ = looking.await;
        });
    };
    let is_time = move || {
        if !document().hidden() && js_sys::Date::now() - updates.looked.get_value() >= AFTER {
            check();
        }
    };
    // The user may connect on a page that was open for days.
    is_time();
    let often = StoredValue::new_local(Some(Interval::new(EVERY, is_time)));
    let listener = window_event_listener_untyped("visibilitychange", move |_| is_time());
    Effect::new(move |before: Option<u32>| {
        let wishes = updates.wishes.get();
        if before.is_some_and(|before| before != wishes) {
            check();
        }
        wishes
    });
    on_cleanup(move || {
        listener.remove();
        often.try_set_value(None);
        give_up();
    });
}

async fn check(updates: Updates, hosting: Hosting) {
    let Some((address, own)) = hosting.entry().or_else(of_our_page) else { return };
    let request = RequestBuilder::new(&address)
        .cache(RequestCache::NoStore)
        // A public file, so no credentials.
        .credentials(RequestCredentials::Omit);
    let Ok(answer) = request.send().await else { return };
    if !answer.ok() {
        return;
    }
    let Ok(text) = answer.text().await else { return };
    match Installed::read(&text, &own) {
        Installed::Own => updates.other.try_set(None),
        Installed::Other(names) => updates.other.try_set(Some(names)),
        Installed::Unknown => None,
    };
}

/// The address that a reload would load, and the files the page was made of: its JavaScript and its style sheet.
fn of_our_page() -> Option<(String, String)> {
    let address = window().location().href().ok()?;
    let address = address.split('#').next()?.to_owned();
    let attribute =
        |selector: &str, name: &str| document().query_selector(selector).ok()??.get_attribute(name);
    let script = attribute("meta[name=app-js]", "content")?;
    let style = attribute("link[rel=stylesheet][integrity]", "href").unwrap_or_default();
    Some((address, [script, style].join(" ")))
}
