//! What the pages of endpoints say.

use super::bulk::Change;
use super::bulk::plan::Plan;
use guacamole_settings::host::Address;
use rac_ui::number;
use rac_ui::words::Noun;

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
    "Mappings are applied last, in order of name, after those of the provider. The last one wins.";
pub const CLONE_NOT_YET: &str = "The bindings of the original are still being read. Try again in a moment.";
pub const CONFLICT_TITLE: &str = "Somebody else changed this endpoint";
pub const ALREADY_SO: &str = "No changes to save.";

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
    ["Default: ", default, "."].concat()
}

pub const SETTINGS_HELP: &str = "Connection settings of this endpoint: they win over those of its provider. Everyone who may view the endpoint can read them, passwords too.";

pub const CHANGE_TITLE: &str = "Change the selected endpoints";
pub const CHANGE_WHAT: &str = "What to change";
pub const CHANGE_LIMIT: &str = "Maximum concurrent connections";
pub const CHANGE_PROTOCOL: &str = "Protocol";
pub const CHANGE_ADD_MAPPINGS: &str = "Add property mappings";
pub const CHANGE_REMOVE_MAPPINGS: &str = "Remove property mappings";
pub const CHANGE_SETTINGS: &str = "Set settings";
pub const CHANGE_PROVIDER: &str = "Move to another provider";
pub const CHANGE_PROTOCOL_PORT: &str =
    "Ports stay as they are: another protocol usually listens on another port.";
pub const SETTINGS_TO_SET: &str = "Settings to set";
pub const SETTINGS_TO_SET_HELP: &str = "They are added to the settings of each endpoint, or replace those of the same name. \
                                        All others stay as they are.";
pub const SETTINGS_TO_REMOVE: &str = "Settings to remove";
pub const SETTINGS_TO_REMOVE_HELP: &str =
    "Without a setting, that of the provider applies, or guacd's default.";
pub const MOVE_TO: &str = "New provider";
pub const MOVE_TITLE: &str = "What moving means";
pub const MOVE_MEANS: [&str; 3] = [
    "The endpoints keep their own settings, property mappings and bindings. Those of the new provider apply in addition, instead \
     of those of the old one: the effective settings can change.",
    "Users launch them through the application of the new provider: at another address, and only if they may use that \
     application.",
    "Existing connection tokens stay with the old provider until they expire or are revoked, and still count against the \
     limits of the endpoints.",
];
pub const MOVE_NO_APPLICATION: &str =
    "This provider is not assigned to an application: its endpoints can't be launched.";
pub const MOVE_NO_OUTPOST: &str = "This provider is in no outpost: connections to its endpoints are refused.";
pub const CHANGE_INCOMPLETE: &str = "Say first what is to be changed, and how.";
pub const CHANGE_REREAD: &str =
    "Each endpoint is read again before it is written, and only this field is sent.";
pub const SETTINGS_HIDDEN: &str =
    "This account can't view the settings of this endpoint, so they can't be changed in part.";
pub const CHANGED: &str = "Changed";
pub const NOT_AN_ID: &str = "There is no such endpoint.";

pub const CHANGE: &str = "Change";
pub const REVIEW_CAPTION: &str = "Changes";

/// How many endpoints the change concerns, and how many it leaves alone.
pub fn change_summary(plan: &Plan) -> String {
    let (changed, already) = (plan.rows.len(), plan.already);
    let all = changed + already + plan.gone + plan.hidden;
    let verb = if changed == 1 { " changes." } else { " change." };
    let of_all = if all == 1 { " selected endpoint" } else { " selected endpoints" };
    let mut text = [&number(changed as u64), " of ", &number(all as u64), of_all, verb].concat();
    let already_so = match (&plan.change, changed, already) {
        (_, _, 0) => String::new(),
        (_, 0, _) if plan.hidden == 0 => nothing_changes(plan),
        (Change::Provider(_, name), _, 1) => ["The other one already belongs to “", name, "”."].concat(),
        (Change::Provider(_, name), _, _) => ["The others already belong to “", name, "”."].concat(),
        (_, _, 1) => "The other one already has this value.".to_owned(),
        _ => "The others already have this value.".to_owned(),
    };
    let gone = match plan.gone {
        0 => String::new(),
        1 => "1 is no longer in the list and is left out.".to_owned(),
        gone => [&number(gone as u64), " are no longer in the list and are left out."].concat(),
    };
    for more in [already_so, gone, settings_hidden(plan.hidden)].iter().filter(|more| !more.is_empty()) {
        text.push(' ');
        text.push_str(more);
    }
    text
}

/// How many endpoints are left out because nobody knows what would be lost.
fn settings_hidden(count: usize) -> String {
    let endpoints = match count {
        0 => return String::new(),
        1 => "1 endpoint".to_owned(),
        _ => [&number(count as u64), " endpoints"].concat(),
    };
    ["This account can't view the settings of ", &endpoints, ", so they can't be changed in part."].concat()
}

/// Why a change of nothing can't be made.
pub fn nothing_changes(plan: &Plan) -> String {
    match (&plan.change, plan.already) {
        _ if plan.hidden > 0 => settings_hidden(plan.hidden),
        (_, 0) => "The selected endpoints are no longer in the list.".to_owned(),
        (Change::Provider(_, name), 1) => ["The endpoint already belongs to “", name, "”."].concat(),
        (Change::Provider(_, name), _) => ["The endpoints already belong to “", name, "”."].concat(),
        (_, 1) => "The endpoint already has this value.".to_owned(),
        _ => "The endpoints already have this value.".to_owned(),
    }
}

/// In how many of the selected endpoints a setting is set.
pub fn set_in(count: usize) -> String {
    match count {
        1 => "Set in 1 endpoint".to_owned(),
        count => ["Set in ", &number(count as u64), " endpoints"].concat(),
    }
}

pub fn set_and_removed(name: &str) -> String {
    ["“", name, "” is set above, so it is not removed."].concat()
}

pub fn more_rows(count: usize) -> String {
    ["And ", &number(count as u64), " more endpoints."].concat()
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

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::bulk::plan::PlannedRow;
    use super::*;
    use authentik_rac::endpoints::Limit;
    use authentik_rac::providers::ProviderId;

    fn plan(change: Change, changed: usize, already: usize, gone: usize) -> Plan {
        let row = |place: usize| PlannedRow {
            id: format!("00000000-0000-4000-8000-0000000000{place:02}").parse().unwrap(),
            name: String::new(),
            provider: String::new(),
            protocol: String::new(),
            host: String::new(),
            changes: Vec::new(),
        };
        Plan { change, rows: (0..changed).map(row).collect(), already, gone, hidden: 0 }
    }

    #[test]
    fn endpoints_that_are_left_out_for_their_hidden_settings_are_counted_with_the_reason() {
        let change = || Change::Settings { set: Default::default(), remove: Vec::new() };
        let told = |changed, already, hidden| {
            change_summary(&Plan { hidden, ..plan(change(), changed, already, 0) })
        };
        let reason = "This account can't view the settings of 2 endpoints, so they can't be changed in part.";
        assert_eq!(told(1, 0, 2), ["1 of 3 selected endpoints changes. ", reason].concat());
        assert_eq!(told(0, 0, 2), ["0 of 2 selected endpoints change. ", reason].concat());
        assert_eq!(
            told(0, 1, 2),
            ["0 of 3 selected endpoints change. The other one already has this value. ", reason].concat()
        );
        assert_eq!(nothing_changes(&Plan { hidden: 2, ..plan(change(), 0, 1, 0) }), reason);
    }

    #[test]
    fn the_summary_counts_what_changes_and_what_is_so_already() {
        let limit = |changed, already, gone| {
            change_summary(&plan(Change::Limit(Limit::None), changed, already, gone))
        };
        assert_eq!(limit(3, 0, 0), "3 of 3 selected endpoints change.");
        assert_eq!(limit(3, 2, 0), "3 of 5 selected endpoints change. The others already have this value.");
        assert_eq!(
            limit(1, 1, 0),
            "1 of 2 selected endpoints changes. The other one already has this value."
        );
        assert_eq!(
            limit(0, 2, 0),
            "0 of 2 selected endpoints change. The endpoints already have this value."
        );
        assert_eq!(limit(1, 0, 0), "1 of 1 selected endpoint changes.");
        assert_eq!(
            limit(2, 0, 1),
            "2 of 3 selected endpoints change. 1 is no longer in the list and is left out."
        );
        let moved = |changed, already| {
            change_summary(&plan(Change::Provider(ProviderId(1), "Munich".to_owned()), changed, already, 0))
        };
        assert_eq!(moved(1, 2), "1 of 3 selected endpoints changes. The others already belong to “Munich”.");
        assert_eq!(
            moved(0, 2),
            "0 of 2 selected endpoints change. The endpoints already belong to “Munich”."
        );
    }
}
