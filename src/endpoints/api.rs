//! Endpoints over the API: `/rac/endpoints/`.

use crate::providers::ProviderId;
use crate::rest::{Query, Request};

const PATH: &str = "/rac/endpoints/";

/// All endpoints of a provider, a page at a time. Only superusers get the full list; authentik ignores the wish from
/// anybody else and sends what the account may use.
pub fn of_provider(provider: ProviderId, query: Query) -> Request {
    let query = query.with("provider", provider.to_string()).with("superuser_full_list", "true");
    Request::get(PATH, "read the endpoints").query(query)
}

/// How many endpoints a provider has: the count of a page of one.
pub fn count_of_provider(provider: ProviderId) -> Request {
    of_provider(provider, Query::new().with("page_size", "1"))
}
