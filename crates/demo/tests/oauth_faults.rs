//! Errors in signing in that the demo was told to make.

mod support;

use serde_json::json;
use support::Demo;
use support::oauth::Browser;

#[tokio::test]
async fn the_deny_fault_denies_immediately() {
    let demo = Demo::sample();
    demo.faults(json!({ "deny": true })).await;
    let back = Browser::new(&demo).authorize(&[]).await;
    assert_eq!(back.handed_back("error").as_deref(), Some("access_denied"));
    demo.faults(json!({})).await;
    assert_eq!(Browser::new(&demo).authorize(&[]).await.status, 200);
}

#[tokio::test]
async fn the_consent_fault_asks_signed_in_users() {
    let demo = Demo::sample();
    let mut browser = Browser::new(&demo);
    browser.sign_in("dana", &[]).await;
    demo.faults(json!({ "consent": true })).await;
    assert_eq!(browser.authorize(&[]).await.status, 200);
    assert!(browser.sign_in("dana", &[]).await.handed_back("code").is_some());
}

#[tokio::test]
async fn the_state_fault_returns_another_state() {
    let demo = Demo::sample();
    demo.faults(json!({ "wrongState": true })).await;
    let back = Browser::new(&demo).sign_in("dana", &[]).await;
    assert!(back.handed_back("state").is_some_and(|state| !state.is_empty() && state != "the-state"));
    assert!(back.handed_back("code").is_some());
}

#[tokio::test]
async fn the_code_fault_expires_codes() {
    let demo = Demo::sample();
    demo.faults(json!({ "expiredCode": true })).await;
    let back = Browser::new(&demo).sign_in("dana", &[]).await;
    let refused = demo.redeem(&back.handed_back("code").unwrap(), &[]).await;
    assert_eq!((refused.status, refused.token("error")), (400, "invalid_grant".into()));
}

#[tokio::test]
async fn the_nonce_fault_changes_the_nonce() {
    let demo = Demo::sample();
    demo.faults(json!({ "wrongNonce": true })).await;
    let claims = demo.signed_in("dana").await.claims();
    assert!(claims["nonce"].as_str().is_some_and(|nonce| nonce != "the-nonce"));
}

#[tokio::test]
async fn the_clock_fault_shifts_the_times() {
    let demo = Demo::sample();
    let now = rac_admin_demo::clock::now() as i64;
    for skew in [7_200, -7_200] {
        demo.faults(json!({ "clockSkew": skew })).await;
        let tokens = demo.signed_in("dana").await;
        let claims = tokens.claims();
        let issued = claims["iat"].as_i64().unwrap();
        assert!((now + skew..now + skew + 60).contains(&issued), "{skew}");
        assert_eq!(claims["exp"].as_i64().unwrap() - issued, 3600);
        assert_eq!(tokens.json()["expires_in"], 3600);
        assert!(demo.accepts(&tokens.token("access_token")).await, "only what is signed is wrong");
    }
}

#[tokio::test]
async fn the_refresh_fault_refuses_refresh_tokens() {
    let demo = Demo::sample();
    let tokens = demo.signed_in("dana").await;
    demo.faults(json!({ "refuseRefresh": true })).await;
    let refused = demo.refresh(&tokens.token("refresh_token"), &[]).await;
    assert_eq!((refused.status, refused.token("error")), (400, "invalid_grant".into()));
    demo.faults(json!({})).await;
    assert_eq!(demo.refresh(&tokens.token("refresh_token"), &[]).await.status, 200);
}

#[tokio::test]
async fn the_down_faults_answer_502() {
    let demo = Demo::sample();
    let tokens = demo.signed_in("dana").await;
    let code = Browser::new(&demo).sign_in("dana", &[]).await.handed_back("code").unwrap();
    demo.faults(json!({ "tokenDown": true, "revokeFails": true })).await;
    let down = demo.redeem(&code, &[]).await;
    assert_eq!((down.status, down.header("access-control-allow-origin")), (502, ""));
    assert_eq!(demo.refresh(&tokens.token("refresh_token"), &[]).await.status, 502);
    assert_eq!(demo.revoke_token(&tokens.token("access_token"), &[]).await.status, 502);
    assert!(demo.accepts(&tokens.token("access_token")).await);
    demo.faults(json!({})).await;
    assert_eq!(demo.redeem(&code, &[]).await.status, 200, "the code was not used up");
}

#[tokio::test]
async fn the_lifetime_fault_shortens_access_tokens() {
    let demo = Demo::sample();
    demo.faults(json!({ "lifetime": 0 })).await;
    let tokens = demo.signed_in("dana").await;
    assert_eq!(tokens.json()["expires_in"], 0);
    assert!(!demo.accepts(&tokens.token("access_token")).await);
    demo.faults(json!({})).await;
    let fresh = demo.refresh(&tokens.token("refresh_token"), &[]).await;
    assert_eq!(fresh.json()["expires_in"], 3600);
    assert!(demo.accepts(&fresh.token("access_token")).await);
    assert_eq!(demo.control("oauth/expire").await, 204);
    assert!(!demo.accepts(&fresh.token("access_token")).await);
    assert_eq!(demo.refresh(&fresh.token("refresh_token"), &[]).await.status, 200);
}

#[tokio::test]
async fn a_setting_replaces_all_faults_and_must_be_valid() {
    let demo = Demo::sample();
    let told = async || demo.raw("GET", "/demo/oauth", &[], "").await.json();
    let usual = told().await;
    assert_eq!(usual["deny"], false);
    demo.faults(json!({ "deny": true })).await;
    demo.faults(json!({ "clockSkew": 5 })).await;
    assert_eq!((&told().await["deny"], &told().await["clockSkew"]), (&json!(false), &json!(5)));
    for mistake in ["{\"denied\": true}", "{\"deny\": 1}", "[]x", "{"] {
        assert_eq!(demo.raw("POST", "/demo/oauth", &[], mistake).await.status, 400, "{mistake}");
    }
    assert_eq!(told().await["clockSkew"], 5, "a mistake changes nothing");
    assert_eq!(demo.control("oauth").await, 204);
    assert_eq!(told().await, usual);
}
