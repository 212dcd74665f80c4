//! Warnings about a connection expiry that authentik accepts.

use rac_messages::{Message, authentik as words};

use crate::connection_expiry::problem::clipped;
use crate::connection_expiry::{Ignored, Unit};

/// A probable mistake in an accepted connection expiry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExpiryWarning {
    /// Zero: tokens are expired when they are created.
    Zero,
    /// Negative, which has the same effect.
    Negative,
    /// So long that tokens expire after the year 9999, where Python's calendar ends.
    BeyondCalendar,
    /// authentik skips this part, because it doesn't know the unit.
    Ignored {
        /// The part.
        part: String,
        /// The unit that was probably meant.
        meant: Option<Unit>,
        /// Whether the unit is unknown only because of surrounding spaces.
        blank: bool,
    },
    /// More skipped parts.
    IgnoredMore {
        /// How many.
        count: usize,
    },
    /// The unit is given more than once; only the last part counts.
    Replaced {
        /// The unit.
        unit: Unit,
    },
    /// Longer than 30 days.
    VeryLong,
    /// Shorter than a minute.
    ShorterThanAMinute,
}

/// 7,900 years: from today, that ends shortly before the year 10,000.
const CALENDAR_ENDS: i128 = 7_900 * 365 * DAY;
const DAY: i128 = Unit::Days.microseconds() as i128;
const MINUTE: i128 = Unit::Minutes.microseconds() as i128;

impl ExpiryWarning {
    /// The consequence, in one or two sentences.
    pub fn words(&self) -> Message {
        match self {
            Self::Zero => words::EXPIRY_ZERO,
            Self::Negative => words::EXPIRY_NEGATIVE,
            Self::BeyondCalendar => words::EXPIRY_BEYOND_CALENDAR,
            Self::Ignored { part, blank: true, .. } => words::expiry_ignored_blank(clipped(part)),
            Self::Ignored { part, meant: Some(unit), .. } => {
                words::expiry_ignored_meant(clipped(part), unit.name())
            }
            Self::Ignored { part, .. } => words::expiry_ignored(clipped(part)),
            Self::IgnoredMore { count } => words::expiry_ignored_more(*count),
            Self::Replaced { unit } => words::expiry_replaced(unit.name()),
            Self::VeryLong => words::EXPIRY_VERY_LONG,
            Self::ShorterThanAMinute => words::EXPIRY_SHORTER_THAN_A_MINUTE,
        }
    }
}

pub(super) fn of(microseconds: i128, ignored: &Ignored, replaced: &[Unit]) -> Vec<ExpiryWarning> {
    let of_length = match microseconds {
        ..0 => Some(ExpiryWarning::Negative),
        0 => Some(ExpiryWarning::Zero),
        CALENDAR_ENDS.. => Some(ExpiryWarning::BeyondCalendar),
        _ if microseconds > 30 * DAY => Some(ExpiryWarning::VeryLong),
        _ if microseconds < MINUTE => Some(ExpiryWarning::ShorterThanAMinute),
        _ => None,
    };
    let of_ignored = ignored.parts.iter().map(|part| {
        let name = part.split_once('=').map_or(part.as_str(), |(name, _)| name);
        let exact = Unit::from_name(name.trim());
        ExpiryWarning::Ignored {
            part: part.trim().to_owned(),
            meant: exact.or_else(|| Unit::similar_to(name)),
            blank: exact.is_some(),
        }
    });
    let of_replaced = replaced.iter().map(|unit| ExpiryWarning::Replaced { unit: *unit });
    let more = (ignored.more > 0).then_some(ExpiryWarning::IgnoredMore { count: ignored.more });
    of_length.into_iter().chain(of_ignored).chain(more).chain(of_replaced).collect()
}
