//! Lists whose rows stay in the document while their items are in the list.
//!
//! Leptos' `<For>` is compiled for each type of its items, functions and views, some 8 kB each time; here it is
//! compiled once for all lists.

use leptos::prelude::*;
use std::sync::Arc;

/// A row: its key, and the function that draws it.
struct Row {
    key: String,
    draw: Box<dyn FnOnce() -> AnyView + Send>,
}

/// Draws each item with `view`. A row keeps its elements while the list has an item with its key. Keys must be unique.
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
