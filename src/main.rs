//! The program: nothing happens by itself but that mistakes are told. `public/boot.js` starts the stand-alone page, and
//! `public/rac-admin.js` what portals embed; both by functions of `src/embed.rs`.

use leptos::prelude::window;

// What the browser calls.
pub use rac_admin::embed;

fn main() {
    std::panic::set_hook(Box::new(stopped));
}

/// After a panic nothing of ours runs any more, though the page still looks alive: log it, and let the JavaScript say so.
fn stopped(info: &std::panic::PanicHookInfo<'_>) {
    console_error_panic_hook::hook(info);
    if let Ok(event) = web_sys::Event::new(STOPPED) {
        let _ = window().dispatch_event(&event);
    }
}

/// What `boot.js` and `rac-admin.js` listen for.
const STOPPED: &str = "rac-admin-stopped";
