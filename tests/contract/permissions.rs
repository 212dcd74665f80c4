use authentik_client::models as client;
use authentik_rac::permissions::{Permission, RolePermissions};
use authentik_rac::wire::v3;

use crate::shape::assert_fields_known;
use crate::{id, read};

#[test]
fn a_role_s_permissions_read_the_same() {
    let given = |model: &str| {
        let codename = format!("view_{model}");
        client::RoleObjectPermission::new(1, codename, model.into(), "app".into(), "7".into(), "Can".into())
    };
    let theirs = client::RoleAssignedObjectPermission::new(
        id(91).to_string(),
        "Desk".into(),
        vec![given("racprovider")],
        vec![client::RoleModelPermission::new(2, "add_x".into(), "x".into(), "app".into(), "Can".into())],
    );
    let ours: RolePermissions = read(&theirs);
    assert_eq!((&ours.role_pk, &ours.name), (&theirs.role_pk, &theirs.name));
    let of = |permission: &Permission| (permission.action().to_owned(), permission.object_pk.clone());
    assert_eq!(ours.object_permissions.iter().map(of).collect::<Vec<_>>(), [("view".into(), "7".into())]);
    assert_eq!(ours.model_permissions.iter().map(of).collect::<Vec<_>>(), [("add".into(), String::new())]);
    assert_fields_known::<v3::RolePermissions, client::RoleAssignedObjectPermission>();
    assert_fields_known::<v3::Permission, client::RoleObjectPermission>();
}
