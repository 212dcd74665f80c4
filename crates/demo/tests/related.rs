//! Other objects of authentik that RAC uses: mappings, bindings, applications, outposts, events, roles.

mod support;

use serde_json::{Value, json};
use support::{ADMIN, AUDITOR, Demo, NEITHER, NO_APPLICATION, NO_SUCH_KEY, NOBODY, READY, flow};

const MAPPINGS: &str = "/propertymappings/provider/rac/";

async fn mapping(demo: &Demo, name: &str) -> String {
    let reply = demo.get(&format!("{MAPPINGS}?search=%22{}%22", name.replace(' ', "+"))).await;
    reply.json()["results"][0]["pk"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn mappings_are_created_changed_and_removed_from_their_users_when_deleted() {
    let demo = Demo::sample();
    let missing =
        json!({ "name": ["This field is required."], "static_settings": ["This field is required."] });
    assert_eq!(demo.post(MAPPINGS, json!({})).await.both(), (400, missing));
    let made = demo.post(MAPPINGS, json!({ "name": "New", "static_settings": { "b": 1, "a": "2" } })).await;
    assert_eq!(made.status, 201);
    assert_eq!((&made.json()["managed"], &made.json()["expression"]), (&Value::Null, &json!("")));
    let pk = made.json()["pk"].clone();
    let path = format!("{MAPPINGS}{}/", pk.as_str().unwrap());
    let provider = format!("/providers/rac/{NEITHER}/");
    assert_eq!(demo.patch(&provider, json!({ "property_mappings": [pk] })).await.status, 200);
    let usage = demo.get(&format!("{path}used_by/")).await.json();
    assert_eq!(usage[0]["pk"], NEITHER.to_string());
    assert_eq!(usage[0]["action"], "cascade_many");
    assert_eq!(
        demo.patch(&path, json!({ "name": "Domain sign-in" })).await.both(),
        (400, json!({ "name": ["Property Mapping with this name already exists."] }))
    );
    assert_eq!(demo.delete(&path).await.status, 204);
    assert_eq!(demo.get(&provider).await.json()["property_mappings"], json!([]));
}

#[tokio::test]
async fn a_managed_name_is_unique_and_filtering_by_null_has_no_effect() {
    let demo = Demo::sample();
    let managed = "goauthentik.io/providers/rac/ssh-default";
    let body = json!({ "name": "Mine", "static_settings": {}, "managed": managed });
    let taken = json!({ "managed": ["Property Mapping with this Managed by authentik already exists."] });
    assert_eq!(demo.post(MAPPINGS, body).await.both(), (400, taken));
    assert_eq!(demo.get(&format!("{MAPPINGS}?managed={managed}")).await.count(), 1);
    assert_eq!(demo.get(&format!("{MAPPINGS}?managed__isnull=true")).await.count(), 10);
}

#[tokio::test]
async fn one_mapping_in_use_is_hidden_from_the_auditor() {
    let demo = Demo::sample();
    let all = demo.get(MAPPINGS).await.rows("pk");
    let seen = demo.call("GET", MAPPINGS, AUDITOR, None).await.rows("pk");
    let hidden: Vec<_> = all.iter().filter(|pk| !seen.contains(pk)).collect();
    assert_eq!(hidden.len(), 1);
    let path = format!("{MAPPINGS}{}/", hidden[0].as_str().unwrap());
    assert_eq!(demo.call("GET", &path, AUDITOR, None).await.status, 404);
    let provider = demo.call("GET", "/providers/rac/2/", AUDITOR, None).await.json();
    assert!(provider["property_mappings"].as_array().unwrap().contains(hidden[0]));
}

#[tokio::test]
async fn a_mapping_is_tested_with_a_user() {
    let demo = Demo::sample();
    let domain = mapping(&demo, "Domain sign-in").await;
    let path = |pk: &str| format!("/propertymappings/all/{pk}/test/?format_result=true");
    let tried = demo.post(&path(&domain), json!({ "user": 9, "context": {} })).await;
    let text = "{\n    \"domain\": \"CORP\",\n    \"username\": \"amara\"\n}";
    assert_eq!(tried.both(), (200, json!({ "result": text, "successful": true })));
    let colours = mapping(&demo, "Terminal colours").await;
    let result = demo.post(&path(&colours), json!({})).await.json()["result"].as_str().unwrap().to_owned();
    let result: Value = serde_json::from_str(&result).unwrap();
    // The empty font name is dropped, and the expression's value overrides.
    assert_eq!(result, json!({ "color-scheme": "green-black", "scrollback": 4096, "font-size": 14 }));
    let no_match = json!({ "detail": "No PropertyMapping matches the given query." });
    assert_eq!(demo.post(&path(NO_SUCH_KEY), json!({})).await.both(), (404, no_match));
    assert!(demo.call("POST", &path(&domain), NOBODY, Some(json!({}))).await.is_empty_405());
}

#[tokio::test]
async fn the_list_of_all_mappings_has_other_kinds_too() {
    let demo = Demo::sample();
    let all = demo.get("/propertymappings/all/?page_size=100").await;
    assert_eq!(all.count(), 43);
    assert!(all.rows("meta_model_name").contains(&json!("authentik_providers_oauth2.scopemapping")));
}

#[tokio::test]
async fn a_binding_has_exactly_one_subject() {
    let demo = Demo::sample();
    let target = demo.new_endpoint("bound", READY).await;
    let create = async |body: Value| demo.post("/policies/bindings/", body).await;
    let required = json!({ "target": ["This field is required."], "order": ["This field is required."] });
    assert_eq!(create(json!({})).await.both(), (400, required));
    let none = json!({ "non_field_errors": ["One of 'group', 'policy', 'user' must be set."] });
    assert_eq!(create(json!({ "target": target, "order": 0 })).await.both(), (400, none));
    let group = demo.get("/core/groups/?search=Operations").await.json()["results"][0]["pk"].clone();
    let two = json!({ "non_field_errors": ["Only one of 'group', 'policy', 'user' can be set."] });
    let body = json!({ "target": target, "order": 0, "user": 5, "group": group });
    assert_eq!(create(body).await.both(), (400, two));
    let nowhere = json!({ "target": [format!("Invalid pk \"{NO_SUCH_KEY}\" - object does not exist.")] });
    let body = json!({ "target": NO_SUCH_KEY, "order": 0, "user": 5 });
    assert_eq!(create(body).await.both(), (400, nowhere));
    let made = create(json!({ "target": target, "order": 2, "group": group })).await;
    assert_eq!(made.status, 201);
    assert_eq!(made.json()["group_obj"]["name"], "Operations");
    assert_eq!((&made.json()["timeout"], &made.json()["enabled"]), (&json!(30), &json!(true)));
}

#[tokio::test]
async fn a_binding_is_replaced_whole_because_patch_crashes() {
    let demo = Demo::sample();
    let target = demo.new_endpoint("bound", READY).await;
    let made =
        demo.post("/policies/bindings/", json!({ "target": target, "order": 2, "user": 5 })).await.json();
    let path = format!("/policies/bindings/{}/", made["pk"].as_str().unwrap());
    assert!(demo.patch(&path, json!({ "enabled": false })).await.is_empty_405());
    let body = json!({ "target": target, "order": 7, "user": 5, "enabled": false, "negate": true });
    let after = demo.put(&path, body).await.json();
    assert_eq!(
        (&after["order"], &after["enabled"], &after["negate"]),
        (&json!(7), &json!(false), &json!(true))
    );
    let listed = demo.get(&format!("/policies/bindings/?target={target}&ordering=order")).await;
    assert_eq!(listed.rows("pk"), [made["pk"].clone()]);
    assert_eq!(demo.delete(&path).await.status, 204);
    assert_eq!(demo.get(&format!("/policies/bindings/?target={target}")).await.count(), 0);
}

#[tokio::test]
async fn an_application_has_one_provider_and_a_unique_slug() {
    let demo = Demo::sample();
    let create = async |body: Value| demo.post("/core/applications/", body).await;
    for (body, field, message) in [
        (json!({ "name": "x", "slug": "servers" }), "slug", "Application with this slug already exists."),
        (
            json!({ "name": "x", "slug": "ä b" }),
            "slug",
            "Enter a valid “slug” consisting of letters, numbers, underscores or hyphens.",
        ),
        (
            json!({ "name": "x", "slug": "x", "provider": READY }),
            "provider",
            "Application with this provider already exists.",
        ),
    ] {
        assert_eq!(create(body).await.both(), (400, json!({ field: [message] })));
    }
    let made = create(json!({ "name": "Lab", "slug": "lab", "provider": NO_APPLICATION })).await;
    assert_eq!(
        (made.status, &made.json()["launch_url"]),
        (201, &json!("goauthentik.io://providers/rac/launch"))
    );
    let provider = demo.get("/providers/rac/3/").await.json();
    assert_eq!(provider["assigned_application_slug"], "lab");
    assert_eq!(demo.delete("/core/applications/lab/").await.status, 204);
    assert_eq!(demo.get("/providers/rac/3/").await.json()["assigned_application_slug"], Value::Null);
}

#[tokio::test]
async fn an_application_keeps_what_is_written_and_takes_its_backchannel_providers_along() {
    let demo = Demo::sample();
    let written = json!({ "name": "Lab", "slug": "lab", "provider": 3, "backchannel_providers": [NEITHER],
        "open_in_new_tab": true, "meta_launch_url": "https://example.org/", "meta_icon": "lab.svg",
        "meta_description": "d", "meta_publisher": "p", "policy_engine_mode": "all", "group": "g" });
    let made = demo.post("/core/applications/", written.clone()).await;
    assert_eq!(made.status, 201);
    for (field, value) in written.as_object().unwrap() {
        assert_eq!(made.json()[field], *value, "{field}");
    }
    let binding = json!({ "target": made.json()["pk"], "order": 0, "user": 7 });
    assert_eq!(demo.post("/policies/bindings/", binding).await.status, 201);
    let used_by = demo.get("/core/applications/lab/used_by/").await.json();
    let models: Vec<&Value> = used_by.as_array().unwrap().iter().map(|one| &one["model_name"]).collect();
    assert_eq!(models, ["policybinding", "provider"]);
    assert_eq!(demo.delete("/core/applications/lab/").await.status, 204);
    assert_eq!(demo.get(&format!("/providers/rac/{NEITHER}/")).await.status, 404);
    assert_eq!(demo.get("/providers/rac/3/").await.status, 200);
}

#[tokio::test]
async fn access_to_an_application_is_checked_for_any_user() {
    let demo = Demo::sample();
    let passing = async |query: &str| {
        let reply = demo.get(&format!("/core/applications/servers/check_access/{query}")).await;
        assert_eq!(reply.status, 200);
        reply.json()["passing"].as_bool().unwrap()
    };
    assert!(passing("").await);
    assert!(passing("?for_user=9").await);
    assert!(!passing("?for_user=3").await);
    let unknown = demo.get("/core/applications/servers/check_access/?for_user=999").await;
    assert_eq!(unknown.both(), (400, json!({ "for_user": "User not found" })));
    assert_eq!(demo.get("/core/applications/none/check_access/").await.status, 404);
    let library = demo.call("GET", "/core/applications/", NOBODY, None).await;
    assert!(!library.names().contains(&"Servers".to_owned()));
}

#[tokio::test]
async fn an_outpost_must_have_a_provider() {
    let demo = Demo::sample();
    let required = json!(["This field is required."]);
    assert_eq!(
        demo.post("/outposts/instances/", json!({})).await.both(),
        (400, json!({ "name": required, "type": required, "providers": required, "config": required }))
    );
    let body = json!({ "name": "Second", "type": "rac", "providers": [NEITHER, READY], "config": {} });
    let made = demo.post("/outposts/instances/", body).await;
    assert_eq!((made.status, &made.json()["providers"]), (201, &json!([READY, NEITHER])));
    let pk = made.json()["pk"].as_str().unwrap().to_owned();
    let path = format!("/outposts/instances/{pk}/");
    let empty = json!({ "providers": ["This list may not be empty."] });
    assert_eq!(demo.patch(&path, json!({ "providers": [] })).await.both(), (400, empty));
    let after = demo.patch(&path, json!({ "providers": [NO_APPLICATION] })).await.json();
    assert_eq!(after["providers_obj"][0]["name"], "Lab bench");
    assert_eq!(demo.get("/providers/rac/3/").await.json()["outpost_set"].as_array().unwrap().len(), 2);
    assert_eq!(demo.get(&format!("{path}health/")).await.json(), json!([]));
    let config = demo.get("/outposts/instances/default_settings/").await.json()["config"].clone();
    assert_eq!(config["refresh_interval"], "minutes=5");
    let frankfurt =
        demo.get("/outposts/instances/?search=Frankfurt").await.json()["results"][0]["pk"].clone();
    let health =
        demo.get(&format!("/outposts/instances/{}/health/", frankfurt.as_str().unwrap())).await.json();
    assert_eq!(health[0]["version_outdated"], false);
}

#[tokio::test]
async fn an_application_and_its_provider_are_created_together_or_not_at_all() {
    let demo = Demo::sample();
    let path = "/core/transactional/applications/";
    let required = json!(["This field is required."]);
    let missing = json!({ "app": required, "provider_model": required, "provider": required });
    assert_eq!(demo.put(path, json!({})).await.both(), (400, missing));
    let body = |slug: &str| {
        json!({
            "app": { "name": "Both", "slug": slug },
            "provider_model": "authentik_providers_rac.racprovider",
            "provider": { "name": "Both", "authorization_flow": flow() },
        })
    };
    let mut unbound = body("bound");
    unbound["policy_bindings"] = json!([{ "order": 0 }]);
    assert_eq!(demo.put(path, unbound).await.status, 400);
    let taken = json!({ "app": { "slug": ["Application with this slug already exists."] } });
    assert_eq!(demo.put(path, body("servers")).await.both(), (400, taken));
    assert_eq!(demo.get("/providers/rac/?name__iexact=both").await.count(), 0);
    assert_eq!(demo.put(path, body("both")).await.both(), (200, json!({ "applied": true, "logs": [] })));
    let provider = demo.get("/providers/rac/?name__iexact=both").await.json()["results"][0].clone();
    assert_eq!(provider["assigned_application_slug"], "both");
}

#[tokio::test]
async fn every_change_records_an_event() {
    let demo = Demo::sample();
    let pk = demo.new_endpoint("noted", READY).await;
    assert_eq!(demo.patch(&format!("/rac/endpoints/{pk}/"), json!({ "host": "h" })).await.status, 200);
    assert_eq!(demo.delete(&format!("/rac/endpoints/{pk}/")).await.status, 204);
    let about = "context_model_app=authentik_providers_rac&context_model_name=endpoint";
    for key in [pk.clone(), pk.replace('-', "")] {
        let query = format!("/events/events/?{about}&context_model_pk={key}&ordering=-created");
        let events = demo.get(&query).await;
        assert_eq!(events.rows("action"), ["model_deleted", "model_updated", "model_created"]);
        let event = &events.json()["results"][0];
        assert_eq!(event["user"]["username"], "dana");
        assert_eq!(event["context"]["model"]["pk"], pk.replace('-', ""));
        assert_eq!(event["context"]["http_request"]["method"], "DELETE");
        assert_eq!(event["context"].get("diff"), None);
    }
    let created = demo.get(&format!("/events/events/?action=model_created&{about}")).await;
    assert_eq!(created.count(), 61);
}

#[tokio::test]
async fn roles_are_listed_with_their_permissions_on_a_model() {
    let demo = Demo::sample();
    let path = "/rbac/permissions/assigned_by_roles/?model=authentik_providers_rac.racprovider&object_pk=1";
    let roles = demo.get(path).await;
    assert_eq!(roles.names(), ["Help desk", "Read-only auditors", "ak-managed-role--user-5"]);
    let codenames: Vec<_> = roles.json()["results"][1]["model_permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|permission| permission["codename"].clone())
        .collect();
    assert!(codenames.contains(&json!("view_racprovider")) && !codenames.contains(&json!("view_policy")));
    assert_eq!(demo.get("/rbac/permissions/assigned_by_roles/").await.status, 400);
}

#[tokio::test]
async fn each_account_sees_only_what_it_is_permitted_to() {
    let demo = Demo::sample();
    for (path, auditor, nobody) in [
        ("/providers/rac/", 200, 403),
        ("/providers/rac/1/", 200, 403),
        ("/providers/rac/1/used_by/", 200, 403),
        ("/rac/endpoints/", 200, 200),
        ("/rac/connection_tokens/", 200, 200),
        (MAPPINGS, 200, 403),
        ("/flows/instances/", 200, 403),
        ("/outposts/instances/", 200, 403),
        ("/core/applications/", 200, 200),
        ("/core/users/", 200, 403),
        ("/core/groups/", 200, 403),
        ("/policies/all/", 403, 403),
        ("/policies/bindings/", 200, 403),
        ("/events/events/", 200, 403),
        ("/core/authenticated_sessions/", 200, 200),
        ("/core/users/me/", 200, 200),
        ("/root/config/", 200, 200),
        ("/admin/version/", 200, 200),
    ] {
        assert_eq!(demo.call("GET", path, ADMIN, None).await.status, 200, "{path}");
        assert_eq!(demo.call("GET", path, AUDITOR, None).await.status, auditor, "{path}");
        assert_eq!(demo.call("GET", path, NOBODY, None).await.status, nobody, "{path}");
    }
    let forbidden = (403, json!({ "detail": "You do not have permission to perform this action." }));
    for token in [AUDITOR, NOBODY] {
        for (method, path) in [
            ("POST", "/providers/rac/"),
            ("PATCH", "/providers/rac/1/"),
            ("PUT", "/providers/rac/1/"),
            ("DELETE", "/providers/rac/1/"),
            ("POST", "/rac/endpoints/"),
            ("POST", MAPPINGS),
            ("POST", "/policies/bindings/"),
            ("POST", "/outposts/instances/"),
            ("PUT", "/core/transactional/applications/"),
        ] {
            assert_eq!(
                demo.call(method, path, token, Some(json!({}))).await.both(),
                forbidden,
                "{method} {path}"
            );
        }
    }
}

#[tokio::test]
async fn me_describes_the_caller() {
    let demo = Demo::sample();
    let me =
        async |token: &str| demo.call("GET", "/core/users/me/", token, None).await.json()["user"].clone();
    assert_eq!(me(ADMIN).await["is_superuser"], true);
    let auditor = me(AUDITOR).await;
    assert_eq!(
        (&auditor["is_superuser"], &auditor["roles"][0]["name"]),
        (&json!(false), &json!("Read-only auditors"))
    );
    assert_eq!(auditor["groups"][0]["name"], "Auditors");
    assert_eq!((&me(NOBODY).await["email"], &me(NOBODY).await["roles"]), (&json!(""), &json!([])));
}

#[tokio::test]
async fn types_lists_the_kinds_that_can_be_created() {
    let demo = Demo::sample();
    for (path, model) in [
        ("/providers/all/types/", "racprovider"),
        ("/propertymappings/all/types/", "racpropertymapping"),
        ("/policies/all/types/", "expressionpolicy"),
    ] {
        let kinds = demo.get(path).await.json();
        assert!(kinds.as_array().unwrap().iter().any(|kind| kind["model_name"] == model), "{path}");
        let written = demo.post(path, json!({})).await;
        assert_eq!(written.status, 405, "{path}");
    }
    assert_eq!(demo.call("GET", "/providers/all/types/", NOBODY, None).await.status, 403);
}

#[tokio::test]
async fn the_policy_cache_needs_permissions() {
    let demo = Demo::sample();
    assert_eq!(demo.get("/policies/all/cache_info/").await.both(), (200, json!({ "count": 0 })));
    assert_eq!(demo.post("/policies/all/cache_clear/", json!({})).await.status, 204);
    for (method, path) in [("GET", "/policies/all/cache_info/"), ("POST", "/policies/all/cache_clear/")] {
        assert_eq!(demo.call(method, path, NOBODY, None).await.status, 403, "{path}");
    }
}

#[tokio::test]
async fn user_paths_and_the_flow_cache_are_served() {
    let demo = Demo::sample();
    let paths = demo.get("/core/users/paths/").await.json();
    assert!(paths["paths"].as_array().unwrap().contains(&json!("users")), "{paths}");
    assert_eq!(demo.get("/flows/instances/cache_info/").await.both(), (200, json!({ "count": 0 })));
    for path in ["/core/users/paths/", "/flows/instances/cache_info/"] {
        assert_eq!(demo.call("GET", path, NOBODY, None).await.status, 403, "{path}");
        assert_eq!(demo.post(path, json!({})).await.status, 405, "{path}");
    }
}

#[tokio::test]
async fn events_are_counted_by_day_and_by_application() {
    let demo = Demo::sample();
    demo.patch("/providers/rac/1/", json!({ "name": "Servers" })).await;
    let volume = demo.get("/events/events/volume/?action=model_updated&history_days=1").await.json();
    let today = volume.as_array().unwrap().last().unwrap();
    assert_eq!(today["action"], "model_updated");
    assert!(today["count"].as_u64().unwrap() >= 1);
    assert!(today["time"].as_str().unwrap().ends_with("T00:00:00"));
    let actions = demo.get("/events/events/actions/").await.json();
    assert_eq!(
        actions[1],
        json!({ "name": "Login Failed", "description": "", "component": "login_failed",
        "model_name": "", "requires_enterprise": false, "deprecated": false })
    );
    assert_eq!(demo.get("/events/events/top_per_user/?action=nothing").await.both(), (200, json!([])));
    assert_eq!(demo.call("GET", "/events/events/volume/", NOBODY, None).await.status, 403);
}
