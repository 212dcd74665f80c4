//! Signing in on the connect page, with the API token as the alternative.

use super::by_token::ByTokenToggle;
use super::signing_in;
use crate::navigation::use_navigation;
use crate::rest::Submit;
use crate::route::Route;
use crate::session::{Keep, Session, words};
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant};

/// The button that sends the user to authentik.
#[component]
pub fn SignIn(
    session: Session,
    /// Where to keep the token.
    keep: RwSignal<String>,
    /// Whether the token field is shown too.
    by_token: RwSignal<bool>,
    /// Further buttons next to it.
    children: Children,
) -> impl IntoView {
    let navigation = use_navigation();
    let submit = Submit::new();
    let sign_in = Callback::new(move |()| {
        session.message().set(None);
        let route = match navigation.route().get_untracked() {
            Route::Connect { next } => next.unwrap_or_default(),
            other => other.to_hash(),
        };
        let keep = Keep::from_key(&keep.get_untracked());
        submit.run(async move {
            let outcome = signing_in::leave_for_authentik(session, keep, route).await;
            session.show_outcome(outcome);
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
            <ByTokenToggle by_token=by_token />
        </div>
    }
}
