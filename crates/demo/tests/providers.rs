//! Providers: what saving accepts, keeps and refuses, and what a deletion deletes with them.

mod support;

use serde_json::{Value, json};
use support::{ADMIN, Demo, NEITHER, NO_APPLICATION, NO_OUTPOST, NO_SUCH_KEY, READY, flow};

const LIST: &str = "/providers/rac/";

fn path(pk: i64) -> String {
    format!("{LIST}{pk}/")
}

#[tokio::test]
async fn a_new_provider_has_the_defaults_and_no_application() {
    let demo = Demo::sample();
    let reply = demo.post(LIST, json!({ "name": "  Fresh  ", "authorization_flow": flow() })).await;
    assert_eq!(reply.status, 201);
    let provider = reply.json();
    for (field, value) in [
        ("name", json!("Fresh")),
        ("authentication_flow", Value::Null),
        ("property_mappings", json!([])),
        ("settings", json!({})),
        ("connection_expiry", json!("hours=8")),
        ("delete_token_on_disconnect", json!(false)),
        ("assigned_application_slug", Value::Null),
        ("outpost_set", json!([])),
        ("component", json!("ak-provider-rac-form")),
    ] {
        assert_eq!(provider[field], value, "{field}");
    }
    let pk = provider["pk"].as_i64().unwrap();
    assert_eq!(demo.get(&path(pk)).await.json(), provider);
}

#[tokio::test]
async fn all_wrong_fields_are_reported_at_once() {
    let demo = Demo::sample();
    let wrong = json!({
        "name": " ", "authorization_flow": NO_SUCH_KEY, "authentication_flow": "no-uuid",
        "property_mappings": "x", "settings": [1], "connection_expiry": "8 hours",
        "delete_token_on_disconnect": "perhaps", "unknown_field": 1,
    });
    let expected = json!({
        "name": ["This field may not be blank."],
        "authentication_flow": ["“no-uuid” is not a valid UUID."],
        "authorization_flow": [format!("Invalid pk \"{NO_SUCH_KEY}\" - object does not exist.")],
        "property_mappings": ["Expected a list of items but got type \"str\"."],
        "settings": ["Value must be a dictionary, and not have any duplicate keys."],
        "connection_expiry": ["8 hours is not in the correct format of 'hours=3;minutes=1'."],
        "delete_token_on_disconnect": ["Must be a valid boolean."],
    });
    assert_eq!(demo.post(LIST, wrong.clone()).await.both(), (400, expected.clone()));
    assert_eq!(demo.patch(&path(READY), wrong).await.both(), (400, expected));
    let required =
        json!({ "name": ["This field is required."], "authorization_flow": ["This field is required."] });
    assert_eq!(demo.post(LIST, json!({})).await.both(), (400, required.clone()));
    assert_eq!(demo.put(&path(READY), json!({})).await.both(), (400, required));
}

#[tokio::test]
async fn each_kind_of_field_refuses_invalid_values_with_a_message() {
    let demo = Demo::sample();
    for (field, value, message) in [
        ("name", json!(null), "This field may not be null."),
        ("name", json!(["x"]), "Not a valid string."),
        ("name", json!(false), "Not a valid string."),
        ("name", json!("a\u{0}b"), "Null characters are not allowed."),
        ("authorization_flow", json!(null), "This field may not be null."),
        ("authorization_flow", json!(""), "This field may not be null."),
        ("authorization_flow", json!(true), "Incorrect type. Expected pk value, received bool."),
        ("property_mappings", json!(null), "This field may not be null."),
        ("property_mappings", json!([null]), "Invalid pk \"None\" - object does not exist."),
        ("property_mappings", json!(true), "Expected a list of items but got type \"bool\"."),
        ("settings", json!(null), "This field may not be null."),
        ("settings", json!("{}"), "Value must be a dictionary, and not have any duplicate keys."),
        ("connection_expiry", json!(null), "This field may not be null."),
        ("connection_expiry", json!(""), "This field may not be blank."),
        ("connection_expiry", json!(0), "0 is not in the correct format of 'hours=3;minutes=1'."),
        ("connection_expiry", json!("day=1"), "day=1 is not in the correct format of 'hours=3;minutes=1'."),
        ("delete_token_on_disconnect", json!(null), "This field may not be null."),
        ("delete_token_on_disconnect", json!(2), "Must be a valid boolean."),
    ] {
        let reply = demo.patch(&path(READY), json!({ field: value })).await;
        assert_eq!(reply.both(), (400, json!({ field: [message] })), "{field} {value}");
    }
    for (field, given, kept) in [
        ("name", json!(2026), json!("2026")),
        ("authentication_flow", json!(""), json!(null)),
        ("connection_expiry", json!(" Hours=1;minutes=0.5 "), json!("Hours=1;minutes=0.5")),
        ("delete_token_on_disconnect", json!("yes"), json!(true)),
        ("delete_token_on_disconnect", json!(0), json!(false)),
    ] {
        let reply = demo.patch(&path(READY), json!({ field: given })).await;
        assert_eq!((reply.status, &reply.json()[field]), (200, &kept), "{field} {given}");
    }
}

#[tokio::test]
async fn a_name_is_unique_by_letter_case_and_free_for_its_own_provider() {
    let demo = Demo::sample();
    let taken = json!({ "name": ["provider with this name already exists."] });
    let body = |name: &str| json!({ "name": name, "authorization_flow": flow() });
    assert_eq!(demo.post(LIST, body("Servers")).await.both(), (400, taken.clone()));
    assert_eq!(demo.patch(&path(NEITHER), json!({ "name": "Servers" })).await.both(), (400, taken));
    assert_eq!(demo.put(&path(READY), body("Servers")).await.status, 200);
    assert_eq!(demo.post(LIST, body("servers")).await.status, 201);
}

#[tokio::test]
async fn durations_and_texts_that_break_python_or_the_database_crash_the_server() {
    let demo = Demo::sample();
    for body in [
        json!({ "connection_expiry": "weeks=inf" }),
        json!({ "connection_expiry": "days=1000000000" }),
        json!({ "settings": { "note": "nul \u{0} inside" } }),
        json!({ "settings": { "deep": [{ "nul\u{0}key": 1 }] } }),
    ] {
        let reply = demo.patch(&path(READY), body.clone()).await;
        assert!(reply.is_empty_405(), "{body}");
        assert_eq!(reply.header("allow"), "GET, HEAD, OPTIONS");
        assert_eq!(reply.header("x-authentik-id").len(), 32);
    }
}

#[tokio::test]
async fn put_keeps_omitted_fields_and_replaces_settings() {
    let demo = Demo::sample();
    let before = demo.get(&path(NO_OUTPOST)).await.json();
    let body = json!({ "name": "Office", "authorization_flow": flow(), "settings": { "port": "22" } });
    let after = demo.put(&path(NO_OUTPOST), body).await.json();
    assert_eq!(after["name"], "Office");
    assert_eq!(after["settings"], json!({ "port": "22" }));
    for kept in
        ["connection_expiry", "delete_token_on_disconnect", "property_mappings", "authentication_flow"]
    {
        assert_eq!(after[kept], before[kept], "{kept}");
    }
}

#[tokio::test]
async fn patch_changes_only_what_is_sent() {
    let demo = Demo::sample();
    let mut expected = demo.get(&path(READY)).await.json();
    expected["delete_token_on_disconnect"] = json!(true);
    let after = demo
        .patch(&path(READY), json!({ "delete_token_on_disconnect": true, "pk": 77, "component": "x" }))
        .await;
    assert_eq!(after.both(), (200, expected));
}

#[tokio::test]
async fn settings_keep_every_digit_and_come_back_with_short_keys_first() {
    let demo = Demo::sample();
    let headers = [("authorization", "Bearer demo-admin-token"), ("content-type", "application/json")];
    let sent = r#"{"zoom":1,"a":123456789012345678901234567890,"b":0.10,"c":"0123","d":{"yy":[],"x":{}}}"#;
    let body = format!(r#"{{"settings":{sent}}}"#);
    let saved = demo.raw("PATCH", "/api/v3/providers/rac/3/", &headers, &body).await;
    assert!(String::from_utf8(saved.body).unwrap().contains(sent), "the answer to a save is as it was sent");
    let kept = r#"{"a":123456789012345678901234567890,"b":0.10,"c":"0123","d":{"x":{},"yy":[]},"zoom":1}"#;
    let read = demo.get(&path(NO_APPLICATION)).await;
    assert!(String::from_utf8(read.body).unwrap().contains(kept), "the database has an order of its own");
}

#[tokio::test]
async fn mappings_named_twice_are_kept_once() {
    let demo = Demo::sample();
    let mapping = demo.get("/propertymappings/provider/rac/").await.rows("pk").remove(0);
    let body = json!({ "property_mappings": [mapping, mapping] });
    assert_eq!(demo.patch(&path(READY), body).await.json()["property_mappings"], json!([mapping]));
}

#[tokio::test]
async fn used_by_names_endpoints_unexpired_tokens_outposts_and_mappings_but_not_the_application() {
    let demo = Demo::sample();
    let usage = demo.get(&format!("{}used_by/", path(READY))).await.json();
    let count = |model: &str, action: &str| {
        usage.as_array().unwrap().iter().filter(|u| u["model_name"] == model && u["action"] == action).count()
            as i64
    };
    let endpoints = demo.get("/rac/endpoints/?superuser_full_list=true&provider=1").await.count();
    let tokens = demo.get("/rac/connection_tokens/?provider=1").await.count();
    assert_eq!(count("endpoint", "cascade"), endpoints);
    assert!(0 < count("connectiontoken", "cascade") && count("connectiontoken", "cascade") < tokens);
    assert_eq!(count("outpost", "cascade_many"), 1);
    assert_eq!(count("propertymapping", "cascade_many"), 2);
    assert_eq!(count("application", "set_null"), 0);
    assert_eq!(demo.get(&format!("{}used_by/", path(NEITHER))).await.json(), json!([]));
}

#[tokio::test]
async fn deleting_a_provider_deletes_endpoints_and_tokens_but_not_application_and_mappings() {
    let demo = Demo::sample();
    let all = demo.get("/rac/endpoints/?superuser_full_list=true").await.count();
    let own = demo.get("/rac/endpoints/?superuser_full_list=true&provider=1").await.count();
    let tokens = demo.get("/rac/connection_tokens/").await.count();
    let own_tokens = demo.get("/rac/connection_tokens/?provider=1").await.count();
    let mappings = demo.get("/propertymappings/provider/rac/").await.count();
    let gone = demo.delete(&path(READY)).await;
    assert_eq!((gone.status, gone.body.len()), (204, 0));
    assert_eq!(demo.get(&path(READY)).await.status, 404);
    assert_eq!(demo.delete(&path(READY)).await.status, 404);
    assert_eq!(demo.get("/rac/endpoints/?superuser_full_list=true").await.count(), all - own);
    assert_eq!(demo.get("/rac/connection_tokens/").await.count(), tokens - own_tokens);
    assert_eq!(demo.get("/propertymappings/provider/rac/").await.count(), mappings);
    assert_eq!(demo.get("/core/applications/servers/").await.json()["provider"], Value::Null);
    let outpost = demo.get("/outposts/instances/?search=frankfurt").await.json()["results"][0].clone();
    assert_eq!(outpost["providers"], json!([]));
}

#[tokio::test]
async fn numbers_are_never_reused() {
    let demo = Demo::sample();
    let first = demo.new_provider("one").await;
    assert_eq!(demo.delete(&path(first)).await.status, 204);
    assert!(demo.new_provider("two").await > first);
}

#[tokio::test]
async fn other_lists_show_a_provider_without_an_invalidation_flow() {
    let demo = Demo::sample();
    let all = demo.get("/providers/all/").await.json();
    assert_eq!(all["results"][0]["invalidation_flow"], Value::Null);
    assert_eq!(all["results"][0].get("settings"), None);
    let application = demo.call("GET", "/core/applications/servers/", ADMIN, None).await.json();
    assert_eq!(application["provider_obj"]["meta_model_name"], "authentik_providers_rac.racprovider");
    let outpost =
        demo.get("/outposts/instances/?type=rac").await.json()["results"][0]["providers_obj"][0].clone();
    assert_eq!(outpost["meta_model_name"], "authentik_core.provider");
}

#[tokio::test]
async fn an_object_in_place_of_a_list_is_its_keys() {
    let demo = Demo::sample();
    let mapping = demo.get("/propertymappings/provider/rac/").await.rows("pk")[0].clone();
    let keyed = json!({ mapping.as_str().unwrap(): "whatever" });
    let saved = demo.patch(&path(READY), json!({ "property_mappings": keyed })).await;
    assert_eq!((saved.status, saved.json()["property_mappings"].clone()), (200, json!([mapping])));
    let emptied = demo.patch(&path(READY), json!({ "property_mappings": {} })).await;
    assert_eq!((emptied.status, emptied.json()["property_mappings"].clone()), (200, json!([])));
    let nonsense = demo.patch(&path(READY), json!({ "property_mappings": { "a": 1 } })).await;
    assert_eq!(nonsense.both(), (400, json!({ "property_mappings": ["“a” is not a valid UUID."] })));
    let text = demo.patch(&path(READY), json!({ "property_mappings": "a" })).await;
    let message = "Expected a list of items but got type \"str\".";
    assert_eq!(text.both(), (400, json!({ "property_mappings": [message] })));
    let outpost = json!({ "name": "x", "type": "rac", "config": {}, "providers": {} });
    let empty = demo.post("/outposts/instances/", outpost).await;
    assert_eq!(empty.both(), (400, json!({ "providers": ["This list may not be empty."] })));
}

#[tokio::test]
async fn keys_of_providers_are_read_as_whole_numbers() {
    let demo = Demo::sample();
    let endpoint = demo.new_endpoint("keyed", READY).await;
    let path = format!("/rac/endpoints/{endpoint}/");
    for provider in [json!("+1"), json!(" 1 "), json!(1.9), json!("0_1")] {
        let reply = demo.patch(&path, json!({ "provider": provider })).await;
        assert_eq!((reply.status, reply.json()["provider"].clone()), (200, json!(READY)), "{provider}");
    }
    let unknown = demo.patch(&path, json!({ "provider": "99999999999999999999" })).await;
    let message = "Invalid pk \"99999999999999999999\" - object does not exist.";
    assert_eq!(unknown.both(), (400, json!({ "provider": [message] })));
    let no_key = demo.patch(&path, json!({ "provider": "one" })).await;
    let message = "Incorrect type. Expected pk value, received str.";
    assert_eq!(no_key.both(), (400, json!({ "provider": [message] })));
}
