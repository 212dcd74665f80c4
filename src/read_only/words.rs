//! The texts about read-only mode.

use super::ReadOnly;

pub const BADGE: &str = "Read-only";
pub const TURN_ON: &str = "Turn on read-only mode";
pub const TURN_OFF: &str = "Turn off read-only mode";
pub const TURNED_ON: &str = "Read-only mode is on.";
pub const TURNED_OFF: &str = "Read-only mode is off.";
pub const MODE: &str = "Read-only mode";
/// What the switch does.
pub const HELP: &str = "You can look at everything and change nothing by mistake. Your permissions in authentik stay as they are.";
pub const FORM: &str = "Read-only mode is on: you can look at this form, but not save it.";

/// Which account a form would be saved as, if it was started as another.
pub fn would_save_as(name: &str) -> String {
    format!("You are now connected as {name}. Saving asks first whether to continue as {name}.")
}

pub const FORM_LACKING: &str = "You can look at this form, but not save it.";

/// Why a control is disabled.
pub fn reason(why: ReadOnly) -> String {
    format!("{TURNED_ON} {}", where_to_turn_off(why))
}

fn where_to_turn_off(why: ReadOnly) -> &'static str {
    match why {
        ReadOnly::Chosen => "Turn it off in the account menu or in Preferences.",
        ReadOnly::Decided => "The operator of this page turned it on; it can't be turned off here.",
    }
}
