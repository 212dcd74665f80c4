//! What all lists share: search, filters, refresh, table, pages, what is shown if there are no rows, and deleting
//! objects.

mod chips;
mod columns;
mod count_cell;
mod delete_many;
mod delete_one;
mod deletion;
mod extent;
mod frame;
mod look;
mod look_up;
mod no_match;
mod ordering;
mod outcome;
mod pages;
mod row_focus;
mod row_menu;
mod saved_views;
mod table_state;
mod tally;
mod type_to_confirm;
mod view_dialog;
pub mod words;

pub use chips::Listed;
pub use count_cell::{CountCell, count_link, follow_list};
pub use deletion::{DeleteDialogs, Deleting, Deletion, Deletions};
pub use extent::Extent;
pub use frame::ListFrame;
pub use look_up::{Missing, look_up};
pub use no_match::NoMatch;
pub use outcome::outcome_of;
pub use pages::Pages;
pub use row_focus::RowFocus;
pub use row_menu::RowMenu;
pub use table_state::TableState;
pub use tally::{MOST, Tally};
pub use type_to_confirm::{Confirmation, Wanted};

use crate::parts::part;
use delete_many::DeleteMany;
use delete_one::DeleteOne;
use leptos::prelude::*;
use look::Look;
use rac_messages::Message;
use view_dialog::ViewDialog;

part! {
    view in list_view {
        dialog(
            look: Look,
            columns: Vec<(&'static str, Message)>,
            address: String,
            on_close: Callback<()>
        ) => view! { <ViewDialog look=look columns=columns address=address on_close=on_close /> };
    }
}

part! {
    dialogs in deletion {
        // Asks before one object is deleted, and deletes it.
        delete_one(deletion: Deletion, on_close: Callback<()>, on_deleted: Callback<()>) =>
            view! { <DeleteOne deletion=deletion on_close=on_close on_deleted=on_deleted /> };
        // The same for several. `on_close`: with the ids of those that are gone.
        delete_many(many: Deletions, items: Vec<(String, String)>, on_close: Callback<Vec<String>>) =>
            view! { <DeleteMany many=many items=items on_close=on_close /> };
    }
}
