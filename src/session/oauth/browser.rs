//! What the browser gives for signing in: randomness, SHA-256, the tab's store, the clock, and requests without cookies.

use super::Trouble;
use super::authorization_request::Pending;
use super::pkce::{RANDOM_BYTES, challenge};
use crate::session::base64::URL_SAFE;
use futures_util::future::{Either, select};
use gloo_net::http::{Method, RequestBuilder};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::window;
use std::pin::pin;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestCredentials, RequestRedirect, Storage};

/// Where a sign-in waits for the person to come back.
const PENDING: &str = "rac-admin.sign-in";
/// How long an answer is waited for, in milliseconds.
const TIME_LIMIT_MS: u32 = 20_000;

/// Bytes that nobody can guess.
pub fn random() -> Result<[u8; RANDOM_BYTES], Trouble> {
    let mut bytes = [0; RANDOM_BYTES];
    let crypto = window().crypto().map_err(|_| Trouble::NotSecure)?;
    crypto.get_random_values_with_u8_array(&mut bytes).map_err(|_| Trouble::NotSecure)?;
    Ok(bytes)
}

/// Text that nobody can guess.
pub fn random_text() -> Result<String, Trouble> {
    Ok(URL_SAFE.encode(&random()?))
}

/// The challenge of a verifier. Outside of https the browser has no SHA-256.
pub async fn challenge_of(verifier: &str) -> Result<String, Trouble> {
    let hash = async {
        let subtle = window().crypto().ok()?.subtle();
        let promise = subtle.digest_with_str_and_u8_array("SHA-256", verifier.as_bytes()).ok()?;
        let buffer: js_sys::ArrayBuffer = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
        Some(js_sys::Uint8Array::new(&buffer).to_vec())
    };
    // `crypto.subtle` itself is missing then, and must not be asked.
    if !window().is_secure_context() {
        return Err(Trouble::NotSecure);
    }
    hash.await.map(|hash| challenge(&hash)).ok_or(Trouble::NotSecure)
}

/// This machine's time, in milliseconds since 1970.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// The page's own address, without query and hash: what has to be registered as redirect URI.
pub fn own_address() -> String {
    let location = window().location();
    [location.origin().unwrap_or_default(), location.pathname().unwrap_or_default()].concat()
}

/// Keeps a sign-in until the person comes back to this tab.
pub fn keep_pending(pending: &Pending) -> Result<(), Trouble> {
    let text = serde_json::to_string(pending).map_err(|_| Trouble::NoStorage)?;
    let kept = tab().and_then(|tab| tab.set_item(PENDING, &text).ok());
    kept.ok_or(Trouble::NoStorage)
}

/// Takes it out again: it serves once.
pub fn take_pending() -> Option<Pending> {
    let tab = tab()?;
    let text = tab.get_item(PENDING).ok()??;
    let _ = tab.remove_item(PENDING);
    serde_json::from_str(&text).ok()
}

fn tab() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

/// Status and body of what `address` answers to a GET, or to a POST of `form`. None: no answer that we may read.
pub async fn ask(address: &str, form: Option<&str>) -> Option<(u16, String)> {
    let abort = AbortController::new().ok()?;
    let builder = RequestBuilder::new(address)
        .method(if form.is_some() { Method::POST } else { Method::GET })
        .header("Accept", "application/json")
        .cache(web_sys::RequestCache::NoStore)
        .credentials(RequestCredentials::Omit)
        // Whoever redirects is not to be followed with a code or a token.
        .redirect(RequestRedirect::Error)
        .abort_signal(Some(&abort.signal()));
    let exchange = async {
        let response = match form {
            // A simple request: it needs no preflight.
            Some(form) => {
                let typed = builder.header("Content-Type", "application/x-www-form-urlencoded");
                typed.body(form).ok()?.send().await.ok()?
            }
            None => builder.send().await.ok()?,
        };
        Some((response.status(), response.text().await.ok()?))
    };
    match select(pin!(exchange), TimeoutFuture::new(TIME_LIMIT_MS)).await {
        Either::Left((answer, _)) => answer,
        Either::Right(_) => {
            abort.abort();
            None
        }
    }
}
