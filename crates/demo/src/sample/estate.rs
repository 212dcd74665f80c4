//! Providers in all states of readiness, with applications, outposts and endpoints.

use serde_json::{Value, json};

use super::{flows, ids, mappings, people};
use crate::resources::outposts::default_config;
use crate::store::{Row, Store, Table};

/// The providers: ready, without an outpost, without an application, without both.
pub const READY: i64 = 1;
pub const NO_OUTPOST: i64 = 2;
pub const NO_APPLICATION: i64 = 3;
pub const NEITHER: i64 = 4;

/// A name of exactly one hundred characters.
const HUNDRED: &str =
    "A provider with a name of one hundred characters, to see what lists, titles and dialogs make of it …";

fn row(columns: Value) -> Row {
    Row(columns.as_object().cloned().unwrap_or_default())
}

pub fn add(store: &mut Store, endpoints: usize) {
    providers(store);
    applications(store);
    outposts(store);
    for n in 0..endpoints {
        store.put(Table::Endpoints, endpoint(n));
    }
    policies(store);
    bindings(store, endpoints);
}

fn providers(store: &mut Store) {
    for provider in [
        json!({
            "pk": READY, "name": "Servers", "authentication_flow": flows::sign_in(),
            "authorization_flow": flows::explicit(), "property_mappings": [mappings::key(0), mappings::key(8)],
            "settings": { "timezone": "Europe/Berlin", "ignore-cert": true, "color-depth": 24 },
            "connection_expiry": "hours=8", "delete_token_on_disconnect": false,
        }),
        json!({
            "pk": NO_OUTPOST, "name": "Büro <Köln> & \"Außenstellen\"", "authentication_flow": null,
            "authorization_flow": flows::implicit(),
            "property_mappings": [mappings::key(4), mappings::key(mappings::SECRET)],
            "settings": { "password": "0123", "nested": { "list": [1, 2.50, null, "no"] }, "big": 12345678901234567890_u64 },
            "connection_expiry": "Days=1; hours=12;minutes=30", "delete_token_on_disconnect": true,
        }),
        json!({
            "pk": NO_APPLICATION, "name": "Lab bench", "authentication_flow": null,
            "authorization_flow": flows::implicit(), "property_mappings": [],
            "settings": {}, "connection_expiry": "weeks=1.5", "delete_token_on_disconnect": false,
        }),
        json!({
            "pk": NEITHER, "name": HUNDRED, "authentication_flow": null, "authorization_flow": flows::explicit(),
            "property_mappings": [], "settings": {}, "connection_expiry": "hours=0",
            "delete_token_on_disconnect": false,
        }),
    ] {
        store.put(Table::Providers, row(provider));
    }
}

fn applications(store: &mut Store) {
    let application = |n: usize, name: &str, slug: &str, provider: Option<i64>, url: &str| {
        row(json!({
            "pk": ids::uuid("application", n), "name": name, "slug": slug, "provider": provider,
            "backchannel_providers": [], "open_in_new_tab": n == 0, "meta_launch_url": url, "meta_icon": "",
            "meta_icon_url": null, "meta_icon_themed_urls": null, "meta_description": "", "meta_publisher": "",
            "policy_engine_mode": "any", "group": "Remote access",
        }))
    };
    store.put(Table::Applications, application(0, "Servers", "servers", Some(READY), ""));
    store.put(Table::Applications, application(1, "Büro – Fernzugriff", "buero", Some(NO_OUTPOST), ""));
    store.put(
        Table::Applications,
        application(2, "Handbook", "handbook", None, "https://handbook.example.org/"),
    );
    store.put(Table::Applications, application(3, "Unused \"lab\" tile", "lab-tile", None, ""));
}

fn outposts(store: &mut Store) {
    let outpost =
        |n: usize, name: &str, kind: &str, providers: Value, managed: Option<&str>, health: Value| {
            row(json!({
                "pk": ids::uuid("outpost", n), "name": name, "type": kind, "providers": providers,
                "config": default_config(), "managed": managed, "health": health,
            }))
        };
    let healthy = json!([{
        "uid": "guacd-1", "last_seen": crate::clock::text(crate::clock::now()), "version": "2026.5.0-rc1",
        "golang_version": "go1.24", "openssl_enabled": true, "openssl_version": "3.5", "fips_enabled": true,
        "version_should": "2026.5.0-rc1", "version_outdated": false, "build_hash": "", "build_hash_should": "",
        "hostname": "outpost-1",
    }]);
    let embedded = Some("goauthentik.io/outposts/embedded");
    store.put(Table::Outposts, outpost(0, "Frankfurt", "rac", json!([READY]), None, healthy));
    store.put(
        Table::Outposts,
        outpost(1, "Lab outpost (switched off)", "rac", json!([NO_APPLICATION]), None, json!([])),
    );
    store.put(
        Table::Outposts,
        outpost(2, "authentik Embedded Outpost", "proxy", json!([]), embedded, json!([])),
    );
}

/// Names that are difficult for lists; the numbered rest follows a pattern.
const NAMED: [&str; 8] = [
    "<b>bold</b> & <img src=x onerror=alert(1)>",
    "\"quoted\" 'host'",
    "Prüfstand Öl-Kühlung",
    "Build server with a name of one hundred characters, which is the longest one that people have typed.",
    "demo-flaky kiosk",
    "demo-undeletable kiosk",
    "ρόδος – δοκιμή",
    "a",
];

fn endpoint(n: usize) -> Row {
    let provider = match n % 15 {
        0..=9 => READY,
        10..=13 => NO_OUTPOST,
        _ => NO_APPLICATION,
    };
    let protocol = ["rdp", "ssh", "vnc"].get(n % 7 % 3).copied().unwrap_or("rdp");
    let site = ["ber", "cgn", "fra", "osl"].get(n % 4).copied().unwrap_or("fra");
    let name = match NAMED.get(n / 7).filter(|_| n % 7 == n / 7 % 7) {
        Some(name) => (*name).to_owned(),
        None => format!("{site}-{protocol}-{:02}", n + 1),
    };
    let host = match n % 6 {
        0 => format!("10.{}.{}.{}", n % 4 + 10, n / 250 % 250, n % 250 + 1),
        1 => format!(
            "{site}-{:02}.example.org:{}",
            n + 1,
            match protocol {
                "ssh" => 2222,
                "vnc" => 5901,
                _ => 3390,
            }
        ),
        2 if protocol == "vnc" => format!("[2001:db8::{:x}]:5900", n + 1),
        _ => format!("{site}-{:02}.example.org", n + 1),
    };
    let settings = match n % 9 {
        0 => json!({ "username": "Administrator", "password": "s3cret", "ignore-cert": "true" }),
        1 => json!({ "font-size": 14, "color-scheme": "gray-black" }),
        4 => json!({ "securty": "nla", "drive-name": null }),
        7 => json!({ "private-key": "-----BEGIN KEY-----\nabc\n-----END KEY-----\n", "passphrase": "0123" }),
        _ => json!({}),
    };
    let maximum = [1, 5, -1, 0, 2, 1, 10].get(n % 7).copied().unwrap_or(1);
    let used = if n.is_multiple_of(11) { vec![mappings::key(3), mappings::key(5)] } else { Vec::new() };
    row(json!({
        "pk": ids::uuid("endpoint", n), "name": name, "provider": provider, "protocol": protocol, "host": host,
        "settings": settings, "property_mappings": used,
        "auth_mode": if n.is_multiple_of(2) { "prompt" } else { "static" }, "maximum_connections": maximum,
    }))
}

fn policies(store: &mut Store) {
    let policy = |n: usize, name: &str, expression: &str, passes: bool| {
        row(json!({
            "pk": ids::uuid("policy", n), "name": name, "execution_logging": false,
            "component": "ak-policy-expression-form", "verbose_name": "Expression Policy",
            "verbose_name_plural": "Expression Policies",
            "meta_model_name": "authentik_policies_expression.expressionpolicy", "expression": expression,
            "passes": passes,
        }))
    };
    store.put(Table::Policies, policy(0, "during office hours", "return 8 <= now().hour < 18", true));
    store.put(Table::Policies, policy(1, "nobody (maintenance)", "return False", false));
    store.put(
        Table::Policies,
        policy(2, "has a second factor", "return ak_user_has_authenticator(request.user)", true),
    );
    store.put(Table::Policies, policy(3, "Wartung \"Köln\" <b>", "return True", true));
}

fn bindings(store: &mut Store, endpoints: usize) {
    let mut number = 0;
    let mut bind = |target: String, order: usize, subject: (&str, Value), enabled: bool, negate: bool| {
        number += 1;
        let mut row = row(json!({
            "pk": ids::uuid("binding", number), "policy": null, "group": null, "user": null, "target": target,
            "negate": negate, "enabled": enabled, "order": order, "timeout": 30, "failure_result": false,
        }));
        row.set(subject.0, subject.1);
        store.put(Table::Bindings, row);
    };
    let group = |n: usize| ("group", json!(people::group(n)));
    bind(ids::uuid("application", 0), 0, group(2), true, false);
    bind(ids::uuid("application", 0), 1, group(0), true, false);
    bind(ids::uuid("application", 0), 2, group(3), true, false);
    bind(ids::uuid("application", 0), 3, group(1), true, false);
    for n in (0..endpoints).step_by(12).take(20) {
        let target = ids::uuid("endpoint", n);
        bind(target.clone(), 0, group(2), true, false);
        bind(target.clone(), 1, ("user", json!(7)), n.is_multiple_of(24), false);
        bind(target, 2, ("policy", json!(ids::uuid("policy", 1))), false, true);
    }
}
