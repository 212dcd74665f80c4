//! The state of signing in, refreshing tokens and signing out.

use super::Refreshed;
use crate::session::SignInMessage;
use futures_channel::oneshot;
use leptos::prelude::*;

/// A refresh in progress.
struct Refresh {
    /// The access token that is being replaced.
    token: String,
    /// Callers that wait for the same refresh.
    waiting: Vec<oneshot::Sender<Refreshed>>,
}

/// Belongs to the session. Cheap to copy.
#[derive(Clone, Copy)]
pub struct OauthState {
    /// The message about signing in or out.
    pub message: RwSignal<Option<SignInMessage>>,
    /// Whether the user is being asked how to sign out.
    pub asks_how_to_sign_out: RwSignal<bool>,
    refresh: StoredValue<Option<Refresh>>,
}

impl OauthState {
    pub fn new() -> OauthState {
        OauthState {
            message: RwSignal::new(None),
            asks_how_to_sign_out: RwSignal::new(false),
            refresh: StoredValue::new(None),
        }
    }

    /// Begins to refresh this access token. If a refresh is already in progress, the receiver gets its outcome.
    pub fn begin_refresh(self, token: &str) -> Option<oneshot::Receiver<Refreshed>> {
        let join = |refresh: &mut Option<Refresh>| match refresh {
            Some(refresh) if refresh.token == token => {
                let (sender, receiver) = oneshot::channel();
                refresh.waiting.push(sender);
                Some(receiver)
            }
            // A refresh for another credential doesn't matter here.
            _ => {
                *refresh = Some(Refresh { token: token.to_owned(), waiting: Vec::new() });
                None
            }
        };
        self.refresh.try_update_value(join).flatten()
    }

    /// Ends the refresh of this access token and sends the outcome to its waiting callers.
    pub fn end_refresh(self, token: &str, outcome: Refreshed) {
        let own = |refresh: &mut Option<Refresh>| refresh.take_if(|refresh| refresh.token == token);
        for waiting in self.refresh.try_update_value(own).flatten().into_iter().flat_map(|own| own.waiting) {
            let _ = waiting.send(outcome);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callers_with_the_same_token_share_one_refresh() {
        Owner::new().set();
        let state = OauthState::new();
        assert!(state.begin_refresh("first").is_none(), "the first caller refreshes");
        let mut joined = state.begin_refresh("first").expect("the second one waits");
        assert_eq!(joined.try_recv(), Ok(None));
        state.end_refresh("first", Refreshed::Done);
        assert_eq!(joined.try_recv(), Ok(Some(Refreshed::Done)));
        assert!(state.begin_refresh("first").is_none(), "the next one is another refresh");
    }

    #[test]
    fn ending_an_old_refresh_does_not_end_a_new_one() {
        Owner::new().set();
        let state = OauthState::new();
        assert!(state.begin_refresh("old").is_none());
        assert!(state.begin_refresh("new").is_none());
        let mut joined = state.begin_refresh("new").expect("waits for the new one");
        state.end_refresh("old", Refreshed::Refused);
        assert_eq!(joined.try_recv(), Ok(None));
        state.end_refresh("new", Refreshed::Failed);
        assert_eq!(joined.try_recv(), Ok(Some(Refreshed::Failed)));
    }
}
