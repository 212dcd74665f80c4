//! authentik's outposts, as far as RAC needs them: an outpost of type rac carries the connections of its providers.

use serde::Deserialize;
use uuid::Uuid;

use crate::providers::model::ProviderId;
use crate::rest::{Client, Query, Request, RestError, all_pages};
use crate::wire::{id, null_as_default, open_enum};

id!(
    /// The id of an outpost, `pk` in the API.
    OutpostId(Uuid)
);

open_enum!(
    /// What an outpost does.
    OutpostKind {
        /// Remote access: the only kind that can carry a RAC provider.
        Rac = "rac",
        /// Forward authentication.
        Proxy = "proxy",
        /// LDAP.
        Ldap = "ldap",
        /// RADIUS.
        Radius = "radius",
    }
);

/// An outpost.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Outpost {
    /// Its id.
    pub pk: OutpostId,
    /// Its name.
    pub name: String,
    /// What it does.
    #[serde(rename = "type")]
    pub kind: OutpostKind,
    /// The providers it serves. authentik refuses to leave an outpost without any.
    #[serde(default, deserialize_with = "null_as_default")]
    pub providers: Vec<ProviderId>,
}

/// The outposts that serve a provider.
pub async fn of_provider(client: Client, provider: ProviderId) -> Result<Vec<Outpost>, RestError> {
    let list = |query: Query| {
        Request::get("/outposts/instances/", "read the outposts")
            .query(query.with("providers_by_pk", provider.to_string()))
    };
    all_pages(client, list, |outpost: &Outpost| outpost.pk).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outpost_says_which_providers_it_serves() {
        let outpost: Outpost = serde_json::from_str(
            r#"{"pk":"3d3d3d3d-1111-4222-8333-444455556666","name":"Gateway east","type":"rac","providers":[4,9],
                "providers_obj":[{"pk":4,"invalidation_flow":null}],"service_connection":null,"config":{"a":null}}"#,
        )
        .unwrap();
        assert_eq!(outpost.kind, OutpostKind::Rac);
        assert_eq!(outpost.providers, [ProviderId(4), ProviderId(9)]);
    }
}
