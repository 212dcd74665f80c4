//! What the matrix of access is read from: bounded, and what can't be read is named.

use authentik_rac::access::read::{Gap, Part, Reading, Scope, reading};
use authentik_rac::access::{Matrix, Verdict};
use authentik_rac::wire::{self, FromWire};
use authentik_rac::{ErrorKind, Request, RestError, Transport};
use futures_util::FutureExt;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::future::{Future, ready};
use std::rc::Rc;

/// A server with this many objects. `failing`: what a path and query begin with.
#[derive(Clone)]
struct Server {
    users: usize,
    endpoints: usize,
    bindings: usize,
    failing: &'static str,
    hidden_bindings: usize,
    /// Whether each endpoint has an application of its own, which the account can't see.
    hidden_applications: bool,
    requests: Rc<RefCell<Vec<String>>>,
}

impl Server {
    fn new(users: usize, endpoints: usize, bindings: usize) -> Self {
        Server {
            users,
            endpoints,
            bindings,
            failing: "-",
            hidden_bindings: 0,
            hidden_applications: false,
            requests: Rc::default(),
        }
    }

    fn read(&self, scope: Scope) -> Result<Reading, RestError> {
        reading(self.clone(), scope, true, |_, _, _| {}).now_or_never().unwrap()
    }

    fn rows(&self, url: &str) -> (usize, Vec<Value>) {
        let path = url.split('?').next().unwrap();
        let endpoint = |n: usize| {
            let (provider, slug) = match self.hidden_applications {
                true => (100 + n, format!("hidden-{n}")),
                false => (4, "mill".to_owned()),
            };
            json!({"pk": uuid(1, n), "name": format!("e{n}"), "provider": provider, "protocol": "ssh", "host": "h",
                "provider_obj": {"pk": provider, "name": "Mill", "assigned_application_slug": slug}})
        };
        let binding = |n: usize| json!({"pk": uuid(3, n), "target": uuid(1, n % self.endpoints.max(1)), "user": n, "order": 0});
        let rows: Vec<Value> = match path {
            "/core/users/" => {
                (0..self.users).map(|n| json!({"pk": n, "username": format!("u{n}"), "groups": []})).collect()
            }
            "/core/groups/" => vec![json!({"pk": uuid(2, 0), "name": "Desk"})],
            "/rac/endpoints/" => (0..self.endpoints).map(endpoint).collect(),
            "/core/applications/" => {
                vec![json!({"pk": uuid(4, 0), "name": "Mill", "slug": "mill", "provider": 4})]
            }
            _ => {
                let wanted: Vec<&str> = url.split("target_in=").skip(1).collect();
                let is_wanted = |row: &Value| {
                    let target = row["target"].as_str().unwrap();
                    wanted.is_empty() || wanted.iter().any(|id| id.starts_with(target))
                };
                (0..self.bindings).map(binding).filter(is_wanted).collect()
            }
        };
        let hidden = if path == "/policies/bindings/" { self.hidden_bindings } else { 0 };
        (rows.len() + hidden, rows)
    }
}

fn uuid(kind: usize, number: usize) -> String {
    format!("00000000-0000-4000-{kind:04}-{number:012}")
}

impl Transport for Server {
    fn send<T: FromWire>(&self, request: Request) -> impl Future<Output = Result<T, RestError>> {
        let url = request.url("");
        self.requests.borrow_mut().push(url.clone());
        if url.starts_with(self.failing) {
            return ready(Err(request.purpose.error(ErrorKind::Crashed { status: 500 })));
        }
        if url.starts_with("/core/applications/hidden-") {
            return ready(Err(request.purpose.error(ErrorKind::NotFound)));
        }
        let number = |name: &str| {
            let pair = url.split(['?', '&']).find_map(|pair| pair.strip_prefix(name));
            pair.and_then(|value| value.parse::<usize>().ok()).unwrap()
        };
        let (page, size) = (number("page="), number("page_size="));
        let (count, rows) = self.rows(&url);
        let pages = count.div_ceil(size).max(1);
        let rows: Vec<Value> = rows.chunks(size).nth(page - 1).map(<[Value]>::to_vec).unwrap_or_default();
        let next = if page < pages { page + 1 } else { 0 };
        let answer = json!({"results": rows, "pagination":
            {"count": count, "current": page, "total_pages": pages, "next": next}});
        ready(Ok(wire::read(&answer.to_string()).unwrap()))
    }
}

#[test]
fn everything_is_read_with_few_requests() {
    let server = Server::new(500, 1_000, 300);
    let answer = server.read(Scope::default()).unwrap();
    assert_eq!((answer.facts.users.len(), answer.facts.endpoints.len()), (500, 1_000));
    assert_eq!(answer.facts.bindings.len(), 300);
    assert_eq!(answer.gaps, []);
    // 5 pages of users, 10 of endpoints, 3 of bindings, one of groups and one of applications.
    assert_eq!(server.requests.borrow().len(), 20);
}

#[test]
fn of_very_many_bindings_only_the_wanted_are_requested() {
    let server = Server::new(1, 50, 2_100);
    let answer = server.read(Scope::default()).unwrap();
    assert_eq!(answer.facts.bindings.len(), 2_100);
    let filtered = server.requests.borrow().iter().filter(|url| url.contains("target_in=")).count();
    assert!(filtered > 0, "21 pages of everything are more than those of 51 objects");
}

#[test]
fn a_page_that_fails_is_named_and_the_rest_is_used() {
    let server = Server { failing: "/core/users/?page=3", ..Server::new(500, 2, 2) };
    let answer = server.read(Scope::default()).unwrap();
    assert_eq!(answer.facts.users.len(), 400);
    let [Gap { part: Part::Users, missing: 100, unread: 0, error: Some(error) }] = answer.gaps.as_slice()
    else {
        panic!("{:?}", answer.gaps)
    };
    assert_eq!(error.kind, ErrorKind::Crashed { status: 500 });
    assert_eq!(Matrix::of(answer.facts).subjects().len(), 401, "with the group");
}

#[test]
fn bindings_that_are_not_visible_leave_the_verdict_open() {
    let server = Server { hidden_bindings: 2, ..Server::new(1, 1, 0) };
    let answer = server.read(Scope::default()).unwrap();
    assert_eq!(answer.gaps, [Gap { part: Part::Bindings, missing: 2, unread: 0, error: None }]);
    assert_eq!(Matrix::of(answer.facts).verdict(0, 0), Verdict::Unknown);
    let server = Server { failing: "/policies/bindings/", ..Server::new(1, 1, 0) };
    let answer = server.read(Scope::default()).unwrap();
    assert_eq!(answer.gaps.len(), 1);
    assert_eq!(Matrix::of(answer.facts).verdict(0, 0), Verdict::Unknown);
}

#[test]
fn groups_that_can_not_be_read_are_named() {
    let server = Server { failing: "/core/groups/", ..Server::new(1, 1, 0) };
    let answer = server.read(Scope::default()).unwrap();
    assert_eq!(answer.gaps.iter().map(|gap| gap.part).collect::<Vec<_>>(), [Part::Groups]);
    assert!(!answer.facts.has_all_groups);
}

#[test]
fn without_endpoints_there_is_nothing_to_show() {
    let server = Server { failing: "/rac/endpoints/", ..Server::new(1, 1, 0) };
    assert!(server.read(Scope::default()).is_err());
}

#[test]
fn applications_that_are_too_many_to_request_are_named_as_missing() {
    let server = Server { hidden_applications: true, ..Server::new(1, 130, 0) };
    let answer = server.read(Scope::default()).unwrap();
    assert_eq!(answer.gaps, [Gap { part: Part::Applications, missing: 130, unread: 30, error: None }]);
    let requested =
        server.requests.borrow().iter().filter(|url| url.starts_with("/core/applications/hidden-")).count();
    assert_eq!(requested, 100);
    assert_eq!(Matrix::of(answer.facts).verdict(0, 129), Verdict::Unknown);
}
