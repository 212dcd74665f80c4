//! The API of RAC providers: `/providers/rac/`.

use crate::change::Fields;
use crate::providers::{Provider, ProviderId};
use crate::{ListQuery, Transport, Whole, whole_list};
use crate::{Query, Request, RestError};
use rac_messages::authentik as words;

pub(crate) const PATH: &str = "/providers/rac/";

fn path(id: ProviderId) -> String {
    format!("{PATH}{id}/")
}

/// One page of the list. By default it is sorted by name; authentik's own default is by id.
pub fn list(list: ListQuery) -> Request {
    Request::get(PATH, words::read_providers).query(list.to_query("name"))
}

/// All providers that the account can see, with the number of those that it can't.
pub async fn seen(client: impl Transport) -> Result<Whole<Provider>, RestError> {
    whole_list(client, all, |provider: &Provider| provider.pk).await
}

/// The whole list, for pickers and counts.
pub fn all(query: Query) -> Request {
    Request::get(PATH, words::read_providers).query(query.with("ordering", "name"))
}

/// The whole list of what a search finds, in this order; "" for none, and for that of the list.
pub fn found(query: Query, search: &str, ordering: &str) -> Request {
    let ordering = if ordering.is_empty() { "name" } else { ordering };
    Request::get(PATH, words::read_providers).query(query.with("ordering", ordering).with("search", search))
}

pub fn retrieve(id: ProviderId) -> Request {
    Request::get(path(id), words::read_provider)
}

pub fn create(fields: &Fields) -> Request {
    Request::post(PATH, words::create_provider).json(fields)
}

/// Sends only `change`: a PUT could wipe settings that the account can't see.
pub fn update(id: ProviderId, change: &Fields) -> Request {
    Request::patch(path(id), words::save_provider).json(change)
}

pub fn delete(id: ProviderId, name: &str) -> Request {
    Request::delete(path(id), |result| words::delete_provider(name, result))
}

pub fn used_by(id: ProviderId) -> Request {
    Request::get(path(id) + "used_by/", |result| words::read_uses("provider", result))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_requested_as_its_address_says() {
        let page = ListQuery { search: "rack", ordering: "-name", page: 2, page_size: 50 };
        let url = list(page).url("/api/v3");
        assert_eq!(url, "/api/v3/providers/rac/?page=2&page_size=50&ordering=-name&search=rack");
    }

    #[test]
    fn only_the_change_is_sent_and_to_the_provider_itself() {
        let change: Fields = serde_json::from_str(r#"{"name":"Racks"}"#).unwrap();
        let request = update(ProviderId(7), &change);
        assert_eq!(request.url("/api/v3"), "/api/v3/providers/rac/7/");
        assert_eq!(
            (request.method.as_str(), request.body.as_deref()),
            ("PATCH", Some(r#"{"name":"Racks"}"#))
        );
    }
}
