//! Connection tokens, as if a dozen users had launched endpoints.

use serde_json::json;

use super::{accounts, ids, people};
use crate::clock;
use crate::store::{Row, Store, Table};

pub fn add(store: &mut Store, count: usize) {
    let endpoints: Vec<(String, i64)> = store
        .table(Table::Endpoints)
        .rows()
        .filter_map(|endpoint| Some((endpoint.pk(), endpoint.number("provider")?)))
        .collect();
    // Both kiosks have some, for trying deletions that fail.
    let place_of = |name: &str| {
        store.table(Table::Endpoints).rows().position(|endpoint| endpoint.text("name").starts_with(name))
    };
    let kiosks = [place_of("demo-flaky"), place_of("demo-undeletable")];
    let people = people::connecting();
    let now = clock::now();
    for n in 0..count {
        // Some endpoints are popular: the product of two draws is more often small than large.
        let draws = ids::mixed(n as u64) as usize;
        let all = endpoints.len().max(1);
        let usual = (draws % all) * (draws / 1_000_003 % all) / all;
        let place = kiosks.get(n % 25).copied().flatten().unwrap_or(usual);
        let (Some((endpoint, provider)), Some(user)) = (endpoints.get(place), people.get(n % people.len()))
        else {
            return;
        };
        let session = accounts::session_of(store, *user, now);
        let mut row = Row::default();
        for (column, value) in [
            ("pk", json!(ids::uuid("token", n))),
            ("provider", json!(provider)),
            ("endpoint", json!(endpoint)),
            ("user", json!(user)),
            ("session", json!(session)),
            ("expired", json!(n % 13 == 5)),
        ] {
            row.set(column, value);
        }
        store.put(Table::ConnectionTokens, row);
    }
}
