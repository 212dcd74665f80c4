use authentik_client::models as client;
use authentik_rac::used_by::{UsedBy, UsedByAction};
use authentik_rac::wire::v3;

use crate::shape::assert_fields_known;
use crate::{id, read};

#[test]
fn what_uses_an_object_reads_the_same() {
    let theirs = client::UsedBy::new(
        "authentik_providers_rac".into(),
        "endpoint".into(),
        id(21).to_string(),
        "lathe".into(),
        client::UsedByActionEnum::Cascade,
    );
    let ours: UsedBy = read(&theirs);
    assert_eq!((ours.app, ours.model_name, ours.pk), (theirs.app, theirs.model_name, theirs.pk));
    assert_eq!((ours.name, ours.action), (Some(theirs.name), UsedByAction::Cascade));
    assert_fields_known::<v3::UsedBy, client::UsedBy>();
}
