//! Protects unsaved input: leaving a page with changes asks first, whatever causes it.

use leptos::prelude::*;

/// Whether the page has unsaved changes; one for the whole app, in the context.
#[derive(Clone, Copy)]
pub struct LeaveGuard {
    changed: RwSignal<Option<(Signal<bool>, Loss)>>,
}

/// What would be lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// Unsaved input.
    Changes,
    /// The unfinished part of a bulk operation.
    Work,
}

impl LeaveGuard {
    pub fn provide() -> LeaveGuard {
        let guard = LeaveGuard { changed: RwSignal::new(None) };
        provide_context(guard);
        guard
    }

    /// Watches `changed` while the caller's page is mounted.
    pub fn watch(&self, changed: Signal<bool>) {
        self.watch_for(changed, Loss::Changes);
    }

    /// Watches a bulk operation that would be interrupted, while the caller's page is mounted.
    pub fn watch_work(&self, running: Signal<bool>) {
        self.watch_for(running, Loss::Work);
    }

    fn watch_for(&self, changed: Signal<bool>, loss: Loss) {
        let guard = self.changed;
        guard.set(Some((changed, loss)));
        on_cleanup(move || {
            guard.try_set(None);
        });
    }

    /// Whether leaving now would lose something.
    pub fn is_armed(&self) -> bool {
        let changed = self.changed.try_get_untracked().flatten();
        changed.and_then(|(changed, _)| changed.try_get_untracked()).unwrap_or(false)
    }

    /// What leaving now would lose.
    pub fn loss(&self) -> Loss {
        self.changed.try_get_untracked().flatten().map_or(Loss::Changes, |(_, loss)| loss)
    }

    /// The same as a signal, for views.
    pub fn armed(self) -> Signal<bool> {
        Signal::derive(move || {
            let changed = self.changed.try_get().flatten();
            changed.and_then(|(changed, _)| changed.try_get()).unwrap_or(false)
        })
    }

    /// The user agreed to lose unsaved changes.
    pub fn disarm(&self) {
        self.changed.try_set(None);
    }
}

pub fn use_leave_guard() -> LeaveGuard {
    expect_context::<LeaveGuard>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_mounted_changed_form_is_guarded() {
        let app = Owner::new();
        app.set();
        let guard = LeaveGuard::provide();
        let page = app.child();
        let changed = page.with(|| {
            let changed = RwSignal::new(false);
            guard.watch(changed.into());
            changed
        });
        assert!(!guard.is_armed());
        changed.set(true);
        assert!(guard.is_armed());
        page.cleanup();
        assert!(!guard.is_armed());
    }
}
