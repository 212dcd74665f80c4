//! Who has which permission, as in `/rbac/permissions/assigned_by_roles/`.
//!
//! authentik 2026.5 grants permissions to roles only: users have those of the roles of their groups, and what is
//! granted to one user goes to a role that authentik manages for that user.

use crate::Transport;
use crate::providers::ProviderId;
use crate::users::UserId;
use crate::{Query, Request, RestError, all_pages};
use rac_messages::authentik as words;

/// The Django app and the model of a RAC provider.
const APP: &str = "authentik_providers_rac";
const MODEL: &str = "racprovider";
/// The prefix of the name of a role that authentik manages for one user; the user's id follows.
pub const OF_USER: &str = "ak-managed-role--user-";

/// A permission of a role, on all objects of a model or on one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Permission {
    /// Its name in Django, such as `view_racprovider`.
    pub codename: String,
    /// The model it is about.
    pub model: String,
    /// That model's Django app.
    pub app_label: String,
    /// The id of the object it is on, as text; empty if it is on all objects of the model.
    pub object_pk: String,
}

impl Permission {
    /// Its action, without the model: `view`.
    pub fn action(&self) -> &str {
        let of_model = self.codename.strip_suffix(&self.model);
        of_model.and_then(|action| action.strip_suffix('_')).unwrap_or(&self.codename)
    }

    fn is_about_providers(&self) -> bool {
        self.app_label == APP && self.model == MODEL
    }
}

/// A role with *all* its permissions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RolePermissions {
    pub role_pk: String,
    pub name: String,
    pub object_permissions: Vec<Permission>,
    pub model_permissions: Vec<Permission>,
}

/// What a role can do with one provider.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Holder {
    pub role_pk: String,
    pub role: String,
    /// The user it is managed for, if any.
    pub user: Option<UserId>,
    /// Permissions on this very provider.
    pub on_this: Vec<Permission>,
    /// Permissions on all RAC providers.
    pub on_all: Vec<Permission>,
}

impl RolePermissions {
    /// The role's permissions on one provider; `None` if it has none.
    pub fn holder(self, provider: ProviderId) -> Option<Holder> {
        let pk = provider.to_string();
        let on_this: Vec<Permission> = self
            .object_permissions
            .into_iter()
            .filter(|given| given.object_pk == pk && given.is_about_providers())
            .collect();
        let on_all: Vec<Permission> =
            self.model_permissions.into_iter().filter(Permission::is_about_providers).collect();
        let user = self.name.strip_prefix(OF_USER).and_then(|id| id.parse().ok());
        (!on_this.is_empty() || !on_all.is_empty()).then_some(Holder {
            role_pk: self.role_pk,
            role: self.name,
            user,
            on_this,
            on_all,
        })
    }
}

/// Who has permissions on a provider, by role.
pub async fn holders(client: impl Transport, provider: ProviderId) -> Result<Vec<Holder>, RestError> {
    let list = |query: Query| {
        let query = query.with("model", format!("{APP}.{MODEL}")).with("object_pk", provider.to_string());
        Request::get("/rbac/permissions/assigned_by_roles/", words::read_provider_permissions).query(query)
    };
    let roles = all_pages(client, list, |role: &RolePermissions| role.role_pk.clone()).await?;
    Ok(roles.into_iter().filter_map(|role| role.holder(provider)).collect())
}

/// All roles with a permission on objects of this model, each with all its permissions.
pub async fn roles_with_permissions_on(
    client: impl Transport,
    app: &'static str,
    model: &'static str,
) -> Result<Vec<RolePermissions>, RestError> {
    let list = move |query: Query| {
        let query = query.with("model", format!("{app}.{model}"));
        Request::get("/rbac/permissions/assigned_by_roles/", words::read_own_permissions).query(query)
    };
    all_pages(client, list, |role: &RolePermissions| role.role_pk.clone()).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    const ANSWER: &str = r#"{"role_pk":"r","name":"Desk","object_permissions":[
            {"id":1,"codename":"change_racprovider","model":"racprovider","app_label":"authentik_providers_rac",
             "object_pk":"7","name":"Can change RAC Provider"},
            {"id":2,"codename":"delete_racprovider","model":"racprovider","app_label":"authentik_providers_rac",
             "object_pk":"8","name":"Can delete RAC Provider"},
            {"id":3,"codename":"view_outpost","model":"outpost","app_label":"authentik_outposts","object_pk":"7",
             "name":"Can view Outpost"}],
        "model_permissions":[
            {"id":4,"codename":"view_racprovider","model":"racprovider","app_label":"authentik_providers_rac",
             "name":"Can view RAC Provider"},
            {"id":5,"codename":"view_user","model":"user","app_label":"authentik_core","name":"Can view User"}]}"#;

    fn role() -> RolePermissions {
        wire::read(ANSWER).unwrap()
    }

    fn actions(permissions: &[Permission]) -> Vec<&str> {
        permissions.iter().map(Permission::action).collect()
    }

    #[test]
    fn permissions_on_the_provider_and_on_all_providers_are_separated() {
        let holder = role().holder(ProviderId(7)).unwrap();
        assert_eq!(actions(&holder.on_this), ["change"]);
        assert_eq!(actions(&holder.on_all), ["view"]);
        assert_eq!(holder.user, None);
        assert_eq!(actions(&role().holder(ProviderId(8)).unwrap().on_this), ["delete"]);
    }

    #[test]
    fn a_role_without_permissions_on_providers_is_left_out() {
        let nothing = RolePermissions { object_permissions: vec![], model_permissions: vec![], ..role() };
        assert_eq!(nothing.holder(ProviderId(7)), None);
        let text = r#"{"role_pk":"r","name":"x","object_permissions":null}"#;
        let bare: RolePermissions = wire::read(text).unwrap();
        assert_eq!(bare.holder(ProviderId(7)), None);
    }

    #[test]
    fn a_role_managed_for_a_user_is_shown_as_that_user() {
        let own = RolePermissions { name: "ak-managed-role--user-5".into(), ..role() };
        assert_eq!(own.holder(ProviderId(7)).unwrap().user, Some(UserId(5)));
        let odd = RolePermissions { name: "ak-managed-role--user-five".into(), ..role() };
        assert_eq!(odd.holder(ProviderId(7)).unwrap().user, None);
    }

    #[test]
    fn an_unknown_action_keeps_its_name() {
        let permission = |codename: &str| Permission {
            codename: codename.into(),
            model: "racprovider".into(),
            app_label: APP.into(),
            object_pk: String::new(),
        };
        assert_eq!(permission("launch_racprovider").action(), "launch");
        assert_eq!(permission("pause").action(), "pause");
    }
}
