//! What every request passes before it reaches an object: paths, tokens, methods, media types, JSON.

mod support;

use serde_json::json;
use support::{ADMIN, Demo, INACTIVE, NOBODY, flow};

const NO_CREDENTIALS: &str = "Authentication credentials were not provided.";
const BAD_TOKEN: &str = "Token invalid/expired";

#[tokio::test]
async fn any_problem_with_the_token_is_403_with_a_different_text() {
    let demo = Demo::sample();
    for (header, detail) in [
        (None, NO_CREDENTIALS),
        (Some("Token abc"), NO_CREDENTIALS),
        (Some("Bearer"), NO_CREDENTIALS),
        (Some("Bearer "), NO_CREDENTIALS),
        (Some("bearer wrong"), BAD_TOKEN),
        (Some("Bearer wrong"), BAD_TOKEN),
        (Some("Bearer demo-inactive-token"), BAD_TOKEN),
    ] {
        let headers: Vec<_> = header.map(|value| ("authorization", value)).into_iter().collect();
        let reply = demo.raw("GET", "/api/v3/admin/version/", &headers, "").await;
        assert_eq!(reply.both(), (403, json!({ "detail": detail })), "{header:?}");
    }
    assert_eq!(demo.call("GET", "/core/users/me/", INACTIVE, None).await.status, 403);
}

#[tokio::test]
async fn public_paths_need_no_token_but_refuse_a_bad_one() {
    let demo = Demo::sample();
    for path in ["/api/v3/root/config/", "/api/v3/core/brands/current/"] {
        for header in [None, Some("Bearer"), Some("Basic YTpi")] {
            let headers: Vec<_> = header.map(|value| ("authorization", value)).into_iter().collect();
            assert_eq!(demo.raw("GET", path, &headers, "").await.status, 200, "{path} {header:?}");
        }
        let refused = demo.raw("GET", path, &[("authorization", "Bearer wrong")], "").await;
        assert_eq!(refused.both(), (403, json!({ "detail": BAD_TOKEN })), "{path}");
        let written = demo.raw("POST", path, &[], "").await;
        assert_eq!(written.both(), (405, json!({ "detail": "Method \"POST\" not allowed." })), "{path}");
    }
}

#[tokio::test]
async fn a_format_is_json_or_there_is_no_such_path() {
    let demo = Demo::sample();
    for format in ["json", ""] {
        let path = format!("/api/v3/providers/rac/?format={format}");
        let reply = demo.raw("GET", &path, &[("authorization", "Bearer demo-admin-token")], "").await;
        assert_eq!(reply.status, 200, "{format:?}");
    }
    // Before the token is checked, and on writes, too.
    for (method, format) in [("GET", "xml"), ("GET", "api"), ("POST", "JSON"), ("OPTIONS", "html")] {
        let path = format!("/api/v3/providers/rac/?format={format}");
        let reply = demo.raw(method, &path, &[("accept", "text/html")], "").await;
        assert_eq!(reply.both(), (404, json!({ "detail": "Not found." })), "{method} {format}");
    }
}

#[tokio::test]
async fn an_empty_body_is_an_empty_object_whatever_its_type() {
    let demo = Demo::sample();
    let bearer = ("authorization", "Bearer demo-admin-token");
    let required =
        json!({ "name": ["This field is required."], "authorization_flow": ["This field is required."] });
    for media in ["", "application/json", "text/plain", "application/x-www-form-urlencoded"] {
        let reply = demo.raw("POST", "/api/v3/providers/rac/", &[bearer, ("content-type", media)], "").await;
        assert_eq!(reply.both(), (400, required.clone()), "{media:?}");
        let path = "/api/v3/providers/rac/1/";
        let unchanged = demo.raw("PATCH", path, &[bearer, ("content-type", media)], "").await;
        assert_eq!(unchanged.status, 200, "{media:?}");
    }
}

#[tokio::test]
async fn a_token_that_is_not_ascii_crashes_the_server() {
    let demo = Demo::sample();
    let read = demo.raw("GET", "/api/v3/providers/rac/", &[("authorization", "Bearer é")], "").await;
    assert_eq!(read.status, 500);
    assert!(read.header("content-type").starts_with("text/html"));
    assert!(
        demo.raw("POST", "/api/v3/providers/rac/", &[("authorization", "Bearer é")], "{}")
            .await
            .is_empty_405()
    );
}

#[tokio::test]
async fn a_path_without_its_last_slash_is_not_found_even_without_a_token() {
    let demo = Demo::sample();
    for path in ["/api/v3/providers/rac", "/api/v3/no/such/thing/", "/api/v3/providers/rac/1/2/3/"] {
        let read = demo.raw("GET", path, &[], "").await;
        assert_eq!(read.status, 404, "{path}");
        assert!(read.header("content-type").starts_with("text/html"), "{path}");
        let write = demo.raw("DELETE", path, &[], "").await;
        assert!(write.is_empty_405(), "{path}");
        assert_eq!(write.header("allow"), "GET, HEAD, OPTIONS");
    }
}

#[tokio::test]
async fn an_unsupported_method_is_405_with_a_reason() {
    let demo = Demo::sample();
    for (method, path, allow) in [
        ("PUT", "/providers/rac/", "GET, POST, HEAD, OPTIONS"),
        ("POST", "/providers/rac/1/", "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        ("POST", "/rac/connection_tokens/", "GET, HEAD, OPTIONS"),
        ("DELETE", "/core/users/me/", "GET, HEAD, OPTIONS"),
        ("POST", "/core/authenticated_sessions/", "GET, HEAD, OPTIONS"),
    ] {
        let reply = demo.call(method, path, ADMIN, Some(json!({}))).await;
        let detail = format!("Method \"{method}\" not allowed.");
        assert_eq!(reply.both(), (405, json!({ "detail": detail })), "{method} {path}");
        assert_eq!(reply.header("allow"), allow, "{method} {path}");
    }
}

#[tokio::test]
async fn an_invalid_method_is_refused_by_the_server() {
    let reply = Demo::sample().call("BREW", "/providers/rac/", ADMIN, None).await;
    assert_eq!((reply.status, reply.header("content-type")), (400, "text/plain; charset=utf-8"));
}

#[tokio::test]
async fn only_json_is_sent_and_only_json_is_taken() {
    let demo = Demo::sample();
    let bearer = ("authorization", "Bearer demo-admin-token");
    let html = demo.raw("GET", "/api/v3/providers/rac/", &[bearer, ("accept", "text/html")], "").await;
    assert_eq!(html.both(), (406, json!({ "detail": "Could not satisfy the request Accept header." })));
    for accept in ["*/*", "text/html, application/json;q=0.5", "application/*"] {
        let reply = demo.raw("GET", "/api/v3/providers/rac/", &[bearer, ("accept", accept)], "").await;
        assert_eq!(reply.status, 200, "{accept}");
    }
    for media in ["text/plain", "application/x-www-form-urlencoded"] {
        let headers = [bearer, ("content-type", media)];
        let reply = demo.raw("POST", "/api/v3/providers/rac/", &headers, "name=x").await;
        let detail = format!("Unsupported media type \"{media}\" in request.");
        assert_eq!(reply.both(), (415, json!({ "detail": detail })));
    }
}

#[tokio::test]
async fn malformed_json_is_reported_with_its_place() {
    let demo = Demo::sample();
    let headers = [("authorization", "Bearer demo-admin-token"), ("content-type", "application/json")];
    for (body, error) in [
        ("{", "unexpected end of data: line 1 column 2 (char 1)"),
        ("{\"a\": tru", "unexpected end of data: line 1 column 10 (char 9)"),
        ("{\"ä\": NaN}", "unexpected character: line 1 column 7 (char 6)"),
        ("{\n  \"a\": -1e999}", "number is infinity when parsed as double: line 2 column 8 (char 9)"),
        ("[\"\\udaaa!\"]", "no low surrogate in string: line 1 column 9 (char 8)"),
        ("{} {}", "unexpected content after document: line 1 column 4 (char 3)"),
    ] {
        let reply = demo.raw("POST", "/api/v3/providers/rac/", &headers, body).await;
        let detail = format!("JSON parse error - {error}");
        assert_eq!(reply.both(), (400, json!({ "detail": detail })), "{body:?}");
    }
}

#[tokio::test]
async fn json_that_is_no_object_is_refused_by_its_type() {
    let demo = Demo::sample();
    for (body, kind) in [(json!([]), "list"), (json!(7), "int"), (json!(7.5), "float"), (json!(true), "bool")]
    {
        let message = format!("Invalid data. Expected a dictionary, but got {kind}.");
        let reply = demo.post("/providers/rac/", body).await;
        assert_eq!(reply.both(), (400, json!({ "non_field_errors": [message] })));
    }
    let nothing = demo.post("/providers/rac/", json!(null)).await;
    assert_eq!(nothing.both(), (400, json!({ "non_field_errors": ["No data provided"] })));
}

#[tokio::test]
async fn an_unknown_object_and_an_invalid_key_have_different_messages() {
    let demo = Demo::sample();
    let no_match = |name: &str| (404, json!({ "detail": format!("No {name} matches the given query.") }));
    assert_eq!(demo.get("/providers/rac/98765/").await.both(), no_match("RACProvider"));
    let path = format!("/rac/endpoints/{}/", support::NO_SUCH_KEY);
    assert_eq!(demo.get(&path).await.both(), no_match("Endpoint"));
    for path in ["/providers/rac/seven/", "/rac/endpoints/7/", "/rac/connection_tokens/x/used_by/"] {
        assert_eq!(demo.get(path).await.both(), (404, json!({ "detail": "Not found." })), "{path}");
    }
}

#[tokio::test]
async fn keys_in_paths_are_read_as_python_reads_them() {
    let demo = Demo::sample();
    for path in
        ["/providers/rac/%2B1/", "/providers/rac/%201%20/", "/providers/rac/0_1/", "/providers/rac/%D9%A1/"]
    {
        let reply = demo.get(path).await;
        assert_eq!((reply.status, reply.json()["pk"].clone()), (200, json!(1)), "{path}");
    }
    let long = "9".repeat(40);
    let no_match = (404, json!({ "detail": "No RACProvider matches the given query." }));
    for key in ["-1", "99999999999999999999", &long] {
        assert_eq!(demo.get(&format!("/providers/rac/{key}/")).await.both(), no_match, "{key}");
    }
    let too_long = demo.get(&format!("/providers/rac/{}/", "9".repeat(4301))).await;
    assert_eq!(too_long.both(), (404, json!({ "detail": "Not found." })));
    let dotted = demo.get("/providers/rac/1.0/").await;
    assert_eq!((dotted.status, dotted.header("content-type")), (404, "text/html; charset=utf-8"));
    let key = demo.get("/rac/endpoints/?superuser_full_list=true").await.rows("pk")[0].clone();
    let bare = key.as_str().unwrap().replace('-', "");
    for key in [bare.to_uppercase(), format!("%7B{bare}%7D"), format!("urn:uuid:{bare}")] {
        assert_eq!(demo.get(&format!("/rac/endpoints/{key}/")).await.status, 200, "{key}");
    }
}

#[tokio::test]
async fn options_lists_fields_only_for_accounts_that_can_write_them() {
    let demo = Demo::sample();
    let admin = demo.call("OPTIONS", "/rac/endpoints/", ADMIN, None).await.json();
    let protocol = &admin["actions"]["POST"]["protocol"];
    assert_eq!(protocol["type"], "choice");
    assert_eq!(protocol["choices"][2], json!({ "value": "ssh", "display_name": "Ssh" }));
    let nobody = demo.call("OPTIONS", "/rac/endpoints/", NOBODY, None).await;
    assert_eq!((nobody.status, nobody.json().get("actions")), (200, None));
    let stranger = demo.raw("OPTIONS", "/api/v3/providers/rac/", &[], "").await;
    assert_eq!(stranger.both(), (403, json!({ "detail": NO_CREDENTIALS })));
    let preflight =
        demo.raw("OPTIONS", "/api/v3/providers/rac/1/", &[("origin", "http://app.example")], "").await;
    assert_eq!((preflight.status, preflight.json().get("actions")), (200, None));
}

#[tokio::test]
async fn the_api_sends_a_request_id_and_neither_cors_headers_nor_an_etag() {
    let demo = Demo::sample();
    let headers = [("authorization", "Bearer demo-admin-token"), ("origin", "http://app.example")];
    for (method, path) in [("GET", "/api/v3/providers/rac/1/"), ("OPTIONS", "/api/v3/providers/rac/1/")] {
        let reply = demo.raw(method, path, &headers, "").await;
        assert_eq!(reply.header("x-authentik-id").len(), 32);
        for name in reply.headers.keys() {
            let name = name.as_str();
            assert!(
                !name.starts_with("access-control-") && name != "etag" && name != "last-modified",
                "{name}"
            );
        }
    }
}

#[tokio::test]
async fn if_match_has_no_effect() {
    let demo = Demo::sample();
    let headers = [
        ("authorization", "Bearer demo-admin-token"),
        ("content-type", "application/json"),
        ("if-match", "\"something else\""),
    ];
    let body = json!({ "authorization_flow": flow() }).to_string();
    assert_eq!(demo.raw("PATCH", "/api/v3/providers/rac/1/", &headers, &body).await.status, 200);
}

#[tokio::test]
async fn messages_are_in_the_requested_language() {
    let demo = Demo::sample();
    for (language, detail) in [("de-CH, en;q=0.5", "Anmeldedaten fehlen."), ("en, de", NO_CREDENTIALS)] {
        let reply = demo.raw("GET", "/api/v3/providers/rac/", &[("accept-language", language)], "").await;
        assert_eq!(reply.both(), (403, json!({ "detail": detail })), "{language}");
    }
    let headers = [
        ("authorization", "Bearer demo-admin-token"),
        ("content-type", "application/json"),
        ("accept-language", "de"),
    ];
    let reply = demo.raw("PATCH", "/api/v3/providers/rac/1/", &headers, "{\"name\": \" \"}").await;
    assert_eq!(reply.both(), (400, json!({ "name": ["Dieses Feld darf nicht leer sein."] })));
}
