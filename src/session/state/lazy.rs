//! Code that talks to authentik, in the `start` part of the app: a first visit that shows the connect page loads
//! without it.

use super::*;
use crate::parts::part_functions;

part_functions! {
    session_functions in start {
        restore(session: Session, generation: u32) -> () => session.take_up(generation);
        connect(session: Session, generation: u32, credential: Credential, keep: Keep) -> Result<(), RestError> =>
            session.begin_with(generation, credential, keep);
        replace_token(session: Session, token: ApiToken) -> Result<(), RestError> => session.replace_token(token);
        lock(session: Session) -> bool => async move { session.lock_here() };
        follow(session: Session, kept: Option<String>, guard: LeaveGuard) -> () =>
            async move { session.follow_now(kept.as_deref(), guard) };
    }
}

pub(super) use session_functions::{connect, follow, lock, replace_token, restore};
