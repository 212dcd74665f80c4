//! Groups, roles and users.

use serde_json::{Value, json};

use super::{
    ADMIN_TOKEN, HELP_DESK_TOKEN, INACTIVE_TOKEN, NOBODY_TOKEN, READ_ONLY_TOKEN, accounts, estate, ids,
    mappings,
};
use crate::clock;
use crate::store::{Row, Store, Table};

/// The key of the auditor's role.
fn auditors() -> String {
    ids::uuid("role", 0)
}

/// The key of the help desk's role: changes the first provider, and sees all.
fn help_desk() -> String {
    ids::uuid("role", 1)
}

/// The key of the role that authentik manages for one user.
fn own_role() -> String {
    ids::uuid("role", 2)
}

/// The user with its own role.
const WITH_OWN_ROLE: i64 = 5;

/// The key of the n-th group below.
pub fn group(n: usize) -> String {
    ids::uuid("group", n)
}

const GROUPS: [&str; 6] = [
    "Administrators",
    "Auditors",
    "Operations",
    "Developers",
    "Lehrkräfte & Gäste",
    "Contractors <external>",
];

/// Username, name, email, indexes of groups, active.
type Person = (&'static str, &'static str, &'static str, &'static [usize], bool);

const PEOPLE: [Person; 16] = [
    ("dana", "Dana Demo", "dana@example.org", &[0], true),
    ("audra", "Audra Auditor", "audra@example.org", &[1], true),
    ("norbert", "Norbert Nobody", "", &[], true),
    ("ines", "Ines Inactive", "ines@example.org", &[3], false),
    ("jose.garcia", "José García Núñez", "jose@example.org", &[2], true),
    ("bjoern", "Björn Öberg", "bjoern@example.org", &[2, 3], true),
    ("oneill", "Sinéad O'Neill", "sinead@example.org", &[3], true),
    ("li.wei", "李 伟", "li.wei@example.org", &[3], true),
    ("amara", "Amara Okafor", "amara@example.org", &[2], true),
    ("kiosk", "Kiosk \"lobby\"", "", &[4], true),
    ("zoe", "Zoë van den Berg", "zoe@example.org", &[3, 4], true),
    ("piotr", "Piotr Żółkiewski", "piotr@example.org", &[5], true),
    ("markup", "<b>Bold</b> & <script>alert(1)</script>", "markup@example.org", &[5], true),
    ("fatima", "Fatima al-Zahra", "fatima@example.org", &[2], true),
    ("tom", "Tom", "tom@example.org", &[3], true),
    (
        "very.long.username.of.somebody.from.the.merger",
        "Maximiliana Friederike von und zu Hohenstein-Waldburg",
        "mf@example.org",
        &[4],
        true,
    ),
];

/// The keys of a dozen users with connection tokens.
pub fn connecting() -> Vec<i64> {
    (5..=16).collect()
}

pub fn add(store: &mut Store) {
    let mut role = Row::default();
    role.set("pk", auditors());
    role.set("name", "Read-only auditors");
    accounts::read_only(&mut role);
    // Mappings are granted one by one, so that one of them stays hidden.
    let all_mappings = "authentik_providers_rac.view_racpropertymapping";
    let rest: Vec<Value> = role
        .list("model_permissions")
        .iter()
        .filter(|name| name.as_str() != Some(all_mappings))
        .cloned()
        .collect();
    role.set("model_permissions", rest);
    let grant = |pk: String| json!({ "permission": all_mappings, "object_pk": pk });
    role.set("object_permissions", mappings::readable().into_iter().map(grant).collect::<Vec<_>>());
    store.put(Table::Roles, role);
    roles(store);

    for (n, name) in GROUPS.into_iter().enumerate() {
        let mut row = Row::default();
        for (column, value) in [
            ("pk", json!(group(n))),
            ("num_pk", json!(20_000 + n)),
            ("name", json!(name)),
            ("is_superuser", json!(n == 0)),
            ("attributes", json!({})),
            (
                "roles",
                match n {
                    1 => json!([auditors()]),
                    2 => json!([help_desk()]),
                    _ => json!([]),
                },
            ),
        ] {
            row.set(column, value);
        }
        store.put(Table::Groups, row);
    }
    let now = clock::now();
    for (n, person) in PEOPLE.into_iter().enumerate() {
        store.put(Table::Users, user(n, person, now));
    }
    for (token, pk) in
        [(ADMIN_TOKEN, 1), (READ_ONLY_TOKEN, 2), (NOBODY_TOKEN, 3), (INACTIVE_TOKEN, 4), (HELP_DESK_TOKEN, 9)]
    {
        store.tokens.insert(token.into(), pk);
    }
}

/// Roles with permissions on single providers.
fn roles(store: &mut Store) {
    let permission = |action: &str| format!("authentik_providers_rac.{action}_racprovider");
    let grant = |action: &str, provider: i64| json!({ "permission": permission(action), "object_pk": provider.to_string() });
    let first = estate::READY;
    let own = format!("ak-managed-role--user-{WITH_OWN_ROLE}");
    for (pk, name, on_objects, on_all) in [
        (help_desk(), "Help desk", json!([grant("change", first)]), json!([permission("view")])),
        (own_role(), own.as_str(), json!([grant("view", first), grant("delete", first)]), json!([])),
    ] {
        let mut role = Row::default();
        role.set("pk", pk);
        role.set("name", name);
        role.set("object_permissions", on_objects);
        role.set("model_permissions", on_all);
        role.set("system_permissions", json!([]));
        store.put(Table::Roles, role);
    }
}

fn user(n: usize, (username, name, email, groups, active): Person, now: f64) -> Row {
    let joined = now - 86_400.0 * (400.0 - 11.0 * n as f64);
    // A few have never signed in.
    let last_login = (n % 5 != 3).then(|| clock::text(now - 7_333.0 * (1 + n * n) as f64));
    let mut row = Row::default();
    for (column, value) in [
        ("pk", json!(n + 1)),
        ("username", json!(username)),
        ("name", json!(name)),
        ("is_active", json!(active)),
        ("last_login", json!(last_login)),
        ("date_joined", json!(clock::text(joined))),
        ("groups", groups.iter().map(|n| group(*n)).collect()),
        ("roles", if n + 1 == WITH_OWN_ROLE as usize { json!([own_role()]) } else { json!([]) }),
        ("email", json!(email)),
        ("attributes", json!({})),
        ("uid", json!(ids::uuid("uid", n).replace('-', "").repeat(2))),
        ("path", json!("users")),
        ("type", json!("internal")),
        ("uuid", json!(ids::uuid("user", n))),
        ("password_change_date", json!(clock::text(joined))),
        ("last_updated", json!(clock::text(now - 3_600.0 * n as f64))),
    ] {
        row.set(column, value);
    }
    row
}
