//! The router: the API, OAuth, the demo's own paths, and the site.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::any;

use crate::api::{self, Demo};
use crate::auth;
use crate::control;
use crate::oauth;
use crate::oauth::client::Client;
use crate::rest::answer::Answer;
use crate::rest::request::{ApiRequest, Query, decode};
use crate::{sample, site};

/// The site's policy.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; \
     require-trusted-types-for 'script'; frame-ancestors 'none'";

/// The maximum size of a body.
pub const LARGEST_BODY: usize = 8 * 1024 * 1024;

/// Options of the server.
#[derive(Clone, Debug)]
pub struct Options {
    /// Folder with the built app.
    pub dist: PathBuf,
    /// A result of [`base_path`].
    pub base_path: String,
    /// Added to each answer of the API.
    pub latency: Duration,
    /// The lifetime of access tokens from OAuth, in seconds.
    pub oauth_lifetime: u64,
    /// Redirect URIs of the app besides its own page.
    pub oauth_redirect_uris: Vec<String>,
    /// Whether there is a second authentik, below [`STAGING`].
    pub staging: bool,
    /// Whether the app's configuration names the OAuth provider.
    pub offers_oauth: bool,
}

/// The path of the second authentik: its API and the demo's own paths, with separate state and tokens.
pub const STAGING: &str = "/staging";

/// The state shared by all handlers.
pub struct Shared {
    demo: Mutex<Demo>,
    latency: Duration,
    /// The app's registration at the OAuth provider.
    pub client: Client,
}

impl Shared {
    /// The state, even if a handler has panicked.
    pub fn demo(&self) -> MutexGuard<'_, Demo> {
        self.demo.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// A path with a slash at both ends.
pub fn base_path(text: &str) -> String {
    match text.trim_matches('/') {
        "" => "/".into(),
        inner => format!("/{inner}/"),
    }
}

/// The whole server.
pub fn router(demo: Demo, options: Options) -> Router {
    let token = auth::first_superuser_token(&demo.store).unwrap_or_default();
    let client = Client {
        base_path: options.base_path.clone(),
        redirect_uris: options.oauth_redirect_uris,
        lifetime: options.oauth_lifetime,
    };
    let shared =
        |demo| Arc::new(Shared { demo: Mutex::new(demo), latency: options.latency, client: client.clone() });
    let first = shared(demo);
    let mut all = authentik(&first).merge(oauth::router::router(first));
    if options.staging {
        all = all.nest(STAGING, authentik(&shared(Demo::new(sample::staging()))));
    }
    let config = site::configuration(&token, options.staging.then_some(STAGING), options.offers_oauth);
    all.merge(site::router(&options.dist, &options.base_path, config)).layer(middleware::from_fn(guard))
}

/// One authentik: its API, and the demo's own paths for it.
fn authentik(shared: &Arc<Shared>) -> Router {
    let api = Router::new()
        .route("/api/v3", any(respond))
        .route("/api/v3/", any(respond))
        .route("/api/v3/{*path}", any(respond))
        .with_state(Arc::clone(shared));
    api.merge(control::router(Arc::clone(shared)))
}

/// Runs until Ctrl+C.
pub async fn serve(listener: tokio::net::TcpListener, router: Router) -> std::io::Result<()> {
    tokio::select! {
        result = axum::serve(listener, router) => result,
        _ = tokio::signal::ctrl_c() => Ok(()),
    }
}

async fn respond(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, LARGEST_BODY).await else {
        return plain(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let answer = {
        let mut demo = shared.demo();
        let request = api_request(&parts.method, &parts.uri, parts.headers, body);
        api::answer(&mut demo, &request, &parts.uri.to_string())
    };
    let delay = shared.latency + answer.delay;
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    response(answer)
}

fn api_request(method: &Method, uri: &Uri, headers: axum::http::HeaderMap, body: Bytes) -> ApiRequest {
    ApiRequest {
        method: method.to_string(),
        path: decode(uri.path().strip_prefix("/api/v3").unwrap_or_default(), false),
        query: Query::parse(uri.query().unwrap_or_default()),
        headers,
        body: body.to_vec(),
    }
}

/// Converts an answer into a response.
pub fn response(answer: Answer) -> Response {
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    if let Some(content_type) = answer.content_type {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    for (name, value) in answer.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    response
}

/// A response with a status only.
pub fn plain(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

/// Adds headers to every response unless it has its own.
async fn guard(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}
