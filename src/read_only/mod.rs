//! Read-only mode: whether anything is written at all, and why not. Controls that write show the reason and do nothing;
//! below them the REST client refuses whatever comes all the same. A control whose permission the account lacks
//! ([`rights`](crate::rights)) looks the same and gives that reason.

mod account;
mod link;
mod needs;
mod notice;
mod words;

pub use account::{Writer, WritingAs};
pub use link::{WriteLink, link_entry};
pub use needs::{use_writing_of, use_writing_of_or};
pub use notice::{OtherAccountNotice, ReadOnlyBadge, ReadOnlyNotice};
pub use words::{HELP, MODE, TURN_OFF, TURN_ON};

use leptos::prelude::*;
use rac_ui::{Announcer, use_announcer};

/// Who turned read-only mode on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// The person, in the account menu or the preferences, and they can turn it off there.
    Chosen,
    /// Whoever hosts the app, in `config.json` or in the portal around it: it stays on.
    Decided,
}

/// Whether anything is written; one for the whole app, in the context. Free to copy about.
#[derive(Clone, Copy)]
pub struct Writing {
    chosen: RwSignal<bool>,
    decided: RwSignal<bool>,
    reason: Signal<Option<String>>,
    announcer: Announcer,
    account: WritingAs,
}

impl Writing {
    /// Puts it into the context. `chosen`: what the person wants; `decided`: what the host wants, which counts more.
    pub fn provide(chosen: RwSignal<bool>, decided: RwSignal<bool>) -> Writing {
        let writing = Writing::new(chosen, decided);
        provide_context(writing);
        writing
    }

    fn new(chosen: RwSignal<bool>, decided: RwSignal<bool>) -> Writing {
        let reason = Signal::derive(move || mode(chosen.get(), decided.get()).map(words::reason));
        Writing { chosen, decided, reason, announcer: use_announcer(), account: WritingAs::new() }
    }

    /// Why nothing is written now.
    pub fn read_only(self) -> Option<ReadOnly> {
        mode(self.chosen.get(), self.decided.get())
    }

    /// In whose name is written.
    pub fn account(self) -> WritingAs {
        self.account
    }

    /// What the person wants, for a control that shows it.
    pub fn chosen(self) -> RwSignal<bool> {
        self.chosen
    }

    /// The person turns it on or off; whoever can't see the shell hears it.
    pub fn turn(self, on: bool) {
        self.chosen.set(on);
        self.announcer.polite(if on { words::TURNED_ON } else { words::TURNED_OFF });
    }

    /// Whether a write may be sent. Not where the app has gone meanwhile: then nobody can be asked.
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

/// Read-only mode, from the context; off where nothing else is known.
pub fn use_writing_mode() -> Writing {
    use_context().unwrap_or_else(|| Writing::new(RwSignal::new(false), RwSignal::new(false)))
}

/// Why a control that writes can't be used now, for its `disabled`.
pub fn use_writing() -> Signal<Option<String>> {
    use_writing_mode().reason
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn writing(chosen: bool, decided: bool) -> (Owner, Writing) {
        let owner = Owner::new();
        owner.set();
        let writing = Writing::provide(RwSignal::new(chosen), RwSignal::new(decided));
        (owner, writing)
    }

    #[test]
    fn nothing_may_be_written_while_anybody_wants_read_only_mode() {
        for (chosen, decided) in [(false, false), (true, false), (false, true), (true, true)] {
            let (_owner, writing) = writing(chosen, decided);
            assert_eq!(writing.is_allowed(), !chosen && !decided);
            assert_eq!(use_writing().get_untracked().is_none(), writing.is_allowed());
        }
    }

    #[test]
    fn whoever_can_turn_it_off_is_told_where() {
        let (_owner, writing) = writing(true, false);
        let told = use_writing().get_untracked().unwrap();
        assert_eq!(told, "Read-only mode is on. Turn it off in the account menu or in the preferences.");
        writing.chosen().set(false);
        assert_eq!(use_writing().get_untracked(), None);
    }

    #[test]
    fn what_the_host_decided_can_not_be_turned_off_by_the_person() {
        let (_owner, writing) = writing(true, true);
        writing.chosen().set(false);
        assert_eq!(writing.read_only(), Some(ReadOnly::Decided));
        assert!(!writing.is_allowed());
        let told = use_writing().get_untracked().unwrap();
        assert_eq!(told, "Read-only mode is on. Whoever hosts this page decided that.");
    }

    #[test]
    fn nothing_is_sent_for_a_page_that_has_gone() {
        let (owner, writing) = writing(false, false);
        assert!(writing.is_allowed());
        owner.cleanup();
        assert!(!writing.is_allowed());
    }
}
