//! Shown instead of the table when nothing matches the search and the filters.

use crate::resource::lists::words;
use authentik_rac::rights::Object;
use leptos::prelude::*;
use rac_ui::{Button, EmptyState, Icon};

/// Says what was searched for, and offers to clear it.
#[component]
pub fn NoMatch(
    /// What is listed.
    of: Object,
    /// The search text; empty if only filters are set.
    #[prop(into)]
    search: String,
    /// Whether filters beside the search are set.
    filtered: bool,
    /// Clears the search and the filters.
    #[prop(into)]
    on_clear: Callback<()>,
) -> impl IntoView {
    view! {
        <EmptyState
            title=words::none_match(of, &search, filtered)
            icon=Icon::Search
            actions=ViewFn::from(move || view! { <Button on_click=on_clear>{words::CLEAR}</Button> })
        >
            {words::NO_MATCH_TEXT}
        </EmptyState>
    }
}
