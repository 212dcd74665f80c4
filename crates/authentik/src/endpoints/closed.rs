//! Endpoints for the overview: which are closed by a limit of 0, and which may be open.

use super::model::EndpointId;
use crate::providers::ProviderId;
use crate::{Page, Query, Request, RestError, Transport};
use rac_messages::authentik as words;
use std::collections::HashSet;

/// authentik can't filter by limit, so the list is read, but only up to this many pages of 100: the overview is the
/// first page of a visit.
const MOST_PAGES: u32 = 5;

/// One endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointLimit {
    pub pk: EndpointId,
    pub name: String,
    pub provider: ProviderId,
    /// A future authentik may omit it: then nothing is closed.
    pub maximum_connections: i32,
}

impl EndpointLimit {
    /// Whether no one can connect to it.
    pub fn is_closed(&self) -> bool {
        self.maximum_connections == 0
    }
}

/// The result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closed {
    /// How many endpoints there are.
    pub count: u32,
    /// The endpoints that were read.
    pub endpoints: Vec<EndpointLimit>,
    /// How many were not read.
    pub unread: u32,
    /// How many the account can't see.
    pub hidden: u32,
}

/// Reads the limits of endpoints. Only superusers (`full`) get pages; others get all visible endpoints at once.
pub async fn read(client: impl Transport, full: bool) -> Result<Closed, RestError> {
    let mut closed = Closed::default();
    let mut seen: HashSet<EndpointId> = HashSet::new();
    for page in 1..=MOST_PAGES {
        let query = Query::new().with("ordering", "name");
        let query = match full {
            true => query
                .with("superuser_full_list", "true")
                .with("page", page.to_string())
                .with("page_size", "100"),
            false => query,
        };
        let request = Request::get("/rac/endpoints/", words::read_endpoints).query(query);
        let request = if page == 1 { request.if_missing(words::DEVICES) } else { request };
        let answer: Page<EndpointLimit> = match client.send(request).await {
            // Rows were deleted meanwhile, and this page with them.
            Err(error) if page > 1 && error.is_past_the_end() => break,
            answer => answer?,
        };
        closed.count = answer.count;
        let before = seen.len();
        closed.endpoints.extend(answer.rows.into_iter().filter(|row| seen.insert(row.pk)));
        if !full || answer.next.is_none() || seen.len() == before {
            break;
        }
    }
    let read = u32::try_from(seen.len()).unwrap_or(u32::MAX);
    let missing = closed.count.saturating_sub(read);
    // Only superusers get pages: for others, missing rows are hidden.
    (closed.unread, closed.hidden) = if full { (missing, 0) } else { (0, missing) };
    Ok(closed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn only_an_explicit_limit_of_zero_closes_an_endpoint() {
        let row: EndpointLimit = wire::read(
            r#"{"pk":"9c9c9c9c-8b8b-4a7a-8969-585847473636","name":"press 4","provider":2,"protocol":"telnet"}"#,
        )
        .unwrap();
        assert_eq!(row.maximum_connections, 1);
        let row: EndpointLimit = wire::read(
            r#"{"pk":"9c9c9c9c-8b8b-4a7a-8969-585847473636","name":"press 4","provider":2,"maximum_connections":null}"#,
        )
        .unwrap();
        assert_eq!(row.maximum_connections, 1);
    }
}
