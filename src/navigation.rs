//! Navigation: keeps the route in the location's hash, or in memory where the hash is a portal's, and asks before a
//! changed form is left.

use crate::forms::LeaveGuard;
use crate::hosting::{Hosting, Routing};
use crate::route::Route;
use leptos::ev;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BeforeUnloadEvent, Element, HtmlAnchorElement, MouseEvent};

/// The current route and ways to change it; one for the whole app, in the context.
#[derive(Clone, Copy)]
pub struct Navigation {
    route: RwSignal<Route>,
    /// The navigation that waits while the user is asked about unsaved changes.
    pending: RwSignal<Option<PendingNavigation>>,
    guard: LeaveGuard,
    routing: Routing,
    instance: StoredValue<Option<CurrentInstance>>,
}

/// History entries record their instance, so that going back never looks up an id in the wrong one.
#[derive(Clone)]
struct CurrentInstance {
    id: String,
    /// The user went back to an entry of another instance: switches to that instance and to the route in it.
    on_other_instance: Callback<(String, Route)>,
}

/// A navigation that leaves the page if the user agrees.
#[derive(Clone)]
enum PendingNavigation {
    Route(Route),
    /// Not a `Callback`: that is disposed of with the view that made it, such as a menu that closes when an entry is
    /// chosen.
    Action(Arc<dyn Fn() + Send + Sync>),
}

impl Navigation {
    /// Reads the location and follows it from now on.
    pub fn provide(guard: LeaveGuard, hosting: Hosting) -> Navigation {
        let routing = hosting.routing();
        let start = hosting.start();
        let here = if routing == Routing::Hash { current() } else { Route::OVERVIEW };
        let navigation = Navigation {
            route: RwSignal::new(here),
            pending: RwSignal::new(None),
            guard,
            routing,
            instance: StoredValue::new(None),
        };
        // A hash in the portal's address is someone's link: it takes precedence over the portal's choice.
        if let Some(start) = start.filter(|_| routing == Routing::Memory || !has_hash()) {
            navigation.replace(start);
        }
        provide_context(navigation);
        // Saved meanwhile, or done: there is nothing left to ask about, and the code that saved decides where to go.
        let armed = guard.armed();
        Effect::new(move |_| {
            if !armed.get() && navigation.pending.with_untracked(Option::is_some) {
                navigation.pending.set(None);
            }
        });
        // Two history entries with the same address cause no `hashchange`.
        let follow = (routing == Routing::Hash).then(|| {
            (
                window_event_listener(ev::hashchange, move |_| navigation.follow()),
                window_event_listener(ev::popstate, move |_| navigation.follow()),
            )
        });
        let hold = window_event_listener(ev::beforeunload, move |event: BeforeUnloadEvent| {
            if guard.is_armed() {
                event.prevent_default();
            }
        });
        on_cleanup(move || {
            if let Some((hash, state)) = follow {
                hash.remove();
                state.remove();
            }
            hold.remove();
        });
        navigation
    }

    pub fn route(&self) -> Signal<Route> {
        self.route.into()
    }

    /// The instance of the current history entry, if it records one.
    pub fn instance_of_entry(&self) -> Option<String> {
        let state = window().history().ok()?.state().ok()?.as_string()?;
        state.strip_prefix(INSTANCE).map(str::to_owned)
    }

    /// The current instance.
    pub fn instance(&self) -> Option<String> {
        self.instance.with_value(|current| current.as_ref().map(|current| current.id.clone()))
    }

    /// Records this instance in history entries from now on. `on_other_instance` is called when an entry of another one
    /// is visited.
    pub fn begin_in(&self, id: String, on_other_instance: Callback<(String, Route)>) {
        self.instance.set_value(Some(CurrentInstance { id, on_other_instance }));
        self.mark_entry();
    }

    /// Continues in another instance, with a new history entry unless the browser is already at one.
    pub fn continue_in(&self, instance: &str, route: Route) {
        self.instance.update_value(|current| {
            if let Some(current) = current {
                current.id = instance.to_owned();
            }
        });
        if self.instance_of_entry().as_deref() == Some(instance) && current() == route {
            self.set(route);
        } else {
            self.push(&route);
            self.set(route);
        }
    }

    /// Whether the user is being asked about unsaved changes.
    pub fn asking(&self) -> Signal<bool> {
        let pending = self.pending;
        Signal::derive(move || pending.with(Option::is_some))
    }

    /// Runs an action that ends the page other than by a route; asks first if a form has unsaved changes.
    pub fn ask_then(&self, action: impl Fn() + Send + Sync + 'static) {
        if self.guard.is_armed() {
            self.pending.set(Some(PendingNavigation::Action(Arc::new(action))));
        } else {
            action();
        }
    }

    /// Goes to a route, as a link does; asks first if a form has unsaved changes.
    pub fn go(&self, route: Route) {
        if self.guard.is_armed() && !self.route.with_untracked(|here| here.same_page(&route)) {
            self.pending.set(Some(PendingNavigation::Route(route)));
            return;
        }
        self.leave_for(route);
    }

    /// Replaces the current history entry: for what is typed into a filter, and for addresses that redirect.
    pub fn replace(&self, route: Route) {
        if self.routing == Routing::Hash
            && let Ok(history) = window().history()
        {
            let _ = history.replace_state_with_url(&self.mark(), "", Some(&route.to_hash()));
        }
        self.set(route);
    }

    fn push(&self, route: &Route) {
        if self.routing == Routing::Hash
            && let Ok(history) = window().history()
        {
            let _ = history.push_state_with_url(&self.mark(), "", Some(&route.to_hash()));
        }
    }

    /// The state of a history entry.
    fn mark(&self) -> JsValue {
        let instance = self
            .instance
            .with_value(|current| current.as_ref().map(|current| format!("{INSTANCE}{}", current.id)));
        instance.map_or(JsValue::NULL, |instance| JsValue::from_str(&instance))
    }

    /// Entries that the browser made, for a link, have no state yet.
    fn mark_entry(&self) {
        if self.instance.with_value(Option::is_some)
            && let Ok(history) = window().history()
        {
            let _ = history.replace_state_with_url(&self.mark(), "", None);
        }
    }

    /// "Leave without saving".
    pub fn leave(&self) {
        self.guard.disarm();
        let pending = self.pending.get_untracked();
        self.pending.set(None);
        match pending {
            Some(PendingNavigation::Route(route)) => self.leave_for(route),
            Some(PendingNavigation::Action(action)) => action(),
            None => {}
        }
    }

    /// "Keep editing".
    pub fn stay(&self) {
        self.pending.set(None);
    }

    /// A click on one of our links, handled at the app's root: with unsaved changes it asks first. With the route in
    /// memory the browser never follows our links, not even in a new tab, where they would lead elsewhere.
    pub fn on_click(&self, event: &MouseEvent) {
        let plain = event.button() == 0
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        let ours = match self.routing {
            Routing::Hash => plain && self.guard.is_armed(),
            Routing::Memory => event.button() <= 1,
        };
        if event.default_prevented() || !ours {
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = target.and_then(|element| element.closest("a[href^='#']").ok().flatten());
        let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) else { return };
        let href = link.get_attribute("href").unwrap_or_default();
        if link.target().is_empty() {
            event.prevent_default();
            self.go(Route::parse(&href));
        }
    }

    fn leave_for(&self, route: Route) {
        if self.route.with_untracked(|here| *here == route) {
            return;
        }
        self.push(&route);
        self.set(route);
    }

    /// The location changed: back, forward, an edited address, a link.
    fn follow(&self) {
        let route = current();
        let here = self.route.get_untracked();
        let other_instance = self.instance.get_value().and_then(|current| {
            let other = self.instance_of_entry().filter(|instance| *instance != current.id)?;
            Some((other, current.on_other_instance))
        });
        if other_instance.is_none() {
            self.mark_entry();
            if route == here {
                return;
            }
        }
        let asks = self.guard.is_armed() && (other_instance.is_some() || !here.same_page(&route));
        if asks {
            // The browser has already left: go back to the form, then ask.
            self.push(&here);
        }
        match other_instance {
            Some((instance, switch)) if asks => {
                let go = move || switch.run((instance.clone(), route.clone()));
                self.pending.set(Some(PendingNavigation::Action(Arc::new(go))));
            }
            Some((instance, switch)) => switch.run((instance, route)),
            None if asks => self.pending.set(Some(PendingNavigation::Route(route))),
            None => self.set(route),
        }
    }

    fn set(&self, route: Route) {
        if self.route.with_untracked(|here| *here != route) {
            self.route.set(route);
        }
    }
}

/// The prefix of the instance in the state of a history entry. It keeps its old name, for entries of older versions.
const INSTANCE: &str = "rac-admin.profile:";

fn current() -> Route {
    Route::parse(&window().location().hash().unwrap_or_default())
}

fn has_hash() -> bool {
    window().location().hash().is_ok_and(|hash| hash.len() > 1)
}

/// The navigation from the context.
pub fn use_navigation() -> Navigation {
    expect_context::<Navigation>()
}
