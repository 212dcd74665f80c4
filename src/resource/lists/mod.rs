//! The frame that every list of the app is in: search, filters, refresh, table, pages, and what is shown while
//! there is nothing to show; and how the objects of a list are deleted.

mod count_cell;
mod delete_one;
mod deletion;
mod focus;
mod frame;
mod look_up;
mod outcome;
mod pages;
mod tally;
mod type_to_confirm;
pub mod words;

pub use count_cell::{CountCell, count_link, follow_list};
pub use delete_one::DeleteOne;
pub use deletion::{DeleteDialogs, Deleting, Deletion, Deletions};
pub use focus::FocusKeeper;
pub use frame::{Extent, ListFrame};
pub use look_up::{Missing, look_up};
pub use outcome::outcome_of;
pub use pages::Pages;
pub use tally::{MOST, Tally};
pub use words::DELETED;
