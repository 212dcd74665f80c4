//! Shown in place of an empty list.

use leptos::prelude::*;

use super::icon::{Icon, IconView};

/// Says that there is nothing, why, and what to do.
#[component]
pub fn EmptyState(
    /// The short of it: "No providers yet".
    #[prop(into)]
    title: String,
    /// Why, and what would change it.
    children: Children,
    /// What is missing, as a drawing.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// Actions.
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
