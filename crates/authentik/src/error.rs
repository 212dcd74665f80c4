//! What can go wrong with a request, distinguished by what users can do about it.

use crate::ValidationErrors;

/// Seconds to wait after a 429 without `Retry-After`.
const USUAL_PAUSE: u32 = 5;
/// The response of authentik's router while authentik starts.
const STARTING: &str = "authentik starting";

/// A failed request: which one, how, and what the server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestError {
    /// What the request was for: "Could not {doing}".
    pub doing: String,
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
        at: String,
    },
    /// Something other than authentik's API answers at this address; what it sent.
    NoApi {
        base: Box<str>,
        status: u16,
        found: &'static str,
    },
    /// No response within the time limit (seconds).
    TimedOut {
        seconds: u32,
    },
    /// The response is no longer wanted.
    Aborted,
    /// This authentik lacks the feature; why, as a sentence.
    Unsupported {
        why: &'static str,
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
    pub fn new(doing: impl Into<String>, kind: ErrorKind) -> Self {
        RestError { doing: doing.into(), kind, detail: String::new(), request_id: None, writes: false }
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

    /// An abort is intentional, and not shown to users.
    pub fn is_aborted(&self) -> bool {
        self.kind == ErrorKind::Aborted
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
    pub fn sentence(&self) -> String {
        match &self.kind {
            ErrorKind::Invalid(errors) => {
                format!("authentik refused to {}: {}", self.doing, errors.sentence())
            }
            ErrorKind::Unsupported { why } => (*why).to_owned(),
            ErrorKind::Hidden { count } => format!("{}.", hidden_rows(*count)),
            _ => format!("Could not {}: {}", self.doing, self.reason()),
        }
    }

    fn reason(&self) -> String {
        match &self.kind {
            ErrorKind::Unreachable => "authentik did not answer.".to_owned(),
            ErrorKind::Offline => "the network is down.".to_owned(),
            ErrorKind::BadToken => "authentik does not accept the token.".to_owned(),
            ErrorKind::NoPermission => "your account doesn't have the permission.".to_owned(),
            ErrorKind::NotFound => "it does not exist, or your account can't view it.".to_owned(),
            ErrorKind::Invalid(errors) => errors.sentence(),
            ErrorKind::Refused { status } if self.detail.is_empty() => {
                format!("authentik answered with status {status} and no explanation.")
            }
            ErrorKind::Refused { .. } => format!("authentik says: {}", self.detail),
            ErrorKind::Throttled { retry_after: Some(seconds) } => {
                format!("authentik received too many requests. Try again in {seconds} s.")
            }
            ErrorKind::Throttled { retry_after: None } => "authentik received too many requests.".to_owned(),
            ErrorKind::Unavailable { status, .. } if self.detail.is_empty() => {
                format!("authentik is not available right now (status {status}).")
            }
            ErrorKind::Unavailable { .. } => {
                format!("authentik is not available right now: {}.", self.detail)
            }
            ErrorKind::Crashed { .. } => "authentik failed with an internal error.".to_owned(),
            ErrorKind::Unreadable { at } => format!("authentik's answer could not be read ({at})."),
            ErrorKind::NoApi { base, status: 0, found } => {
                format!("there is no authentik API at {base} ({found}).")
            }
            ErrorKind::NoApi { base, status, found } => {
                format!("there is no authentik API at {base} ({status}, {found}).")
            }
            ErrorKind::TimedOut { seconds } => format!("no answer within {seconds} seconds."),
            ErrorKind::Unsupported { why } => (*why).to_owned(),
            ErrorKind::Hidden { count } => format!("{}.", hidden_rows(*count)),
            ErrorKind::Aborted => "it was cancelled.".to_owned(),
            ErrorKind::ReadOnly => "read-only mode is on. Nothing was sent.".to_owned(),
            ErrorKind::OtherAccount => {
                "the token belongs to another account now. Nothing was sent.".to_owned()
            }
            ErrorKind::NotLoaded => "a part of RAC Admin could not be loaded.".to_owned(),
            ErrorKind::HasNul => "authentik can't read the NUL character (U+0000) in it.".to_owned(),
        }
    }

    /// What to do next, if anything.
    pub fn advice(&self) -> Option<&'static str> {
        Some(match &self.kind {
            ErrorKind::Unreachable => {
                "Check the network and that authentik is running. If this page is not served from authentik's own \
                 origin, the browser withholds the answer: authentik sends no CORS headers. Serve this app under \
                 authentik's origin, or let a reverse proxy add Access-Control-Allow-Origin and answer OPTIONS itself."
            }
            ErrorKind::Offline => "Nothing on this page is lost. Try again once the network is back.",
            ErrorKind::NoPermission => {
                "Ask an authentik administrator for the permission, or connect with another token."
            }
            ErrorKind::Crashed { .. } if self.writes => {
                "Nothing is known to have changed. authentik's log has more under the request id."
            }
            ErrorKind::Crashed { .. } => "authentik's log has more under the request id.",
            ErrorKind::Unavailable { .. } => "authentik may be starting. Wait a moment, then try again.",
            ErrorKind::TimedOut { .. } if self.writes => {
                "authentik may still have done it: check before you try again."
            }
            ErrorKind::Unreadable { .. } => {
                "Check that the address is that of an authentik API. A newer authentik may also answer differently."
            }
            ErrorKind::NoApi { .. } => {
                "Check the address. If it is right, a proxy or a sign-in page in front of authentik answers instead."
            }
            ErrorKind::ReadOnly => {
                "Turn it off in the account menu, unless the host of this page has fixed it."
            }
            ErrorKind::NotLoaded => {
                "The network may have failed. If a new version of RAC Admin was installed since this page was opened, reload the page."
            }
            _ => return None,
        })
    }
}

/// "2 exist that your account can't see"
pub fn hidden_rows(count: u32) -> String {
    match count {
        1 => "1 exists that your account can't see".to_owned(),
        _ => format!("{count} exist that your account can't see"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_rows_are_counted_in_the_error() {
        let error = |count| RestError::new("read the providers", ErrorKind::Hidden { count }).sentence();
        assert_eq!(error(1), "1 exists that your account can't see.");
        assert_eq!(error(2), "2 exist that your account can't see.");
    }

    #[test]
    fn a_missing_feature_is_not_reported_as_a_failure() {
        let error = RestError::new("read the endpoints", ErrorKind::Unsupported { why: "It has none." });
        assert_eq!((error.sentence().as_str(), error.advice()), ("It has none.", None));
        assert!(error.is_unsupported() && !error.is_not_found());
    }

    fn error(kind: ErrorKind, writes: bool) -> RestError {
        RestError { writes, ..RestError::new("do it", kind) }
    }

    #[test]
    fn only_errors_of_writes_mention_changes() {
        for kind in [ErrorKind::Crashed { status: 500 }, ErrorKind::TimedOut { seconds: 30 }] {
            let advice = |writes| error(kind.clone(), writes).advice().unwrap_or_default();
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
