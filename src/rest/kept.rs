//! A cache of what pages have read, in memory while the account is connected: going back to a list shows it
//! immediately, while it is read again.

use super::Client;
use leptos::prelude::*;
use std::any::Any;
use std::collections::VecDeque;
use std::rc::Rc;

/// How many responses are kept. Most are pages of a list, or counts.
const MOST: usize = 200;

/// The responses by question. A response from before the last write is ignored: it may show deleted objects.
#[derive(Clone, Copy)]
pub struct Kept {
    answers: StoredValue<VecDeque<Answer>, LocalStorage>,
    client: Client,
    account: Signal<String>,
}

/// A value that was read, and when (milliseconds since 1970).
pub type Value = (Rc<dyn Any>, f64);

struct Answer {
    question: String,
    value: Value,
    version: Version,
}

/// The account that asks, and the number of writes so far.
#[derive(Clone, PartialEq)]
pub struct Version {
    account: String,
    writes: u32,
}

impl Kept {
    /// Provides an empty cache. `account`: the connected account; a response is never shown to another one.
    pub fn provide(client: Client, account: Signal<String>) {
        provide_context(Kept { answers: StoredValue::new_local(VecDeque::new()), client, account });
    }

    /// For [`Kept::keep`]; call it before sending the request.
    pub fn now(self) -> Version {
        Version { account: self.account.get_untracked(), writes: self.client.writes() }
    }

    pub fn get(self, question: &str) -> Option<Value> {
        let now = self.now();
        let find = |answers: &VecDeque<Answer>| {
            let mut answers = answers.iter();
            let found = answers.find(|answer| answer.version == now && answer.question == question);
            found.map(|answer| answer.value.clone())
        };
        self.answers.try_with_value(find).flatten()
    }

    pub fn keep(self, question: String, value: Value, version: Version) {
        let now = self.now();
        self.answers.try_update_value(|answers| {
            answers.retain(|answer| answer.version == now && answer.question != question);
            if version == now {
                answers.push_back(Answer { question, value, version });
            }
            if answers.len() > MOST {
                answers.pop_front();
            }
        });
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::rest::Credentials;
    use futures_util::FutureExt;
    use futures_util::future::LocalBoxFuture;

    struct ReadOnly;

    impl Credentials for ReadOnly {
        fn token(&self) -> Option<String> {
            None
        }

        fn renew(&self) -> LocalBoxFuture<'static, bool> {
            async { false }.boxed_local()
        }

        fn may_write(&self) -> bool {
            false
        }
    }

    fn number(kept: Kept, question: &str) -> Option<u8> {
        kept.get(question).and_then(|(value, _)| value.downcast_ref().copied())
    }

    #[test]
    fn an_answer_is_kept_until_the_next_write() {
        let owner = Owner::new();
        owner.with(|| {
            let client = Client::new("/api/v3", Rc::new(ReadOnly));
            let account = RwSignal::new("ann".to_owned());
            Kept::provide(client, account.into());
            let kept: Kept = expect_context();
            let before = kept.now();
            kept.keep("one".to_owned(), (Rc::new(1_u8), 0.0), before.clone());
            kept.keep("one".to_owned(), (Rc::new(2_u8), 0.0), before.clone());
            assert_eq!((number(kept, "one"), number(kept, "two")), (Some(2), None));
            account.set("bob".to_owned());
            assert_eq!(number(kept, "one"), None, "what another account read");
            account.set("ann".to_owned());
            assert_eq!(number(kept, "one"), Some(2));
            let request =
                authentik_rac::Request::delete("/rac/endpoints/x/", rac_messages::authentik::look_up);
            let _ = client.send::<()>(request).now_or_never();
            assert_eq!(number(kept, "one"), None, "what a write may have changed");
            kept.keep("two".to_owned(), (Rc::new(3_u8), 0.0), before.clone());
            assert_eq!(number(kept, "two"), None, "what was version before the write");
        });
    }

    #[test]
    fn the_oldest_answers_are_dropped_first() {
        let owner = Owner::new();
        owner.with(|| {
            Kept::provide(Client::new("/api/v3", Rc::new(ReadOnly)), Signal::stored(String::new()));
            let kept: Kept = expect_context();
            for n in 0..=MOST {
                kept.keep(n.to_string(), (Rc::new(7_u8), 0.0), kept.now());
            }
            assert_eq!((number(kept, "0"), number(kept, "1")), (None, Some(7)));
        });
    }
}
