//! Links to forms that make something new: of no use while nothing can be written.

use super::use_writing;
use crate::dom::{live, view};
use crate::route::Route;
use crate::ui::{Button, ButtonVariant, Icon, LinkButton, MenuEntry};
use leptos::prelude::*;

/// A link that looks like a button; in read-only mode a button that says why it leads nowhere.
#[component]
pub fn WriteLink(
    to: Route,
    #[prop(into)] words: String,
    #[prop(optional)] variant: ButtonVariant,
    icon: Icon,
) -> impl IntoView {
    let reason = use_writing();
    let allowed = Memo::new(move |_| reason.with(Option::is_none));
    let href = Signal::stored(to.to_hash());
    live(move || {
        let words = words.clone();
        if allowed.get() {
            view! { <LinkButton href=href variant=variant icon=icon>{words}</LinkButton> }
        } else {
            view! { <Button variant=variant icon=icon disabled=reason>{words}</Button> }
        }
    })
}

/// The same as an entry of a menu. `reason`: why nothing can be written now.
pub fn link_entry(label: &str, icon: Icon, to: &Route, reason: Option<String>) -> MenuEntry {
    let (label, icon) = (label.to_owned(), Some(icon));
    match reason {
        None => MenuEntry::Link { label, icon, href: to.to_hash() },
        disabled => {
            MenuEntry::Action { label, icon, danger: false, disabled, on_select: Callback::new(|()| {}) }
        }
    }
}
