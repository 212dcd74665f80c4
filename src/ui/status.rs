//! A state in a word, with its icon.

use crate::dom::view;
use leptos::prelude::*;

use super::icon::IconView;
use super::notice::NoticeKind;

/// An icon and a word, in line with text.
#[component]
pub fn Status(
    /// How good or bad the state is.
    kind: NoticeKind,
    /// The word.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! {
        <span class=["rac-status ", kind.class()].concat()>
            <IconView icon=kind.icon() />
            <span>{text}</span>
        </span>
    }
    .into_any()
}
