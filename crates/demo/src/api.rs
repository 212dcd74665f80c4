//! Answers one request below `/api/v3`.

use serde_json::Value;

use crate::auth::{self, Caller};
use crate::clock;
use crate::devices;
use crate::log::{Entry, Log};
use crate::oauth::grants::Grants;
use crate::resources;
use crate::rest::answer::{Answer, Refusal};
use crate::rest::request::ApiRequest;
use crate::rest::resource::Call;
use crate::rest::view::Target;
use crate::sentinels::{self, Memory};
use crate::store::{Row, Store, Table};
use crate::translation;

/// The state of the demo.
pub struct Demo {
    pub store: Store,
    /// The state after a reset.
    pub sample: Store,
    pub log: Log,
    pub memory: Memory,
    pub revoked: std::collections::HashSet<String>,
    /// The sessions and tokens of OAuth.
    pub oauth: Grants,
    /// Whether endpoints are devices, as in an open pull request of authentik.
    pub devices: bool,
}

impl Demo {
    pub fn new(sample: Store) -> Self {
        Self {
            store: sample.clone(),
            sample,
            log: Log::default(),
            memory: Memory::default(),
            revoked: std::collections::HashSet::new(),
            oauth: Grants::default(),
            devices: false,
        }
    }

    /// Restores the sample data, forgets the log and all sign-ins, and accepts all tokens again.
    pub fn reset(&mut self) {
        self.store = self.sample.clone();
        self.log.clear();
        self.memory = Memory::default();
        self.revoked.clear();
        self.oauth = Grants::default();
        self.devices = false;
    }

    /// The key of the user with this bearer token.
    fn holder(&self, token: &str) -> Option<i64> {
        if self.revoked.contains(token) {
            return None;
        }
        self.store.tokens.get(token).copied().or_else(|| self.oauth.api_user(token, clock::now()))
    }
}

const METHODS: [&str; 7] = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/// Answers a request and logs it. `uri` is the original path and query.
pub fn answer(demo: &mut Demo, request: &ApiRequest, uri: &str) -> Answer {
    let method = request.method.as_str();
    let answer = if METHODS.contains(&method) {
        dispatch(demo, request).unwrap_or_else(|refusal| {
            translation::translated(refusal, request.header("accept-language")).answer(method)
        })
    } else {
        Answer::text(400, "text/plain; charset=utf-8", "Invalid HTTP request received.")
    };
    let body = match serde_json::from_slice(&request.body) {
        Ok(value) => value,
        Err(_) if request.body.is_empty() => Value::Null,
        Err(_) => Value::from(String::from_utf8_lossy(&request.body).into_owned()),
    };
    demo.log.push(Entry { method: method.to_owned(), path: uri.to_owned(), status: answer.status, body });
    answer.with_header("x-authentik-id", uuid::Uuid::new_v4().simple().to_string())
}

fn dispatch(demo: &mut Demo, request: &ApiRequest) -> Result<Answer, Refusal> {
    let (place, target) = resources::route(&request.path).ok_or(Refusal::UnknownPath)?;
    request.negotiate()?;
    if demo.devices && request.path.starts_with("/rac/endpoints/") {
        return Err(Refusal::UnknownPath);
    }
    let caller = match auth::authenticate(&demo.store, &|token| demo.holder(token), request) {
        Ok(caller) => caller,
        Err(refusal) if auth::lacks_token(&refusal) && place.open_to_strangers() => Caller::anonymous(),
        // The page of a row describes itself even without a token.
        Err(refusal) if request.method == "OPTIONS" && auth::lacks_token(&refusal) => {
            let described = place.describe_to_strangers(&target);
            return described.map(|value| Answer::ok(&value)).ok_or(refusal);
        }
        Err(refusal) => return Err(refusal),
    };
    let addressed = addressed(&demo.store, &request.path, &target);
    let names = names(&demo.store, request, addressed.as_ref());
    if let Some(answer) = misbehaviour(demo, request, caller.pk, &names) {
        return Ok(answer);
    }
    let provider = addressed.filter(|(table, _)| *table == Table::Providers).map(|(_, row)| row.pk());
    if let Some(provider) = provider.as_deref().filter(|_| is_read(request)) {
        demo.memory.on_provider_read(&mut demo.store, provider);
    }
    let mut answer = place.call(&target, &mut Call { store: &mut demo.store, caller, request })?;
    if let Some(provider) = provider.as_deref().filter(|_| !is_read(request)) {
        demo.memory.saved(provider);
    }
    answer.delay = sentinels::delay(&request.query, &names);
    Ok(if demo.devices { devices::answer(answer) } else { answer })
}

fn is_read(request: &ApiRequest) -> bool {
    matches!(request.method.as_str(), "GET" | "HEAD" | "OPTIONS")
}

/// A requested error, if the search or one of the names asks for it.
fn misbehaviour(demo: &mut Demo, request: &ApiRequest, caller: i64, names: &[String]) -> Option<Answer> {
    if is_read(request) {
        return demo.memory.on_read(request, caller);
    }
    names.iter().find_map(|name| demo.memory.on_write(request, name, &request.path))
}

/// The row that the path identifies.
fn addressed(store: &Store, path: &str, target: &Target) -> Option<(Table, Row)> {
    let Target::Row(key) = target else { return None };
    let table = resources::table_of(path)?;
    let by_slug = || store.table(table).rows().find(|row| row.text("slug") == key);
    store.row(table, key).or_else(by_slug).map(|row| (table, row.clone()))
}

/// The names in a request: the one in its body and the one of its object.
fn names(store: &Store, request: &ApiRequest, addressed: Option<&(Table, Row)>) -> Vec<String> {
    let body: Value = serde_json::from_slice(&request.body).unwrap_or(Value::Null);
    let given = body.get("name").and_then(Value::as_str).map(str::to_owned);
    let stored = addressed.map(|(_, row)| sentinels::name_of(store, row));
    given.into_iter().chain(stored).collect()
}
