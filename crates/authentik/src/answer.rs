//! Turns an HTTP response into a value or an error. Accepts any bytes and never panics.

use crate::wire::{self, FromWire};
use crate::{ErrorKind, Method, Purpose, RestError, ValidationErrors};
use rac_messages::Message;
use rac_messages::authentik as words;
use serde_json::Value;

/// A response, as far as it matters here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// 0: a redirect, which is not followed.
    pub status: u16,
    pub content_type: String,
    /// `Retry-After` in seconds.
    pub retry_after: Option<u32>,
    /// `X-authentik-id`.
    pub request_id: Option<String>,
    pub body: String,
}

/// authentik's messages in English when it doesn't accept the token. For any other 403, in other languages, too, the
/// client asks whose token it is.
const BAD_TOKEN: [&str; 2] = ["Authentication credentials were not provided.", "Token invalid/expired"];

impl Answer {
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Whether the response is certainly about the token (authentik itself never answers 401, but a proxy may).
    pub fn token_is_bad(&self) -> bool {
        self.status == 401 || self.status == 403 && BAD_TOKEN.contains(&self.detail().as_str())
    }

    /// Whether the response may come from something other than authentik: its API never redirects and sends JSON
    /// unless it fails. A proxy's own errors (5xx) and rate limits say nothing about the address.
    pub fn is_foreign(&self) -> bool {
        let body = self.body.trim();
        let is_page = self.content_type.contains("html") && !body.is_empty();
        let is_json = self.content_type.contains("json") || body.starts_with(['{', '[']);
        match self.status {
            0 => true,
            200..300 => is_page,
            401 | 429 => false,
            400..500 => is_page || !is_json && !body.is_empty(),
            _ => false,
        }
    }

    /// Whether authentik can't have answered like this to the question whose token it is.
    pub fn is_no_account(&self) -> bool {
        let user = |body: Value| body.get("user").is_some_and(Value::is_object);
        let has_user = || serde_json::from_str(&self.body).is_ok_and(user);
        matches!(self.status, 404 | 405 | 410) || self.is_success() && !has_user()
    }

    /// The error if something else answers at the address. `base`: the API base, as configured or entered, if it is to
    /// be shown.
    pub fn no_api(&self, base: Option<&str>) -> ErrorKind {
        let found = match self.body.trim() {
            _ if self.status == 0 => words::FOUND_REDIRECT,
            "" => words::FOUND_EMPTY,
            _ if self.content_type.contains("html") => words::FOUND_WEB_PAGE,
            _ if self.content_type.contains("json") => words::FOUND_OTHER_JSON,
            _ => words::FOUND_NO_JSON,
        };
        ErrorKind::NoApi { base: base.map(Into::into), status: self.status, found }
    }

    /// The response without a secret: some servers and proxies repeat the request in an error.
    pub fn without(mut self, secret: &str) -> Self {
        if !secret.is_empty() {
            self.body = self.body.replace(secret, "…");
            self.request_id = self.request_id.map(|id| id.replace(secret, "…"));
        }
        self
    }

    /// The decoded body, or what is wrong with it. If nothing is expected (`T` = `()`), the body is ignored.
    pub fn decode<T: FromWire>(&self, purpose: &Purpose) -> Result<T, RestError> {
        // 204 has no body; `null` decodes to `()`.
        let body = if self.body.trim().is_empty() { "null" } else { &self.body };
        wire::read(body).map_err(|error| self.error_of(purpose, unreadable(&error, &self.content_type)))
    }

    /// The error for a failed response.
    pub fn error(&self, method: Method, purpose: &Purpose) -> RestError {
        let json = self.json();
        let kind = match self.status {
            0 => ErrorKind::Unreachable,
            200..300 => ErrorKind::Unreadable { at: words::WEB_PAGE_INSTEAD },
            400 => match &json {
                Some(body) => ErrorKind::Invalid(ValidationErrors::read(body)),
                None => ErrorKind::Refused { status: 400 },
            },
            401 => ErrorKind::BadToken,
            403 if self.token_is_bad() => ErrorKind::BadToken,
            403 => ErrorKind::NoPermission,
            404 if json.is_some() => ErrorKind::NotFound,
            // authentik sends JSON if an object doesn't exist; this is something else.
            404 if method == Method::Get => self.no_api(None),
            // authentik answers an unhandled error with 500 on GET, but with an empty 405 on a write; a real 405 has
            // JSON.
            405 if json.is_none() && !method.is_read() => ErrorKind::Crashed { status: 405 },
            429 => ErrorKind::Throttled { retry_after: self.retry_after },
            502..=504 => ErrorKind::Unavailable { status: self.status, retry_after: self.retry_after },
            500.. => ErrorKind::Crashed { status: self.status },
            status => ErrorKind::Refused { status },
        };
        RestError { writes: !method.is_read(), ..self.error_of(purpose, kind) }
    }

    fn error_of(&self, purpose: &Purpose, kind: ErrorKind) -> RestError {
        RestError {
            detail: self.detail(),
            request_id: self.request_id.clone().map(Into::into),
            ..purpose.error(kind)
        }
    }

    fn json(&self) -> Option<Value> {
        let is_json = self.content_type.contains("json");
        is_json.then(|| serde_json::from_str(&self.body).ok()).flatten()
    }

    /// `detail` or `error` of a JSON body; never HTML.
    fn detail(&self) -> String {
        let Some(Value::Object(map)) = self.json() else { return String::new() };
        let text = map.get("detail").or_else(|| map.get("error")).and_then(Value::as_str);
        text.unwrap_or_default().to_owned()
    }
}

/// serde's message names the field or position. An HTML page instead of JSON, the most common case, gets its own text.
fn unreadable(error: &serde_json::Error, content_type: &str) -> ErrorKind {
    let at = if content_type.contains("html") {
        words::WEB_PAGE_INSTEAD
    } else {
        Message::verbatim(error.to_string())
    };
    ErrorKind::Unreadable { at }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::Page;
    use crate::users::User;
    use proptest::prelude::*;

    fn json(status: u16, body: &str) -> Answer {
        Answer { status, content_type: "application/json".into(), body: body.into(), ..Default::default() }
    }

    fn html(status: u16, body: &str) -> Answer {
        Answer {
            status,
            content_type: "text/html; charset=utf-8".into(),
            body: body.into(),
            ..Default::default()
        }
    }

    fn kind(answer: &Answer, method: Method) -> ErrorKind {
        answer.error(method, &Purpose::of(words::save_provider)).kind
    }

    #[test]
    fn a_bad_token_and_a_missing_permission_are_distinguished() {
        let bad = json(403, r#"{"detail":"Token invalid/expired"}"#);
        assert_eq!(kind(&bad, Method::Get), ErrorKind::BadToken);
        let none = json(403, r#"{"detail":"Authentication credentials were not provided."}"#);
        assert_eq!(kind(&none, Method::Get), ErrorKind::BadToken);
        let forbidden = json(403, r#"{"detail":"You do not have permission to perform this action."}"#);
        assert_eq!(kind(&forbidden, Method::Patch), ErrorKind::NoPermission);
    }

    #[test]
    fn an_html_404_does_not_mean_that_the_object_is_missing() {
        let page = html(404, "<h1>404 Not Found</h1><hr>openresty");
        let text = Answer { content_type: "text/plain".into(), ..html(404, "no such route") };
        for answer in [&page, &text, &html(404, "")] {
            let error = answer.error(Method::Get, &Purpose::of(words::read_provider));
            assert!(!error.is_not_found(), "{error:?}");
            assert!(
                error.sentence().text().contains("there is no authentik API at this address (404, "),
                "{error:?}"
            );
        }
        assert_eq!(kind(&page, Method::Delete), ErrorKind::Refused { status: 404 });
        for method in [Method::Get, Method::Delete] {
            assert_eq!(kind(&json(404, r#"{"detail":"Not found."}"#), method), ErrorKind::NotFound);
        }
    }

    #[test]
    fn an_empty_405_on_a_write_is_a_crash_but_a_real_405_is_not() {
        assert_eq!(kind(&html(405, ""), Method::Patch), ErrorKind::Crashed { status: 405 });
        let refused = json(405, r#"{"detail":"Method \"POST\" not allowed."}"#);
        assert_eq!(kind(&refused, Method::Post), ErrorKind::Refused { status: 405 });
        assert_eq!(
            kind(&html(500, "<h1>Server Error</h1>"), Method::Get),
            ErrorKind::Crashed { status: 500 }
        );
    }

    #[test]
    fn an_answer_that_authentik_never_sends_makes_the_address_suspect() {
        let page = "<!doctype html><title>Welcome to nginx!</title>";
        let text = |status, body: &str| Answer {
            status,
            content_type: "text/plain; charset=utf-8".into(),
            body: body.into(),
            ..Default::default()
        };
        for foreign in [
            html(200, page),
            html(400, page),
            html(403, page),
            html(404, page),
            html(405, page),
            text(404, "404 page not found"),
            Answer::default(),
        ] {
            assert!(foreign.is_foreign(), "{foreign:?}");
        }
        // Responses of authentik, or of a proxy in front of it.
        for own in [
            json(404, r#"{"detail":"Not found."}"#),
            json(200, "[]"),
            html(204, ""),
            html(405, ""),
            html(401, page),
            html(429, page),
            html(500, page),
            html(502, page),
        ] {
            assert!(!own.is_foreign(), "{own:?}");
        }
    }

    #[test]
    fn an_account_is_distinguished_from_any_other_answer() {
        assert!(!json(200, r#"{"user":{"pk":1},"new_field":true}"#).is_no_account());
        assert!(!json(403, r#"{"detail":"Token invalid/expired"}"#).is_no_account());
        assert!(!html(502, "<h1>Bad gateway</h1>").is_no_account());
        for other in [json(200, "{}"), json(200, "[1]"), json(200, "null"), html(200, ""), json(404, "{}")] {
            assert!(other.is_no_account(), "{other:?}");
        }
    }

    #[test]
    fn an_address_without_the_api_is_reported_with_what_it_answered() {
        let at = |answer: Answer| {
            let kind = answer.no_api(Some("https://x.example/api/v3"));
            RestError::new(words::connect, kind).sentence()
        };
        let no_api = |found| {
            format!("Could not connect: there is no authentik API at https://x.example/api/v3 ({found}).")
        };
        assert_eq!(at(html(404, "<h1>Not Found</h1>")), no_api("404, a web page"));
        assert_eq!(at(html(200, " ")), no_api("200, an empty answer"));
        assert_eq!(at(json(200, "{}")), no_api("200, JSON of something else"));
        assert_eq!(
            at(Answer { status: 404, body: "no".into(), ..Answer::default() }),
            no_api("404, not JSON")
        );
        assert_eq!(at(Answer::default()), no_api("it redirects elsewhere"));
    }

    #[test]
    fn a_token_in_an_error_is_removed() {
        let mut answer = json(403, r#"{"detail":"Token secret-1 may not do this"}"#);
        answer.request_id = Some("for secret-1".into());
        let error = answer.without("secret-1").error(Method::Get, &Purpose::of(words::read_provider));
        assert_eq!(error.detail, "Token … may not do this");
        assert_eq!(error.request_id.as_deref(), Some("for …"));
        let unharmed = json(403, r#"{"detail":"No"}"#).without("");
        assert_eq!(unharmed.error(Method::Get, &Purpose::of(words::read_provider)).detail, "No");
    }

    #[test]
    fn the_request_id_of_a_crash_is_kept() {
        let mut answer = html(405, "");
        answer.request_id = Some("4f0c".into());
        assert_eq!(
            answer.error(Method::Put, &Purpose::of(words::save_provider)).request_id.as_deref(),
            Some("4f0c")
        );
    }

    #[test]
    fn starting_and_throttled_say_how_long_to_wait() {
        let mut answer = json(503, r#"{"error":"authentik starting"}"#);
        answer.retry_after = Some(5);
        assert_eq!(kind(&answer, Method::Get), ErrorKind::Unavailable { status: 503, retry_after: Some(5) });
        assert!(
            answer
                .error(Method::Get, &Purpose::of(words::read_provider))
                .sentence()
                .text()
                .contains("authentik starting")
        );
        answer.status = 429;
        assert_eq!(kind(&answer, Method::Get), ErrorKind::Throttled { retry_after: Some(5) });
    }

    #[test]
    fn a_refused_form_says_which_field() {
        let answer = json(400, r#"{"name":["RAC Provider with this name already exists."]}"#);
        let error = answer.error(Method::Patch, &Purpose::of(words::save_provider));
        assert_eq!(
            error.sentence(),
            "authentik refused to save the provider: Name: RAC Provider with this name already exists."
        );
    }

    #[test]
    fn an_unreadable_answer_names_the_field() {
        #[derive(Debug, serde::Deserialize)]
        #[allow(dead_code)]
        struct Wanted {
            name: String,
        }

        impl FromWire for Wanted {
            type V3 = Self;
            type Devices = Self;
        }

        let error =
            json(200, r#"{"nam":1}"#).decode::<Wanted>(&Purpose::of(words::read_provider)).unwrap_err();
        assert!(error.sentence().text().contains("missing field `name`"), "{}", error.sentence());
        let page =
            html(200, "<!doctype html>").decode::<Wanted>(&Purpose::of(words::read_provider)).unwrap_err();
        assert!(page.sentence().text().contains("a web page instead of JSON"), "{}", page.sentence());
    }

    #[test]
    fn an_empty_answer_to_a_delete_is_fine() {
        let gone = Answer { status: 204, ..Default::default() };
        assert_eq!(gone.decode::<()>(&Purpose::of(words::save_provider)), Ok(()));
    }

    proptest! {
        #[test]
        fn any_answer_becomes_an_error_with_a_sentence(
            status in any::<u16>(),
            content_type in prop_oneof![Just("application/json"), Just("text/html"), Just("")],
            bytes in any::<Vec<u8>>(),
        ) {
            let body = String::from_utf8_lossy(&bytes).into_owned();
            let answer = Answer { status, content_type: content_type.into(), body, ..Default::default() };
            for method in [Method::Get, Method::Post, Method::Delete] {
                prop_assert!(!answer.error(method, &Purpose::of(words::read_provider)).sentence().text().is_empty());
            }
            let _ = answer.decode::<Vec<Page<User>>>(&Purpose::of(words::read_provider));
        }
    }
}
