//! The paths below `/application/o/`, and which origins can read the responses.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::any;
use serde_json::{Value, json};

use super::client::Client;
use super::grants::Revoked;
use super::request::OAuthRequest;
use super::token::unavailable;
use super::{APPLICATION, authorize, discovery, end_session, revoke, token, userinfo};
use crate::api::Demo;
use crate::clock;
use crate::log::Entry;
use crate::rest::answer::{Answer, Refusal};
use crate::rest::request::{Query, decode};
use crate::server::{self, Shared};

/// The routes of the provider.
pub fn router(shared: Arc<Shared>) -> Router {
    Router::new().route("/application/o/{*path}", any(respond)).with_state(shared)
}

async fn respond(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, server::LARGEST_BODY).await else {
        return server::plain(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let request = OAuthRequest {
        method: parts.method.to_string(),
        path: decode(parts.uri.path().strip_prefix("/application/o").unwrap_or_default(), false),
        uri: parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default(),
        query: Query::parse(parts.uri.query().unwrap_or_default()),
        form: Query::parse(&String::from_utf8_lossy(&body)),
        headers: parts.headers,
    };
    server::response(answer(&mut shared.demo(), &shared.client, &request, clock::now()))
}

/// Answers a request and logs it without its parameters, which contain codes and tokens.
pub fn answer(demo: &mut Demo, client: &Client, request: &OAuthRequest, now: f64) -> Answer {
    let (answer, noted) = dispatch(demo, client, request, now);
    demo.log.push(Entry {
        method: request.method.clone(),
        path: format!("/application/o{}", request.path),
        status: answer.status,
        body: noted,
    });
    answer
}

/// The answer, and what is logged about the request's body.
fn dispatch(demo: &mut Demo, client: &Client, request: &OAuthRequest, now: f64) -> (Answer, Value) {
    let method = match request.method.as_str() {
        "HEAD" => "GET",
        method => method,
    };
    let path = request.path.as_str();
    let of_application = path.strip_prefix('/').and_then(|path| path.strip_prefix(APPLICATION));
    let silent = |answer: Answer| (answer, Value::Null);
    match (method, path, of_application.unwrap_or_default()) {
        ("OPTIONS", "/token/" | "/userinfo/", _) | ("OPTIONS", _, "/.well-known/openid-configuration") => {
            silent(preflight(request))
        }
        ("GET" | "POST", "/authorize/", _) => silent(authorize::answer(demo, client, request, now)),
        ("POST", "/token/", _) => {
            let noted = json!({ "grant_type": request.form.get("grant_type") });
            if demo.oauth.faults.token_down {
                return (unavailable(), noted);
            }
            (shared_with(client, request, token::answer(demo, client, request, now)), noted)
        }
        ("POST", "/revoke/", _) if demo.oauth.faults.revoke_fails => silent(unavailable()),
        ("POST", "/revoke/", _) => {
            let (answer, revoked) = revoke::answer(demo, request);
            let kind = match revoked {
                Revoked::Access => "access_token",
                Revoked::Refresh => "refresh_token",
                Revoked::Unknown => "unknown",
            };
            (answer, json!({ "revoked": kind }))
        }
        ("GET" | "POST", "/userinfo/", _) => {
            silent(shared_with(client, request, userinfo::answer(demo, request, now)))
        }
        ("GET", _, "/.well-known/openid-configuration") => {
            silent(shared_with(client, request, discovery::answer(request)))
        }
        ("GET", _, "/jwks/") => silent(discovery::keys()),
        ("GET" | "POST", _, "/end-session/") => silent(end_session::answer(demo, client, request)),
        _ => silent(Refusal::UnknownPath.answer(method)),
    }
}

/// Allows pages of registered origins to read a response.
fn shared_with(client: &Client, request: &OAuthRequest, answer: Answer) -> Answer {
    match request.header("origin") {
        Some(origin) if client.trusts(origin, &request.own_origin()) => readable(origin, answer),
        _ => answer,
    }
}

fn readable(origin: &str, answer: Answer) -> Answer {
    answer
        .with_header("access-control-allow-origin", origin)
        .with_header("access-control-allow-credentials", "true")
        .with_header("vary", "Origin")
}

/// Answers a preflight. authentik allows every origin, because it can't know the client yet; only registered origins
/// can read the response to the actual request.
fn preflight(request: &OAuthRequest) -> Answer {
    let answer = token::uncached(Answer::ok(&json!({})));
    let Some(origin) = request.header("origin") else { return answer };
    let answer = readable(origin, answer).with_header("access-control-allow-methods", "GET, POST, OPTIONS");
    match request.header("access-control-request-headers") {
        Some(headers) => answer.with_header("access-control-allow-headers", headers),
        None => answer,
    }
}
