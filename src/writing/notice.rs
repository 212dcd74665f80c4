//! How read-only mode is seen: at all times beside the account, and above a form that can't be saved.

use super::{use_writing, words};
use crate::dom::{live, view};
use crate::ui::{Icon, IconView, Notice, NoticeKind};
use leptos::prelude::*;

/// The word in the shell, while the mode is on.
#[component]
pub fn ReadOnlyBadge() -> impl IntoView {
    let reason = use_writing();
    live(move || {
        reason.get().map(|reason| {
            view! {
                <span class="rac-read-only" title=reason>
                    <IconView icon=Icon::Lock />
                    <span>{words::BADGE}</span>
                </span>
            }
        })
    })
}

/// Says above a form that it is only to look at, while the mode is on.
#[component]
pub fn ReadOnlyNotice() -> impl IntoView {
    let reason = use_writing();
    live(move || {
        reason.with(Option::is_some).then(|| view! { <Notice kind=NoticeKind::Info>{words::FORM}</Notice> })
    })
}
