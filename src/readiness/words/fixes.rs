//! What the dialogs say: those of the fixes, and "Check for a user".

use rac_ui::words::counted;

pub const CANCEL: &str = "Cancel";
pub const ASSIGN: &str = "Assign to an application";
pub const ASSIGN_TITLE: &str = "Assign to an application";
pub const ASSIGN_FIELD: &str = "Application";
pub const ASSIGN_HELP: &str =
    "Only applications without a provider are offered: an application has one at most.";
pub const ASSIGN_CHOOSE: &str = "Choose an application.";
pub const ASSIGN_TAKEN: &str = "It has been given another provider meanwhile. Choose another application.";
pub const ASSIGN_SAVE: &str = "Assign application";
pub const CREATE_APPLICATION: &str = "Create an application";
pub const CREATE_APPLICATION_SAVE: &str = "Create application";
pub const NAME: &str = "Name";
pub const APPLICATION_NAME_HELP: &str = "What users see in their library.";
pub const NAME_MISSING: &str = "Enter a name.";
pub const SLUG: &str = "Slug";
pub const SLUG_HELP: &str =
    "Part of the address of each launch, and unique. Letters, digits, hyphens and underscores.";
pub const SLUG_MISSING: &str = "Enter a slug.";
pub const SLUG_INVALID: &str = "Use only letters (a to z), digits, hyphens and underscores.";
pub const JOIN: &str = "Add to an outpost";
pub const JOIN_FIELD: &str = "Outpost";
pub const JOIN_HELP: &str = "Outposts of type RAC. Those that it serves already stay with it.";
pub const JOIN_CHOOSE: &str = "Choose an outpost.";
pub const JOIN_SAVE: &str = "Add to outpost";
pub const CREATE_OUTPOST: &str = "Create a RAC outpost";
pub const CREATE_OUTPOST_SAVE: &str = "Create outpost";
pub const OUTPOST_NAME_HELP: &str = "Unique among all outposts.";
pub const OUTPOST_NAME: &str = "RAC outpost";
pub const OUTPOST_AFTER: &str = "authentik's default settings are used. Without an integration authentik does not run the \
                                 outpost: somebody has to start its container afterwards, and the checklist then says how.";
pub const FAILED: &str = "This could not be done";

/// Why another name is proposed than a moment ago.
pub fn taken(name: &str) -> String {
    ["“", name, "” is already taken. This one is free."].concat()
}

/// The button that takes a name that is free.
pub fn take_instead(name: &str) -> String {
    ["Use “", name, "”"].concat()
}

pub fn serves(count: usize) -> String {
    ["serves ", &counted(count, "provider", "providers")].concat()
}

pub fn assigned(provider: &str, application: &str) -> String {
    ["“", provider, "” is now launched through the application “", application, "”."].concat()
}

pub fn joined(provider: &str, outpost: &str) -> String {
    ["“", provider, "” is now carried by the outpost “", outpost, "”."].concat()
}

pub fn outpost_created(name: &str) -> String {
    ["Created the outpost “", name, "”. It still has to be started."].concat()
}

// Check for a user.

pub const CHECK_USER_TEXT: &str = "Whether one person can connect, as far as it can be told from here.";
pub const USER: &str = "User";
pub const USER_CHOOSE: &str = "Choose a user";
pub const ENDPOINT: &str = "Endpoint";
pub const ENDPOINT_CHOOSE: &str = "All of them";
pub const ENDPOINT_HELP: &str = "With one its own bindings and its limit are looked at, too.";
pub const RESULT: &str = "Result";
pub const CLOSE: &str = "Close";
pub const STILL_UNKNOWN: &str = "What only authentik and guacd know";
pub const UNKNOWN_FLOW: &str =
    "Whether the authorization flow lets them through: its stages and policies run at launch.";
pub const UNKNOWN_EXPRESSIONS: &str =
    "What property mappings with an expression make of the settings for this user.";
pub const UNKNOWN_HOST: &str = "Whether the machine answers and takes the credentials.";
pub const PROVIDER_BLOCKS: &str = "The provider is blocked for everyone: see the checklist of this page.";
