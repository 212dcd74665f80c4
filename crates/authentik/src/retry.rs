//! When a read is worth another try, and how long to wait before it. Writes are never sent twice.

use crate::{ErrorKind, RestError};

/// Pauses before the second, third and fourth try, in milliseconds.
const PAUSES: [u32; 3] = [400, 1_200, 3_000];
/// The longest `Retry-After` that is waited for; a longer one is shown to the user instead.
const LONGEST_PAUSE: u32 = 10_000;

/// How many milliseconds to wait before the try after `tries` failed ones; `None`: give up and say so.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn error(kind: ErrorKind) -> RestError {
        RestError::new("read the providers", kind)
    }

    #[test]
    fn a_lost_connection_is_tried_again_with_growing_pauses_then_given_up() {
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
    fn an_answer_that_will_not_change_is_not_asked_for_again() {
        let timed_out = ErrorKind::TimedOut { seconds: 30 };
        for kind in [ErrorKind::BadToken, ErrorKind::NotFound, timed_out, ErrorKind::Aborted] {
            assert_eq!(pause(1, &error(kind)), None);
        }
    }
}
