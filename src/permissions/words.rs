//! The texts about the permissions of a provider, from `locales/en/permissions.ftl`.

use authentik_rac::permissions::Permission;
use rac_messages::{Argument, Message};

pub use rac_messages::permissions::*;

/// "Can view and change this provider." `on`: on which. `None` without permissions.
pub fn can(permissions: &[Permission], on: fn(Argument) -> Message) -> Option<Message> {
    (!permissions.is_empty()).then(|| on(Argument::list(permissions.iter().map(action))))
}

/// The verb for a permission.
fn action(permission: &Permission) -> Message {
    match permission.action() {
        "view" => VIEW,
        "add" => CREATE,
        "change" => CHANGE,
        "delete" => DELETE,
        other => Message::verbatim(other),
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
        assert_eq!(can(&[permission("view")], can_this).unwrap(), "Can view this provider.");
        let three = ["view", "add", "delete"].map(permission);
        assert_eq!(can(&three, can_all).unwrap(), "Can view, create, and delete all RAC providers.");
        assert_eq!(can(&[], can_this), None);
    }
}
