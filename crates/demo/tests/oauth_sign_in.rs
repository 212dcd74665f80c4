//! Signing in by OAuth: from the app to the provider's page and back with a code.

mod support;

use support::oauth::{Browser, PAGE, SCOPE, authorize_path};
use support::{Demo, INACTIVE};

#[tokio::test]
async fn a_signed_in_user_has_their_own_permissions_in_the_api() {
    let demo = Demo::sample();
    for (username, superuser) in [("dana", true), ("audra", false), ("amara", false), ("norbert", false)] {
        let tokens = demo.signed_in(username).await;
        let me = demo.call("GET", "/core/users/me/", &tokens.token("access_token"), None).await.json();
        assert_eq!(me["user"]["username"], username);
        assert_eq!(me["user"]["is_superuser"], superuser, "{username}");
        let providers = demo.call("GET", "/providers/rac/", &tokens.token("access_token"), None).await;
        assert_eq!(providers.status, if username == "norbert" { 403 } else { 200 }, "{username}");
    }
}

#[tokio::test]
async fn the_page_lists_active_accounts_and_requested_scopes() {
    let demo = Demo::sample();
    let page = Browser::new(&demo).authorize(&[]).await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    let text = page.text();
    for shown in [
        "Dana Demo <small>administrator</small>",
        "Audra Auditor <small>read-only (Read-only auditors)</small>",
        "Amara Okafor <small>some permissions (Help desk)</small>",
        "Norbert Nobody <small>no permissions</small>",
        "use authentik&#39;s API with your rights",
        "keep you signed in when you are away",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert!(!text.contains("Ines Inactive") && !text.contains(INACTIVE));
    assert_eq!(text.matches(" checked>").count(), 1, "one is chosen from the start");
    let less = Browser::new(&demo).authorize(&[("scope", "openid")]).await.text();
    assert!(!less.contains("use authentik"));
}

#[tokio::test]
async fn the_page_has_no_scripts_can_not_be_framed_and_redirects_only_to_the_app() {
    let demo = Demo::sample();
    let page = Browser::new(&demo).authorize(&[]).await;
    assert_eq!(
        page.header("content-security-policy"),
        "default-src 'none'; style-src 'self'; form-action 'self' http://rac.example; base-uri 'none'; \
         frame-ancestors 'none'"
    );
    assert_eq!((page.header("x-frame-options"), page.header("cache-control")), ("DENY", "no-store"));
    let text = page.text();
    assert!(!text.contains("<script") && !text.contains("style=") && !text.contains("<style"));
    let style = text.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a style sheet");
    let style = demo.raw("GET", style, &[], "").await;
    assert_eq!((style.status, style.header("content-type")), (200, "text/css; charset=utf-8"));
}

#[tokio::test]
async fn parameters_of_the_address_are_escaped() {
    let demo = Demo::sample();
    let path = format!("{}&x='onfocus='", authorize_path(&[]));
    let page = Browser::new(&demo).open(&path).await.text();
    assert!(page.contains("&amp;x=&#39;onfocus=&#39;") && !page.contains("'onfocus"), "{page}");
    let mut browser = Browser::new(&demo);
    let mistake = browser.authorize(&[("redirect_uri", "http://<b>.example/")]).await;
    assert!(!mistake.text().contains("<b>"));
}

#[tokio::test]
async fn code_and_state_are_returned_in_the_query_or_the_fragment() {
    let demo = Demo::sample();
    let back = Browser::new(&demo).sign_in("dana", &[("state", "a+b c&ü")]).await;
    assert!(back.header("location").starts_with("http://rac.example/?code="), "{}", back.header("location"));
    assert_eq!(back.handed_back("state").as_deref(), Some("a+b c&ü"));
    assert_eq!(back.header("cache-control"), "no-store");
    let back = Browser::new(&demo).sign_in("dana", &[("response_mode", "fragment")]).await;
    assert!(back.header("location").starts_with("http://rac.example/#code="), "{}", back.header("location"));
}

#[tokio::test]
async fn denying_returns_access_denied() {
    let demo = Demo::sample();
    let back = Browser::new(&demo).deny().await;
    assert_eq!(back.handed_back("error").as_deref(), Some("access_denied"));
    assert_eq!(back.handed_back("state").as_deref(), Some("the-state"));
    assert_eq!(back.handed_back("code"), None);
    assert_eq!(back.header("set-cookie"), "");
}

#[tokio::test]
async fn a_signed_in_user_is_asked_only_if_the_app_requests_it() {
    let demo = Demo::sample();
    let mut browser = Browser::new(&demo);
    let first = browser.sign_in("audra", &[]).await;
    let cookie = first.header("set-cookie");
    for part in ["Path=/application/o/", "HttpOnly", "SameSite=Lax"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let second = browser.authorize(&[]).await;
    let tokens = demo.redeem(&second.handed_back("code").unwrap(), &[]).await;
    assert_eq!(tokens.claims()["preferred_username"], "audra");
    assert_ne!(first.handed_back("code"), second.handed_back("code"));

    for asks in [("prompt", "login"), ("prompt", "consent"), ("max_age", "-1")] {
        let page = browser.authorize(&[asks]).await;
        assert_eq!(page.status, 200, "{asks:?}");
        assert!(page.text().contains("value=\"audra\" checked"), "whoever is signed in is chosen");
    }
    assert_eq!(browser.authorize(&[("max_age", "600")]).await.status, 302);
    assert_eq!(Browser::new(&demo).authorize(&[]).await.status, 200, "another browser");
}

#[tokio::test]
async fn prompt_none_never_shows_a_page() {
    let demo = Demo::sample();
    let mut browser = Browser::new(&demo);
    let error = browser.authorize(&[("prompt", "none")]).await.handed_back("error");
    assert_eq!(error.as_deref(), Some("login_required"));
    browser.sign_in("dana", &[]).await;
    let error = browser.authorize(&[("prompt", "none")]).await.handed_back("error");
    assert_eq!(error.as_deref(), Some("consent_required"), "as long as offline_access is asked for");
    let online = [("prompt", "none"), ("scope", "openid goauthentik.io/api")];
    assert!(browser.authorize(&online).await.handed_back("code").is_some());
}

#[tokio::test]
async fn another_user_can_sign_in_with_the_same_browser() {
    let demo = Demo::sample();
    let mut browser = Browser::new(&demo);
    let dana = browser.sign_in("dana", &[]).await.handed_back("code").unwrap();
    let dana = demo.redeem(&dana, &[]).await.token("access_token");
    browser.sign_in("norbert", &[("prompt", "login")]).await;
    let tokens = demo.redeem(&browser.authorize(&[]).await.handed_back("code").unwrap(), &[]).await;
    assert_eq!(tokens.claims()["preferred_username"], "norbert");
    assert!(!demo.accepts(&dana).await, "the former session has ended");
}

#[tokio::test]
async fn only_listed_accounts_can_sign_in() {
    let demo = Demo::sample();
    for username in ["ines", "nobody-at-all", ""] {
        let page = Browser::new(&demo).sign_in(username, &[]).await;
        assert_eq!((page.status, page.header("set-cookie")), (200, ""), "{username}");
    }
}

#[tokio::test]
async fn only_the_registered_client_and_redirect_uri_are_accepted() {
    let demo = Demo::sample();
    let refused = [
        ("client_id", "another"),
        ("client_id", ""),
        ("redirect_uri", ""),
        ("redirect_uri", "http://rac.example"),
        ("redirect_uri", "http://rac.example/other"),
        ("redirect_uri", "http://rac.example/?x"),
        ("redirect_uri", "http://rac.example:81/"),
        ("redirect_uri", "https://rac.example/"),
        ("redirect_uri", "https://evil.example/"),
        ("redirect_uri", "javascript:alert(1)"),
    ];
    for change in refused {
        let mut browser = Browser::new(&demo);
        for reply in [browser.authorize(&[change]).await, browser.sign_in("dana", &[change]).await] {
            assert_eq!((reply.status, reply.header("location")), (400, ""), "{change:?}");
            assert!(reply.header("content-type").starts_with("text/html"), "{change:?}");
        }
    }
    let elsewhere = [("redirect_uri", "http://localhost:3000/portal/")];
    let back = Browser::new(&demo).sign_in("dana", &elsewhere).await;
    assert!(back.header("location").starts_with("http://localhost:3000/portal/?code="));
}

#[tokio::test]
async fn a_base_path_and_more_redirect_uris_can_be_registered() {
    let client = |base: &str| Demo::registered(base, &["https://portal.example/consoles"]);
    for (demo, uri, known) in [
        (client("/rac-admin/"), "http://rac.example/rac-admin/", true),
        (client("/rac-admin/"), PAGE, false),
        (client("/"), "https://portal.example/consoles", true),
        (client("/"), "https://portal.example/consoles/", false),
    ] {
        let reply = Browser::new(&demo).authorize(&[("redirect_uri", uri)]).await;
        assert_eq!(reply.status, if known { 200 } else { 400 }, "{uri}");
    }
}

#[tokio::test]
async fn an_invalid_request_is_returned_with_an_error() {
    let demo = Demo::sample();
    for (change, expected) in [
        (("response_type", "token"), "unsupported_response_type"),
        (("response_type", ""), "unsupported_response_type"),
        (("code_challenge", ""), "invalid_request"),
        (("code_challenge_method", "S512"), "invalid_request"),
        (("request", "eyJ"), "request_not_supported"),
    ] {
        let back = Browser::new(&demo).authorize(&[change]).await;
        assert_eq!(back.handed_back("error").as_deref(), Some(expected), "{change:?}");
        assert_eq!(back.handed_back("state").as_deref(), Some("the-state"), "{change:?}");
    }
}

#[tokio::test]
async fn scopes_the_provider_does_not_know_are_left_out() {
    let demo = Demo::sample();
    let tokens = demo.signed_in_for("dana", &[("scope", "openid email goauthentik.io/api nonsense")]).await;
    assert_eq!(tokens.json()["scope"], "openid goauthentik.io/api");
    let all = demo.signed_in_for("dana", &[("scope", "")]).await.json();
    let mut granted: Vec<&str> = all["scope"].as_str().unwrap().split(' ').collect();
    let mut known: Vec<&str> = SCOPE.split(' ').collect();
    granted.sort_unstable();
    known.sort_unstable();
    assert_eq!(granted, known, "asking for nothing means all");
}
