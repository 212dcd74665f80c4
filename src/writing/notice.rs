//! How read-only mode is seen: at all times beside the account, and above a form that can't be saved.

use super::{use_writing, use_writing_of, words};
use crate::dom::{live, view};
use crate::rights::Need;
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

/// Says above a form that it is only to look at: while the mode is on, or because the account lacks what saving needs.
#[component]
pub fn ReadOnlyNotice(needs: Need) -> impl IntoView {
    let (mode, reason) = (use_writing(), use_writing_of(needs));
    live(move || {
        reason.get().map(|reason| {
            let text = match mode.with(Option::is_some) {
                true => words::FORM.to_owned(),
                false => [&reason, " ", words::FORM_LACKING].concat(),
            };
            view! { <Notice kind=NoticeKind::Info>{text}</Notice> }
        })
    })
}
