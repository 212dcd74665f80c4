use authentik_client::models as client;
use authentik_rac::outposts;
use authentik_rac::outposts::{DefaultSettings, Instance, NewOutpost, Outpost, OutpostKind};
use authentik_rac::wire::v3;

use crate::shape::assert_fields_known;
use crate::{assert_keys_known, body_of, id, read, some_settings, through_json};

#[test]
fn an_outpost_reads_the_same() {
    let theirs = client::Outpost {
        pk: id(61),
        name: "Basement".into(),
        r#type: client::OutpostTypeEnum::Rac,
        providers: vec![7, 9],
        ..Default::default()
    };
    let ours: Outpost = read(&theirs);
    assert_eq!((ours.pk.0, ours.name, ours.kind), (theirs.pk, theirs.name.clone(), OutpostKind::Rac));
    assert_eq!(ours.providers.iter().map(|id| id.0).collect::<Vec<_>>(), theirs.providers);
    assert_fields_known::<v3::Outpost, client::Outpost>();
}

#[test]
fn the_health_of_an_outpost_reads_the_same() {
    let theirs = client::OutpostHealth {
        last_seen: "2026-11-02T10:20:30+00:00".parse().expect("a time"),
        version: "2026.2.0".into(),
        version_should: "2026.8.5".into(),
        version_outdated: true,
        hostname: "cellar-1".into(),
        fips_enabled: None,
        ..Default::default()
    };
    let ours: Instance = read(&theirs);
    assert_eq!((ours.version, ours.version_should), (theirs.version, theirs.version_should));
    assert_eq!((ours.version_outdated, ours.hostname), (theirs.version_outdated, theirs.hostname));
    assert!(ours.last_seen.is_some_and(|time| time.starts_with("2026-11-02T10:20:30")));
    assert_fields_known::<v3::Instance, client::OutpostHealth>();
}

#[test]
fn a_new_outpost_is_what_the_client_sends_with_the_settings_that_the_server_proposes() {
    let proposed = client::OutpostDefaultConfig::new(some_settings());
    let DefaultSettings { config } = read(&proposed);
    assert_fields_known::<v3::DefaultSettings, client::OutpostDefaultConfig>();
    let new = NewOutpost {
        name: "Cellar".into(),
        kind: OutpostKind::Rac,
        providers: vec!["7".parse().unwrap()],
        config,
    };
    let body = body_of(&outposts::create(&new));
    let theirs: client::OutpostRequest = through_json(&body);
    let expected =
        client::OutpostRequest::new("Cellar".into(), client::OutpostTypeEnum::Rac, vec![7], proposed.config);
    assert_eq!(theirs, expected);
    assert_keys_known::<client::OutpostRequest>(&body);
}

#[test]
fn an_outpost_gets_its_whole_list_of_providers() {
    let theirs = client::Outpost { name: "Cellar".into(), providers: vec![9, 4], ..Default::default() };
    let ours: Outpost = read(&theirs);
    let body = body_of(&outposts::add_provider(&ours, "7".parse().unwrap()));
    let expected = client::PatchedOutpostRequest { providers: Some(vec![9, 4, 7]), ..Default::default() };
    assert_eq!(through_json::<client::PatchedOutpostRequest>(&body), expected);
    assert_keys_known::<client::PatchedOutpostRequest>(&body);
}
