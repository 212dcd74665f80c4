//! Reads that are sent before their page is mounted: the first page's reads are sent together with the check of a stored
//! token.

use super::client::fetch;
use authentik_rac::{Answer, Request, RestError};
use futures_channel::oneshot;
use futures_util::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::pin::pin;
use std::rc::Rc;

/// How long a response waits for its page, in milliseconds. After that, the page repeats the read.
const FRESH_MS: u32 = 10_000;

/// Pending reads, and responses that no page has used yet. Dropping the last handle aborts the reads and discards the
/// responses.
#[derive(Clone, Default)]
pub struct Ahead(Rc<RefCell<Vec<Early>>>);

type Arriving = oneshot::Receiver<Result<Answer, RestError>>;

struct Early {
    token: String,
    url: String,
    answer: Arriving,
}

impl Ahead {
    /// Sends the requests, which must be reads, to the API at `base` with the token.
    pub fn send(base: &str, token: &str, requests: Vec<Request>) -> Ahead {
        let base: Rc<str> = base.trim_end_matches('/').into();
        let begin = |request: Request| {
            let (mut sender, answer) = oneshot::channel();
            let url = request.url(&base);
            let (base, sent_with) = (base.clone(), token.to_owned());
            spawn_local(async move {
                let fetching = pin!(fetch(&base, Some(&sent_with), &request));
                let answer = match select(fetching, sender.cancellation()).await {
                    Either::Left((answer, _)) => answer,
                    Either::Right(_) => return,
                };
                let _ = sender.send(answer);
            });
            Early { token: token.to_owned(), url, answer }
        };
        let ahead = Ahead(Rc::new(RefCell::new(requests.into_iter().map(begin).collect())));
        let early = Rc::downgrade(&ahead.0);
        spawn_local(async move {
            TimeoutFuture::new(FRESH_MS).await;
            if let Some(early) = early.upgrade() {
                early.take();
            }
        });
        ahead
    }

    /// The response to a read that was sent with this token. It is used only once.
    pub(super) fn take(&self, url: &str, token: Option<&str>) -> Option<Arriving> {
        let mut early = self.0.borrow_mut();
        let found = early.iter().position(|one| one.url == url && Some(one.token.as_str()) == token)?;
        Some(early.swap_remove(found).answer)
    }

    /// Discards all responses: a read from before a write may be outdated.
    pub(super) fn clear(&self) {
        self.0.take();
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn ahead() -> Ahead {
        let early =
            |url: &str| Early { token: "first".into(), url: url.into(), answer: oneshot::channel().1 };
        Ahead(Rc::new(RefCell::new(vec![early("/api/v3/a/"), early("/api/v3/b/")])))
    }

    #[test]
    fn an_answer_is_used_once_and_only_with_its_token() {
        let ahead = ahead();
        assert!(ahead.take("/api/v3/a/", Some("second")).is_none());
        assert!(ahead.take("/api/v3/a/", None).is_none());
        assert!(ahead.take("/api/v3/c/", Some("first")).is_none());
        assert!(ahead.take("/api/v3/a/", Some("first")).is_some());
        assert!(ahead.take("/api/v3/a/", Some("first")).is_none());
    }

    #[test]
    fn a_write_clears_all_answers() {
        let ahead = ahead();
        ahead.clear();
        assert!(ahead.take("/api/v3/b/", Some("first")).is_none());
    }
}
