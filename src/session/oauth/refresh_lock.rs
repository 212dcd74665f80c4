//! A lock across tabs (Web Locks): a refresh token works once, so only one of the tabs that share it can use it.

use futures_channel::oneshot;
use futures_util::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Promise, Reflect};
use leptos::prelude::window;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// How long to wait for other tabs, in milliseconds: longer than their requests can take.
const PATIENCE_MS: u32 = 45_000;

/// Held until it is dropped or the tab is closed.
pub struct RefreshLock(Option<oneshot::Sender<()>>);

impl Drop for RefreshLock {
    fn drop(&mut self) {
        if let Some(done) = self.0.take() {
            let _ = done.send(());
        }
    }
}

/// Waits for the lock. If the browser has no locks, or a frozen tab never releases its own, continues without it: at
/// worst authentik refuses the second use, and then the store is read again.
pub async fn take(name: &str) -> RefreshLock {
    let Some((locks, request)) = locks() else { return RefreshLock(None) };
    let (mine, is_mine) = oneshot::channel();
    let mine = RefCell::new(Some(mine));
    let callback = Closure::once_into_js(move |_lock: JsValue| -> Promise {
        let (done, wait) = oneshot::channel::<()>();
        // The caller is gone: release the lock at once.
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

/// `navigator.locks` and its `request`, if the browser has them.
fn locks() -> Option<(JsValue, Function)> {
    let locks = Reflect::get(&window().navigator(), &"locks".into()).ok().filter(JsValue::is_object)?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    Some((locks, request))
}
