//! The client: the only way to authentik, with the token, a time limit, retries for reads, and abort.

use super::Ahead;
use super::network::is_online;
use authentik_rac::users::{ME, whose_token};
use authentik_rac::wire::FromWire;
use authentik_rac::{
    Answer, ErrorKind, Method, Request, RestError, Transport, http_date, pause, retry_after,
};
use futures_util::FutureExt;
use futures_util::future::{Either, LocalBoxFuture, select};
use gloo_net::http::RequestBuilder;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::{LocalStorage, StoredValue, WithValue};
use std::cell::Cell;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use web_sys::{AbortController, RequestCache, RequestCredentials, RequestRedirect};

/// The time limit of a request, in seconds.
const TIME_LIMIT: u32 = 30;

/// Provides the bearer token, and replaces it when authentik refuses it.
pub trait Credentials {
    fn token(&self) -> Option<String>;

    /// Resolves when requests can be sent (not while the page is locked), to whether to send them.
    fn ready(&self) -> LocalBoxFuture<'static, bool> {
        async { true }.boxed_local()
    }

    /// authentik refused the current token. Resolves to whether there is a new one to try again with.
    fn renew(&self) -> LocalBoxFuture<'static, bool>;

    /// Whether anything can be written at all: otherwise writes are never sent.
    fn may_write(&self) -> bool {
        true
    }

    /// Whether the user has agreed to write as the token's current account.
    fn may_write_as_now(&self) -> bool {
        true
    }

    /// Asks the user whether to write as that account. Resolves to the answer.
    fn ask_to_write_as_now(&self) -> LocalBoxFuture<'static, bool> {
        async { true }.boxed_local()
    }

    /// A write to this path has succeeded; `answer` is the response body.
    fn wrote(&self, _path: &str, _answer: &str) {}
}

/// A handle to the client. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Client(StoredValue<Inner, LocalStorage>);

#[derive(Clone)]
struct Inner {
    base: Rc<str>,
    credentials: Rc<dyn Credentials>,
    writes: Rc<Cell<u32>>,
    under_way: Rc<Cell<u32>>,
    ahead: Ahead,
}

/// One more request under way, until it is dropped.
struct UnderWay(Rc<Cell<u32>>);

impl UnderWay {
    fn one_more(count: &Rc<Cell<u32>>) -> UnderWay {
        count.set(count.get() + 1);
        UnderWay(count.clone())
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
    }
}

impl Client {
    /// `base` is authentik's API without a trailing slash, absolute (`https://auth.example/api/v3`) or a path on the
    /// page's origin (`/api/v3`).
    pub fn new(base: &str, credentials: Rc<dyn Credentials>) -> Self {
        Client::with_ahead(base, credentials, Ahead::default())
    }

    /// A client that uses the responses to reads that were sent before it was created.
    pub fn with_ahead(base: &str, credentials: Rc<dyn Credentials>, ahead: Ahead) -> Self {
        let base = Rc::from(base.trim_end_matches('/'));
        Client(StoredValue::new_local(Inner {
            base,
            credentials,
            writes: Rc::default(),
            under_way: Rc::default(),
            ahead,
        }))
    }

    /// authentik's API as it was given: for links to authentik's own pages.
    pub fn base(self) -> String {
        self.0.try_with_value(|inner| inner.base.to_string()).unwrap_or_default()
    }

    /// Whether no request is under way.
    pub fn is_idle(self) -> bool {
        self.0.try_with_value(|inner| inner.under_way.get() == 0).unwrap_or(true)
    }

    /// How many writes have begun or ended: what was read at another number may be old.
    pub fn writes(self) -> u32 {
        self.0.try_with_value(|inner| inner.writes.get()).unwrap_or_default()
    }

    fn count_write(self, request: &Request) {
        if request.writes() {
            let _ = self.0.try_with_value(|inner| {
                inner.writes.set(inner.writes.get().wrapping_add(1));
                inner.ahead.clear();
            });
        }
    }

    /// Sends a request and decodes the response. A refused token is replaced (by asking the user) and the request
    /// sent again: authentik did nothing the first time. Dropping the future aborts the request.
    pub fn send<T: FromWire>(self, request: Request) -> impl Future<Output = Result<T, RestError>> + 'static {
        let purpose = request.purpose.clone();
        // Boxed, so that it is compiled once rather than for every type of response.
        let answer: LocalBoxFuture<'static, _> = Box::pin(self.answer(request));
        answer.map(move |answer| answer.and_then(|answer| answer.decode(&purpose)))
    }

    async fn answer(self, request: Request) -> Result<Answer, RestError> {
        let _under_way = self.0.try_with_value(|inner| UnderWay::one_more(&inner.under_way));
        self.count_write(&request);
        let answer = self.answer_of(&request).await;
        self.count_write(&request);
        answer.map_err(|error| RestError { writes: request.writes(), ..error })
    }

    async fn answer_of(self, request: &Request) -> Result<Answer, RestError> {
        let aborted = || request.purpose.error(ErrorKind::Aborted);
        if request.has_nul() {
            return Err(request.purpose.error(ErrorKind::HasNul));
        }
        let mut tries = 0;
        loop {
            let inner = self.0.try_with_value(Inner::clone).ok_or_else(aborted)?;
            if !inner.credentials.ready().await {
                return Err(aborted());
            }
            // A token entered in the middle of work may belong to another account: writing as that account needs the
            // user's consent.
            if request.writes() && !inner.credentials.may_write_as_now() {
                if inner.credentials.ask_to_write_as_now().await {
                    continue;
                }
                return Err(request.purpose.error(ErrorKind::OtherAccount));
            }
            // Checked before each attempt: the mode may have been turned on while waiting for a new token.
            if request.writes() && !inner.credentials.may_write() {
                return Err(request.purpose.error(ErrorKind::ReadOnly));
            }
            let token = inner.credentials.token();
            let error = match inner.attempt(token.as_deref(), request).await {
                Ok(answer) if is_no_api(&answer, &inner.base, token.as_deref(), request).await => {
                    request.purpose.error(answer.no_api(Some(&inner.base)))
                }
                Ok(answer) if answer.is_success() && !answer.is_foreign() => {
                    if !request.method.is_read() {
                        inner.credentials.wrote(&request.path, &answer.body);
                    }
                    return Ok(answer);
                }
                Ok(answer) => {
                    let mut error = answer.error(request.method, &request.purpose);
                    if let (404, Some(why)) = (answer.status, &request.if_missing) {
                        error.kind = ErrorKind::Unsupported { why: why.clone() };
                    }
                    if error.kind == ErrorKind::NoPermission && !knows(&inner.base, token.as_deref()).await {
                        error.kind = ErrorKind::BadToken;
                    }
                    error
                }
                Err(error) => error,
            };
            if error.kind == ErrorKind::BadToken {
                // Another request may have obtained a new token meanwhile.
                let renewed = inner.credentials.token() != token || inner.credentials.renew().await;
                if renewed {
                    continue;
                }
                return Err(error);
            }
            tries += 1;
            match pause(tries, &error) {
                Some(milliseconds) if request.method.is_read() => TimeoutFuture::new(milliseconds).await,
                _ => return Err(error),
            }
        }
    }
}

impl Inner {
    /// One attempt, or the response to the same read if it was sent before.
    async fn attempt(&self, token: Option<&str>, request: &Request) -> Result<Answer, RestError> {
        if request.method.is_read()
            && let Some(answer) = self.ahead.take(&request.url(&self.base), token)
            && let Ok(answer) = answer.await
        {
            return answer;
        }
        fetch(&self.base, token, request).await
    }
}

impl Transport for Client {
    fn send<T: FromWire>(&self, request: Request) -> impl Future<Output = Result<T, RestError>> {
        Client::send(*self, request)
    }
}

/// Whether authentik still accepts the token. Distinguishes a 403 for a missing permission from one for the token, in
/// any language. In doubt, the token is assumed to be valid.
async fn knows(base: &str, token: Option<&str>) -> bool {
    !matches!(fetch(base, token, &whose_token()).await, Ok(answer) if matches!(answer.status, 401 | 403))
}

/// Whether something other than authentik answers at this address. A response that may come from something else, such
/// as a proxy that doesn't pass on one path, only counts if authentik's own path gets the same.
async fn is_no_api(answer: &Answer, base: &str, token: Option<&str>, request: &Request) -> bool {
    if request.path == ME {
        return answer.is_foreign() || answer.is_no_account();
    }
    answer.is_foreign()
        && matches!(fetch(base, token, &whose_token()).await, Ok(answer) if answer.is_foreign() || answer.is_no_account())
}

/// One attempt. Errors never contain a token, a cookie or a body.
pub(super) async fn fetch(base: &str, token: Option<&str>, request: &Request) -> Result<Answer, RestError> {
    let failed = |kind| request.purpose.error(kind);
    if !request.stays_below() {
        // An id that changes the path can't be authentik's.
        return Err(failed(ErrorKind::NotFound));
    }
    let abort = AbortOnDrop::new().ok_or_else(|| failed(ErrorKind::Unreachable))?;
    let exchange = pin!(exchange(base, token, request, &abort.0));
    match select(exchange, TimeoutFuture::new(TIME_LIMIT * 1000)).await {
        Either::Left((answer, _)) => {
            answer.map_err(|_| failed(if is_online() { ErrorKind::Unreachable } else { ErrorKind::Offline }))
        }
        Either::Right(_) => Err(failed(ErrorKind::TimedOut { seconds: TIME_LIMIT })),
    }
}

async fn exchange(
    base: &str,
    token: Option<&str>,
    request: &Request,
    abort: &AbortController,
) -> Result<Answer, gloo_net::Error> {
    let mut builder = RequestBuilder::new(&request.url(base))
        .method(match request.method {
            Method::Get => gloo_net::http::Method::GET,
            Method::Post => gloo_net::http::Method::POST,
            Method::Put => gloo_net::http::Method::PUT,
            Method::Patch => gloo_net::http::Method::PATCH,
            Method::Delete => gloo_net::http::Method::DELETE,
        })
        .header("Accept", "application/json")
        // authentik's error texts are shown beside ours.
        .header("Accept-Language", rac_messages::language().tag)
        // Only the token counts: a session cookie would bring a different account and CSRF checks.
        .credentials(RequestCredentials::Omit)
        // The API never redirects, so never follow a redirect with a token. Such a response has only a status, 0.
        .redirect(RequestRedirect::Manual)
        // Responses are kept in memory only, whatever their cache headers say.
        .cache(RequestCache::NoStore)
        .abort_signal(Some(&abort.signal()));
    if let Some(token) = token {
        builder = builder.header("Authorization", &format!("Bearer {token}"));
    }
    let response = match &request.body {
        Some(body) => builder.header("Content-Type", "application/json").body(body.as_str())?.send().await?,
        None => builder.send().await?,
    };
    let header = |name| response.headers().get(name);
    // By the server's clock, where it is known: that of this machine may go wrong.
    let now = header("date").and_then(|date| http_date(&date));
    let now = now.unwrap_or_else(|| (js_sys::Date::now() / 1000.0) as i64);
    let answer = Answer {
        status: response.status(),
        content_type: header("content-type").unwrap_or_default(),
        retry_after: header("retry-after").and_then(|pause| retry_after(&pause, now)),
        request_id: header("x-authentik-id"),
        body: response.text().await?,
    };
    Ok(match token {
        Some(token) if !answer.is_success() => answer.without(token),
        _ => answer,
    })
}

/// Aborts the request when its future is dropped: gloo-net itself lets it continue.
struct AbortOnDrop(AbortController);

impl AbortOnDrop {
    fn new() -> Option<Self> {
        AbortController::new().ok().map(AbortOnDrop)
    }
}

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
