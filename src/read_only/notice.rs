//! Notices about read-only mode: a badge beside the account, a notice above a form that can't be saved, and one when
//! saving would use a different account.

use super::{use_disabled_reason, use_read_only_reason, use_write_mode, words};
use authentik_rac::rights::Need;
use leptos::prelude::*;
use rac_messages::sentences;
use rac_ui::{Icon, IconView, Notice, NoticeKind};

/// The badge in the shell while the mode is on.
#[component]
pub fn ReadOnlyBadge() -> impl IntoView {
    let reason = use_read_only_reason();
    move || {
        reason.get().map(|reason| {
            view! {
                <span class="rac-read-only" title=reason>
                    <IconView icon=Icon::Lock />
                    <span>{words::BADGE}</span>
                </span>
            }
        })
    }
}

/// Says above a form that it can't be saved: because of the mode, or a missing permission.
#[component]
pub fn ReadOnlyNotice(needs: Need) -> impl IntoView {
    let (mode, reason) = (use_read_only_reason(), use_disabled_reason(needs));
    move || {
        reason.get().map(|reason| {
            let text = match mode.with(Option::is_some) {
                true => words::FORM,
                false => sentences([reason.into(), words::FORM_LACKING]),
            };
            view! { <Notice kind=NoticeKind::Info>{text}</Notice> }
        })
    }
}

/// Says which account a form would be saved as, if the user hasn't agreed to that one yet.
#[component]
pub fn OtherAccountNotice() -> impl IntoView {
    let other = use_write_mode().account().other();
    let text = Memo::new(move |_| other.get().map(|other| words::would_save_as(&other.name)));
    move || text.get().map(|text| view! { <Notice kind=NoticeKind::Warning>{text}</Notice> })
}
