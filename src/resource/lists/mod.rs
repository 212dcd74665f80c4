//! What all lists share: search, filters, refresh, table, pages, what is shown if there are no rows, and deleting
//! objects.

mod count_cell;
mod delete_one;
mod deletion;
mod focus;
mod frame;
mod look_up;
mod no_match;
mod outcome;
mod pages;
mod row_menu;
mod table_state;
mod tally;
mod type_to_confirm;
pub mod words;

pub use count_cell::{CountCell, count_link, follow_list};
pub use delete_one::DeleteOne;
pub use deletion::{DeleteDialogs, Deleting, Deletion, Deletions};
pub use focus::FocusKeeper;
pub use frame::{Extent, ListFrame};
pub use look_up::{Missing, look_up};
pub use no_match::NoMatch;
pub use outcome::outcome_of;
pub use pages::Pages;
pub use row_menu::RowMenu;
pub use table_state::TableState;
pub use tally::{MOST, Tally};
pub use words::DELETED;
