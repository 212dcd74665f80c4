//! What can go wrong with a request, distinguished by what users can do about it.

use crate::{Purpose, ValidationErrors};
use rac_messages::{Argument, Message, authentik as words};

/// Seconds to wait after a 429 without `Retry-After`.
const USUAL_PAUSE: u32 = 5;
/// The response of authentik's router while authentik starts.
const STARTING: &str = "authentik starting";

/// A failed request: which one, how, and what the server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestError {
    pub purpose: Purpose,
    pub kind: ErrorKind,
    /// The server's own message, if any.
    pub detail: String,
    /// `X-authentik-id`: identifies the request in authentik's log.
    pub request_id: Option<Box<str>>,
    /// Whether it was a write: the text about a failed read says nothing about changes.
    pub writes: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// No response: no network, the server is down, or the browser withheld the response because of CORS. Browsers
    /// don't let us distinguish these.
    Unreachable,
    /// No response, and the browser says that it is offline.
    Offline,
    /// The token is missing, wrong, expired, or its user is inactive.
    BadToken,
    NoPermission,
    NotFound,
    /// 400 with messages by field.
    Invalid(ValidationErrors),
    /// Any other refusal with a message.
    Refused {
        status: u16,
    },
    /// 429; seconds to wait.
    Throttled {
        retry_after: Option<u32>,
    },
    /// 502, 503, 504: authentik is starting or down; seconds to wait.
    Unavailable {
        status: u16,
        retry_after: Option<u32>,
    },
    /// An unhandled error in authentik: 500, or an empty 405 on a write.
    Crashed {
        status: u16,
    },
    /// A response that is not what the API promises; where, and why.
    Unreadable {
        at: Message,
    },
    /// Something other than authentik's API answers at this address; what it sent.
    NoApi {
        /// The address, if it is shown.
        base: Option<Box<str>>,
        status: u16,
        found: Message,
    },
    /// No response within the time limit (seconds).
    TimedOut {
        seconds: u32,
    },
    /// The response is no longer wanted.
    Aborted,
    /// This authentik lacks the feature; why, as a sentence.
    Unsupported {
        why: Message,
    },
    /// authentik counts this many objects, but shows none to the account.
    Hidden {
        count: u32,
    },
    /// Read-only mode is on: the write was not sent.
    ReadOnly,
    /// The token now belongs to another account, and the user declined to write as that one: nothing was sent.
    OtherAccount,
    /// The part of the app for this request could not be loaded: nothing was sent.
    NotLoaded,
    /// A text contains a NUL character, which authentik refuses: nothing was sent.
    HasNul,
}

impl ErrorKind {
    /// Whether the network may be the reason: then it is worth trying again when it is back.
    pub fn is_lost_connection(&self) -> bool {
        matches!(
            self,
            ErrorKind::Unreachable | ErrorKind::Offline | ErrorKind::TimedOut { .. } | ErrorKind::NotLoaded
        )
    }
}

impl RestError {
    /// `say`: what the request was for, as for [`Purpose::of`].
    pub fn new(say: impl Fn(Argument) -> Message, kind: ErrorKind) -> Self {
        Purpose::of(say).error(kind)
    }

    pub fn is_not_found(&self) -> bool {
        self.kind == ErrorKind::NotFound
    }

    /// Whether authentik itself says that this page of a list doesn't exist: a proxy that doesn't know the address
    /// says nothing about the rows.
    pub fn is_past_the_end(&self) -> bool {
        self.is_not_found() && !self.detail.is_empty()
    }

    /// Seconds to wait before the same write can be repeated: only if it was certainly not carried out. authentik
    /// sends 429 before doing anything, and so does its router while authentik starts.
    pub fn repeat_after(&self) -> Option<u32> {
        match self.kind {
            ErrorKind::Throttled { retry_after } => Some(retry_after.unwrap_or(USUAL_PAUSE)),
            ErrorKind::Unavailable { status: 503, retry_after: Some(seconds) } if self.detail == STARTING => {
                Some(seconds)
            }
            _ => None,
        }
    }

    /// Whether this authentik works differently from what this app knows.
    pub fn is_unsupported(&self) -> bool {
        matches!(self.kind, ErrorKind::Unsupported { .. })
    }

    /// Whether the request may have been carried out nevertheless: then the object should be checked.
    pub fn outcome_unknown(&self) -> bool {
        matches!(
            self.kind,
            ErrorKind::Unreachable
                | ErrorKind::Offline
                | ErrorKind::TimedOut { .. }
                | ErrorKind::Unreadable { .. }
                | ErrorKind::Unavailable { .. }
                | ErrorKind::Aborted
                | ErrorKind::NoApi { status: 200..300, .. }
        )
    }

    /// Messages by field, if the server sent any.
    pub fn validation(&self) -> Option<&ValidationErrors> {
        match &self.kind {
            ErrorKind::Invalid(errors) => Some(errors),
            _ => None,
        }
    }

    /// The message for users.
    pub fn sentence(&self) -> Message {
        match &self.kind {
            ErrorKind::Invalid(errors) => words::with_reason(self.purpose.refused.clone(), errors.sentence()),
            ErrorKind::Unsupported { why } => why.clone(),
            ErrorKind::Hidden { count } => words::hidden_rows_sentence(*count),
            _ => words::with_reason(self.purpose.failed.clone(), self.reason()),
        }
    }

    fn reason(&self) -> Message {
        match &self.kind {
            ErrorKind::Unreachable => words::WHY_UNREACHABLE,
            ErrorKind::Offline => words::WHY_OFFLINE,
            ErrorKind::BadToken => words::WHY_BAD_TOKEN,
            ErrorKind::NoPermission => words::WHY_NO_PERMISSION,
            ErrorKind::NotFound => words::WHY_NOT_FOUND,
            ErrorKind::Invalid(errors) => errors.sentence(),
            ErrorKind::Refused { status } if self.detail.is_empty() => words::why_refused(code(*status)),
            ErrorKind::Refused { .. } => words::why_authentik_says(&self.detail),
            ErrorKind::Throttled { retry_after: Some(seconds) } => words::why_throttled_for(*seconds),
            ErrorKind::Throttled { retry_after: None } => words::WHY_THROTTLED,
            ErrorKind::Unavailable { status, .. } if self.detail.is_empty() => {
                words::why_unavailable(code(*status))
            }
            ErrorKind::Unavailable { .. } => words::why_unavailable_says(&self.detail),
            ErrorKind::Crashed { .. } => words::WHY_CRASHED,
            ErrorKind::Unreadable { at } => words::why_unreadable(at),
            ErrorKind::NoApi { base: None, status, found } => words::why_no_api_here(found, code(*status)),
            ErrorKind::NoApi { base: Some(base), status: 0, found } => words::why_no_api(&**base, found),
            ErrorKind::NoApi { base: Some(base), status, found } => {
                words::why_no_api_status(&**base, found, code(*status))
            }
            ErrorKind::TimedOut { seconds } => words::why_timed_out(*seconds),
            ErrorKind::Unsupported { why } => why.clone(),
            ErrorKind::Hidden { count } => words::hidden_rows_sentence(*count),
            ErrorKind::Aborted => words::WHY_ABORTED,
            ErrorKind::ReadOnly => words::WHY_READ_ONLY,
            ErrorKind::OtherAccount => words::WHY_OTHER_ACCOUNT,
            ErrorKind::NotLoaded => words::WHY_NOT_LOADED,
            ErrorKind::HasNul => words::WHY_NUL,
        }
    }

    /// What to do next, if anything.
    pub fn advice(&self) -> Option<Message> {
        Some(match &self.kind {
            ErrorKind::Unreachable => words::ADVICE_UNREACHABLE,
            ErrorKind::Offline => words::ADVICE_OFFLINE,
            ErrorKind::NoPermission => words::ADVICE_NO_PERMISSION,
            ErrorKind::Crashed { .. } if self.writes => words::ADVICE_CRASHED_WRITE,
            ErrorKind::Crashed { .. } => words::ADVICE_CRASHED,
            ErrorKind::Unavailable { .. } => words::ADVICE_UNAVAILABLE,
            ErrorKind::TimedOut { .. } if self.writes => words::ADVICE_TIMED_OUT,
            ErrorKind::Unreadable { .. } => words::ADVICE_UNREADABLE,
            ErrorKind::NoApi { .. } => words::ADVICE_NO_API,
            ErrorKind::ReadOnly => words::ADVICE_READ_ONLY,
            ErrorKind::NotLoaded => words::ADVICE_NOT_LOADED,
            _ => return None,
        })
    }
}

/// An HTTP status as text: it is a name, not a number.
fn code(status: u16) -> String {
    status.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_rows_are_counted_in_the_error() {
        let error = |count| RestError::new(words::read_providers, ErrorKind::Hidden { count }).sentence();
        assert_eq!(error(1), "1 exists that your account can't see.");
        assert_eq!(error(2), "2 exist that your account can't see.");
    }

    #[test]
    fn a_missing_feature_is_not_reported_as_a_failure() {
        let error = RestError::new(
            words::read_endpoints,
            ErrorKind::Unsupported { why: Message::verbatim("It has none.") },
        );
        assert_eq!(error.sentence(), "It has none.");
        assert_eq!(error.advice(), None);
        assert!(error.is_unsupported() && !error.is_not_found());
    }

    fn error(kind: ErrorKind, writes: bool) -> RestError {
        RestError { writes, ..RestError::new(words::save_provider, kind) }
    }

    #[test]
    fn only_errors_of_writes_mention_changes() {
        for kind in [ErrorKind::Crashed { status: 500 }, ErrorKind::TimedOut { seconds: 30 }] {
            let advice =
                |writes| error(kind.clone(), writes).advice().map(|advice| advice.text()).unwrap_or_default();
            for word in ["changed", "may still have done"] {
                assert!(!advice(false).contains(word), "{}", advice(false));
            }
            assert!(
                advice(true).contains("changed") || advice(true).contains("may still have done"),
                "{}",
                advice(true)
            );
        }
    }

    #[test]
    fn only_writes_that_were_not_carried_out_are_repeated() {
        let starting = |status, retry_after, detail: &str| RestError {
            detail: detail.to_owned(),
            ..error(ErrorKind::Unavailable { status, retry_after }, true)
        };
        let throttled = |retry_after| error(ErrorKind::Throttled { retry_after }, true);
        assert_eq!(throttled(Some(12)).repeat_after(), Some(12));
        assert_eq!(throttled(None).repeat_after(), Some(USUAL_PAUSE));
        assert_eq!(starting(503, Some(5), STARTING).repeat_after(), Some(5));
        assert_eq!(starting(503, None, STARTING).repeat_after(), None);
        assert_eq!(
            starting(503, Some(5), "upstream failed").repeat_after(),
            None,
            "some proxy: nobody knows"
        );
        assert_eq!(starting(502, Some(5), STARTING).repeat_after(), None);
        for kind in
            [ErrorKind::Unreachable, ErrorKind::TimedOut { seconds: 30 }, ErrorKind::Crashed { status: 405 }]
        {
            assert_eq!(error(kind, true).repeat_after(), None);
        }
    }
}
