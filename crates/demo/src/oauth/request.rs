//! A parsed request below `/application/o`.

use axum::http::HeaderMap;

use crate::rest::request::Query;

/// The name of the session cookie.
pub const COOKIE: &str = "rac_demo_session";

#[derive(Clone, Debug)]
pub struct OAuthRequest {
    pub method: String,
    /// The decoded path below `/application/o`, such as `/token/`.
    pub path: String,
    /// The original path and query.
    pub uri: String,
    pub query: Query,
    /// The form in the body.
    pub form: Query,
    pub headers: HeaderMap,
}

impl OAuthRequest {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The origin of this server as the client sees it. A proxy in front sends the scheme.
    pub fn own_origin(&self) -> String {
        let scheme = self.header("x-forwarded-proto").unwrap_or("http");
        format!("{scheme}://{}", self.header("host").unwrap_or("127.0.0.1"))
    }

    /// The key of the caller's session.
    pub fn session(&self) -> Option<&str> {
        let pairs = self.header("cookie")?.split(';').filter_map(|pair| pair.trim().split_once('='));
        pairs.filter(|(name, _)| *name == COOKIE).map(|(_, value)| value).next()
    }

    /// A parameter of the query, or for POST of the form.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.filled(name).or_else(|| self.form.filled(name))
    }
}
