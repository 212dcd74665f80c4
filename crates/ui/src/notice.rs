//! A banner that says how things stand.

use leptos::prelude::*;

use super::icon::{Icon, IconView};

/// How good or bad a message is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoticeKind {
    Info,
    Success,
    Warning,
    Error,
}

impl NoticeKind {
    /// Its icon: never colour alone.
    pub(super) fn icon(self) -> Icon {
        match self {
            Self::Info => Icon::Info,
            Self::Success => Icon::Check,
            Self::Warning => Icon::Warning,
            Self::Error => Icon::Error,
        }
    }

    /// The word screen readers hear for the icon.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Info => "Note: ",
            Self::Success => "Success: ",
            Self::Warning => "Warning: ",
            Self::Error => "Error: ",
        }
    }

    /// The class that colours whatever carries it.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Info => "rac-kind-info",
            Self::Success => "rac-kind-success",
            Self::Warning => "rac-kind-warning",
            Self::Error => "rac-kind-error",
        }
    }
}

/// A banner. An error is announced at once.
#[component]
pub fn Notice(
    /// How good or bad it is.
    kind: NoticeKind,
    /// What there is to say.
    children: Children,
    /// The short of it.
    #[prop(optional, into)]
    title: String,
    /// What can be done about it.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
) -> impl IntoView {
    view! {
        <div
            class=format!("rac-notice {}", kind.class())
            role=if kind == NoticeKind::Error { "alert" } else { "note" }
            // A form leads to it when it was refused.
            tabindex=(kind == NoticeKind::Error).then_some("-1")
        >
            <IconView icon=kind.icon() />
            <div class="rac-notice-text">
                <span class="rac-visually-hidden">{kind.word()}</span>
                {(!title.is_empty()).then(|| view! { <p class="rac-notice-title">{title}</p> })}
                <div class="rac-notice-body">{children()}</div>
            </div>
            {actions.map(|actions| view! { <div class="rac-notice-actions">{actions.run()}</div> })}
        </div>
    }
}
