//! Discovery, and which origins can read the provider's responses.

mod support;

use serde_json::json;
use support::oauth::ORIGIN;
use support::{Demo, Reply};

const DISCOVERY: &str = "/application/o/rac-admin/.well-known/openid-configuration";

async fn from(demo: &Demo, origin: &str, method: &str, path: &str, body: &str) -> Reply {
    let headers =
        [("host", "rac.example"), ("origin", origin), ("content-type", "application/x-www-form-urlencoded")];
    demo.raw(method, path, &headers, body).await
}

fn allowed(reply: &Reply) -> &str {
    reply.header("access-control-allow-origin")
}

#[tokio::test]
async fn discovery_names_all_endpoints() {
    let demo = Demo::sample();
    let found = demo.raw("GET", DISCOVERY, &[("host", "rac.example")], "").await;
    assert_eq!((found.status, found.header("content-type")), (200, "application/json"));
    let found = found.json();
    for (name, path) in [
        ("issuer", "rac-admin/"),
        ("authorization_endpoint", "authorize/"),
        ("token_endpoint", "token/"),
        ("userinfo_endpoint", "userinfo/"),
        ("revocation_endpoint", "revoke/"),
        ("end_session_endpoint", "rac-admin/end-session/"),
        ("jwks_uri", "rac-admin/jwks/"),
    ] {
        assert_eq!(found[name], format!("{ORIGIN}/application/o/{path}"), "{name}");
    }
    assert!(found["code_challenge_methods_supported"].as_array().unwrap().contains(&json!("S256")));
    assert!(found["scopes_supported"].as_array().unwrap().contains(&json!("goauthentik.io/api")));
    let keys = demo.raw("GET", "/application/o/rac-admin/jwks/", &[], "").await;
    assert_eq!((keys.both(), allowed(&keys)), ((200, json!({})), "*"));
}

#[tokio::test]
async fn behind_a_proxy_with_https_the_addresses_have_https() {
    let demo = Demo::sample();
    let headers = [("host", "rac.example"), ("x-forwarded-proto", "https")];
    let found = demo.raw("GET", DISCOVERY, &headers, "").await.json();
    assert_eq!(found["issuer"], "https://rac.example/application/o/rac-admin/");
}

#[tokio::test]
async fn other_applications_and_paths_are_not_found() {
    let demo = Demo::sample();
    for path in
        ["other/.well-known/openid-configuration", "rac-adminx/jwks/", "rac-admin/", "token", "introspect/"]
    {
        assert_eq!(demo.raw("GET", &format!("/application/o/{path}"), &[], "").await.status, 404, "{path}");
    }
    assert_eq!(demo.raw("GET", "/application/o/token/", &[], "").await.status, 404, "only by POST");
}

#[tokio::test]
async fn answers_are_readable_for_origins_of_registered_pages_only() {
    let demo = Demo::registered("/", &["https://portal.example/consoles"]);
    for (origin, may) in [
        (ORIGIN, true),
        ("http://localhost:3000", true),
        ("http://127.0.0.1:5173", true),
        ("https://portal.example", true),
        ("https://evil.example", false),
        ("http://portal.example", false),
        ("null", false),
    ] {
        let expected = if may { origin } else { "" };
        let discovery = from(&demo, origin, "GET", DISCOVERY, "").await;
        assert_eq!((discovery.status, allowed(&discovery)), (200, expected), "{origin}");
        let token = from(&demo, origin, "POST", "/application/o/token/", "client_id=rac-admin-demo").await;
        assert_eq!((token.status, allowed(&token)), (400, expected), "{origin}: errors are readable as well");
        let vary = if may { "Origin" } else { "" };
        assert_eq!(token.header("vary"), vary, "{origin}");
    }
}

#[tokio::test]
async fn without_an_origin_there_are_no_cors_headers() {
    let demo = Demo::sample();
    let found = demo.raw("GET", DISCOVERY, &[("host", "rac.example")], "").await;
    assert_eq!(allowed(&found), "");
}

#[tokio::test]
async fn preflights_are_answered() {
    let demo = Demo::sample();
    for path in ["/application/o/token/", DISCOVERY] {
        let headers = [
            ("host", "rac.example"),
            ("origin", "http://localhost:3000"),
            ("access-control-request-method", "POST"),
            ("access-control-request-headers", "content-type,x-other"),
        ];
        let reply = demo.raw("OPTIONS", path, &headers, "").await;
        assert_eq!((reply.status, allowed(&reply)), (200, "http://localhost:3000"), "{path}");
        assert_eq!(reply.header("access-control-allow-methods"), "GET, POST, OPTIONS");
        assert_eq!(reply.header("access-control-allow-headers"), "content-type,x-other");
    }
}

#[tokio::test]
async fn revocation_page_and_api_have_no_cors_headers() {
    let demo = Demo::sample();
    let token = demo.signed_in("dana").await.token("access_token");
    let body = format!("client_id=rac-admin-demo&token={token}");
    let revoked = from(&demo, "http://localhost:3000", "POST", "/application/o/revoke/", &body).await;
    assert_eq!((revoked.status, allowed(&revoked)), (200, ""));
    assert!(!demo.accepts(&token).await, "it is revoked all the same");
    let preflight = from(&demo, "http://localhost:3000", "OPTIONS", "/application/o/revoke/", "").await;
    assert_eq!(allowed(&preflight), "");
    let page = from(&demo, ORIGIN, "GET", "/application/o/authorize/", "").await;
    assert_eq!(allowed(&page), "");
    let api = demo.raw("GET", "/api/v3/root/config/", &[("origin", ORIGIN)], "").await;
    assert_eq!(allowed(&api), "");
}
