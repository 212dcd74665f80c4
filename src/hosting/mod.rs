//! How the app is hosted: as a page of its own, or in a portal's page that it must not disturb.

mod change;
mod reload;
mod theme;

pub use change::Change;
pub use theme::Theme;

use crate::route::Route;
use authentik_rac::ApiToken;
use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Where the route is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Routing {
    /// In the hash of the page's address, which is ours.
    Hash,
    /// In memory: the page's address and history belong to the portal.
    Memory,
}

/// The portal's functions, passed on by `rac-admin.js`.
#[derive(Clone)]
pub struct Portal {
    /// `(name, detail)`: informs the portal.
    pub emit: Option<Function>,
    /// `(refused) -> Promise<string>`: the portal's token; a different one if the last was refused. Without it, users
    /// connect as on the stand-alone page.
    pub get_token: Option<Function>,
    /// The address of the file that names all others, and the files it named when it was loaded: for detecting new
    /// versions.
    pub entry: Option<(String, String)>,
    /// Reloads the document, if it holds nothing but RAC Admin.
    pub reload: Option<Function>,
}

/// How this app is hosted; in the context. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Hosting {
    routing: Routing,
    start: StoredValue<Option<Route>>,
    /// authentik's API, for the portal's token.
    api_base: StoredValue<String>,
    /// `None` on the stand-alone page.
    portal: StoredValue<Option<Portal>, LocalStorage>,
    token_is_given: StoredValue<bool>,
    theme: RwSignal<Option<Theme>>,
    locale: RwSignal<Option<String>>,
    navigation: RwSignal<bool>,
    read_only: RwSignal<bool>,
}

impl Hosting {
    /// The stand-alone page.
    pub fn stand_alone() -> Self {
        Self::new(Routing::Hash, None, String::new(), None)
    }

    /// In a portal's page. `start` is the page shown first.
    pub fn embedded(routing: Routing, start: Option<Route>, api_base: String, portal: Portal) -> Self {
        Self::new(routing, start, api_base, Some(portal))
    }

    fn new(routing: Routing, start: Option<Route>, api_base: String, portal: Option<Portal>) -> Self {
        let provides_token = portal.as_ref().is_some_and(|portal| portal.get_token.is_some());
        Hosting {
            routing,
            start: StoredValue::new(start),
            api_base: StoredValue::new(api_base),
            portal: StoredValue::new_local(portal),
            token_is_given: StoredValue::new(provides_token),
            theme: RwSignal::new(None),
            locale: RwSignal::new(None),
            navigation: RwSignal::new(true),
            read_only: RwSignal::new(false),
        }
    }

    pub fn routing(self) -> Routing {
        self.routing
    }

    /// The page shown first, if the portal chose one.
    pub fn start(self) -> Option<Route> {
        self.start.get_value()
    }

    /// authentik's API, as the portal gave it.
    pub fn api_base(self) -> String {
        self.api_base.try_get_value().unwrap_or_default()
    }

    /// Whether the window's title and location are ours.
    pub fn owns_the_window(self) -> bool {
        self.portal.try_with_value(Option::is_none) == Some(true)
    }

    /// Whether the token comes from the portal: then nothing is stored, and users are not asked for one.
    pub fn provides_token(self) -> bool {
        self.token_is_given.try_get_value() == Some(true)
    }

    /// From now on the token comes from the portal.
    pub fn token_was_given(self) {
        self.token_is_given.set_value(true);
    }

    /// Asks the portal for a token. `refused`: authentik no longer accepts the last one.
    pub async fn token(self, refused: bool) -> Option<ApiToken> {
        let get = self.portal.try_with_value(|portal| portal.as_ref()?.get_token.clone()).flatten()?;
        let promise: Promise = get.call1(&JsValue::NULL, &refused.into()).ok()?.dyn_into().ok()?;
        ApiToken::parse(&JsFuture::from(promise).await.ok()?.as_string()?).ok()
    }

    /// The address of a file that lies beside the app's own.
    pub fn address_of(self, name: &str) -> String {
        let entry = self.portal.try_with_value(|portal| portal.as_ref()?.entry.clone()).flatten();
        let folder = entry.and_then(|(entry, _)| Some(entry.rsplit_once('/')?.0.to_owned()));
        folder.map_or_else(|| name.to_owned(), |folder| format!("{folder}/{name}"))
    }

    /// The theme, if the portal chooses it.
    pub fn theme(self) -> RwSignal<Option<Theme>> {
        self.theme
    }

    /// The locale for times, numbers and sorting, if the portal chooses it: a language tag that `Intl` knows.
    pub fn locale(self) -> RwSignal<Option<String>> {
        self.locale
    }

    /// Whether the navigation and account menu are shown; otherwise the portal has its own.
    pub fn navigation(self) -> RwSignal<bool> {
        self.navigation
    }

    /// Whether the operator, in `config.json`, or the portal has turned on read-only mode.
    pub fn read_only(self) -> RwSignal<bool> {
        self.read_only
    }

    /// Tells the portal the current route.
    pub fn emit_route(self, route: &Route) {
        self.emit("navigate", &[("route", Some(route.to_hash()))]);
    }

    /// Tells the portal what was written.
    pub fn wrote(self, change: Change) {
        self.emit("changed", &[("kind", Some(change.kind.to_owned())), ("id", change.id)]);
    }

    /// The file that the portal loaded, and the files that this loaded.
    pub fn entry(self) -> Option<(String, String)> {
        self.portal.try_with_value(|portal| portal.as_ref()?.entry.clone()).flatten()
    }

    /// Tells the portal that a new version is installed.
    pub fn emit_update(self) {
        self.emit("update-available", &[]);
    }

    /// Tells the portal that authentik accepts no token of its own.
    pub fn emit_needs_token(self) {
        self.emit("auth-required", &[]);
    }

    fn emit(self, name: &str, detail: &[(&str, Option<String>)]) {
        let emit = self.portal.try_with_value(|portal| portal.as_ref()?.emit.clone()).flatten();
        let Some(emit) = emit else { return };
        let object = Object::new();
        for (key, value) in detail {
            let value = value.as_ref().map_or(JsValue::NULL, |value| JsValue::from_str(value));
            let _ = Reflect::set(&object, &JsValue::from_str(key), &value);
        }
        let _ = emit.call2(&JsValue::NULL, &JsValue::from_str(name), &object);
    }
}

/// How this app is hosted, from the context; stand-alone if nothing is provided.
pub fn use_hosting() -> Hosting {
    use_context().unwrap_or_else(Hosting::stand_alone)
}
