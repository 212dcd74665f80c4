//! The texts of the settings editor.

use guacamole_settings::characters::quotable;
use rac_ui::number;
use rac_ui::words::counted;

pub const SETTINGS: &str = "Settings";
pub const SETTINGS_HELP: &str = "Guacamole's connection parameters.";

pub const VIEW: &str = "Settings view";
pub const PARAMETERS: &str = "Parameters";
pub const TEXT: &str = "Text";
pub const LANGUAGE: &str = "Language of the text";
pub const YAML: &str = "YAML";
pub const JSON: &str = "JSON";
pub const TEXT_HELP: &str =
    "One “name: value” per line, or JSON. Text stays text, with or without quotes: 0123, 1e5, no.";
pub const NOT_AS_PARAMETERS: &str = "Fix the error in the text to return to Parameters.";

pub const UNDO: &str = "Undo";
pub const NOTHING_TO_UNDO: &str = "No change to undo.";
pub const REDO: &str = "Redo";
pub const NOTHING_TO_REDO: &str = "No undone change to redo.";
pub const REWRITE: &str = "Rewrite the text";
pub const KEEP_TEXT: &str = "Keep the text";
pub const DECIDE_FIRST: &str = "First choose whether to rewrite the text.";

/// What is lost by a change that can't be made in place.
pub fn rewrites(comments: usize) -> String {
    match comments {
        0 => "This change rewrites the whole text: quotes and line breaks are lost. Undo restores the text."
            .to_owned(),
        1 => "This change rewrites the whole text: 1 comment is lost. Undo restores the text.".to_owned(),
        _ => format!(
            "This change rewrites the whole text: {} comments are lost. Undo restores the text.",
            number(comments as u64)
        ),
    }
}

/// What is lost by replacing a value that contains comments.
pub fn comments_in_value(count: usize) -> String {
    let comments = counted(count, "comment", "comments");
    format!("Changing this value removes {comments} in it from the text. Undo restores the text.")
}

/// Comments that are lost when the settings are saved; `None` if there are none.
pub fn comments_not_saved(count: usize) -> Option<String> {
    match count {
        0 => None,
        1 => Some("1 comment is not saved: authentik stores only names and values.".to_owned()),
        _ => Some(format!(
            "{} comments are not saved: authentik stores only names and values.",
            number(count as u64)
        )),
    }
}

/// Comments that are lost when the text becomes JSON.
pub fn comments_not_in_json(count: usize) -> String {
    let comments = counted(count, "comment", "comments");
    format!("JSON has no comments: switching to it removes {comments}. Undo restores the text.")
}

pub const SEARCH: &str = "Search parameters";
pub const SEARCH_HINT: &str = "Name or meaning";
pub const ADD: &str = "Add parameter";
pub const ADD_UNKNOWN: &str = "Not in the catalogue: added as typed";
pub const ADD_SET: &str = "Already set: go to it";
pub const ADD_HINT: &str = "Find a parameter by name or meaning";
pub const NONE_SET: &str = "No parameters are set: guacd's defaults apply.";
pub const NOT_SET_YET: &str = "Matching, but not set";
pub const ADD_ONE: &str = "Add";
pub const OTHER_SECTION: &str = "Not in the catalogue";
pub const UNKNOWN: &str = "The catalogue doesn't have this name. It is kept as it is.";
pub const ONLY_NEWER: &str = "Needs a newer guacd than the one authentik ships.";
pub const RECIPES: &str = "Recipes";
pub const NOT_SET: &str = "Not set";
pub const TRUE: &str = "True";
pub const FALSE: &str = "False";
pub const EMPTY: &str = "(empty)";
pub const HIDDEN: &str = "Hidden";
pub const SHOW_SECRETS: &str = "Show secrets";
pub const HIDE_SECRETS: &str = "Hide secrets";
pub const COVERED: &str = "Show the secrets to edit the text.";
pub const SHOW_KEY: &str = "Show";
pub const COPY_SECRETS: &str = "Secrets";
pub const COPY_SECRETS_HELP: &str = "Without them, enter new ones under Settings.";
pub const COPY_BROKEN: &str = "To leave secrets out, fix the error in the text of the settings first.";
pub const COPY_HIDDEN: &str =
    "If authentik hides the original's settings from your account, they are not copied.";
pub const HIDE_KEY: &str = "Hide";
pub const UPLOAD: &str = "From a file";

pub fn remove(name: &str) -> String {
    format!("Remove {name}")
}

pub fn reset(name: &str) -> String {
    format!("Reset {name}")
}

/// The type of a value that is edited as text: "Kept as a number".
pub fn kept_as(kind: &str) -> String {
    format!("Kept as {kind}")
}

/// The search matches none of the parameters that are set.
pub fn none_set_matches(search: &str) -> String {
    format!("No set parameter matches “{}”.", quotable(search))
}

/// "Copy password and private-key".
pub fn copy_secrets(names: &str) -> String {
    format!("Copy {names}")
}

/// How many matching unset parameters are not listed.
pub fn more_matches(count: usize) -> String {
    format!("And {count} more: add a word to the search.")
}

/// How many findings are not shown.
pub fn more_findings(count: usize) -> String {
    format!("And {} more.", number(count as u64))
}
