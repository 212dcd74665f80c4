//! The authentik in memory, behind the interface that sends requests.

use std::cell::{Cell, RefCell};
use std::future::{Future, ready};
use std::rc::Rc;

use authentik_rac::wire::{FromWire, read};
use authentik_rac::{ErrorKind, Method, Request, RestError, Transport, ValidationErrors};
use serde_json::{Value, json};

use super::Server;

/// Decides about a request before the server sees it: an error, and whether it is carried out nevertheless.
type Fault = dyn Fn(&Request) -> Option<(ErrorKind, bool)>;

#[derive(Clone)]
pub struct Fake {
    pub server: Rc<RefCell<Server>>,
    pub superuser: Rc<Cell<bool>>,
    /// Method and path of each request.
    pub requests: Rc<RefCell<Vec<String>>>,
    fault: Rc<RefCell<Box<Fault>>>,
}

impl Fake {
    pub fn new(server: Server) -> Self {
        Self {
            server: Rc::new(RefCell::new(server)),
            superuser: Rc::new(Cell::new(true)),
            requests: Rc::default(),
            fault: Rc::new(RefCell::new(Box::new(|_| None))),
        }
    }

    /// What fails from now on.
    pub fn fail(&self, fault: impl Fn(&Request) -> Option<(ErrorKind, bool)> + 'static) {
        *self.fault.borrow_mut() = Box::new(fault);
    }

    /// The requests since the last call that could change something.
    pub fn writes(&self) -> Vec<String> {
        let all = std::mem::take(&mut *self.requests.borrow_mut());
        all.into_iter().filter(|request| !request.starts_with("GET")).collect()
    }

    fn answer(&self, request: &Request) -> Result<Value, ErrorKind> {
        self.requests.borrow_mut().push(format!("{} {}", request.method.as_str(), request.path));
        match (self.fault.borrow())(request) {
            Some((error, done)) => {
                if done {
                    self.carry_out(request)?;
                }
                Err(error)
            }
            None => self.carry_out(request),
        }
    }

    fn carry_out(&self, request: &Request) -> Result<Value, ErrorKind> {
        match request.path.as_str() {
            "/core/users/me/" => {
                let me = json!({"pk": 1, "username": "me", "name": "", "is_superuser": self.superuser.get(), "is_active": true});
                return Ok(json!({ "user": me }));
            }
            "/outposts/instances/default_settings/" => return Ok(json!({"config": {"log_level": "info"}})),
            _ => {}
        }
        let mut server = self.server.borrow_mut();
        if request.method != Method::Get {
            let id = server.send(request).map_err(|why| match why.as_str() {
                "404" => ErrorKind::NotFound,
                _ => ErrorKind::Invalid(ValidationErrors::read(&json!({"name": [why]}))),
            })?;
            if request.method == Method::Delete {
                return Ok(Value::Null);
            }
            let path = request.path.trim_end_matches('/');
            let table = match (request.method, path.rsplit_once('/')) {
                (Method::Patch | Method::Put, Some((table, _))) => format!("{table}/"),
                _ => request.path.clone(),
            };
            return one(&server, &table, &id).ok_or(ErrorKind::NotFound);
        }
        let url = request.url("");
        let parameter = |name: &str| {
            url.split(['?', '&'])
                .filter_map(|pair| pair.split_once('='))
                .find(|(key, _)| *key == name)
                .map(|(_, value)| value)
        };
        if let Some(path) = request.path.strip_suffix("used_by/") {
            let id = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            return Ok(server.used_by(id));
        }
        if let Some(mut rows) = server.list(&request.path) {
            for (name, field) in [("target", "target"), ("name", "name"), ("provider", "provider")] {
                if let Some(value) = parameter(name) {
                    rows.retain(|row| text(&row[field]) == value);
                }
            }
            let number = |name: &str, else_: usize| {
                parameter(name).and_then(|text| text.parse().ok()).unwrap_or(else_)
            };
            let (page, size) = (number("page", 1), number("page_size", 20));
            let pages = rows.len().div_ceil(size).max(1);
            let results: Vec<Value> = rows.iter().skip((page - 1) * size).take(size).cloned().collect();
            let next = if page < pages { page + 1 } else { 0 };
            return Ok(json!({"results": results,
                "pagination": {"count": rows.len(), "current": page, "total_pages": pages, "next": next}}));
        }
        let (table, id) = request.path.trim_end_matches('/').rsplit_once('/').ok_or(ErrorKind::NotFound)?;
        one(&server, &format!("{table}/"), id).ok_or(ErrorKind::NotFound)
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn one(server: &Server, table: &str, id: &str) -> Option<Value> {
    let is_it =
        |row: &Value| text(&row["pk"]) == id || (table == "/core/applications/" && text(&row["slug"]) == id);
    server.list(table)?.into_iter().find(is_it)
}

impl Transport for Fake {
    fn send<T: FromWire>(&self, request: Request) -> impl Future<Output = Result<T, RestError>> {
        let answer = self
            .answer(&request)
            .map_err(|kind| RestError { writes: request.writes(), ..request.purpose.error(kind) });
        ready(answer.map(|value| read(&value.to_string()).unwrap()))
    }
}
