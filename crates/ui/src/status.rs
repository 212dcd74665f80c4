//! A state as an icon and a word.

use leptos::prelude::*;

use super::icon::{Icon, IconView};
use super::notice::NoticeKind;

/// An icon and a word, inline.
#[component]
pub fn Status(
    /// The severity.
    kind: NoticeKind,
    /// The word.
    #[prop(into)]
    text: Signal<String>,
    /// Another icon than the severity's.
    #[prop(optional)]
    icon: Option<Icon>,
) -> impl IntoView {
    view! {
        <span class=format!("rac-status {}", kind.class())>
            <IconView icon=icon.unwrap_or_else(|| kind.icon()) />
            <span>{text}</span>
        </span>
    }
}
