//! A state in a word, with its icon.

use leptos::prelude::*;

use super::icon::{Icon, IconView};
use super::notice::NoticeKind;

/// An icon and a word, in line with text.
#[component]
pub fn Status(
    /// How good or bad the state is.
    kind: NoticeKind,
    /// The word.
    #[prop(into)]
    text: Signal<String>,
    /// Its own icon, where that of the kind would say something else.
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
