//! The stand-alone page: read the configuration, then mount the app.

use leptos::mount::mount_to;
use leptos::prelude::*;
use rac_admin::app::App;
use rac_admin::config::Config;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

fn main() {
    console_error_panic_hook::set_once();
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
