//! Numbers in a table that are counted for all rows at once: where what is counted is short enough, reading it whole takes
//! fewer requests than asking for the number of each row.

use crate::rest::{Loading, Read};
use authentik_rac::RestError;
use leptos::prelude::*;
use std::collections::HashMap;
use std::future::Future;
use std::sync::Arc;

/// How many rows are read for counting them; of more, each number is asked for by itself.
pub const MOST: u32 = 300;

/// How often each row of a list occurs in another one.
#[derive(Clone, Copy)]
pub struct Tally(Signal<Loading<Counts>>);

/// None where each number has to be asked for by itself.
type Counts = Option<Arc<HashMap<String, u32>>>;

impl Tally {
    /// `fetch`: the row that each one belongs to, as text; none where they are too many, or where some are hidden.
    /// Counted again whenever the list was read again, but not where that failed: there is nothing to show numbers of.
    pub fn new<L: Clone + 'static, F>(list: Read<L>, fetch: impl Fn() -> F + 'static) -> Self
    where
        F: Future<Output = Result<Option<Vec<String>>, RestError>> + 'static,
    {
        let (at, state) = (list.at(), list.state());
        let read = Read::new(move || {
            at.track();
            let fetch = (!matches!(state.get_untracked(), Loading::Failed(_))).then(&fetch);
            async move {
                let rows = match fetch {
                    Some(fetch) => fetch.await?,
                    None => None,
                };
                Ok(rows.map(|rows| Arc::new(count(rows))))
            }
        });
        Tally(Signal::derive(move || read.get()))
    }

    /// Each number is asked for by itself.
    #[cfg(test)]
    pub fn none() -> Self {
        Tally(Signal::stored(Loading::Ready(None)))
    }

    /// The number of a row; none where it has to be asked for by itself.
    pub fn of(self, row: &str) -> Loading<Option<u32>> {
        match self.0.get() {
            Loading::Waiting => Loading::Waiting,
            Loading::Ready(counts) => {
                Loading::Ready(counts.map(|counts| counts.get(row).copied().unwrap_or_default()))
            }
            // Perhaps the number itself can be had.
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
