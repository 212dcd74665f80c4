//! Shown in place of an empty list.

use leptos::prelude::*;

use super::icon::{Icon, IconView};

/// Says what is missing, why, and what to do.
#[component]
pub fn EmptyState(
    /// The heading: "No providers yet".
    #[prop(into)]
    title: Signal<String>,
    /// The reason, and what to do.
    children: Children,
    /// An icon for what is missing.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// Buttons.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
) -> impl IntoView {
    view! {
        <div class="rac-empty-state">
            {icon.map(|icon| view! { <span class="rac-empty-state-icon"><IconView icon=icon /></span> })}
            <h2 class="rac-empty-state-title">{title}</h2>
            <div class="rac-empty-state-body">{children()}</div>
            {actions.map(|actions| view! { <div class="rac-empty-state-actions">{actions.run()}</div> })}
        </div>
    }
}
