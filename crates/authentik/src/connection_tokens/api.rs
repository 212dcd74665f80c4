//! The API of connection tokens: `/rac/connection_tokens/`. Tokens can't be created; a launch creates them.

use crate::ListQuery;
use crate::change::Fields;
use crate::connection_tokens::{ConnectionTokenId, body};
use crate::endpoints::EndpointId;
use crate::providers::ProviderId;
use crate::users::UserId;
use crate::{Query, Request, RestError, Transport, short_list};
use rac_messages::authentik as words;

pub(crate) const PATH: &str = "/rac/connection_tokens/";

fn path(id: ConnectionTokenId) -> String {
    format!("{PATH}{id}/")
}

/// A filter for tokens: by provider, endpoint and user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TokenFilter {
    pub provider: Option<ProviderId>,
    pub endpoint: Option<EndpointId>,
    pub user: Option<UserId>,
}

/// One page of the list. authentik sorts tokens only by `pk`, `provider`, `endpoint` (their ids) and `session__user`;
/// without an order, rows could move between pages.
pub fn list(list: ListQuery, filter: TokenFilter) -> Request {
    let query = list
        .to_query("pk")
        .with_option("provider", filter.provider)
        .with_option("endpoint", filter.endpoint)
        .with_option("session__user", filter.user);
    Request::get(PATH, words::read_connection_tokens).query(query)
}

/// How many tokens a provider has, expired ones included: authentik doesn't distinguish them.
pub fn count_of_provider(provider: ProviderId) -> Request {
    let query = Query::new().with("provider", provider.to_string()).with("page_size", "1");
    Request::get(PATH, words::count_connection_tokens).query(query)
}

/// How many tokens an endpoint has, expired ones included.
pub fn count_of_endpoint(endpoint: EndpointId) -> Request {
    let query = Query::new().with("endpoint", endpoint.to_string()).with("page_size", "1");
    Request::get(PATH, words::count_connection_tokens).query(query)
}

/// The provider and endpoint of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placement {
    pub provider: ProviderId,
    pub endpoint: EndpointId,
}

/// The placement of each token, expired ones included; `None` if there are more than `most`, or if the account can't
/// see all of them.
pub async fn placements(client: impl Transport, most: u32) -> Result<Option<Vec<Placement>>, RestError> {
    let list =
        |query: Query| Request::get(PATH, words::count_connection_tokens).query(query.with("ordering", "pk"));
    short_list(client, list, most).await
}

/// How many tokens there are, expired ones included.
pub fn count() -> Request {
    Request::get(PATH, words::count_connection_tokens).query(Query::new().with("page_size", "1"))
}

pub fn retrieve(id: ConnectionTokenId) -> Request {
    Request::get(path(id), words::read_connection_token)
}

/// Moves a token: authentik documents a PUT of provider and endpoint. `fields`: as in
/// [`ConnectionToken::fields`](crate::connection_tokens::ConnectionToken::fields).
pub fn update(id: ConnectionTokenId, fields: &Fields) -> Request {
    Request::put(path(id), words::save_connection_token).json(&body(fields))
}

/// `whose`: "ann for Server 1".
pub fn delete(id: ConnectionTokenId, whose: &str) -> Request {
    Request::delete(path(id), |result| words::delete_connection_token(result, whose))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connection_tokens::{ConnectionTokenChange, TARGET};

    const ID: &str = "70000000-0000-4000-8000-00000000000f";
    const ENDPOINT: &str = "9c9c9c9c-8b8b-4a7a-8969-585847473636";

    #[test]
    fn a_list_is_requested_as_its_address_says() {
        let page = ListQuery { search: "press", ordering: "-session__user", page: 2, page_size: 50 };
        let filter = TokenFilter {
            provider: Some(ProviderId(2)),
            endpoint: ENDPOINT.parse().ok(),
            user: "8".parse().ok(),
        };
        let expected = "/api/v3/rac/connection_tokens/?page=2&page_size=50&ordering=-session__user&search=press\
                        &provider=2&endpoint=9c9c9c9c-8b8b-4a7a-8969-585847473636&session__user=8";
        assert_eq!(list(page, filter).url("/api/v3"), expected);
    }

    #[test]
    fn a_list_without_an_order_has_a_stable_one() {
        let url =
            list(ListQuery { search: "", ordering: "", page: 1, page_size: 20 }, TokenFilter::default())
                .url("");
        assert_eq!(url, "/rac/connection_tokens/?page=1&page_size=20&ordering=pk");
    }

    #[test]
    fn counting_does_not_read_the_tokens_themselves() {
        assert_eq!(count().url(""), "/rac/connection_tokens/?page_size=1");
        assert_eq!(
            count_of_provider(ProviderId(2)).url(""),
            "/rac/connection_tokens/?provider=2&page_size=1"
        );
        assert_eq!(
            count_of_endpoint(ENDPOINT.parse().unwrap()).url(""),
            format!("/rac/connection_tokens/?endpoint={ENDPOINT}&page_size=1")
        );
    }

    #[test]
    fn a_token_is_moved_by_a_put_of_provider_and_endpoint() {
        let (id, endpoint) = (ID.parse().unwrap(), ENDPOINT.parse().unwrap());
        let change = ConnectionTokenChange { provider: ProviderId(2), endpoint };
        let request = update(id, &Fields::from_iter([(TARGET.to_owned(), change.field())]));
        assert_eq!(request.method.as_str(), "PUT");
        assert_eq!(request.url(""), format!("/rac/connection_tokens/{ID}/"));
        let body: serde_json::Value = serde_json::from_str(request.body.as_deref().unwrap()).unwrap();
        assert_eq!(
            body,
            serde_json::json!({ "provider": 2, "endpoint": ENDPOINT }),
            "no pk: it would make a copy"
        );
    }

    #[test]
    fn a_failed_deletion_says_whose_token_it_was() {
        let request = delete(ID.parse().unwrap(), "imre for press 4");
        assert_eq!((request.method.as_str(), request.body.as_deref()), ("DELETE", None));
        assert_eq!(request.url(""), format!("/rac/connection_tokens/{ID}/"));
        assert_eq!(request.purpose.failed, "Could not delete the connection token of imre for press 4");
    }
}
