//! Tabs under a page's title. They are links, not ARIA tabs: each changes the route.

use crate::dom::{For, view};
use leptos::prelude::*;

/// One tab.
#[derive(Clone, PartialEq, Debug)]
pub struct TabLink {
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is the one shown.
    pub current: bool,
}

/// A row of tabs.
#[component]
pub fn TabNav(
    /// What the tabs are of, for screen readers.
    #[prop(into)]
    label: String,
    /// The tabs.
    #[prop(into)]
    tabs: Signal<Vec<TabLink>>,
) -> impl IntoView {
    // A tab stays the same element while the current one changes, so it keeps the focus.
    let tab = move |tab: TabLink| {
        let href = tab.href.clone();
        let current =
            move || tabs.with(|all| all.iter().any(|one| one.current && one.href == href)).then_some("page");
        view! { <li><a class="rac-tab" href=tab.href aria-current=current>{tab.label}</a></li> }
    };
    view! {
        <nav class="rac-tabs" aria-label=label>
            <ul role="list">
                <For each=move || tabs.get() key=|tab| (tab.href.clone(), tab.label.clone()) children=tab />
            </ul>
        </nav>
    }
    .into_any()
}
