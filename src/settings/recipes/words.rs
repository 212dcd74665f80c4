//! The texts of the recipes dialog.

use guacamole_settings::catalogue::Protocols;

pub const TITLE: &str = "Recipes";
pub const SEARCH: &str = "Search recipes";
pub const SEARCH_HINT: &str = "Keyboard, clipboard, recording…";
pub const ABOUT: &str =
    "A recipe sets the parameters for one purpose. Nothing is saved before you save the form.";
pub const LIST: &str = "Recipes that fit";
pub const BACK: &str = "Back to all recipes";
pub const APPLY: &str = "Apply";
pub const CLOSE: &str = "Close";
pub const NEEDS: &str = "What it needs";
pub const LIMITS: &str = "What it can't do";
pub const CHANGES: &str = "What changes";
pub const NO_CHANGES: &str = "All of it is already set.";
pub const NOT_YET: &str = "Shown once everything is filled in.";
pub const HIDDEN: &str = "(hidden)";
pub const NEW: &str = "new";
pub const CHOOSE: &str = "Choose one";
pub const FROM_FILE: &str = "From a file";

pub fn none_found(search: &str) -> String {
    format!("No recipe matches “{search}”.")
}

/// Where the recipe is of use: "Only for RDP and VNC."
pub fn only_for(protocols: Protocols) -> String {
    format!("Only for {}.", protocols.words())
}

pub fn applied(title: &str, count: usize) -> String {
    match count {
        1 => format!("Recipe “{title}” applied: 1 setting changed. Save the form to keep it."),
        count => format!("Recipe “{title}” applied: {count} settings changed. Save the form to keep them."),
    }
}

/// The layout that is proposed: "Proposed for your browser's language (de-AT)."
pub fn proposed(language: &str) -> String {
    format!("Proposed for your browser's language ({language}).")
}

pub fn found(count: usize) -> String {
    match count {
        1 => "1 recipe".to_owned(),
        count => format!("{count} recipes"),
    }
}
