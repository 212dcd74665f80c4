//! A time in an address.

use std::fmt;
use std::str::FromStr;

/// A minute in UTC, written as `2026-11-28T09:00Z`: whoever opens an address gets the same minute, on any clock.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(
    /// Without the `Z`: then it also sorts before all times of authentik within the minute.
    String,
);

impl Minute {
    /// Its start, to compare with times as authentik writes them: `2026-11-28T09:00:07.901Z`.
    pub fn start(&self) -> &str {
        &self.0
    }

    /// Whether a time of authentik is within this minute or before it.
    pub fn reaches(&self, time: &str) -> bool {
        time.get(..self.0.len()).is_some_and(|minute| minute <= self.0.as_str())
    }
}

impl fmt::Display for Minute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}Z", self.0)
    }
}

impl FromStr for Minute {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let minute = text.strip_suffix('Z').ok_or(())?;
        let shape = b"0000-00-00T00:00";
        let fits =
            |(byte, shape): (u8, &u8)| if *shape == b'0' { byte.is_ascii_digit() } else { byte == *shape };
        if minute.len() != shape.len() || !minute.bytes().zip(shape).all(fits) {
            return Err(());
        }
        let number = |from: usize, to: usize| minute.get(from..to).and_then(|text| text.parse::<u32>().ok());
        let (Some(year), Some(month), Some(day), Some(hour), Some(minutes)) =
            (number(0, 4), number(5, 7), number(8, 10), number(11, 13), number(14, 16))
        else {
            return Err(());
        };
        let exists = (1..=days_in(year, month)).contains(&day) && hour < 24 && minutes < 60;
        if exists { Ok(Minute(minute.to_owned())) } else { Err(()) }
    }
}

fn days_in(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_times_that_exist_are_read() {
        for text in ["2026-11-28T09:00Z", "2028-02-29T00:00Z", "0001-01-01T23:59Z"] {
            assert_eq!(text.parse::<Minute>().map(|minute| minute.to_string()).as_deref(), Ok(text));
        }
        let wrong = [
            "",
            "Z",
            "2026-11-28",
            "2026-11-28T09:00",
            "2026-11-28T09:00:00Z",
            "2026-02-29T09:00Z",
            "2026-13-01T09:00Z",
            "2026-00-01T09:00Z",
            "2026-11-00T09:00Z",
            "2026-11-28T24:00Z",
            "2026-11-28T09:60Z",
            "2026-11-2８T9:00Z",
        ];
        for text in wrong {
            assert_eq!(text.parse::<Minute>(), Err(()), "{text}");
        }
    }

    #[test]
    fn the_whole_minute_belongs_to_it() {
        let minute: Minute = "2026-11-28T09:00Z".parse().unwrap();
        let reaches = |time: &str| minute.reaches(time);
        assert!(
            reaches("2026-11-28T09:00:00Z")
                && reaches("2026-11-28T09:00:59.999Z")
                && reaches("2026-11-27T23:00:00Z")
        );
        assert!(!reaches("2026-11-28T09:01:00Z") && !reaches("") && !reaches("2026"));
        assert!(minute.start() < "2026-11-28T09:00:00.000Z" && minute.start() > "2026-11-28T08:59:59.999Z");
    }
}
