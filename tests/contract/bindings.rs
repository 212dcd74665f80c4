use authentik_client::models as client;
use authentik_rac::bindings::{Binding, Subject, SubjectKind, body};
use authentik_rac::wire::v3;

use crate::shape::{assert_fields_known, fields_of};
use crate::{assert_keys_known, id, read, through_json};

fn some_binding() -> client::PolicyBinding {
    let user = client::PartialUser::new(5, "ida".into(), "Ida".into(), "uid".into());
    client::PolicyBinding {
        policy: Some(None),
        group: Some(None),
        user: Some(Some(5)),
        negate: Some(true),
        enabled: Some(false),
        timeout: Some(12),
        failure_result: Some(true),
        ..client::PolicyBinding::new(id(71), None, None, Some(user), id(21), -3, None, false)
    }
}

#[test]
fn a_binding_reads_the_same() {
    let theirs = some_binding();
    let ours: Binding = read(&theirs);
    assert_eq!((ours.pk.0, ours.target, ours.order), (theirs.pk, theirs.target, theirs.order));
    assert_eq!(ours.subject, Subject::parse(SubjectKind::User, "5"));
    assert_eq!(ours.name(), "ida");
    assert_eq!((Some(ours.enabled), Some(ours.negate)), (theirs.enabled, theirs.negate));
    assert_eq!(Some(ours.failure_result), theirs.failure_result);
    assert_eq!(u32::try_from(ours.timeout).ok(), theirs.timeout);
    assert_fields_known::<v3::Binding, client::PolicyBinding>();
    assert_fields_known::<v3::Group, client::PartialGroup>();
    assert_fields_known::<v3::Group, client::Group>();
    assert_fields_known::<v3::Policy, client::Policy>();
}

#[test]
fn writing_a_binding_sends_all_of_it_as_the_client_would() {
    let stored = some_binding();
    let ours: Binding = read(&stored);
    let body = body(ours.target, &ours.fields().to_json());
    let theirs: client::PolicyBindingRequest = through_json(&body);
    let expected = client::PolicyBindingRequest {
        policy: Some(None),
        group: Some(None),
        user: stored.user,
        negate: stored.negate,
        enabled: stored.enabled,
        timeout: stored.timeout,
        failure_result: stored.failure_result,
        ..client::PolicyBindingRequest::new(stored.target, stored.order)
    };
    assert_eq!(theirs, expected, "the kinds it does not bind are null, not left out");
    assert_keys_known::<client::PolicyBindingRequest>(&body);
    assert_eq!(body.len(), fields_of::<client::PolicyBindingRequest>().len(), "a PUT writes all of it");
}
