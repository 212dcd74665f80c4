//! The texts about a user.

use authentik_rac::access::Reached;
use rac_ui::number;
use rac_ui::words::counted_of;

pub const USER: &str = "User";
pub const SECTION: &str = "Access";
pub const BACK: &str = "To the access of all users";
pub const USERNAME: &str = "Username";
pub const EMAIL: &str = "Email";
pub const STATE: &str = "Account";
pub const ACTIVE: &str = "Active";
pub const INACTIVE: &str = "Inactive: can't sign in";
pub const SUPERUSER: &str = "Superuser. authentik evaluates bindings for superusers as for everyone else.";
pub const LAST_LOGIN: &str = "Last login";
pub const GROUPS: &str = "Groups";
pub const NO_GROUPS: &str = "None";
pub const ENDPOINTS: &str = "Endpoints";
pub const ENDPOINT: &str = "Endpoint";
pub const PROVIDER: &str = "Provider";
pub const ACCESS: &str = "Access";
pub const WHY: &str = "Why";
pub const ENDPOINTS_CAPTION: &str = "Endpoints that the user can reach";
pub const REACHES_NONE: &str = "This user can't reach any endpoint that your account can see.";
pub const NOT_READ: &str = "What this user reaches is not known.";
pub const SHOW_IN_ACCESS: &str = "Show in Access";
pub const TOKENS: &str = "Connection tokens";
pub const SESSIONS: &str = "Sessions";
pub const SESSIONS_ABOUT: &str = "Sessions of the user in authentik. Ending one is what really closes the connections that were opened in it: revoking a token doesn't.";
pub const SESSIONS_CAPTION: &str = "Sessions of the user in authentik";
pub const NO_SESSIONS: &str = "This user has no session.";
pub const NO_SESSIONS_SEEN: &str = "No session of this user is visible to your account.";
pub const BROWSER: &str = "Browser";
pub const FROM: &str = "From";
pub const LAST_USED: &str = "Last used";
pub const EXPIRES: &str = "Expires";
pub const END_SESSION: &str = "End session";
pub const END_ABOUT: &str = "The user is signed out of authentik in this browser, connections opened in it are closed, and its connection tokens are deleted. This can't be undone.";
pub const END_OWN: &str =
    "This is your own account. If you signed in here with this session, you are signed out, too.";
pub const ALREADY_ENDED: &str = "The session has ended already.";
pub const LAUNCHES: &str = "Last launches";
pub const ALL_ACTIVITY: &str = "All activity of this user";
pub const LAUNCHES_CAPTION: &str = "The latest launches by the user";
pub const NO_LAUNCHES: &str = "No launch by this user is among the latest authorizations.";
pub const NOT_VISIBLE: &str = "Your account can't see events.";
pub const WHEN: &str = "When";
pub const UNKNOWN: &str = "unknown";

pub fn reaches(of: Reached, all: usize) -> String {
    let certain = counted_of(of.certain, all, "endpoint", "endpoints");
    match of.at_most - of.certain {
        0 => format!("Reaches {certain}."),
        more => {
            let more = number(more as u64);
            format!("Reaches {certain}. Decided at launch, or not to be checked here: {more} more.")
        }
    }
}

/// "of ann from 192.0.2.7"
pub fn whose(username: &str, from: &str) -> String {
    if from.is_empty() { format!("of {username}") } else { format!("of {username} from {from}") }
}

pub fn end_label(whose: &str) -> String {
    format!("End session {whose}")
}

pub fn end_title(whose: &str) -> String {
    format!("End session {whose}?")
}

pub fn ended(whose: &str) -> String {
    format!("Ended the session {whose}.")
}
