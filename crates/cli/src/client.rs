//! Sends requests over HTTP.

use std::rc::Rc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use authentik_rac::users::{ME, whose_token};
use authentik_rac::wire::FromWire;
use authentik_rac::{
    Answer, ApiToken, ErrorKind, Method, Request, RestError, Transport, http_date, pause, retry_after,
};

/// The client. Cheap to clone.
#[derive(Clone)]
pub struct Client(Rc<Inner>);

struct Inner {
    http: reqwest::Client,
    base: String,
    token: ApiToken,
    /// The time limit, in seconds.
    limit: u32,
}

impl Client {
    pub fn new(http: reqwest::Client, base: String, token: ApiToken, limit: u32) -> Self {
        Self(Rc::new(Inner { http, base, token, limit }))
    }

    /// The base of the API.
    pub fn base(&self) -> &str {
        &self.0.base
    }

    /// The answer. Reads are repeated where that may help.
    async fn answer(&self, request: &Request) -> Result<Answer, RestError> {
        let failed = |kind| request.purpose.error(kind);
        if request.has_nul() {
            return Err(failed(ErrorKind::HasNul));
        }
        if !request.stays_below() {
            return Err(failed(ErrorKind::NotFound));
        }
        let mut tries = 0;
        loop {
            let error = match self.0.exchange(request).await {
                Ok(answer) => match self.judge(request, answer).await {
                    Ok(answer) => return Ok(answer),
                    Err(error) => error,
                },
                Err(error) => error,
            };
            tries += 1;
            match pause(tries, &error) {
                Some(milliseconds) if !request.writes() => {
                    tokio::time::sleep(Duration::from_millis(milliseconds.into())).await;
                }
                _ => return Err(RestError { writes: request.writes(), ..error }),
            }
        }
    }

    /// The answer if it is authentik's and says that all went well.
    async fn judge(&self, request: &Request, answer: Answer) -> Result<Answer, RestError> {
        if self.is_no_api(request, &answer).await {
            return Err(request.purpose.error(answer.no_api(Some(&self.0.base))));
        }
        if answer.is_success() && !answer.is_foreign() {
            return Ok(answer);
        }
        let mut error = answer.error(request.method, &request.purpose);
        if let (404, Some(why)) = (answer.status, &request.if_missing) {
            error.kind = ErrorKind::Unsupported { why: why.clone() };
        }
        // authentik has the same status for a bad token and a missing permission.
        if error.kind == ErrorKind::NoPermission
            && matches!(self.who_am_i().await, Some(answer) if matches!(answer.status, 401 | 403))
        {
            error.kind = ErrorKind::BadToken;
        }
        Err(error)
    }

    /// Whether something else answers at this address: in doubt the path that every authentik has decides.
    async fn is_no_api(&self, request: &Request, answer: &Answer) -> bool {
        let is_other = |answer: &Answer| answer.is_foreign() || answer.is_no_account();
        if request.path == ME {
            return is_other(answer);
        }
        answer.is_foreign() && self.who_am_i().await.is_some_and(|answer| is_other(&answer))
    }

    async fn who_am_i(&self) -> Option<Answer> {
        self.0.exchange(&whose_token()).await.ok()
    }
}

impl Transport for Client {
    async fn send<T: FromWire>(&self, request: Request) -> Result<T, RestError> {
        self.answer(&request).await?.decode(&request.purpose)
    }
}

impl Inner {
    /// One attempt. Errors contain neither the token nor a body.
    async fn exchange(&self, request: &Request) -> Result<Answer, RestError> {
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut builder = self
            .http
            .request(method, request.url(&self.base))
            .header("Accept", "application/json")
            // authentik translates its error texts; ours are English.
            .header("Accept-Language", "en")
            .bearer_auth(self.token.secret());
        if let Some(body) = &request.body {
            builder = builder.header("Content-Type", "application/json").body(body.clone());
        }
        let response = builder.send().await.map_err(|error| self.failed(request, error))?;
        let header =
            |name| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        // By the server's clock, where it is known: that of this machine may go wrong.
        let now = header("date").and_then(|date| http_date(&date)).unwrap_or_else(now);
        let status = response.status();
        let mut answer = Answer {
            status: if status.is_redirection() { 0 } else { status.as_u16() },
            content_type: header("content-type").unwrap_or_default(),
            retry_after: header("retry-after").and_then(|pause| retry_after(&pause, now)),
            request_id: header("x-authentik-id"),
            body: String::new(),
        };
        answer.body = response.text().await.map_err(|error| self.failed(request, error))?;
        Ok(answer.without(self.token.secret()))
    }

    fn failed(&self, request: &Request, error: reqwest::Error) -> RestError {
        if error.is_timeout() {
            return request.purpose.error(ErrorKind::TimedOut { seconds: self.limit });
        }
        let detail = reason(&error.without_url()).replace(self.token.secret(), "…");
        RestError { detail, ..request.purpose.error(ErrorKind::Unreachable) }
    }
}

/// The innermost cause, which says what really happened.
fn reason(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(source) => reason(source),
        None => error.to_string(),
    }
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
