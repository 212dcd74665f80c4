//! A line about what the account can do, for the overview.

use super::account::OwnPermissions;
use super::words;
use crate::rest::Loading;
use crate::route::Route;
use crate::session::use_session;
use leptos::prelude::*;
use rac_ui::{NoticeKind, Status};

/// The line, and a link to the details. Errors are shown there, not here.
#[component]
pub fn OwnRightsSummary() -> impl IntoView {
    let own = expect_context::<OwnPermissions>();
    own.reload();
    let account = use_session().account();
    let sentence = move || match own.known() {
        Loading::Ready(known) => {
            let roles = account.get().and_then(|account| account.me.roles).unwrap_or_default();
            let text = words::sentence(&known, &roles);
            Some(view! { <Status kind=NoticeKind::Info text=text /> })
        }
        _ => None,
    };
    view! {
        <p class="rac-own-rights">
            {sentence} " " <a href=Route::PREFERENCES.to_hash()>{words::TITLE}</a>
        </p>
    }
}
