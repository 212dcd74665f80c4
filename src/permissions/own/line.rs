//! What the account may do in a line, for the overview.

use super::{reads, words};
use crate::dom::{live, view};
use crate::rest::{Client, Loading, Read};
use crate::route::Route;
use crate::session::use_session;
use crate::ui::{NoticeKind, Status};
use leptos::prelude::*;

/// The line, and the way to all of it. What could not be read is told there, not here.
#[component]
pub fn OwnRightsLine() -> impl IntoView {
    let client = expect_context::<Client>();
    // The account as it was when the page came: its name may change under the page, its rights are asked for anew.
    let Some(me) = use_session().account().get_untracked().map(|account| account.me) else {
        return ().into_any();
    };
    let asked = me.clone();
    let read = Read::new(move || reads::known(client, asked.clone()));
    let told = move || match read.get() {
        Loading::Ready(known) => {
            let text = words::sentence(&known, me.roles.as_deref().unwrap_or_default());
            Some(view! { <Status kind=NoticeKind::Info text=Signal::stored(text) /> })
        }
        _ => None,
    };
    view! {
        <p class="rac-own-rights">
            {live(told)} " " <a href=Route::Preferences.to_hash()>{words::TITLE}</a>
        </p>
    }
    .into_any()
}
