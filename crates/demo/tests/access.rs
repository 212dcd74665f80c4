//! The matrix of access, as `authentik-rac` resolves it, compared with what the demo answers for every user and every
//! endpoint: `check_access` for applications, and the lists of endpoints that each user sees. The demo evaluates
//! bindings with code of its own.

mod support;

use std::path::PathBuf;

use authentik_rac::access::read::{Scope, reading};
use authentik_rac::access::{Matrix, Step, Verdict};
use authentik_rac::answer::Answer;
use authentik_rac::wire::FromWire;
use authentik_rac::{Request, RestError, Transport};
use rac_admin_demo::sample;
use rac_admin_demo::store::{Row, Store, Table};
use serde_json::{Value, json};
use support::{ADMIN, Demo};

#[derive(Clone, Copy)]
struct Client<'a>(&'a Demo);

impl Transport for Client<'_> {
    async fn send<T: FromWire>(&self, request: Request) -> Result<T, RestError> {
        let reply = self.0.call(request.method.as_str(), &request.url(""), ADMIN, None).await;
        let answer = Answer {
            status: reply.status,
            content_type: reply.header("content-type").to_owned(),
            retry_after: None,
            request_id: None,
            body: String::from_utf8(reply.body).unwrap(),
        };
        if answer.is_success() {
            answer.decode(&request.purpose)
        } else {
            Err(answer.error(request.method, &request.purpose))
        }
    }
}

fn token_of(user: i64) -> String {
    format!("token-of-{user}")
}

/// The sample data, with a token for every user.
fn store() -> Store {
    let mut store = sample::store(None);
    let users: Vec<i64> = store.table(Table::Users).rows().filter_map(|user| user.number("pk")).collect();
    store.tokens.extend(users.into_iter().map(|user| (token_of(user), user)));
    store
}

/// Compares every pair. Returns how often each verdict occurred for an endpoint's own bindings: no, yes, at launch.
async fn compare(store: Store) -> [usize; 3] {
    let demo = Demo::of(store, PathBuf::from("no-such-folder"), "/");
    let read = reading(Client(&demo), Scope::default(), true, |_, _, _| {}).await.unwrap();
    assert_eq!(read.gaps, []);
    let matrix = Matrix::of(read.facts);
    let mut seen = [0; 3];
    for (row, subject) in matrix.subjects().iter().enumerate() {
        let Some(user) = subject.user() else { continue };
        let pk = user.user.pk;
        let listed: Option<Vec<Value>> = match user.user.is_active {
            true => Some(demo.call("GET", "/rac/endpoints/", &token_of(pk.0.into()), None).await.rows("pk")),
            false => None,
        };
        for (column, endpoint) in matrix.endpoints().iter().enumerate() {
            let explanation = matrix.explain(row, column).unwrap();
            let name = format!("{} and {}", subject.name(), endpoint.name);
            if let Some(application) = matrix.application(column) {
                let path = format!("/core/applications/{}/check_access/?for_user={pk}", application.slug);
                let passing = demo.get(&path).await.json()["passing"].as_bool().unwrap();
                let verdict = explanation.application.verdict();
                let agrees = verdict == Verdict::AtLaunch || (verdict == Verdict::Yes) == passing;
                assert!(agrees, "the application of {name}: {verdict:?}, authentik says {passing}");
            } else {
                assert_eq!(explanation.application, Step::NoApplication, "{name}");
                assert_eq!(explanation.verdict, Verdict::No, "{name}");
            }
            let verdict = explanation.endpoint.verdict();
            let expected = listed.as_ref().map(|all| all.contains(&json!(endpoint.pk.to_string())));
            match (verdict, expected) {
                (Verdict::Unknown, _) => panic!("{name} is unknown, although everything is visible"),
                (Verdict::AtLaunch, _) => seen[2] += 1,
                (_, None) => assert_eq!(explanation.verdict, Verdict::No, "{name} can't sign in"),
                (_, Some(expected)) => {
                    assert_eq!(verdict == Verdict::Yes, expected, "{name}");
                    seen[usize::from(expected)] += 1;
                }
            }
        }
    }
    seen
}

#[tokio::test]
async fn the_matrix_of_the_sample_data_is_what_the_demo_answers() {
    let [no, yes, at_launch] = compare(store()).await;
    assert!(no > 0 && yes > 0, "{no} refused, {yes} passed");
    assert_eq!(at_launch, 0, "the sample data has no enabled policy");
}

/// A binding of the n-th endpoint to something.
fn bind(store: &mut Store, number: u32, target: &str, subject: (&str, Value), negate: bool, enabled: bool) {
    let columns = json!({
        "pk": format!("0b0b0b0b-0000-4000-8000-{number:012}"), "policy": null, "group": null, "user": null,
        "target": target, "negate": negate, "enabled": enabled, "order": number % 3, "timeout": 30,
        "failure_result": number.is_multiple_of(2), subject.0: subject.1,
    });
    store.put(Table::Bindings, Row(columns.as_object().cloned().unwrap()));
}

/// Bindings of all kinds for every endpoint, groups in groups, and the mode `all`.
fn complicated() -> Store {
    let mut store = store();
    let keys = |store: &Store, table| store.table(table).rows().map(Row::pk).collect::<Vec<String>>();
    let (groups, endpoints) = (keys(&store, Table::Groups), keys(&store, Table::Endpoints));
    let policies = keys(&store, Table::Policies);
    // Each group is in the next one, and the last in the first two: a circle.
    for (place, pk) in groups.iter().enumerate() {
        let mut group = store.row(Table::Groups, pk).unwrap().clone();
        let parents = match place {
            // Administrators stay superusers, and nobody else becomes one.
            0 => json!([]),
            place if place + 1 == groups.len() => json!([groups[1], groups[2]]),
            place => json!([groups[place + 1]]),
        };
        group.set("parents", if place % 2 == 0 { parents } else { json!([]) });
        store.put(Table::Groups, group);
    }
    for (n, endpoint) in endpoints.iter().enumerate() {
        let n = n as u32;
        for k in 0..n % 4 {
            let subject = match (n + k) % 5 {
                0 | 1 => ("user", json!((n + k) % 17 + 1)),
                2 | 3 => ("group", json!(groups[(n + k) as usize % groups.len()])),
                _ => ("policy", json!(policies[n as usize % policies.len()])),
            };
            let (negate, enabled) = ((n + k).is_multiple_of(3), !(n + k).is_multiple_of(7));
            bind(&mut store, 10 * n + k, endpoint, subject, negate, enabled);
        }
    }
    let slugs: Vec<(String, Row)> =
        store.table(Table::Applications).rows().map(|row| (row.pk(), row.clone())).collect();
    for (n, (pk, mut application)) in slugs.into_iter().enumerate() {
        application.set("policy_engine_mode", if n == 1 { "all" } else { "any" });
        store.put(Table::Applications, application);
        if n == 1 {
            bind(&mut store, 9_001, &pk, ("group", json!(groups[3])), false, true);
            bind(&mut store, 9_002, &pk, ("user", json!(6)), true, true);
        }
    }
    store
}

#[tokio::test]
async fn it_is_the_same_with_nested_groups_negation_policies_and_the_mode_all() {
    let [no, yes, at_launch] = compare(complicated()).await;
    assert!(no > 50 && yes > 50 && at_launch > 10, "{no} refused, {yes} passed, {at_launch} at launch");
}
