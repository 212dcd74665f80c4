//! The end of a sign-in: revocation, end of session, reset.

mod support;

use serde_json::json;
use support::Demo;
use support::oauth::{Browser, ORIGIN, PAGE};

const END: &str = "/application/o/rac-admin/end-session/";

/// A signed-in browser, and the tokens that the app got.
async fn signed_in(demo: &Demo) -> (Browser<'_>, support::Reply) {
    let mut browser = Browser::new(demo);
    let code = browser.sign_in("dana", &[]).await.handed_back("code").unwrap();
    let tokens = demo.redeem(&code, &[]).await;
    (browser, tokens)
}

fn end(parameters: &[(&str, &str)]) -> String {
    let encoded = |value: &str| value.replace(':', "%3A").replace('/', "%2F");
    let pairs: Vec<String> =
        parameters.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    format!("{END}?{}", pairs.join("&"))
}

#[tokio::test]
async fn a_revoked_token_is_refused_at_once() {
    let demo = Demo::sample();
    let tokens = demo.signed_in("dana").await;
    let (access, refresh) = (tokens.token("access_token"), tokens.token("refresh_token"));
    let revoked = demo.revoke_token(&access, &[]).await;
    assert_eq!(revoked.both(), (200, json!({})));
    assert!(!demo.accepts(&access).await);
    assert_eq!(demo.revoke_token(&refresh, &[]).await.status, 200);
    assert_eq!(demo.refresh(&refresh, &[]).await.token("error"), "invalid_grant");
}

#[tokio::test]
async fn revoking_needs_the_client_and_does_not_tell_whether_there_was_a_token() {
    let demo = Demo::sample();
    assert_eq!(demo.revoke_token("no such token", &[]).await.both(), (200, json!({})));
    let token = demo.signed_in("dana").await.token("access_token");
    for client in ["", "another"] {
        let refused = demo.revoke_token(&token, &[("client_id", client)]).await;
        assert_eq!((refused.status, refused.token("error")), (401, "invalid_client".into()));
    }
    assert!(demo.accepts(&token).await);
}

#[tokio::test]
async fn the_end_of_the_session_ends_its_access_tokens_but_not_its_refresh_tokens() {
    let demo = Demo::sample();
    let (mut browser, tokens) = signed_in(&demo).await;
    let elsewhere = demo.signed_in("dana").await;
    let farewell = browser.open(END).await;
    assert_eq!(farewell.status, 200);
    assert!(farewell.text().contains("You are signed out"));
    assert!(farewell.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(browser.authorize(&[]).await.status, 200, "asks again");
    assert!(!demo.accepts(&tokens.token("access_token")).await);
    assert!(demo.accepts(&elsewhere.token("access_token")).await, "another session");
    assert_eq!(demo.refresh(&tokens.token("refresh_token"), &[]).await.status, 200);
}

#[tokio::test]
async fn ending_no_session_is_no_error() {
    let demo = Demo::sample();
    assert_eq!(Browser::new(&demo).open(END).await.status, 200);
}

#[tokio::test]
async fn signing_out_redirects_to_registered_pages_only() {
    let demo = Demo::sample();
    let (mut browser, tokens) = signed_in(&demo).await;
    let (id_token, access) = (tokens.token("id_token"), tokens.token("access_token"));
    let to = |uri: &'static str| ("post_logout_redirect_uri", uri);
    for refused in [
        end(&[to(PAGE)]),
        end(&[to(PAGE), ("id_token_hint", "nonsense")]),
        end(&[to("https://evil.example/"), ("id_token_hint", &id_token)]),
        end(&[to("http://rac.example/other"), ("id_token_hint", &id_token)]),
        end(&[("id_token_hint", "a.b.c")]),
    ] {
        let reply = browser.open(&refused).await;
        assert_eq!((reply.status, reply.header("location")), (400, ""), "{refused}");
    }
    assert!(demo.accepts(&access).await, "nothing has ended");
    let back = browser.open(&end(&[to(PAGE), ("id_token_hint", &id_token), ("state", "bye")])).await;
    assert_eq!((back.status, back.header("location")), (302, "http://rac.example/?state=bye"));
    assert!(!demo.accepts(&access).await);
}

#[tokio::test]
async fn an_id_token_of_another_issuer_is_ignored() {
    let demo = Demo::sample();
    let (mut browser, _) = signed_in(&demo).await;
    let foreign = Demo::sample().signed_in("dana").await.token("id_token");
    assert_eq!(browser.open(&end(&[("id_token_hint", &foreign)])).await.status, 400);
}

#[tokio::test]
async fn a_reset_clears_sessions_and_faults() {
    let demo = Demo::sample();
    let (mut browser, tokens) = signed_in(&demo).await;
    demo.faults(json!({ "deny": true, "clockSkew": 60 })).await;
    demo.control("reset").await;
    assert!(!demo.accepts(&tokens.token("access_token")).await);
    assert_eq!(demo.refresh(&tokens.token("refresh_token"), &[]).await.token("error"), "invalid_grant");
    assert_eq!(browser.authorize(&[]).await.status, 200, "neither signed in nor denied");
}

#[tokio::test]
async fn the_log_has_the_provider_s_requests_without_secrets() {
    let demo = Demo::sample();
    let (mut browser, tokens) = signed_in(&demo).await;
    demo.refresh(&tokens.token("refresh_token"), &[]).await;
    demo.revoke_token(&tokens.token("access_token"), &[]).await;
    browser.open(&end(&[("id_token_hint", &tokens.token("id_token"))])).await;
    let log = demo.raw("GET", "/demo/log", &[], "").await;
    let entry = |method: &str, path: &str, status: u16| json!({ "method": method, "path": format!("/application/o/{path}/"), "status": status });
    let with = |mut entry: serde_json::Value, body: serde_json::Value| {
        entry["body"] = body;
        entry
    };
    let expected = json!([
        entry("POST", "authorize", 302),
        with(entry("POST", "token", 200), json!({ "grant_type": "authorization_code" })),
        with(entry("POST", "token", 200), json!({ "grant_type": "refresh_token" })),
        with(entry("POST", "revoke", 200), json!({ "revoked": "access_token" })),
        entry("GET", "rac-admin/end-session", 200),
    ]);
    assert_eq!(log.json()["requests"], expected);
    for secret in ["access_token", "refresh_token", "id_token"].map(|name| tokens.token(name)) {
        assert!(!log.text().contains(&secret));
    }
    assert!(!log.text().contains(ORIGIN));
}
