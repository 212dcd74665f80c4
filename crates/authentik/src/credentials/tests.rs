use super::*;
use crate::wire::{FromWire, read};
use futures_util::FutureExt;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::rc::Rc;

/// Lists by path; what is posted is added.
#[derive(Clone, Default)]
struct Server {
    rows: Rc<RefCell<Vec<(String, Value)>>>,
    log: Rc<RefCell<Vec<String>>>,
    /// The path whose next write fails.
    failing: Rc<RefCell<Option<&'static str>>>,
}

impl Server {
    fn answer(&self, request: &Request) -> Result<Value, ErrorKind> {
        let path = request.path.as_str();
        if request.method.is_read() {
            let rows = self.rows.borrow();
            let target = request
                .query
                .to_text()
                .split('&')
                .find_map(|one| Some(one.trim_start_matches('?').strip_prefix("target=")?.to_owned()));
            let fits = |row: &Value| target.as_ref().is_none_or(|target| row["target"] == target.as_str());
            let rows: Vec<Value> =
                rows.iter().filter(|(at, row)| at == path && fits(row)).map(|(_, row)| row.clone()).collect();
            let count = rows.len();
            return Ok(json!({
                "pagination": { "next": 0, "previous": 0, "count": count, "current": 1, "total_pages": 1 },
                "results": rows,
            }));
        }
        self.log.borrow_mut().push(format!("{} {path}", request.method.as_str()));
        if self.failing.borrow().is_some_and(|failing| failing == path) {
            self.failing.take();
            return Err(ErrorKind::Unreachable);
        }
        let mut row: Value = serde_json::from_str(request.body.as_deref().unwrap_or("{}")).unwrap();
        let mut rows = self.rows.borrow_mut();
        if request.method == crate::Method::Patch {
            let (_, there) =
                rows.iter_mut().find(|(_, row)| path.contains(row["pk"].as_str().unwrap())).unwrap();
            there["fields"] = row["fields"].clone();
            return Ok(there.clone());
        }
        row["pk"] = format!("00000000-0000-4000-8000-{:012}", rows.len() + 1).into();
        rows.push((path.to_owned(), row.clone()));
        Ok(row)
    }

    fn make(&self, asking: &mut Asking) -> Vec<Result<Made, String>> {
        let mut made = Vec::new();
        for piece in Piece::ALL {
            made.push(match asking.lacks(piece) {
                Some(missing) => Err(format!("lacks {missing:?}")),
                None => {
                    let one = asking.make(self, piece).now_or_never().unwrap();
                    one.map_err(|error| format!("{:?}", error.kind))
                }
            });
        }
        made
    }

    fn missing(&self, flow: Option<FlowId>) -> Vec<Piece> {
        Asking::of(flow).missing(self).now_or_never().unwrap().unwrap()
    }

    fn asked(&self, flow: FlowId) -> Vec<String> {
        asked_by(self.clone(), flow).now_or_never().unwrap().unwrap()
    }

    fn writes(&self) -> Vec<String> {
        self.log.take()
    }
}

impl Transport for Server {
    async fn send<T: FromWire>(&self, request: Request) -> Result<T, RestError> {
        let answer = self.answer(&request).map_err(|kind| request.purpose.error(kind))?;
        Ok(read(&answer.to_string()).unwrap())
    }
}

#[test]
fn a_flow_of_its_own_is_made_once_and_asks() {
    let server = Server::default();
    let mut asking = Asking::of(None);
    assert_eq!(server.make(&mut asking), vec![Ok(Made::Created); 5]);
    let flow = asking.flow.unwrap();
    assert_eq!(server.asked(flow), ["username", "password"]);
    assert_eq!(
        server.writes(),
        [
            "POST /flows/instances/",
            "POST /stages/prompt/prompts/",
            "POST /stages/prompt/prompts/",
            "POST /stages/prompt/stages/",
            "POST /flows/bindings/",
        ]
    );
    assert_eq!(server.make(&mut Asking::of(None)), vec![Ok(Made::There); 5]);
    assert_eq!(server.writes(), [""; 0], "nothing is created twice");
}

#[test]
fn what_is_missing_is_known_without_writing() {
    let server = Server::default();
    assert_eq!(server.missing(None), Piece::ALL);
    let flow: FlowId = "10000000-2000-4000-8000-300000000001".parse().unwrap();
    assert_eq!(server.missing(Some(flow)), Piece::ALL[1..], "the flow is there");
    server.failing.replace(Some(STAGES));
    server.make(&mut Asking::of(None));
    server.writes();
    assert_eq!(server.missing(None), [Piece::Stage, Piece::Binding]);
    server.make(&mut Asking::of(None));
    server.writes();
    assert_eq!(server.missing(None), []);
    assert_eq!(server.missing(Some(flow)), [Piece::Binding], "in another flow, only the stage is missing");
    assert_eq!(server.writes(), [""; 0]);
}

#[test]
fn a_flow_that_asks_by_a_stage_of_somebody_else_is_not_made_to_ask_twice() {
    let server = Server::default();
    let flow: FlowId = "10000000-2000-4000-8000-300000000001".parse().unwrap();
    let id = |last: u32| format!("10000000-2000-4000-8000-30000000000{last}");
    let prompt = |last: u32, key: &str| {
        (
            PROMPTS.to_owned(),
            json!({"pk": id(last), "name": key, "field_key": format!("connection_settings.{key}")}),
        )
    };
    server.rows.borrow_mut().extend([
        prompt(2, "username"),
        prompt(3, "password"),
        (STAGES.to_owned(), json!({"pk": id(4), "name": "ours", "fields": [id(2), id(3)]})),
        (BINDINGS.to_owned(), json!({"pk": id(5), "target": flow.to_string(), "stage": id(4), "order": 0})),
    ]);
    assert_eq!(server.missing(Some(flow)), []);
    assert_eq!(server.make(&mut Asking::of(Some(flow))), vec![Ok(Made::There); 5]);
    assert_eq!(server.writes(), [""; 0]);
}

#[test]
fn what_failed_is_continued_where_it_stopped() {
    let server = Server::default();
    server.failing.replace(Some(STAGES));
    let mut asking = Asking::of(None);
    let made = server.make(&mut asking);
    assert!(made[..3].iter().all(|one| *one == Ok(Made::Created)), "{made:?}");
    assert!(made[3].is_err(), "{made:?}");
    assert_eq!(made[4], Err("lacks Stage".to_owned()), "a binding needs the stage");
    assert_eq!(server.asked(asking.flow.unwrap()), [""; 0]);
    let again = server.make(&mut asking);
    assert_eq!(again[..3], [Ok(Made::There), Ok(Made::There), Ok(Made::There)]);
    assert_eq!(again[3..], [Ok(Made::Created), Ok(Made::Created)]);
    assert_eq!(server.asked(asking.flow.unwrap()), ["username", "password"]);
}

#[test]
fn in_an_existing_flow_the_stage_comes_last_and_its_other_fields_stay() {
    let server = Server::default();
    let flow: FlowId = "10000000-2000-4000-8000-300000000001".parse().unwrap();
    let other = "10000000-2000-4000-8000-300000000002";
    let domain = "10000000-2000-4000-8000-300000000003";
    server.rows.borrow_mut().extend([
        (BINDINGS.to_owned(), json!({"pk": "b", "target": flow.to_string(), "stage": other, "order": 30})),
        (
            PROMPTS.to_owned(),
            json!({"pk": domain, "name": "rac-domain", "field_key": "connection_settings.domain"}),
        ),
        (
            STAGES.to_owned(),
            json!({
                "pk": "10000000-2000-4000-8000-300000000004", "name": STAGE_NAME, "fields": [domain],
            }),
        ),
    ]);
    let made = server.make(&mut Asking::of(Some(flow)));
    let expected = [Made::There, Made::Created, Made::Created, Made::Created, Made::Created];
    assert_eq!(made, expected.map(Ok));
    assert_eq!(server.asked(flow), ["domain", "username", "password"]);
    let orders: Vec<i64> = {
        let rows = server.rows.borrow();
        rows.iter().filter(|(at, _)| at == BINDINGS).filter_map(|(_, row)| row["order"].as_i64()).collect()
    };
    assert_eq!(orders, [30, 40]);
}

#[test]
fn a_flow_without_prompts_asks_for_nothing() {
    let server = Server::default();
    let flow: FlowId = "10000000-2000-4000-8000-300000000001".parse().unwrap();
    assert_eq!(server.asked(flow), [""; 0]);
    let stage = "10000000-2000-4000-8000-300000000002";
    let row = json!({"pk": "b", "target": flow.to_string(), "stage": stage, "order": 0, "stage_obj": {"name": "consent"}});
    server.rows.borrow_mut().push((BINDINGS.to_owned(), row));
    assert_eq!(server.asked(flow), [""; 0], "a consent stage has no fields");
}
