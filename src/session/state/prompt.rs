//! Asks for another token while the page is in use, and keeps the requests that wait for it.

use super::PromptReason;
use futures_channel::oneshot;
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;

/// Belongs to the session. Cheap to copy.
#[derive(Clone, Copy)]
pub struct TokenPrompt {
    /// Why the dialog that asks for a token is open; `None` if it is closed.
    reason: RwSignal<Option<PromptReason>>,
    /// Why there is no token under an open form.
    forgotten: StoredValue<PromptReason>,
    /// Whether the portal is being asked instead of the user.
    asks_portal: StoredValue<bool>,
    /// Requests that wait for another token, or for the page to be unlocked.
    waiting: StoredValue<Vec<oneshot::Sender<bool>>>,
}

impl TokenPrompt {
    pub fn new() -> TokenPrompt {
        TokenPrompt {
            reason: RwSignal::new(None),
            forgotten: StoredValue::new(PromptReason::ForgottenElsewhere),
            asks_portal: StoredValue::new(false),
            waiting: StoredValue::new(Vec::new()),
        }
    }

    pub fn reason(self) -> Signal<Option<PromptReason>> {
        self.reason.into()
    }

    /// Whether the dialog is open, untracked.
    pub fn is_open(self) -> bool {
        self.reason.try_get_untracked().flatten().is_some()
    }

    /// An open dialog keeps what is typed in it: more requests may be refused meanwhile.
    pub fn ask(self, why: PromptReason) {
        if self.reason.try_get_untracked() == Some(None) {
            self.reason.set(Some(why));
        }
    }

    /// Asks for a token in place of the one that was forgotten under an open form.
    pub fn ask_for_forgotten(self) {
        self.ask(self.forgotten.get_value());
    }

    /// The token was forgotten under an open form.
    pub fn set_forgotten(self, why: PromptReason) {
        self.forgotten.set_value(why);
    }

    /// Begins to ask the portal. Returns false if it is already being asked, or the app is unmounted.
    pub fn begin_asking_portal(self) -> bool {
        self.asks_portal.try_update_value(|asks| !std::mem::replace(asks, true)) == Some(true)
    }

    pub fn end_asking_portal(self) {
        self.asks_portal.try_set_value(false);
    }

    /// Resolves with the next [`answer`](Self::answer).
    pub fn wait(self) -> LocalBoxFuture<'static, bool> {
        let (sender, receiver) = oneshot::channel();
        self.waiting.try_update_value(|waiting| waiting.push(sender));
        async { receiver.await.unwrap_or(false) }.boxed_local()
    }

    /// Closes the dialog. Waiting requests continue with the new token, or fail without one.
    pub fn answer(self, renewed: bool) {
        if self.is_open() {
            self.reason.set(None);
        }
        for waiting in self.waiting.try_update_value(std::mem::take).unwrap_or_default() {
            let _ = waiting.send(renewed);
        }
    }
}
