use std::collections::HashMap;

use authentik_client::models as client;
use authentik_rac::change::changed_fields;
use authentik_rac::property_mappings::{MappingFields, MappingTestResult, PropertyMapping};
use authentik_rac::wire::v3;
use serde_json::Map;

use crate::shape::assert_fields_known;
use crate::{assert_keys_known, id, read, some_settings, through_json};

fn some_mapping() -> client::RacPropertyMapping {
    client::RacPropertyMapping {
        managed: Some(Some("goauthentik.io/x".into())),
        expression: Some("return {}".into()),
        ..client::RacPropertyMapping::new(
            id(31),
            "RAC: loud".into(),
            String::new(),
            String::new(),
            String::new(),
            String::new(),
            some_settings(),
        )
    }
}

#[test]
fn a_property_mapping_reads_the_same() {
    let theirs = some_mapping();
    let ours: PropertyMapping = read(&theirs);
    assert_eq!(ours.pk.0, theirs.pk);
    assert_eq!(ours.name, theirs.name);
    assert_eq!(Some(ours.expression), theirs.expression);
    assert_eq!(Some(ours.managed), theirs.managed);
    assert_eq!(ours.static_settings.into_iter().collect::<HashMap<_, _>>(), theirs.static_settings);
    assert_fields_known::<v3::PropertyMapping, client::RacPropertyMapping>();
    let unmanaged = client::RacPropertyMapping { managed: Some(None), expression: None, ..theirs };
    assert_eq!(read::<PropertyMapping>(&unmanaged).managed, None);
}

#[test]
fn creating_a_property_mapping_sends_what_the_client_would() {
    let stored = some_mapping();
    let body = read::<PropertyMapping>(&stored).fields().to_json();
    let theirs: client::RacPropertyMappingRequest = through_json(&body);
    assert_eq!(theirs.name, stored.name);
    assert_eq!(theirs.expression, stored.expression);
    assert_eq!(theirs.static_settings, stored.static_settings);
    assert_eq!(theirs.managed, None, "who manages a mapping is authentik's business");
    assert_keys_known::<client::RacPropertyMappingRequest>(&body);
}

#[test]
fn changing_a_property_mapping_sends_the_changed_fields_and_nothing_else() {
    let stored = read::<PropertyMapping>(&some_mapping()).fields();
    let edited = MappingFields { expression: String::new(), ..stored.clone() };
    let body = changed_fields(&stored.to_json(), &edited.to_json());
    let theirs: client::PatchedRacPropertyMappingRequest = through_json(&body);
    let expected =
        client::PatchedRacPropertyMappingRequest { expression: Some(String::new()), ..Default::default() };
    assert_eq!(theirs, expected, "an expression that was emptied is sent as such");
    assert_keys_known::<client::PatchedRacPropertyMappingRequest>(&body);
}

#[test]
fn testing_a_property_mapping_sends_and_reads_the_same() {
    let ours = v3::MappingTestRequest { user: "5".parse().unwrap(), context: Map::new() };
    let theirs: client::PropertyMappingTestRequest = through_json(&ours);
    assert_eq!(theirs.user, Some(Some(5)));
    assert_keys_known::<client::PropertyMappingTestRequest>(&through_json(&ours));
    let result = client::PropertyMappingTestResult::new("{}".into(), true);
    let read: MappingTestResult = read(&result);
    assert_eq!((read.result, read.successful), (result.result, result.successful));
    assert_fields_known::<v3::MappingTestResult, client::PropertyMappingTestResult>();
}
