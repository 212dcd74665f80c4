//! A request to authentik's API as a value that can be tested without a browser.

use crate::Purpose;
use crate::percent::encode;
use rac_messages::{Argument, Message};
use serde::Serialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }

    /// Whether the request changes nothing, so that it can be repeated after a failure.
    pub fn is_read(self) -> bool {
        self == Method::Get
    }
}

/// The pairs of a query string, in the order they were added. Empty values are left out: authentik would read
/// `provider=` as a filter that nothing matches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<(&'static str, String)>);

impl Query {
    pub fn new() -> Self {
        Query::default()
    }

    pub fn with(mut self, key: &'static str, value: impl Into<String>) -> Self {
        let value = value.into();
        if !value.is_empty() {
            self.0.push((key, value));
        }
        self
    }

    pub fn with_option<T: ToString>(self, key: &'static str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.with(key, value.to_string()),
            None => self,
        }
    }

    /// `?a=1&b=2`, or "" without pairs.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for (key, value) in &self.0 {
            text.push(if text.is_empty() { '?' } else { '&' });
            text.push_str(key);
            text.push('=');
            text.push_str(&encode(value));
        }
        text
    }
}

/// One request below the API base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub method: Method,
    /// The path below the API base, with the slashes at both ends that authentik requires.
    pub path: String,
    pub query: Query,
    /// JSON.
    pub body: Option<String>,
    pub purpose: Purpose,
    /// Whether it changes nothing although its method could.
    only_reads: bool,
    /// What it means if authentik has no such path: it works differently from what this app knows.
    pub if_missing: Option<Message>,
}

/// `say`: what it is for, as for [`Purpose::of`].
impl Request {
    fn new(method: Method, path: impl Into<String>, say: impl Fn(Argument) -> Message) -> Self {
        Request {
            method,
            path: path.into(),
            query: Query::new(),
            body: None,
            purpose: Purpose::of(say),
            only_reads: false,
            if_missing: None,
        }
    }

    pub fn get(path: impl Into<String>, say: impl Fn(Argument) -> Message) -> Self {
        Self::new(Method::Get, path, say)
    }

    pub fn post(path: impl Into<String>, say: impl Fn(Argument) -> Message) -> Self {
        Self::new(Method::Post, path, say)
    }

    pub fn put(path: impl Into<String>, say: impl Fn(Argument) -> Message) -> Self {
        Self::new(Method::Put, path, say)
    }

    pub fn patch(path: impl Into<String>, say: impl Fn(Argument) -> Message) -> Self {
        Self::new(Method::Patch, path, say)
    }

    pub fn delete(path: impl Into<String>, say: impl Fn(Argument) -> Message) -> Self {
        Self::new(Method::Delete, path, say)
    }

    /// Marks a POST that changes nothing: it is a query with a body.
    pub fn that_only_reads(mut self) -> Self {
        self.only_reads = true;
        self
    }

    /// Says what a 404 means: that this authentik lacks the feature, whatever the id or page.
    pub fn if_missing(mut self, why: Message) -> Self {
        self.if_missing = Some(why);
        self
    }

    /// Whether it can change something in authentik.
    pub fn writes(&self) -> bool {
        !self.method.is_read() && !self.only_reads
    }

    pub fn query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }

    pub fn json<T: Serialize>(mut self, body: &T) -> Self {
        self.body = serde_json::to_string(body).ok();
        self
    }

    /// Whether a text in it contains a NUL character, which authentik refuses without naming the field.
    pub fn has_nul(&self) -> bool {
        // JSON escapes NUL like this, and a backslash as two.
        let mut rest = self.body.as_deref().unwrap_or_default();
        while let Some((_, escape)) = rest.split_once('\\') {
            if escape.starts_with("u0000") {
                return true;
            }
            rest = escape.strip_prefix('\\').unwrap_or(escape);
        }
        self.query.0.iter().any(|(_, value)| value.contains('\0'))
    }

    /// Whether browsers resolve the address to one below the API base: an id with `.` or `..` from a server would lead
    /// to another resource.
    pub fn stays_below(&self) -> bool {
        let led_astray = |segment: &str| {
            matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
                || segment.contains(|c: char| c.is_whitespace() || c.is_control() || "\\?#".contains(c))
        };
        self.path.starts_with('/') && !self.path.split('/').any(led_astray)
    }

    /// The URL to fetch. `base` is the API base without a trailing slash.
    pub fn url(&self, base: &str) -> String {
        let mut url = String::from(base);
        url.push_str(&self.path);
        url.push_str(&self.query.to_text());
        url
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rac_messages::authentik as words;

    #[test]
    fn a_filter_that_is_not_set_is_not_sent() {
        let query = Query::new().with("search", "").with_option("provider", None::<i32>).with("page", "2");
        assert_eq!(query.to_text(), "?page=2");
        assert_eq!(Query::new().to_text(), "");
    }

    #[test]
    fn the_address_is_base_path_and_query() {
        let request = Request::get("/providers/rac/", words::read_providers)
            .query(Query::new().with("search", "\"a b\"&x=#").with_option("page_size", Some(50)));
        assert_eq!(
            request.url("https://auth.example/api/v3"),
            "https://auth.example/api/v3/providers/rac/?search=%22a%20b%22%26x%3D%23&page_size=50"
        );
    }

    #[test]
    fn a_nul_is_found_in_body_and_query_but_not_an_escaped_one() {
        let with = |text: &str| {
            Request::post("/a/", words::read_list).json(&serde_json::json!({"a": [{text: 1}, text]}))
        };
        for text in ["\0", "a\0b", "\\\0"] {
            assert!(with(text).has_nul(), "{text:?}");
            assert!(
                Request::get("/a/", words::read_list).query(Query::new().with("search", text)).has_nul(),
                "{text:?}"
            );
        }
        for text in ["", "\\u0000", "\\\\u0000", "\u{1}", "0"] {
            assert!(!with(text).has_nul(), "{text:?}");
            assert!(
                !Request::get("/a/", words::read_list).query(Query::new().with("search", text)).has_nul(),
                "{text:?}"
            );
        }
    }

    #[test]
    fn an_id_can_not_change_the_resource() {
        let of = |id: &str| Request::get(format!("/core/applications/{id}/check_access/"), words::read_list);
        for id in ["servers", "a.b", "...", "%2E", "7", "%C3%A9"] {
            let stays = id != "%2E";
            assert_eq!(of(id).stays_below(), stays, "{id}");
        }
        for id in [".", "..", "%2e%2E", ".%2e", "a/../../x", "a\\b", "a?b", "a#b", ".\t.", "a\nb"] {
            assert!(!of(id).stays_below(), "{id:?}");
        }
        assert!(
            !Request::get("@evil.example/", words::read_list).stays_below(),
            "the base would become a user's name"
        );
    }

    #[test]
    fn every_method_but_get_writes_unless_it_is_marked_as_a_read() {
        assert!(!Request::get("/a/", words::read_list).writes());
        for request in [
            Request::post("/a/", words::read_list),
            Request::put("/a/", words::read_list),
            Request::patch("/a/", words::read_list),
            Request::delete("/a/", words::read_list),
        ] {
            assert!(request.writes(), "{:?}", request.method);
            assert!(!request.that_only_reads().writes());
        }
    }

    proptest! {
        #[test]
        fn an_encoded_id_is_one_segment_or_refused(id in "[./%\\\\a-c?# \\t]{0,6}") {
            let request = Request::get(format!("/list/{}/", encode(&id)), words::read_list);
            prop_assert_eq!(request.stays_below(), id != "." && id != "..");
            prop_assert_eq!(request.path.matches('/').count(), 3);
        }

        #[test]
        fn no_search_text_can_add_a_parameter_of_its_own(search in "\\PC+") {
            let text = Query::new().with("search", search).with("page", "1").to_text();
            prop_assert_eq!(text.matches('&').count(), 1);
            prop_assert_eq!(text.matches('=').count(), 2);
            prop_assert!(!text.contains('#'));
        }
    }
}
