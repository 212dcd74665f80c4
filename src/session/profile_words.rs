//! What is said of profiles; to people they are "connections".

use super::profile_list::{LONGEST_NAME, NameError};

pub const CONNECTION: &str = "Connection: ";
pub const CONNECTIONS: &str = "Connections";
pub const ABOUT: &str =
    "Each authentik has a name, a colour and a token of its own. The header says which one you are in.";
pub const ADD: &str = "Add a connection…";
pub const MANAGE: &str = "Manage connections";
pub const EDIT: &str = "Edit";
pub const REMOVE: &str = "Remove";
pub const DISCONNECT: &str = "Disconnect";
pub const DISCONNECT_ALL: &str = "Disconnect all";
pub const SWITCH: &str = "Switch to it";
pub const CURRENT: &str = "In use";
pub const CONNECTED: &str = "connected";
pub const NOT_CONNECTED: &str = "not connected";
pub const TOKEN: &str = "Token";
pub const NO_TOKEN: &str = "None: not connected";
pub const ADDRESS: &str = "authentik";
pub const FIXED: &str = "Set up by whoever hosts this page: it can't be changed or removed here.";
pub const NOT_KEPT: &str =
    "This browser keeps nothing for this page: connections that you add are gone after a reload.";
pub const STALE: &str = "This connection was removed in another tab, or has another address now. It stays here until \
                          you have saved or given up what you changed on this page.";

pub const ADD_TITLE: &str = "Add a connection";
pub const ADD_DONE: &str = "Add and connect";
pub const EDIT_TITLE: &str = "Edit connection";
pub const SAVE: &str = "Save";
pub const NAME: &str = "Name";
pub const NAME_HELP: &str = "What you call it, such as “Production”. It stands in the header, in the window's title and \
                             wherever something is about to be deleted.";
pub const COLOUR: &str = "Colour";
pub const URL: &str = "authentik URL";
pub const URL_HELP: &str = "The address where people sign in, such as https://auth.example.com.";
pub const URL_MOVED: &str =
    "Another address is another authentik: the token for the old one will be forgotten.";
pub const NOT_CHANGED: &str = "The connection could not be saved";

pub const NO_COLOUR: &str = "None";
pub const COLOURS: [&str; 7] = [NO_COLOUR, "Blue", "Teal", "Green", "Amber", "Red", "Violet"];

pub fn name_error(error: NameError) -> String {
    match error {
        NameError::Missing => "With several connections each needs a name.".to_owned(),
        NameError::Taken => "Another connection has this name.".to_owned(),
        NameError::TooLong => ["At most ", &LONGEST_NAME.to_string(), " letters."].concat(),
    }
}

pub fn remove_title(name: &str) -> String {
    ["Remove connection “", name, "”?"].concat()
}

pub const REMOVE_TEXT: &str = "Its token is forgotten in this browser, in all tabs. In authentik nothing changes: the token still exists there.";
pub const REMOVE_DONE: &str = "Remove connection";
pub const ALL_TITLE: &str = "Disconnect all connections?";
pub const ALL_TEXT: &str = "All tokens are forgotten in this browser. In authentik they still exist. The connections themselves stay.";

pub fn removed(name: &str) -> String {
    ["Removed connection “", name, "”."].concat()
}

pub fn disconnected(name: &str) -> String {
    ["Disconnected “", name, "”."].concat()
}
