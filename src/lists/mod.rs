//! The frame that every list of the app stands in: search, filters, refresh, table, pages, and what is shown while
//! there is nothing to show; and how the objects of a list are deleted.

mod count_cell;
mod deletion;
mod frame;
pub mod words;

pub use count_cell::{CountCell, count_link, follow_list};
pub use deletion::{DeleteDialogs, DeleteOne, Deleting, Deletion, Deletions};
pub use frame::{Extent, ListFrame, revision};
