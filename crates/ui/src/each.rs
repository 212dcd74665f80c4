//! Rows that are kept while what they are about is.
//!
//! Leptos' `<For>` is compiled for each type of its items, functions and views, some 8 kB each time; here it is
//! compiled once for all lists.

use leptos::prelude::*;
use std::sync::Arc;

/// One row: by what it is told from the others, and what draws it.
struct Row {
    key: String,
    draw: Box<dyn FnOnce() -> AnyView + Send>,
}

/// Draws each item with `view`. A row stays the same elements while an item with its key is there; no two items have the
/// same.
pub fn each<T: Send + 'static>(
    items: impl Fn() -> Vec<T> + Send + 'static,
    key: impl Fn(&T) -> String + Send + 'static,
    view: impl Fn(T) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let view = Arc::new(view);
    rows(Box::new(move || {
        let row = |item: T| {
            let view = Arc::clone(&view);
            Row { key: key(&item), draw: Box::new(move || view(item)) }
        };
        items().into_iter().map(row).collect()
    }))
}

fn rows(rows: Box<dyn Fn() -> Vec<Row> + Send>) -> AnyView {
    view! { <For each=rows key=|row: &Row| row.key.clone() children=|row: Row| (row.draw)() /> }.into_any()
}
