//! What a request is for, as errors say it.

use rac_messages::{Argument, Message};

use crate::{ErrorKind, RestError};

/// What a request is for: the beginnings of sentences about its failure, which end with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purpose {
    /// "Could not save the provider"
    pub(crate) failed: Message,
    /// "authentik refused to save the provider"
    pub(crate) refused: Message,
}

impl Purpose {
    /// `say`: one of the messages for this, by what happened: `failed` or `refused`.
    pub fn of(say: impl Fn(Argument) -> Message) -> Self {
        Purpose { failed: say("failed".into()), refused: say("refused".into()) }
    }

    /// The error of a request with this purpose.
    pub fn error(&self, kind: ErrorKind) -> RestError {
        RestError { purpose: self.clone(), kind, detail: String::new(), request_id: None, writes: false }
    }
}
