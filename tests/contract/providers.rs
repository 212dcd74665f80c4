use authentik_client::models as client;
use authentik_rac::change::changed_fields;
use authentik_rac::providers::{Provider, ProviderFields};
use authentik_rac::wire::v3;

use crate::shape::{assert_fields_known, fields_of};
use crate::{assert_keys_known, id, read, some_settings, through_json};

pub fn some_provider() -> client::RacProvider {
    client::RacProvider {
        authentication_flow: Some(Some(id(11))),
        property_mappings: Some(vec![id(31), id(32)]),
        settings: Some(some_settings()),
        connection_expiry: Some("days=1;hours=2".into()),
        delete_token_on_disconnect: Some(true),
        ..client::RacProvider::new(
            7,
            "Wing B".into(),
            id(12),
            "ak-provider-rac-form".into(),
            Some("wing-b".into()),
            Some("Wing B consoles".into()),
            None,
            None,
            "RAC Provider".into(),
            "RAC Providers".into(),
            "authentik_providers_rac.racprovider".into(),
            vec!["Outpost Basement".into()],
        )
    }
}

#[test]
fn a_provider_reads_the_same() {
    let theirs = some_provider();
    let ours: Provider = read(&theirs);
    assert_eq!(ours.pk.0, theirs.pk);
    assert_eq!(ours.name, theirs.name);
    assert_eq!(Some(ours.authentication_flow.map(|flow| flow.0)), theirs.authentication_flow);
    assert_eq!(ours.authorization_flow.map(|flow| flow.0), Some(theirs.authorization_flow));
    assert_eq!(Some(ours.property_mappings.iter().map(|id| id.0).collect()), theirs.property_mappings);
    assert_eq!(Some(ours.settings.clone().into_iter().collect()), theirs.settings);
    assert_eq!(Some(ours.connection_expiry.clone()), theirs.connection_expiry);
    assert_eq!(Some(ours.delete_token_on_disconnect), theirs.delete_token_on_disconnect);
    assert_eq!(ours.assigned_application_slug, theirs.assigned_application_slug);
    assert_eq!(ours.assigned_application_name, theirs.assigned_application_name);
    assert_eq!(ours.outpost_set.as_ref(), Some(&theirs.outpost_set));
    assert_fields_known::<v3::Provider, client::RacProvider>();
}

#[test]
fn a_provider_with_nothing_optional_reads_too() {
    let theirs = client::RacProvider {
        authentication_flow: Some(None),
        property_mappings: None,
        settings: None,
        connection_expiry: None,
        delete_token_on_disconnect: None,
        assigned_application_name: None,
        assigned_application_slug: None,
        outpost_set: vec![],
        ..some_provider()
    };
    let ours: Provider = read(&theirs);
    assert_eq!(ours.authentication_flow, None);
    assert_eq!(ours.assigned_application_slug, None);
    assert!(ours.settings.is_empty() && ours.property_mappings.is_empty() && ours.outposts().is_empty());
}

#[test]
fn creating_a_provider_sends_what_the_client_would() {
    let fields = read::<Provider>(&some_provider()).fields();
    let body = fields.to_json();
    let theirs: client::RacProviderRequest = through_json(&body);
    let stored = some_provider();
    assert_eq!(theirs.name, stored.name);
    assert_eq!(theirs.authentication_flow, stored.authentication_flow);
    assert_eq!(theirs.authorization_flow, stored.authorization_flow);
    assert_eq!(theirs.property_mappings, stored.property_mappings);
    assert_eq!(theirs.settings, stored.settings);
    assert_eq!(theirs.connection_expiry, stored.connection_expiry);
    assert_eq!(theirs.delete_token_on_disconnect, stored.delete_token_on_disconnect);
    assert_keys_known::<client::RacProviderRequest>(&body);
    assert_eq!(
        body.len(),
        fields_of::<client::RacProviderRequest>().len(),
        "every writable field can be written"
    );
}

#[test]
fn changing_a_provider_sends_the_changed_fields_and_nothing_else() {
    let stored = read::<Provider>(&some_provider()).fields();
    let edited =
        ProviderFields { authentication_flow: None, connection_expiry: "hours=3".into(), ..stored.clone() };
    let body = changed_fields(&stored.to_json(), &edited.to_json());
    let theirs: client::PatchedRacProviderRequest = through_json(&body);
    let expected = client::PatchedRacProviderRequest {
        authentication_flow: Some(None),
        connection_expiry: Some("hours=3".into()),
        ..Default::default()
    };
    assert_eq!(theirs, expected, "a cleared flow is null, not left out");
    assert_keys_known::<client::PatchedRacProviderRequest>(&body);
}
