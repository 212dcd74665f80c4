//! Errors on demand, and the demo's own paths.

mod support;

use std::time::Duration;

use serde_json::json;
use support::{ADMIN, Demo, READY, flow};

const LIST: &str = "/providers/rac/";

#[tokio::test]
async fn reads_fail_by_their_search_text() {
    let demo = Demo::sample();
    let crash = demo.get("/flows/instances/?search=demo-crash").await;
    assert_eq!((crash.status, crash.header("content-type")), (500, "text/html; charset=utf-8"));
    let starting = demo.get(&format!("{LIST}?search=demo-starting")).await;
    assert_eq!(starting.both(), (503, json!({ "error": "authentik starting" })));
    assert_eq!(starting.header("retry-after"), "5");
    assert_eq!(demo.get(&format!("{LIST}?search=demo-gone")).await.status, 502);
    let once = format!("{LIST}?search=demo-gone-once");
    assert_eq!((demo.get(&once).await.status, demo.get(&once).await.status), (502, 200));
    let garbage = demo.get(&format!("{LIST}?search=demo-garbage")).await;
    assert_eq!((garbage.status, garbage.header("content-type")), (200, "application/json"));
    assert!(serde_json::from_slice::<serde_json::Value>(&garbage.body).is_err());
    let shape = demo.get(&format!("{LIST}?search=demo-shape")).await;
    assert!(shape.json()["results"][0]["pk"].is_object());
}

#[tokio::test]
async fn a_throttled_read_works_the_second_time() {
    let demo = Demo::sample();
    let path = format!("{LIST}?search=demo-throttle");
    let first = demo.get(&path).await;
    assert_eq!((first.status, first.header("retry-after")), (429, "1"));
    assert_eq!(demo.get(&path).await.status, 200);
    assert_eq!(demo.get("/flows/instances/?search=demo-throttle").await.status, 429);
}

#[tokio::test(start_paused = true)]
async fn slow_answers_arrive_eventually() {
    let demo = Demo::sample();
    let begin = tokio::time::Instant::now();
    assert_eq!(demo.get(&format!("{LIST}?search=demo-slow")).await.status, 200);
    assert_eq!(begin.elapsed().as_secs(), 5);
    assert_eq!(demo.get(&format!("{LIST}?search=demo-stall")).await.status, 200);
    assert_eq!(begin.elapsed().as_secs(), 65);
}

#[tokio::test]
async fn writes_fail_by_the_name_that_is_saved() {
    let demo = Demo::sample();
    let save =
        async |name: &str| demo.post(LIST, json!({ "name": name, "authorization_flow": flow() })).await;
    let crash = save("demo-crash here").await;
    assert!(crash.is_empty_405());
    assert_eq!(crash.header("x-authentik-id").len(), 32);
    let throttle = save("demo-throttle").await;
    assert_eq!((throttle.status, throttle.header("retry-after")), (429, "30"));
    assert_eq!(save("demo-starting").await.header("retry-after"), "5");
    assert_eq!(save("demo-gone").await.status, 502);
    assert_eq!(save("demo-refused").await.status, 403);
    assert_eq!(save("not demo-crash").await.status, 201, "only at the beginning of a name");
    let renamed = demo.patch("/providers/rac/1/", json!({ "name": "demo-crash" })).await;
    assert!(renamed.is_empty_405());
    assert_eq!(demo.get("/providers/rac/1/").await.json()["name"], "Servers");
}

#[tokio::test]
async fn some_objects_can_not_be_deleted_and_some_only_at_the_second_attempt() {
    let demo = Demo::sample();
    let pk = demo.new_provider("my demo-undeletable one").await;
    assert_eq!(demo.delete(&format!("{LIST}{pk}/")).await.status, 403);
    assert_eq!(demo.get(&format!("{LIST}{pk}/")).await.status, 200);
    let token = |search: &str| format!("/rac/connection_tokens/?search={search}");
    let first = demo.get(&token("demo-undeletable")).await.json()["results"][0]["pk"].clone();
    let path = format!("/rac/connection_tokens/{}/", first.as_str().unwrap());
    assert_eq!(demo.delete(&path).await.status, 403);
    let flaky = demo.get(&token("demo-flaky")).await;
    assert!(flaky.count() >= 3);
    let path = format!("/rac/connection_tokens/{}/", flaky.json()["results"][0]["pk"].as_str().unwrap());
    assert!(demo.delete(&path).await.is_empty_405());
    assert_eq!(demo.delete(&path).await.status, 204);
}

#[tokio::test]
async fn another_user_changes_a_provider_between_two_reads() {
    let demo = Demo::sample();
    let pk = demo.new_provider("demo-somebody-else works here too").await;
    let path = format!("{LIST}{pk}/");
    let expiry = async || demo.get(&path).await.json()["connection_expiry"].clone();
    let first = expiry().await;
    assert_eq!(expiry().await, first, "two looks at once are one");
    tokio::time::sleep(Duration::from_millis(2_100)).await;
    assert_ne!(expiry().await, first);
    let ordinary = demo.get("/providers/rac/1/").await.json();
    assert_eq!(demo.get("/providers/rac/1/").await.json(), ordinary);
}

#[tokio::test]
async fn a_test_can_change_a_provider() {
    let demo = Demo::sample();
    let before = demo.get("/providers/rac/1/").await.json();
    assert_eq!(demo.control("providers/1/touch").await, 204);
    let after = demo.get("/providers/rac/1/").await.json();
    assert_ne!(after["connection_expiry"], before["connection_expiry"]);
    let body = r#"{"delete_token_on_disconnect": true}"#;
    assert_eq!(demo.raw("POST", "/demo/providers/1/touch", &[], body).await.status, 204);
    assert_eq!(demo.get("/providers/rac/1/").await.json()["delete_token_on_disconnect"], true);
    assert_eq!(demo.control("providers/99/touch").await, 404);
}

#[tokio::test]
async fn a_token_is_revoked_and_restored() {
    let demo = Demo::sample();
    assert_eq!(demo.control("tokens/demo-admin-token/revoke").await, 204);
    let refused = demo.get("/core/users/me/").await;
    assert_eq!(refused.both(), (403, json!({ "detail": "Token invalid/expired" })));
    assert_eq!(demo.control("tokens/demo-admin-token/restore").await, 204);
    assert_eq!(demo.get("/core/users/me/").await.status, 200);
}

#[tokio::test]
async fn a_reset_restores_everything() {
    let demo = Demo::sample();
    let before = demo.get("/providers/rac/?ordering=pk").await.json();
    demo.delete(&format!("{LIST}{READY}/")).await;
    demo.control("tokens/demo-admin-token/revoke").await;
    assert_eq!(demo.control("reset").await, 204);
    assert_eq!(demo.get("/providers/rac/?ordering=pk").await.json(), before);
    assert_eq!(demo.raw("GET", "/demo/log", &[], "").await.json()["count"], 1);
}

#[tokio::test]
async fn the_log_has_all_requests_without_tokens() {
    let demo = Demo::sample();
    demo.patch("/providers/rac/1/", json!({ "connection_expiry": "hours=2" })).await;
    demo.call("GET", "/rac/endpoints/?provider=1", ADMIN, None).await;
    let log = demo.raw("GET", "/demo/log", &[], "").await;
    let expected = json!({
        "count": 2,
        "requests": [
            {
                "method": "PATCH", "path": "/api/v3/providers/rac/1/", "status": 200,
                "body": { "connection_expiry": "hours=2" },
            },
            { "method": "GET", "path": "/api/v3/rac/endpoints/?provider=1", "status": 200 },
        ],
    });
    assert_eq!(log.json(), expected);
    assert!(!String::from_utf8(log.body).unwrap().contains(ADMIN));
    assert_eq!(demo.raw("DELETE", "/demo/log", &[], "").await.status, 204);
    assert_eq!(demo.raw("GET", "/demo/log", &[], "").await.json(), json!({ "count": 0, "requests": [] }));
}

#[tokio::test]
async fn endpoints_become_devices_until_the_next_reset() {
    let demo = Demo::sample();
    assert_eq!(demo.control("devices").await, 204);
    assert_eq!(demo.get("/rac/endpoints/?page_size=1").await.status, 404);
    let list = demo.get("/rac/connection_tokens/?page_size=1").await.json();
    let token = &list["results"][0];
    assert!(token["device_name"].is_string() && token["device"].is_string(), "{token}");
    assert!(token.get("endpoint").is_none() && token.get("endpoint_obj").is_none());
    assert!(token["user"]["username"].is_string() && token["provider_obj"]["name"].is_string());
    let provider = demo.get("/providers/rac/1/").await.json();
    assert_eq!(provider["outpost_set"].as_array().map(Vec::len), Some(1));
    assert_eq!(demo.control("reset").await, 204);
    assert_eq!(demo.get("/rac/endpoints/?page_size=1").await.status, 200);
}
