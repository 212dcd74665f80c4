//! Reading events back to a time, page by page.

use std::collections::HashSet;

use crate::events::Event;
use crate::{Page, Request, RestError, Transport};

/// How far back events are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// Nothing older, as authentik writes times in UTC: `2026-11-28T01:49:07.901Z`. RFC 3339 times of one time zone sort
    /// as text.
    pub time: String,
    /// No more pages.
    pub pages: u32,
}

/// The events since a time, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    pub events: Vec<Event>,
    /// If there are more than were read: when the oldest that was read happened.
    pub until: Option<String>,
}

/// Reads events, newest first, until one is older. `request`: for a page with this number.
pub async fn history(
    client: impl Transport,
    request: impl Fn(u32) -> Request,
    since: &Since,
) -> Result<History, RestError> {
    let mut events: Vec<Event> = Vec::new();
    let mut seen = HashSet::new();
    for number in 1..=since.pages {
        let page: Page<Event> = match client.send(request(number)).await {
            // authentik has deleted old events meanwhile.
            Err(error) if number > 1 && error.is_past_the_end() => {
                return Ok(History { events, until: None });
            }
            answer => answer?,
        };
        let before = events.len();
        let reached = page.rows.iter().any(|event| event.created < since.time);
        // New events push others to the next page.
        let new = page.rows.into_iter().filter(|event| event.created >= since.time);
        events.extend(new.filter(|event| event.pk.is_empty() || seen.insert(event.pk.clone())));
        let more = page.next.is_some_and(|next| next > number) && !reached;
        if !more || events.len() == before {
            return Ok(History { events, until: None });
        }
    }
    let until = events.last().map(|event| event.created.clone());
    Ok(History { events, until })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{self, FromWire};
    use crate::{ErrorKind, Query};
    use futures_util::FutureExt;
    use rac_messages::authentik as words;
    use serde_json::{Value, json};
    use std::cell::Cell;
    use std::future::{Future, ready};
    use std::rc::Rc;

    /// Pages of two events, one each day of November backwards from the 30th, for `pages` pages.
    #[derive(Clone)]
    struct Server {
        pages: u32,
        requests: Rc<Cell<u32>>,
    }

    fn event(day: u32) -> Value {
        json!({ "pk": format!("e{day}"), "action": "login", "created": format!("2026-11-{day:02}T09:00:00Z") })
    }

    impl Transport for Server {
        fn send<T: FromWire>(&self, request: Request) -> impl Future<Output = Result<T, RestError>> {
            let number: u32 = request.url("").split("page=").nth(1).unwrap().parse().unwrap();
            self.requests.set(self.requests.get() + 1);
            if number > self.pages {
                let detail = "Invalid page.".to_owned();
                return ready(Err(RestError {
                    detail,
                    ..RestError::new(words::read_events, ErrorKind::NotFound)
                }));
            }
            // The last event of each page is also the first of the next.
            let first = 31 - number;
            let next = if number < self.pages { number + 1 } else { 0 };
            let answer = json!({
                "pagination": { "count": 99, "current": number, "total_pages": self.pages, "next": next },
                "results": [event(first), event(first - 1)],
            });
            ready(Ok(wire::read(&answer.to_string()).unwrap()))
        }
    }

    fn read(pages: u32, time: &str, most: u32) -> (Vec<String>, Option<String>, u32) {
        let server = Server { pages, requests: Rc::default() };
        let request = |page: u32| {
            Request::get("/e/", words::read_events).query(Query::new().with("page", page.to_string()))
        };
        let since = Since { time: time.to_owned(), pages: most };
        let read = history(server.clone(), request, &since).now_or_never().unwrap().unwrap();
        (read.events.into_iter().map(|event| event.pk).collect(), read.until, server.requests.get())
    }

    #[test]
    fn reading_ends_at_the_first_older_event() {
        let (events, until, requests) = read(9, "2026-11-28T00:00:00Z", 9);
        assert_eq!(events, ["e30", "e29", "e28"], "each once, though pages overlap");
        assert_eq!((until, requests), (None, 3));
    }

    #[test]
    fn reading_ends_with_the_list() {
        assert_eq!(read(2, "", 9), (vec!["e30".into(), "e29".into(), "e28".into()], None, 2));
    }

    #[test]
    fn after_the_most_pages_the_rest_is_reported() {
        let (events, until, requests) = read(9, "", 2);
        assert_eq!((events.len(), requests), (3, 2));
        assert_eq!(until.as_deref(), Some("2026-11-28T09:00:00Z"));
    }
}
