//! The built app as files: below any path, with the strict policy, cached by content.

mod support;

use std::path::PathBuf;

use rac_admin_demo::sample;
use serde_json::json;
use support::{ADMIN, Demo};

const HASHED: &str = "rac-admin-00112233445566ff.js";

/// A separate folder for each test, which is removed at the end.
struct Dist(PathBuf);

impl Dist {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("rac-admin-demo-{name}-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("fonts")).unwrap();
        for (file, text) in [
            ("index.html", "<!doctype html>"),
            ("config.json", "{\"title\": \"from dist\"}"),
            (HASHED, "plain"),
            ("rac-admin-00112233445566ff.js.br", "brotli"),
            ("rac-admin-00112233445566ff.js.gz", "gzip"),
            ("rac-admin-00112233445566ff_bg.wasm", "\0asm"),
            ("fonts/a.txt", "a"),
        ] {
            std::fs::write(folder.join(file), text).unwrap();
        }
        Self(folder)
    }

    fn demo(&self, base_path: &str) -> Demo {
        Demo::of(sample::store(None), self.0.clone(), base_path)
    }
}

impl Drop for Dist {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn the_app_is_served_below_the_base_path_and_the_api_stays_where_it_is() {
    let dist = Dist::new("base");
    for base in ["/", "/rac-admin/", "portal/rac"] {
        let demo = dist.demo(base);
        let base = rac_admin_demo::server::base_path(base);
        assert_eq!(demo.raw("GET", &base, &[], "").await.body, b"<!doctype html>");
        assert_eq!(demo.raw("GET", &format!("{base}fonts/a.txt"), &[], "").await.status, 200);
        assert_eq!(demo.raw("GET", &format!("{base}none.js"), &[], "").await.status, 404);
        assert_eq!(demo.get("/root/config/").await.status, 200);
    }
    for path in ["/", "/rac-admin"] {
        let start = dist.demo("/rac-admin").raw("GET", path, &[], "").await;
        assert_eq!((start.status, start.header("location")), (307, "/rac-admin/"), "{path}");
    }
}

#[tokio::test]
async fn the_configuration_is_the_demos_own() {
    let dist = Dist::new("config");
    let expected = json!({
        "apiBase": "/api/v3",
        "title": "RAC Admin demo",
        "demoToken": ADMIN,
        "oauth": { "clientId": "rac-admin-demo", "application": "rac-admin" },
    });
    assert_eq!(dist.demo("/").raw("GET", "/config.json", &[], "").await.json(), expected);
    assert_eq!(dist.demo("/x/").raw("GET", "/x/config.json", &[], "").await.json(), expected);
}

#[tokio::test]
async fn everything_carries_the_strict_policy() {
    let dist = Dist::new("policy");
    let demo = dist.demo("/");
    for path in ["/", "/config.json", "/none", "/api/v3/root/config/", "/api/v3/nope", "/demo/log"] {
        let reply = demo.raw("GET", path, &[], "").await;
        let policy = reply.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"), "{path}");
        assert!(policy.ends_with("frame-ancestors 'none'") && !policy.contains("unsafe-inline"), "{path}");
        assert_eq!(reply.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(reply.header("referrer-policy"), "no-referrer", "{path}");
    }
}

#[tokio::test]
async fn files_with_a_hash_are_cached_forever_and_others_revalidated() {
    let dist = Dist::new("cache");
    let demo = dist.demo("/");
    let hashed = demo.raw("GET", &format!("/{HASHED}"), &[], "").await;
    assert_eq!(hashed.header("cache-control"), "public, max-age=31536000, immutable");
    let index = demo.raw("GET", "/", &[], "").await;
    assert_eq!(index.header("cache-control"), "no-cache");
    let tag = index.header("etag").to_owned();
    let again = demo.raw("GET", "/", &[("if-none-match", &tag)], "").await;
    assert_eq!((again.status, again.body.len(), again.header("etag")), (304, 0, tag.as_str()));
    // The same length, and within the same second.
    std::fs::write(dist.0.join("index.html"), "<!DOCTYPE HTML>").unwrap();
    assert_eq!(demo.raw("GET", "/", &[("if-none-match", &tag)], "").await.status, 200);
}

#[tokio::test]
async fn compressed_files_are_sent_if_accepted() {
    let dist = Dist::new("compressed");
    let demo = dist.demo("/");
    let path = format!("/{HASHED}");
    for (accepted, encoding, body) in
        [("gzip, br", "br", "brotli"), ("gzip", "gzip", "gzip"), ("", "", "plain")]
    {
        let reply = demo.raw("GET", &path, &[("accept-encoding", accepted)], "").await;
        assert_eq!((reply.header("content-encoding"), reply.body.as_slice()), (encoding, body.as_bytes()));
        assert_eq!(reply.header("content-type"), "text/javascript");
    }
    let wasm = demo.raw("GET", "/rac-admin-00112233445566ff_bg.wasm", &[], "").await;
    assert_eq!(wasm.header("content-type"), "application/wasm");
}
