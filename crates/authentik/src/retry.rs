//! When to repeat a read, and how long to wait before. Writes are never repeated.

use crate::{ErrorKind, RestError};

/// Pauses before the second, third and fourth try, in milliseconds.
const PAUSES: [u32; 3] = [400, 1_200, 3_000];
/// The longest `Retry-After` to wait for, in milliseconds; a longer one is shown to the user instead.
const LONGEST_PAUSE: u32 = 10_000;

/// How many milliseconds to wait after `tries` failures; `None`: give up and report the error.
pub fn pause(tries: usize, error: &RestError) -> Option<u32> {
    let usual = *PAUSES.get(tries.checked_sub(1)?)?;
    let requested = match error.kind {
        ErrorKind::Unreachable | ErrorKind::Offline => None,
        ErrorKind::Throttled { retry_after } | ErrorKind::Unavailable { retry_after, .. } => retry_after,
        _ => return None,
    };
    let pause = requested.map_or(usual, |seconds| seconds.saturating_mul(1000).max(usual));
    (pause <= LONGEST_PAUSE).then_some(pause)
}

/// The seconds to wait by `Retry-After`, which is a number or a date. `now`: seconds since 1970.
pub fn retry_after(header: &str, now: i64) -> Option<u32> {
    let header = header.trim();
    if !header.is_empty() && header.bytes().all(|c| c.is_ascii_digit()) {
        return Some(header.parse().unwrap_or(u32::MAX));
    }
    let seconds = http_date(header)?.saturating_sub(now).max(0);
    Some(u32::try_from(seconds).unwrap_or(u32::MAX))
}

/// Seconds since 1970 of a date in one of the three formats of HTTP.
pub fn http_date(text: &str) -> Option<i64> {
    let parts: Vec<&str> = text.split([' ', ',', '-']).filter(|part| !part.is_empty()).collect();
    let (day, month, year, time) = match *parts.as_slice() {
        // Sun, 06 Nov 1994 08:49:37 GMT, and Sunday, 06-Nov-94 08:49:37 GMT
        [_, day, month, year, time, "GMT"] => (day, month, year, time),
        // Sun Nov  6 08:49:37 1994
        [_, month, day, time, year] => (day, month, year, time),
        _ => return None,
    };
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let number = |text: &str| text.parse::<u16>().ok().map(i64::from);
    let month = MONTHS.iter().zip(1_i64..).find_map(|(name, number)| (*name == month).then_some(number))?;
    let day = number(day).filter(|day| (1..=31).contains(day))?;
    let year = match (year.len(), number(year)?) {
        (2, year) => 2000 + year,
        (_, year) => year,
    };
    let mut clock = time.split(':').map(number);
    let (hour, minute, second) = (clock.next()??, clock.next()??, clock.next()??);
    if clock.next().is_some() || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    // In years that begin in March, the leap day is the last day.
    let (from_march, year) = if month > 2 { (month - 3, year) } else { (month + 9, year - 1) };
    let days = year * 365 + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (from_march * 153 + 2) / 5
        + day
        - 719_469;
    Some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rac_messages::authentik as words;

    #[test]
    fn a_pause_is_a_number_or_a_date() {
        // 29 February 2028, 12:00:00.
        const NOON: i64 = 1_835_438_400;
        for date in
            ["Tue, 29 Feb 2028 12:00:00 GMT", "Tuesday, 29-Feb-28 12:00:00 GMT", "Tue Feb 29 12:00:00 2028"]
        {
            assert_eq!(http_date(date), Some(NOON), "{date}");
            assert_eq!(retry_after(date, NOON - 25), Some(25), "{date}");
            assert_eq!(retry_after(date, NOON + 25), Some(0), "{date}");
            assert_eq!(retry_after(date, i64::MIN), Some(u32::MAX), "{date}");
        }
        assert_eq!(http_date("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!(retry_after(" 7 ", NOON), Some(7));
        assert_eq!(retry_after("4294967296000", NOON), Some(u32::MAX));
        for no in ["", "soon", "-3", "1.5", "Tue, 40 Feb 2028 12:00:00 GMT", "Tue, 29 Feb 2028 12:00 GMT"] {
            assert_eq!(retry_after(no, NOON), None, "{no}");
        }
    }

    fn error(kind: ErrorKind) -> RestError {
        RestError::new(words::read_providers, kind)
    }

    #[test]
    fn a_lost_connection_is_retried_with_growing_pauses_and_then_reported() {
        for lost in [ErrorKind::Unreachable, ErrorKind::Offline].map(error) {
            let pauses: Vec<_> = (1..=5).map(|tries| pause(tries, &lost)).collect();
            assert_eq!(pauses, [Some(400), Some(1_200), Some(3_000), None, None]);
        }
    }

    #[test]
    fn the_servers_own_pause_is_honoured() {
        let throttled = |retry_after| error(ErrorKind::Throttled { retry_after });
        assert_eq!(pause(1, &throttled(Some(5))), Some(5_000));
        assert_eq!(pause(1, &throttled(Some(0))), Some(400));
        assert_eq!(pause(1, &throttled(Some(3_600))), None, "nobody waits an hour before a blank page");
        assert_eq!(
            pause(1, &error(ErrorKind::Unavailable { status: 503, retry_after: Some(5) })),
            Some(5_000)
        );
    }

    #[test]
    fn a_final_answer_is_not_retried() {
        let timed_out = ErrorKind::TimedOut { seconds: 30 };
        for kind in [ErrorKind::BadToken, ErrorKind::NotFound, timed_out, ErrorKind::Aborted] {
            assert_eq!(pause(1, &error(kind)), None);
        }
    }
}
