//! The ways into the app from JavaScript: a page of our own, and any number of instances in a portal's page.
//!
//! `public/rac-admin.js` makes the shadow root, the style sheet and the events around [`mount`]; what portals may rely on
//! is declared in `public/rac-admin.d.ts`.

use crate::app::{App, Controls, provide};
use crate::config::Config;
use crate::hosting::Theme;
use crate::hosting::{Hosting, Portal, Routing};
use crate::route::Route;
use crate::session::{Returned, oauth_pages, take_returned};
use authentik_rac::ApiToken;
use js_sys::Reflect;
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// Starts the stand-alone page: reads the configuration and fills the page.
#[wasm_bindgen]
pub async fn start() {
    // It leaves the address before anything else happens.
    let returned = take_returned();
    let config = read_config().await;
    let root = document().get_element_by_id("app").and_then(|root| root.dyn_into::<HtmlElement>().ok());
    let Some(root) = root.or_else(|| document().body()) else { return };
    root.set_text_content(None);
    let query = match returned {
        Some(Returned::Beside(query)) => {
            return mount_to(root, move || oauth_pages::window::show(query.clone())).forget();
        }
        Some(Returned::Here(query)) => Some(query),
        None => None,
    };
    mount_to(root, move || view! { <App controls=provide(config, Hosting::stand_alone(), query) /> })
        .forget();
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

/// One instance in a portal's page. Freeing it takes it out of the page and ends its requests.
#[wasm_bindgen]
pub struct Instance {
    controls: Controls,
    owner: Owner,
    /// Goes from the page when it is dropped: after the owner's clean-up, as everywhere where one page follows another.
    _shown: Box<dyn Any>,
}

impl Drop for Instance {
    fn drop(&mut self) {
        self.owner.cleanup();
    }
}

/// Shows the app in an element that is all ours, in a shadow root. `options` are those of `mount` in `rac-admin.js`,
/// completed there: `apiBase`, `title`, `routing`, `route`, `theme`, `locale`, `navigation`, `readOnly`, `emit`,
/// `getToken`, `reload`.
#[wasm_bindgen]
pub fn mount(element: HtmlElement, options: &JsValue) -> Option<Instance> {
    let text = |name: &str| option(options, name).as_string();
    let config = Config {
        api_base: text("apiBase").unwrap_or_else(|| Config::default().api_base),
        title: text("title").unwrap_or_else(|| Config::default().title),
        read_only: option(options, "readOnly").is_truthy(),
        ..Config::default()
    };
    let routing = if text("routing").as_deref() == Some("hash") { Routing::Hash } else { Routing::Memory };
    let start = text("route").map(|route| Route::parse(&route));
    let portal = Portal {
        emit: option(options, "emit").dyn_into().ok(),
        get_token: option(options, "getToken").dyn_into().ok(),
        // The address of rac-admin.js itself, and those of what it loaded.
        entry: text("entry").zip(text("files")),
        reload: option(options, "reload").dyn_into().ok(),
    };
    let (theme, locale, navigation) = (text("theme"), text("locale"), text("navigation"));
    let owner = Owner::new();
    let made = Rc::new(Cell::new(None));
    let give = Rc::clone(&made);
    let shown: Box<dyn Any> = Box::new(owner.with(|| {
        mount_to(element, move || {
            let hosting = Hosting::embedded(routing, start, config.api_base.clone(), portal);
            let controls = provide(config, hosting, None);
            give.set(Some(controls));
            view! { <App controls=controls /> }
        })
    }));
    let instance = Instance { controls: made.get()?, owner, _shown: shown };
    instance.set_theme(theme);
    instance.set_locale(locale);
    instance.set_navigation(navigation);
    Some(instance)
}

fn option(options: &JsValue, name: &str) -> JsValue {
    Reflect::get(options, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

#[wasm_bindgen]
impl Instance {
    /// Goes to a page of ours, as a link does.
    pub fn navigate(&self, route: &str) {
        self.controls.navigation.go(Route::parse(route));
    }

    /// Goes on with this token. Answers whether it can be one.
    #[wasm_bindgen(js_name = setToken)]
    pub fn set_token(&self, token: &str) -> bool {
        let token = ApiToken::parse(token).ok();
        token.map(|token| self.controls.session.take_token(token)).is_some()
    }

    /// `auto`, `light` or `dark`; nothing leaves the choice to the person.
    #[wasm_bindgen(js_name = setTheme)]
    pub fn set_theme(&self, theme: Option<String>) {
        self.controls.hosting.theme().set(theme.map(|theme| Theme::from_key(&theme)));
    }

    /// A language tag that `Intl` knows; nothing leaves the choice to the person.
    #[wasm_bindgen(js_name = setLocale)]
    pub fn set_locale(&self, locale: Option<String>) {
        self.controls.hosting.locale().set(locale);
    }

    /// `none` hides navigation and account menu.
    #[wasm_bindgen(js_name = setNavigation)]
    pub fn set_navigation(&self, navigation: Option<String>) {
        self.controls.hosting.navigation().set(navigation.as_deref() != Some("none"));
    }

    /// Whether nothing may be written; the person can't turn it off.
    #[wasm_bindgen(js_name = setReadOnly)]
    pub fn set_read_only(&self, read_only: bool) {
        self.controls.hosting.read_only().set(read_only);
    }
}
