//! authentik's groups, as far as RAC needs them: an endpoint can be bound to one.

use crate::users::GroupId;
use crate::{Query, Request, RestError};
use crate::{Transport, Whole, whole_list};
use rac_messages::authentik as words;

/// A group of users.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Group {
    /// Its id.
    pub pk: GroupId,
    /// Its unique name.
    pub name: String,
    /// Whether its members are superusers.
    pub is_superuser: bool,
}

/// A group in the group list, with the groups that contain it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NestedGroup {
    /// Its id.
    pub pk: GroupId,
    /// Its unique name.
    pub name: String,
    /// Whether its members are superusers.
    pub is_superuser: bool,
    /// Its parents: its members are also members of these.
    pub parents: Vec<GroupId>,
}

/// All groups, for a picker; without their members, of whom there may be many.
pub async fn all(client: impl Transport) -> Result<Whole<Group>, RestError> {
    let list = |query: Query| {
        let query = query.with("include_users", "false").with("ordering", "name");
        Request::get("/core/groups/", words::read_groups).query(query)
    };
    whole_list(client, list, |group: &Group| group.pk).await
}

/// The first groups whose name contains the text; without their members.
pub fn matching(text: &str) -> Request {
    let query = Query::new().with("search", text).with("include_users", "false").with("ordering", "name");
    Request::get("/core/groups/", words::read_groups).query(query.with("page_size", "10"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn a_group_is_read_with_and_without_optional_fields() {
        let text = r#"{"pk":"6b6b6b6b-1111-4222-8333-444455556666","num_pk":9,"name":"Night shift","is_superuser":true,
            "parents":[],"users":[4],"users_obj":null,"attributes":{},"roles_obj":[]}"#;
        let group: Group = wire::read(text).unwrap();
        assert!(group.is_superuser);
        let bare = r#"{"pk":"6b6b6b6b-1111-4222-8333-444455556666","name":"Night shift"}"#;
        let null: Group = wire::read(&bare.replace('}', r#","is_superuser":null}"#)).unwrap();
        let bare: Group = wire::read(bare).unwrap();
        assert_eq!(null, bare);
        assert_eq!((bare.pk, bare.name.as_str(), bare.is_superuser), (group.pk, "Night shift", false));
    }
}
