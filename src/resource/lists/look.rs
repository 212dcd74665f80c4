//! How a list looks: as its address says, otherwise as this browser remembers.

use crate::preferences::{ListLook, Preferences, SavedView};
use crate::route::{ListView, Route};
use leptos::prelude::*;

/// The columns and the density of a list, to read and to change.
#[derive(Clone, Copy)]
pub struct Look {
    list: &'static str,
    keys: StoredValue<Vec<&'static str>>,
    preferences: Preferences,
    view: Signal<ListView>,
    on_view: Callback<(ListView, bool)>,
    now: Memo<ListLook>,
}

impl Look {
    /// `keys`: of all columns.
    pub fn new(
        list: &'static str,
        keys: Vec<&'static str>,
        preferences: Preferences,
        view: Signal<ListView>,
        on_view: Callback<(ListView, bool)>,
    ) -> Self {
        let keys = StoredValue::new(keys);
        let own = preferences.look(list);
        let now = Memo::new(move |_| match view.with(|view| view.look.clone()) {
            Some(shared) => keys.with_value(|keys| own.with(|own| own.with_shared(&shared, keys))),
            None => own.get(),
        });
        Look { list, keys, preferences, view, on_view, now }
    }

    pub fn now(self) -> Signal<ListLook> {
        self.now.into()
    }

    /// Whether the address has columns and a density.
    pub fn is_from_address(self) -> bool {
        self.view.with(|view| view.look.is_some())
    }

    /// Changes it where it comes from: in the address, or in this browser.
    pub fn change(self, change: impl FnOnce(&mut ListLook)) {
        if !untrack(|| self.is_from_address()) {
            return self.change_own(change);
        }
        let mut look = self.now.get_untracked();
        change(&mut look);
        let shared = self.keys.with_value(|keys| look.shared(keys));
        self.on_view.run((ListView { look: Some(shared), ..self.view.get_untracked() }, true));
    }

    /// Changes it in this browser, and the saved views.
    pub fn change_own(self, change: impl FnOnce(&mut ListLook)) {
        self.preferences.change_look(self.list, change);
    }

    /// The address of a saved view with its columns and density, which another browser doesn't know.
    pub fn link(self, view: &SavedView) -> String {
        if view.compact.is_none() {
            return view.address.clone();
        }
        let mut look = ListLook::default();
        look.apply(view);
        let shared = self.keys.with_value(|keys| look.shared(keys));
        Route::parse(&view.address).with_look(shared).to_hash()
    }

    /// Removes columns and density from the address.
    pub fn back_to_own(self) {
        self.on_view.run((ListView { look: None, ..self.view.get_untracked() }, true));
    }
}
