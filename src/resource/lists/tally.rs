//! Counts for all rows of a table at once: if the counted list is short enough, reading it as a whole takes fewer
//! requests than one per row.

use crate::rest::{Loading, Read};
use authentik_rac::RestError;
use futures_util::future::pending;
use leptos::prelude::*;
use std::collections::HashMap;
use std::future::Future;
use std::sync::Arc;

/// How many objects are read for counting. If there are more, each row requests its own count.
pub const MOST: u32 = 300;

/// How often each row of a list occurs in another list.
#[derive(Clone, Copy)]
pub struct Tally(Signal<Loading<Counts>>);

/// `None` if each row has to request its own count.
type Counts = Option<Arc<HashMap<String, u32>>>;

impl Tally {
    /// `fetch` returns the row that each object belongs to, as text; `None` if there are too many, or some are hidden.
    /// It runs again whenever the list was read again successfully.
    pub fn new<L: Clone + 'static, F>(list: Read<L>, fetch: impl Fn() -> F + 'static) -> Self
    where
        F: Future<Output = Result<Option<Vec<String>>, RestError>> + 'static,
    {
        let (at, state) = (list.at(), list.state());
        let read = Read::new(move || {
            // Not before the list is there: it would be read once more when the list arrives.
            let is_read = at.get().is_some();
            let failed = matches!(state.get_untracked(), Loading::Failed(_));
            let fetch = (is_read && !failed).then(&fetch);
            async move {
                if !is_read {
                    return pending().await;
                }
                let rows = match fetch {
                    Some(fetch) => fetch.await?,
                    None => None,
                };
                Ok(rows.map(|rows| Arc::new(count(rows))))
            }
        });
        Tally(Signal::derive(move || read.get()))
    }

    /// Each row requests its own count.
    #[cfg(test)]
    pub fn none() -> Self {
        Tally(Signal::stored(Loading::Ready(None)))
    }

    /// The count of a row; `None` if the row has to request it.
    pub fn of(self, row: &str) -> Loading<Option<u32>> {
        match self.0.get() {
            Loading::Waiting => Loading::Waiting,
            Loading::Ready(counts) => {
                Loading::Ready(counts.map(|counts| counts.get(row).copied().unwrap_or_default()))
            }
            // The row's own request may succeed.
            Loading::Failed(_) => Loading::Ready(None),
        }
    }
}

fn count(rows: Vec<String>) -> HashMap<String, u32> {
    let mut counts = HashMap::new();
    for row in rows {
        *counts.entry(row).or_default() += 1;
    }
    counts
}
