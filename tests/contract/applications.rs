use authentik_client::models as client;
use authentik_rac::applications;
use authentik_rac::applications::{AccessAnswer, Application, NewApplication};
use authentik_rac::wire::v3;

use crate::shape::assert_fields_known;
use crate::{assert_keys_known, body_of, id, read, through_json};

#[test]
fn an_application_reads_the_same() {
    let theirs = client::Application {
        pk: id(51),
        name: "Wing B consoles".into(),
        slug: "wing-b".into(),
        provider: Some(Some(7)),
        ..Default::default()
    };
    let ours: Application = read(&theirs);
    assert_eq!((ours.pk.0, ours.name, ours.slug), (theirs.pk, theirs.name.clone(), theirs.slug.clone()));
    assert_eq!(Some(ours.provider.map(|id| id.0)), theirs.provider);
    assert_fields_known::<v3::Application, client::Application>();
    let lone = client::Application { provider: Some(None), ..theirs };
    assert_eq!(read::<Application>(&lone).provider, None);
}

#[test]
fn a_new_application_and_its_assignment_are_what_the_client_sends() {
    let new = NewApplication { name: "Wing B".into(), slug: "wing-b".into(), provider: "7".parse().unwrap() };
    let body = body_of(&applications::create(&new));
    let expected = client::ApplicationRequest {
        provider: Some(Some(7)),
        ..client::ApplicationRequest::new("Wing B".into(), "wing-b".into())
    };
    assert_eq!(through_json::<client::ApplicationRequest>(&body), expected);
    assert_keys_known::<client::ApplicationRequest>(&body);

    let application: Application =
        read(&client::Application { name: "Wing B".into(), slug: "wing-b".into(), ..Default::default() });
    let body = body_of(&applications::assign(&application, "7".parse().unwrap()));
    let expected = client::PatchedApplicationRequest { provider: Some(Some(7)), ..Default::default() };
    assert_eq!(through_json::<client::PatchedApplicationRequest>(&body), expected);
    assert_keys_known::<client::PatchedApplicationRequest>(&body);
}

#[test]
fn an_answer_about_access_reads_the_same() {
    let theirs = client::PolicyTestResult::new(false, vec!["By day only.".into()], Vec::new());
    let ours: AccessAnswer = read(&theirs);
    assert_eq!((ours.passing, ours.messages), (theirs.passing, theirs.messages));
    assert_fields_known::<v3::AccessAnswer, client::PolicyTestResult>();
}
