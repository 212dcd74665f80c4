//! A link to a fix.

use crate::read_only::use_disabled_reason;
use crate::route::Route;
use authentik_rac::rights::Need;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant};

/// [`fix_link_or`] without a dialog.
pub fn fix_link(to: &Route, needs: Vec<Need>, words: Message, label: Option<Message>) -> AnyView {
    fix_link_or(to, needs, words, label, None)
}

/// A link to the page where the fix is made; without the permission, a disabled button with the reason. `needs`: one
/// of these permissions is enough. `label`: the accessible name, if the text is not enough. `instead`: opens a dialog on a
/// plain click; the link still works in a new tab.
pub fn fix_link_or(
    to: &Route,
    needs: Vec<Need>,
    words: Message,
    label: Option<Message>,
    instead: Option<Callback<()>>,
) -> AnyView {
    let href = to.to_hash();
    let reasons: Vec<_> = needs.into_iter().map(use_disabled_reason).collect();
    let reason = Signal::derive(move || {
        let reasons: Vec<Option<String>> = reasons.iter().map(Signal::get).collect();
        if reasons.iter().any(Option::is_none) { None } else { reasons.into_iter().flatten().next() }
    });
    let allowed = Memo::new(move |_| reason.with(Option::is_none));
    (move || {
        let (words, label) = (words.clone(), label.clone());
        match allowed.get() {
            true => {
                let clicked = move |event: web_sys::MouseEvent| {
                    let plain =
                        !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
                    if let Some(instead) = instead.filter(|_| plain) {
                        event.prevent_default();
                        instead.run(());
                    }
                };
                view! { <a href=href.clone() aria-label=label on:click=clicked>{words}</a> }.into_any()
            }
            false => view! {
                <Button variant=ButtonVariant::Quiet disabled=reason label=label.map(|label| label.text())>{words}</Button>
            }
            .into_any(),
        }
    })
    .into_any()
}
