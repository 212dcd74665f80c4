//! The overview's texts about readiness: few, because the first page of a visit loads them.

use rac_ui::number;
use rac_ui::words::counted;

pub const OUTPOSTS: &str = "RAC outposts";
pub const NO_OUTPOSTS: &str = "No RAC outposts: no one can connect. Create one from a provider's checklist.";
pub const OUTPOSTS_HIDDEN: &str = "Your account can't view outposts.";
pub const NO_INSTANCE: &str = "Offline";
pub const BLOCKED: &str = "Blocked";
pub const LOOK: &str = "Check";
pub const REPORTS: &str = "Online";
pub const NOT_KNOWN: &str = "Can't be checked here";
pub const EDIT_EXPIRY: &str = "Change the connection expiry";
pub const FIX_APPLICATION: &str = "Assign an application";
pub const FIX_OUTPOST: &str = "Add to an outpost";

/// "3 of 4 providers are ready".
pub fn sum(ready: usize, all: usize) -> String {
    let (ready_text, all_text) = (number(ready as u64), number(all as u64));
    match (ready, all) {
        (_, 1) => format!("{ready_text} of 1 provider is ready"),
        (1, _) => format!("1 of {all_text} providers is ready"),
        _ => format!("{ready_text} of {all_text} providers are ready"),
    }
}

/// "3 blocked": providers to which no one can connect.
pub fn blocked(count: usize) -> String {
    format!("{} blocked", number(count as u64))
}

/// "1 to check": providers with closed endpoints.
pub fn to_check(count: usize) -> String {
    format!("{} to check", number(count as u64))
}

/// "1 of 2 outposts online".
pub fn online(online: usize, all: usize) -> String {
    let outposts = if all == 1 { "outpost" } else { "outposts" };
    format!("{} of {} {outposts} online", number(online as u64), number(all as u64))
}

pub fn more_providers(count: usize) -> String {
    format!("and {} more: show all providers", number(count as u64))
}

pub fn unread(count: u32) -> String {
    match count {
        1 => "The limit of 1 more endpoint was not checked: see the list of endpoints.".to_owned(),
        _ => format!(
            "The limits of {} more endpoints were not checked: see the list of endpoints.",
            number(count.into())
        ),
    }
}

/// Endpoints whose limits the account can't see.
pub fn hidden(count: u32) -> String {
    match count {
        1 => "1 endpoint was not checked, because your account can't see it.".to_owned(),
        _ => format!(
            "{} endpoints were not checked, because your account can't see them.",
            number(count.into())
        ),
    }
}

pub fn closed(count: usize) -> String {
    match count {
        1 => "1 endpoint is closed (limit 0)".to_owned(),
        count => format!("{} endpoints are closed (limit 0)", number(count as u64)),
    }
}

pub const OPEN_HIDDEN: &str = "Your account can't check which endpoints are open to everyone.";

/// "12 endpoints are open to everyone".
pub fn open(count: usize) -> String {
    match count {
        1 => "1 endpoint is open to everyone".to_owned(),
        count => format!("{} endpoints are open to everyone", number(count as u64)),
    }
}

/// "Open to everyone: 12 endpoints".
pub fn open_here(count: usize) -> String {
    format!("Open to everyone: {}", counted(count, "endpoint", "endpoints"))
}

pub fn restrict(name: &str) -> String {
    format!("Restrict {name}…")
}

pub fn change_limit(name: &str) -> String {
    format!("Change the limit of {name}")
}

pub fn and_more(count: usize) -> String {
    format!("and {} more", number(count as u64))
}

pub fn serves(providers: usize) -> String {
    format!("Serves {}.", counted(providers, "provider", "providers"))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn verbs_agree_with_the_number_that_is_ready() {
        assert_eq!(sum(1, 1), "1 of 1 provider is ready");
        assert_eq!(sum(0, 1), "0 of 1 provider is ready");
        assert_eq!(sum(1, 4), "1 of 4 providers is ready");
        assert_eq!(sum(3, 4), "3 of 4 providers are ready");
        assert_eq!(unread(1), "The limit of 1 more endpoint was not checked: see the list of endpoints.");
        assert_eq!(hidden(1), "1 endpoint was not checked, because your account can't see it.");
    }
}
