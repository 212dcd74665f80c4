//! The texts about the permissions of a provider.

use authentik_rac::permissions::Permission;
use guacamole_settings::listed;

pub const CAPTION: &str = "Permissions";
pub const ROLE: &str = "Role";
pub const ON_THIS: &str = "This provider";
pub const ON_ALL: &str = "All RAC providers";
pub const NOTHING: &str = "–";
pub const REFRESH: &str = "Refresh";
pub const NOTE: &str = "Superusers can do everything with every provider. Other users can do what the roles of their groups allow. Change roles and permissions in authentik.";
pub const EMPTY_TITLE: &str = "Superusers only";
pub const EMPTY_TEXT: &str = "No role has a permission on this provider or on all RAC providers.";
pub const FORBIDDEN: &str = "Your account can't view permissions. With the permission to view roles in authentik, you see here which roles can do what with this provider.";
pub const OWN_ROLE: &str = "The role that authentik keeps for this user.";

/// "User 5", if the account can't see the user's name.
pub fn user(id: &str) -> String {
    format!("User {id}")
}

/// "Can view and change this provider."
pub fn can(permissions: &[Permission], on: &str) -> String {
    let actions: Vec<&str> = permissions.iter().map(action).collect();
    if actions.is_empty() {
        return String::new();
    }
    format!("Can {} {on}.", listed(&actions))
}

/// The verb for a permission.
fn action(permission: &Permission) -> &str {
    match permission.action() {
        "add" => "create",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn permissions_are_one_sentence() {
        let permission = |action: &str| Permission {
            codename: format!("{action}_racprovider"),
            model: "racprovider".into(),
            app_label: String::new(),
            object_pk: String::new(),
        };
        assert_eq!(can(&[permission("view")], "this provider"), "Can view this provider.");
        let three = ["view", "add", "delete"].map(permission);
        assert_eq!(can(&three, "all RAC providers"), "Can view, create and delete all RAC providers.");
        assert_eq!(can(&[], "this provider"), "");
    }
}
