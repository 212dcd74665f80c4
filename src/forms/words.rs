//! The texts of forms.

pub const CANCEL: &str = "Cancel";
pub const SUMMARY_TITLE: &str = "This could not be saved";
pub const UNSAVED: &str = "Unsaved changes";
pub const NO_CHANGES: &str = "There are no changes to save.";
pub const LEAVE_TITLE: &str = "Leave without saving?";
pub const LEAVE_TEXT: &str = "Your changes on this page are not saved and would be lost.";
pub const KEEP_EDITING: &str = "Keep editing";
pub const LEAVE: &str = "Leave without saving";
pub const STOP_TITLE: &str = "Stop before it is finished?";
pub const STOP_TEXT: &str = "The changes on this page are still running. Leaving stops them after the current object; what is done stays done.";
pub const STAY: &str = "Stay on this page";
pub const STOP: &str = "Stop and leave";

pub const CONFLICT_TEXT: &str =
    "While you were editing, it was changed in authentik. Choose which version of each field to save.";
pub const CONFLICT_FIELD: &str = "Field";
pub const CONFLICT_BASE: &str = "When you started";
pub const CONFLICT_THEIRS: &str = "Now in authentik";
pub const CONFLICT_MINE: &str = "Yours";
pub const CONFLICT_KEEP_THEIRS: &str = "Keep what is in authentik";
pub const CONFLICT_TAKE_MINE: &str = "Save yours";
pub const CONFLICT_SAVE: &str = "Save this choice";
pub const CONFLICT_BACK: &str = "Back to the form";
pub const CLEAN_UP: &str = "Clean up";
pub const NUL: &str = "It contains a NUL character (U+0000), which authentik can't store.";

/// Which invisible characters a text contains.
pub fn unseen(found: &str) -> String {
    format!("It contains {found}. This is invisible, but it makes the name different.")
}
