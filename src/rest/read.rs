//! Reading for a page: its states, and repeating the request.
//!
//! Not `LocalResource`, which is compiled for every type and every fetch; that was a third of the whole app's bytes.
//! Here, only a cast is generic.

use super::reread::when_asked_again;
use super::{Kept, when_back};
use authentik_rac::RestError;
use futures_util::FutureExt;
use futures_util::future::{AbortHandle, LocalBoxFuture, abortable};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::any::Any;
use std::future::Future;
use std::marker::PhantomData;
use std::rc::Rc;

/// The state of a read.
#[derive(Clone, Debug, PartialEq)]
pub enum Loading<T> {
    Waiting,
    Ready(T),
    Failed(RestError),
}

impl<T> Loading<T> {
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Loading<U> {
        match self {
            Loading::Waiting => Loading::Waiting,
            Loading::Ready(value) => Loading::Ready(change(value)),
            Loading::Failed(error) => Loading::Failed(error),
        }
    }
}

/// A read that follows its signals: it repeats the request when they change, shows the old value meanwhile, and
/// aborts a running request when it repeats or the page is unmounted.
pub struct Read<T: 'static> {
    erased: Erased,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Read<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Read<T> {}

impl<T: Clone + 'static> Read<T> {
    /// `fetch` runs at once, and again when a signal that it reads before its first await changes.
    pub fn new<F>(fetch: impl Fn() -> F + 'static) -> Self
    where
        F: Future<Output = Result<T, RestError>> + 'static,
    {
        Read { erased: Erased::new(erase(fetch), None), of: PhantomData }
    }

    /// Like `new`, but starts with the last response, if it is kept ([`Kept`]), while it reads again. `question`
    /// identifies the request with everything it depends on.
    pub fn kept<F>(question: impl Fn() -> String + 'static, fetch: impl Fn() -> F + 'static) -> Self
    where
        F: Future<Output = Result<T, RestError>> + 'static,
    {
        Read { erased: Erased::new(erase(fetch), Some(Rc::new(question))), of: PhantomData }
    }

    /// The current state.
    pub fn get(&self) -> Loading<T> {
        match self.erased.get() {
            None => Loading::Waiting,
            Some(Ok(value)) => {
                value.downcast_ref().map_or(Loading::Waiting, |value: &T| Loading::Ready(value.clone()))
            }
            Some(Err(error)) => Loading::Failed(error),
        }
    }

    /// The current state without the value.
    pub fn state(&self) -> Signal<Loading<()>> {
        self.erased.state()
    }

    /// Repeats the request on an event.
    pub fn retry(&self) -> Callback<()> {
        self.erased.retry()
    }

    /// The value, if it is there.
    pub fn value(&self) -> Option<T> {
        match self.get() {
            Loading::Ready(value) => Some(value),
            _ => None,
        }
    }

    /// The value, untracked, if it is there: for events, and after a request.
    pub fn value_untracked(&self) -> Option<T> {
        untrack(|| self.value())
    }

    /// Repeats the request.
    pub fn refetch(&self) {
        self.erased.requests.update(|n| *n += 1);
    }

    /// Whether a request is running.
    pub fn busy(&self) -> Signal<bool> {
        self.erased.busy.into()
    }

    /// When the last response arrived (milliseconds since 1970).
    pub fn at(&self) -> Signal<Option<f64>> {
        self.erased.at.into()
    }
}

type Answer = Result<Rc<dyn Any>, RestError>;
type Fetch = Rc<dyn Fn() -> LocalBoxFuture<'static, Answer>>;
type Question = Rc<dyn Fn() -> String>;

fn erase<T: 'static, F>(fetch: impl Fn() -> F + 'static) -> Fetch
where
    F: Future<Output = Result<T, RestError>> + 'static,
{
    Rc::new(move || fetch().map(|result| result.map(|value| Rc::new(value) as Rc<dyn Any>)).boxed_local())
}

#[derive(Clone, Copy)]
struct Erased {
    answer: StoredValue<Option<Answer>, LocalStorage>,
    changed: Trigger,
    requests: RwSignal<u32>,
    busy: RwSignal<bool>,
    at: RwSignal<Option<f64>>,
}

impl Erased {
    fn state(self) -> Signal<Loading<()>> {
        Signal::derive(move || match self.get() {
            None => Loading::Waiting,
            Some(Ok(_)) => Loading::Ready(()),
            Some(Err(error)) => Loading::Failed(error),
        })
    }

    fn retry(self) -> Callback<()> {
        Callback::new(move |()| self.requests.update(|n| *n += 1))
    }

    fn new(fetch: Fetch, question: Option<Question>) -> Self {
        let kept = question.as_ref().and_then(|_| use_context::<Kept>());
        let question = move || question.as_ref().map(|question| question());
        let read = Erased {
            answer: StoredValue::new_local(None),
            changed: Trigger::new(),
            requests: RwSignal::new(0),
            busy: RwSignal::new(true),
            at: RwSignal::new(None),
        };
        // At once, so that nothing else is drawn first.
        read.recall(kept, untrack(&question).as_deref());
        let running = StoredValue::new(None::<AbortHandle>);
        let abort = move || {
            if let Some(running) = running.try_update_value(Option::take).flatten() {
                running.abort();
            }
        };
        on_cleanup(abort);
        Effect::new(move |before: Option<u32>| {
            let number = read.requests.get();
            // A different request: the error of the previous one doesn't apply.
            if before == Some(number) && matches!(read.answer.try_get_value(), Some(Some(Err(_)))) {
                read.answer.try_set_value(None);
                read.changed.notify();
            }
            let question = question();
            if before.is_some() && before == Some(number) && read.recall(kept, question.as_deref()) {
                read.changed.notify();
            }
            let keep = kept.zip(question).map(|(kept, question)| (kept, question, kept.now()));
            abort();
            let (asking, handle) = abortable(fetch());
            running.set_value(Some(handle));
            read.busy.set(true);
            // Aborted: the request is repeated, or the page is gone.
            spawn_local(asking.map(move |answer| {
                let Ok(answer) = answer else { return };
                if let (Some((kept, question, version)), Ok(value)) = (keep, &answer) {
                    kept.keep(question, (value.clone(), js_sys::Date::now()), version);
                }
                read.take(answer);
            }));
            number
        });
        // What failed while offline is requested again; what is there stays.
        when_back(move || {
            let lost = |answer: &Option<Answer>| matches!(answer, Some(Err(error)) if error.kind.is_lost_connection());
            if read.answer.try_with_value(lost) == Some(true) {
                read.requests.update(|n| *n += 1);
            }
        });
        when_asked_again(move || read.requests.update(|n| *n += 1));
        read
    }

    /// Shows the kept response to this question. Returns whether there is one.
    fn recall(self, kept: Option<Kept>, question: Option<&str>) -> bool {
        let Some((value, at)) = kept.zip(question).and_then(|(kept, question)| kept.get(question)) else {
            return false;
        };
        self.answer.set_value(Some(Ok(value)));
        self.at.set(Some(at));
        true
    }

    fn take(self, answer: Answer) {
        if self.answer.try_set_value(Some(answer)).is_none() {
            self.at.try_set(Some(js_sys::Date::now()));
            self.busy.try_set(false);
            self.changed.notify();
        }
    }

    fn get(self) -> Option<Answer> {
        self.changed.track();
        self.answer.try_get_value().flatten()
    }
}
