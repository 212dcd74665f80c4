//! Errors on demand: names and search texts that cause them. `README.md` lists them.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use crate::rest::answer::{Answer, Refusal};
use crate::rest::request::{ApiRequest, Query};
use crate::store::{Row, Store, Table};

/// The delay of `demo-slow`.
const SLOW: Duration = Duration::from_secs(5);

/// The delay of `demo-stall`: longer than callers wait.
const STALLED: Duration = Duration::from_secs(60);

/// Reads of the same provider within this time count as one.
const ONE_LOOK: Duration = Duration::from_secs(2);

/// The state of the sentinels.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// Reads that fail only once, and have failed.
    once: HashSet<String>,
    /// Objects whose first deletion has failed.
    flaky: HashSet<String>,
    looks: HashMap<String, Looks>,
}

#[derive(Clone, Debug)]
struct Looks {
    last: Instant,
    changes: u32,
}

impl Memory {
    /// The error for a read, by its search text.
    pub fn on_read(&mut self, request: &ApiRequest, caller: i64) -> Option<Answer> {
        let search = request.query.get("search").unwrap_or_default();
        match search.trim() {
            "demo-garbage" => {
                Some(Answer::text(200, "application/json", "{\"pagination\": {\"next\": 0, \"resu"))
            }
            "demo-shape" => Some(Answer::ok(&json!({
                "pagination": { "next": 0, "previous": 0, "count": 1, "current": 1, "total_pages": 1,
                                "start_index": 1, "end_index": 1 },
                "results": [{ "pk": { "unexpected": true }, "name": 7 }],
                "autocomplete": {},
            }))),
            "demo-throttle" => {
                let key = format!("{caller} {} {search}", request.path);
                self.once.insert(key).then(|| throttled(1))
            }
            text => match text.strip_suffix("-once") {
                Some(sentinel) => {
                    let first = self.once.insert(format!("{caller} {} {text}", request.path));
                    failure(sentinel, "GET").filter(|_| first)
                }
                None => failure(text, "GET"),
            },
        }
    }

    /// The error for a write, by the name in it or the name of its object.
    pub fn on_write(&mut self, request: &ApiRequest, name: &str, target: &str) -> Option<Answer> {
        if request.method == "DELETE" && name.contains("demo-flaky") && self.flaky.insert(target.to_owned()) {
            return Some(Refusal::Crash.answer("DELETE"));
        }
        let sentinel = ["demo-crash", "demo-throttle", "demo-starting", "demo-gone", "demo-refused"]
            .into_iter()
            .find(|sentinel| name.starts_with(sentinel));
        match sentinel? {
            "demo-throttle" => Some(throttled(30)),
            "demo-refused" => Some(Refusal::forbidden().answer(&request.method)),
            text => failure(text, &request.method),
        }
    }

    /// Acts as another user: a provider named `demo-somebody-else` changes between two reads.
    ///
    /// It happens on a read some time after the previous one, at most twice until the provider is saved.
    pub fn on_provider_read(&mut self, store: &mut Store, provider: &str) {
        let watched = |row: &&Row| row.text("name").contains("demo-somebody-else");
        if store.row(Table::Providers, provider).filter(watched).is_none() {
            return;
        }
        let now = Instant::now();
        let looks = self.looks.entry(provider.to_owned()).or_insert(Looks { last: now, changes: 0 });
        if now.duration_since(looks.last) >= ONE_LOOK && looks.changes < 2 {
            looks.changes += 1;
            touch(store, provider, None);
        }
        looks.last = now;
    }

    /// Saving starts this again.
    pub fn saved(&mut self, provider: &str) {
        self.looks.remove(provider);
    }
}

/// Changes a provider as another user would: the given columns, or its connection expiry.
pub fn touch(store: &mut Store, provider: &str, columns: Option<Map<String, Value>>) -> bool {
    let Some(row) = store.table_mut(Table::Providers).get_mut(provider) else { return false };
    match columns {
        Some(columns) => row.0.extend(columns),
        None => {
            let minutes =
                row.text("connection_expiry").strip_prefix("minutes=").and_then(|n| n.parse::<u32>().ok());
            row.set("connection_expiry", format!("minutes={}", minutes.unwrap_or(40).wrapping_add(1)));
        }
    }
    true
}

/// Whether a name prevents deleting an object; for connection tokens, the endpoint's name.
pub fn undeletable(store: &Store, row: &Row) -> bool {
    name_of(store, row).contains("demo-undeletable")
}

/// The name of an object; for a connection token, its endpoint's.
pub fn name_of(store: &Store, row: &Row) -> String {
    let named =
        if row.text("name").is_empty() { store.follow(Table::Endpoints, row, "endpoint") } else { None };
    named.unwrap_or(row).text("name").to_owned()
}

/// The delay of an answer, by the search text or one of the names.
pub fn delay(query: &Query, names: &[String]) -> Duration {
    let search = query.get("search").unwrap_or_default().trim();
    let wanted = |sentinel: &str| search == sentinel || names.iter().any(|name| name.starts_with(sentinel));
    match () {
        () if wanted("demo-stall") => STALLED,
        () if wanted("demo-slow") => SLOW,
        () => Duration::ZERO,
    }
}

fn throttled(seconds: u32) -> Answer {
    let detail = format!("Request was throttled. Expected available in {seconds} seconds.");
    Answer::json(429, &json!({ "detail": detail })).with_header("retry-after", seconds.to_string())
}

fn failure(sentinel: &str, method: &str) -> Option<Answer> {
    match sentinel {
        "demo-crash" => Some(Refusal::Crash.answer(method)),
        "demo-starting" => {
            let body = json!({ "error": "authentik starting" });
            Some(Answer::json(503, &body).with_header("retry-after", "5"))
        }
        "demo-gone" => Some(Answer::json(502, &json!({ "error": "failed to connect to authentik backend" }))),
        _ => None,
    }
}
