//! Reading a page's data again after something outside the page has changed it.

use leptos::prelude::*;

/// Repeats all reads of the current page; in the context.
#[derive(Clone, Copy)]
pub struct Reread(RwSignal<u32>);

impl Reread {
    pub fn provide() -> Reread {
        let reread = Reread(RwSignal::new(0));
        provide_context(reread);
        reread
    }

    pub fn again(self) {
        self.0.try_update(|times| *times = times.wrapping_add(1));
    }
}

/// Runs `read` each time, as long as the caller's view is mounted.
pub fn when_asked_again(read: impl Fn() + 'static) {
    let Some(Reread(times)) = use_context::<Reread>() else { return };
    Effect::new(move |before: Option<u32>| {
        let now = times.get();
        if before.is_some_and(|before| before != now) {
            untrack(&read);
        }
        now
    });
}
