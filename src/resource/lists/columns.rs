//! The columns of a list as the user has arranged them.

use crate::preferences::ListLook;
use leptos::prelude::*;
use rac_ui::{Heading, Row};

/// The columns of the list, and which of them are shown in which order.
#[derive(Clone, Copy)]
pub struct Columns {
    all: StoredValue<Vec<Heading>>,
    shown: Memo<Vec<usize>>,
}

impl Columns {
    pub fn new(columns: Vec<Heading>, look: Signal<ListLook>) -> Self {
        let keys: Vec<&'static str> = columns.iter().map(|column| column.key).collect();
        let shown = Memo::new(move |_| look.with(|look| look.shown(&keys)));
        Columns { all: StoredValue::new(columns), shown }
    }

    /// The headings of the shown columns.
    pub fn headings(self) -> Vec<Heading> {
        let shown = self.shown.get();
        self.all.with_value(|all| shown.iter().filter_map(|index| all.get(*index).cloned()).collect())
    }

    /// The rows with the cells of the shown columns.
    pub fn arranged(self, rows: Vec<Row>) -> Vec<Row> {
        let shown = self.shown.get();
        if shown.iter().copied().eq(0..self.all.with_value(Vec::len)) {
            return rows;
        }
        let arranged = |mut row: Row| {
            row.cells = shown.iter().filter_map(|index| row.cells.get(*index).cloned()).collect();
            row
        };
        rows.into_iter().map(arranged).collect()
    }
}
