//! What can go wrong with a request, told apart by what a person can do about it.

use super::ValidationErrors;

/// A request that failed: which one, how, and what the server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestError {
    /// What the request was for: "Could not {doing}".
    pub doing: String,
    pub kind: ErrorKind,
    /// The server's own words, where it sent any.
    pub said: String,
    /// `X-authentik-id`: under this id authentik's log tells what happened.
    pub request_id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// No answer at all: no network, the server is down, or the browser withheld the answer because of CORS. The
    /// browser does not let us tell these apart.
    Unreachable,
    /// No answer, and the browser says that it has no network.
    Offline,
    /// The token is missing, wrong, expired, or its user is inactive.
    BadToken,
    NoPermission,
    NotFound,
    /// 400 with messages by field.
    Invalid(ValidationErrors),
    /// Any other refusal that authentik put in words.
    Refused {
        status: u16,
    },
    /// 429; seconds to wait.
    Throttled {
        retry_after: Option<u32>,
    },
    /// 502, 503, 504: authentik is starting or away; seconds to wait.
    Unavailable {
        status: u16,
        retry_after: Option<u32>,
    },
    /// An unhandled error in authentik: 500, or an empty 405 on a write.
    Crashed {
        status: u16,
    },
    /// An answer that is not what the API promises; where, and why.
    Unreadable {
        at: String,
    },
    /// Nothing came within the time limit (seconds).
    TimedOut {
        seconds: u32,
    },
    /// We no longer want the answer.
    Aborted,
    /// Read-only mode is on: a write was not sent.
    ReadOnly,
    /// The part of the app that asks could not be loaded: nothing was sent.
    NotLoaded,
    /// A text in it has a NUL character, which authentik refuses: nothing was sent.
    HasNul,
}

impl ErrorKind {
    /// Whether the network may be to blame: then it is worth asking again once it is back.
    pub fn is_lost_connection(&self) -> bool {
        matches!(
            self,
            ErrorKind::Unreachable | ErrorKind::Offline | ErrorKind::TimedOut { .. } | ErrorKind::NotLoaded
        )
    }
}

impl RestError {
    pub fn new(doing: impl Into<String>, kind: ErrorKind) -> Self {
        RestError { doing: doing.into(), kind, said: String::new(), request_id: None }
    }

    pub fn is_not_found(&self) -> bool {
        self.kind == ErrorKind::NotFound
    }

    /// An abort is our own doing and nothing to tell anybody.
    pub fn is_aborted(&self) -> bool {
        self.kind == ErrorKind::Aborted
    }

    /// Whether the request may have been carried out all the same: then the object should be looked at again.
    pub fn outcome_unknown(&self) -> bool {
        matches!(
            self.kind,
            ErrorKind::Unreachable
                | ErrorKind::Offline
                | ErrorKind::TimedOut { .. }
                | ErrorKind::Unreadable { .. }
                | ErrorKind::Unavailable { .. }
                | ErrorKind::Aborted
        )
    }

    /// Messages by field, where the server sent such.
    pub fn validation(&self) -> Option<&ValidationErrors> {
        match &self.kind {
            ErrorKind::Invalid(errors) => Some(errors),
            _ => None,
        }
    }

    /// The sentence people read.
    pub fn sentence(&self) -> String {
        match &self.kind {
            ErrorKind::Invalid(errors) => {
                ["authentik refused to ", &self.doing, ": ", &errors.sentence()].concat()
            }
            _ => ["Could not ", &self.doing, ": ", &self.reason()].concat(),
        }
    }

    fn reason(&self) -> String {
        match &self.kind {
            ErrorKind::Unreachable => "authentik did not answer.".to_owned(),
            ErrorKind::Offline => "there is no network.".to_owned(),
            ErrorKind::BadToken => "authentik does not accept the token.".to_owned(),
            ErrorKind::NoPermission => "this account does not have the permission.".to_owned(),
            ErrorKind::NotFound => "it does not exist, or this account may not see it.".to_owned(),
            ErrorKind::Invalid(errors) => errors.sentence(),
            ErrorKind::Refused { status } if self.said.is_empty() => {
                format!("authentik answered with status {status} and no explanation.")
            }
            ErrorKind::Refused { .. } => ["authentik says: ", &self.said].concat(),
            ErrorKind::Throttled { retry_after: Some(seconds) } => {
                format!("authentik received too many requests. Try again in {seconds} s.")
            }
            ErrorKind::Throttled { retry_after: None } => "authentik received too many requests.".to_owned(),
            ErrorKind::Unavailable { status, .. } if self.said.is_empty() => {
                format!("authentik is not available right now (status {status}).")
            }
            ErrorKind::Unavailable { .. } => {
                ["authentik is not available right now: ", &self.said, "."].concat()
            }
            ErrorKind::Crashed { .. } => "authentik failed with an internal error.".to_owned(),
            ErrorKind::Unreadable { at } => ["authentik's answer could not be read (", at, ")."].concat(),
            ErrorKind::TimedOut { seconds } => format!("no answer within {seconds} seconds."),
            ErrorKind::Aborted => "it was cancelled.".to_owned(),
            ErrorKind::ReadOnly => "read-only mode is on. Nothing was sent.".to_owned(),
            ErrorKind::NotLoaded => "a part of RAC Admin could not be loaded.".to_owned(),
            ErrorKind::HasNul => "authentik can't read the NUL character (U+0000) in it.".to_owned(),
        }
    }

    /// What to do next, where there is something to do.
    pub fn advice(&self) -> Option<&'static str> {
        Some(match &self.kind {
            ErrorKind::Unreachable => {
                "Check the network and that authentik is running. If this page is not served from authentik's own \
                 origin, the browser withholds the answer: authentik sends no CORS headers. Serve this app under \
                 authentik's origin, or let a reverse proxy add Access-Control-Allow-Origin and answer OPTIONS itself."
            }
            ErrorKind::Offline => {
                "Nothing on this page is lost. Once the network is back, it can be done again."
            }
            ErrorKind::NoPermission => {
                "Ask an authentik administrator for the permission, or connect with another token."
            }
            ErrorKind::Crashed { .. } => {
                "Nothing is known to have changed. authentik's log tells more under the request id."
            }
            ErrorKind::Unavailable { .. } => "authentik may be starting. Wait a moment, then try again.",
            ErrorKind::TimedOut { .. } => {
                "authentik may have done it all the same: look again before repeating it."
            }
            ErrorKind::Unreadable { .. } => {
                "Is the address really an authentik API? A newer authentik may also answer differently."
            }
            ErrorKind::ReadOnly => {
                "It is turned off in the account menu, unless whoever hosts this page decided to have it on."
            }
            ErrorKind::NotLoaded => {
                "The network may have failed. If a new version of RAC Admin was installed since this page was opened, \
                 reloading helps."
            }
            _ => return None,
        })
    }
}
