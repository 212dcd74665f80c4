//! Going from one authentik to another as a person does it: asked about unsaved changes, with the page, the history and
//! the window's title, and with nothing left of what was said about the first.

use super::{Profile, ProfileTask, Profiles, Session, profile_words as words};
use crate::forms::LeaveGuard;
use crate::hosting::use_hosting;
use crate::navigation::Navigation;
use crate::page_title::PageTitles;
use crate::route::Route;
use leptos::ev;
use leptos::prelude::*;
use rac_ui::{ActionPlace, Announcer, Toasts, use_announcer, use_toasts};

/// The way from one authentik to another; in the context, free to copy about.
#[derive(Clone, Copy)]
pub struct ProfileSwitch {
    session: Session,
    navigation: Navigation,
    toasts: Toasts,
    announcer: Announcer,
}

impl ProfileSwitch {
    /// Makes it known to everything below. Before the session takes up what is kept: the entry of the history that the
    /// page is opened with may be about another authentik than the tab was last.
    pub fn provide(session: Session, navigation: Navigation, guard: LeaveGuard) -> ProfileSwitch {
        let switch = ProfileSwitch { session, navigation, toasts: use_toasts(), announcer: use_announcer() };
        provide_context(switch);
        let profiles = session.profiles();
        if !use_hosting().owns_the_window() {
            return switch;
        }
        if let Some(profile) = navigation.profile_of_entry() {
            profiles.select(&profile);
        }
        let elsewhere = Callback::new(move |(profile, route)| switch.back_to(profile, route));
        navigation.begin_in(profiles.current_id(), elsewhere);
        let name = Signal::derive(move || profiles.is_several().then(|| profiles.current_label()));
        expect_context::<PageTitles>().name_place(name);
        provide_context(ActionPlace(Signal::derive(move || {
            let colour = profiles.current().with(|profile| profile.colour.key());
            profiles.is_several().then(|| (profiles.current_label(), colour))
        })));
        switch.listen(guard);
        switch
    }

    /// Other tabs may change the profiles, and links of this one may be opened in new tabs.
    fn listen(self, guard: LeaveGuard) {
        let profiles = self.session.profiles();
        let changed = window_event_listener(ev::storage, move |event| {
            if profiles.are_meant(&event) {
                self.session.follow_profiles(guard);
                self.settle();
            }
        });
        let pressed = window_event_listener(ev::pointerdown, move |_| profiles.was_used());
        let focused = window_event_listener(ev::focus, move |_| profiles.was_used());
        on_cleanup(move || {
            changed.remove();
            pressed.remove();
            focused.remove();
        });
        // What held a lost profile here is gone with its page.
        Effect::new(move |_| {
            self.navigation.route().track();
            if profiles.stale().with(Option::is_some) {
                self.session.end_doomed(guard);
                self.settle();
            }
        });
    }

    /// Goes to another authentik; asks first if a form has changes.
    pub fn to(self, profile: String) {
        self.navigation.ask_then(move || {
            let route = self.navigation.route().get_untracked().in_another_authentik();
            self.go(&profile, route);
        });
    }

    /// Back, or forward, in the history.
    fn back_to(self, profile: String, route: Route) {
        let known = self.session.profiles().list().with_untracked(|list| list.get(&profile).is_some());
        if known {
            self.go(&profile, route);
        } else {
            // It has been removed: its pages are nowhere.
            self.navigation.replace(route.in_another_authentik());
        }
    }

    fn go(self, profile: &str, route: Route) {
        self.session.switch(profile);
        self.arrive(route);
    }

    /// Adds a profile or changes one. Another one than the current is gone to.
    pub fn put(self, profile: Profile, go: bool) {
        let id = profile.id.clone();
        self.session.put_profile(profile);
        if go {
            self.to(id);
        }
    }

    pub fn remove(self, profile: &str) {
        let name = untrack(|| self.session.profiles().label(profile));
        self.session.remove_profile(profile);
        self.settle();
        self.toasts.success(words::removed(&name));
    }

    pub fn disconnect(self, profile: &str) {
        let current = self.session.profiles().current_id() == profile;
        if current {
            self.navigation.ask_then(move || self.session.disconnect());
        } else {
            let name = untrack(|| self.session.profiles().label(profile));
            self.session.disconnect_profile(profile);
            self.toasts.success(words::disconnected(&name));
        }
    }

    pub fn disconnect_all(self) {
        self.session.disconnect_all();
    }

    pub fn ask(self, task: ProfileTask) {
        self.session.profiles().ask(task);
    }

    /// The current profile may have become another one.
    fn settle(self) {
        let current = self.session.profiles().current_id();
        if self.navigation.profile().is_some_and(|profile| profile != current) {
            self.arrive(self.navigation.route().get_untracked().in_another_authentik());
        }
    }

    /// What was said is about the other one.
    fn arrive(self, route: Route) {
        self.toasts.clear();
        self.announcer.clear();
        let profiles: Profiles = self.session.profiles();
        self.navigation.go_on_in(&profiles.current_id(), route);
        self.announcer.polite([words::CONNECTION, &untrack(|| profiles.current_label())].concat());
    }
}

pub fn use_profile_switch() -> ProfileSwitch {
    expect_context::<ProfileSwitch>()
}
