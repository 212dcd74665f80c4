//! Sends the first reads of the page while authentik is asked whose token it is.

use super::*;
use crate::first_reads::first_reads;
use crate::navigation::Navigation;
use crate::preferences::Preferences;
use crate::rest::Ahead;

/// What determines these reads, and the reads that were sent.
#[derive(Clone, Copy)]
pub(super) struct FirstReads {
    /// `None` if there are no pages, as in tests.
    page: Option<(Navigation, Preferences)>,
    sent: StoredValue<Ahead, LocalStorage>,
}

impl FirstReads {
    /// For the pages in the context.
    pub(super) fn of_context() -> FirstReads {
        FirstReads { page: use_context().zip(use_context()), sent: StoredValue::new_local(Ahead::default()) }
    }

    /// Sends them with a credential that is being checked.
    pub(super) fn send(self, credential: &Credential) {
        let Some((navigation, preferences)) = self.page else { return };
        let known = navigation.route().try_get_untracked().zip(preferences.page_size.try_get_untracked());
        if let Some((route, page_size)) = known {
            let reads = first_reads(&route, page_size);
            self.sent.try_set_value(Ahead::send(&credential.base, credential.token.secret(), reads));
        }
    }

    /// For the client of the session that started with this credential.
    pub(super) fn take(self) -> Ahead {
        self.sent.try_update_value(std::mem::take).unwrap_or_default()
    }

    /// The credential is invalid, or the session has ended.
    pub(super) fn forget(self) {
        self.take();
    }
}
