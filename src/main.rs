//! The entry point of the WebAssembly module: installs the panic hook and does nothing else. `public/boot.js` starts
//! the stand-alone page, `public/rac-admin.js` what portals embed; both call functions of `src/embed.rs`.

use leptos::prelude::window;
use std::panic::PanicHookInfo;
use std::sync::atomic::{AtomicBool, Ordering};
use web_sys::{CustomEvent, CustomEventInit};

// Exported to JavaScript.
pub use rac_admin::embed;

fn main() {
    std::panic::set_hook(Box::new(stopped));
}

/// After a panic, no code of ours can run any more, though the page still looks alive: the JavaScript shows that, and
/// keeps the browser from calling us (`xtask/src/split/app.js`). Only the first panic counts; later ones follow from it.
fn stopped(info: &PanicHookInfo<'_>) {
    static IS_STOPPED: AtomicBool = AtomicBool::new(false);
    if IS_STOPPED.swap(true, Ordering::Relaxed) {
        return;
    }
    let what = describe(info);
    web_sys::console::error_1(&format!("RAC Admin stopped: {what}").into());
    let detail = CustomEventInit::new();
    detail.set_detail(&what.into());
    if let Ok(event) = CustomEvent::new_with_event_init_dict(STOPPED, &detail) {
        let _ = window().dispatch_event(&event);
    }
}

/// The place of the panic and its literal message. A formatted message may contain a value, which may be a secret, so
/// it is shown in debug builds only.
fn describe(info: &PanicHookInfo<'_>) -> String {
    if cfg!(debug_assertions) {
        return info.to_string();
    }
    let text = info.payload().downcast_ref::<&'static str>().copied().unwrap_or_default();
    let place = info.location().map(|place| format!("{}:{}", place.file(), place.line()));
    format!("{} {text}", place.unwrap_or_default())
}

/// The event that `boot.js` and `rac-admin.js` listen for.
const STOPPED: &str = "rac-admin-stopped";
