//! What the overview says of readiness: few words, as they are part of the first visit.

use rac_ui::number;

pub const OUTPOSTS: &str = "RAC outposts";
pub const NO_OUTPOSTS: &str = "There is none, so nobody can connect. A provider's checklist can create one.";
pub const OUTPOSTS_HIDDEN: &str = "This account may not see outposts.";
pub const NO_INSTANCE: &str = "No instance reports";
pub const LOOK: &str = "Check";
pub const REPORTS: &str = "Running";
pub const NOT_KNOWN: &str = "Can't be checked here";
pub const EDIT_EXPIRY: &str = "Change the connection expiry";
pub const FIX_APPLICATION: &str = "Assign an application";
pub const FIX_OUTPOST: &str = "Add to an outpost";
pub const CLOSED_TEXT: &str = "Nobody can connect to it. Change the limit of:";

/// "3 of 4 providers are ready".
pub fn sum(ready: usize, all: usize) -> String {
    let providers = if all == 1 { " provider is ready" } else { " providers are ready" };
    [&number(ready as u64), " of ", &number(all as u64), providers].concat()
}

pub fn more_providers(count: usize) -> String {
    ["and ", &number(count as u64), " more: show all providers"].concat()
}

pub fn unread(count: u32) -> String {
    [
        "The limits of ",
        &number(count.into()),
        " more endpoints were not looked at: the list of endpoints shows them.",
    ]
    .concat()
}

/// Endpoints whose limits this account can't see.
pub fn hidden(count: u32) -> String {
    let endpoints = if count == 1 { " endpoint is" } else { " endpoints are" };
    [&number(count.into()), endpoints, " not looked at, because this account can't see them."].concat()
}

pub fn closed(count: usize) -> String {
    match count {
        1 => "Limit 0 on an endpoint".to_owned(),
        count => ["Limit 0 on ", &number(count as u64), " endpoints"].concat(),
    }
}

pub const OPEN_TEXT: &str = "No bindings on the application, and none on:";
pub const OPEN_HIDDEN: &str = "This account can't check which endpoints are open to everyone.";

/// "12 endpoints are open to everyone".
pub fn open(count: usize) -> String {
    let are = if count == 1 { " endpoint is" } else { " endpoints are" };
    [&number(count as u64), are, " open to everyone"].concat()
}

/// "Open to everyone: 12 endpoints".
pub fn open_here(count: usize) -> String {
    ["Open to everyone: ", &number(count as u64), if count == 1 { " endpoint" } else { " endpoints" }]
        .concat()
}

pub fn restrict(name: &str) -> String {
    ["Restrict ", name, "…"].concat()
}

pub fn change_limit(name: &str) -> String {
    ["Change the limit of ", name].concat()
}

pub fn and_more(count: usize) -> String {
    ["and ", &number(count as u64), " more"].concat()
}

pub fn serves(providers: usize) -> String {
    ["It serves ", &number(providers as u64), if providers == 1 { " provider." } else { " providers." }]
        .concat()
}
