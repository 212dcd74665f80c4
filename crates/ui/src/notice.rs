//! A banner with a message.

use leptos::prelude::*;
use rac_messages::Message;

use super::icon::{Icon, IconView};
use super::words;

/// The severity of a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoticeKind {
    Info,
    Success,
    Warning,
    Error,
}

impl NoticeKind {
    /// Its icon, so that it doesn't depend on colour alone.
    pub(super) fn icon(self) -> Icon {
        match self {
            Self::Info => Icon::Info,
            Self::Success => Icon::Check,
            Self::Warning => Icon::Warning,
            Self::Error => Icon::Error,
        }
    }

    /// Its name for screen readers, in place of the icon.
    pub(super) fn word(self) -> Message {
        match self {
            Self::Info => words::NOTE,
            Self::Success => words::SUCCESS,
            Self::Warning => words::WARNING,
            Self::Error => words::ERROR,
        }
    }

    /// The class for its colour.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Info => "rac-kind-info",
            Self::Success => "rac-kind-success",
            Self::Warning => "rac-kind-warning",
            Self::Error => "rac-kind-error",
        }
    }
}

/// A banner. An error is announced immediately.
#[component]
pub fn Notice(
    /// Its severity.
    kind: NoticeKind,
    /// The message.
    children: Children,
    /// The heading.
    #[prop(optional, into)]
    title: MaybeProp<String>,
    /// Buttons.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
) -> impl IntoView {
    view! {
        <div
            class=format!("rac-notice {}", kind.class())
            role=if kind == NoticeKind::Error { "alert" } else { "note" }
            // A refused form moves the focus to it.
            tabindex=(kind == NoticeKind::Error).then_some("-1")
        >
            <IconView icon=kind.icon() />
            <div class="rac-notice-text">
                <span class="rac-visually-hidden">{kind.word()}" "</span>
                {move || {
                    title
                        .get()
                        .filter(|title| !title.is_empty())
                        .map(|title| view! { <p class="rac-notice-title">{title}</p> })
                }}
                <div class="rac-notice-body">{children()}</div>
            </div>
            {actions.map(|actions| view! { <div class="rac-notice-actions">{actions.run()}</div> })}
        </div>
    }
}
