//! The stand-alone page: read the configuration, then mount the app.

use leptos::mount::mount_to;
use leptos::prelude::*;
use rac_admin::app::App;
use rac_admin::config::Config;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

fn main() {
    std::panic::set_hook(Box::new(stopped));
    wasm_bindgen_futures::spawn_local(async {
        let config = read_config().await;
        let root = document().get_element_by_id("app").and_then(|root| root.dyn_into::<HtmlElement>().ok());
        let root = root.or_else(|| document().body());
        if let Some(root) = root {
            root.set_inner_html("");
            mount_to(root, move || view! { <App config=config /> }).forget();
        }
    });
}

/// After a panic nothing of ours runs any more, though the page still looks alive: log it, and let `boot.js` say so.
fn stopped(info: &std::panic::PanicHookInfo<'_>) {
    console_error_panic_hook::hook(info);
    if let Ok(event) = web_sys::Event::new(STOPPED) {
        let _ = window().dispatch_event(&event);
    }
}

/// What `boot.js` listens for.
const STOPPED: &str = "rac-admin-stopped";

/// `config.json` lies beside the page. Without one the defaults hold.
async fn read_config() -> Config {
    match gloo_net::http::Request::get("config.json").send().await {
        Ok(answer) if answer.ok() => match answer.text().await {
            Ok(text) => Config::read(&text),
            Err(_) => Config::with_problem("it did not arrive whole"),
        },
        Ok(_) => Config::default(),
        Err(_) => Config::with_problem("no answer"),
    }
}
