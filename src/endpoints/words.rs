//! What the pages of endpoints say.

use super::host::Address;
use crate::ui::number;
use crate::ui::words::Noun;

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
    "Its provider is not assigned to an application, and users launch endpoints through one.";
pub const LAUNCH_NO_ADDRESS: &str = "No address";
pub const LAUNCH_CLOSED: &str = "Closed (limit 0)";
pub const LAUNCH_CLOSED_TEXT: &str = "Its limit is 0, so every launch is refused.";
pub const LAUNCH_BLOCKED: &str = "Blocked";
pub const LAUNCH_ODD: &str = "authentik gave an address that is not one of its own.";
pub const NEW_TAB: &str = " (opens in a new tab)";
pub const ALL_PROVIDERS: &str = "All providers";
pub const ALL_PROTOCOLS: &str = "All protocols";
pub const CREATE: &str = "Create endpoint";
pub const EDIT: &str = "Edit";
pub const CLONE: &str = "Clone";
pub const DELETE: &str = "Delete";
pub const CHANGE_SELECTED: &str = "Change…";
pub const BACK_TO_LIST: &str = "To the list of endpoints";
pub const EMPTY_TITLE: &str = "No endpoints yet";
pub const EMPTY_TEXT: &str =
    "An endpoint is one machine that users connect to, with one protocol. Create the first one.";
pub const MAY_BE_OLD: &str = "Only the endpoints that this account may use itself are listed, and authentik may keep the \
                              list for up to a day: a change can show late. Administrators with full rights see all.";

pub const DELETE_ENDPOINT: &str = "Delete endpoint";
pub const NOUN: Noun = ("endpoint", "endpoints");
pub const DELETE_WHAT_GOES: &str = "Its connection tokens and bindings are deleted with it. This cannot be undone. A \
                                    connection that is open now is not cut.";
pub const DELETE_MANY_WHAT_GOES: &str = "The connection tokens and bindings of each endpoint are deleted with it. This \
                                         cannot be undone. Connections that are open now are not cut.";

pub const TABS: &str = "Endpoint";
pub const OVERVIEW: &str = "Overview";
pub const BINDINGS: &str = "Bindings";
pub const EFFECTIVE_SETTINGS: &str = "Effective settings";
pub const CHANGELOG: &str = "Changelog";
pub const MAPPINGS: &str = "Property mappings";
pub const SETTINGS: &str = "Settings";
pub const SETTINGS_NONE: &str = "None of its own: those of its provider hold.";
pub const ID: &str = "ID";
pub const PORT_DEFAULT: &str = "none given, so guacd takes ";
pub const PORT_VNC: &str = "none given: guacd then tries port 0, which connects to nothing";

pub const SAVE: &str = "Save changes";
pub const EDIT_TITLE: &str = "Edit endpoint";
pub const NAME_HELP: &str = "What users see when they choose where to connect to. It need not be unique.";
pub const NAME_MISSING: &str = "Enter a name.";
pub const PROVIDER_HELP: &str =
    "Its flows, connection expiry, settings and property mappings hold for the endpoint too.";
pub const PROVIDER_CHOOSE: &str = "Choose a provider";
pub const PROVIDER_MISSING: &str = "Choose a provider.";
pub const PROVIDER_UNLISTED: &str = "A provider that is not in the list";
pub const PROVIDER_MOVES: &str = "The endpoint moves to another provider: its settings and property mappings stay, those of the \
                                  old provider no longer hold. Its connection tokens stay with the old provider until \
                                  they expire or are deleted, and still count against the limit.";
pub const PROTOCOL_MISSING: &str = "Choose a protocol.";
pub const PROTOCOL_UNKNOWN: &str =
    "authentik has a protocol here that is not known to this version; it stays unless you choose another: ";
pub const HOST_HELP: &str = "Host name or IPv4 address, as the outpost reaches it.";
pub const HOST_MISSING: &str = "Enter a host.";
pub const HOST_APART: &str = "This looks like an address rather than a host.";
pub const HOST_TAKE_APART: &str = "Take it apart";
pub const HOST_USE: &str = "Use it";
pub const PORT_VNC_MISSING: &str =
    "VNC needs a port: without one guacd tries port 0. VNC servers usually listen on 5900.";
pub const IPV6_TITLE: &str = "An IPv6 address does not work here";
pub const IPV6_TEXT: &str = "authentik cuts a host at its first colon. In the settings hostname and port, which win over \
                             the host, the address works.";
pub const IPV6_MOVE: &str = "Put it into the settings";
pub const IPV6_DONE: &str =
    "The settings hostname and port hold the address; the host is only what lists show.";
pub const IPV6_SETTINGS_BROKEN: &str =
    "The settings have a mistake in them: correct that first, then put the address into them.";
pub const LIMIT_HELP: &str = "Counts the unexpired connection tokens of all users. A token lives on after the tab was \
                              closed, until the provider's connection expiry.";
pub const LIMIT_NONE: &str = "No limit";
pub const LIMIT_NOBODY: &str = "Nobody";
pub const LIMIT_NOBODY_HELP: &str = "Every launch is refused.";
pub const LIMIT_AT_MOST: &str = "At most";
pub const LIMIT_NUMBER: &str = "Number of connections";
pub const LIMIT_WRONG: &str = "Enter a whole number from 1 on.";
pub const MAPPINGS_ADD: &str = "Add a property mapping";
pub const MAPPINGS_NONE: &str = "No property mappings";
pub const MAPPINGS_HELP: &str =
    "Applied by name, after all settings and after the mappings of the provider: the last one wins.";
pub const CLONE_NOT_YET: &str = "The bindings of the original are still being read. Try again in a moment.";
pub const CONFLICT_TITLE: &str = "Somebody else changed this endpoint";
pub const ALREADY_SO: &str = "Nothing had to be changed: the endpoint already is so.";

/// What a pasted address has besides a host, and what becomes of it.
pub fn host_apart(address: &Address) -> String {
    let mut text = HOST_APART.to_owned();
    if address.user.is_some() {
        text.push_str(" Its user goes into the setting username.");
    }
    if let Some((last, rest)) = address.unused.split_last() {
        text.push_str(" Not used: ");
        if !rest.is_empty() {
            text.push_str(&rest.join(", "));
            text.push_str(" and ");
        }
        text.push_str(last);
        text.push('.');
    }
    text
}

/// What was probably meant by a host.
pub fn host_meant(cure: &str) -> String {
    ["Did you mean “", cure, "”?"].concat()
}

/// The name that is proposed for a copy.
pub fn copy_name(name: &str) -> String {
    [name, " (copy)"].concat()
}

pub fn clone_title(name: &str) -> String {
    ["Clone ", name].concat()
}

pub fn edit_title(name: &str) -> String {
    ["Edit ", name].concat()
}

pub fn created(name: &str) -> String {
    ["Created endpoint “", name, "”."].concat()
}

/// What became of a clone and its bindings.
pub fn created_with(name: &str, done: usize, all: usize) -> String {
    let bindings = if all == 1 { " binding." } else { " bindings." };
    ["Created endpoint “", name, "” with ", &number(done as u64), " of ", &number(all as u64), bindings]
        .concat()
}

pub fn saved(name: &str) -> String {
    ["Saved endpoint “", name, "”."].concat()
}

pub fn actions_of(name: &str) -> String {
    ["Actions for ", name].concat()
}

pub fn launch_of(name: &str) -> String {
    ["Launch ", name, NEW_TAB].concat()
}

pub fn tokens_of(name: &str) -> String {
    ["connection tokens of ", name].concat()
}

pub fn delete_title(name: &str) -> String {
    ["Delete endpoint “", name, "”?"].concat()
}

pub fn deleted(name: &str) -> String {
    ["Deleted endpoint “", name, "”."].concat()
}

pub fn reading(done: u32, all: u32) -> String {
    ["Reading endpoints: ", &number(done.into()), " of ", &number(all.into())].concat()
}

pub fn select_matching(count: usize) -> String {
    ["Select all ", &number(count as u64)].concat()
}

/// What guacd takes where no port is given.
pub fn port_help(default: &str) -> String {
    ["Without one guacd takes ", default, "."].concat()
}

pub const SETTINGS_HELP: &str = "Connection settings of this endpoint: they win over those of its provider. Everyone who may view the endpoint can read them, passwords too.";

pub const CHANGE_TITLE: &str = "Change the selected endpoints";
pub const CHANGE_WHAT: &str = "What to change";
pub const CHANGE_LIMIT: &str = "Maximum concurrent connections";
pub const CHANGE_PROTOCOL: &str = "Protocol";
pub const CHANGE_ADD_MAPPINGS: &str = "Add property mappings";
pub const CHANGE_REMOVE_MAPPINGS: &str = "Remove property mappings";
pub const CHANGE_SET_SETTING: &str = "Set one setting";
pub const CHANGE_REMOVE_SETTING: &str = "Remove one setting";
pub const CHANGE_PROTOCOL_PORT: &str =
    "Ports stay as they are: another protocol usually listens on another port.";
pub const SETTING_NAME: &str = "Setting";
pub const SETTING_NAME_HELP: &str = "Its name in Guacamole, such as color-depth.";
pub const SETTING_VALUE: &str = "Value";
pub const SETTING_UNKNOWN: &str = "guacd knows no setting of this name and would ignore it.";
pub const CHANGE_INCOMPLETE: &str = "Say first what is to be changed, and how.";
pub const CHANGE_NOTHING: &str = "The selected endpoints already are so.";
pub const CHANGE_REREAD: &str =
    "Each endpoint is read again before it is written, and only this field is sent.";
pub const CHANGE_HIDDEN_SETTINGS: &str = "authentik hides the settings of endpoints that an account may change but not \
                                          view. For those a change of one setting would replace all of them.";
pub const CHANGED: &str = "Changed";
pub const NOT_AN_ID: &str = "There is no such endpoint.";

/// How many endpoints the change concerns, and how many it leaves alone.
pub fn change_summary(changed: usize, all: usize) -> String {
    let mut text =
        [&number(changed as u64), " of ", &number(all as u64), " selected endpoints change."].concat();
    if changed < all {
        text.push_str(" The others already are so and are left alone.");
    }
    text
}

pub fn review(count: usize) -> String {
    ["Review ", &changes(count)].concat()
}

fn changes(count: usize) -> String {
    match count {
        1 => "1 change".to_owned(),
        count => [&number(count as u64), " changes"].concat(),
    }
}

pub fn change_many_title(count: usize) -> String {
    match count {
        1 => "Change 1 endpoint?".to_owned(),
        count => ["Change ", &number(count as u64), " endpoints?"].concat(),
    }
}

pub fn change_many(count: usize) -> String {
    match count {
        1 => "Change 1 endpoint".to_owned(),
        count => ["Change ", &number(count as u64), " endpoints"].concat(),
    }
}

/// One line of the preview.
pub fn change_of(name: &str, change: &str) -> String {
    [name, ": ", change].concat()
}
