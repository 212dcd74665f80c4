//! Flows, prompts, prompt stages and the stages of flows, with authentik's own messages.

mod support;

use serde_json::{Value, json};
use support::{ADMIN, AUDITOR, Demo};

const PROMPTS: &str = "/stages/prompt/prompts/";
const STAGES: &str = "/stages/prompt/stages/";
const BINDINGS: &str = "/flows/bindings/";

async fn made(demo: &Demo, path: &str, body: Value) -> Value {
    let reply = demo.post(path, body).await;
    assert_eq!(reply.status, 201, "{path}: {}", reply.json());
    reply.json()["pk"].clone()
}

fn prompt(name: &str) -> Value {
    json!({ "name": name, "field_key": format!("connection_settings.{name}"), "label": "L", "type": "text" })
}

#[tokio::test]
async fn a_flow_asks_by_prompts_in_a_stage() {
    let demo = Demo::sample();
    let flow = json!({
        "name": "RAC ask", "slug": "rac-ask", "title": "RAC", "designation": "authorization",
        "authentication": "require_authenticated",
    });
    let flow = made(&demo, "/flows/instances/", flow).await;
    let field = made(&demo, PROMPTS, prompt("username")).await;
    let stage = made(&demo, STAGES, json!({ "name": "ask", "fields": [field] })).await;
    let binding = json!({ "target": flow, "stage": stage, "order": 10 });
    let reply = demo.post(BINDINGS, binding.clone()).await;
    assert_eq!(reply.status, 201);
    let shown = reply.json();
    assert_eq!(shown["stage_obj"]["name"], "ask");
    assert_eq!(shown["stage_obj"]["flow_set"][0]["slug"], "rac-ask");
    assert_eq!(shown["re_evaluate_policies"], true);
    let taken = json!({ "non_field_errors": ["The fields target, stage, order must make a unique set."] });
    assert_eq!(demo.post(BINDINGS, binding).await.both(), (400, taken));
    let bound = demo.get(&format!("{BINDINGS}?target={}", flow.as_str().unwrap())).await;
    assert_eq!(bound.rows("stage"), std::slice::from_ref(&stage));
    // What is deleted is gone from what uses it.
    assert_eq!(demo.delete(&format!("{PROMPTS}{}/", field.as_str().unwrap())).await.status, 204);
    let path = format!("{STAGES}{}/", stage.as_str().unwrap());
    assert_eq!(demo.get(&path).await.json()["fields"], json!([]));
    assert_eq!(demo.delete(&path).await.status, 204);
    assert_eq!(demo.get(BINDINGS).await.count(), 0);
}

#[tokio::test]
async fn mistakes_have_authentik_s_messages() {
    let demo = Demo::sample();
    let required = json!(["This field is required."]);
    let missing = json!({ "name": required, "field_key": required, "label": required, "type": required });
    assert_eq!(demo.post(PROMPTS, json!({})).await.both(), (400, missing));
    made(&demo, PROMPTS, prompt("username")).await;
    let taken = json!({ "name": ["Prompt with this name already exists."] });
    assert_eq!(demo.post(PROMPTS, prompt("username")).await.both(), (400, taken));
    let mut odd = prompt("x");
    odd["type"] = json!("nope");
    let refused = json!({ "type": ["\"nope\" is not a valid choice."] });
    assert_eq!(demo.post(PROMPTS, odd).await.both(), (400, refused));
    let missing = json!({ "name": required, "fields": required });
    assert_eq!(demo.post(STAGES, json!({})).await.both(), (400, missing));
    let missing = json!({ "target": required, "stage": required, "order": required });
    assert_eq!(demo.post(BINDINGS, json!({})).await.both(), (400, missing));
    assert_eq!(demo.call("GET", PROMPTS, AUDITOR, None).await.status, 403);
    assert_eq!(demo.call("GET", PROMPTS, ADMIN, None).await.status, 200);
}

#[tokio::test]
async fn a_deleted_flow_takes_its_providers_along() {
    let demo = Demo::sample();
    let flow = json!({ "name": "Short", "slug": "short", "title": "S", "designation": "authorization" });
    let flow = made(&demo, "/flows/instances/", flow).await;
    let provider = json!({ "name": "On a short flow", "authorization_flow": flow });
    let provider = made(&demo, "/providers/rac/", provider).await;
    assert_eq!(demo.delete("/flows/instances/short/").await.status, 204);
    assert_eq!(demo.get(&format!("/providers/rac/{provider}/")).await.status, 404);
}
