//! A new version may be installed while a page is open. The page goes on with what it has; what it has not fetched yet
//! may be gone from the host. So it looks now and then, and when a part does not come, whether the files that are installed
//! are still its own, and says so where they are not.

mod installed;
mod watch;

pub use watch::watch;

use leptos::prelude::*;

/// What is known of another version; one for each instance of the app, in the context. Free to copy about.
#[derive(Clone, Copy)]
pub struct Updates {
    /// What the installed version is known by, if it is not this page's own.
    other: RwSignal<Option<String>>,
    /// The version that the person does not want to hear of again.
    put_off: RwSignal<Option<String>>,
    /// Counts the wishes to look at once.
    wishes: RwSignal<u32>,
    /// When this page was loaded or last looked, in milliseconds since 1970.
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

    /// Whether another version is installed than the one that this page belongs to.
    pub fn found(self) -> bool {
        self.other.with(Option::is_some)
    }

    /// What the installed version is known by, if it is not this page's own.
    pub fn other(self) -> Signal<Option<String>> {
        self.other.into()
    }

    /// Whether the person does not want to hear of the other version again; tracked.
    pub fn is_put_off(self) -> bool {
        self.put_off.get() == self.other.get()
    }

    /// Says nothing more of the version that was found.
    pub fn put_off(self) {
        self.put_off.set(self.other.get_untracked());
    }

    /// Something of ours did not come: looks at once, and says again what was put off.
    pub fn look(self) {
        self.put_off.try_set(None);
        self.wishes.try_update(|wishes| *wishes += 1);
    }
}
