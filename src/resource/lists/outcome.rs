//! What the response to one write means for a bulk operation.

use crate::resource::failure::failure_text;
use crate::resource::lists::look_up::{Missing, look_up};
use crate::resource::lists::words;
use crate::rest::Client;
use authentik_rac::{ErrorKind, Request, RestError};
use rac_ui::Outcome;

/// Deletes one of many objects. One that is not found is looked up: a 404 alone doesn't mean deleted.
pub async fn delete(client: Client, request: Request) -> Outcome {
    match client.send::<()>(request.clone()).await {
        Err(error) if error.is_not_found() => match look_up(client, &request).await {
            Missing::Gone => Outcome::Already,
            Missing::StillThere => Outcome::Failed(words::STILL_THERE.text()),
            Missing::Unknown => Outcome::NotFound,
        },
        answer => outcome_of(answer),
    }
}

/// The outcome for one of many objects. If authentik asks to wait, the operation waits and tries again; if nothing can
/// be written any more, it stops; without a network it pauses.
pub fn outcome_of(answer: Result<(), RestError>) -> Outcome {
    let Err(error) = answer else { return Outcome::Done };
    if let Some(seconds) = error.repeat_after() {
        return Outcome::Wait { seconds, why: words::ASKS_TO_WAIT.text() };
    }
    match error.kind {
        // Whether it was done turns out when it is tried again.
        ErrorKind::Offline => Outcome::Offline,
        ErrorKind::NotFound => Outcome::NotFound,
        ErrorKind::BadToken | ErrorKind::OtherAccount | ErrorKind::ReadOnly | ErrorKind::Aborted => {
            Outcome::Stop(failure_text(&error))
        }
        _ => Outcome::Failed(failure_text(&error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(kind: ErrorKind) -> Outcome {
        outcome_of(Err(RestError { writes: true, ..RestError::new(rac_messages::authentik::look_up, kind) }))
    }

    #[test]
    fn a_throttled_write_is_retried_after_the_pause() {
        let throttled = outcome(ErrorKind::Throttled { retry_after: Some(12) });
        assert!(matches!(throttled, Outcome::Wait { seconds: 12, .. }), "{throttled:?}");
        let by_some_proxy = outcome(ErrorKind::Unavailable { status: 503, retry_after: Some(5) });
        assert!(matches!(by_some_proxy, Outcome::Failed(_)), "{by_some_proxy:?}");
    }

    #[test]
    fn without_a_network_it_pauses_and_nothing_counts_as_done() {
        assert_eq!(outcome(ErrorKind::Offline), Outcome::Offline);
        assert!(matches!(outcome(ErrorKind::Unreachable), Outcome::Failed(_)), "the network is there");
    }

    #[test]
    fn a_refused_token_stops_the_run() {
        for kind in [ErrorKind::BadToken, ErrorKind::OtherAccount, ErrorKind::ReadOnly] {
            assert!(matches!(outcome(kind.clone()), Outcome::Stop(_)), "{kind:?}");
        }
        assert!(matches!(outcome(ErrorKind::NoPermission), Outcome::Failed(_)));
        assert_eq!(outcome(ErrorKind::NotFound), Outcome::NotFound);
        assert_eq!(outcome_of(Ok(())), Outcome::Done);
    }
}
