//! Serves the built app as static files, with the demo's configuration.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Json, Redirect, Response};
use axum::routing::get;
use serde_json::{Value, json};
use tower_http::services::ServeDir;

use crate::oauth;

const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

/// Serves `dist` below `base` (with slashes at both ends), with this configuration.
pub fn router(dist: &Path, base: &str, config: Value) -> Router {
    let files = ServeDir::new(dist).precompressed_br().precompressed_gzip();
    let site = Router::new().route(&format!("{base}config.json"), get(async move || Json(config)));
    let site = if base == "/" {
        site.fallback_service(files)
    } else {
        let start = base.to_owned();
        let to_start = get(async move || Redirect::temporary(&start));
        let bare = base.trim_end_matches('/');
        site.nest_service(base, files).route("/", to_start.clone()).route(bare, to_start)
    };
    site.layer(middleware::from_fn(cached))
}

/// The page's configuration: a bearer token, with `offers_oauth` an OAuth client for signing in, and two instances if
/// a second authentik is below `staging`.
pub fn configuration(token: &str, staging: Option<&str>, offers_oauth: bool) -> Value {
    let client = json!({ "clientId": oauth::CLIENT_ID, "application": oauth::APPLICATION });
    let oauth = if offers_oauth { client } else { Value::Null };
    let mut config =
        json!({ "apiBase": "/api/v3", "title": "RAC Admin demo", "demoToken": token, "oauth": oauth });
    if let Some(staging) = staging {
        config["instances"] = json!([
            { "name": "Production", "colour": "red", "apiBase": "/api/v3", "oauth": oauth },
            { "name": "Staging", "colour": "teal", "apiBase": format!("{staging}/api/v3") },
        ]);
    }
    config
}

/// Sets caching: forever if the name contains a hash of the content, otherwise revalidation by ETag.
async fn cached(mut request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let reads = request.method() == Method::GET;
    let known = request.headers_mut().remove(header::IF_NONE_MATCH);
    // Times have a resolution of a second; the ETag is exact.
    request.headers_mut().remove(header::IF_MODIFIED_SINCE);
    let mut response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    let hashed = path.rsplit('/').next().is_some_and(is_hashed);
    let policy = HeaderValue::from_static(if hashed { FOREVER } else { ASK_AGAIN });
    response.headers_mut().insert(header::CACHE_CONTROL, policy);
    if hashed || !reads { response } else { tagged(response, known).await }
}

/// Adds the ETag, or answers 304 if the caller already has this content.
async fn tagged(response: Response, known: Option<HeaderValue>) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(content) = axum::body::to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    let tag = format!("W/\"{:016x}\"", hasher.finish());
    let same = known
        .is_some_and(|known| known.to_str().is_ok_and(|known| known.split(',').any(|one| one.trim() == tag)));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        parts.headers.insert(header::ETAG, tag);
    }
    if !same {
        return Response::from_parts(parts, content.into());
    }
    parts.status = StatusCode::NOT_MODIFIED;
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::empty())
}

/// Whether a file's name contains exactly 16 hexadecimal digits in a row, such as `rac-admin-0123456789abcdef.js`.
fn is_hashed(name: &str) -> bool {
    name.split(|c: char| !c.is_ascii_hexdigit()).any(|run| run.len() == 16)
}

#[cfg(test)]
mod tests {
    use super::is_hashed;

    #[test]
    fn only_files_with_a_hash_are_cached_forever() {
        assert!(is_hashed("rac-admin-0123456789abcdef.js"));
        assert!(is_hashed("rac-admin-0123456789abcdef_bg.wasm"));
        assert!(!is_hashed("index.html"));
        assert!(!is_hashed("rac-admin-0123456789abcde.js"));
        assert!(!is_hashed("rac-admin-0123456789abcdef0.js"));
    }
}
