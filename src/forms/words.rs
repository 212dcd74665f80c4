//! What forms say.

pub const CANCEL: &str = "Cancel";
pub const SUMMARY_TITLE: &str = "This could not be saved";
pub const UNSAVED: &str = "Unsaved changes";
pub const NO_CHANGES: &str = "There are no changes to save.";
pub const LEAVE_TITLE: &str = "Leave without saving?";
pub const LEAVE_TEXT: &str = "What you changed on this page has not been saved and would be lost.";
pub const LEAVE: &str = "Leave without saving";
pub const STOP_TITLE: &str = "Stop half-way?";
pub const STOP_TEXT: &str = "What is being done on this page is not finished. Leaving stops it after the object that it is at; \
                             what is done stays done.";
pub const STOP: &str = "Stop and leave";

pub const CONFLICT_TEXT: &str = "While you were editing, it was changed in authentik. For each field decide which version is to be saved.";
pub const CONFLICT_FIELD: &str = "Field";
pub const CONFLICT_BASE: &str = "When you began";
pub const CONFLICT_THEIRS: &str = "Now in authentik";
pub const CONFLICT_MINE: &str = "Yours";
pub const CONFLICT_KEEP_THEIRS: &str = "Keep what is in authentik";
pub const CONFLICT_TAKE_MINE: &str = "Save yours";
pub const CONFLICT_SAVE: &str = "Save this choice";
pub const CONFLICT_BACK: &str = "Back to the form";
pub const CLEAN_UP: &str = "Clean up";
pub const NUL: &str = "It holds a NUL character (U+0000), which authentik can't store.";

/// Which characters are in a text that nobody sees.
pub fn unseen(found: &str) -> String {
    ["It holds ", found, ". Nobody sees that, but names with it differ."].concat()
}
