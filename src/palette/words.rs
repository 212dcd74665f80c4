//! The texts of the palette and of the keyboard shortcuts.

pub const SEARCH: &str = "Search";
pub const TITLE: &str = "Command palette";
pub const BOX: &str = "Search or run a command";
pub const RESULTS: &str = "Results";
pub const PAGE: &str = "Page";
pub const COMMAND: &str = "Command";
pub const PROVIDER: &str = "Provider";
pub const ENDPOINT: &str = "Endpoint";
pub const MAPPING: &str = "Property mapping";
pub const USER: &str = "User";
pub const OVERVIEW: &str = "Overview";
pub const PROVIDERS: &str = "Providers";
pub const ENDPOINTS: &str = "Endpoints";
pub const TOKENS: &str = "Connection tokens";
pub const MAPPINGS: &str = "Property mappings";
pub const ACTIVITY: &str = "Activity";
pub const ACCESS: &str = "Access";
pub const CREATE_PROVIDER: &str = "Create provider";
pub const CREATE_ENDPOINT: &str = "Create endpoint";
pub const CREATE_MAPPING: &str = "Create property mapping";
pub const LOCK_NOW: &str = "Lock now";
pub const SHOW_SHORTCUTS: &str = "Show keyboard shortcuts";
pub const LOADING: &str = "Loading…";
pub const SHORTCUTS: &str = "Keyboard shortcuts";
pub const SHORTCUTS_HELP: &str = "None of them works while you type in a field.";
pub const TURN_OFF: &str = "Turn them off in the preferences";
pub const KEYS: &str = "Keys";
pub const MEANING: &str = "What they do";
pub const OPEN_PALETTE: &str = "Search and run commands";
pub const FOCUS_SEARCH: &str = "Search the list";
pub const NEXT_ROW: &str = "Go to the next row";
pub const PREVIOUS_ROW: &str = "Go to the previous row";
pub const SELECT_ROW: &str = "Select the row, or no longer";
pub const THIS_HELP: &str = "Show this list";

pub fn tokens_of(user: &str) -> String {
    format!("Connection tokens of {user}")
}

pub fn switch_to(instance: &str) -> String {
    format!("Switch to {instance}")
}

pub fn go_to(section: &str) -> String {
    format!("Go to {section}")
}

pub fn no_match(typed: &str) -> String {
    format!("Nothing matches “{typed}”.")
}

/// How many results there are, of which the first are shown.
pub fn found(shown: usize, all: usize) -> String {
    match all {
        1 => "1 result".to_owned(),
        all if all > shown => format!("The first {shown} of {all} results"),
        all => format!("{all} results"),
    }
}
