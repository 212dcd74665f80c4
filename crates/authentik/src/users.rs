//! authentik's users: the token's own account, and those with connection tokens.

use rac_messages::authentik as words;
use uuid::Uuid;

use crate::wire::id;
use crate::{Query, Request, RestError, all_pages};
use crate::{Transport, Whole, whole_list};

id!(
    /// The id of a user, `pk` in the API.
    UserId(i32)
);
id!(
    /// The id of a group, `pk` in the API.
    GroupId(Uuid)
);

/// The account that the API token belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    /// Its id.
    pub pk: UserId,
    /// Its login name.
    pub username: String,
    /// Its full name; may be empty.
    pub name: String,
    /// Whether it can do everything. Endpoint lists are complete for these accounts only.
    pub is_superuser: bool,
    /// Whether it can sign in.
    pub is_active: bool,
    /// Its address; may be empty.
    pub email: String,
    /// Its picture: a URL, possibly a `data:` one.
    pub avatar: String,
    /// Global permissions, such as `view_system_info`, without those on single objects.
    pub system_permissions: Vec<String>,
    /// Its roles, including those of its groups; `None` if authentik doesn't list them.
    pub roles: Option<Vec<NamedRole>>,
}

/// A role, which has permissions for its members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedRole {
    /// Its id.
    pub pk: String,
    /// Its name.
    pub name: String,
}

/// A user, in the user list and in connection tokens.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct User {
    /// Its id.
    pub pk: UserId,
    /// Its login name.
    pub username: String,
    /// Its full name; may be empty.
    pub name: String,
    /// Whether it can sign in. If authentik omits it, `true` is assumed.
    pub is_active: bool,
    /// The time of the last sign-in (RFC 3339); `None` if there was none.
    pub last_login: Option<String>,
    /// Its address; may be empty.
    pub email: String,
}

impl User {
    /// Stands for a user that authentik omits from an object that belongs to them.
    pub fn left_out() -> Self {
        User {
            pk: UserId(0),
            username: words::UNKNOWN_NAME.text(),
            name: String::new(),
            is_active: true,
            last_login: None,
            email: String::new(),
        }
    }
}

impl From<Me> for User {
    fn from(me: Me) -> Self {
        let Me { pk, username, name, is_active, email, .. } = me;
        User { pk, username, name, is_active, last_login: None, email }
    }
}

/// A user with its direct groups, as in `/core/users/7/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its id.
    pub pk: UserId,
    /// The groups it was added to, without their parents.
    pub groups: Vec<GroupId>,
}

/// A user in the user list, with its direct groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupedUser {
    /// The user.
    pub user: User,
    /// The groups it was added to, without their parents.
    pub groups: Vec<GroupId>,
    /// Whether it is a superuser, through its groups.
    pub is_superuser: bool,
}

/// A group and its parents: members of a group are also members of those.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupParents {
    /// Its id.
    pub pk: GroupId,
    /// The groups that contain it.
    pub parents: Vec<GroupId>,
}

/// All groups of a user, directly or through parents.
pub async fn groups_of(client: impl Transport, user: UserId) -> Result<Vec<GroupId>, RestError> {
    let path = format!("/core/users/{user}/");
    let member: Member = client.send(Request::get(path, words::read_user_groups)).await?;
    if member.groups.is_empty() {
        return Ok(Vec::new());
    }
    let list = |query: Query| {
        let query = query.with("ordering", "name").with("include_users", "false");
        Request::get("/core/groups/", words::read_groups).query(query)
    };
    let groups: Vec<GroupParents> = all_pages(client, list, |group: &GroupParents| group.pk).await?;
    Ok(with_parents(member.groups, &groups))
}

/// `inner` and all their parents.
fn with_parents(inner: Vec<GroupId>, groups: &[GroupParents]) -> Vec<GroupId> {
    let mut found = inner;
    let mut at = 0;
    while let Some(id) = found.get(at).copied() {
        at += 1;
        for group in groups.iter().filter(|group| group.pk == id) {
            for parent in &group.parents {
                if !found.contains(parent) {
                    found.push(*parent);
                }
            }
        }
    }
    found
}

/// The path at which authentik says whose token it is.
pub const ME: &str = "/core/users/me/";

/// Asks whose token it is.
pub fn whose_token() -> Request {
    Request::get(ME, words::ask_whose_token)
}

/// The same, with the answer.
pub async fn me(client: impl Transport) -> Result<Me, RestError> {
    client.send(whose_token()).await
}

/// One user.
pub fn retrieve(id: UserId) -> Request {
    Request::get(format!("/core/users/{id}/"), words::read_user)
}

/// The first users whose name, login name or address contains the text.
pub fn matching(text: &str) -> Request {
    let query = Query::new().with("search", text).with("ordering", "username").with("page_size", "10");
    Request::get("/core/users/", words::search_users).query(query)
}

/// The user who signs in with this name, if the account can see them.
pub async fn of_name(client: impl Transport, name: &str) -> Result<Option<User>, RestError> {
    let list = |query: Query| {
        let query = query.with("search", name).with("ordering", "username");
        Request::get("/core/users/", words::read_users).query(query)
    };
    let found = whole_list(client, list, |user: &User| user.pk).await?;
    Ok(found.rows.into_iter().find(|user| user.username == name))
}

/// All users, for a picker.
pub async fn all(client: impl Transport) -> Result<Vec<User>, RestError> {
    seen(client).await?.rows_or_hidden(words::read_users)
}

/// The same with the number of users that the account can't see.
pub async fn seen(client: impl Transport) -> Result<Whole<User>, RestError> {
    let list = |query: Query| {
        Request::get("/core/users/", words::read_users).query(query.with("ordering", "username"))
    };
    whole_list(client, list, |user: &User| user.pk).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[test]
    fn the_account_is_read_from_its_wrapper() {
        let me: Me = wire::read(
            r#"{"user":{"pk":12,"username":"nora","name":"Nora Lind","is_active":true,"is_superuser":false,
                "groups":[{"name":"Desk","pk":"aa6f1d0c-5b7e-4a83-9a3e-1f3b5d7c9e01"}],"roles":[],"email":"",
                "avatar":"data:image/svg+xml;base64,AA==","uid":"77","settings":{},"type":"internal",
                "system_permissions":["view_system_info"]}}"#,
        )
        .unwrap();
        assert_eq!(me.pk, UserId(12));
        assert_eq!(me.email, "");
        assert!(me.is_active && !me.is_superuser);
        assert_eq!(me.system_permissions, ["view_system_info"]);
        assert_eq!(me.roles, Some(vec![]));
    }

    #[test]
    fn a_user_who_never_signed_in_has_no_last_login() {
        let user: User = wire::read(r#"{"pk":3,"username":"svc","name":"","last_login":null}"#).unwrap();
        assert_eq!(user.last_login, None);
        assert!(user.is_active);
        let user: User =
            wire::read(r#"{"pk":3,"username":"a","is_active":false,"last_login":"2026-10-02T09:01:00Z"}"#)
                .unwrap();
        assert_eq!(user.last_login.as_deref(), Some("2026-10-02T09:01:00Z"));
        assert!(!user.is_active);
    }

    #[test]
    fn members_of_a_group_are_in_its_parents() {
        let groups: Vec<GroupParents> = wire::read(
            r#"[{"pk":"00000000-0000-4000-8000-000000000001","parents":["00000000-0000-4000-8000-000000000002"]},
                {"pk":"00000000-0000-4000-8000-000000000002","parents":null,"parent":"00000000-0000-4000-8000-000000000003"},
                {"pk":"00000000-0000-4000-8000-000000000003","parents":["00000000-0000-4000-8000-000000000001"]},
                {"pk":"00000000-0000-4000-8000-000000000004","parents":[]}]"#,
        )
        .unwrap();
        let all: Vec<GroupId> = groups.iter().map(|group| group.pk).collect();
        assert_eq!(with_parents(vec![all[0]], &groups), all[..3], "and a circle comes to its end");
        assert_eq!(with_parents(vec![all[3]], &groups), all[3..]);
    }
}
