//! Effective settings that a running authentik computed, if a recording of them is next to the project.

use super::*;

const RECORDED: &str = "shared/vectors/effective-settings.json";

/// The settings of all mappings of one kind in a recorded case.
fn recorded(case: &Value, field: &str) -> Vec<MappingLayer> {
    let all = case[field].as_array().unwrap().iter();
    all.map(|one| mapping(one["name"].as_str().unwrap(), one["static_settings"].clone())).collect()
}

#[test]
fn recorded_connections_get_the_same_settings() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    // Next to the checkout, or one level up if the checkout is in a folder of checkouts.
    let mut folders = root.ancestors().skip(3).take(2);
    let Some(text) = folders.find_map(|folder| std::fs::read_to_string(folder.join(RECORDED)).ok()) else {
        println!("skipped: ../{RECORDED} is not at hand");
        return;
    };
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert!(!cases.is_empty());
    for (number, case) in cases.iter().enumerate() {
        let text = |field: &str| case[field].as_str().map(str::to_owned);
        let layers = Layers {
            protocol: text("protocol").map(Protocol::from),
            host: text("host"),
            username: text("username"),
            token: text("token"),
            provider: map(case["provider_settings"].clone()),
            endpoint: map(case["endpoint_settings"].clone()),
            provider_mappings: recorded(case, "provider_mappings"),
            endpoint_mappings: recorded(case, "endpoint_mappings"),
            prompted: map(case["token_settings"].clone()),
        };
        let got: Map<String, Value> =
            effective(&layers).into_iter().map(|value| (value.name, value.text.into())).collect();
        assert_eq!(Value::from(got), case["effective"], "case {number}: {case}");
    }
}
