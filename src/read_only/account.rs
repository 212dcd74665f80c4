//! The account that changes are made as. A token entered in the middle of work may belong to a different account:
//! nothing is written before the user agrees.

use futures_channel::oneshot;
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;

/// What matters here about an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writer {
    /// Its id.
    pub id: String,
    /// Its display name.
    pub name: String,
    /// Its login name: display names need not be unique.
    pub username: String,
}

/// The account of the token, and the one that the user agreed to write as; one for the whole app. Cheap to copy.
#[derive(Clone, Copy)]
pub struct WriteAccount {
    now: RwSignal<Option<Writer>>,
    agreed: RwSignal<Option<Writer>>,
    asking: RwSignal<bool>,
    /// Writes that wait for the answer.
    waiting: StoredValue<Vec<oneshot::Sender<bool>>>,
}

impl WriteAccount {
    pub(super) fn new() -> Self {
        WriteAccount {
            now: RwSignal::new(None),
            agreed: RwSignal::new(None),
            asking: RwSignal::new(false),
            waiting: StoredValue::new(Vec::new()),
        }
    }

    /// A session begins, with pages of its own: waiting writes belonged to another account.
    pub fn begin(self, writer: Writer) {
        self.answer(false);
        self.agreed.set(Some(writer.clone()));
        self.now.set(Some(writer));
    }

    /// The page continues with a token of this account.
    pub fn continue_as(self, writer: Writer) {
        let same = |agreed: &Option<Writer>| agreed.as_ref().is_some_and(|agreed| agreed.id == writer.id);
        let agreed = self.agreed.try_with_untracked(same) == Some(true);
        self.now.try_set(Some(writer));
        if agreed {
            self.answer(true);
        }
    }

    /// The session has ended.
    pub fn end(self) {
        self.answer(false);
        self.now.try_set(None);
        self.agreed.try_set(None);
    }

    /// The account that the page continued with and the user hasn't agreed to yet.
    pub fn other(self) -> Signal<Option<Writer>> {
        Signal::derive(move || {
            let now = self.now.get()?;
            let known = |agreed: &Option<Writer>| agreed.as_ref().is_none_or(|agreed| agreed.id == now.id);
            (!self.agreed.with(known)).then_some(now)
        })
    }

    /// The account that the user agreed to write as.
    pub fn agreed(self) -> Signal<Option<Writer>> {
        self.agreed.into()
    }

    /// Whether a write can be sent. Not if the app is gone: then no one can be asked.
    pub fn is_agreed(self) -> bool {
        let id = |signal: RwSignal<Option<Writer>>| {
            signal.try_with_untracked(|one| one.as_ref().map(|one| one.id.clone()))
        };
        match (id(self.now), id(self.agreed)) {
            (Some(now), Some(agreed)) => agreed.is_none() || now == agreed,
            _ => false,
        }
    }

    /// Asks the user. Resolves to whether they agreed.
    pub fn ask(self) -> LocalBoxFuture<'static, bool> {
        let (sender, receiver) = oneshot::channel();
        if self.waiting.try_update_value(|waiting| waiting.push(sender)).is_none() {
            return async { false }.boxed_local();
        }
        self.asking.try_set(true);
        async { receiver.await.unwrap_or(false) }.boxed_local()
    }

    /// Whether the user is being asked.
    pub fn asking(self) -> Signal<bool> {
        self.asking.into()
    }

    /// The user agreed to write as the token's account, or declined.
    pub fn answer(self, yes: bool) {
        if yes {
            let now = self.now.try_get_untracked().flatten();
            self.agreed.try_set(now);
        }
        if self.asking.try_get_untracked() == Some(true) {
            self.asking.set(false);
        }
        for waiting in self.waiting.try_update_value(std::mem::take).unwrap_or_default() {
            let _ = waiting.send(yes);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn writer(id: &str) -> Writer {
        Writer { id: id.to_owned(), name: format!("Name of {id}"), username: id.to_owned() }
    }

    fn writing() -> (Owner, WriteAccount) {
        let owner = Owner::new();
        owner.set();
        let writing = WriteAccount::new();
        writing.begin(writer("dana"));
        (owner, writing)
    }

    fn other(writing: WriteAccount) -> Option<String> {
        writing.other().get_untracked().map(|other| other.id)
    }

    #[test]
    fn another_account_writes_only_after_consent() {
        let (_owner, writing) = writing();
        assert!(writing.is_agreed());
        writing.continue_as(writer("audra"));
        assert_eq!((writing.is_agreed(), other(writing).as_deref()), (false, Some("audra")));
        let (mut one, mut two) = (writing.ask(), writing.ask());
        assert!(writing.asking().get_untracked());
        assert_eq!(((&mut one).now_or_never(), (&mut two).now_or_never()), (None, None));
        writing.answer(true);
        assert_eq!((one.now_or_never(), two.now_or_never()), (Some(true), Some(true)));
        assert_eq!((writing.is_agreed(), other(writing)), (true, None));
        assert!(!writing.asking().get_untracked());
    }

    #[test]
    fn declining_cancels_waiting_writes_and_the_next_write_asks_again() {
        let (_owner, writing) = writing();
        writing.continue_as(writer("audra"));
        let waiting = writing.ask();
        writing.answer(false);
        assert_eq!(waiting.now_or_never(), Some(false));
        assert!(!writing.is_agreed());
        assert_eq!(writing.agreed().get_untracked().map(|one| one.id).as_deref(), Some("dana"));
    }

    #[test]
    fn returning_to_the_first_account_needs_no_question() {
        let (_owner, writing) = writing();
        writing.continue_as(writer("audra"));
        let waiting = writing.ask();
        writing.continue_as(writer("dana"));
        assert_eq!(waiting.now_or_never(), Some(true));
        assert!(writing.is_agreed() && !writing.asking().get_untracked());
    }

    #[test]
    fn consent_for_one_account_does_not_apply_to_the_next() {
        let (_owner, writing) = writing();
        writing.continue_as(writer("audra"));
        writing.answer(true);
        writing.continue_as(writer("norbert"));
        assert!(!writing.is_agreed());
        // Going back to the earlier account needs consent too.
        writing.continue_as(writer("dana"));
        assert!(!writing.is_agreed());
    }

    #[test]
    fn a_new_session_needs_no_question_and_ends_the_old_one() {
        let (owner, writing) = writing();
        writing.continue_as(writer("audra"));
        let waiting = writing.ask();
        writing.begin(writer("norbert"));
        assert_eq!(waiting.now_or_never(), Some(false));
        assert!(writing.is_agreed());
        owner.cleanup();
        assert!(!writing.is_agreed());
        assert_eq!(writing.ask().now_or_never(), Some(false), "the app is gone");
    }
}
