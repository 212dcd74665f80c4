//! Signing in by OAuth: from the app to the provider's page and back, and with the code to the tokens.

mod support;

use serde_json::json;
use support::Demo;
use support::oauth::SCOPE;

#[tokio::test]
async fn whoever_signs_in_calls_the_api_with_their_own_rights() {
    let demo = Demo::sample();
    for (username, superuser) in [("dana", true), ("audra", false), ("amara", false), ("norbert", false)] {
        let tokens = demo.signed_in(username).await;
        let me = demo.call("GET", "/core/users/me/", &tokens.token("access_token"), None).await.json();
        assert_eq!(
            (&me["user"]["username"], &me["user"]["is_superuser"]),
            (&json!(username), &json!(superuser))
        );
        let providers = demo.call("GET", "/providers/rac/", &tokens.token("access_token"), None).await;
        assert_eq!(providers.status, if username == "norbert" { 403 } else { 200 }, "{username}");
    }
}

#[tokio::test]
async fn the_answer_has_what_was_asked_for() {
    let demo = Demo::sample();
    let tokens = demo.signed_in("dana").await;
    let body = tokens.json();
    assert_eq!((&body["token_type"], &body["expires_in"]), (&json!("Bearer"), &json!(3600)));
    assert_eq!(body["scope"], SCOPE);
    assert_eq!(tokens.header("cache-control"), "no-store");
    assert!(tokens.token("refresh_token").len() >= 64);
    let claims = tokens.claims();
    for (claim, value) in [
        ("iss", "http://rac.example/application/o/rac-admin/"),
        ("aud", "rac-admin-demo"),
        ("nonce", "the-nonce"),
        ("preferred_username", "dana"),
        ("name", "Dana Demo"),
    ] {
        assert_eq!(claims[claim], value, "{claim}");
    }
    assert!(!claims["sub"].as_str().unwrap().is_empty());
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 3600);
}
