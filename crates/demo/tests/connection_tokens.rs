//! Connection tokens: moving, deleting, and ownership.

mod support;

use serde_json::{Value, json};
use support::{ADMIN, AUDITOR, Demo, NO_OUTPOST, NO_SUCH_KEY, NOBODY, READY};

const LIST: &str = "/rac/connection_tokens/";

async fn some_token(demo: &Demo) -> Value {
    demo.get(&format!("{LIST}?search=osl")).await.json()["results"][0].clone()
}

fn path(token: &Value) -> String {
    format!("{LIST}{}/", token["pk"].as_str().unwrap())
}

#[tokio::test]
async fn a_token_shows_its_provider_endpoint_and_user() {
    let demo = Demo::sample();
    let token = some_token(&demo).await;
    assert_eq!(token["provider_obj"]["pk"], token["provider"]);
    assert_eq!(token["endpoint_obj"]["pk"], token["endpoint"]);
    let user = demo.get(&format!("/core/users/{}/", token["user"]["pk"])).await.json();
    for field in ["username", "name", "email", "last_login"] {
        assert_eq!(token["user"][field], user[field], "{field}");
    }
    assert_eq!(demo.get(&format!("{}used_by/", path(&token))).await.json(), json!([]));
}

#[tokio::test]
async fn a_token_is_moved_even_to_an_endpoint_of_another_provider() {
    let demo = Demo::sample();
    let token = some_token(&demo).await;
    let endpoint = demo.new_endpoint("target", READY).await;
    let body = json!({ "provider": NO_OUTPOST, "endpoint": endpoint });
    let after = demo.put(&path(&token), body).await.json();
    assert_eq!((&after["pk"], &after["user"]), (&token["pk"], &token["user"]));
    assert_eq!((&after["provider"], &after["endpoint_obj"]["name"]), (&json!(NO_OUTPOST), &json!("target")));
    assert_eq!(demo.get(LIST).await.count(), 150);
    let same = json!({ "pk": token["pk"], "provider": READY });
    assert_eq!(demo.patch(&path(&token), same).await.json()["provider"], READY);
}

#[tokio::test]
async fn another_key_in_the_body_inserts_a_copy_and_the_old_row_stays() {
    let demo = Demo::sample();
    let token = some_token(&demo).await;
    let reply = demo.patch(&path(&token), json!({ "pk": NO_SUCH_KEY })).await;
    assert_eq!((reply.status, &reply.json()["pk"]), (200, &json!(NO_SUCH_KEY)));
    assert_eq!(demo.get(&path(&token)).await.json(), token);
    assert_eq!(demo.get(LIST).await.count(), 151);
    let taken = json!({ "pk": ["RAC Connection token with this connection token uuid already exists."] });
    assert_eq!(demo.patch(&path(&token), json!({ "pk": NO_SUCH_KEY })).await.both(), (400, taken));
    assert_eq!(
        demo.patch(&path(&token), json!({ "pk": "x" })).await.both(),
        (400, json!({ "pk": ["Must be a valid UUID."] }))
    );
}

#[tokio::test]
async fn provider_and_endpoint_are_required_and_must_exist() {
    let demo = Demo::sample();
    let token = some_token(&demo).await;
    let required = json!(["This field is required."]);
    assert_eq!(
        demo.put(&path(&token), json!({})).await.both(),
        (400, json!({ "provider": required, "endpoint": required }))
    );
    let wrong = json!({ "provider": null, "endpoint": NO_SUCH_KEY });
    let expected = json!({
        "provider": ["This field may not be null."],
        "endpoint": [format!("Invalid pk \"{NO_SUCH_KEY}\" - object does not exist.")],
    });
    assert_eq!(demo.put(&path(&token), wrong).await.both(), (400, expected));
}

#[tokio::test]
async fn without_the_permission_only_ones_own_tokens_are_listed() {
    let demo = Demo::sample();
    for token in [AUDITOR, NOBODY] {
        let reply = demo.call("GET", LIST, token, None).await;
        assert_eq!((reply.status, reply.count()), (200, 0));
        let foreign = path(&some_token(&demo).await);
        let no_match = json!({ "detail": "No ConnectionToken matches the given query." });
        assert_eq!(demo.call("GET", &foreign, token, None).await.both(), (404, no_match.clone()));
        assert_eq!(demo.call("DELETE", &foreign, token, None).await.both(), (404, no_match));
    }
}

#[tokio::test]
async fn deleting_ones_own_token_without_the_permission_crashes_the_server() {
    // Amara's tokens, with her own bearer token.
    let mut store = rac_admin_demo::sample::store(None);
    store.tokens.insert("amara".into(), 9);
    let demo = Demo::of(store, "no-such-folder".into(), "/");
    let own = demo.call("GET", LIST, "amara", None).await;
    assert!(own.count() > 5);
    assert!(own.rows("user").iter().all(|user| user["username"] == "amara"));
    let first = path(&own.json()["results"][0]);
    assert_eq!(demo.call("GET", &first, "amara", None).await.status, 200);
    assert!(demo.call("DELETE", &first, "amara", None).await.is_empty_405());
    assert!(demo.call("PATCH", &first, "amara", Some(json!({}))).await.is_empty_405());
    assert_eq!(demo.call("DELETE", &first, ADMIN, None).await.status, 204);
}

#[tokio::test]
async fn used_by_of_a_provider_contains_the_key_of_the_session() {
    let demo = Demo::sample();
    let usage = demo.get("/providers/rac/1/used_by/").await.json();
    let line = usage.as_array().unwrap().iter().find(|line| line["model_name"] == "connectiontoken").unwrap();
    assert!(line["name"].as_str().unwrap().starts_with("RAC Connection token k"), "{line}");
}

#[tokio::test]
async fn ending_a_session_deletes_its_tokens() {
    let demo = Demo::sample();
    let sessions = demo.get("/core/authenticated_sessions/?user__username=amara").await;
    assert_eq!(sessions.count(), 1);
    let session = sessions.json()["results"][0]["uuid"].as_str().unwrap().to_owned();
    assert!(demo.get(&format!("{LIST}?session__user=9")).await.count() > 0);
    assert_eq!(demo.delete(&format!("/core/authenticated_sessions/{session}/")).await.status, 204);
    assert_eq!(demo.get(&format!("{LIST}?session__user=9")).await.count(), 0);
    assert_eq!(demo.call("GET", "/core/authenticated_sessions/", NOBODY, None).await.count(), 0);
}
