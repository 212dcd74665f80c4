//! The browser's side of the route: reads and writes the location's hash, or keeps the route in memory where the hash
//! is a portal's; and asks before a changed form is left.

use crate::forms::LeaveGuard;
use crate::hosting::{Hosting, Routing};
use crate::route::Route;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BeforeUnloadEvent, Element, HtmlAnchorElement, MouseEvent};

/// Where one is, and the ways to somewhere else; one for the whole app, in the context.
#[derive(Clone, Copy)]
pub struct Navigation {
    route: RwSignal<Route>,
    /// What the person wants to do, while they are asked about unsaved changes.
    wanted: RwSignal<Option<Wanted>>,
    guard: LeaveGuard,
    routing: Routing,
}

/// What would leave the page.
#[derive(Clone)]
enum Wanted {
    Go(Route),
    Do(Callback<()>),
}

impl Navigation {
    /// Reads where we are and follows the location from now on.
    pub fn provide(guard: LeaveGuard, hosting: Hosting) -> Navigation {
        let routing = hosting.routing();
        let start = hosting.start();
        let here = if routing == Routing::Hash { current() } else { Route::Overview };
        let navigation =
            Navigation { route: RwSignal::new(here), wanted: RwSignal::new(None), guard, routing };
        // An address that says more than the portal's own page is somebody's link: it goes before the portal's choice.
        if let Some(start) = start.filter(|_| routing == Routing::Memory || !has_hash()) {
            navigation.replace(start);
        }
        provide_context(navigation);
        let follow = (routing == Routing::Hash)
            .then(|| window_event_listener(ev::hashchange, move |_| navigation.follow()));
        let hold = window_event_listener(ev::beforeunload, move |event: BeforeUnloadEvent| {
            if guard.is_armed() {
                event.prevent_default();
            }
        });
        on_cleanup(move || {
            if let Some(follow) = follow {
                follow.remove();
            }
            hold.remove();
        });
        navigation
    }

    pub fn route(&self) -> Signal<Route> {
        self.route.into()
    }

    /// Whether the person is to be asked about unsaved changes.
    pub fn asking(&self) -> Signal<bool> {
        let wanted = self.wanted;
        Signal::derive(move || wanted.with(Option::is_some))
    }

    /// Does what ends the page in another way than by a route; asks first if a form has changes.
    pub fn ask_then(&self, deed: Callback<()>) {
        if self.guard.is_armed() {
            self.wanted.set(Some(Wanted::Do(deed)));
        } else {
            deed.run(());
        }
    }

    /// Goes somewhere, as a link does; asks first if a form has changes.
    pub fn go(&self, route: Route) {
        if self.guard.is_armed() && !self.route.with_untracked(|here| here.same_page(&route)) {
            self.wanted.set(Some(Wanted::Go(route)));
            return;
        }
        self.leave_for(route);
    }

    /// Goes somewhere in place of the current entry of the history: for what is typed into a filter, and for
    /// addresses that only lead on to another.
    pub fn replace(&self, route: Route) {
        if self.routing == Routing::Hash
            && let Ok(history) = window().history()
        {
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&route.to_hash()));
        }
        self.set(route);
    }

    /// "Leave without saving".
    pub fn leave(&self) {
        self.guard.disarm();
        let wanted = self.wanted.get_untracked();
        self.wanted.set(None);
        match wanted {
            Some(Wanted::Go(route)) => self.leave_for(route),
            Some(Wanted::Do(deed)) => deed.run(()),
            None => {}
        }
    }

    /// Stays with the form.
    pub fn stay(&self) {
        self.wanted.set(None);
    }

    /// A click on one of our links, heard at the app's root: with unsaved changes it asks instead of going. With the route
    /// in memory the browser never follows our links, not even into another tab: there they would lead elsewhere.
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
        if self.routing == Routing::Hash
            && let Ok(history) = window().history()
        {
            let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&route.to_hash()));
        }
        self.set(route);
    }

    /// The location changed by itself: back, forward, an edited address, a link.
    fn follow(&self) {
        let route = current();
        let here = self.route.get_untracked();
        if route == here {
            return;
        }
        if self.guard.is_armed() && !here.same_page(&route) {
            // The browser is already there: go back to where the form is, then ask.
            if let Ok(history) = window().history() {
                let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&here.to_hash()));
            }
            self.wanted.set(Some(Wanted::Go(route)));
            return;
        }
        self.set(route);
    }

    fn set(&self, route: Route) {
        if self.route.with_untracked(|here| *here != route) {
            self.route.set(route);
        }
    }
}

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
