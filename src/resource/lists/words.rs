//! What lists say.

use rac_ui::number;
use rac_ui::words::{Noun, counted};

pub const REFRESH: &str = "Refresh";
pub const NO_MATCH: &str = "Nothing matches";
pub const NO_MATCH_TEXT: &str = "Change the search or the filters, or clear them.";
pub const CLEAR: &str = "Clear search and filters";
pub const ONLY_VISIBLE: &str = "The list shows only what your account can view. There may be more.";
pub const CLEAR_SELECTION: &str = "Clear selection";

pub const KEEP_SHOWN: &str = "Keep only those shown";

pub const LOOKING_WHAT_GOES: &str = "Checking what would be deleted with it…";
pub const NOT_FOUND: &str =
    "authentik did not find it: it is gone, or not visible to your account. It may still exist.";
pub const STILL_THERE: &str = "Not deleted: authentik did not find it for the deletion, but it still exists.";
pub const NOT_AN_ID: &str = "Its id is not valid in authentik.";
pub const ASKS_TO_WAIT: &str = "authentik asks to wait";
pub const DELETED: &str = "Deleted";
pub const ALREADY_GONE: &str = "It had already been deleted.";

/// "Delete 20 connection tokens".
pub fn delete_many(count: usize, (one, many): Noun) -> String {
    format!("Delete {}", counted(count, one, many))
}

/// Of what is selected, what is not on the screen.
pub fn not_shown(count: usize) -> String {
    format!("{} of them not shown here", number(count as u64))
}

/// More rows came than a page has.
pub fn too_many_rows(sent: u32, drawn: u32) -> String {
    let (sent, drawn) = (number(sent.into()), number(drawn.into()));
    format!("authentik sent {sent} rows for a page of {drawn}. Only the first {drawn} are shown.")
}

pub fn type_name(name: &str) -> String {
    format!("Type “{name}” to confirm")
}

pub fn type_number(number: usize) -> String {
    format!("Type {number} to confirm")
}

pub const HIDDEN_TEXT: &str = "authentik counts them, but doesn't show them to your account.";

/// Below the rows that the account does see.
pub fn and_hidden(count: u32) -> String {
    format!("and {} more that your account can't see", number(count.into()))
}

pub fn selected(count: usize) -> String {
    format!("{} selected", number(count as u64))
}
