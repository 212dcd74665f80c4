use authentik_client::models as client;
use authentik_rac::users::{GroupParents, Me, Member, User};
use authentik_rac::wire::v3;
use serde_json::json;

use crate::shape::{assert_fields_known, fields_of};
use crate::{id, read};

#[test]
fn the_groups_of_a_user_read_the_same() {
    let member: Member = read(&json!({ "pk": 5, "groups": [id(71)], "groups_obj": null }));
    assert_eq!(member.groups.iter().map(|group| group.0).collect::<Vec<_>>(), [id(71)]);
    assert_fields_known::<v3::Member, client::User>();
    let known = fields_of::<client::Group>();
    assert!(known.contains(&"parents"), "what holds a group is still called so");
    let group: GroupParents = read(&json!({ "pk": id(71), "parents": [id(72)] }));
    assert_eq!(group.parents.iter().map(|parent| parent.0).collect::<Vec<_>>(), [id(72)]);
}

#[test]
fn the_own_account_reads_the_same() {
    let theirs = client::UserSelf {
        pk: 5,
        username: "ida".into(),
        name: "Ida".into(),
        is_active: true,
        is_superuser: true,
        email: Some("ida@example.test".into()),
        avatar: "/static/ida.png".into(),
        system_permissions: vec!["view_system_info".into()],
        ..Default::default()
    };
    let answer = client::SessionUser { user: theirs.clone(), ..Default::default() };
    let ours: Me = read(&answer);
    assert_eq!((ours.pk.0, &ours.username, &ours.name), (theirs.pk, &theirs.username, &theirs.name));
    assert_eq!((ours.is_active, ours.is_superuser), (theirs.is_active, theirs.is_superuser));
    assert_eq!((Some(ours.email), ours.avatar), (theirs.email, theirs.avatar));
    assert_eq!(ours.system_permissions, theirs.system_permissions);
    assert_fields_known::<v3::Me, client::SessionUser>();
    assert_fields_known::<v3::Account, client::UserSelf>();
}

#[test]
fn a_user_of_the_list_reads_the_same() {
    let user: client::User = serde_json::from_value(json!({
        "pk": 5, "username": "ida", "name": "Ida", "is_active": true, "last_login": "2026-10-02T09:01:00+00:00",
        "date_joined": "2026-01-01T00:00:00Z", "is_superuser": false, "groups_obj": [], "roles_obj": [], "avatar": "",
        "uid": "u", "uuid": id(1), "password_change_date": "2026-01-01T00:00:00Z", "last_updated": "2026-01-01T00:00:00Z",
        "email": ""
    }))
    .expect("the client's own user");
    let ours: User = read(&user);
    assert_eq!((ours.pk.0, ours.username, ours.name, ours.is_active), (5, "ida".into(), "Ida".into(), true));
    assert!(ours.last_login.is_some_and(|time| time.starts_with("2026-10-02T09:01:00")));
    assert_fields_known::<v3::User, client::User>();
}
