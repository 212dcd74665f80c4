//! The page in the window for signing in again: passes the answer on and closes the window.

use super::signing_in;
use crate::session::words;
use leptos::prelude::*;

/// `query` is what authentik sent the window back with.
#[component]
pub fn WindowPage(query: String) -> impl IntoView {
    let text = RwSignal::new(words::WINDOW_WAITS);
    leptos::task::spawn_local(async move {
        let heard = matches!(signing_in::hand_over(query).await, Ok(true));
        text.try_set(if heard { words::WINDOW_DONE } else { words::WINDOW_LOST });
        if heard {
            let _ = window().close();
        }
    });
    view! {
        <div class="rac-app notranslate" translate="no" data-theme="auto">
            <main class="rac-lonely">
                <h1>{words::SIGN_IN}</h1>
                <p role="status">{text}</p>
            </main>
        </div>
    }
}
