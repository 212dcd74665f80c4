//! The program: nothing happens by itself but that mistakes are told. `public/boot.js` starts the stand-alone page, and
//! `public/rac-admin.js` what portals embed; both by functions of `src/embed.rs`.

use leptos::prelude::window;
use std::panic::PanicHookInfo;
use std::sync::atomic::{AtomicBool, Ordering};
use web_sys::{CustomEvent, CustomEventInit};

// What the browser calls.
pub use rac_admin::embed;

fn main() {
    std::panic::set_hook(Box::new(stopped));
}

/// After a panic nothing of ours may run any more, though the page still looks alive: the JavaScript says so, and keeps the
/// browser from calling us (`xtask/src/split.js`). Only the first one counts: what comes after it is its consequence.
fn stopped(info: &PanicHookInfo<'_>) {
    static IS_STOPPED: AtomicBool = AtomicBool::new(false);
    if IS_STOPPED.swap(true, Ordering::Relaxed) {
        return;
    }
    let what = told(info);
    web_sys::console::error_1(&["RAC Admin stopped: ", &what].concat().into());
    let detail = CustomEventInit::new();
    detail.set_detail(&what.into());
    if let Ok(event) = CustomEvent::new_with_event_init_dict(STOPPED, &detail) {
        let _ = window().dispatch_event(&event);
    }
}

/// Where it happened, and what stands in the program about it. What was put together while it ran may hold a value, which
/// may be a secret, and is told in debug builds only.
fn told(info: &PanicHookInfo<'_>) -> String {
    if cfg!(debug_assertions) {
        return info.to_string();
    }
    let text = info.payload().downcast_ref::<&'static str>().copied().unwrap_or_default();
    let place = info.location().map(|place| [place.file(), ":", &place.line().to_string()].concat());
    [&place.unwrap_or_default(), " ", text].concat()
}

/// What `boot.js` and `rac-admin.js` listen for.
const STOPPED: &str = "rac-admin-stopped";
