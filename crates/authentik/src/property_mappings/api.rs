//! The API of RAC property mappings: `/propertymappings/provider/rac/`.

use crate::change::Fields;
use crate::property_mappings::{PropertyMapping, PropertyMappingId};
use crate::users::UserId;
use crate::wire::v3::MappingTestRequest;
use crate::{ListQuery, Transport, Whole, whole_list};
use crate::{Query, Request, RestError};
use rac_messages::authentik as words;
use serde_json::Map;

pub(crate) const PATH: &str = "/propertymappings/provider/rac/";

fn path(id: PropertyMappingId) -> String {
    format!("{PATH}{id}/")
}

/// All property mappings that the account can see, by name: the order in which authentik applies them.
pub async fn all(client: impl Transport) -> Result<Vec<PropertyMapping>, RestError> {
    seen(client).await?.rows_or_hidden(words::read_property_mappings)
}

/// The same with the number of those that it can't see.
pub async fn seen(client: impl Transport) -> Result<Whole<PropertyMapping>, RestError> {
    whole_list(client, whole, |mapping: &PropertyMapping| mapping.pk).await
}

/// The whole list, by name.
pub fn whole(query: Query) -> Request {
    Request::get(PATH, words::read_property_mappings).query(query.with("ordering", "name"))
}

/// One page of the list, by name unless the view says otherwise.
pub fn list(list: ListQuery) -> Request {
    Request::get(PATH, words::read_property_mappings).query(list.to_query("name"))
}

/// The whole list of what a search finds, in this order; "" for none, and for that of the list.
pub fn found(query: Query, search: &str, ordering: &str) -> Request {
    let ordering = if ordering.is_empty() { "name" } else { ordering };
    Request::get(PATH, words::read_property_mappings)
        .query(query.with("ordering", ordering).with("search", search))
}

pub fn retrieve(id: PropertyMappingId) -> Request {
    Request::get(path(id), words::read_property_mapping)
}

pub fn create(fields: &Fields) -> Request {
    Request::post(PATH, words::create_property_mapping).json(fields)
}

/// Sends only `change`.
pub fn update(id: PropertyMappingId, change: &Fields) -> Request {
    Request::patch(path(id), words::save_property_mapping).json(change)
}

pub fn delete(id: PropertyMappingId, name: &str) -> Request {
    Request::delete(path(id), |result| words::delete_property_mapping(name, result))
}

/// What uses a mapping: providers and endpoints.
pub fn used_by(id: PropertyMappingId) -> Request {
    Request::get(path(id) + "used_by/", |result| words::read_uses("property-mapping", result))
}

/// Evaluates a stored mapping, without endpoint and provider. The path is that of mappings of all kinds.
pub fn test(id: PropertyMappingId, user: UserId) -> Request {
    let path = format!("/propertymappings/all/{id}/test/");
    Request::post(path, words::test_property_mapping)
        .that_only_reads()
        .query(Query::new().with("format_result", "true"))
        .json(&MappingTestRequest { user, context: Map::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_requested_as_its_address_says() {
        let page = ListQuery { search: "vault", ordering: "-managed", page: 2, page_size: 50 };
        assert_eq!(
            list(page).url("/api/v3"),
            "/api/v3/propertymappings/provider/rac/?page=2&page_size=50&ordering=-managed&search=vault"
        );
        assert!(
            list(ListQuery { search: "", ordering: "", page: 1, page_size: 20 })
                .url("")
                .ends_with("&ordering=name")
        );
    }

    #[test]
    fn a_test_is_requested_for_a_user_with_a_formatted_result() {
        let request = test("10000000-2000-4000-8000-300000000000".parse().unwrap(), UserId(6));
        assert_eq!(
            request.url("/api/v3"),
            "/api/v3/propertymappings/all/10000000-2000-4000-8000-300000000000/test/?format_result=true"
        );
        assert_eq!(request.body.as_deref(), Some(r#"{"user":6,"context":{}}"#));
    }
}
