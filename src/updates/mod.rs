//! Notices when a new version is installed while a page is open. The page continues with the files it has, but files
//! that it hasn't loaded yet may be gone. So it checks now and then, and whenever a part fails to load, whether the
//! installed files are still its own.

mod installed;
mod watch;

pub use watch::watch;

use leptos::prelude::*;

/// What is known about a new version; one for each mounted app, in the context. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Updates {
    /// What identifies the installed version, if it is not this page's own.
    other: RwSignal<Option<String>>,
    /// The version that the user has dismissed.
    put_off: RwSignal<Option<String>>,
    /// Counts the requests to check at once.
    wishes: RwSignal<u32>,
    /// When the page was loaded or last checked, in milliseconds since 1970.
    looked: StoredValue<f64>,
}

impl Updates {
    pub fn provide() -> Updates {
        let updates = Updates {
            other: RwSignal::new(None),
            put_off: RwSignal::new(None),
            wishes: RwSignal::new(0),
            looked: StoredValue::new(js_sys::Date::now()),
        };
        provide_context(updates);
        updates
    }

    /// Whether a version other than this page's is installed.
    pub fn found(self) -> bool {
        self.other.with(Option::is_some)
    }

    /// What identifies the installed version, if it is not this page's own.
    pub fn other(self) -> Signal<Option<String>> {
        self.other.into()
    }

    /// Whether the user has dismissed the new version; tracked.
    pub fn is_put_off(self) -> bool {
        self.put_off.get() == self.other.get()
    }

    /// Dismisses the version that was found.
    pub fn put_off(self) {
        self.put_off.set(self.other.get_untracked());
    }

    /// A file of ours failed to load: checks at once, and shows a dismissed version again.
    pub fn check(self) {
        self.put_off.try_set(None);
        self.wishes.try_update(|wishes| *wishes += 1);
    }
}
