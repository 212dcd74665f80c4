//! The texts of the activity page and of its charts, from `locales/en/activity.ftl`, and the choice between them.

use crate::route::{ActivityKind, PeriodError};
use rac_messages::{Argument, Message};
use rac_ui::day_text;

pub use rac_messages::activity::*;

pub fn kind(kind: ActivityKind) -> Message {
    match kind {
        ActivityKind::Launches => KIND_LAUNCHES,
        ActivityKind::Created => KIND_CREATED,
        ActivityKind::Changed => KIND_CHANGED,
        ActivityKind::Deleted => KIND_DELETED,
        ActivityKind::Problems => KIND_PROBLEMS,
    }
}

pub fn period_error(error: PeriodError) -> Message {
    match error {
        PeriodError::Missing => RANGE_MISSING,
        PeriodError::Future => RANGE_FUTURE,
        PeriodError::Reversed => RANGE_REVERSED,
    }
}

/// "09:00–10:00".
pub fn hour(hour: usize) -> String {
    format!("{}–{}", tick(hour), tick((hour + 1) % 24))
}

pub fn tick(hour: usize) -> String {
    format!("{hour:02}:00")
}

/// "40 launches, most at 09:00–10:00 (12)."
pub fn launches_by_hour(hours: &[u32; 24]) -> Message {
    let all: u32 = hours.iter().sum();
    let most = hours.iter().enumerate().max_by_key(|(hour, count)| (**count, std::cmp::Reverse(*hour)));
    match most {
        Some((at, count)) if all > 0 => busiest_hour(all, hour(at), *count),
        _ => NO_LAUNCHES,
    }
}

/// "212 launches in the last 30 days, most on 24 Nov 2026 (19)."
pub fn launches_by_day(totals: &[u32], days: &[String]) -> Message {
    let all: u32 = totals.iter().sum();
    let most = totals.iter().zip(days).max_by_key(|(count, day)| (**count, (*day).clone()));
    match most {
        Some((count, day)) if all > 0 => busiest_day(all, day_text(day), days.len(), *count),
        _ => no_launches_in_days(days.len()),
    }
}

pub fn hidden(count: usize, all: usize) -> Message {
    if count == all { not_counted_hidden_all(all) } else { not_counted_hidden(all, count) }
}

pub fn too_many(count: usize, all: usize, most: usize) -> Message {
    not_counted_too_many(all, count, most)
}

pub fn failed(count: usize, all: usize, why: impl Into<Argument>) -> Message {
    if count == all { not_counted_failed_all(all, why) } else { not_counted_failed(all, count, why) }
}

/// Above the list: what the filters leave out without knowing. `endpoint`: whether an endpoint is chosen.
pub fn not_assigned(count: usize, endpoint: bool, provider: bool) -> Message {
    match (endpoint, provider) {
        (true, true) => not_assigned_to_both(count),
        (true, false) => not_assigned_to_endpoint(count),
        _ => not_assigned_to_provider(count),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_busiest_hour_is_named() {
        let mut hours = [0; 24];
        assert_eq!(launches_by_hour(&hours), "No launches.");
        (hours[9], hours[23]) = (2, 3);
        assert_eq!(launches_by_hour(&hours), "5 launches, most at 23:00–00:00 (3).");
    }

    #[test]
    fn the_busiest_day_is_named() {
        let days = ["2026-11-27", "2026-11-28"].map(str::to_owned);
        assert_eq!(launches_by_day(&[0, 0], &days), "No launches in the last 2 days.");
        assert_eq!(launches_by_day(&[3, 1], &days), "4 launches in the last 2 days, most on 2026-11-27 (3).");
    }

    #[test]
    fn a_day_is_24_hours() {
        assert_eq!(last_days(1_u32), "Last 24 hours");
        assert_eq!(last_days(7_u32), "Last 7 days");
    }
}
