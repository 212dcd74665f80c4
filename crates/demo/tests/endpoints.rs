//! Endpoints, whose list differs from all others.

mod support;

use serde_json::{Value, json};
use support::{ADMIN, AUDITOR, Demo, NO_APPLICATION, NOBODY, READY};

const LIST: &str = "/rac/endpoints/";

fn full(query: &str) -> String {
    format!("{LIST}?superuser_full_list=true&{query}")
}

#[tokio::test]
async fn without_the_full_list_every_page_has_all_rows() {
    let demo = Demo::sample();
    let reply = demo.get(&format!("{LIST}?page=2&page_size=10")).await;
    assert_eq!(reply.json()["pagination"]["current"], 2);
    assert_eq!(reply.json()["pagination"]["end_index"], 20);
    assert!(reply.rows("pk").len() > 50, "policies hide a few, pages none");
    assert_eq!(demo.get(&format!("{LIST}?page=99")).await.status, 404);
    assert_eq!(demo.get(&full("page=2&page_size=10")).await.rows("pk").len(), 10);
}

#[tokio::test]
async fn only_superusers_get_the_full_list() {
    let demo = Demo::sample();
    let all = demo.get(&full("page_size=100")).await.rows("pk").len();
    for token in [AUDITOR, NOBODY] {
        let asked = demo.call("GET", &full("page_size=5"), token, None).await;
        assert_eq!(asked.json()["pagination"]["count"], 60);
        let rows = asked.rows("pk").len();
        assert!(5 < rows && rows < all, "{rows} of {all}: those bound to others are missing but counted");
    }
}

#[tokio::test]
async fn the_list_of_a_provider_is_cached_until_an_endpoint_is_added() {
    let demo = Demo::sample();
    let first = demo.call("GET", &format!("{LIST}?provider=1"), NOBODY, None).await.rows("pk");
    let searched =
        demo.call("GET", &format!("{LIST}?provider=1&search=osl&ordering=-name"), NOBODY, None).await;
    assert_eq!(searched.rows("pk"), first);
    assert!(searched.count() < first.len() as i64, "the page's numbers are of the search");
    let gone = first[0].as_str().unwrap();
    assert_eq!(demo.delete(&format!("{LIST}{gone}/")).await.status, 204);
    assert_eq!(demo.call("GET", &format!("{LIST}?provider=1"), NOBODY, None).await.rows("pk"), first);
    let added = demo.new_endpoint("added", READY).await;
    let fresh = demo.call("GET", &format!("{LIST}?provider=1"), NOBODY, None).await.rows("pk");
    assert!(fresh.contains(&json!(added)) && !fresh.contains(&json!(gone)));
}

#[tokio::test]
async fn policies_decide_which_endpoints_a_user_sees() {
    let demo = Demo::sample();
    let endpoint = demo.new_endpoint("vault", READY).await;
    let sees = async |token: &str| {
        let reply = demo.call("GET", &format!("{LIST}?search=vault"), token, None).await;
        assert_eq!(reply.count(), 1);
        reply.rows("pk").len()
    };
    assert_eq!(sees(NOBODY).await, 1);
    let bind = json!({ "target": endpoint, "user": 2, "order": 0 });
    assert_eq!(demo.post("/policies/bindings/", bind).await.status, 201);
    assert_eq!((sees(NOBODY).await, sees(AUDITOR).await, sees(ADMIN).await), (0, 1, 0));
    let negated = json!({ "target": endpoint, "user": 2, "order": 1, "negate": true });
    assert_eq!(demo.post("/policies/bindings/", negated).await.status, 201);
    assert_eq!((sees(NOBODY).await, sees(AUDITOR).await), (1, 1));
}

#[tokio::test]
async fn launching_needs_an_application() {
    let demo = Demo::sample();
    let with = demo.new_endpoint("with", READY).await;
    let without = demo.new_endpoint("without", NO_APPLICATION).await;
    let url = async |pk: &str| demo.get(&format!("{LIST}{pk}/")).await.json()["launch_url"].clone();
    assert_eq!(url(&with).await, format!("/application/rac/servers/{with}/"));
    assert_eq!(url(&without).await, Value::Null);
}

#[tokio::test]
async fn required_fields_and_defaults() {
    let demo = Demo::sample();
    let required = json!(["This field is required."]);
    let expected = json!({
        "name": required, "provider": required, "protocol": required, "host": required, "auth_mode": required,
    });
    assert_eq!(demo.post(LIST, json!({})).await.both(), (400, expected));
    let pk = demo.new_endpoint("plain", READY).await;
    let endpoint = demo.get(&format!("{LIST}{pk}/")).await.json();
    assert_eq!(endpoint["maximum_connections"], 1);
    assert_eq!((&endpoint["settings"], &endpoint["property_mappings"]), (&json!({}), &json!([])));
    assert_eq!(endpoint["provider_obj"]["name"], "Servers");
}

#[tokio::test]
async fn each_field_refuses_invalid_values_with_a_message() {
    let demo = Demo::sample();
    let pk = demo.new_endpoint("tried", READY).await;
    for (field, value, message) in [
        ("protocol", json!("telnet"), "\"telnet\" is not a valid choice."),
        ("protocol", json!("Ssh"), "\"Ssh\" is not a valid choice."),
        ("protocol", json!(null), "This field may not be null."),
        ("auth_mode", json!(1), "\"1\" is not a valid choice."),
        ("host", json!("\t "), "This field may not be blank."),
        (
            "maximum_connections",
            json!(2_147_483_648_u64),
            "Ensure this value is less than or equal to 2147483647.",
        ),
        (
            "maximum_connections",
            json!(-2_147_483_649_i64),
            "Ensure this value is greater than or equal to -2147483648.",
        ),
        ("maximum_connections", json!("many"), "A valid integer is required."),
        ("maximum_connections", json!(1.5), "A valid integer is required."),
        ("maximum_connections", json!(true), "A valid integer is required."),
        ("provider", json!(4711), "Invalid pk \"4711\" - object does not exist."),
        ("provider", json!("Servers"), "Incorrect type. Expected pk value, received str."),
        ("provider", json!([1]), "Incorrect type. Expected pk value, received list."),
        ("provider", json!({}), "Incorrect type. Expected pk value, received dict."),
    ] {
        let reply = demo.patch(&format!("{LIST}{pk}/"), json!({ field: value })).await;
        assert_eq!(reply.both(), (400, json!({ field: [message] })), "{field} {value}");
    }
    for (field, given, kept) in [
        ("maximum_connections", json!("12"), json!(12)),
        ("maximum_connections", json!(3.0), json!(3)),
        ("maximum_connections", json!(-1), json!(-1)),
        ("provider", json!("3"), json!(3)),
    ] {
        let reply = demo.patch(&format!("{LIST}{pk}/"), json!({ field: given })).await;
        assert_eq!((reply.status, &reply.json()[field]), (200, &kept), "{field} {given}");
    }
}

#[tokio::test]
async fn two_endpoints_may_have_one_name() {
    let demo = Demo::sample();
    assert_ne!(demo.new_endpoint("twin", READY).await, demo.new_endpoint("twin", READY).await);
    assert_eq!(demo.get(&full("name=twin")).await.count(), 2);
}

#[tokio::test]
async fn deleting_an_endpoint_deletes_its_tokens_and_bindings() {
    let demo = Demo::sample();
    let token = demo.get("/rac/connection_tokens/?search=osl").await.json()["results"][0].clone();
    let endpoint = token["endpoint"].as_str().unwrap();
    let bind = json!({ "target": endpoint, "user": 5, "order": 3 });
    assert_eq!(demo.post("/policies/bindings/", bind).await.status, 201);
    let usage = demo.get(&format!("{LIST}{endpoint}/used_by/")).await.json();
    let name = token["endpoint_obj"]["name"].as_str().unwrap();
    let title = format!("Binding from RAC Endpoint {name} #3 to User jose.garcia");
    assert!(
        usage.as_array().unwrap().iter().any(|line| line["name"] == title && line["action"] == "cascade")
    );
    assert_eq!(demo.delete(&format!("{LIST}{endpoint}/")).await.status, 204);
    let token = token["pk"].as_str().unwrap();
    assert_eq!(demo.get(&format!("/rac/connection_tokens/{token}/")).await.status, 404);
    let bindings = demo.get("/policies/bindings/?page_size=100").await.rows("target");
    assert!(!bindings.contains(&json!(endpoint)));
}
