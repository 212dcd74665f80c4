//! The browser's side of the route: reads and writes the location's hash, or keeps the route in memory where the hash
//! is a portal's; and asks before a changed form is left.

use crate::forms::LeaveGuard;
use crate::hosting::{Hosting, Routing};
use crate::route::Route;
use leptos::ev;
use leptos::prelude::*;
use std::sync::Arc;
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
    /// Which authentik the pages are about that are visited now, and how to go back to another.
    place: StoredValue<Option<Place>>,
}

/// The entries of the history say which authentik they are about: going back never shows an id in the wrong one.
#[derive(Clone)]
struct Place {
    profile: String,
    /// Back to this profile, and to this page in it.
    elsewhere: Callback<(String, Route)>,
}

/// What would leave the page.
#[derive(Clone)]
enum Wanted {
    Go(Route),
    /// Not a `Callback`: that goes with the view in which it was made, such as the menu that closes when it is chosen.
    Do(Arc<dyn Fn() + Send + Sync>),
}

impl Navigation {
    /// Reads where we are and follows the location from now on.
    pub fn provide(guard: LeaveGuard, hosting: Hosting) -> Navigation {
        let routing = hosting.routing();
        let start = hosting.start();
        let here = if routing == Routing::Hash { current() } else { Route::OVERVIEW };
        let navigation = Navigation {
            route: RwSignal::new(here),
            wanted: RwSignal::new(None),
            guard,
            routing,
            place: StoredValue::new(None),
        };
        // An address that says more than the portal's own page is somebody's link: it goes before the portal's choice.
        if let Some(start) = start.filter(|_| routing == Routing::Memory || !has_hash()) {
            navigation.replace(start);
        }
        provide_context(navigation);
        // Saved meanwhile, or done: there is nothing left to ask about, and whoever saved decides where to go.
        let armed = guard.armed();
        Effect::new(move |_| {
            if !armed.get() && navigation.wanted.with_untracked(Option::is_some) {
                navigation.wanted.set(None);
            }
        });
        // Two entries with the same address change no hash.
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

    /// The profile of the entry of the history that the page was opened with, if it says one.
    pub fn profile_of_entry(&self) -> Option<String> {
        let state = window().history().ok()?.state().ok()?.as_string()?;
        state.strip_prefix(PROFILE).map(str::to_owned)
    }

    /// Which authentik the pages are about that are visited now.
    pub fn profile(&self) -> Option<String> {
        self.place.with_value(|place| place.as_ref().map(|place| place.profile.clone()))
    }

    /// From now on entries of the history are about this profile; `elsewhere` is called when one of another is visited.
    pub fn begin_in(&self, profile: String, elsewhere: Callback<(String, Route)>) {
        self.place.set_value(Some(Place { profile, elsewhere }));
        self.mark_entry();
    }

    /// Goes on in another profile: with a new entry, unless the browser is already at one.
    pub fn go_on_in(&self, profile: &str, route: Route) {
        self.place.update_value(|place| {
            if let Some(place) = place {
                place.profile = profile.to_owned();
            }
        });
        if self.profile_of_entry().as_deref() == Some(profile) && current() == route {
            self.set(route);
        } else {
            self.push(&route);
            self.set(route);
        }
    }

    /// Whether the person is to be asked about unsaved changes.
    pub fn asking(&self) -> Signal<bool> {
        let wanted = self.wanted;
        Signal::derive(move || wanted.with(Option::is_some))
    }

    /// Does what ends the page in another way than by a route; asks first if a form has changes.
    pub fn ask_then(&self, action: impl Fn() + Send + Sync + 'static) {
        if self.guard.is_armed() {
            self.wanted.set(Some(Wanted::Do(Arc::new(action))));
        } else {
            action();
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

    /// What an entry of the history says of itself.
    fn mark(&self) -> JsValue {
        let profile =
            self.place.with_value(|place| place.as_ref().map(|place| [PROFILE, &place.profile].concat()));
        profile.map_or(JsValue::NULL, |profile| JsValue::from_str(&profile))
    }

    /// Entries that the browser made, for a link, say nothing yet.
    fn mark_entry(&self) {
        if self.place.with_value(Option::is_some)
            && let Ok(history) = window().history()
        {
            let _ = history.replace_state_with_url(&self.mark(), "", None);
        }
    }

    /// "Leave without saving".
    pub fn leave(&self) {
        self.guard.disarm();
        let wanted = self.wanted.get_untracked();
        self.wanted.set(None);
        match wanted {
            Some(Wanted::Go(route)) => self.leave_for(route),
            Some(Wanted::Do(action)) => action(),
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
        self.push(&route);
        self.set(route);
    }

    /// The location changed by itself: back, forward, an edited address, a link.
    fn follow(&self) {
        let route = current();
        let here = self.route.get_untracked();
        let elsewhere = self.place.get_value().and_then(|place| {
            let profile = self.profile_of_entry().filter(|profile| *profile != place.profile)?;
            Some((profile, place.elsewhere))
        });
        if elsewhere.is_none() {
            self.mark_entry();
            if route == here {
                return;
            }
        }
        let asks = self.guard.is_armed() && (elsewhere.is_some() || !here.same_page(&route));
        if asks {
            // The browser is already there: go back to where the form is, then ask.
            self.push(&here);
        }
        match elsewhere {
            Some((profile, elsewhere)) if asks => {
                let go = move || elsewhere.run((profile.clone(), route.clone()));
                self.wanted.set(Some(Wanted::Do(Arc::new(go))));
            }
            Some((profile, elsewhere)) => elsewhere.run((profile, route)),
            None if asks => self.wanted.set(Some(Wanted::Go(route))),
            None => self.set(route),
        }
    }

    fn set(&self, route: Route) {
        if self.route.with_untracked(|here| *here != route) {
            self.route.set(route);
        }
    }
}

/// Before the profile in the state of an entry.
const PROFILE: &str = "rac-admin.profile:";

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
