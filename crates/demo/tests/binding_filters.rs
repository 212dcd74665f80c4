//! The filters of bindings that authentik's schema documents (`policies_bindings_list`), and what the app reads by them.

mod support;

use std::cell::RefCell;

use authentik_rac::answer::Answer;
use authentik_rac::bindings::api::{restricted, seen_of_targets};
use authentik_rac::wire::FromWire;
use authentik_rac::{Request, RestError, Transport};
use serde_json::{Value, json};
use support::{ADMIN, Demo, NO_SUCH_KEY, READY};
use uuid::Uuid;

const BINDINGS: &str = "/policies/bindings/";

/// Two endpoints with one binding each, the second one disabled.
async fn bound(demo: &Demo) -> [String; 2] {
    let mut targets = Vec::new();
    for (name, enabled) in [("one", true), ("two", false)] {
        let target = demo.new_endpoint(name, READY).await;
        let body = json!({ "target": target, "order": 3, "user": 5, "enabled": enabled });
        assert_eq!(demo.post(BINDINGS, body).await.status, 201);
        targets.push(target);
    }
    targets.try_into().unwrap()
}

async fn targets(demo: &Demo, query: &str) -> Vec<Value> {
    let mut rows = demo.get(&format!("{BINDINGS}?{query}")).await.rows("target");
    rows.sort_by_key(ToString::to_string);
    rows
}

#[tokio::test]
async fn bindings_are_filtered_by_several_targets() {
    let demo = Demo::sample();
    let [one, two] = bound(&demo).await;
    let mut both = vec![json!(one), json!(two)];
    both.sort_by_key(ToString::to_string);
    assert_eq!(targets(&demo, &format!("target_in={one}&target_in={two}")).await, both);
    assert_eq!(targets(&demo, &format!("target_in={two}")).await, [json!(two)]);
    assert_eq!(targets(&demo, &format!("target_in={one}&target_in={two}&enabled=true")).await, [json!(one)]);
    assert_eq!(targets(&demo, &format!("target_in={one}&target={two}")).await, [""; 0], "both filters count");
    let all = demo.get(BINDINGS).await.count();
    assert_eq!(demo.get(&format!("{BINDINGS}?target_in=")).await.count(), all, "an empty value is ignored");
    let unknown = format!("Select a valid choice. {NO_SUCH_KEY} is not one of the available choices.");
    let reply = demo.get(&format!("{BINDINGS}?target_in={one}&target_in={NO_SUCH_KEY}")).await;
    assert_eq!(reply.both(), (400, json!({ "target_in": [unknown] })));
    let reply = demo.get(&format!("{BINDINGS}?target_in=seven")).await;
    assert_eq!(reply.both(), (400, json!({ "target_in": ["“seven” is not a valid UUID."] })));
}

#[tokio::test]
async fn bindings_are_filtered_by_whether_they_have_a_policy() {
    let demo = Demo::sample();
    let [one, _] = bound(&demo).await;
    let policy = demo.get("/policies/all/").await.json()["results"][0]["pk"].clone();
    let made = demo.post(BINDINGS, json!({ "target": one, "order": 4, "policy": policy })).await.json();
    let of = async |value: &str| {
        demo.get(&format!("{BINDINGS}?target={one}&policy__isnull={value}")).await.rows("pk")
    };
    assert_eq!(of("false").await, [made["pk"].clone()]);
    let without = of("true").await;
    assert_eq!(without.len(), 1);
    assert_ne!(without[0], made["pk"]);
    assert_eq!(of("perhaps").await.len(), 2);
}

/// Sends what the app sends, and counts the rows of the answers.
#[derive(Clone, Copy)]
struct Client<'a>(&'a Demo, &'a RefCell<usize>);

impl Transport for Client<'_> {
    async fn send<T: FromWire>(&self, request: Request) -> Result<T, RestError> {
        let reply = self.0.call(request.method.as_str(), &request.url(""), ADMIN, None).await;
        *self.1.borrow_mut() += reply.rows("pk").len();
        let answer = Answer {
            status: reply.status,
            content_type: reply.header("content-type").to_owned(),
            retry_after: None,
            request_id: None,
            body: String::from_utf8(reply.body).unwrap(),
        };
        answer.decode(&request.purpose)
    }
}

#[tokio::test]
async fn the_app_gets_the_bindings_of_its_targets_and_no_others() {
    let demo = Demo::sample();
    let [one, two] = bound(&demo).await.map(|id| id.parse::<Uuid>().unwrap());
    let rows = RefCell::new(0);
    let found = seen_of_targets(Client(&demo, &rows), &[one, two]).await.unwrap();
    assert_eq!((found.rows.len(), found.missing, rows.take()), (2, 0, 2));
    let found = restricted(Client(&demo, &rows), &[one, two]).await.unwrap();
    assert_eq!((found.into_iter().collect::<Vec<_>>(), rows.take()), (vec![one], 1));
}
