//! The frame that every list of the app stands in: search, filters, refresh, table, pages, and what is shown while
//! there is nothing to show.

mod count_cell;
mod frame;
mod words;

pub use count_cell::CountCell;
pub use frame::{Extent, ListFrame, revision};
