//! Who can use an object, what uses it, and who has permissions: `/policies/`, `…/used_by/`, `/rbac/`.

use serde::Deserialize;
use uuid::Uuid;

use crate::bindings::{self, BindingId, Subject};
use crate::permissions;
use crate::policies::{self, PolicyId};
use crate::used_by;
use crate::users::{GroupId, UserId};
use crate::wire::v3::{Group, User};

/// authentik's default for the time limit of a policy.
const THIRTY_SECONDS: i32 = 30;

#[derive(Deserialize)]
pub struct Binding {
    pub pk: BindingId,
    pub policy: Option<PolicyId>,
    pub group: Option<GroupId>,
    pub user: Option<UserId>,
    pub policy_obj: Option<Policy>,
    pub group_obj: Option<Group>,
    pub user_obj: Option<User>,
    pub target: Uuid,
    pub enabled: Option<bool>,
    pub negate: Option<bool>,
    pub order: Option<i32>,
    pub timeout: Option<i32>,
    pub failure_result: Option<bool>,
    pub expires: Option<String>,
}

impl From<Binding> for bindings::Binding {
    fn from(wire: Binding) -> Self {
        Self {
            pk: wire.pk,
            subject: wire
                .policy
                .map(Subject::Policy)
                .or_else(|| wire.group.map(Subject::Group))
                .or_else(|| wire.user.map(Subject::User)),
            policy_obj: wire.policy_obj.map(Into::into),
            group_obj: wire.group_obj.map(Into::into),
            user_obj: wire.user_obj.map(Into::into),
            target: wire.target,
            enabled: wire.enabled.unwrap_or(true),
            negate: wire.negate.unwrap_or_default(),
            order: wire.order.unwrap_or_default(),
            timeout: wire.timeout.unwrap_or(THIRTY_SECONDS),
            failure_result: wire.failure_result.unwrap_or_default(),
            expires: wire.expires,
        }
    }
}

#[derive(Deserialize)]
pub struct Policy {
    pub pk: PolicyId,
    pub name: String,
    pub verbose_name: Option<String>,
}

impl From<Policy> for policies::Policy {
    fn from(wire: Policy) -> Self {
        Self { pk: wire.pk, name: wire.name, verbose_name: wire.verbose_name.unwrap_or_default() }
    }
}

#[derive(Deserialize)]
pub struct UsedBy {
    pub app: Option<String>,
    pub model_name: Option<String>,
    pub pk: Option<String>,
    pub name: Option<String>,
    pub action: String,
}

impl From<UsedBy> for used_by::UsedBy {
    fn from(wire: UsedBy) -> Self {
        let model_name = wire.model_name.unwrap_or_default();
        Self {
            app: wire.app.unwrap_or_default(),
            name: wire.name.filter(|_| !used_by::has_secret_name(&model_name)),
            model_name,
            pk: wire.pk.unwrap_or_default(),
            action: wire.action.into(),
        }
    }
}

#[derive(Deserialize)]
pub struct Permission {
    pub codename: String,
    pub model: Option<String>,
    pub app_label: Option<String>,
    pub object_pk: Option<String>,
}

impl From<Permission> for permissions::Permission {
    fn from(wire: Permission) -> Self {
        Self {
            codename: wire.codename,
            model: wire.model.unwrap_or_default(),
            app_label: wire.app_label.unwrap_or_default(),
            object_pk: wire.object_pk.unwrap_or_default(),
        }
    }
}

#[derive(Deserialize)]
pub struct RolePermissions {
    pub role_pk: String,
    pub name: String,
    pub object_permissions: Option<Vec<Permission>>,
    pub model_permissions: Option<Vec<Permission>>,
}

impl From<RolePermissions> for permissions::RolePermissions {
    fn from(wire: RolePermissions) -> Self {
        let all =
            |list: Option<Vec<Permission>>| list.unwrap_or_default().into_iter().map(Into::into).collect();
        Self {
            role_pk: wire.role_pk,
            name: wire.name,
            object_permissions: all(wire.object_permissions),
            model_permissions: all(wire.model_permissions),
        }
    }
}
