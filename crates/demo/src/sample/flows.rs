//! authentik's own flows, and two more.

use serde_json::json;

use super::ids;
use crate::store::{Row, Store, Table};

/// Slug, name, title, designation. Both default authorization flows have the same name: only the slug differs.
const FLOWS: [(&str, &str, &str, &str); 14] = [
    (
        "default-provider-authorization-explicit-consent",
        "Authorize Application",
        "Redirecting to %(app)s",
        "authorization",
    ),
    (
        "default-provider-authorization-implicit-consent",
        "Authorize Application",
        "Redirecting to %(app)s",
        "authorization",
    ),
    ("rac-step-up", "Remote access with second factor", "Confirm it is you – remote access", "authorization"),
    ("default-authentication-flow", "Welcome to authentik!", "Welcome to authentik!", "authentication"),
    ("default-source-authentication", "Welcome to authentik!", "Welcome to authentik!", "authentication"),
    ("passwordless-office", "Anmeldung ohne Passwort (Büro)", "Anmelden <ohne Passwort>", "authentication"),
    ("default-invalidation-flow", "Logout", "Default Invalidation Flow", "invalidation"),
    (
        "default-provider-invalidation-flow",
        "Logged out of application",
        "You've logged out of %(app)s.",
        "invalidation",
    ),
    (
        "default-source-enrollment",
        "Welcome! Please select a username.",
        "Welcome! Please select a username.",
        "enrollment",
    ),
    ("default-user-settings-flow", "User settings", "Update your info", "stage_configuration"),
    ("default-password-change", "Change Password", "Change password", "stage_configuration"),
    (
        "default-authenticator-totp-setup",
        "Set up a one-time code",
        "Setup Two-Factor authentication",
        "stage_configuration",
    ),
    ("initial-setup", "First start", "Welcome to authentik!", "stage_configuration"),
    ("recovery-by-email", "Recovery by email", "Reset your password", "recovery"),
];

/// The key of the flow with consent.
pub fn explicit() -> String {
    ids::uuid("flow", 0)
}

/// The key of the flow without consent.
pub fn implicit() -> String {
    ids::uuid("flow", 1)
}

/// The key of the default sign-in.
pub fn sign_in() -> String {
    ids::uuid("flow", 3)
}

pub fn add(store: &mut Store) {
    for (n, (slug, name, title, designation)) in FLOWS.into_iter().enumerate() {
        let mut row = Row::default();
        for (column, value) in [
            ("pk", json!(ids::uuid("flow", n))),
            ("policybindingmodel_ptr_id", json!(ids::uuid("flow policies", n))),
            ("name", json!(name)),
            ("slug", json!(slug)),
            ("title", json!(title)),
            ("designation", json!(designation)),
        ] {
            row.set(column, value);
        }
        store.put(Table::Flows, row);
    }
}
