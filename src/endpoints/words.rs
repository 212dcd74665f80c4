//! The texts about endpoints.

use super::bulk::Change;
use super::bulk::plan::Plan;
use guacamole_settings::host::Address;
use guacamole_settings::listed;
use rac_ui::number;
use rac_ui::words::counted;
use rac_ui::work_words::{WorkWords, of_all};

pub const ENDPOINTS: &str = "Endpoints";
pub const ENDPOINT: &str = "Endpoint";
pub const CAPTION: &str = "Endpoints";
pub const SEARCH_HINT: &str = "Search by name or host";
pub const NAME: &str = "Name";
pub const PROTOCOL: &str = "Protocol";
pub const HOST: &str = "Host";
pub const PORT: &str = "Port";
pub const PROVIDER: &str = "Provider";
pub const LIMIT: &str = "Maximum concurrent connections";
pub const LIMIT_SHORT: &str = "Connections";
pub const TOKENS_COUNT: &str = "Tokens, incl. expired";
pub const LAUNCH: &str = "Launch";
pub const LAUNCH_NONE: &str = "No application";
pub const LAUNCH_NONE_TEXT: &str =
    "Users launch endpoints through an application, and the provider has none.";
pub const LAUNCH_NO_ADDRESS: &str = "No address";
pub const LAUNCH_CLOSED: &str = "Closed (limit 0)";
pub const LAUNCH_CLOSED_TEXT: &str = "The limit is 0: every launch is refused.";
pub const LAUNCH_BLOCKED: &str = "Blocked";
pub const LAUNCH_ODD: &str = "authentik returned a launch address that is not its own.";
pub const NEW_TAB: &str = " (opens in a new tab)";
pub const ALL_PROVIDERS: &str = "All providers";
pub const ALL_PROTOCOLS: &str = "All protocols";
pub const CREATE: &str = "Create endpoint";
pub const CHANGE_SELECTED: &str = "Change…";
pub const BACK_TO_LIST: &str = "To the list of endpoints";
pub const EMPTY_TITLE: &str = "No endpoints yet";
pub const EMPTY_TEXT: &str =
    "An endpoint is one machine that users connect to with one protocol. Create the first one.";
pub const MAY_BE_OLD: &str = "Only the endpoints your account can use are listed, and authentik can cache the list for up to a day: changes may appear late. Administrators with full rights see all endpoints.";

pub const DELETE_ENDPOINT: &str = "Delete endpoint";
pub const DELETED_MANY: WorkWords = WorkWords {
    done: || rac_ui::words::DELETED,
    already: || rac_ui::words::ALREADY_GONE,
    heading: |done, all| {
        of_all(done, all, rac_messages::endpoints::many_deleted, rac_messages::endpoints::many_deleted_of)
    },
    succeeded: rac_messages::endpoints::many_deleted_summary,
    so_far: rac_messages::endpoints::many_deleted_so_far,
    unneeded: rac_ui::words::count_already_gone,
};
pub const DELETE_WHAT_GOES: &str =
    "Its connection tokens and bindings are deleted with it. Open connections are not closed.";
pub const DELETE_MANY_WHAT_GOES: &str = "The connection tokens and bindings of each endpoint are deleted with it. Open connections are not closed.";

pub const TABS: &str = "Endpoint";
pub const OVERVIEW: &str = "Overview";
pub const BINDINGS: &str = "Bindings";
pub const EFFECTIVE_SETTINGS: &str = "Effective settings";
pub const CHANGELOG: &str = "Changelog";
pub const MAPPINGS: &str = "Property mappings";
pub const SETTINGS: &str = "Settings";
pub const SETTINGS_NONE: &str = "No settings of its own: those of its provider apply.";
pub const ID: &str = "ID";
pub const PORT_VNC: &str = "Port: not set; guacd tries port 0 and can't connect";

/// On the detail page, if no port is set.
pub fn port_default(port: &str) -> String {
    format!("Port: guacd's default, {port}")
}

pub const SAVE: &str = "Save changes";
pub const EDIT_TITLE: &str = "Edit endpoint";
pub const NAME_HELP: &str = "Shown to users when they choose where to connect. Doesn't have to be unique.";
pub const NAME_MISSING: &str = "Enter a name.";
pub const PROVIDER_HELP: &str =
    "Its flows, connection expiry, settings and property mappings also apply to the endpoint.";
pub const PROVIDER_CHOOSE: &str = "Choose a provider";
pub const PROVIDER_MISSING: &str = "Choose a provider.";
pub const PROVIDER_UNLISTED: &str = "A provider that is not in the list";
pub const PROVIDER_MOVES: &str = "This moves the endpoint to another provider. It keeps its settings and property mappings; those of the old provider no longer apply. Its connection tokens stay with the old provider until they expire or are revoked, and still count against the limit.";
pub const PROTOCOL_MISSING: &str = "Choose a protocol.";
pub const HOST_HELP: &str = "Host name or IPv4 address, as the outpost reaches it.";
pub const HOST_MISSING: &str = "Enter a host.";
pub const HOST_APART: &str = "This looks like an address rather than a host.";
pub const HOST_TAKE_APART: &str = "Split the address";
pub const HOST_USE: &str = "Use it";
pub const PORT_VNC_MISSING: &str =
    "VNC needs a port: without one, guacd tries port 0. VNC servers usually listen on 5900.";
pub const IPV6_TITLE: &str = "IPv6 addresses don't work here";
pub const IPV6_TEXT: &str = "authentik cuts the host at its first colon. Set the parameters hostname and port instead: they override the host.";
pub const IPV6_MOVE: &str = "Move it to the settings";
pub const IPV6_DONE: &str =
    "The parameters hostname and port hold the address; the host is only shown in lists.";
pub const IPV6_SETTINGS_BROKEN: &str = "Fix the error in the settings first, then move the address.";
pub const LIMIT_HELP: &str = "Counts the unexpired connection tokens of all users. A token stays valid after the tab is closed, until the provider's connection expiry.";
pub const LIMIT_NONE: &str = "No limit";
pub const LIMIT_CLOSED: &str = "Closed (limit 0)";
pub const LIMIT_CLOSED_HELP: &str = "Every launch is refused.";
pub const LIMIT_AT_MOST: &str = "At most";
pub const LIMIT_NUMBER: &str = "Number of connections";
pub const LIMIT_WRONG: &str = "Enter a whole number, 1 or more.";
pub const MAPPINGS_ADD: &str = "Add a property mapping";
pub const MAPPINGS_NONE: &str = "No property mappings";
pub const MAPPINGS_HELP: &str =
    "Mappings are applied last, in order of name, after those of the provider. The last one wins.";
pub const CLONE_NOT_YET: &str = "The bindings of the original are still loading. Try again in a moment.";
pub const CONFLICT_TITLE: &str = "Somebody else changed this endpoint";
pub const ALREADY_SO: &str = "No changes to save.";

/// What a pasted address contains besides a host, and where it goes.
pub fn host_apart(address: &Address) -> String {
    let mut sentences = vec![HOST_APART.to_owned()];
    if address.user.is_some() {
        sentences.push("Its user becomes the parameter username.".to_owned());
    }
    if !address.unused.is_empty() {
        sentences.push(format!(
            "Not used: {}.",
            listed(&address.unused.iter().map(ToString::to_string).collect::<Vec<_>>())
        ));
    }
    sentences.join(" ")
}

/// Next to the choice of protocols, of which none is selected.
pub fn protocol_unknown(name: &str) -> String {
    format!(
        "This version of RAC Admin doesn't know the endpoint's protocol. It stays unless you choose another: {name}"
    )
}

/// Suggests a different host.
pub fn host_meant(cure: &str) -> String {
    format!("Did you mean “{cure}”?")
}

/// The name that a clone starts with.
pub fn copy_name(name: &str) -> String {
    format!("{name} (copy)")
}

pub fn clone_title(name: &str) -> String {
    format!("Clone {name}")
}

pub fn edit_title(name: &str) -> String {
    format!("Edit {name}")
}

pub fn created(name: &str) -> String {
    format!("Created endpoint “{name}”.")
}

/// The outcome of cloning an endpoint with its bindings.
pub fn created_with(name: &str, done: usize, all: usize) -> String {
    format!(
        "Created endpoint “{name}” with {} of {}.",
        number(done as u64),
        counted(all, "binding", "bindings")
    )
}

pub fn saved(name: &str) -> String {
    format!("Saved endpoint “{name}”.")
}

pub fn launch_of(name: &str) -> String {
    format!("Launch {name}{NEW_TAB}")
}

pub fn tokens_of(name: &str) -> String {
    format!("connection tokens of {name}")
}

pub fn delete_many_title(count: usize) -> String {
    format!("Delete {}?", counted(count, "endpoint", "endpoints"))
}

pub fn delete_many(count: usize) -> String {
    format!("Delete {}", counted(count, "endpoint", "endpoints"))
}

pub fn delete_title(name: &str) -> String {
    format!("Delete endpoint “{name}”?")
}

pub fn deleted(name: &str) -> String {
    format!("Deleted endpoint “{name}”.")
}

pub fn reading(done: u32, all: u32) -> String {
    format!("Reading endpoints: {} of {}", number(done.into()), number(all.into()))
}

pub fn select_matching(count: usize) -> String {
    format!("Select all {}", number(count as u64))
}

/// The port that guacd uses by default.
pub fn port_help(default: &str) -> String {
    format!("Default: {default}.")
}

pub const SETTINGS_HELP: &str = "Connection settings of this endpoint. They override those of its provider. Anyone who can view the endpoint can read them, including passwords.";

pub const CHANGE_TITLE: &str = "Change the selected endpoints";
pub const CHANGE_WHAT: &str = "What to change";
pub const CHANGE_LIMIT: &str = "Maximum concurrent connections";
pub const CHANGE_PROTOCOL: &str = "Protocol";
pub const CHANGE_ADD_MAPPINGS: &str = "Add property mappings";
pub const CHANGE_REMOVE_MAPPINGS: &str = "Remove property mappings";
pub const CHANGE_SETTINGS: &str = "Set parameters";
pub const CHANGE_PROVIDER: &str = "Move to another provider";
pub const CHANGE_PROTOCOL_PORT: &str =
    "Ports stay as they are: another protocol usually listens on another port.";
pub const SETTINGS_TO_SET: &str = "Parameters to set";
pub const SETTINGS_TO_SET_HELP: &str = "Added to the settings of each endpoint, replacing parameters of the same name. All others stay as they are.";
pub const SETTINGS_TO_REMOVE: &str = "Parameters to remove";
pub const SETTINGS_TO_REMOVE_HELP: &str =
    "Without a parameter, the provider's value applies, or guacd's default.";
pub const MOVE_TO: &str = "New provider";
pub const MOVE_TITLE: &str = "What moving means";
pub const MOVE_MEANS: [&str; 3] = [
    "The endpoints keep their own settings, property mappings and bindings. The new provider's settings and property mappings replace the old one's: the effective settings can change.",
    "Users launch them through the application of the new provider, at another address, and only if they can use that application.",
    "Existing connection tokens stay with the old provider until they expire or are revoked, and still count against the \
     limits of the endpoints.",
];
pub const MOVE_NO_APPLICATION: &str =
    "This provider is not assigned to an application: its endpoints can't be launched.";
pub const MOVE_NO_OUTPOST: &str = "This provider is in no outpost: connections to its endpoints are refused.";
pub const CHANGE_INCOMPLETE: &str = "Choose what to change, and how.";
pub const CHANGE_REREAD: &str =
    "Each endpoint is read again before it is written, and only this field is sent.";
pub const SETTINGS_HIDDEN: &str =
    "Your account can't view the settings of this endpoint, so they can't be changed in part.";
pub const CHANGED: WorkWords = WorkWords {
    done: || rac_messages::endpoints::CHANGED,
    already: || rac_messages::endpoints::ALREADY_EQUAL,
    heading: |done, all| {
        of_all(done, all, rac_messages::endpoints::many_changed, rac_messages::endpoints::many_changed_of)
    },
    succeeded: rac_messages::endpoints::many_changed_summary,
    so_far: rac_messages::endpoints::many_changed_so_far,
    unneeded: rac_messages::endpoints::count_already_equal,
};
pub const NOT_AN_ID: &str = "There is no such endpoint.";

pub const CHANGE: &str = "Change";
pub const REVIEW_CAPTION: &str = "Changes";

/// How many endpoints the change affects, and how many it leaves out.
pub fn change_summary(plan: &Plan) -> String {
    let (changed, already) = (plan.rows.len(), plan.already);
    let all = changed + already + plan.gone + plan.hidden;
    let all = counted(all, "selected endpoint", "selected endpoints");
    let mut text = match changed {
        1 => format!("1 of {all} changes."),
        _ => format!("{} of {all} change.", number(changed as u64)),
    };
    let already_so = match (&plan.change, changed, already) {
        (_, _, 0) => String::new(),
        (_, 0, _) if plan.hidden == 0 => nothing_changes(plan),
        (Change::Provider(_, name), _, 1) => format!("The other one already belongs to “{name}”."),
        (Change::Provider(_, name), _, _) => format!("The others already belong to “{name}”."),
        (_, _, 1) => "The other one already has this value.".to_owned(),
        _ => "The others already have this value.".to_owned(),
    };
    let gone = match plan.gone {
        0 => String::new(),
        1 => "1 is no longer in the list and is left out.".to_owned(),
        gone => format!("{} are no longer in the list and are left out.", number(gone as u64)),
    };
    for more in [already_so, gone, settings_hidden(plan.hidden)].iter().filter(|more| !more.is_empty()) {
        text.push(' ');
        text.push_str(more);
    }
    text
}

/// How many endpoints are left out because their settings are hidden and could be lost.
fn settings_hidden(count: usize) -> String {
    match count {
        0 => String::new(),
        _ => format!(
            "Your account can't view the settings of {}, so they can't be changed in part.",
            counted(count, "endpoint", "endpoints")
        ),
    }
}

/// Why there is nothing to change.
pub fn nothing_changes(plan: &Plan) -> String {
    match (&plan.change, plan.already) {
        _ if plan.hidden > 0 => settings_hidden(plan.hidden),
        (_, 0) => "The selected endpoints are no longer in the list.".to_owned(),
        (Change::Provider(_, name), 1) => format!("The endpoint already belongs to “{name}”."),
        (Change::Provider(_, name), _) => format!("The endpoints already belong to “{name}”."),
        (_, 1) => "The endpoint already has this value.".to_owned(),
        _ => "The endpoints already have this value.".to_owned(),
    }
}

/// How many of the selected endpoints have a setting.
pub fn set_in(count: usize) -> String {
    format!("Set in {}", counted(count, "endpoint", "endpoints"))
}

pub fn set_and_removed(name: &str) -> String {
    format!("“{name}” is set above, so it is not removed.")
}

pub fn more_rows(count: usize) -> String {
    format!("And {}.", counted(count, "more endpoint", "more endpoints"))
}

pub fn review(count: usize) -> String {
    format!("Review {}", changes(count))
}

fn changes(count: usize) -> String {
    counted(count, "change", "changes")
}

pub fn change_many_title(count: usize) -> String {
    format!("Change {}?", counted(count, "endpoint", "endpoints"))
}

pub fn change_many(count: usize) -> String {
    format!("Change {}", counted(count, "endpoint", "endpoints"))
}

/// One line of the preview.
pub fn change_of(name: &str, change: &str) -> String {
    format!("{name}: {change}")
}

/// After a bulk change, and in Recent changes.
pub fn changed_many(count: usize) -> String {
    format!("Changed {}.", counted(count, "endpoint", "endpoints"))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
