//! The few generic words the kit says by itself; everything else comes in through props.

pub use super::locale::number;

pub const FILE_TOO_LARGE: &str = "The file is too large for this.";
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
/// Before the name of the place where a deed is done.
pub const IN: &str = "In ";
pub const LAST_PAGE: &str = "Last page";
pub const LOADING: &str = "Loading…";
pub const NEVER: &str = "never";
pub const NEXT_PAGE: &str = "Next page";
pub const NO_MATCH: &str = "No match";
pub const NOTIFICATIONS: &str = "Notifications";
pub const PAGINATION: &str = "Pagination";
pub const PREVIOUS_PAGE: &str = "Previous page";
pub const NOT_DONE: &str = "Not done";
pub const PROGRESS: &str = "Progress";
pub const RETRY_FAILED: &str = "Retry failed";
pub const ROWS_PER_PAGE: &str = "Rows per page";
pub const RUNNING: &str = "Running…";
pub const SEARCH: &str = "Search";
pub const SELECT_PAGE: &str = "Select all on this page";
pub const SHOW_PASSWORD: &str = "Show password";
pub const SORT_BY: &str = "Sort by";
pub const TRY_AGAIN: &str = "Try again";
pub const WAITING: &str = "Waiting";

/// "1 option", "12 options".
pub fn options(count: usize) -> String {
    counted(count, "option", "options")
}

/// What follows the rows a list does show.
pub fn more_options(hidden: usize) -> String {
    ["… and ", &number(hidden as u64), " more, type to narrow"].concat()
}

/// "Remove <name>".
pub fn remove(name: &str) -> String {
    ["Remove ", name].concat()
}

/// "<name> added".
pub fn added(name: &str) -> String {
    [name, " added"].concat()
}

/// "<name> removed".
pub fn removed(name: &str) -> String {
    [name, " removed"].concat()
}

/// "Clear <label>".
pub fn clear(label: &str) -> String {
    [CLEAR, " ", label].concat()
}

/// "Select <label>".
pub fn select(label: &str) -> String {
    ["Select ", label].concat()
}

/// "Page 3".
pub fn page(page: u32) -> String {
    ["Page ", &number(page.into())].concat()
}

/// "21–40 of 150"; "0 of 0" is never shown: an empty list says "No rows".
pub fn range(first: u32, last: u32, count: u32) -> String {
    if count == 0 {
        return "No rows".to_owned();
    }
    [&number(first.into()), "–", &number(last.into()), " of ", &number(count.into())].concat()
}

/// "Failed: <why>".
pub fn failed(why: &str) -> String {
    ["Failed: ", why].concat()
}

/// "3 of 12".
pub fn progress(done: usize, all: usize) -> String {
    [&number(done as u64), " of ", &number(all as u64)].concat()
}

/// "10 done, 2 failed, 0 not done".
pub fn work_summary(done: usize, failed: usize, not_done: usize) -> String {
    [
        &number(done as u64),
        " done, ",
        &number(failed as u64),
        " failed, ",
        &number(not_done as u64),
        " not done",
    ]
    .concat()
}

/// How long ago, in the largest unit that says enough: "updated 12 s ago".
pub fn updated_ago(seconds: u64) -> String {
    let (amount, unit) = match seconds {
        0..=1 => return "updated just now".to_owned(),
        2..60 => (seconds, " s ago"),
        60..3600 => (seconds / 60, " min ago"),
        3600..86_400 => (seconds / 3600, " h ago"),
        _ => (seconds / 86_400, " d ago"),
    };
    ["updated ", &number(amount), unit].concat()
}

/// A count with its noun.
pub fn counted(count: usize, one: &str, many: &str) -> String {
    [number(count as u64).as_str(), " ", if count == 1 { one } else { many }].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_agree_with_their_noun() {
        assert_eq!(options(0), "0 options");
        assert_eq!(options(1), "1 option");
    }

    #[test]
    fn an_empty_list_has_no_range() {
        assert_eq!(range(0, 0, 0), "No rows");
        assert_eq!(range(21, 40, 150), "21–40 of 150");
    }

    #[test]
    fn age_is_told_in_the_largest_unit() {
        assert_eq!(updated_ago(0), "updated just now");
        assert_eq!(updated_ago(12), "updated 12 s ago");
        assert_eq!(updated_ago(59), "updated 59 s ago");
        assert_eq!(updated_ago(60), "updated 1 min ago");
        assert_eq!(updated_ago(3_599), "updated 59 min ago");
        assert_eq!(updated_ago(7_200), "updated 2 h ago");
        assert_eq!(updated_ago(172_800), "updated 2 d ago");
    }
}
