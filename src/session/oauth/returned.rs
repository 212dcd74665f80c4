//! Detects that authentik sent the browser back with an answer in the address.

use super::address::parameter;
use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// The prefix of the state for signing in in a separate window.
pub const BESIDE: &str = "beside.";

/// The query that authentik sent the browser back with.
#[derive(Clone, PartialEq, Eq)]
pub enum Returned {
    /// To the page that was redirected.
    Here(String),
    /// To a separate window, while the page waits.
    Beside(String),
}

/// Removes authentik's answer from the address, so that the code is neither in the history nor copied with the
/// address.
pub fn take_returned() -> Option<Returned> {
    let location = window().location();
    let returned = read(&location.search().ok()?)?;
    let address = format!("{}{}", location.pathname().ok()?, location.hash().unwrap_or_default());
    let history = window().history().ok()?;
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    Some(returned)
}

fn read(query: &str) -> Option<Returned> {
    let has = |name: &str| parameter(query, name).is_some();
    let state = parameter(query, "state")?;
    if !(has("code") || has("error")) {
        return None;
    }
    let query = query.to_owned();
    Some(if state.starts_with(BESIDE) { Returned::Beside(query) } else { Returned::Here(query) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redirect_response_is_distinguished_from_other_queries() {
        assert!(matches!(read("?code=a&state=b"), Some(Returned::Here(_))));
        assert!(matches!(read("?error=access_denied&state=beside.b"), Some(Returned::Beside(_))));
        for other in ["", "?", "?state=b", "?code=a", "?utm_source=x", "?code=&state=b"] {
            assert!(read(other).is_none(), "{other}");
        }
    }
}
