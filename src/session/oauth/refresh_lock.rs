//! One tab at a time: a refresh token serves once, so of the tabs that share it only one may use it (Web Locks).

use futures_channel::oneshot;
use futures_util::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// How long the others are waited for, in milliseconds: longer than their requests may take.
const PATIENCE_MS: u32 = 45_000;

/// It is our turn until this is dropped, or the tab is closed.
pub struct RefreshLock(Option<oneshot::Sender<()>>);

impl Drop for RefreshLock {
    fn drop(&mut self) {
        if let Some(done) = self.0.take() {
            let _ = done.send(());
        }
    }
}

/// Waits for our turn. Where the browser has no locks, or somebody holds theirs for ever (a frozen tab), it is ours all
/// the same: at worst authentik refuses the second use, and then the store is looked into again.
pub async fn take(name: &str) -> RefreshLock {
    let Some((locks, request)) = locks() else { return RefreshLock(None) };
    let (mine, is_mine) = oneshot::channel();
    let mine = RefCell::new(Some(mine));
    let callback = Closure::once_into_js(move |_lock: JsValue| -> Promise {
        let (done, wait) = oneshot::channel::<()>();
        // Nobody waits any more: the lock goes at once, as `done` does.
        if let Some(mine) = mine.borrow_mut().take() {
            let _ = mine.send(done);
        }
        wasm_bindgen_futures::future_to_promise(async move {
            let _ = wait.await;
            Ok(JsValue::UNDEFINED)
        })
    });
    let _ = request.call2(&locks, &name.into(), &callback);
    match select(is_mine, TimeoutFuture::new(PATIENCE_MS)).await {
        Either::Left((done, _)) => RefreshLock(done.ok()),
        Either::Right(_) => RefreshLock(None),
    }
}

/// `navigator.locks` and its `request`, where the browser has them.
fn locks() -> Option<(JsValue, Function)> {
    let locks = Reflect::get(&window().navigator(), &"locks".into()).ok().filter(JsValue::is_object)?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    Some((locks, request))
}
