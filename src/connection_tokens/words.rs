//! The texts about connection tokens.

use authentik_rac::connection_tokens::ConnectionToken;
use rac_ui::number;
use rac_ui::words::counted;
use rac_ui::work_words::{WorkWords, of_all};

pub const TOKENS: &str = "Connection tokens";
pub const TOKEN: &str = "Connection token";
pub const CAPTION: &str = "Connection tokens";
pub const SEARCH_HINT: &str = "Search by endpoint or provider";
pub const PROVIDER: &str = "Provider";
pub const ENDPOINT: &str = "Endpoint";
pub const USER: &str = "User";
pub const TARGET: &str = "Provider and endpoint";
pub const PROTOCOL: &str = "Protocol";
pub const HOST: &str = "Host";
pub const LAST_LOGIN: &str = "Last login";
pub const ID: &str = "ID";
pub const DELETE: &str = "Delete";
pub const EDIT: &str = "Edit";
pub const ALL_PROVIDERS: &str = "All providers";
pub const ALL_ENDPOINTS: &str = "All endpoints";
pub const ALL_USERS: &str = "All users";
pub const BACK_TO_LIST: &str = "To the list of connection tokens";
pub const INACTIVE: &str = "inactive";

pub const WHAT_THEY_ARE: &str = "A token is created when a user launches an endpoint, and lets them connect until it expires. Expired tokens are listed too: authentik shows neither when a token was created nor when it expires. The list can be grouped by provider, endpoint or user, but not sorted by name.";
pub const EMPTY_TITLE: &str = "No connection tokens";
pub const EMPTY_TEXT: &str = "A token is created each time a user launches an endpoint. Providers with “Delete token on disconnect” delete it as soon as the connection starts, and never show any here.";

pub const DELETE_TOKEN: &str = "Delete token";
pub const DELETED_MANY: WorkWords = WorkWords {
    done: || rac_messages::connection_tokens::REVOKED,
    already: || rac_ui::words::ALREADY_GONE,
    heading: |done, all| {
        of_all(
            done,
            all,
            rac_messages::connection_tokens::many_revoked,
            rac_messages::connection_tokens::many_revoked_of,
        )
    },
    succeeded: rac_messages::connection_tokens::many_revoked_summary,
    so_far: rac_messages::connection_tokens::many_revoked_so_far,
    unneeded: rac_ui::words::count_already_gone,
};
pub const DELETE_DOES: &str = "The token no longer counts against the endpoint's limit and can't be used to connect again. The user can launch the endpoint again.";
pub const DELETE_DOES_NOT: &str = "An open connection is not closed. To close it, end the user's authentik session, which also signs them out of authentik.";

pub const STOP: &str = "Stop";
pub const REFRESH_EVERY: &str = "Refresh automatically";
pub const REFRESH_OFF: &str = "Off";

pub const SAVE: &str = "Save changes";
pub const EDIT_TITLE: &str = "Edit connection token";
pub const EDIT_WHAT: &str =
    "Points this token to another endpoint. A connection that is already open does not move.";
pub const PROVIDER_HELP: &str = "Only its endpoints can be chosen below.";
pub const ENDPOINT_HELP: &str = "The endpoint this token lets its user connect to.";
pub const ENDPOINT_MISSING: &str = "Choose an endpoint of this provider.";
pub const PROVIDER_MISSING: &str = "Choose a provider.";
pub const SAVED: &str = "Saved the connection token.";
pub const ALREADY_SO: &str = "No changes to save.";
pub const CONFLICT_TITLE: &str = "Somebody else changed this connection token";

pub fn select_matching(count: u32) -> String {
    format!("Select all {}", number(count.into()))
}

pub fn reading(done: u32, all: u32) -> String {
    format!("Reading connection tokens: {} of {}", number(done.into()), number(all.into()))
}

pub fn every(seconds: u32) -> String {
    format!("Every {seconds} s")
}

pub const EXPORT_CSV: &str = "Export CSV";
pub const EXPORT_FAILED: &str = "The part of RAC Admin that writes tables could not be loaded. Try again.";
/// The columns of the exported table.
pub const TABLE: [&str; 10] = [
    "Username",
    "Name",
    "Email",
    "Active",
    "Endpoint",
    "Protocol",
    "Host",
    "Provider",
    "Last login",
    "Token id",
];

/// "ann for Server 1": names a token, because its id means nothing to users.
pub fn whose(token: &ConnectionToken) -> String {
    format!("{} for {}", token.user.username, token.target_name())
}

pub fn delete_label(token: &ConnectionToken) -> String {
    format!("Delete token of {}", whose(token))
}

pub fn edit_label(token: &ConnectionToken) -> String {
    format!("Edit token of {}", whose(token))
}

pub fn delete_many_title(count: usize) -> String {
    format!("Delete {}?", counted(count, "connection token", "connection tokens"))
}

pub fn delete_many(count: usize) -> String {
    format!("Delete {}", counted(count, "connection token", "connection tokens"))
}

pub fn delete_title(whose: &str) -> String {
    format!("Delete token of {whose}?")
}

pub fn deleted(whose: &str) -> String {
    format!("Revoked the token of {whose}.")
}

pub const DETAILS: &str = "Details";
pub const NONE_OF_USER: &str = "This user has no connection tokens.";
pub const NONE_SEEN_OF_USER: &str = "No connection tokens of this user are visible to your account.";

pub fn all_of_user(count: u32) -> String {
    match count {
        1 => "Show it in the list of connection tokens".to_owned(),
        count => format!("Show all {} in the list of connection tokens", number(count.into())),
    }
}

pub fn revoke_all(username: &str) -> String {
    format!("Revoke all tokens of {username}")
}
