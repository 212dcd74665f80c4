//! An authentik in memory, as far as undoing needs one.

use super::super::{Kind, Ref};
use crate::wire::{FromWire, read};
use crate::{ErrorKind, Method, Request, RestError, Transport, ValidationErrors};
use serde_json::{Map, Value, json};
use std::cell::{Cell, RefCell};

const KINDS: [Kind; 6] =
    [Kind::PropertyMapping, Kind::Provider, Kind::Endpoint, Kind::Binding, Kind::Application, Kind::Outpost];

type Row = (Kind, Map<String, Value>);

#[derive(Default)]
pub struct Server {
    rows: RefCell<Vec<Row>>,
    log: RefCell<Vec<String>>,
    next: Cell<u32>,
    /// The start of the request that fails next.
    failing: RefCell<Option<String>>,
    lossy: Cell<bool>,
}

pub fn uuid(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

pub fn provider(name: &str) -> Value {
    json!({"name": name, "connection_expiry": "hours=8", "authorization_flow": uuid(990), "settings": {"a": "1"}})
}

pub fn endpoint(name: &str, provider: &Ref) -> Value {
    json!({"name": name, "provider": provider.value(), "protocol": "ssh", "host": "h:22",
        "maximum_connections": 2, "settings": {"password": "0123"}})
}

pub fn mapping(name: &str) -> Value {
    json!({"name": name, "static_settings": {"username": "ann"}, "expression": ""})
}

fn is(row: &Row, it: &Ref) -> bool {
    let key = if it.kind == Kind::Application { "slug" } else { "pk" };
    row.0 == it.kind && row.1.get(key).and_then(super::super::text).as_ref() == Some(&it.id)
}

impl Server {
    pub fn new() -> Self {
        Server { next: Cell::new(101), ..Server::default() }
    }

    pub fn add(&self, kind: Kind, fields: Value) -> Ref {
        let mut row = fields.as_object().cloned().unwrap();
        let number = self.next.get();
        self.next.set(number + 1);
        let id = if kind == Kind::Provider { json!(number) } else { json!(uuid(number)) };
        row.insert("pk".to_owned(), id.clone());
        let id = row.get("slug").cloned().unwrap_or(id);
        self.rows.borrow_mut().push((kind, row));
        kind.of(super::super::text(&id).unwrap())
    }

    pub fn set(&self, it: &Ref, field: &str, value: Value) {
        let mut rows = self.rows.borrow_mut();
        let row = rows.iter_mut().find(|row| is(row, it)).unwrap();
        row.1.insert(field.to_owned(), value);
    }

    pub fn count(&self, kind: Kind) -> usize {
        self.rows.borrow().iter().filter(|row| row.0 == kind).count()
    }

    /// The only object of a kind.
    pub fn only(&self, kind: Kind) -> Map<String, Value> {
        assert_eq!(self.count(kind), 1);
        self.rows.borrow().iter().find(|row| row.0 == kind).unwrap().1.clone()
    }

    /// Everything there is, with names in place of ids.
    pub fn without_ids(&self) -> Vec<String> {
        let rows = self.rows.borrow();
        let name = |id: &Value| {
            let named = rows.iter().find(|row| row.1.get("pk") == Some(id));
            named.map_or_else(|| id.clone(), |row| row.1.get("name").cloned().unwrap_or_default())
        };
        let mut all: Vec<String> = rows
            .iter()
            .map(|(kind, row)| {
                let replaced = |value: &Value| match value {
                    Value::Array(all) => all.iter().map(name).collect(),
                    other => name(other),
                };
                let mut row: Vec<(&String, Value)> = row
                    .iter()
                    .filter(|(key, value)| {
                        *key != "pk"
                            && *key != "auth_mode"
                            && **value != json!([])
                            && !value.is_null()
                            && **value != json!({})
                            && **value != json!(false)
                            && **value != json!(true)
                            && !(*key == "timeout" && **value == json!(30))
                    })
                    .map(|(key, value)| (key, replaced(value)))
                    .collect();
                row.sort_by_key(|(key, _)| (*key).clone());
                format!("{kind:?} {row:?}")
            })
            .collect();
        all.sort();
        all
    }

    pub fn fail_next(&self, start: &str) {
        *self.failing.borrow_mut() = Some(start.to_owned());
    }

    /// The next write happens, but its answer is lost.
    pub fn lose_next_answer(&self) {
        self.lossy.set(true);
    }

    pub fn clear_log(&self) {
        self.log.borrow_mut().clear();
    }

    pub fn writes(&self) -> Vec<String> {
        self.log.borrow().iter().filter(|line| !line.starts_with("GET")).cloned().collect()
    }

    /// With everything that goes with it.
    pub fn delete(&self, it: &Ref) {
        let gone = self.rows.borrow().iter().find(|row| is(row, it)).unwrap().1["pk"].clone();
        let refers = |row: &Row, field: &str| row.1.get(field) == Some(&gone);
        let with: Vec<Ref> = self
            .rows
            .borrow()
            .iter()
            .filter(|row| {
                row.0 == Kind::Endpoint && refers(row, "provider")
                    || row.0 == Kind::Binding && refers(row, "target")
            })
            .map(|row| row.0.of(row.1["pk"].as_str().unwrap()))
            .collect();
        with.iter().for_each(|one| self.delete(one));
        let mut rows = self.rows.borrow_mut();
        rows.retain(|row| !is(row, it));
        for (_, row) in rows.iter_mut() {
            for (_, value) in row.iter_mut() {
                match value {
                    Value::Array(all) => all.retain(|one| *one != gone),
                    one if *one == gone => *one = Value::Null,
                    _ => {}
                }
            }
        }
    }

    fn used_by(&self, it: &Ref) -> Value {
        let id = it.value();
        let rows = self.rows.borrow();
        let uses = rows.iter().filter(|(_, row)| {
            row.values().any(|value| value == &id || value.as_array().is_some_and(|all| all.contains(&id)))
        });
        let uses = uses.filter(|row| !is(row, it) && row.0 != Kind::Application).map(|(kind, row)| {
            let model = kind.key().replace('-', "");
            json!({"app": "x", "model_name": model, "pk": super::super::text(&row["pk"]), "name": row.get("name"),
                "action": "cascade"})
        });
        uses.collect()
    }

    fn answer(&self, request: &Request) -> Result<Value, RestError> {
        let line = format!("{} {}", request.method.as_str(), request.url(""));
        let failed = |kind| Err(request.purpose.error(kind));
        if self.failing.borrow_mut().take_if(|start| line.starts_with(start.as_str())).is_some() {
            return failed(ErrorKind::NoPermission);
        }
        let body = request.body.clone().unwrap_or_default();
        self.log.borrow_mut().push(format!("{line} {body}").trim_end().to_owned());
        let kind = KINDS.into_iter().find(|kind| request.path.starts_with(kind.path()));
        let Some(kind) = kind else {
            return Ok(json!({"user": {"pk": 1, "username": "ann", "name": "Ann", "is_superuser": true}}));
        };
        let rest = request.path.strip_prefix(kind.path()).unwrap_or_default();
        let id = rest.split('/').next().unwrap_or_default();
        let it = kind.of(id);
        if rest.ends_with("used_by/") {
            return Ok(self.used_by(&it));
        }
        let fields: Map<String, Value> = serde_json::from_str(&body).unwrap_or_default();
        let shown = |row: &Row| {
            let mut row = row.1.clone();
            if kind == Kind::Endpoint {
                row.insert("provider_obj".to_owned(), json!({"pk": 300, "name": "its provider"}));
                row.entry("provider").or_insert(json!(300));
                row.entry("protocol").or_insert(json!("ssh"));
            }
            if kind == Kind::Provider {
                let rows = self.rows.borrow();
                let application = rows
                    .iter()
                    .find(|one| one.0 == Kind::Application && one.1.get("provider") == row.get("pk"));
                row.insert(
                    "assigned_application_slug".to_owned(),
                    json!(application.map(|one| &one.1["slug"])),
                );
                row.insert(
                    "assigned_application_name".to_owned(),
                    json!(application.map(|one| &one.1["name"])),
                );
            }
            Value::Object(row)
        };
        if id.is_empty() && request.method == Method::Get {
            let query = request.url("");
            let rows: Vec<Row> = self.rows.borrow().iter().filter(|row| row.0 == kind).cloned().collect();
            let wanted = |row: &&Row| match (row.0, row.1.get("target").and_then(Value::as_str)) {
                (Kind::Binding, Some(target)) => query.contains(target),
                _ => true,
            };
            let rows: Vec<Value> = rows.iter().filter(wanted).map(shown).collect();
            let count = rows.len();
            return Ok(json!({"pagination": {"next": 0, "previous": 0, "count": count, "current": 1,
                "total_pages": 1, "start_index": 1, "end_index": count}, "results": rows}));
        }
        let known = |id: &Value| {
            self.rows.borrow().iter().any(|row| row.0 == Kind::Provider && row.1.get("pk") == Some(id))
        };
        if matches!(request.method, Method::Post | Method::Patch)
            && matches!(kind, Kind::Endpoint | Kind::Application)
            && let Some(id) = fields.get("provider").filter(|id| !id.is_null() && !known(id))
        {
            let refusal = json!({"provider": [format!("Invalid pk \"{id}\" - object does not exist.")]});
            return failed(ErrorKind::Invalid(ValidationErrors::read(&refusal)));
        }
        let it =
            if request.method == Method::Post { self.add(kind, Value::Object(fields.clone())) } else { it };
        let Some(mut row) = self.rows.borrow().iter().find(|row| is(row, &it)).cloned() else {
            return failed(ErrorKind::NotFound);
        };
        match request.method {
            Method::Delete => {
                self.delete(&it);
                return Ok(Value::Null);
            }
            Method::Patch | Method::Put => {
                fields.into_iter().for_each(|(field, value)| self.set(&it, &field, value));
                row = self.rows.borrow().iter().find(|row| is(row, &it)).cloned().unwrap_or(row);
            }
            _ => {}
        }
        if request.method != Method::Get && self.lossy.replace(false) {
            return failed(ErrorKind::TimedOut { seconds: 30 });
        }
        Ok(shown(&row))
    }
}

impl Transport for &Server {
    async fn send<T: FromWire>(&self, request: Request) -> Result<T, RestError> {
        let answer = self.answer(&request)?.to_string();
        read(&answer).map_err(|error| {
            request.purpose.error(ErrorKind::Unreadable {
                at: rac_messages::Message::verbatim(format!("{error}: {answer}")),
            })
        })
    }
}
