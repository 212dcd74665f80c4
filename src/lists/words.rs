//! What lists say.

use crate::ui::number;

pub const REFRESH: &str = "Refresh";
pub const NO_MATCH: &str = "Nothing matches";
pub const NO_MATCH_TEXT: &str = "No row matches the search and the filters.";
pub const CLEAR: &str = "Clear search and filters";
pub const ONLY_VISIBLE: &str =
    "The list shows only what this account may see: there may be more that it has no permission for.";
pub const CLEAR_SELECTION: &str = "Clear selection";

pub const DELETED: &str = "Deleted";
pub const ALREADY_GONE: &str = "It had already been deleted.";

pub const HIDDEN_TEXT: &str = "authentik counts them, but doesn't show them to this account.";

/// Below the rows that the account does see.
pub fn and_hidden(count: u32) -> String {
    ["and ", &number(count.into()), " more that this account can't see"].concat()
}

pub fn selected(count: usize) -> String {
    [&number(count as u64), " selected"].concat()
}
