//! An authentik in memory: it takes requests, checks what they refer to, and is read as answers are.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use authentik_rac::wire::{FromWire, read};
use authentik_rac::{Method, Request};
use serde_json::{Map, Value, json};

use crate::Item;
use crate::instance::Instance;
use crate::plan::Directory;

const MAPPINGS: &str = "/propertymappings/provider/rac/";
pub const PROVIDERS: &str = "/providers/rac/";
const APPLICATIONS: &str = "/core/applications/";
const OUTPOSTS: &str = "/outposts/instances/";
pub const ENDPOINTS: &str = "/rac/endpoints/";
pub const BINDINGS: &str = "/policies/bindings/";

type Row = Map<String, Value>;

pub struct Server {
    tables: BTreeMap<&'static str, Vec<Row>>,
    next: u32,
    /// The names of users, groups and policies.
    names: RefCell<BTreeSet<String>>,
}

fn uuid(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn row(value: Value) -> Row {
    value.as_object().cloned().unwrap()
}

/// An id for whatever name a test makes up.
fn id_of(name: &str) -> u32 {
    name.bytes().fold(7, |hash: u32, byte| hash.wrapping_mul(31).wrapping_add(u32::from(byte)))
        % 1_000_000_000
}

impl Server {
    pub fn new() -> Self {
        let mut tables: BTreeMap<&'static str, Vec<Row>> = BTreeMap::new();
        for table in [MAPPINGS, PROVIDERS, ENDPOINTS, BINDINGS] {
            tables.insert(table, Vec::new());
        }
        let wiki = json!({"pk": uuid(900), "name": "Wiki", "slug": "wiki", "provider": 99});
        tables.insert(APPLICATIONS, vec![row(wiki)]);
        let proxy = json!({"pk": uuid(901), "name": "Proxy", "type": "proxy", "providers": [99]});
        tables.insert(OUTPOSTS, vec![row(proxy)]);
        Self { tables, next: 1, names: RefCell::default() }
    }

    /// Makes every subject of these objects exist, but “nobody”.
    pub fn know(&self, items: &[Item]) {
        let bindings = items.iter().flat_map(Item::bindings);
        let names = bindings.filter_map(|binding| binding.values().next()?.as_str());
        self.names.borrow_mut().extend(names.filter(|name| *name != "nobody").map(str::to_owned));
    }

    pub fn directory(&self) -> Directory {
        let names = |id: fn(&str) -> String| {
            Some(self.names.borrow().iter().map(|name| (name.clone(), id(name))).collect())
        };
        Directory {
            users: names(|name| id_of(name).to_string()),
            groups: names(|name| uuid(id_of(name))),
            policies: names(|name| uuid(id_of(name))),
        }
    }

    fn table(&self, path: &str) -> &[Row] {
        self.tables.get(path).map(Vec::as_slice).unwrap_or_default()
    }

    fn refuse(&self, table: &str, body: &Row, own: Option<&Value>) -> Option<String> {
        let exists = |path: &str, id: &Value| self.table(path).iter().any(|row| row.get("pk") == Some(id));
        let all = |field: &str| body.get(field).and_then(Value::as_array).cloned().unwrap_or_default();
        for id in all("property_mappings") {
            if !exists(MAPPINGS, &id) {
                return Some(format!("no mapping {id}"));
            }
        }
        for id in all("providers").iter().chain(body.get("provider")) {
            if !id.is_null() && !exists(PROVIDERS, id) {
                return Some(format!("no provider {id}"));
            }
        }
        let unique = if table == APPLICATIONS { "slug" } else { "name" };
        if table != ENDPOINTS
            && table != BINDINGS
            && let Some(name) = body.get(unique)
            && self.table(table).iter().any(|row| row.get(unique) == Some(name) && row.get("pk") != own)
        {
            return Some(format!("{name} is taken"));
        }
        if table == BINDINGS {
            let subjects = ["user", "group", "policy"]
                .iter()
                .filter(|key| body.get(**key).is_some_and(|id| !id.is_null()));
            if subjects.count() != 1 {
                return Some("not exactly one subject".to_owned());
            }
            let target = body.get("target")?;
            if !exists(ENDPOINTS, target) && !exists(APPLICATIONS, target) {
                return Some("no target".to_owned());
            }
        }
        None
    }

    /// Does what a request says; the id of what it created or changed.
    pub fn send(&mut self, request: &Request) -> Result<String, String> {
        let tables = [MAPPINGS, PROVIDERS, APPLICATIONS, OUTPOSTS, ENDPOINTS, BINDINGS];
        let table = tables.into_iter().find(|table| request.path.starts_with(table)).ok_or("404")?;
        let id = request.path.trim_start_matches(table).trim_end_matches('/').to_owned();
        let mut body: Row = match &request.body {
            Some(body) => serde_json::from_str(body).map_err(|error| error.to_string())?,
            None => Row::new(),
        };
        for value in body.values_mut() {
            if let Value::String(text) = value {
                *text = text.trim().to_owned();
            }
        }
        if request.method == Method::Post {
            if let Some(why) = self.refuse(table, &body, None) {
                return Err(why);
            }
            self.next += 1;
            let pk = if table == PROVIDERS { json!(self.next) } else { json!(uuid(self.next)) };
            let id = pk.as_str().map_or_else(|| pk.to_string(), str::to_owned);
            body.insert("pk".to_owned(), pk);
            self.tables.entry(table).or_default().push(body);
            return Ok(id);
        }
        let is_it = |row: &Row| {
            let key = if table == APPLICATIONS { "slug" } else { "pk" };
            row.get(key)
                .is_some_and(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned) == id)
        };
        let at = self.table(table).iter().position(is_it).ok_or("404")?;
        let pk = self.table(table)[at]["pk"].clone();
        if request.method == Method::Delete {
            self.tables.entry(table).or_default().remove(at);
            self.tables.entry(BINDINGS).or_default().retain(|row| row.get("target") != Some(&pk));
            if table == PROVIDERS {
                self.tables.entry(ENDPOINTS).or_default().retain(|row| row["provider"] != pk);
                for application in self.tables.entry(APPLICATIONS).or_default() {
                    if application["provider"] == pk {
                        application.insert("provider".to_owned(), Value::Null);
                    }
                }
            }
            return Ok(id);
        }
        if let Some(why) = self.refuse(table, &body, Some(&pk)) {
            return Err(why);
        }
        self.tables.entry(table).or_default()[at].extend(body);
        // A change can give an application another slug.
        Ok(pk.as_str().map_or_else(|| pk.to_string(), str::to_owned))
    }

    /// The endpoints, providers, outposts and bindings that refer to an id, as authentik lists them.
    pub fn used_by(&self, id: &str) -> Value {
        let is_id = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned) == id;
        let refers = |row: &&Row| {
            let fields = row.iter().filter(|(key, _)| *key != "pk");
            let mut values = fields.map(|(_, value)| value);
            values.any(|value| is_id(value) || value.as_array().is_some_and(|all| all.iter().any(is_id)))
        };
        let models = [
            (ENDPOINTS, "endpoint"),
            (PROVIDERS, "racprovider"),
            (OUTPOSTS, "outpost"),
            (BINDINGS, "policybinding"),
        ];
        let uses = models.into_iter().flat_map(|(table, model)| {
            self.table(table).iter().filter(refers).map(move |row| {
                let pk = row.get("pk").map(|pk| pk.as_str().map_or_else(|| pk.to_string(), str::to_owned));
                json!({"app": "x", "model_name": model, "pk": pk, "name": "x", "action": "cascade"})
            })
        });
        uses.collect()
    }

    fn rows<T: FromWire>(&self, path: &str) -> Vec<T> {
        self.list(path).unwrap().iter().map(|row| read(&row.to_string()).unwrap()).collect()
    }

    /// The rows of a list, as authentik sends them; none if there is no such list.
    pub fn list(&self, path: &str) -> Option<Vec<Value>> {
        let flow = |pk: u32, slug: &str| json!({"pk": uuid(pk), "name": "F", "slug": slug, "title": "F", "designation": "authorization"});
        let names = || self.names.borrow().clone().into_iter();
        Some(match path {
            "/flows/instances/" => vec![flow(801, "ask"), flow(802, "sign-in")],
            "/core/users/" => {
                names().map(|name| json!({"pk": id_of(&name), "username": name, "name": ""})).collect()
            }
            "/core/groups/" | "/policies/all/" => {
                let named =
                    |name: String| json!({"pk": uuid(id_of(&name)), "name": name, "verbose_name": ""});
                names().map(named).collect()
            }
            BINDINGS => {
                self.table(BINDINGS).iter().map(|binding| Value::Object(self.with_names(binding))).collect()
            }
            table => self.tables.get(table)?.iter().cloned().map(Value::Object).collect(),
        })
    }

    /// A binding with the names of whom it is for.
    fn with_names(&self, binding: &Row) -> Row {
        let mut binding = binding.clone();
        for key in ["user", "group", "policy"] {
            let id = binding[key].clone();
            let name = self
                .names
                .borrow()
                .iter()
                .find(|name| json!(id_of(name)) == id || json!(uuid(id_of(name))) == id)
                .cloned();
            if let Some(name) = name {
                let object = json!({"pk": id, "username": name, "name": name, "uid": "u"});
                binding.insert(format!("{key}_obj"), object);
            }
        }
        binding
    }

    /// Changes a field of an object behind the back of a plan.
    pub fn change(&mut self, table: &'static str, name: &str, field: &str, value: Value) {
        let rows = self.tables.get_mut(table).unwrap();
        let row = rows.iter_mut().find(|row| row.get("name").is_some_and(|there| there == name)).unwrap();
        row.insert(field.to_owned(), value);
    }

    pub fn instance(&self) -> Instance {
        Instance {
            property_mappings: self.rows(MAPPINGS),
            providers: self.rows(PROVIDERS),
            applications: self.rows(APPLICATIONS),
            outposts: self.rows(OUTPOSTS),
            endpoints: self.rows(ENDPOINTS),
            bindings: self.rows(BINDINGS),
            flows: self.rows("/flows/instances/"),
            unread: BTreeSet::new(),
        }
    }
}
