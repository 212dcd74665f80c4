//! Long lists, read from a fake server: progress, and lists that change meanwhile.

use authentik_rac::endpoints::api;
use authentik_rac::wire::{self, FromWire};
use authentik_rac::{ErrorKind, Request, RestError, Transport, connection_tokens};
use futures_util::FutureExt;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::future::{Future, ready};
use std::rc::Rc;

/// Answers a request by its path and query.
type Answer = dyn FnMut(&str) -> Option<Value>;

#[derive(Clone)]
struct Server {
    answer: Rc<RefCell<Answer>>,
    requests: Rc<RefCell<Vec<String>>>,
}

impl Server {
    fn new(answer: impl FnMut(&str) -> Option<Value> + 'static) -> Self {
        Server { answer: Rc::new(RefCell::new(answer)), requests: Rc::default() }
    }

    fn requests(&self) -> usize {
        self.requests.borrow().len()
    }
}

impl Transport for Server {
    fn send<T: FromWire>(&self, request: Request) -> impl Future<Output = Result<T, RestError>> {
        let url = request.url("");
        self.requests.borrow_mut().push(url.clone());
        let value = (self.answer.borrow_mut())(&url);
        ready(match value {
            Some(value) => Ok(wire::read(&value.to_string()).unwrap()),
            None => Err(RestError {
                detail: "Invalid page.".to_owned(),
                ..RestError::new(rac_messages::authentik::read_list, ErrorKind::NotFound)
            }),
        })
    }
}

fn number(url: &str, name: &str) -> u32 {
    let (_, value) =
        url.split(['?', '&']).filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).unwrap();
    value.parse().unwrap()
}

/// A page of a list, as authentik sends it.
fn page(url: &str, rows: &[Value]) -> Option<Value> {
    let (page, size) = (number(url, "page") as usize, number(url, "page_size") as usize);
    let pages = rows.len().div_ceil(size).max(1);
    let shown = rows.chunks(size).nth(page - 1).map(<[Value]>::to_vec);
    let shown = if page == 1 { Some(shown.unwrap_or_default()) } else { shown };
    shown.map(|results| {
        let next = if page < pages { page + 1 } else { 0 };
        json!({"pagination": {"count": rows.len(), "current": page, "total_pages": pages, "next": next}, "results": results})
    })
}

fn endpoint(number: usize) -> Value {
    json!({
        "pk": format!("00000000-0000-4000-8000-{number:012}"), "name": format!("mill-{number:04}"), "provider": number % 3,
        "provider_obj": {"pk": number % 3, "name": "Racks"}, "protocol": "ssh", "host": "mill:22",
        "maximum_connections": 1,
    })
}

fn endpoints(numbers: impl Iterator<Item = usize>) -> Vec<Value> {
    numbers.map(endpoint).collect()
}

#[test]
fn a_long_list_reports_the_rows_that_have_arrived() {
    let rows = endpoints(0..1050);
    let server = Server::new(move |url| page(url, &rows));
    let arrived = RefCell::new(Vec::new());
    let on_rows = |rows: &[_], of| arrived.borrow_mut().push((rows.len(), of));
    let all = api::seen(server.clone(), true, None, on_rows).now_or_never().unwrap().unwrap();
    assert_eq!(all.rows.len(), 1050);
    assert_eq!(*arrived.borrow(), [(100, 1050), (700, 1050)]);
    assert_eq!(server.requests(), 11);
}

#[test]
fn a_list_that_changes_while_it_is_read_is_read_again() {
    // An endpoint of the first page is deleted after that page was read, so the first of the second page moves to the
    // first.
    let mut asked = 0;
    let server = Server::new(move |url| {
        asked += 1;
        let rows = endpoints((0..250).filter(|number| asked == 1 || *number != 7));
        page(url, &rows)
    });
    let all = api::all(server.clone(), true, None).now_or_never().unwrap().unwrap();
    let names: Vec<&str> = all.iter().map(|endpoint| endpoint.name.as_str()).collect();
    assert_eq!(names.len(), 249);
    assert!(names.contains(&"mill-0100"), "the one that moved");
    assert!(!names.contains(&"mill-0007"), "the one that was deleted");
}

#[test]
fn a_list_that_loses_its_last_page_while_it_is_read_is_read_again() {
    let mut asked = 0;
    let server = Server::new(move |url| {
        asked += 1;
        page(url, &endpoints(0..if asked == 1 { 201 } else { 200 }))
    });
    let all = api::all(server, true, None).now_or_never().unwrap().unwrap();
    assert_eq!(all.len(), 200);
}

#[test]
fn short_visible_lists_are_counted_at_once() {
    let placements = |server: &Server| {
        connection_tokens::api::placements(server.clone(), 300).now_or_never().unwrap().unwrap()
    };
    let token =
        |number: usize| json!({"pk": number.to_string(), "provider": 1, "endpoint": endpoint(number)["pk"]});
    let few = Server::new(move |url| page(url, &(0..120).map(token).collect::<Vec<_>>()));
    assert_eq!((placements(&few).map(|tokens| tokens.len()), few.requests()), (Some(120), 2));
    let many = Server::new(move |url| page(url, &(0..301).map(token).collect::<Vec<_>>()));
    assert_eq!((placements(&many), many.requests()), (None, 1));
    let hidden = Server::new(|_| Some(json!({"pagination": {"count": 2, "total_pages": 1}, "results": []})));
    assert_eq!(placements(&hidden), None);
}

#[test]
fn endpoints_are_counted_by_their_providers() {
    let server = Server::new(move |url| page(url, &endpoints(0..6)));
    let providers = api::providers(server, 300).now_or_never().unwrap().unwrap().unwrap();
    assert_eq!(providers.iter().map(|id| id.0).collect::<Vec<_>>(), [0, 1, 2, 0, 1, 2]);
}
