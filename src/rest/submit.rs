//! Writing for a page: one write at a time, aborted when the page is unmounted.

use futures_util::FutureExt;
use futures_util::future::{AbortHandle, LocalBoxFuture, abortable};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::future::Future;

/// Runs a page's writes one at a time. A write that is started during another does not run (the button is busy); a
/// running write is aborted when the page is unmounted.
#[derive(Clone, Copy)]
pub struct Submit {
    busy: RwSignal<bool>,
    running: StoredValue<Option<AbortHandle>>,
}

impl Default for Submit {
    fn default() -> Self {
        Self::new()
    }
}

impl Submit {
    pub fn new() -> Self {
        let running = StoredValue::new(None::<AbortHandle>);
        on_cleanup(move || {
            if let Some(abort) = running.try_get_value().flatten() {
                abort.abort();
            }
        });
        Submit { busy: RwSignal::new(false), running }
    }

    /// Whether a write is running.
    pub fn busy(&self) -> Signal<bool> {
        self.busy.into()
    }

    /// Runs `work` unless something is running. Returns whether it started.
    pub fn run(&self, work: impl Future<Output = ()> + 'static) -> bool {
        self.run_boxed(work.boxed_local())
    }

    fn run_boxed(&self, work: LocalBoxFuture<'static, ()>) -> bool {
        if self.busy.try_get_untracked() != Some(false) {
            return false;
        }
        self.busy.set(true);
        let (work, abort) = abortable(work);
        self.running.set_value(Some(abort));
        let busy = self.busy;
        spawn_local(async move {
            // If it was aborted, the page is gone, and its signals with it.
            if work.await.is_ok() {
                // The write may have led to another page, which is then already gone.
                leptos::task::tick().await;
                busy.try_set(false);
            }
        });
        true
    }
}
