//! A demo without a network: requests go directly to its router.

#![allow(dead_code)]

pub mod oauth;

use std::path::PathBuf;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request};
use rac_admin_demo::api::Demo as State;
use rac_admin_demo::server::{self, Options};
use rac_admin_demo::store::{Store, Table};
use rac_admin_demo::{oauth::LIFETIME, sample};
use serde_json::{Value, json};
use tower::ServiceExt;

pub const ADMIN: &str = sample::ADMIN_TOKEN;
pub const AUDITOR: &str = sample::READ_ONLY_TOKEN;
pub const NOBODY: &str = sample::NOBODY_TOKEN;
pub const INACTIVE: &str = sample::INACTIVE_TOKEN;

/// Providers of the sample data.
pub const READY: i64 = 1;
pub const NO_OUTPOST: i64 = 2;
pub const NO_APPLICATION: i64 = 3;
pub const NEITHER: i64 = 4;

/// A key that no object has.
pub const NO_SUCH_KEY: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

pub struct Demo {
    pub router: Router,
}

/// The options for sample data without a built app.
fn options() -> Options {
    Options {
        dist: PathBuf::from("no-such-folder"),
        base_path: "/".into(),
        latency: Duration::ZERO,
        oauth_lifetime: LIFETIME,
        offers_oauth: true,
        oauth_redirect_uris: Vec::new(),
        staging: false,
    }
}

/// A response.
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|_| panic!("no JSON ({}): {}", self.status, String::from_utf8_lossy(&self.body)))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// A field of each row of a list.
    pub fn rows(&self, field: &str) -> Vec<Value> {
        let json = self.json();
        json["results"].as_array().expect("a list").iter().map(|row| row[field].clone()).collect()
    }

    pub fn names(&self) -> Vec<String> {
        self.rows("name").iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    }

    pub fn count(&self) -> i64 {
        self.json()["pagination"]["count"].as_i64().unwrap()
    }

    /// The status and the JSON body.
    pub fn both(&self) -> (u16, Value) {
        (self.status, self.json())
    }

    /// Whether it is the response to an unhandled exception in a write.
    pub fn is_empty_405(&self) -> bool {
        self.status == 405 && self.body.is_empty() && self.header("content-type").starts_with("text/html")
    }
}

impl Demo {
    /// With sample data, and without a built app.
    pub fn sample() -> Self {
        Self::of(sample::store(None), PathBuf::from("no-such-folder"), "/")
    }

    pub fn of(store: Store, dist: PathBuf, base_path: &str) -> Self {
        Self::with(store, Options { dist, base_path: server::base_path(base_path), ..options() })
    }

    /// With sample data, a base path for the app, and more redirect URIs.
    pub fn registered(base_path: &str, redirect_uris: &[&str]) -> Self {
        let oauth_redirect_uris = redirect_uris.iter().map(|uri| (*uri).to_owned()).collect();
        let base_path = server::base_path(base_path);
        Self::with(sample::store(None), Options { base_path, oauth_redirect_uris, ..options() })
    }

    /// With sample data, and this lifetime of access tokens in seconds.
    pub fn lasting(oauth_lifetime: u64) -> Self {
        Self::with(sample::store(None), Options { oauth_lifetime, ..options() })
    }

    fn with(store: Store, options: Options) -> Self {
        Self { router: server::router(State::new(store), options) }
    }

    pub async fn send(&self, request: Request<Body>) -> Reply {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Reply { status: parts.status.as_u16(), headers: parts.headers, body }
    }

    /// A request to any path, with these headers and body.
    pub async fn raw(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::from(body.to_owned())).unwrap()).await
    }

    /// A request to the API. `path` is below `/api/v3`.
    pub async fn call(&self, method: &str, path: &str, token: &str, body: Option<Value>) -> Reply {
        let bearer = format!("Bearer {token}");
        let mut headers = vec![("authorization", bearer.as_str()), ("accept", "application/json")];
        let body = body.map(|body| body.to_string());
        if body.is_some() {
            headers.push(("content-type", "application/json"));
        }
        self.raw(method, &format!("/api/v3{path}"), &headers, &body.unwrap_or_default()).await
    }

    /// GET as the administrator.
    pub async fn get(&self, path: &str) -> Reply {
        self.call("GET", path, ADMIN, None).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Reply {
        self.call("POST", path, ADMIN, Some(body)).await
    }

    pub async fn put(&self, path: &str, body: Value) -> Reply {
        self.call("PUT", path, ADMIN, Some(body)).await
    }

    pub async fn patch(&self, path: &str, body: Value) -> Reply {
        self.call("PATCH", path, ADMIN, Some(body)).await
    }

    pub async fn delete(&self, path: &str) -> Reply {
        self.call("DELETE", path, ADMIN, None).await
    }

    /// Posts to one of the demo's own paths.
    pub async fn control(&self, path: &str) -> u16 {
        self.raw("POST", &format!("/demo/{path}"), &[], "").await.status
    }

    /// Creates a provider and returns its key.
    pub async fn new_provider(&self, name: &str) -> i64 {
        let reply = self.post("/providers/rac/", json!({ "name": name, "authorization_flow": flow() })).await;
        assert_eq!(reply.status, 201, "{:?}", reply.json());
        reply.json()["pk"].as_i64().unwrap()
    }

    /// Creates an endpoint and returns its key.
    pub async fn new_endpoint(&self, name: &str, provider: i64) -> String {
        let body = json!({
            "name": name, "provider": provider, "protocol": "ssh", "host": "h.example.org", "auth_mode": "prompt",
        });
        let reply = self.post("/rac/endpoints/", body).await;
        assert_eq!(reply.status, 201, "{:?}", reply.json());
        reply.json()["pk"].as_str().unwrap().to_owned()
    }
}

/// The key of an authorization flow in the sample data.
pub fn flow() -> String {
    let store = sample::store(None);
    let mut flows = store.table(Table::Flows).rows();
    flows.find(|flow| flow.text("designation") == "authorization").unwrap().pk()
}
