//! RAC property mappings: authentik's own three, and more.

use serde_json::{Value, json};

use super::ids;
use crate::store::{Row, Store, Table};

/// The number of the mapping that the auditor can't see.
pub const SECRET: usize = 9;

/// The key of the n-th mapping, in the order below.
pub fn key(n: usize) -> String {
    ids::uuid("mapping", n)
}

/// The keys of the mappings that the auditor can see.
pub fn readable() -> Vec<String> {
    (0..all().len()).filter(|n| *n != SECRET).map(key).collect()
}

type Mapping = (Option<&'static str>, &'static str, Value, &'static str);

fn all() -> Vec<Mapping> {
    vec![
        (
            Some("goauthentik.io/providers/rac/rdp-default"),
            "authentik default RAC Mapping: RDP Default settings",
            json!({ "resize-method": "display-update", "enable-wallpaper": "true", "enable-font-smoothing": "true" }),
            "",
        ),
        (
            Some("goauthentik.io/providers/rac/rdp-high-fidelity"),
            "authentik default RAC Mapping: RDP High Fidelity",
            json!({ "enable-theming": "true", "enable-full-window-drag": "true", "enable-menu-animations": "true" }),
            "",
        ),
        (
            Some("goauthentik.io/providers/rac/ssh-default"),
            "authentik default RAC Mapping: SSH Default settings",
            json!({ "terminal-type": "xterm-256color" }),
            "",
        ),
        (None, "Domain sign-in", json!({ "domain": "CORP" }), "return {\"username\": request.user.username}"),
        (
            None,
            "German keyboard (ÄÖÜ)",
            json!({ "server-layout": "de-de-qwertz", "timezone": "Europe/Berlin" }),
            "",
        ),
        (
            None,
            "Low bandwidth",
            json!({ "color-depth": 8, "disable-glyph-caching": false, "font-size": 12 }),
            "",
        ),
        (
            None,
            "Per-user account <b>with markup</b>",
            json!({}),
            "return {\"username\": \"u-\" + request.user.username, \"password\": \"not-a-real-one\"}",
        ),
        (
            None,
            "Recording \"on\"",
            json!({ "recording-path": "/recordings", "create-recording-path": "true" }),
            "",
        ),
        (
            None,
            "Terminal colours",
            json!({ "color-scheme": "green-black", "scrollback": 4096, "font-name": "" }),
            "return {\"font-size\": 14}",
        ),
        (None, "Vault credentials (restricted)", json!({ "private-key": "demo" }), ""),
    ]
}

pub fn add(store: &mut Store) {
    for (n, (managed, name, static_settings, expression)) in all().into_iter().enumerate() {
        let mut row = Row::default();
        for (column, value) in [
            ("pk", json!(key(n))),
            ("managed", json!(managed)),
            ("name", json!(name)),
            ("expression", json!(expression)),
            ("static_settings", static_settings),
        ] {
            row.set(column, value);
        }
        store.put(Table::PropertyMappings, row);
    }
}
