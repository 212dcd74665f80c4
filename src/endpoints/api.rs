//! Endpoints over the API: `/rac/endpoints/`.

use super::model::{Endpoint, EndpointId};
use crate::providers::ProviderId;
use crate::rest::{Client, Page, Query, Request, RestError, all_pages};
use std::collections::HashSet;

const PATH: &str = "/rac/endpoints/";

fn list(query: Query) -> Request {
    Request::get(PATH, "read the endpoints").query(query)
}

/// How many endpoints a provider has: the count of a page of one.
pub fn count_of_provider(provider: ProviderId) -> Request {
    let query = Query::new().with("provider", provider.to_string());
    list(query.with("superuser_full_list", "true").with("page_size", "1"))
}

/// All endpoints, or those of one provider, that the account may see.
///
/// Only superusers (`full`) get the whole list, page by page. For anybody else authentik puts *all* rows on every
/// page, and keeps a list for one provider for a day: so the first page without that filter is read once.
pub async fn all(
    client: Client,
    full: bool,
    provider: Option<ProviderId>,
) -> Result<Vec<Endpoint>, RestError> {
    if full {
        let of = move |query: Query| {
            list(
                query
                    .with_option("provider", provider)
                    .with("superuser_full_list", "true")
                    .with("ordering", "name"),
            )
        };
        return all_pages(client, of, |endpoint: &Endpoint| endpoint.pk).await;
    }
    let page: Page<Endpoint> = client.send(list(Query::new().with("ordering", "name"))).await?;
    let mut seen: HashSet<EndpointId> = HashSet::new();
    let mut rows = page.rows;
    rows.retain(|row| provider.is_none_or(|id| row.provider == id) && seen.insert(row.pk));
    Ok(rows)
}

/// How many endpoints there are: the count of a page of one.
pub fn count() -> Request {
    list(Query::new().with("superuser_full_list", "true").with("page_size", "1"))
}
