//! On the connect page: signing in at authentik, and the API token as the other way.

use super::signing_in;
use crate::navigation::use_navigation;
use crate::rest::Submit;
use crate::route::Route;
use crate::session::{Keep, Session, words};
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant};

/// Sends the person to authentik.
#[component]
pub fn SignIn(
    session: Session,
    /// Where the token is to be kept.
    keep: RwSignal<String>,
    /// Whether the other way is shown, too.
    by_token: RwSignal<bool>,
    /// Further buttons beside it.
    children: Children,
) -> impl IntoView {
    let navigation = use_navigation();
    let submit = Submit::new();
    let sign_in = Callback::new(move |()| {
        session.told().set(None);
        let route = match navigation.route().get_untracked() {
            Route::Connect { next } => next.unwrap_or_default(),
            other => other.to_hash(),
        };
        let keep = Keep::from_key(&keep.get_untracked());
        submit.run(async move {
            let outcome = signing_in::leave_for_authentik(session, keep, route).await;
            session.tell(outcome);
        });
    });
    view! {
        <div class="rac-sign-in">
            <div class="rac-connect-actions">
                <Button
                    variant=ButtonVariant::Primary
                    busy=submit.busy()
                    on_click=sign_in
                >
                    {words::SIGN_IN}
                </Button>
                {children()}
            </div>
            <p class="rac-connect-state" role="status">
                {move || submit.busy().get().then_some(words::SIGNING_IN)}
            </p>
            <button
                class="rac-link"
                type="button"
                aria-expanded=move || by_token.get().to_string()
                on:click=move |_| by_token.update(|shown| *shown = !*shown)
            >
                {words::BY_TOKEN}
            </button>
        </div>
    }
}
