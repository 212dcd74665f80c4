//! Properties of the sample data.

mod support;

use rac_admin_demo::sample;
use rac_admin_demo::store::Table;
use serde_json::Value;
use support::Demo;

#[test]
fn the_sample_data_are_complete_and_deterministic() {
    let store = sample::store(None);
    for (table, rows) in [
        (Table::Providers, 4),
        (Table::Endpoints, 60),
        (Table::ConnectionTokens, 150),
        (Table::PropertyMappings, 10),
        (Table::Flows, 14),
        (Table::Outposts, 3),
    ] {
        assert_eq!(store.table(table).len(), rows, "{table:?}");
    }
    let keys = |store: &rac_admin_demo::store::Store| {
        store.table(Table::ConnectionTokens).rows().map(|row| row.pk()).collect::<Vec<_>>()
    };
    assert_eq!(keys(&store), keys(&sample::store(None)));
}

#[test]
fn a_scale_makes_as_many_endpoints_and_ten_times_the_tokens() {
    for scale in [0, 1, 500] {
        let store = sample::store(Some(scale));
        assert_eq!(store.table(Table::Endpoints).len(), scale);
        assert_eq!(store.table(Table::ConnectionTokens).len(), scale * 10);
    }
}

#[tokio::test]
async fn providers_are_in_all_states_of_readiness() {
    let providers = Demo::sample().get("/providers/rac/?ordering=pk").await.json();
    let ready = |n: usize| {
        let provider = &providers["results"][n];
        (!provider["assigned_application_slug"].is_null(), provider["outpost_set"] != serde_json::json!([]))
    };
    assert_eq!(
        [ready(0), ready(1), ready(2), ready(3)],
        [(true, true), (true, false), (false, true), (false, false)]
    );
    assert_eq!(providers["results"][3]["connection_expiry"], "hours=0");
    assert_eq!(providers["results"][3]["name"].as_str().unwrap().chars().count(), 100);
}

#[tokio::test]
async fn some_names_are_difficult_to_show() {
    let demo = Demo::sample();
    let names = demo.get("/rac/endpoints/?superuser_full_list=true&page_size=100").await.names();
    let some = |test: &dyn Fn(&str) -> bool| names.iter().any(|name| test(name));
    assert!(some(&|name| name.contains("<b>")));
    assert!(some(&|name| name.contains('"') && name.contains('\'')));
    assert!(some(&|name| name.contains('ü')));
    assert!(some(&|name| name.chars().count() == 100));
}

#[tokio::test]
async fn two_authorization_flows_differ_by_nothing_but_their_slug() {
    let flows = Demo::sample().get("/flows/instances/?designation=authorization").await.json();
    let (one, two) = (&flows["results"][0], &flows["results"][1]);
    assert_eq!((&one["name"], &one["title"]), (&two["name"], &two["title"]));
    assert_ne!(one["slug"], two["slug"]);
}

#[tokio::test]
async fn tokens_belong_to_a_dozen_users_and_every_provider_with_endpoints() {
    let demo = Demo::sample();
    let mut users = Vec::new();
    let mut providers = Vec::new();
    for page in 1..=2 {
        let reply = demo.get(&format!("/rac/connection_tokens/?page_size=100&page={page}")).await;
        users.extend(reply.rows("user").iter().map(|user| user["pk"].to_string()));
        providers.extend(reply.rows("provider").iter().map(Value::to_string));
    }
    users.sort();
    users.dedup();
    providers.sort();
    providers.dedup();
    assert_eq!(users.len(), 12);
    assert_eq!(providers, ["1", "2", "3"]);
}

#[tokio::test]
async fn the_history_has_changes_launches_a_failure_and_differences() {
    let demo = Demo::sample();
    for (action, count) in [("authorize_application", 1), ("configuration_error", 1), ("model_updated", 4)] {
        assert!(demo.get(&format!("/events/events/?action={action}")).await.count() >= count, "{action}");
    }
    let about = "context_model_name=racprovider&context_model_pk=1&action=model_updated";
    let events = demo.get(&format!("/events/events/?{about}")).await;
    assert_eq!(events.count(), 3);
    let diffs: Vec<_> =
        events.rows("context").iter().filter_map(|context| context.get("diff").cloned()).collect();
    assert_eq!(diffs[0]["settings"]["new_value"]["color-depth"], 24);
    assert_eq!(diffs[1]["connection_expiry"]["new_value"], "hours=8");
    let created = events.rows("created");
    assert!(created.windows(2).all(|pair| pair[0].as_str() > pair[1].as_str()), "latest first");
}
