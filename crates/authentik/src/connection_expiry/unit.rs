//! The units of a duration.

use rac_messages::{Message, authentik as words};

/// A unit, in the order in which Python's `timedelta` adds them up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// 1 µs.
    Microseconds,
    /// 1000 µs.
    Milliseconds,
    /// Seconds.
    Seconds,
    /// 60 seconds.
    Minutes,
    /// 60 minutes.
    Hours,
    /// 24 hours.
    Days,
    /// 7 days.
    Weeks,
}

impl Unit {
    /// Every unit, in the order of [`Unit`].
    pub const ALL: [Self; 7] = [
        Self::Microseconds,
        Self::Milliseconds,
        Self::Seconds,
        Self::Minutes,
        Self::Hours,
        Self::Days,
        Self::Weeks,
    ];

    /// Its plural name, the only one that authentik knows.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Microseconds => "microseconds",
            Self::Milliseconds => "milliseconds",
            Self::Seconds => "seconds",
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Weeks => "weeks",
        }
    }

    /// So many of it: "8 hours".
    pub(super) fn counted(self, count: u64) -> Message {
        match self {
            Self::Microseconds => words::microseconds(count),
            Self::Milliseconds => words::milliseconds(count),
            Self::Seconds => words::seconds(count),
            Self::Minutes => words::minutes(count),
            Self::Hours => words::hours(count),
            Self::Days => words::days(count),
            Self::Weeks => words::weeks(count),
        }
    }

    /// Its length in microseconds.
    pub const fn microseconds(self) -> i64 {
        match self {
            Self::Microseconds => 1,
            Self::Milliseconds => 1000,
            Self::Seconds => 1_000_000,
            Self::Minutes => 60_000_000,
            Self::Hours => 3_600_000_000,
            Self::Days => 86_400_000_000,
            Self::Weeks => 604_800_000_000,
        }
    }

    /// The unit with this name, in any case.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        // Python lower-cases by Unicode: the Kelvin sign becomes a k, the only foreign letter that becomes an ASCII
        // one.
        let lower = name.replace('\u{212a}', "k").to_ascii_lowercase();
        Self::ALL.into_iter().find(|unit| unit.name() == lower)
    }

    /// The unit that a user who wrote another name probably meant.
    pub(super) fn similar_to(name: &str) -> Option<Self> {
        let name = name.trim().to_ascii_lowercase();
        match name.as_str() {
            "" => None,
            "us" | "µs" => Some(Self::Microseconds),
            "ms" => Some(Self::Milliseconds),
            "hr" | "hrs" => Some(Self::Hours),
            "wk" | "wks" => Some(Self::Weeks),
            name => {
                let starting = |start: &str| {
                    let longest_first = [Self::Weeks, Self::Days, Self::Hours, Self::Minutes, Self::Seconds];
                    let rest = [Self::Milliseconds, Self::Microseconds];
                    longest_first.into_iter().chain(rest).find(|unit| unit.name().starts_with(start))
                };
                starting(name).or_else(|| starting(name.strip_suffix('s').filter(|short| !short.is_empty())?))
            }
        }
    }
}
