//! Switching instances for the user: asks about unsaved changes and keeps page, history and window title in step.

use super::{Instance, InstanceTask, Instances, words};
use crate::forms::LeaveGuard;
use crate::hosting::use_hosting;
use crate::navigation::Navigation;
use crate::page_title::PageTitles;
use crate::route::Route;
use crate::session::Session;
use leptos::ev;
use leptos::prelude::*;
use rac_ui::{ActionPlace, Announcer, Toasts, use_announcer, use_toasts};

/// Switches instances; in the context. Cheap to copy.
#[derive(Clone, Copy)]
pub struct InstanceSwitch {
    session: Session,
    navigation: Navigation,
    toasts: Toasts,
    announcer: Announcer,
}

impl InstanceSwitch {
    /// Provides it. Call it before the session is restored: the history entry that the page opens with may belong to
    /// a different instance than the tab last used.
    pub fn provide(session: Session, navigation: Navigation, guard: LeaveGuard) -> InstanceSwitch {
        let switch = InstanceSwitch { session, navigation, toasts: use_toasts(), announcer: use_announcer() };
        provide_context(switch);
        let instances = session.instances();
        if !use_hosting().owns_the_window() {
            return switch;
        }
        if let Some(instance) = navigation.instance_of_entry() {
            instances.select(&instance);
        }
        let on_other_instance = Callback::new(move |(instance, route)| switch.back_to(instance, route));
        navigation.begin_in(instances.current_id(), on_other_instance);
        let name = Signal::derive(move || instances.is_several().then(|| instances.current_label()));
        expect_context::<PageTitles>().name_place(name);
        provide_context(ActionPlace(Signal::derive(move || {
            let colour = instances.current().with(|instance| instance.colour.key());
            instances.is_several().then(|| (instances.current_label(), colour))
        })));
        switch.listen(guard);
        switch
    }

    /// Other tabs can change the instances, and links can be opened in new tabs.
    fn listen(self, guard: LeaveGuard) {
        let instances = self.session.instances();
        let changed = window_event_listener(ev::storage, move |event| {
            if instances.is_list_change(&event) {
                self.session.follow_instances(guard);
                self.settle();
            }
        });
        let pressed = window_event_listener(ev::pointerdown, move |_| instances.was_used());
        let focused = window_event_listener(ev::focus, move |_| instances.was_used());
        on_cleanup(move || {
            changed.remove();
            pressed.remove();
            focused.remove();
        });
        // The form that kept a removed instance open is gone with its page.
        Effect::new(move |_| {
            self.navigation.route().track();
            if instances.stale().with(Option::is_some) {
                self.session.end_stale(guard);
                self.settle();
            }
        });
    }

    /// Switches to another instance; asks first if a form has unsaved changes.
    pub fn to(self, instance: String) {
        self.navigation.ask_then(move || {
            let route = self.navigation.route().get_untracked().in_another_authentik();
            self.go(&instance, route);
        });
    }

    /// The user went back or forward in the history to a page of another instance.
    fn back_to(self, instance: String, route: Route) {
        let known = self.session.instances().list().with_untracked(|list| list.get(&instance).is_some());
        if known {
            self.go(&instance, route);
        } else {
            // The instance has been removed, and its pages with it.
            self.navigation.replace(route.in_another_authentik());
        }
    }

    fn go(self, instance: &str, route: Route) {
        self.session.switch(instance);
        self.arrive(route);
    }

    /// Adds or changes an instance. With `go`, switches to it.
    pub fn put(self, instance: Instance, go: bool) {
        let id = instance.id.clone();
        self.session.put_instance(instance);
        if go {
            self.to(id);
        }
    }

    pub fn remove(self, instance: &str) {
        let name = untrack(|| self.session.instances().label(instance));
        self.session.remove_instance(instance);
        self.settle();
        self.toasts.success(words::removed(&name));
    }

    pub fn disconnect(self, instance: &str) {
        let current = self.session.instances().current_id() == instance;
        if current {
            self.navigation.ask_then(move || self.session.disconnect());
        } else {
            let name = untrack(|| self.session.instances().label(instance));
            self.session.disconnect_instance(instance);
            self.toasts.success(words::disconnected(&name));
        }
    }

    pub fn disconnect_all(self) {
        self.session.disconnect_all();
    }

    pub fn ask(self, task: InstanceTask) {
        self.session.instances().ask(task);
    }

    /// Moves to the list page if the current instance has changed.
    fn settle(self) {
        let current = self.session.instances().current_id();
        if self.navigation.instance().is_some_and(|instance| instance != current) {
            self.arrive(self.navigation.route().get_untracked().in_another_authentik());
        }
    }

    /// Toasts and announcements were about the other instance.
    fn arrive(self, route: Route) {
        self.toasts.clear();
        self.announcer.clear();
        let instances: Instances = self.session.instances();
        self.navigation.continue_in(&instances.current_id(), route);
        self.announcer.polite(words::instance(untrack(|| instances.current_label())));
    }
}

pub fn use_instance_switch() -> InstanceSwitch {
    expect_context::<InstanceSwitch>()
}
