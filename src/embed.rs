//! The entry points for JavaScript: the stand-alone page, and any number of apps in a portal's page.
//!
//! `public/rac-admin.js` adds the shadow root, the style sheet and the events to [`mount`]. `public/rac-admin.d.ts`
//! declares what portals can rely on.

use crate::app::{App, Controls, provide};
use crate::config::Config;
use crate::hosting::Theme;
use crate::hosting::{Hosting, Portal, Routing};
use crate::language;
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

/// Starts the stand-alone page: reads the configuration and mounts the app.
#[wasm_bindgen]
pub async fn start() {
    // Removed from the address before anything else happens.
    let returned = take_returned();
    let config = read_config().await;
    language::load_first(&config).await;
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

/// Reads `config.json`, next to the page. Without one, the defaults apply.
async fn read_config() -> Config {
    match gloo_net::http::Request::get("config.json").send().await {
        Ok(answer) if answer.ok() => match answer.text().await {
            Ok(text) => Config::read(&text),
            Err(_) => Config::with_problem(rac_messages::config::INCOMPLETE),
        },
        Ok(_) => Config::default(),
        Err(_) => Config::with_problem(rac_messages::config::NO_ANSWER),
    }
}

/// One mounted app in a portal's page. Freeing it unmounts it and aborts its requests.
#[wasm_bindgen]
pub struct Instance {
    controls: Controls,
    owner: Owner,
    /// Dropped last, after the owner's clean-up, which is the order for any page that is replaced.
    _shown: Box<dyn Any>,
}

impl Drop for Instance {
    fn drop(&mut self) {
        self.owner.cleanup();
    }
}

/// Mounts the app in an element of ours in a shadow root. `options` are those of `mount` in `rac-admin.js`, completed
/// there: `apiBase`, `title`, `routing`, `route`, `theme`, `locale`, `navigation`, `readOnly`, `emit`, `getToken`,
/// `reload`.
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
        // The address of rac-admin.js itself, and those of the files it loaded.
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
    /// Goes to a page, as a link does.
    pub fn navigate(&self, route: &str) {
        self.controls.navigation.go(Route::parse(route));
    }

    /// Continues with this token. Returns whether it is valid as one.
    #[wasm_bindgen(js_name = setToken)]
    pub fn set_token(&self, token: &str) -> bool {
        let token = ApiToken::parse(token).ok();
        token.map(|token| self.controls.session.take_token(token)).is_some()
    }

    /// `auto`, `light` or `dark`; otherwise the user chooses.
    #[wasm_bindgen(js_name = setTheme)]
    pub fn set_theme(&self, theme: Option<String>) {
        self.controls.hosting.theme().set(theme.map(|theme| Theme::from_key(&theme)));
    }

    /// A language tag that `Intl` knows; otherwise the user chooses.
    #[wasm_bindgen(js_name = setLocale)]
    pub fn set_locale(&self, locale: Option<String>) {
        self.controls.hosting.locale().set(locale);
    }

    /// `none` hides the navigation and the account menu.
    #[wasm_bindgen(js_name = setNavigation)]
    pub fn set_navigation(&self, navigation: Option<String>) {
        self.controls.hosting.navigation().set(navigation.as_deref() != Some("none"));
    }

    /// Whether nothing can be written; users can't turn it off.
    #[wasm_bindgen(js_name = setReadOnly)]
    pub fn set_read_only(&self, read_only: bool) {
        self.controls.hosting.read_only().set(read_only);
    }
}
