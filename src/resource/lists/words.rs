//! What lists say.

use rac_ui::number;
use rac_ui::words::{Noun, counted};

pub const REFRESH: &str = "Refresh";
pub const NO_MATCH: &str = "Nothing matches";
pub const NO_MATCH_TEXT: &str = "Change the search or the filters, or clear them.";
pub const CLEAR: &str = "Clear search and filters";
pub const ONLY_VISIBLE: &str =
    "The list shows only what this account may see: there may be more that it has no permission for.";
pub const CLEAR_SELECTION: &str = "Clear selection";

pub const KEEP_SHOWN: &str = "Keep only the shown";

pub const LOOKING_WHAT_GOES: &str = "Looking what would be deleted with it…";
pub const NOT_FOUND: &str =
    "authentik did not find it: it is gone, or not visible to this account. It is not known to be deleted.";
pub const STILL_THERE: &str =
    "It was not deleted. authentik did not find it for the deletion, but it is still there.";
pub const NOT_AN_ID: &str = "This has no id that authentik would know.";
pub const ASKS_TO_WAIT: &str = "authentik asks to wait";
pub const DELETED: &str = "Deleted";
pub const ALREADY_GONE: &str = "It had already been deleted.";

/// "Delete 20 connection tokens".
pub fn delete_many(count: usize, (one, many): Noun) -> String {
    ["Delete ", &counted(count, one, many)].concat()
}

/// Of what is selected, what is not on the screen.
pub fn not_shown(count: usize) -> String {
    [&number(count as u64), " of them not shown here"].concat()
}

/// More rows came than a page has.
pub fn too_many_rows(sent: u32, drawn: u32) -> String {
    let (sent, drawn) = (number(sent.into()), number(drawn.into()));
    ["authentik sent ", &sent, " rows for a page of ", &drawn, ". Only the first ", &drawn, " are shown."]
        .concat()
}

pub fn type_name(name: &str) -> String {
    ["Type “", name, "” to confirm"].concat()
}

pub fn type_number(number: usize) -> String {
    ["Type ", &number.to_string(), " to confirm"].concat()
}

pub const HIDDEN_TEXT: &str = "authentik counts them, but doesn't show them to this account.";

/// Below the rows that the account does see.
pub fn and_hidden(count: u32) -> String {
    ["and ", &number(count.into()), " more that this account can't see"].concat()
}

pub fn selected(count: usize) -> String {
    [&number(count as u64), " selected"].concat()
}
