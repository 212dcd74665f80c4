//! The second authentik: separate state and token, and both instances in the configuration.

mod support;

use std::path::PathBuf;
use std::time::Duration;

use rac_admin_demo::api::Demo as State;
use rac_admin_demo::sample;
use rac_admin_demo::server::{self, Options};
use serde_json::Value;
use support::{ADMIN, Demo, Reply};

fn two() -> Demo {
    let options = Options {
        dist: PathBuf::from("no-such-folder"),
        base_path: server::base_path("/"),
        latency: Duration::ZERO,
        oauth_lifetime: rac_admin_demo::oauth::LIFETIME,
        oauth_redirect_uris: Vec::new(),
        staging: true,
        offers_oauth: true,
    };
    Demo { router: server::router(State::new(sample::store(None)), options) }
}

async fn ask(demo: &Demo, method: &str, path: &str, token: &str) -> Reply {
    demo.raw(
        method,
        path,
        &[("authorization", &format!("Bearer {token}")), ("accept", "application/json")],
        "",
    )
    .await
}

#[tokio::test]
async fn each_token_is_known_to_its_own_authentik_only() {
    let demo = two();
    for (token, production, staging) in [(ADMIN, 200, 403), (sample::STAGING_TOKEN, 403, 200)] {
        assert_eq!(ask(&demo, "GET", "/api/v3/core/users/me/", token).await.status, production, "{token}");
        assert_eq!(
            ask(&demo, "GET", "/staging/api/v3/core/users/me/", token).await.status,
            staging,
            "{token}"
        );
    }
}

#[tokio::test]
async fn what_is_deleted_in_one_is_still_in_the_other_and_each_logs_its_own_requests() {
    let demo = two();
    let provider = "/api/v3/providers/rac/1/";
    let staged = format!("/staging{provider}");
    assert_eq!(ask(&demo, "DELETE", &staged, sample::STAGING_TOKEN).await.status, 204);
    assert_eq!(ask(&demo, "GET", &staged, sample::STAGING_TOKEN).await.status, 404);
    assert_eq!(ask(&demo, "GET", provider, ADMIN).await.status, 200);
    let count = async |log: &str| demo.raw("GET", log, &[], "").await.json()["count"].clone();
    assert_eq!((count("/demo/log").await, count("/staging/demo/log").await), (1.into(), 2.into()));
    assert_eq!(demo.raw("POST", "/staging/demo/reset", &[], "").await.status, 204);
    assert_eq!(ask(&demo, "GET", &staged, sample::STAGING_TOKEN).await.status, 200);
}

#[tokio::test]
async fn the_configuration_names_both_and_without_the_flag_neither() {
    let config: Value = two().raw("GET", "/config.json", &[], "").await.json();
    let bases: Vec<_> = config["instances"].as_array().unwrap().iter().map(|one| &one["apiBase"]).collect();
    assert_eq!(bases, ["/api/v3", "/staging/api/v3"]);
    let one = Demo::sample();
    assert!(one.raw("GET", "/config.json", &[], "").await.json().get("instances").is_none());
    assert_eq!(one.raw("GET", "/staging/api/v3/core/users/me/", &[], "").await.status, 404);
}
