//! The texts about providers.

use super::copy_endpoints::Copied;
use crate::forms::SwitchWords;
use rac_ui::number;
use rac_ui::words::counted;
use rac_ui::work_words::{WorkWords, of_all};

pub const COPY_TO: &str = "Copy to…";
pub const COMPARE_WITH: &str = "Compare with…";
pub const PROVIDERS: &str = "Providers";
pub const PROVIDER: &str = "Provider";
pub const CAPTION: &str = "RAC providers";
pub const CREATE: &str = "Create provider";
pub const SEARCH_HINT: &str = "Search by name";
pub const NAME: &str = "Name";
pub const APPLICATION: &str = "Application";
pub const OUTPOSTS: &str = "Outposts";
pub const EXPIRY: &str = "Connection expiry";
pub const DELETE_TOKEN: &str = "Delete token on disconnect";
pub const ENDPOINTS: &str = "Endpoints";
pub const EFFECTIVE_SETTINGS: &str = "Effective settings";
pub const CHANGELOG: &str = "Changelog";
pub const PERMISSIONS: &str = "Permissions";
pub const TOKENS: &str = "Connection tokens";
pub const TOKENS_COUNT: &str = "Tokens, incl. expired";
pub const OVERVIEW: &str = "Overview";
pub const YES: &str = "Yes";
pub const NO: &str = "No";
pub const NONE: &str = "None";
pub const CONNECT_MACHINES: &str = "Connect machines";
pub const EMPTY_TITLE: &str = "No RAC providers yet";
pub const EMPTY_TEXT: &str = "A provider holds the flows, the connection expiry and the settings that its endpoints share. \
                              Create one, assign it to an application and add it to an outpost.";

pub const DELETE_PROVIDER: &str = "Delete provider";
pub const DELETED_MANY: WorkWords = WorkWords {
    done: || rac_ui::words::DELETED,
    already: || rac_ui::words::ALREADY_GONE,
    heading: |done, all| {
        of_all(done, all, rac_messages::providers::many_deleted, rac_messages::providers::many_deleted_of)
    },
    succeeded: rac_messages::providers::many_deleted_summary,
    so_far: rac_messages::providers::many_deleted_so_far,
    unneeded: rac_ui::words::count_already_gone,
};
pub const DELETE_WHAT_GOES: &str = "Its endpoints and connection tokens are deleted with it.";
pub const DELETE_MANY_WHAT_GOES: &str =
    "The endpoints and connection tokens of each provider are deleted with it; applications stay.";

pub fn delete_many_title(count: usize) -> String {
    format!("Delete {}?", counted(count, "provider", "providers"))
}

pub fn delete_many(count: usize) -> String {
    format!("Delete {}", counted(count, "provider", "providers"))
}

pub fn delete_title(name: &str) -> String {
    format!("Delete provider “{name}”?")
}

pub fn deleted(name: &str) -> String {
    format!("Deleted provider “{name}”.")
}

pub fn application_stays(name: &str) -> String {
    format!("The application “{name}” stays, without a provider.")
}

pub const FLOW_AUTHORIZATION: &str = "Authorization flow";
pub const FLOW_AUTHENTICATION: &str = "Authentication flow";
pub const FLOW_AUTHORIZATION_DOES: &str = "Runs when a user launches a connection. Decides whether they can continue, and asks for consent if the flow includes it.";
pub const FLOW_AUTHENTICATION_DOES: &str =
    "Runs when the user is not signed in yet. Without one, the brand's default is used.";
pub const FLOW_DEFAULT: &str = "None: the brand's default";
pub const MAPPINGS: &str = "Property mappings";
pub const SETTINGS: &str = "Settings";
pub const SETTINGS_NONE: &str = "No settings: guacd's defaults apply.";
pub const ID: &str = "ID";
pub const APPLICATION_NONE: &str = "None: no one can launch it";
pub const OUTPOSTS_NONE: &str = "None: connections are refused";
pub const DELETE_TOKEN_ON: &str =
    "Yes: tokens are deleted as soon as the connection starts, none are listed, and limits have no effect";
pub const DELETE_TOKEN_OFF: &str = "No: tokens stay until they expire";
pub const TABS: &str = "Provider";
pub const ENDPOINTS_NONE: &str = "None yet: there is nothing to connect to";

pub fn endpoints_summary(count: usize, by_protocol: &str) -> String {
    format!("{} ({by_protocol})", number(count as u64))
}
pub const BACK_TO_LIST: &str = "To the list of providers";

pub const SAVE: &str = "Save changes";
pub const EDIT_TITLE: &str = "Edit provider";
pub const CREATE_NEXT: &str =
    "The provider also needs an application, a RAC outpost and endpoints before anyone can connect.";
pub const NAME_HELP: &str = "Must be unique across all provider types (case-sensitive).";
pub const NAME_MISSING: &str = "Enter a name.";
pub const FLOW_MISSING: &str = "Choose an authorization flow.";
pub const FLOW_CHOOSE: &str = "Choose a flow";
pub const FLOW_UNLISTED: &str = "A flow that is not in the list";
pub const MAPPINGS_ADD: &str = "Add a property mapping";
pub const MAPPINGS_NONE: &str = "No property mappings";
pub const MAPPINGS_HELP: &str = "Mappings are applied last, in order of name, and override the settings of the provider and its endpoints.";
pub const DELETE_TOKEN_HELP: &str = "authentik deletes the token as soon as the connection starts. Each token works once, none \
                                     appear in the list, and connection limits have no effect.";
pub const DELETE_TOKEN_SWITCH: SwitchWords =
    SwitchWords { label: DELETE_TOKEN, help: DELETE_TOKEN_HELP, on: DELETE_TOKEN_ON, off: DELETE_TOKEN_OFF };
pub const SETTINGS_HELP: &str = "Connection settings for all endpoints of the provider. An endpoint's own settings override them. Anyone who can view the provider can read them, including passwords.";
pub const EXPIRY_HELP: &str = "How long a connection token stays valid after a launch.";
pub const EXPIRY_TEXT: &str = "Connection expiry, as text";
pub const EXPIRY_TEXT_HELP: &str = "As authentik stores it, such as hours=8 or days=1;hours=12.";
pub const DAYS: &str = "Days";
pub const HOURS: &str = "Hours";
pub const MINUTES: &str = "Minutes";
pub const SECONDS: &str = "Seconds";
pub const CONFLICT_TITLE: &str = "Somebody else changed this provider";
pub const ALREADY_SO: &str = "No changes to save.";

pub const CLONE_TITLE: &str = "Clone provider";
pub const CLONE_ENDPOINTS: &str = "Endpoints";
pub const CLONE_BINDINGS: &str = "Copy the bindings of the endpoints";
pub const CLONE_READING: &str = "Loading the endpoints…";
pub const CLONE_NOT_YET: &str = "The endpoints of the original are still loading. Try again in a moment.";
pub const CLONE_UNREAD: &str = "They can't be copied: the copy will have none.";
pub const CLONE_RETRY: &str = "Try again";
pub const CLONE_NO_ENDPOINTS: &str = "The original has no endpoints to copy.";
pub const CLONE_ONLY_VISIBLE: &str =
    "Only endpoints your account can use and bindings it can see are copied.";
pub const CLONE_OPEN: &str =
    "The copied endpoints will be open to everyone who can use the application of the new provider.";
pub const CLONE_NOT_SHARED: &str = "Both providers use the same property mappings. The application and the outposts are not copied: the new provider needs its own before anyone can connect.";
pub const COPIED: WorkWords = WorkWords {
    done: || rac_messages::providers::ENDPOINT_COPIED,
    already: || rac_messages::providers::ALREADY_COPIED,
    heading: |done, all| {
        of_all(
            done,
            all,
            rac_messages::providers::endpoints_copied,
            rac_messages::providers::endpoints_copied_of,
        )
    },
    succeeded: rac_messages::providers::endpoints_copied_summary,
    so_far: rac_messages::providers::endpoints_copied_so_far,
    unneeded: rac_messages::providers::count_already_copied,
};

/// The button that uses a free name.
pub fn take_name(name: &str) -> String {
    format!("Use “{name}”")
}

pub fn clone_title(name: &str) -> String {
    format!("Clone {name}")
}

/// The name that a clone starts with.
pub fn copy_name(name: &str) -> String {
    format!("{name} (copy)")
}

pub fn clone_endpoints(count: usize) -> String {
    format!("Copy {}", counted(count, "endpoint", "endpoints"))
}

/// "Copy password and private-key of 3 endpoints".
pub fn clone_secrets(names: &str, endpoints: usize) -> String {
    format!("Copy {names} of {}", counted(endpoints, "endpoint", "endpoints"))
}

pub fn copy_endpoints(count: usize) -> String {
    clone_endpoints(count)
}

/// "Created provider “x” with 4 of 4 endpoints and 3 of 3 bindings."
pub fn created_with(name: &str, copied: &Copied) -> String {
    let of = |done: usize, all: usize, one: &str, many: &str| {
        format!("{} of {}", number(done as u64), counted(all, one, many))
    };
    let endpoints = of(copied.endpoints, copied.all_endpoints, "endpoint", "endpoints");
    match copied.bindings {
        None => format!("Created provider “{name}” with {endpoints}, without bindings."),
        Some((_, 0)) => format!("Created provider “{name}” with {endpoints}."),
        Some((done, all)) => {
            let bindings = of(done, all, "binding", "bindings");
            format!("Created provider “{name}” with {endpoints} and {bindings}.")
        }
    }
}

/// Why an endpoint was not created.
pub fn not_copied(why: &str) -> String {
    format!("not copied, because it could be open to everyone without its bindings. {why}")
}

pub fn odd_binding(binding: &str) -> String {
    format!("The binding of {binding} expires or is of an unknown type. Clone this endpoint separately.")
}

pub fn bindings_missing(missing: usize, all: usize, why: &str) -> String {
    let all = counted(all, "binding", "bindings");
    match missing {
        1 => format!("copied, but 1 of {all} is missing. {why}"),
        _ => format!("copied, but {} of {all} are missing. {why}", number(missing as u64)),
    }
}

pub fn edit_title(name: &str) -> String {
    format!("Edit {name}")
}

pub fn created(name: &str) -> String {
    format!("Created provider “{name}”.")
}

pub fn saved(name: &str) -> String {
    format!("Saved provider “{name}”.")
}

/// Below the input of an expiry: "Means: 8 hours".
pub fn means(duration: &str) -> String {
    format!("Means: {duration}")
}
