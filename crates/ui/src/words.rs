//! The few generic texts of the kit; everything else is passed in as props.

pub use super::locale::number;

pub const FILE_TOO_LARGE: &str = "The file is too large for this.";
pub const FILE_NOT_READ: &str = "The browser could not read the file. Choose it again.";
pub const FILE_UNREADABLE: &str = "The file could not be read as text.";
pub const ACTIONS: &str = "Actions";
pub const CANCEL: &str = "Cancel";
pub const CLEAR: &str = "Clear";
pub const CLOSE: &str = "Close";
pub const COPIED: &str = "Copied";
pub const COPY_FAILED: &str = "Copying was not allowed; select the text instead";
pub const DISMISS: &str = "Dismiss";
pub const FIRST_PAGE: &str = "First page";
pub const HIDE_PASSWORD: &str = "Hide password";
/// Around the name of the place where an action takes effect.
pub const IN: &str = "In {}";
pub const LAST_PAGE: &str = "Last page";
pub const LOADING: &str = "Loading…";
pub const NEVER: &str = "never";
pub const NEXT_PAGE: &str = "Next page";
pub const NO_OPTIONS: &str = "No options";
pub const NOTIFICATIONS: &str = "Notifications";
pub const PAGINATION: &str = "Pagination";
pub const PREVIOUS_PAGE: &str = "Previous page";
pub const NOT_DONE: &str = "Not done";
pub const NOT_FOUND: &str = "Not found: gone, or not visible to your account";
pub const PROGRESS: &str = "Progress";
pub const RETRY_FAILED: &str = "Retry failed";
pub const ROWS_PER_PAGE: &str = "Rows per page";
pub const RUNNING: &str = "Running…";
pub const SEARCH: &str = "Search";
pub const SELECT_PAGE: &str = "Select all on this page";
pub const STOP: &str = "Stop";
pub const SHOW_PASSWORD: &str = "Show password";
pub const SORT_BY: &str = "Sort by";
pub const UNCERTAIN: &str =
    "Uncertain: the connection was lost meanwhile. Check whether it was done, or retry.";
pub const TRY_AGAIN: &str = "Try again";
pub const WAITING: &str = "Waiting";

/// "1 option", "12 options".
pub fn options(count: usize) -> String {
    counted(count, "option", "options")
}

/// No option matches what was typed; one that the account can't see might.
pub fn no_match(typed: &str, unseen: u32) -> String {
    let none = match typed.trim() {
        "" => NO_OPTIONS.to_owned(),
        typed => format!("No match for “{typed}”"),
    };
    match unseen {
        0 => none,
        unseen => format!("{none}. {}", more_unseen(unseen)),
    }
}

/// How many options the account can't see: "3 more exist that your account can't see".
pub fn more_unseen(count: u32) -> String {
    let exist = if count == 1 { " more exists" } else { " more exist" };
    format!("{}{exist} that your account can't see", number(count.into()))
}

/// The option for the other direction.
pub fn descending(label: &str) -> String {
    format!("{label}, descending")
}

/// Below a list that is shown in part: "8 of 57 shown", "8 of at least 57 shown".
pub fn shown_of(shown: usize, all: usize, at_least: bool) -> String {
    let of = if at_least { " of at least " } else { " of " };
    format!("{}{of}{} shown", number(shown as u64), number(all as u64))
}

/// "Show 20 more".
pub fn show_more(count: usize) -> String {
    format!("Show {} more", number(count as u64))
}

/// The number of matching options that are not listed.
pub fn more_options(hidden: usize) -> String {
    format!("… and {} more, type to narrow", number(hidden as u64))
}

/// "Remove <name>".
pub fn remove(name: &str) -> String {
    format!("Remove {name}")
}

/// "<name> added".
pub fn added(name: &str) -> String {
    format!("{name} added")
}

/// "<name> removed".
pub fn removed(name: &str) -> String {
    format!("{name} removed")
}

/// "Clear <label>".
pub fn clear(label: &str) -> String {
    format!("{CLEAR} {label}")
}

/// "Select <label>".
pub fn select(label: &str) -> String {
    format!("Select {label}")
}

/// "Page 3".
pub fn page(page: u32) -> String {
    format!("Page {}", number(page.into()))
}

/// "21–40 of 150"; "0 of 0" is never shown: an empty list says "No rows".
pub fn range(first: u32, last: u32, count: u32) -> String {
    if count == 0 {
        return "No rows".to_owned();
    }
    format!("{}–{} of {}", number(first.into()), number(last.into()), number(count.into()))
}

/// "Failed: <why>".
pub fn failed(why: &str) -> String {
    format!("Failed: {why}")
}

/// "3 of 12".
pub fn progress(done: usize, all: usize) -> String {
    format!("{} of {}", number(done as u64), number(all as u64))
}

/// "authentik asks to wait: continuing in 12 s".
pub fn pausing(why: &str, seconds: u64) -> String {
    format!("{why}: continuing in {} s", number(seconds))
}

/// "You are offline. 12 of 40 done. Resumes when the connection is back." `interrupted`: how many ran when it was lost.
pub fn offline(done: usize, all: usize, interrupted: usize) -> String {
    let paused =
        format!("You are offline. {} done. Resumes when the connection is back.", progress(done, all));
    match interrupted {
        0 => paused,
        1 => format!("{paused} Of 1, it isn't known yet whether it was done: it is checked then."),
        count => {
            format!(
                "{paused} Of {}, it isn't known yet whether they were done: they are checked then.",
                number(count as u64)
            )
        }
    }
}

/// The number of items that are not listed.
pub fn more_items(hidden: usize) -> String {
    format!("… and {} more. Those that fail are shown.", number(hidden as u64))
}

/// The age in the largest sensible unit: "updated 12 s ago".
pub fn updated_ago(seconds: u64) -> String {
    match seconds {
        0..=1 => "updated just now".to_owned(),
        2..60 => format!("updated {} s ago", number(seconds)),
        60..3600 => format!("updated {} min ago", number(seconds / 60)),
        3600..86_400 => format!("updated {} h ago", number(seconds / 3600)),
        _ => format!("updated {} d ago", number(seconds / 86_400)),
    }
}

/// A count with its noun, of how many: "4 of 20 connection tokens"; only "20 connection tokens" if it is all of them.
pub fn counted_of(count: usize, all: usize, one: &str, many: &str) -> String {
    let all_of_them = counted(all, one, many);
    if count == all { all_of_them } else { format!("{} of {all_of_them}", number(count as u64)) }
}

/// A count with its noun.
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count as u64).as_str(), if count == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_agree_with_their_noun() {
        assert_eq!(options(0), "0 options");
        assert_eq!(options(1), "1 option");
        assert_eq!(counted_of(1, 1, "token", "tokens"), "1 token");
        assert_eq!(counted_of(0, 1, "token", "tokens"), "0 of 1 token");
        assert_eq!(counted_of(4, 20, "token", "tokens"), "4 of 20 tokens");
    }

    #[test]
    fn a_search_without_a_match_counts_hidden_options() {
        assert_eq!(no_match("zzzz ", 0), "No match for “zzzz”");
        assert_eq!(no_match(" ", 0), "No options");
        assert_eq!(no_match("zzzz", 1), "No match for “zzzz”. 1 more exists that your account can't see");
        assert_eq!(no_match("", 3), "No options. 3 more exist that your account can't see");
    }

    #[test]
    fn an_empty_list_has_no_range() {
        assert_eq!(range(0, 0, 0), "No rows");
        assert_eq!(range(21, 40, 150), "21–40 of 150");
    }

    #[test]
    fn the_age_is_shown_in_the_largest_unit() {
        assert_eq!(updated_ago(0), "updated just now");
        assert_eq!(updated_ago(12), "updated 12 s ago");
        assert_eq!(updated_ago(59), "updated 59 s ago");
        assert_eq!(updated_ago(60), "updated 1 min ago");
        assert_eq!(updated_ago(3_599), "updated 59 min ago");
        assert_eq!(updated_ago(7_200), "updated 2 h ago");
        assert_eq!(updated_ago(172_800), "updated 2 d ago");
    }
}
