//! The demo's own paths below `/demo/`, for tests and curious users.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Json};
use axum::routing::{get, post};
use serde_json::Value;

use crate::oauth::faults::Faults;
use crate::oauth::page;
use crate::sentinels;
use crate::server::Shared;

/// `/demo/reset`, `/demo/tokens/<token>/revoke|restore`, `/demo/providers/<id>/touch`, `/demo/devices`, `/demo/oauth`,
/// `/demo/oauth/expire`, `/demo/log`, and the style sheet of the sign-in page.
pub fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/demo/reset", post(reset))
        .route("/demo/tokens/{token}/revoke", post(revoke))
        .route("/demo/tokens/{token}/restore", post(restore))
        .route("/demo/providers/{id}/touch", post(touch))
        .route("/demo/devices", post(have_devices))
        .route("/demo/oauth", get(faults).post(set_faults))
        .route("/demo/oauth/expire", post(expire))
        .route(page::STYLE_PATH, get(style))
        .route("/demo/log", get(log).delete(clear_log))
        .with_state(shared)
}

async fn reset(State(shared): State<Arc<Shared>>) -> StatusCode {
    shared.demo().reset();
    StatusCode::NO_CONTENT
}

async fn revoke(State(shared): State<Arc<Shared>>, Path(token): Path<String>) -> StatusCode {
    shared.demo().revoked.insert(token);
    StatusCode::NO_CONTENT
}

async fn restore(State(shared): State<Arc<Shared>>, Path(token): Path<String>) -> StatusCode {
    shared.demo().revoked.remove(&token);
    StatusCode::NO_CONTENT
}

/// Changes a provider as another user would: columns from the JSON body, or without one its expiry.
async fn touch(State(shared): State<Arc<Shared>>, Path(id): Path<String>, body: Bytes) -> StatusCode {
    let columns = match serde_json::from_slice(&body) {
        Ok(Value::Object(columns)) => Some(columns),
        _ if body.is_empty() => None,
        _ => return StatusCode::BAD_REQUEST,
    };
    let found = sentinels::touch(&mut shared.demo().store, &id, columns);
    if found { StatusCode::NO_CONTENT } else { StatusCode::NOT_FOUND }
}

/// Turns endpoints into devices until the next reset.
async fn have_devices(State(shared): State<Arc<Shared>>) -> StatusCode {
    shared.demo().devices = true;
    StatusCode::NO_CONTENT
}

async fn faults(State(shared): State<Arc<Shared>>) -> Json<Faults> {
    Json(shared.demo().oauth.faults.clone())
}

/// Fields that are missing in the JSON body are reset; without a body all are.
async fn set_faults(State(shared): State<Arc<Shared>>, body: Bytes) -> StatusCode {
    let faults = if body.is_empty() { Ok(Faults::default()) } else { serde_json::from_slice(&body) };
    let Ok(faults) = faults else { return StatusCode::BAD_REQUEST };
    shared.demo().oauth.faults = faults;
    StatusCode::NO_CONTENT
}

/// Makes the access tokens of the OAuth provider expire.
async fn expire(State(shared): State<Arc<Shared>>) -> StatusCode {
    shared.demo().oauth.expire();
    StatusCode::NO_CONTENT
}

async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], page::STYLE)
}

async fn log(State(shared): State<Arc<Shared>>) -> Json<Value> {
    Json(shared.demo().log.show())
}

async fn clear_log(State(shared): State<Arc<Shared>>) -> StatusCode {
    shared.demo().log.clear();
    StatusCode::NO_CONTENT
}
