//! The texts of the dialogs: fixes, and "Check for a user".

use rac_ui::words::counted;

pub const CANCEL: &str = "Cancel";
pub const ASSIGN: &str = "Assign an application";
pub const ASSIGN_TITLE: &str = "Assign an application";
pub const ASSIGN_FIELD: &str = "Application";
pub const ASSIGN_HELP: &str =
    "Only applications without a provider are listed: an application has at most one.";
pub const ASSIGN_CHOOSE: &str = "Choose an application.";
pub const ASSIGN_TAKEN: &str = "This application now has another provider. Choose another application.";
pub const ASSIGN_SAVE: &str = "Assign application";
pub const CREATE_APPLICATION: &str = "Create an application";
pub const CREATE_APPLICATION_SAVE: &str = "Create application";
pub const NAME: &str = "Name";
pub const APPLICATION_NAME_HELP: &str = "Shown to users in their library.";
pub const NAME_MISSING: &str = "Enter a name.";
pub const SLUG: &str = "Slug";
pub const SLUG_HELP: &str =
    "Part of each launch address. Must be unique. Letters, digits, hyphens and underscores.";
pub const SLUG_MISSING: &str = "Enter a slug.";
pub const SLUG_INVALID: &str = "Use only letters (a to z), digits, hyphens and underscores.";
pub const JOIN: &str = "Add to an outpost";
pub const JOIN_FIELD: &str = "Outpost";
pub const JOIN_HELP: &str = "RAC outposts. Providers already in the outpost stay in it.";
pub const JOIN_CHOOSE: &str = "Choose an outpost.";
pub const JOIN_SAVE: &str = "Add to outpost";
pub const CREATE_OUTPOST: &str = "Create a RAC outpost";
pub const CREATE_OUTPOST_SAVE: &str = "Create outpost";
pub const OUTPOST_NAME_HELP: &str = "Must be unique among all outposts.";
pub const OUTPOST_NAME: &str = "RAC outpost";
pub const OUTPOST_AFTER: &str = "The outpost gets authentik's default settings. Without an integration, authentik doesn't run it: start its container yourself. The checklist shows how.";
pub const FAILED: &str = "This could not be saved";

/// Why the proposed name has changed.
pub fn taken(name: &str) -> String {
    format!("“{name}” is already taken. This one is free.")
}

/// The button that uses a free name.
pub fn take_instead(name: &str) -> String {
    format!("Use “{name}”")
}

pub fn serves(count: usize) -> String {
    format!("serves {}", counted(count, "provider", "providers"))
}

pub fn assigned(provider: &str, application: &str) -> String {
    format!("Users now launch “{provider}” through the application “{application}”.")
}

pub fn joined(provider: &str, outpost: &str) -> String {
    format!("Added “{provider}” to the outpost “{outpost}”.")
}

pub fn outpost_created(name: &str) -> String {
    format!("Created the outpost “{name}”. Start it next.")
}

// Check for a user.

pub const CHECK_USER_TEXT: &str = "Whether a user can connect, as far as it can be checked here.";
pub const USER: &str = "User";
pub const USER_CHOOSE: &str = "Choose a user";
pub const ENDPOINT: &str = "Endpoint";
pub const ENDPOINT_CHOOSE: &str = "All endpoints";
pub const ENDPOINT_HELP: &str = "Choose one to include its bindings and its limit.";
pub const RESULT: &str = "Result";
pub const CLOSE: &str = "Close";
pub const STILL_UNKNOWN: &str = "What can't be checked here";
pub const UNKNOWN_FLOW: &str =
    "Whether the authorization flow lets the user through: its stages and policies run at launch.";
pub const UNKNOWN_EXPRESSIONS: &str =
    "Which settings the expressions of property mappings return for this user.";
pub const UNKNOWN_HOST: &str = "Whether the machine responds and accepts the credentials.";
pub const PROVIDER_BLOCKS: &str = "The provider is blocked for everyone: see the checklist of this page.";
