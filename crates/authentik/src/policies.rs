//! authentik's policies, as far as RAC needs them: an endpoint can be bound to one.

use rac_messages::authentik as words;
use uuid::Uuid;

use crate::wire::id;
use crate::{Query, Request, RestError};
use crate::{Transport, Whole, whole_list};

id!(
    /// The id of a policy, `pk` in the API.
    PolicyId(Uuid)
);

/// A policy of any kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Policy {
    /// Its id.
    pub pk: PolicyId,
    /// Its unique name.
    pub name: String,
    /// Its kind as users know it: "Expression Policy".
    pub verbose_name: String,
}

/// All policies, for a picker.
pub async fn all(client: impl Transport) -> Result<Whole<Policy>, RestError> {
    let list = |query: Query| {
        Request::get("/policies/all/", words::read_policies).query(query.with("ordering", "name"))
    };
    whole_list(client, list, |policy: &Policy| policy.pk).await
}

/// Clears authentik's cache of policy results and of the lists of endpoints that users see, which are up to a day old.
/// Needs the permission to clear it.
pub fn clear_cache() -> Request {
    Request::post("/policies/all/cache_clear/", words::clear_policy_cache)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn a_policy_of_any_kind_is_read_by_its_name() {
        let policy: Policy = wire::read(
            r#"{"pk":"5a5a5a5a-1111-4222-8333-444455556666","name":"only from the office","execution_logging":true,
                "component":"ak-policy-geoip-form","verbose_name":"GeoIP Policy","bound_to":3,"asns":[64500]}"#,
        )
        .unwrap();
        assert_eq!(
            (policy.name.as_str(), policy.verbose_name.as_str()),
            ("only from the office", "GeoIP Policy")
        );
    }
}
