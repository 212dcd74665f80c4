//! A request below `/application/o`, taken apart.

use axum::http::HeaderMap;

use crate::rest::request::Query;

/// Name of the cookie that keeps someone signed in.
pub const COOKIE: &str = "rac_demo_session";

#[derive(Clone, Debug)]
pub struct OAuthRequest {
    pub method: String,
    /// Decoded path below `/application/o`, e.g. `/token/`.
    pub path: String,
    /// Path and query as they came.
    pub uri: String,
    pub query: Query,
    /// The body as a form.
    pub form: Query,
    pub headers: HeaderMap,
}

impl OAuthRequest {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The origin that this server is asked at. A proxy in front tells the scheme.
    pub fn own_origin(&self) -> String {
        let scheme = self.header("x-forwarded-proto").unwrap_or("http");
        format!("{scheme}://{}", self.header("host").unwrap_or("127.0.0.1"))
    }

    /// The key of the caller's session.
    pub fn session(&self) -> Option<&str> {
        let pairs = self.header("cookie")?.split(';').filter_map(|pair| pair.trim().split_once('='));
        pairs.filter(|(name, _)| *name == COOKIE).map(|(_, value)| value).next()
    }

    /// A parameter of the query, or of the form in a POST.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.filled(name).or_else(|| self.form.filled(name))
    }
}
