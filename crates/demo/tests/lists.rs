//! Lists: pages, search, sorting, filters.

mod support;

use serde_json::{Value, json};
use support::{ADMIN, Demo, NO_SUCH_KEY};

const FULL: &str = "/rac/endpoints/?superuser_full_list=true";
const TOKENS: &str = "/rac/connection_tokens/";

#[tokio::test]
async fn a_page_has_the_numbers_of_its_neighbours_or_zero() {
    let demo = Demo::sample();
    let block = |reply: support::Reply| reply.json()["pagination"].clone();
    assert_eq!(
        block(demo.get(&format!("{TOKENS}?page_size=60")).await),
        json!({ "next": 2, "previous": 0, "count": 150, "current": 1, "total_pages": 3, "start_index": 1, "end_index": 60 })
    );
    assert_eq!(
        block(demo.get(&format!("{TOKENS}?page_size=60&page=3")).await),
        json!({ "next": 0, "previous": 2, "count": 150, "current": 3, "total_pages": 3, "start_index": 121, "end_index": 150 })
    );
    assert_eq!(
        block(demo.get("/providers/rac/?search=nothing-is-named-so").await),
        json!({ "next": 0, "previous": 0, "count": 0, "current": 1, "total_pages": 1, "start_index": 0, "end_index": 0 })
    );
}

#[tokio::test]
async fn a_page_has_20_rows_by_default_and_at_most_100() {
    let demo = Demo::sample();
    for (size, rows) in [
        ("", 20),
        ("?page_size=7", 7),
        ("?page_size=5000", 100),
        ("?page_size=0", 20),
        ("?page_size=x", 20),
        ("?page_size=-3", 20),
        ("?page_size=99999999999999999999", 100),
    ] {
        assert_eq!(demo.get(&format!("{TOKENS}{size}")).await.rows("pk").len(), rows, "{size}");
    }
}

#[tokio::test]
async fn all_pages_together_are_the_whole_list() {
    let demo = Demo::sample();
    let mut keys = Vec::new();
    for page in 1..=8 {
        keys.extend(
            demo.get(&format!("{TOKENS}?page={page}")).await.rows("pk").iter().map(ToString::to_string),
        );
    }
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 150);
}

#[tokio::test]
async fn a_page_out_of_range_is_not_found() {
    let demo = Demo::sample();
    for page in ["0", "9", "-1", "two"] {
        let reply = demo.get(&format!("{TOKENS}?page={page}")).await;
        assert_eq!(reply.both(), (404, json!({ "detail": "Invalid page." })), "{page}");
    }
    assert_eq!(demo.get(&format!("{TOKENS}?page=last")).await.json()["pagination"]["current"], 8);
    // An empty page is the first one, and a number is anything that Python accepts as one.
    for (page, current) in [("", 1), ("%2B2", 2), ("%202%20", 2), ("0_3", 3)] {
        let reply = demo.get(&format!("{TOKENS}?page={page}")).await;
        assert_eq!(reply.json()["pagination"]["current"], current, "{page}");
    }
}

#[tokio::test]
async fn deleting_the_last_row_of_the_last_page_makes_that_page_a_404() {
    let demo = Demo::sample();
    let last = "/providers/rac/?ordering=pk&page_size=3&page=2";
    assert_eq!(demo.get(last).await.rows("pk"), [4]);
    assert_eq!(demo.delete("/providers/rac/4/").await.status, 204);
    assert_eq!(demo.get(last).await.both(), (404, json!({ "detail": "Invalid page." })));
}

#[tokio::test]
async fn all_words_must_occur_in_any_case_and_order() {
    let demo = Demo::sample();
    assert_eq!(demo.get(&format!("{FULL}&search=SSH+osl&page_size=100")).await.count(), 4);
    assert_eq!(demo.get("/providers/rac/?search=bench+lab").await.names(), ["Lab bench"]);
    assert_eq!(demo.get("/providers/rac/?search=%22bench+lab%22").await.count(), 0);
    assert_eq!(demo.get("/providers/rac/?search=%22lab+bench%22").await.count(), 1);
    assert_eq!(demo.get("/providers/rac/?search=%3Ck%C3%B6ln%3E").await.count(), 1);
    assert_eq!(demo.get("/providers/rac/?search=%25").await.count(), 0);
}

#[tokio::test]
async fn endpoints_are_found_by_name_and_protocol_but_not_by_host() {
    let demo = Demo::sample();
    let vnc = demo.get(&format!("{FULL}&search=vnc&page_size=100")).await;
    assert!(vnc.count() > 10 && vnc.rows("protocol").iter().all(|protocol| protocol == "vnc"));
    assert_eq!(demo.get(&format!("{FULL}&search=example.org")).await.count(), 0);
}

#[tokio::test]
async fn tokens_are_found_by_endpoint_and_provider_but_not_by_user() {
    let demo = Demo::sample();
    let kiosk = demo.get(&format!("{TOKENS}?search=flaky")).await;
    assert!(kiosk.count() > 0);
    assert!(kiosk.rows("endpoint_obj").iter().all(|endpoint| endpoint["name"] == "demo-flaky kiosk"));
    assert!(demo.get(&format!("{TOKENS}?search=k%C3%B6ln")).await.count() > 0);
    assert_eq!(demo.get(&format!("{TOKENS}?search=amara")).await.count(), 0);
}

#[tokio::test]
async fn a_nul_in_the_search_is_refused_with_an_array() {
    let reply = Demo::sample().get("/providers/rac/?search=a%00b").await;
    assert_eq!(reply.both(), (400, json!(["Null characters are not allowed."])));
}

#[tokio::test]
async fn users_are_searched_by_words_or_in_the_query_language() {
    let demo = Demo::sample();
    assert_eq!(demo.get("/core/users/?search=o%27neill").await.rows("username"), ["oneill"]);
    let either = demo
        .get("/core/users/?search=username+%3D+%22tom%22+or+name+~+%22weber%22+or+email+~+%22li.%22")
        .await;
    assert_eq!(either.rows("username"), ["li.wei", "tom"]);
    assert_eq!(either.json()["autocomplete"]["current_model"], "authentik_core.user");
    // Providers have no query language: the text is searched for word by word.
    assert_eq!(demo.get("/providers/rac/?search=name+%3D+%22Servers%22").await.count(), 0);
}

#[tokio::test]
async fn rows_are_ordered_by_what_the_server_knows_and_unknown_fields_are_ignored() {
    let demo = Demo::sample();
    let by_number =
        |reply: support::Reply| reply.rows("pk").iter().map(|pk| pk.as_i64().unwrap()).collect::<Vec<_>>();
    assert_eq!(by_number(demo.get("/providers/rac/?ordering=-pk").await), [4, 3, 2, 1]);
    assert_eq!(by_number(demo.get("/providers/rac/").await), [4, 2, 3, 1]);
    assert_eq!(by_number(demo.get("/providers/rac/?ordering=assigned_application_name").await), [4, 2, 3, 1]);
    assert_eq!(by_number(demo.get("/providers/rac/?ordering=connection_expiry").await), [2, 4, 1, 3]);
    let names = demo.get(&format!("{FULL}&ordering=protocol,-name&page_size=100")).await;
    let keys: Vec<_> = names.rows("protocol").into_iter().zip(names.names()).collect();
    assert!(keys.windows(2).all(|pair| match pair {
        [(p, n), (q, m)] => (p.as_str(), std::cmp::Reverse(n)) <= (q.as_str(), std::cmp::Reverse(m)),
        _ => true,
    }));
}

#[tokio::test]
async fn tokens_are_ordered_by_keys_and_never_by_names() {
    let demo = Demo::sample();
    let order = async |by: &str| demo.get(&format!("{TOKENS}?page_size=100&ordering={by}")).await.rows("pk");
    let default = demo.get(&format!("{TOKENS}?page_size=100")).await;
    let names: Vec<_> =
        default.rows("endpoint_obj").iter().map(|endpoint| endpoint["name"].to_string()).collect();
    assert!(names.is_sorted());
    for ignored in ["endpoint__name", "-provider__name", "user", "expires"] {
        assert_eq!(order(ignored).await, default.rows("pk"), "{ignored}");
    }
    let users = demo.get(&format!("{TOKENS}?page_size=100&ordering=-session__user")).await.rows("user");
    let users: Vec<_> = users.iter().map(|user| user["pk"].as_i64().unwrap()).collect();
    assert!(users.windows(2).all(|pair| pair[0] >= pair[1]));
    // Reading the index backwards gives exactly the reverse order, including equal rows.
    let reversed = demo.get(&format!("{TOKENS}?page_size=100&ordering=-endpoint&page=last")).await.rows("pk");
    let first: Vec<_> = order("endpoint").await.into_iter().take(50).rev().collect();
    assert_eq!(reversed, first);
}

#[tokio::test]
async fn filters_narrow_and_a_filter_by_something_unknown_is_refused() {
    let demo = Demo::sample();
    let choice = "Select a valid choice. That choice is not one of the available choices.";
    for (path, field, message) in [
        (format!("{TOKENS}?provider=99"), "provider", choice.to_owned()),
        (format!("{TOKENS}?provider=x"), "provider", choice.to_owned()),
        (format!("{TOKENS}?session__user=99"), "session__user", choice.to_owned()),
        (format!("{TOKENS}?endpoint={NO_SUCH_KEY}"), "endpoint", choice.to_owned()),
        (format!("{TOKENS}?endpoint=x"), "endpoint", "“x” is not a valid UUID.".to_owned()),
        (format!("{FULL}&provider=99"), "provider", choice.to_owned()),
        (
            "/propertymappings/provider/rac/?managed=x".to_owned(),
            "managed",
            "Select a valid choice. x is not one of the available choices.".to_owned(),
        ),
    ] {
        assert_eq!(demo.get(&path).await.both(), (400, json!({ field: [message] })), "{path}");
    }
    let both = demo.get(&format!("{TOKENS}?provider=1&session__user=9&page_size=100")).await;
    assert!(both.count() > 0);
    assert!(
        both.json()["results"].as_array().unwrap().iter().all(|t| t["provider"] == 1 && t["user"]["pk"] == 9)
    );
    assert_eq!(demo.get("/providers/rac/?name__iexact=LAB+BENCH").await.count(), 1);
    assert_eq!(demo.get("/providers/rac/?application__isnull=true").await.count(), 2);
    assert_eq!(demo.get("/providers/rac/?application__isnull=false").await.count(), 2);
    assert_eq!(demo.get("/providers/rac/?application__isnull=perhaps").await.count(), 4);
    assert_eq!(demo.get("/providers/rac/?no_such_filter=1").await.count(), 4);
    assert_eq!(demo.get("/flows/instances/?designation=authorization").await.count(), 3);
    assert_eq!(demo.get("/outposts/instances/?providers_by_pk=1").await.names(), ["Frankfurt"]);
    assert_eq!(demo.call("GET", "/providers/rac/?name__iexact=", ADMIN, None).await.count(), 4);
}

#[tokio::test]
async fn a_filter_with_choices_refuses_any_other() {
    let demo = Demo::sample();
    for (path, parameter) in [
        ("/flows/instances/", "designation"),
        ("/flows/instances/", "denied_action"),
        ("/core/users/", "type"),
        ("/events/events/", "actions"),
    ] {
        let reply = demo.get(&format!("{path}?{parameter}=nonsense")).await;
        let message = "Select a valid choice. nonsense is not one of the available choices.";
        assert_eq!(reply.both(), (400, json!({ parameter: [message] })), "{path}");
    }
    let several = demo.get("/events/events/?actions=model_updated&actions=authorize_application").await;
    assert!(
        several
            .rows("action")
            .iter()
            .all(|action| action == "model_updated" || action == "authorize_application")
    );
    let chosen = demo.get("/flows/instances/?designation=authorization").await.rows("designation");
    assert!(!chosen.is_empty() && chosen.iter().all(|designation| designation == "authorization"));
}

#[tokio::test]
async fn a_filter_refuses_invalid_values() {
    let demo = Demo::sample();
    for (path, parameter, message) in [
        ("/flows/instances/", "flow_uuid", "Enter a valid UUID."),
        ("/core/users/", "uuid", "Enter a valid UUID."),
        ("/policies/bindings/", "order", "Enter a number."),
        ("/policies/bindings/", "timeout", "Enter a number."),
        ("/outposts/instances/", "providers_by_pk", "“x” is not a valid value."),
        ("/core/users/", "groups_by_pk", "“x” is not a valid UUID."),
        (
            "/rac/endpoints/",
            "provider",
            "Select a valid choice. That choice is not one of the available choices.",
        ),
    ] {
        let reply = demo.get(&format!("{path}?{parameter}=x")).await;
        assert_eq!(reply.both(), (400, json!({ parameter: [message] })), "{path}?{parameter}");
    }
    // The database parses addresses, and fails.
    for path in ["/events/events/?client_ip=x", "/core/authenticated_sessions/?session__last_ip=x"] {
        assert_eq!(demo.get(path).await.status, 500, "{path}");
    }
}

#[tokio::test]
async fn json_columns_are_sorted_as_the_database_sorts_json() {
    let demo = Demo::sample();
    for (path, field) in [
        ("/providers/rac/", "settings"),
        ("/rac/endpoints/?superuser_full_list=true&page_size=100", "settings"),
        ("/propertymappings/provider/rac/", "static_settings"),
        ("/core/users/", "attributes"),
    ] {
        let order = |ordering: &str| {
            format!("{path}{}ordering={ordering}", if path.contains('?') { '&' } else { '?' })
        };
        let sizes =
            |rows: Vec<Value>| rows.iter().map(|row| row.as_object().unwrap().len()).collect::<Vec<_>>();
        let up = sizes(demo.get(&order(field)).await.rows(field));
        let mut sorted = up.clone();
        sorted.sort_unstable();
        assert_eq!(up, sorted, "{path}");
        let down = sizes(demo.get(&order(&format!("-{field}"))).await.rows(field));
        sorted.reverse();
        assert_eq!(down, sorted, "{path}");
    }
}
