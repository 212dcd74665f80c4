//! Connection tokens over the API: `/rac/connection_tokens/`. There is no create: a launch makes them.

use super::model::ConnectionTokenId;
use crate::forms::change::Fields;
use crate::providers::ProviderId;
use crate::rest::{Query, Request};
use crate::route::TokensView;

const PATH: &str = "/rac/connection_tokens/";

fn path(id: ConnectionTokenId) -> String {
    [PATH, &id.to_string(), "/"].concat()
}

/// One page of the list. authentik sorts tokens by `pk`, `provider`, `endpoint` (their ids) and `session__user` only;
/// without an order rows would move between pages.
pub fn list(view: &TokensView, page: u32, page_size: u32) -> Request {
    let ordering = if view.list.ordering.is_empty() { "pk" } else { &view.list.ordering };
    let query = Query::new()
        .with("page", page.to_string())
        .with("page_size", page_size.to_string())
        .with("ordering", ordering)
        .with("search", view.list.search.as_str())
        .with_option("provider", view.provider)
        .with_option("endpoint", view.endpoint)
        .with_option("session__user", view.user);
    Request::get(PATH, "read the connection tokens").query(query)
}

/// How many tokens a provider has, expired ones included: authentik does not tell them apart.
pub fn count_of_provider(provider: ProviderId) -> Request {
    let query = Query::new().with("provider", provider.to_string()).with("page_size", "1");
    Request::get(PATH, "count the connection tokens").query(query)
}

/// How many tokens there are, expired ones included.
pub fn count() -> Request {
    Request::get(PATH, "count the connection tokens").query(Query::new().with("page_size", "1"))
}

pub fn retrieve(id: ConnectionTokenId) -> Request {
    Request::get(path(id), "read the connection token")
}

/// Re-points a token. The body never has a `pk`: another one there would insert a copy of the token.
pub fn update(id: ConnectionTokenId, fields: &Fields) -> Request {
    Request::put(path(id), "save the connection token").json(fields)
}

/// `whose`: "of ann for Server 1".
pub fn delete(id: ConnectionTokenId, whose: &str) -> Request {
    Request::delete(path(id), ["delete the connection token ", whose].concat())
}
