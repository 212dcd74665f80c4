//! A link to a fix.

use crate::read_only::use_disabled_reason;
use crate::route::Route;
use authentik_rac::rights::Need;
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant};

/// A link to the page where the fix is made; without the permission, a disabled button with the reason. `needs`: one
/// of these permissions is enough. `label`: the accessible name, if the text is not enough.
pub fn fix_link(to: &Route, needs: Vec<Need>, words: String, label: Option<String>) -> AnyView {
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
            true => view! { <a href=href.clone() aria-label=label>{words}</a> }.into_any(),
            false => view! {
                <Button variant=ButtonVariant::Quiet disabled=reason label=label>{words}</Button>
            }
            .into_any(),
        }
    })
    .into_any()
}
