//! `/core/users/` and `/core/groups/`

use serde::Deserialize;

use crate::groups;
use crate::users::{self, GroupId, UserId};

/// The response of `/core/users/me/`.
#[derive(Deserialize)]
pub struct Me {
    pub user: Account,
}

#[derive(Deserialize)]
pub struct Account {
    pub pk: UserId,
    pub username: String,
    pub name: Option<String>,
    pub is_superuser: Option<bool>,
    pub is_active: Option<bool>,
    pub email: Option<String>,
    pub avatar: Option<String>,
    pub system_permissions: Option<Vec<String>>,
    pub roles: Option<Vec<NamedRole>>,
}

impl From<Me> for users::Me {
    fn from(Me { user: wire }: Me) -> Self {
        Self {
            pk: wire.pk,
            username: wire.username,
            name: wire.name.unwrap_or_default(),
            is_superuser: wire.is_superuser.unwrap_or_default(),
            is_active: wire.is_active.unwrap_or_default(),
            email: wire.email.unwrap_or_default(),
            avatar: wire.avatar.unwrap_or_default(),
            system_permissions: wire.system_permissions.unwrap_or_default(),
            roles: wire.roles.map(|roles| roles.into_iter().map(Into::into).collect()),
        }
    }
}

#[derive(Deserialize)]
pub struct NamedRole {
    pub pk: String,
    pub name: Option<String>,
}

impl From<NamedRole> for users::NamedRole {
    fn from(wire: NamedRole) -> Self {
        Self { pk: wire.pk, name: wire.name.unwrap_or_default() }
    }
}

#[derive(Deserialize)]
pub struct User {
    pub pk: UserId,
    pub username: String,
    pub name: Option<String>,
    /// Omitted unless it was requested.
    pub is_active: Option<bool>,
    pub last_login: Option<String>,
    pub email: Option<String>,
}

impl From<User> for users::User {
    fn from(wire: User) -> Self {
        Self {
            pk: wire.pk,
            username: wire.username,
            name: wire.name.unwrap_or_default(),
            is_active: wire.is_active.unwrap_or(true),
            last_login: wire.last_login,
            email: wire.email.unwrap_or_default(),
        }
    }
}

/// A user inside another object, where authentik may omit it.
impl From<Option<User>> for users::User {
    fn from(wire: Option<User>) -> Self {
        wire.map_or_else(Self::left_out, Self::from)
    }
}

/// A user that is read for its groups.
#[derive(Deserialize)]
pub struct Member {
    pub pk: UserId,
    pub groups: Option<Vec<GroupId>>,
}

impl From<Member> for users::Member {
    fn from(wire: Member) -> Self {
        Self { pk: wire.pk, groups: wire.groups.unwrap_or_default() }
    }
}

#[derive(Deserialize)]
pub struct GroupedUser {
    pub pk: UserId,
    pub username: String,
    pub name: Option<String>,
    pub is_active: Option<bool>,
    pub last_login: Option<String>,
    pub email: Option<String>,
    pub groups: Option<Vec<GroupId>>,
    pub is_superuser: Option<bool>,
}

impl From<GroupedUser> for users::GroupedUser {
    fn from(wire: GroupedUser) -> Self {
        let GroupedUser { pk, username, name, is_active, last_login, email, groups, is_superuser } = wire;
        Self {
            user: User { pk, username, name, is_active, last_login, email }.into(),
            groups: groups.unwrap_or_default(),
            is_superuser: is_superuser.unwrap_or_default(),
        }
    }
}

#[derive(Deserialize)]
pub struct Group {
    pub pk: GroupId,
    pub name: String,
    pub is_superuser: Option<bool>,
}

impl From<Group> for groups::Group {
    fn from(wire: Group) -> Self {
        Self { pk: wire.pk, name: wire.name, is_superuser: wire.is_superuser.unwrap_or_default() }
    }
}

/// A group that is read for its parents.
#[derive(Deserialize)]
pub struct GroupParents {
    pub pk: GroupId,
    pub parents: Option<Vec<GroupId>>,
    /// In older versions, in place of `parents`.
    pub parent: Option<GroupId>,
}

impl From<GroupParents> for users::GroupParents {
    fn from(wire: GroupParents) -> Self {
        Self { pk: wire.pk, parents: wire.parents.into_iter().flatten().chain(wire.parent).collect() }
    }
}

/// A group in the group list.
#[derive(Deserialize)]
pub struct NestedGroup {
    pub pk: GroupId,
    pub name: String,
    pub is_superuser: Option<bool>,
    pub parents: Option<Vec<GroupId>>,
    /// In older versions, in place of `parents`.
    pub parent: Option<GroupId>,
}

impl From<NestedGroup> for groups::NestedGroup {
    fn from(wire: NestedGroup) -> Self {
        let NestedGroup { pk, name, is_superuser, parents, parent } = wire;
        let of = GroupParents { pk, parents, parent };
        Self {
            pk,
            name,
            is_superuser: is_superuser.unwrap_or_default(),
            parents: users::GroupParents::from(of).parents,
        }
    }
}
