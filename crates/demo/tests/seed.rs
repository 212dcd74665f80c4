//! Starting with a state that was read from a server instead of the sample data.

mod support;

use rac_admin_demo::seed;
use serde_json::{Value, json};
use support::Demo;

const GROUP: &str = "11111111-1111-4111-8111-111111111111";
const FLOW: &str = "22222222-2222-4222-8222-222222222222";
const ENDPOINT: &str = "33333333-3333-4333-8333-333333333333";
const TOKEN: &str = "44444444-4444-4444-8444-444444444444";
const APPLICATION: &str = "55555555-5555-4555-8555-555555555555";

/// As in the list endpoints, with nested objects.
fn state() -> Value {
    let user = |pk: i64, username: &str, groups: Value| {
        json!({ "pk": pk, "username": username, "name": username, "is_active": true, "is_superuser": pk == 1,
                "groups": groups, "groups_obj": [], "roles": [], "roles_obj": [], "email": "" })
    };
    let provider = json!({ "pk": 5, "name": "Only", "authorization_flow": FLOW, "authentication_flow": null,
        "property_mappings": [], "settings": { "b": 1 }, "outpost_set": [], "connection_expiry": "hours=1",
        "delete_token_on_disconnect": false, "assigned_application_slug": "stale", "component": "stale" });
    json!({
        "me": { "user": { "pk": 1, "system_permissions": ["view_system_info"] } },
        "core_groups": [{ "pk": GROUP, "name": "Root", "is_superuser": true, "users": [1], "roles": [], "roles_obj": [] }],
        "core_users": [user(2, "ulla", json!([])), user(1, "root", json!([GROUP]))],
        "flows_instances": [{ "pk": FLOW, "slug": "go", "name": "Go", "title": "Go", "designation": "authorization" }],
        "core_applications": [{ "pk": APPLICATION, "name": "App", "slug": "app", "provider": 5, "provider_obj": provider }],
        "providers_rac": [provider],
        "rac_endpoints": [{ "pk": ENDPOINT, "name": "host", "provider": 5, "provider_obj": provider, "protocol": "ssh",
            "host": "h", "settings": {}, "property_mappings": [], "auth_mode": "prompt", "maximum_connections": 1,
            "launch_url": null }],
        "rac_connection_tokens": [{ "pk": TOKEN, "provider": 5, "endpoint": ENDPOINT, "user": { "pk": 2 } }],
    })
}

fn demo() -> Demo {
    let store = seed::load(state().to_string().as_bytes()).unwrap();
    Demo::of(store, "no-such-folder".into(), "/")
}

#[tokio::test]
async fn every_user_has_a_token_and_the_administrators_is_offered() {
    let demo = demo();
    for (token, username) in
        [("rac-root-token", "root"), ("rac-ulla-token", "ulla"), ("rac-admin-bootstrap-token", "root")]
    {
        let me = demo.call("GET", "/core/users/me/", token, None).await.json();
        assert_eq!(me["user"]["username"], username);
    }
    assert_eq!(demo.get("/core/users/me/").await.status, 403, "the sample's tokens are unknown");
    let config = demo.raw("GET", "/config.json", &[], "").await.json();
    assert_eq!(config["demoToken"], "rac-admin-bootstrap-token");
}

#[tokio::test]
async fn derived_fields_are_computed_again() {
    let demo = demo();
    let get = async |path: &str| demo.call("GET", path, "rac-root-token", None).await.json();
    let provider = get("/providers/rac/5/").await;
    assert_eq!(provider["assigned_application_slug"], "app");
    assert_eq!(provider["component"], "ak-provider-rac-form");
    let token = get(&format!("/rac/connection_tokens/{TOKEN}/")).await;
    assert_eq!(token["provider_obj"], provider);
    assert_eq!(token["user"]["username"], "ulla");
    assert_eq!(token["endpoint_obj"]["launch_url"], format!("/application/rac/app/{ENDPOINT}/"));
    let own = demo.call("GET", "/rac/connection_tokens/", "rac-ulla-token", None).await;
    assert_eq!(own.count(), 1);
    assert_eq!(
        get("/core/authenticated_sessions/?user__username=ulla").await["results"].as_array().unwrap().len(),
        1
    );
}

#[test]
fn invalid_json_is_refused() {
    assert!(seed::load(b"{").is_err());
    assert!(seed::load(b"{}").is_ok(), "an empty state is a state");
}
