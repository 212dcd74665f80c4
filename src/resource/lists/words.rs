//! The texts of lists.

use crate::route::Chip;
use authentik_rac::rights::Object;
use guacamole_settings::characters::quotable;
use rac_ui::number;

pub const REFRESH: &str = "Refresh";
pub const EDIT: &str = "Edit";
pub const CLONE: &str = "Clone";
pub const COPY_TO: &str = "Copy to…";
pub const DELETE: &str = "Delete";
pub const NO_MATCH_TEXT: &str = "Change the search or the filters, or clear them.";
pub const CLEAR: &str = "Clear search and filters";
pub const ONLY_VISIBLE: &str = "The list shows only what your account can view. There may be more.";
pub const CLEAR_SELECTION: &str = "Clear selection";

pub const MORE_ACTIONS: &str = "More actions";
pub const COPY_LINK: &str = "Copy link";
pub const LINK_COPIED: &str = "Copied the link to this page.";
pub const LINK_NOT_COPIED: &str = "Copying was not allowed; copy the address of the window instead.";
pub const BREADCRUMB: &str = "Breadcrumb";
pub const VIEW: &str = "View";
pub const VIEW_TITLE: &str = "View of this list";
pub const DENSITY: &str = "Density";
pub const COMFORTABLE: &str = "Comfortable";
pub const COMPACT: &str = "Compact";
pub const COLUMNS: &str = "Columns";
pub const COLUMNS_HELP: &str = "Applies in this browser.";
pub const ALWAYS: &str = "always shown";
pub const AT_THE_EDGE: &str = "It can't be moved further.";
pub const RESET: &str = "Reset";
pub const RESET_DONE: &str = "The list has its usual view again.";
pub const CLOSE: &str = "Close";

pub const SAVED_VIEWS: &str = "Saved views";
pub const VIEW_NAME: &str = "Name of the view";
pub const VIEW_NAME_HELP: &str =
    "Search, filters and order as they are now, kept in this browser. To share it, copy its link.";
pub const SAVE_VIEW: &str = "Save view";
pub const NAME_MISSING: &str = "Enter a name.";

pub fn saved(name: &str) -> String {
    format!("Saved the view “{name}”.")
}

pub fn copy_view(name: &str) -> String {
    format!("Copy the link to {name}")
}

pub fn delete_view(name: &str) -> String {
    format!("Delete the view {name}")
}

pub fn too_many_views(most: usize) -> String {
    format!("{} views are saved. Delete one first.", number(most as u64))
}

pub fn move_column(label: &str, up: bool) -> String {
    format!("Move {label} {}", if up { "up" } else { "down" })
}

/// `place`: from 1.
pub fn moved(label: &str, place: usize) -> String {
    format!("{label} is now column {}.", number(place as u64))
}

pub const CHIPS: &str = "Show only";
pub const OPEN_NOT_KNOWN: &str = "Your account can't check which endpoints are open to everyone.";

pub fn chip(chip: Chip) -> &'static str {
    match chip {
        Chip::Closed => "Closed",
        Chip::Findings => "Has findings",
        Chip::Open => "Open to everyone",
        Chip::NeverLaunched => "Never launched",
        Chip::NoOutpost => "No outpost",
    }
}

/// How far back launches were looked for.
pub fn not_launched_since(day: &str) -> String {
    format!("Not launched since {day}.")
}

pub const KEEP_SHOWN: &str = "Keep only those shown";

pub const LOOKING_WHAT_GOES: &str = "Checking what would be deleted with it…";
pub const NOT_FOUND: &str =
    "authentik did not find it: it is gone, or not visible to your account. It may still exist.";
pub const STILL_THERE: &str = "Not deleted: authentik did not find it for the deletion, but it still exists.";
pub const NOT_AN_ID: &str = "Its id is not valid in authentik.";
pub const ASKS_TO_WAIT: &str = "authentik asks to wait";
pub const ALREADY_GONE: &str = "It had already been deleted.";

/// The name of the menu of a row.
pub fn actions_of(name: &str) -> String {
    format!("Actions for {name}")
}

/// "No endpoints match “zzzz” and the filters."
pub fn none_match(of: Object, search: &str, filtered: bool) -> String {
    let objects = of.plural();
    match (search.is_empty(), filtered) {
        (true, _) => format!("No {objects} match the filters."),
        (false, false) => format!("No {objects} match “{}”.", quotable(search)),
        (false, true) => format!("No {objects} match “{}” and the filters.", quotable(search)),
    }
}

/// How many selected rows the list doesn't show.
pub fn not_shown(count: usize) -> String {
    format!("{} of them not shown here", number(count as u64))
}

/// The response has more rows than a page.
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

/// Below the rows that the account can see.
pub fn and_hidden(count: u32) -> String {
    format!("and {} more that your account can't see", number(count.into()))
}

pub fn selected(count: usize) -> String {
    format!("{} selected", number(count as u64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_without_a_match_names_the_search_and_the_filters() {
        let said = |search, filtered| none_match(Object::Endpoint, search, filtered);
        assert_eq!(said("zzzz", false), "No endpoints match “zzzz”.");
        assert_eq!(said("zzzz", true), "No endpoints match “zzzz” and the filters.");
        assert_eq!(said("", true), "No endpoints match the filters.");
        assert_eq!(said("a\u{202e}b", false), "No endpoints match “a[U+202E]b”.");
        assert!(said(&"x".repeat(5_000), false).ends_with("x…”."), "a long text is cut");
        assert_eq!(none_match(Object::Provider, "é", false), "No RAC providers match “é”.");
    }
}
