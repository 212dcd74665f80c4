//! Reading for a page: what it shows while it waits, and how it asks again.

use super::{ErrorKind, RestError};
use futures_util::future::abortable;
use leptos::prelude::*;
use std::future::Future;

/// What a page has of what it asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Loading<T> {
    Waiting,
    Ready(T),
    Failed(RestError),
}

/// A read that follows the signals it uses: it asks again when they change, keeps showing what it has meanwhile, and
/// aborts what is under way when it asks again or the page goes.
pub struct Read<T: 'static> {
    resource: LocalResource<Result<T, RestError>>,
    busy: RwSignal<bool>,
    at: RwSignal<Option<f64>>,
}

impl<T> Clone for Read<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Read<T> {}

impl<T: Clone + 'static> Read<T> {
    /// `fetch` runs at once, and again whenever a signal it reads before its first await changes.
    pub fn new<F>(fetch: impl Fn() -> F + 'static) -> Self
    where
        F: Future<Output = Result<T, RestError>> + 'static,
    {
        let busy = RwSignal::new(true);
        let at = RwSignal::new(None);
        let resource = LocalResource::new(move || {
            busy.try_set(true);
            // The resource drops no future by itself: it only ignores what comes late.
            let (fetching, abort) = abortable(fetch());
            on_cleanup(move || abort.abort());
            async move {
                match fetching.await {
                    Ok(result) => {
                        busy.try_set(false);
                        at.try_set(Some(js_sys::Date::now()));
                        result
                    }
                    Err(_) => Err(RestError::new("", ErrorKind::Aborted)),
                }
            }
        });
        Read { resource, busy, at }
    }

    /// What there is now.
    pub fn get(&self) -> Loading<T> {
        match self.resource.get() {
            None => Loading::Waiting,
            Some(Ok(value)) => Loading::Ready(value),
            Some(Err(error)) if error.is_aborted() => Loading::Waiting,
            Some(Err(error)) => Loading::Failed(error),
        }
    }

    /// The value, if it is there.
    pub fn value(&self) -> Option<T> {
        match self.resource.get() {
            Some(Ok(value)) => Some(value),
            _ => None,
        }
    }

    /// Puts an answer in place that came another way (a save answers with the object as it is now).
    pub fn put(&self, value: T) {
        self.resource.set(Some(Ok(value)));
        self.at.set(Some(js_sys::Date::now()));
    }

    /// Asks again.
    pub fn refetch(&self) {
        self.resource.refetch();
    }

    /// Whether an answer is awaited.
    pub fn busy(&self) -> Signal<bool> {
        self.busy.into()
    }

    /// When the last answer came (milliseconds since 1970).
    pub fn at(&self) -> Signal<Option<f64>> {
        self.at.into()
    }
}
