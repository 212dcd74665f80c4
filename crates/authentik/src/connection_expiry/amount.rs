//! A duration as text: for users, in authentik's notation, and as the editor's four numbers.

use rac_messages::{Message, authentik as words};

use crate::connection_expiry::Unit;

/// The units of a duration, longest first. No weeks: 23 days are easier to read than 3 weeks 2 days.
const UNITS: [Unit; 6] =
    [Unit::Days, Unit::Hours, Unit::Minutes, Unit::Seconds, Unit::Milliseconds, Unit::Microseconds];

/// A duration in whole seconds, as texts for four inputs. In a negative duration all are negative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Whole days.
    pub days: String,
    /// 0 to 23.
    pub hours: String,
    /// 0 to 59.
    pub minutes: String,
    /// 0 to 59.
    pub seconds: String,
}

impl Parts {
    pub(super) fn of(microseconds: i128) -> Option<Self> {
        let [days, hours, minutes, seconds, 0, 0] = split(microseconds) else { return None };
        Some(Self {
            days: days.to_string(),
            hours: hours.to_string(),
            minutes: minutes.to_string(),
            seconds: seconds.to_string(),
        })
    }
}

/// The count of each of [`UNITS`]; all have the sign of the duration.
fn split(microseconds: i128) -> [i64; UNITS.len()] {
    // 128-bit division would cost half a kilobyte (brotli). A timedelta needs 67 bits, and all but one unit are
    // multiples of 8 µs.
    let size = microseconds.unsigned_abs();
    let mut eighth = (size >> 3) as u64;
    let rest = (size & 7) as i64;
    UNITS.map(|unit| {
        let length = unit.microseconds() as u64 >> 3;
        let count = match eighth.checked_div(length) {
            // Less than 10⁹ days.
            Some(count) => {
                eighth %= length;
                count as i64
            }
            // A microsecond, the last unit.
            None => (eighth << 3) as i64 + rest,
        };
        if microseconds < 0 { -count } else { count }
    })
}

pub(super) fn canonical(microseconds: i128) -> String {
    let parts = UNITS.into_iter().zip(split(microseconds)).filter(|(_, count)| *count != 0);
    let parts: Vec<String> = parts.map(|(unit, count)| format!("{}={count}", unit.name())).collect();
    if parts.is_empty() { "seconds=0".to_owned() } else { parts.join(";") }
}

pub(super) fn in_words(microseconds: i128) -> Message {
    let parts = UNITS.into_iter().zip(split(microseconds)).filter(|(_, count)| *count != 0);
    let counted = parts.map(|(unit, count)| unit.counted(count.unsigned_abs()));
    match counted.reduce(words::amounts) {
        None => words::EXPIRES_IMMEDIATELY,
        Some(amount) if microseconds < 0 => words::minus(amount),
        Some(amount) => amount,
    }
}
