//! RAC property mappings over the API: `/propertymappings/provider/rac/`.

use super::model::PropertyMapping;
use crate::rest::{Client, Query, Request, RestError, all_pages};

const PATH: &str = "/propertymappings/provider/rac/";

/// All property mappings this account may read, by name: the order in which authentik applies them.
pub async fn all(client: Client) -> Result<Vec<PropertyMapping>, RestError> {
    let list =
        |query: Query| Request::get(PATH, "read the property mappings").query(query.with("ordering", "name"));
    all_pages(client, list, |mapping: &PropertyMapping| mapping.pk).await
}
