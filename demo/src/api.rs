//! One request below `/api/v3` to its answer.

use serde_json::Value;

use crate::auth;
use crate::log::{Entry, Log};
use crate::resources;
use crate::rest::answer::{Answer, Refusal};
use crate::rest::request::ApiRequest;
use crate::rest::resource::Call;
use crate::rest::view::Target;
use crate::sentinels::{self, Memory};
use crate::store::{Row, Store, Table};
use crate::translation;

/// The demo's whole state.
pub struct Demo {
    pub store: Store,
    /// What a reset goes back to.
    pub sample: Store,
    pub log: Log,
    pub memory: Memory,
    pub revoked: std::collections::HashSet<String>,
}

impl Demo {
    pub fn new(sample: Store) -> Self {
        Self {
            store: sample.clone(),
            sample,
            log: Log::default(),
            memory: Memory::default(),
            revoked: std::collections::HashSet::new(),
        }
    }

    /// Puts the sample data back, forgets what happened, accepts all tokens again.
    pub fn reset(&mut self) {
        self.store = self.sample.clone();
        self.log.clear();
        self.memory = Memory::default();
        self.revoked.clear();
    }
}

const METHODS: [&str; 7] = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/// Answers a request and notes it in the log. `uri` is path and query as they came.
pub fn answer(demo: &mut Demo, request: &ApiRequest, uri: &str) -> Answer {
    let method = request.method.as_str();
    let answer = if METHODS.contains(&method) {
        carry_out(demo, request).unwrap_or_else(|refusal| {
            translation::translated(refusal, request.header("accept-language")).answer(method)
        })
    } else {
        Answer::text(400, "text/plain; charset=utf-8", "Invalid HTTP request received.")
    };
    let body = match serde_json::from_slice(&request.body) {
        Ok(value) => value,
        Err(_) => Value::from(String::from_utf8_lossy(&request.body).into_owned()),
    };
    let body = if request.body.is_empty() { Value::Null } else { body };
    demo.log.push(Entry { method: method.to_owned(), path: uri.to_owned(), status: answer.status, body });
    answer.with_header("x-authentik-id", uuid::Uuid::new_v4().simple().to_string())
}

fn carry_out(demo: &mut Demo, request: &ApiRequest) -> Result<Answer, Refusal> {
    let (place, target) = resources::route(&request.path).ok_or(Refusal::UnknownPath)?;
    if !request.accepts_json() {
        return Err(Refusal::Detail(406, "Could not satisfy the request Accept header.".into()));
    }
    let caller = match auth::authenticate(&demo.store, &|token| demo.revoked.contains(token), request) {
        Ok(caller) => caller,
        // A row's own page describes itself even to somebody without a token.
        Err(_) if request.method == "OPTIONS" && !request.headers.contains_key("authorization") => {
            let described = place.describe_to_strangers(&target);
            let missing = || Refusal::Detail(403, "Authentication credentials were not provided.".into());
            return described.map(|value| Answer::ok(&value)).ok_or_else(missing);
        }
        Err(refusal) => return Err(refusal),
    };
    let reads = matches!(request.method.as_str(), "GET" | "HEAD" | "OPTIONS");
    let addressed = addressed(&demo.store, &request.path, &target);
    let names = names(&demo.store, request, addressed.as_ref());
    if reads {
        if let Some(answer) = demo.memory.on_read(request, caller.pk) {
            return Ok(answer);
        }
        if let (Some((Table::Providers, row)), Target::Row(_)) = (&addressed, &target) {
            demo.memory.on_look(&mut demo.store, &row.pk());
        }
    } else {
        for name in &names {
            if let Some(answer) = demo.memory.on_write(request, name, &request.path) {
                return Ok(answer);
            }
        }
    }
    let mut call = Call { store: &mut demo.store, caller, request };
    let mut answer = place.call(&target, &mut call)?;
    if !reads && let Some((Table::Providers, row)) = &addressed {
        demo.memory.saved(&row.pk());
    }
    answer.delay = names.iter().map(|name| sentinels::delay(&request.query, name)).max().unwrap_or_default();
    answer.delay = answer.delay.max(sentinels::delay(&request.query, ""));
    Ok(answer)
}

/// The row that the path names.
fn addressed(store: &Store, path: &str, target: &Target) -> Option<(Table, Row)> {
    let Target::Row(key) = target else { return None };
    let table = resources::table_of(path)?;
    let by_slug = || store.table(table).rows().find(|row| row.text("slug") == key);
    store.row(table, key).or_else(by_slug).map(|row| (table, row.clone()))
}

/// The names that a write is about: the one in its body and the one of its object.
fn names(store: &Store, request: &ApiRequest, addressed: Option<&(Table, Row)>) -> Vec<String> {
    let body: Value = serde_json::from_slice(&request.body).unwrap_or(Value::Null);
    let given = body.get("name").and_then(Value::as_str).map(str::to_owned);
    let stored = addressed.map(|(_, row)| sentinels::name_of(store, row));
    given.into_iter().chain(stored).collect()
}
