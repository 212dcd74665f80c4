//! Exchanging codes and refresh tokens, and their lifetime.

mod support;

use serde_json::json;
use support::Demo;
use support::oauth::{Browser, CHALLENGE, SCOPE, VERIFIER, claims};

/// The message for an access token without the API's scope, and for any invalid token.
const REFUSED: &str = "Token invalid/expired";

async fn code(demo: &Demo) -> String {
    Browser::new(demo).sign_in("dana", &[]).await.handed_back("code").unwrap()
}

#[tokio::test]
async fn the_response_has_the_requested_tokens_and_is_not_cached() {
    let demo = Demo::sample();
    let tokens = demo.signed_in("dana").await;
    let body = tokens.json();
    assert_eq!((&body["token_type"], &body["expires_in"]), (&json!("Bearer"), &json!(3600)));
    assert_eq!(body["scope"], SCOPE);
    assert_eq!((tokens.header("cache-control"), tokens.header("pragma")), ("no-store", "no-cache"));
    assert_eq!(tokens.header("content-type"), "application/json");
    assert!(tokens.token("refresh_token").len() >= 64);
}

#[tokio::test]
async fn the_id_token_has_user_issuer_and_times() {
    let demo = Demo::sample();
    let before = rac_admin_demo::clock::now() as i64;
    let said = demo.signed_in("dana").await.claims();
    for (claim, value) in [
        ("iss", "http://rac.example/application/o/rac-admin/"),
        ("aud", "rac-admin-demo"),
        ("nonce", "the-nonce"),
        ("preferred_username", "dana"),
        ("name", "Dana Demo"),
    ] {
        assert_eq!(said[claim], value, "{claim}");
    }
    let issued = said["iat"].as_i64().unwrap();
    assert!((before..before + 60).contains(&issued));
    assert_eq!(said["exp"].as_i64().unwrap() - issued, 3600);
    assert!(!said["sub"].as_str().unwrap().is_empty());
    let other = demo.signed_in("audra").await.claims();
    assert_ne!(other["sub"], said["sub"]);
    let bare = demo.signed_in_for("dana", &[("scope", "openid goauthentik.io/api"), ("nonce", "")]).await;
    assert_eq!(bare.claims().get("preferred_username"), None, "without profile");
    assert_eq!(bare.claims().get("nonce"), None, "without one sent");
    assert_eq!(bare.claims()["sub"], said["sub"]);
}

#[tokio::test]
async fn tokens_that_were_not_requested_are_not_issued() {
    let demo = Demo::sample();
    let online = demo.signed_in_for("dana", &[("scope", "openid goauthentik.io/api")]).await.json();
    assert_eq!(online.get("refresh_token"), None);
    let no_openid = demo.signed_in_for("dana", &[("scope", "goauthentik.io/api")]).await.json();
    assert_eq!(no_openid.get("id_token"), None);
}

#[tokio::test]
async fn without_the_api_scope_a_token_is_refused_by_the_api() {
    let demo = Demo::sample();
    let token = demo.signed_in_for("dana", &[("scope", "openid profile")]).await.token("access_token");
    let refused = demo.call("GET", "/core/users/me/", &token, None).await;
    assert_eq!(refused.both(), (403, json!({ "detail": REFUSED })));
}

#[tokio::test]
async fn neither_the_id_token_nor_the_refresh_token_is_a_bearer_token() {
    let demo = Demo::sample();
    let tokens = demo.signed_in("dana").await;
    for name in ["id_token", "refresh_token"] {
        assert!(!demo.accepts(&tokens.token(name)).await, "{name}");
    }
}

#[tokio::test]
async fn a_code_can_be_redeemed_once() {
    let demo = Demo::sample();
    let code = code(&demo).await;
    assert_eq!(demo.redeem(&code, &[]).await.status, 200);
    let again = demo.redeem(&code, &[]).await;
    assert_eq!((again.status, again.token("error")), (400, "invalid_grant".into()));
}

#[tokio::test]
async fn a_code_needs_the_verifier_of_its_challenge() {
    let demo = Demo::sample();
    let code = code(&demo).await;
    for verifier in ["", "x", CHALLENGE, &VERIFIER.to_lowercase()] {
        let refused = demo.redeem(&code, &[("code_verifier", verifier)]).await;
        assert_eq!((refused.status, refused.token("error")), (400, "invalid_grant".into()), "{verifier}");
    }
    assert_eq!(demo.redeem(&code, &[]).await.status, 200, "a wrong guess does not use it up");
}

#[tokio::test]
async fn a_plain_challenge_is_its_own_verifier() {
    let demo = Demo::sample();
    for method in ["plain", ""] {
        let changes = [("code_challenge", VERIFIER), ("code_challenge_method", method)];
        assert!(demo.signed_in_for("dana", &changes).await.status == 200);
    }
}

#[tokio::test]
async fn a_code_is_bound_to_its_client_and_redirect_uri() {
    let demo = Demo::sample();
    let code = code(&demo).await;
    for (change, error) in [
        (("client_id", "another"), "invalid_client"),
        (("client_id", ""), "invalid_client"),
        (("redirect_uri", "https://evil.example/"), "invalid_client"),
        (("redirect_uri", "http://localhost:3000/"), "invalid_grant"),
        (("code", "another"), "invalid_grant"),
        (("code", ""), "invalid_grant"),
        (("grant_type", "password"), "unsupported_grant_type"),
        (("grant_type", ""), "unsupported_grant_type"),
    ] {
        let refused = demo.redeem(&code, &[change]).await;
        assert_eq!((refused.status, refused.token("error")), (400, error.into()), "{change:?}");
        assert!(!refused.token("error_description").is_empty());
    }
}

#[tokio::test]
async fn a_refresh_token_can_be_used_once() {
    let demo = Demo::sample();
    let first = demo.signed_in("audra").await;
    let second = demo.refresh(&first.token("refresh_token"), &[]).await;
    assert_eq!(second.status, 200);
    for name in ["access_token", "refresh_token"] {
        assert_ne!(first.token(name), second.token(name), "{name}");
        assert_eq!(second.json()["scope"], SCOPE);
    }
    assert_eq!(second.claims()["preferred_username"], "audra");
    assert_eq!(second.claims().get("nonce"), None, "it belongs to the first id token");
    let again = demo.refresh(&first.token("refresh_token"), &[]).await;
    assert_eq!((again.status, again.token("error")), (400, "invalid_grant".into()));
    for token in [&first, &second].map(|tokens| tokens.token("access_token")) {
        assert!(demo.accepts(&token).await, "both last until they expire");
    }
    assert_eq!(demo.refresh(&second.token("refresh_token"), &[]).await.status, 200, "the chain goes on");
}

#[tokio::test]
async fn a_refresh_can_not_extend_the_scope() {
    let demo = Demo::sample();
    let granted = [("scope", "openid offline_access goauthentik.io/api")];
    let refresh = demo.signed_in_for("dana", &granted).await.token("refresh_token");
    for scope in [SCOPE, "openid", "profile offline_access"] {
        let refused = demo.refresh(&refresh, &[("scope", scope)]).await;
        assert_eq!((refused.status, refused.token("error")), (400, "invalid_scope".into()), "{scope}");
    }
    let same = demo.refresh(&refresh, &granted).await;
    assert_eq!(
        (same.status, &same.json()["scope"]),
        (200, &json!("openid offline_access goauthentik.io/api"))
    );
}

#[tokio::test]
async fn an_expired_access_token_is_refused_like_any_bad_token() {
    let demo = Demo::sample();
    let tokens = demo.signed_in("dana").await;
    assert!(demo.accepts(&tokens.token("access_token")).await);
    demo.control("oauth/expire").await;
    let refused = demo.call("GET", "/core/users/me/", &tokens.token("access_token"), None).await;
    assert_eq!(refused.both(), (403, json!({ "detail": REFUSED })));
    let nonsense = demo.call("GET", "/core/users/me/", "nonsense", None).await;
    assert_eq!(refused.both(), nonsense.both());
    assert_eq!(demo.refresh(&tokens.token("refresh_token"), &[]).await.status, 200, "the session goes on");
}

#[tokio::test]
async fn the_lifetime_of_access_tokens_is_configurable() {
    let demo = Demo::lasting(7);
    let tokens = demo.signed_in("dana").await;
    assert_eq!(tokens.json()["expires_in"], 7);
    let claims = tokens.claims();
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 7);
}

#[tokio::test]
async fn userinfo_describes_the_token_s_user() {
    let demo = Demo::sample();
    let ask = async |token: &str| {
        let bearer = format!("Bearer {token}");
        demo.raw("GET", "/application/o/userinfo/", &[("authorization", &bearer)], "").await
    };
    let tokens = demo.signed_in("amara").await;
    let info = ask(&tokens.token("access_token")).await;
    assert_eq!((info.status, &info.json()["preferred_username"]), (200, &json!("amara")));
    assert_eq!(info.json()["sub"], claims(&tokens.token("id_token"))["sub"]);
    assert_eq!(ask("nonsense").await.status, 401);
    let no_openid = demo.signed_in_for("amara", &[("scope", "goauthentik.io/api")]).await;
    assert_eq!(ask(&no_openid.token("access_token")).await.status, 403);
}

#[tokio::test]
async fn a_bearer_token_of_the_api_is_revoked_and_restored_whoever_gave_it() {
    let demo = Demo::sample();
    let token = demo.signed_in("dana").await.token("access_token");
    demo.control(&format!("tokens/{token}/revoke")).await;
    assert!(!demo.accepts(&token).await);
    demo.control(&format!("tokens/{token}/restore")).await;
    assert!(demo.accepts(&token).await);
}
