//! Connection tokens, as launches of a dozen people made them.

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
    let people = people::connecting();
    let now = clock::now();
    for n in 0..count {
        // Some endpoints are popular: squares fall unevenly.
        let spread = ids::mixed(n as u64) as usize;
        let place = (spread % 1_000 * (spread % 1_000)) % endpoints.len().max(1);
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
