//! What signing in needs of the browser: randomness, SHA-256, the tab's storage, the clock, and requests without
//! cookies.

use super::SignInError;
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

/// The key of the pending sign-in in session storage.
const PENDING: &str = "rac-admin.sign-in";
/// The time limit of a request, in milliseconds.
const TIME_LIMIT_MS: u32 = 20_000;

/// Random bytes.
pub fn random() -> Result<[u8; RANDOM_BYTES], SignInError> {
    let mut bytes = [0; RANDOM_BYTES];
    let crypto = window().crypto().map_err(|_| SignInError::NotSecure)?;
    crypto.get_random_values_with_u8_array(&mut bytes).map_err(|_| SignInError::NotSecure)?;
    Ok(bytes)
}

/// Random text.
pub fn random_text() -> Result<String, SignInError> {
    Ok(URL_SAFE.encode(&random()?))
}

/// The challenge of a verifier. Without HTTPS the browser has no SHA-256.
pub async fn challenge_of(verifier: &str) -> Result<String, SignInError> {
    let hash = async {
        let subtle = window().crypto().ok()?.subtle();
        let promise = subtle.digest_with_str_and_u8_array("SHA-256", verifier.as_bytes()).ok()?;
        let buffer: js_sys::ArrayBuffer = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
        Some(js_sys::Uint8Array::new(&buffer).to_vec())
    };
    // Without HTTPS `crypto.subtle` is undefined.
    if !window().is_secure_context() {
        return Err(SignInError::NotSecure);
    }
    hash.await.map(|hash| challenge(&hash)).ok_or(SignInError::NotSecure)
}

/// This computer's time, in milliseconds since 1970.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// The page's address without query and hash, which must be registered as a redirect URI.
pub fn own_address() -> String {
    let location = window().location();
    format!("{}{}", location.origin().unwrap_or_default(), location.pathname().unwrap_or_default())
}

/// Stores the sign-in until the user comes back to this tab.
pub fn keep_pending(pending: &Pending) -> Result<(), SignInError> {
    let text = serde_json::to_string(pending).map_err(|_| SignInError::NoStorage)?;
    let kept = tab().and_then(|tab| tab.set_item(PENDING, &text).ok());
    kept.ok_or(SignInError::NoStorage)
}

/// Takes it out again: it is used once.
pub fn take_pending() -> Option<Pending> {
    let tab = tab()?;
    let text = tab.get_item(PENDING).ok()??;
    let _ = tab.remove_item(PENDING);
    serde_json::from_str(&text).ok()
}

fn tab() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

/// The status and body of the response to a GET, or to a POST of `form`. `None` if there is none that we can read.
pub async fn ask(address: &str, form: Option<&str>) -> Option<(u16, String)> {
    let abort = AbortController::new().ok()?;
    let builder = RequestBuilder::new(address)
        .method(if form.is_some() { Method::POST } else { Method::GET })
        .header("Accept", "application/json")
        .cache(web_sys::RequestCache::NoStore)
        .credentials(RequestCredentials::Omit)
        // Never follow a redirect with a code or a token.
        .redirect(RequestRedirect::Error)
        .abort_signal(Some(&abort.signal()));
    let exchange = async {
        let response = match form {
            // A simple request, which needs no preflight.
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
