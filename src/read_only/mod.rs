//! Read-only mode. Controls that write are disabled with the reason, and the REST client refuses every write as well.
//! A control whose permission the account lacks ([`rights`](crate::rights)) looks the same and has that reason.

mod account;
mod link;
mod needs;
mod notice;
mod words;

pub use account::{WriteAccount, Writer};
pub use link::{WriteLink, link_entry};
pub use needs::{use_disabled_reason, use_disabled_reason_or};
pub use notice::{OtherAccountNotice, ReadOnlyBadge, ReadOnlyNotice};
pub use words::{HELP, MODE, TURN_OFF, TURN_ON};

use leptos::prelude::*;
use rac_ui::{Announcer, use_announcer};

/// Who turned on read-only mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// The user, in the account menu or the preferences, who can turn it off there.
    Chosen,
    /// The operator in `config.json`, or the portal: it stays on.
    Decided,
}

/// Whether anything can be written; one for the whole app, in the context. Cheap to copy.
#[derive(Clone, Copy)]
pub struct WriteMode {
    chosen: RwSignal<bool>,
    decided: RwSignal<bool>,
    reason: Signal<Option<String>>,
    announcer: Announcer,
    account: WriteAccount,
}

impl WriteMode {
    /// Provides it. `chosen` is the user's setting, `decided` the operator's, which takes precedence.
    pub fn provide(chosen: RwSignal<bool>, decided: RwSignal<bool>) -> WriteMode {
        let writing = WriteMode::new(chosen, decided);
        provide_context(writing);
        writing
    }

    fn new(chosen: RwSignal<bool>, decided: RwSignal<bool>) -> WriteMode {
        let reason =
            Signal::derive(move || mode(chosen.get(), decided.get()).map(|why| words::reason(why).text()));
        WriteMode { chosen, decided, reason, announcer: use_announcer(), account: WriteAccount::new() }
    }

    /// Why nothing can be written now.
    pub fn read_only(self) -> Option<ReadOnly> {
        mode(self.chosen.get(), self.decided.get())
    }

    /// The account that changes are made as.
    pub fn account(self) -> WriteAccount {
        self.account
    }

    /// The user's setting, for a control that shows it.
    pub fn chosen(self) -> RwSignal<bool> {
        self.chosen
    }

    /// Sets the user's choice and announces it.
    pub fn set_chosen(self, on: bool) {
        self.chosen.set(on);
        self.announcer.polite(if on { words::TURNED_ON } else { words::TURNED_OFF });
    }

    /// Whether a write can be sent. Not if the app is gone: then no one can be asked.
    pub fn is_allowed(self) -> bool {
        let known = |signal: RwSignal<bool>| signal.try_get_untracked();
        matches!((known(self.chosen), known(self.decided)), (Some(false), Some(false)))
    }
}

fn mode(chosen: bool, decided: bool) -> Option<ReadOnly> {
    match (chosen, decided) {
        (_, true) => Some(ReadOnly::Decided),
        (true, false) => Some(ReadOnly::Chosen),
        (false, false) => None,
    }
}

/// Read-only mode, from the context; off if nothing is provided.
pub fn use_write_mode() -> WriteMode {
    use_context().unwrap_or_else(|| WriteMode::new(RwSignal::new(false), RwSignal::new(false)))
}

/// Why a control that writes is disabled.
pub fn use_read_only_reason() -> Signal<Option<String>> {
    use_write_mode().reason
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn writing(chosen: bool, decided: bool) -> (Owner, WriteMode) {
        let owner = Owner::new();
        owner.set();
        let writing = WriteMode::provide(RwSignal::new(chosen), RwSignal::new(decided));
        (owner, writing)
    }

    #[test]
    fn nothing_can_be_written_in_read_only_mode() {
        for (chosen, decided) in [(false, false), (true, false), (false, true), (true, true)] {
            let (_owner, writing) = writing(chosen, decided);
            assert_eq!(writing.is_allowed(), !chosen && !decided);
            assert_eq!(use_read_only_reason().get_untracked().is_none(), writing.is_allowed());
        }
    }

    #[test]
    fn the_reason_says_where_to_turn_it_off() {
        let (_owner, writing) = writing(true, false);
        let reason = use_read_only_reason().get_untracked().unwrap();
        assert_eq!(reason, "Read-only mode is on. Turn it off in the account menu or in Preferences.");
        writing.chosen().set(false);
        assert_eq!(use_read_only_reason().get_untracked(), None);
    }

    #[test]
    fn the_host_s_read_only_mode_can_not_be_turned_off() {
        let (_owner, writing) = writing(true, true);
        writing.chosen().set(false);
        assert_eq!(writing.read_only(), Some(ReadOnly::Decided));
        assert!(!writing.is_allowed());
        let reason = use_read_only_reason().get_untracked().unwrap();
        assert_eq!(
            reason,
            "Read-only mode is on. The operator of this page turned it on; it can't be turned off here."
        );
    }

    #[test]
    fn nothing_is_written_after_the_page_is_gone() {
        let (owner, writing) = writing(false, false);
        assert!(writing.is_allowed());
        owner.cleanup();
        assert!(!writing.is_allowed());
    }
}
