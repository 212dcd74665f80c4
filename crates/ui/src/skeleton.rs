//! Placeholders for content of the same size. They show only after 150 ms, so that fast responses don't flicker.

use leptos::prelude::*;

use super::words;

/// A table that is loading.
#[component]
pub fn TableSkeleton(
    /// The number of columns.
    columns: usize,
    /// The expected number of rows.
    rows: usize,
) -> impl IntoView {
    let row = move |class: &'static str| {
        let cell = |_| {
            let block = view! { <i class="rac-skeleton"></i> };
            view! { <span class="rac-skeleton-cell">{block}</span> }
        };
        let cells = (0..columns).map(cell);
        view! { <div class=class>{cells.collect_view()}</div> }
    };
    view! {
        <div class="rac-table-skeleton">
            <span class="rac-visually-hidden" role="status">{words::LOADING}</span>
            <div class="rac-skeleton-blocks" aria-hidden="true">
                {row("rac-skeleton-row rac-skeleton-head")}
                {(0..rows).map(|_| row("rac-skeleton-row")).collect_view()}
            </div>
        </div>
    }
}

/// A page that is loading: a title and some text.
#[component]
pub fn PageSkeleton(
    /// Whether the title is already there.
    #[prop(optional)]
    titled: bool,
) -> impl IntoView {
    let block = |class: &'static str| view! { <i class=class></i> };
    view! {
        <div class="rac-page-skeleton">
            <span class="rac-visually-hidden" role="status">{words::LOADING}</span>
            <div class="rac-skeleton-blocks" aria-hidden="true">
                {(!titled).then(|| block("rac-skeleton rac-skeleton-title"))}
                {block("rac-skeleton rac-skeleton-line")}
                {block("rac-skeleton rac-skeleton-line rac-skeleton-short")}
                {block("rac-skeleton rac-skeleton-box")}
            </div>
        </div>
    }
}
