//! The texts of the recipes dialog.

use guacamole_settings::catalogue::Protocols;
use rac_ui::words::{counted, counted_of};

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
pub const REMOVED: &str = "removed";
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

pub const PROMPT: &str = "Credentials by prompt";
pub const PROMPT_ABOUT: &str = "Asks users for user name and password at each launch. Nothing is stored.";
pub const ATTRIBUTES: &str = "Credentials from user attributes";
pub const ATTRIBUTES_ABOUT: &str = "Logs users in with the account that their attributes in authentik name.";
/// Where the recipes that create objects are, for dialogs that can't use these.
pub const PROMPT_ELSEWHERE: &str =
    "In the form of a provider or an endpoint: it creates a flow that asks, for the provider to use.";
pub const ATTRIBUTES_ELSEWHERE: &str = "In the form of a provider or an endpoint: it creates a property mapping, which “Add property mappings” then adds to many endpoints.";
pub const CREDENTIAL_WORDS: &str =
    "own users credentials password account prompt ask attributes mapping username";
pub const PROMPT_NEEDS: &[&str] = &[
    "Permissions to add flows, prompts, prompt stages and stage bindings in authentik.",
    "The provider must use the flow: it is chosen in the provider's form.",
];
pub const PROMPT_LIMITS: &[&str] = &[
    "It asks at every launch, of all endpoints of a provider that uses the flow.",
    "What users type overrides the settings and all property mappings.",
    "The flow, prompts and stage are deleted in authentik (Flows and Stages), not by Undo.",
];
pub const ATTRIBUTES_NEEDS: &[&str] = &[
    "The attributes rac_username and rac_password of each user, in authentik under Directory, Users. Without rac_username, the name in authentik is sent.",
];
pub const ATTRIBUTES_LIMITS: &[&str] = &[
    "Everyone who can view the users in authentik can read the passwords.",
    "A property mapping with this name that is there already is used as it is.",
];
pub const WHERE: &str = "Flow that asks";
pub const FLOW_OWN: &str = "A flow of its own";
pub const FLOW_EXISTING: &str = "An existing authorization flow";
pub const FLOW: &str = "Authorization flow";
pub const FLOW_SHARED: &str = "All applications that use this flow will ask for these credentials, not only remote access. authentik's default flows are used by most applications.";
pub const CHOOSE_FLOW: &str = "Choose a flow.";
pub const CREATES: &str = "What it creates";
pub const AT_ONCE: &str =
    "In authentik, at once: not only when the form is saved. What is there already is used.";
pub const CREATE: &str = "Create";
pub const CREATING: &str = "Creating…";
pub const NOT_COMPLETE: &str = "Not complete";
pub const HALF_DONE: &str =
    "Some of it was not created. What was created stays; “Create” continues with the rest.";
pub const DOES_NOT_ASK: &str = "Everything is there, but the flow does not ask for user name and password. Check its stages in authentik.";

/// The flow asks. `chosen`: whether it was chosen in the form.
pub fn asks(chosen: bool) -> &'static str {
    match chosen {
        true => {
            "The flow asks for user name and password. It is chosen as authorization flow: save the form to use it."
        }
        false => {
            "The flow asks for user name and password. Choose it as authorization flow in the provider's form."
        }
    }
}

pub fn mapping(name: &str) -> String {
    format!("Property mapping “{name}”")
}

pub fn mapping_created(name: &str) -> String {
    format!("Created property mapping “{name}”.")
}

pub fn mapping_chosen(name: &str) -> String {
    format!("The property mapping “{name}” is chosen in the form: save it to use the mapping.")
}

pub fn skipped(missing: &str) -> String {
    format!("Skipped, because this is missing: {missing}.")
}

pub fn created_of(done: usize, all: usize) -> String {
    format!("{} created", counted_of(done, all, "object", "objects"))
}

pub fn created(count: usize) -> String {
    format!("{} created.", counted(count, "object", "objects"))
}

pub fn were_there(count: usize) -> String {
    match count {
        1 => "1 was there already.".to_owned(),
        count => format!("{count} were there already."),
    }
}
