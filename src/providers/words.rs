//! What the providers' pages say.

use super::copy_endpoints::Copied;
use crate::forms::SwitchWords;
use rac_ui::number;
use rac_ui::words::{Noun, counted};

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
pub const EDIT: &str = "Edit";
pub const DELETE: &str = "Delete";
pub const YES: &str = "Yes";
pub const NO: &str = "No";
pub const NONE: &str = "None";
pub const EMPTY_TITLE: &str = "No RAC providers yet";
pub const EMPTY_TEXT: &str = "A provider holds the flows, the connection expiry and the settings that its endpoints share. \
                              Create one, assign it to an application and add it to an outpost.";

pub fn actions_of(name: &str) -> String {
    ["Actions for ", name].concat()
}

pub fn endpoints_of(name: &str) -> String {
    ["endpoints of ", name].concat()
}

pub fn tokens_of(name: &str) -> String {
    ["connection tokens of ", name].concat()
}

pub const DELETE_PROVIDER: &str = "Delete provider";
pub const NOUN: Noun = ("provider", "providers");
pub const DELETE_WHAT_GOES: &str =
    "Its endpoints and connection tokens are deleted with it. This cannot be undone.";
pub const DELETE_MANY_WHAT_GOES: &str = "The endpoints and connection tokens of each provider are deleted with it; applications stay. This cannot be undone.";

pub fn delete_title(name: &str) -> String {
    ["Delete provider “", name, "”?"].concat()
}

pub fn deleted(name: &str) -> String {
    ["Deleted provider “", name, "”."].concat()
}

pub fn application_stays(name: &str) -> String {
    ["The application “", name, "” stays, without a provider."].concat()
}

pub const FLOW_AUTHORIZATION: &str = "Authorization flow";
pub const FLOW_AUTHENTICATION: &str = "Authentication flow";
pub const FLOW_AUTHORIZATION_DOES: &str = "Runs when a user launches a connection. Decides whether they can continue, and asks for consent if the flow includes it.";
pub const FLOW_AUTHENTICATION_DOES: &str =
    "Runs when the user is not signed in yet. Without one, the default of the brand is used.";
pub const FLOW_DEFAULT: &str = "None: the brand's default";
pub const MAPPINGS: &str = "Property mappings";
pub const SETTINGS: &str = "Settings";
pub const SETTINGS_NONE: &str = "No settings: guacd's defaults apply.";
pub const ID: &str = "ID";
pub const APPLICATION_NONE: &str = "None: nobody can launch it";
pub const OUTPOSTS_NONE: &str = "None: connections are refused";
pub const DELETE_TOKEN_ON: &str =
    "Yes: tokens go already while connecting, so none are listed and limits never bite";
pub const DELETE_TOKEN_OFF: &str = "No: tokens stay until they expire";
pub const TABS: &str = "Provider";
pub const ENDPOINTS_NONE: &str = "None yet: there is nothing to connect to";

pub fn endpoints_summary(count: usize, by_protocol: &str) -> String {
    [&number(count as u64), " (", by_protocol, ")"].concat()
}
pub const BACK_TO_LIST: &str = "To the list of providers";

pub const SAVE: &str = "Save changes";
pub const EDIT_TITLE: &str = "Edit provider";
pub const CREATE_NEXT: &str = "Afterwards the provider needs an application, an outpost of type RAC, and endpoints before anybody can connect.";
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
pub const SETTINGS_HELP: &str = "Connection settings for all endpoints of the provider; an endpoint's own win over them. \
                                 Everyone who may view the provider can read them, passwords too.";
pub const EXPIRY_HELP: &str = "How long a connection token lets its user connect after a launch.";
pub const EXPIRY_TEXT: &str = "Connection expiry, as text";
pub const EXPIRY_TEXT_HELP: &str = "As authentik stores it, such as hours=8 or days=1;hours=12.";
pub const DAYS: &str = "Days";
pub const HOURS: &str = "Hours";
pub const MINUTES: &str = "Minutes";
pub const SECONDS: &str = "Seconds";
pub const MEANS: &str = "Means: ";
pub const CONFLICT_TITLE: &str = "Somebody else changed this provider";
pub const ALREADY_SO: &str = "No changes to save.";

pub const CLONE: &str = "Clone";
pub const CLONE_TITLE: &str = "Clone provider";
pub const CLONE_ENDPOINTS: &str = "Endpoints";
pub const CLONE_BINDINGS: &str = "Copy the bindings of the endpoints";
pub const CLONE_READING: &str = "Reading the endpoints…";
pub const CLONE_NOT_YET: &str = "The endpoints of the original are still being read. Try again in a moment.";
pub const CLONE_UNREAD: &str = "They can't be copied: the copy will have none.";
pub const CLONE_RETRY: &str = "Try again";
pub const CLONE_NO_ENDPOINTS: &str = "The original has no endpoints to copy.";
pub const CLONE_ONLY_VISIBLE: &str = "Only endpoints this account can use and bindings it can see are copied. What authentik hides is left out.";
pub const CLONE_OPEN: &str =
    "The copied endpoints will be open to everyone who can use the application of the new provider.";
pub const CLONE_NOT_SHARED: &str = "Property mappings are used by both. The application and the outposts are not \
                                    copied: the new provider needs its own before anyone can connect.";
pub const COPIED: &str = "Copied";

/// The button that takes a name that may be free.
pub fn take_name(name: &str) -> String {
    ["Use “", name, "”"].concat()
}

pub fn clone_title(name: &str) -> String {
    ["Clone ", name].concat()
}

/// The name that is proposed for a copy.
pub fn copy_name(name: &str) -> String {
    [name, " (copy)"].concat()
}

pub fn clone_endpoints(count: usize) -> String {
    ["Copy ", &counted(count, "endpoint", "endpoints")].concat()
}

/// "Copy password and private-key of 3 endpoints".
pub fn clone_secrets(names: &str, endpoints: usize) -> String {
    ["Copy ", names, " of ", &counted(endpoints, "endpoint", "endpoints")].concat()
}

pub fn copy_endpoints(count: usize) -> String {
    clone_endpoints(count)
}

/// "Created provider “x” with 4 of 4 endpoints and 3 of 3 bindings."
pub fn created_with(name: &str, copied: &Copied) -> String {
    let of = |done: usize, all: usize, one: &str, many: &str| {
        [&number(done as u64), " of ", &counted(all, one, many)].concat()
    };
    let endpoints = of(copied.endpoints, copied.all_endpoints, "endpoint", "endpoints");
    let bindings = match copied.bindings {
        None => ", without bindings".to_owned(),
        Some((_, 0)) => String::new(),
        Some((done, all)) => [" and ", &of(done, all, "binding", "bindings")].concat(),
    };
    ["Created provider “", name, "” with ", &endpoints, &bindings, "."].concat()
}

/// Why an endpoint was not even created.
pub fn not_copied(why: &str) -> String {
    ["not copied, because it could be open to everyone without its bindings. ", why].concat()
}

pub fn odd_binding(binding: &str) -> String {
    ["The binding of ", binding, " ends by itself or is of an unknown kind. Clone this endpoint separately."]
        .concat()
}

pub fn bindings_missing(missing: usize, all: usize, why: &str) -> String {
    [
        "copied, but ",
        &number(missing as u64),
        " of ",
        &counted(all, "binding is", "bindings are"),
        " missing. ",
        why,
    ]
    .concat()
}

pub fn edit_title(name: &str) -> String {
    ["Edit ", name].concat()
}

pub fn created(name: &str) -> String {
    ["Created provider “", name, "”."].concat()
}

pub fn saved(name: &str) -> String {
    ["Saved provider “", name, "”."].concat()
}
