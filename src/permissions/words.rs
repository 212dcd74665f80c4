//! What the permissions of a provider say.

use authentik_rac::permissions::Permission;

pub const CAPTION: &str = "Permissions";
pub const ROLE: &str = "Role";
pub const ON_THIS: &str = "This provider";
pub const ON_ALL: &str = "All RAC providers";
pub const NOTHING: &str = "–";
pub const REFRESH: &str = "Refresh";
pub const NOTE: &str = "Superusers may do everything with every provider. Everybody else may do what the roles of their groups allow; roles and permissions are changed in authentik.";
pub const EMPTY_TITLE: &str = "Superusers only";
pub const EMPTY_TEXT: &str = "No role holds a permission on this provider, or on all RAC providers.";
pub const FORBIDDEN: &str = "This account may not see who holds permissions. Whoever may view roles in authentik sees here which roles may do what with this provider.";
pub const OWN_ROLE: &str = "The role that authentik keeps for this one user.";

/// "User 5", where the account may not see the user's name.
pub fn user(id: &str) -> String {
    ["User ", id].concat()
}

/// "May view and change this provider."
pub fn may(permissions: &[Permission], on: &str) -> String {
    let actions: Vec<&str> = permissions.iter().map(action).collect();
    let list = match actions.as_slice() {
        [] => return String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => [&first.join(", "), " and ", last].concat(),
    };
    ["May ", &list, " ", on, "."].concat()
}

/// What people call that which a permission allows.
fn action(permission: &Permission) -> &str {
    match permission.action() {
        "view" => "see",
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
            codename: [action, "_racprovider"].concat(),
            model: "racprovider".into(),
            app_label: String::new(),
            object_pk: String::new(),
        };
        assert_eq!(may(&[permission("view")], "this provider"), "May see this provider.");
        let three = ["view", "add", "delete"].map(permission);
        assert_eq!(may(&three, "all RAC providers"), "May see, create and delete all RAC providers.");
        assert_eq!(may(&[], "this provider"), "");
    }
}
