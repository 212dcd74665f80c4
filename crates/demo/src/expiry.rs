//! The grammar of `connection_expiry`: `hours=8;minutes=30`.

/// Microseconds of each unit.
const UNITS: [(&str, f64); 7] = [
    ("microseconds", 1.0),
    ("milliseconds", 1e3),
    ("seconds", 1e6),
    ("minutes", 60e6),
    ("hours", 3_600e6),
    ("days", 86_400e6),
    ("weeks", 604_800e6),
];

/// The upper limit of Python's `timedelta`, in microseconds.
const LARGEST: f64 = 86_400e6 * 1e9;

/// The zero digit of other scripts that Python's `float()` accepts.
const ZEROS: [u32; 22] = [
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
    0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1b50, 0xff10,
];

/// The server's reaction to a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// The duration in microseconds, including zero and negative ones.
    Accepted(f64),
    Refused,
    /// Too large for Python: an unhandled exception.
    Crash,
}

/// Checks a value without surrounding spaces.
///
/// Segments `unit=number` separated by `;`. Units in any case, but always plural and without spaces; unknown ones are
/// skipped if at least one is known. A later segment replaces an earlier one with the same unit.
pub fn check(value: &str) -> Verdict {
    let mut given: [Option<f64>; UNITS.len()] = [None; UNITS.len()];
    for segment in value.split(';') {
        let mut parts = segment.split('=');
        let (Some(unit), Some(number), None) = (parts.next(), parts.next(), parts.next()) else {
            return Verdict::Refused;
        };
        let unit = unit.to_lowercase();
        let known = UNITS.iter().zip(&mut given).find(|((name, _), _)| *name == unit);
        let Some((_, place)) = known else { continue };
        match float(number) {
            Some(number) if !number.is_nan() => *place = Some(number),
            _ => return Verdict::Refused,
        }
    }
    if given.iter().all(Option::is_none) {
        return Verdict::Refused;
    }
    let sum: f64 = UNITS.iter().zip(given).map(|((_, size), number)| number.unwrap_or(0.0) * size).sum();
    if sum.abs() < LARGEST { Verdict::Accepted(sum) } else { Verdict::Crash }
}

/// Python's `float()`: surrounding spaces, `_` between digits, digits of any script.
fn float(text: &str) -> Option<f64> {
    let digits: String = text.trim().chars().map(ascii_digit).collect();
    let between_digits = |at: usize| {
        let digit =
            |at: Option<usize>| at.and_then(|at| digits.as_bytes().get(at)).is_some_and(u8::is_ascii_digit);
        digit(at.checked_sub(1)) && digit(Some(at + 1))
    };
    if !digits.match_indices('_').all(|(at, _)| between_digits(at)) {
        return None;
    }
    digits.replace('_', "").parse().ok()
}

/// Converts a digit of any script that Python accepts to ASCII.
pub fn ascii_digit(c: char) -> char {
    let code = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code));
    zero.and_then(|zero| char::from_digit(code - zero, 10)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::{Verdict, check};

    fn seconds(value: &str) -> Option<f64> {
        match check(value) {
            Verdict::Accepted(microseconds) => Some(microseconds / 1e6),
            _ => None,
        }
    }

    #[test]
    fn segments_are_added_up() {
        assert_eq!(seconds("days=1;hours=2"), Some(93_600.0));
        assert_eq!(seconds("Weeks=1;SECONDS=-1"), Some(604_799.0));
        assert_eq!(seconds("minutes=1.5"), Some(90.0));
        assert_eq!(seconds("seconds=1_000"), Some(1_000.0));
        assert_eq!(seconds("seconds=٤٢"), Some(42.0));
        assert_eq!(seconds("milliseconds= 2e3 "), Some(2.0));
    }

    #[test]
    fn a_later_segment_replaces_an_earlier_one_of_the_same_unit() {
        assert_eq!(seconds("hours=5;HOURS=1"), Some(3_600.0));
    }

    #[test]
    fn unknown_units_are_skipped_beside_a_known_one() {
        assert_eq!(seconds("hours=2; minutes=30"), Some(7_200.0));
        assert_eq!(seconds("fortnights=whatever;days=1"), Some(86_400.0));
        assert_eq!(check("fortnights=1"), Verdict::Refused);
    }

    #[test]
    fn zero_and_negative_durations_are_accepted() {
        assert_eq!(seconds("hours=0"), Some(0.0));
        assert_eq!(seconds("minutes=-5"), Some(-300.0));
    }

    #[test]
    fn an_invalid_duration_is_refused() {
        let wrong =
            ["", "0", "12", "days", "days=", "days=2;", "day=1", "days =1", "days=1=2", "days=1,5", "P1D"];
        for value in wrong.into_iter().chain(["days=nan", "days=_1", "days=1_", "days=0x1", "days=1 2"]) {
            assert_eq!(check(value), Verdict::Refused, "{value:?}");
        }
    }

    #[test]
    fn durations_too_large_for_python_crash() {
        for value in ["hours=inf", "hours=-infinity", "days=1e9", "weeks=1e308"] {
            assert_eq!(check(value), Verdict::Crash, "{value:?}");
        }
    }
}
