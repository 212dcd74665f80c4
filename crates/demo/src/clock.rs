//! Times in authentik's format.

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970.
pub fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map(|past| past.as_secs_f64()).unwrap_or_default()
}

/// `2026-11-21T22:43:05.123456Z`
pub fn text(seconds: f64) -> String {
    let whole = seconds.floor();
    let microseconds = ((seconds - whole) * 1e6) as u32;
    let (day, second) = ((whole / 86_400.0).floor() as i64, whole.rem_euclid(86_400.0) as u32);
    let (year, month, date) = civil(day);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{date:02}T{hour:02}:{minute:02}:{second:02}.{microseconds:06}Z")
}

/// Year, month and day of a day counted from 1970-01-01 (Howard Hinnant's algorithm).
fn civil(day: i64) -> (i64, i64, i64) {
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * of_year + 2) / 153;
    let date = of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, date)
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn times_are_written_in_utc_with_microseconds() {
        assert_eq!(text(0.0), "1970-01-01T00:00:00.000000Z");
        assert_eq!(text(951_782_400.5), "2000-02-29T00:00:00.500000Z");
        assert_eq!(text(1_798_761_599.0), "2026-12-31T23:59:59.000000Z");
    }
}
