//! The built app as static files, and the configuration that the demo puts in its place.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Json, Redirect, Response};
use axum::routing::get;
use serde_json::{Value, json};
use tower_http::services::ServeDir;

use crate::sample::ADMIN_TOKEN;

const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

/// Serves `dist` below `base` (which has a slash at both ends).
pub fn router(dist: &Path, base: &str) -> Router {
    let files = ServeDir::new(dist).precompressed_br().precompressed_gzip();
    let site = Router::new().route(&format!("{base}config.json"), get(configuration));
    let site = if base == "/" {
        site.fallback_service(files)
    } else {
        let start = base.to_owned();
        site.nest_service(base, files).route("/", get(async move || Redirect::temporary(&start)))
    };
    site.layer(middleware::from_fn(cached))
}

async fn configuration() -> Json<Value> {
    Json(json!({ "apiBase": "/api/v3", "title": "RAC Admin demo", "demoToken": ADMIN_TOKEN }))
}

/// Says how long an answer keeps: forever if its name carries its content's hash, otherwise ask again by ETag.
async fn cached(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let mut response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    let policy = if path.rsplit('/').next().is_some_and(is_hashed) { FOREVER } else { ASK_AGAIN };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(policy));
    if policy == FOREVER {
        return response;
    }
    let tag = tag_of(&response);
    if known
        .is_some_and(|known| known.to_str().is_ok_and(|known| known.split(',').any(|one| one.trim() == tag)))
    {
        response = StatusCode::NOT_MODIFIED.into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(policy));
    }
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// A weak tag from what the file's headers tell: time, length, encoding.
fn tag_of(response: &Response) -> String {
    let mut hasher = DefaultHasher::new();
    for name in [header::LAST_MODIFIED, header::CONTENT_LENGTH, header::CONTENT_ENCODING] {
        response.headers().get(name).map(HeaderValue::as_bytes).hash(&mut hasher);
    }
    format!("W/\"{:016x}\"", hasher.finish())
}

/// Whether a file's name holds exactly 16 hexadecimal digits in a row, as `rac-admin-0123456789abcdef.js`.
fn is_hashed(name: &str) -> bool {
    name.split(|c: char| !c.is_ascii_hexdigit()).any(|run| run.len() == 16)
}

#[cfg(test)]
mod tests {
    use super::is_hashed;

    #[test]
    fn only_names_with_a_hash_are_kept_forever() {
        assert!(is_hashed("rac-admin-0123456789abcdef.js"));
        assert!(is_hashed("rac-admin-0123456789abcdef_bg.wasm"));
        assert!(!is_hashed("index.html"));
        assert!(!is_hashed("rac-admin-0123456789abcde.js"));
        assert!(!is_hashed("rac-admin-0123456789abcdef0.js"));
    }
}
