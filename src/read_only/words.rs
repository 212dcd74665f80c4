//! What read-only mode says.

use super::ReadOnly;

pub const BADGE: &str = "Read-only";
pub const TURN_ON: &str = "Turn on read-only mode";
pub const TURN_OFF: &str = "Turn off read-only mode";
pub const TURNED_ON: &str = "Read-only mode is on.";
pub const TURNED_OFF: &str = "Read-only mode is off.";
pub const MODE: &str = "Read-only mode";
/// What the switch does.
pub const HELP: &str = "Everything can be looked at, and nothing changed by mistake. What the account may change in \
                        authentik stays as it is.";
pub const FORM: &str = "Read-only mode is on: this form is to look at. Nothing in it can be saved.";

/// In whose name a form would be saved, where that is not who it was begun as.
pub fn would_save_as(name: &str) -> String {
    ["You are connected as ", name, " now. Saving this would be in that name, and asks first."].concat()
}

pub const FORM_LACKING: &str = "You can look at this form, but not save it.";

/// Why a control can't be used.
pub fn reason(why: ReadOnly) -> String {
    [TURNED_ON, " ", where_to_turn_off(why)].concat()
}

fn where_to_turn_off(why: ReadOnly) -> &'static str {
    match why {
        ReadOnly::Chosen => "Turn it off in the account menu or in the preferences.",
        ReadOnly::Decided => "Whoever hosts this page decided that.",
    }
}
