//! The texts of the activity page and of its charts.

use crate::route::ActivityKind;
use rac_ui::words::{counted, counted_of};
use rac_ui::{day_text, number};

pub const TITLE: &str = "Activity";
pub const CAPTION: &str = "Activity";
pub const UNKNOWN: &str = "authentik records when a session starts, but not when it ends: how long sessions lasted, and which are live, is not known here.";
pub const WHAT: &str = "What";
pub const WHEN: &str = "When";
pub const WHO: &str = "Who";
pub const PROVIDER: &str = "Provider";
pub const ENDPOINT: &str = "Endpoint";
pub const USER: &str = "User";
pub const FROM: &str = "From";
pub const NONE: &str = "—";
pub const KIND: &str = "Action";
pub const PERIOD: &str = "Period";
pub const ALL_USERS: &str = "All users";
pub const ALL_ENDPOINTS: &str = "All endpoints";
pub const ALL_PROVIDERS: &str = "All providers";
pub const EVERYTHING: &str = "All actions";
pub const REFRESH: &str = "Refresh";
pub const EXPORT: &str = "Export";
pub const EXPORT_FAILED: &str = "The file could not be written: a part of RAC Admin could not be loaded.";
pub const CLEAR: &str = "Clear the filters";
pub const EMPTY_TITLE: &str = "No activity";
pub const EMPTY_TEXT: &str = "authentik has no events about remote access in this period. It deletes events after a year, unless it is configured otherwise.";
pub const NO_MATCH_TITLE: &str = "No activity matches the filters";
pub const NO_MATCH_TEXT: &str = "Change the filters or the period, or clear them.";
pub const READ_ON: &str = "Read older events";
pub const BY_HOUR: &str = "Launches by hour";
pub const BY_ENDPOINT: &str = "Launches by endpoint";
pub const HOUR: &str = "Hour";
pub const DAY: &str = "Day (UTC)";
pub const LAUNCHES: &str = "Launches";
pub const PER_DAY: &str = "Launches per day";
pub const OTHER_PROVIDERS: &str = "Other providers";
pub const ALL_LAUNCHES: &str = "All launches";

pub fn kind(kind: ActivityKind) -> &'static str {
    match kind {
        ActivityKind::Launches => "Launches",
        ActivityKind::Created => "Created",
        ActivityKind::Changed => "Changed",
        ActivityKind::Deleted => "Deleted",
        ActivityKind::Problems => "Problems",
    }
}

pub fn period(days: u32) -> String {
    match days {
        1 => "Last 24 hours".to_owned(),
        days => format!("Last {} days", number(days.into())),
    }
}

pub fn launches(count: usize) -> String {
    counted(count, "launch", "launches")
}

/// "12 events".
pub fn event_count(count: usize) -> String {
    counted(count, "event", "events")
}

/// "09:00–10:00".
pub fn hour(hour: usize) -> String {
    format!("{hour:02}:00–{:02}:00", (hour + 1) % 24)
}

pub fn tick(hour: usize) -> String {
    format!("{hour:02}:00")
}

/// "40 launches, most between 09:00–10:00 (12)."
pub fn busiest_hour(hours: &[u32; 24]) -> String {
    let all: u32 = hours.iter().sum();
    let most = hours.iter().enumerate().max_by_key(|(hour, count)| (**count, std::cmp::Reverse(*hour)));
    match most {
        Some((at, count)) if all > 0 => {
            let (all, count) = (launches(all as usize), number((*count).into()));
            format!("{all}, most at {} ({count}).", hour(at))
        }
        _ => "No launches.".to_owned(),
    }
}

pub fn endpoints_launched(count: usize) -> String {
    format!("{} launched.", counted(count, "endpoint", "endpoints"))
}

pub fn other_endpoints(count: usize) -> String {
    counted(count, "other endpoint", "other endpoints")
}

/// "212 launches in the last 30 days, most on 24 Nov 2026 (19)."
pub fn per_day(totals: &[u32], days: &[String]) -> String {
    let all: u32 = totals.iter().sum();
    let most = totals.iter().zip(days).max_by_key(|(count, day)| (**count, (*day).clone()));
    match most {
        Some((count, day)) if all > 0 => format!(
            "{} in the last {} days, most on {} ({}).",
            launches(all as usize),
            number(days.len() as u64),
            day_text(day),
            number((*count).into())
        ),
        _ => format!("No launches in the last {} days.", number(days.len() as u64)),
    }
}

/// "2 of 26 providers".
fn providers(count: usize, all: usize) -> String {
    counted_of(count, all, "provider", "providers")
}

/// Without a provider whose launches could be counted.
pub const NOT_COUNTED: &str = "Launches could not be counted.";

pub fn hidden(count: usize, all: usize) -> String {
    format!("Not counted: {}, because your account can't see their applications.", providers(count, all))
}

pub fn too_many(count: usize, all: usize, most: usize) -> String {
    let most = number(most as u64);
    format!("Not counted: {}, because at most {most} are.", providers(count, all))
}

pub fn failed(count: usize, all: usize, error: &str) -> String {
    format!("Not counted: {}. {error}", providers(count, all))
}

/// Above the list: what the filters leave out without knowing. `endpoint`: whether an endpoint is chosen.
pub fn not_assigned(count: usize, endpoint: bool, provider: bool) -> String {
    let events = event_count(count);
    let to = match (endpoint, provider) {
        (true, true) => "an endpoint and a provider",
        (true, false) => "an endpoint",
        _ => "a provider",
    };
    format!(
        "Not shown: {events} that could not be assigned to {to}, because the endpoint or application was deleted or could not be read."
    )
}

/// Above the list, if older events were not read; followed by the time.
pub const READ_UNTIL: &str = "There are too many events to read at once. All since this time are shown:";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_busiest_hour_is_named() {
        let mut hours = [0; 24];
        assert_eq!(busiest_hour(&hours), "No launches.");
        (hours[9], hours[23]) = (2, 3);
        assert_eq!(busiest_hour(&hours), "5 launches, most at 23:00–00:00 (3).");
    }

    #[test]
    fn the_busiest_day_is_named() {
        let days = ["2026-11-27", "2026-11-28"].map(str::to_owned);
        assert_eq!(per_day(&[0, 0], &days), "No launches in the last 2 days.");
        assert_eq!(per_day(&[3, 1], &days), "4 launches in the last 2 days, most on 2026-11-27 (3).");
    }
}
