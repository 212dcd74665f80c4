//! The texts about instances.

use super::list::{LONGEST_NAME, NameError};

/// Before the name of the current instance.
/// Before the name of the instance in use, for screen readers.
pub const INSTANCE: &str = "Instance: ";
pub const INSTANCES: &str = "Instances";
pub const ABOUT: &str = "Each instance of authentik has a name, a colour and its own token. The header shows which one you are in.";
pub const ADD: &str = "Add instance…";
pub const MANAGE: &str = "Manage instances";
pub const EDIT: &str = "Edit";
pub const REMOVE: &str = "Remove";
pub const DISCONNECT: &str = "Disconnect";
pub const DISCONNECT_ALL: &str = "Disconnect all";
pub const SWITCH: &str = "Switch to";
pub const CURRENT: &str = "In use";
pub const CONNECTED: &str = "connected";
pub const NOT_CONNECTED: &str = "not connected";
pub const TOKEN: &str = "Token";
pub const NO_TOKEN: &str = "None (not connected)";
pub const ADDRESS: &str = "authentik";
pub const FIXED: &str = "Set up by the operator of this page. It can't be changed or removed here.";
pub const NOT_KEPT: &str =
    "This browser stores nothing for this page: instances that you add are gone after a reload.";
pub const STALE: &str = "This instance was removed in another tab, or its address was changed. It stays here until you save or discard \
                         your changes on this page.";

pub const ADD_TITLE: &str = "Add instance";
pub const ADD_DONE: &str = "Add and connect";
pub const EDIT_TITLE: &str = "Edit instance";
pub const SAVE: &str = "Save";
pub const NAME: &str = "Name";
pub const NAME_HELP: &str = "What you call it, such as “Production”. Shown in the header, in the window title and before anything is deleted.";
pub const COLOUR: &str = "Colour";
pub const URL: &str = "authentik URL";
pub const URL_HELP: &str = "The address users sign in at, such as https://auth.example.com.";
pub const URL_MOVED: &str =
    "A different address is a different authentik: the token for the old one will be forgotten.";
pub const NOT_CHANGED: &str = "The instance could not be saved";

pub const NO_COLOUR: &str = "None";
pub const COLOURS: [&str; 7] = [NO_COLOUR, "Blue", "Teal", "Green", "Amber", "Red", "Violet"];

/// The announcement of the instance in use.
pub fn instance(name: &str) -> String {
    format!("Instance: {name}")
}

pub fn name_error(error: NameError) -> String {
    match error {
        NameError::Missing => "With several instances, each needs a name.".to_owned(),
        NameError::Taken => "Another instance has this name.".to_owned(),
        NameError::TooLong => format!("Use at most {LONGEST_NAME} characters."),
    }
}

pub fn remove_title(name: &str) -> String {
    format!("Remove instance “{name}”?")
}

pub const REMOVE_TEXT: &str =
    "All tabs of this browser forget its token. Nothing changes in authentik: the token still exists there.";
pub const REMOVE_DONE: &str = "Remove instance";
pub const ALL_TITLE: &str = "Disconnect from all instances?";
pub const ALL_TEXT: &str =
    "This browser forgets all tokens. They still exist in authentik, and the instances stay in the list.";

pub fn removed(name: &str) -> String {
    format!("Removed instance “{name}”.")
}

pub fn disconnected(name: &str) -> String {
    format!("Disconnected from “{name}”.")
}
