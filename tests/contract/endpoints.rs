use authentik_client::models as client;
use authentik_rac::change::changed_fields;
use authentik_rac::endpoints;
use authentik_rac::endpoints::closed::EndpointLimit;
use authentik_rac::endpoints::{Endpoint, EndpointFields, Protocol};
use authentik_rac::wire::v3;
use serde_json::Value;

use crate::providers::some_provider;
use crate::shape::assert_fields_known;
use crate::{assert_keys_known, id, read, some_settings, through_json};

pub fn some_endpoint() -> client::Endpoint {
    client::Endpoint {
        settings: Some(some_settings()),
        property_mappings: Some(vec![id(31)]),
        maximum_connections: Some(-1),
        ..client::Endpoint::new(
            id(21),
            "lathe".into(),
            7,
            some_provider(),
            client::ProtocolEnum::Ssh,
            "lathe.example:2222".into(),
            client::EndpointAuthModeEnum::Prompt,
            Some("/application/rac/wing-b/x/".into()),
        )
    }
}

#[test]
fn an_endpoint_reads_the_same() {
    let theirs = some_endpoint();
    let ours: Endpoint = read(&theirs);
    assert_eq!(ours.pk.0, theirs.pk);
    assert_eq!(ours.name, theirs.name);
    assert_eq!(ours.provider.0, theirs.provider);
    assert_eq!(ours.provider_obj.name, theirs.provider_obj.name);
    assert_eq!(ours.protocol, Protocol::Ssh);
    assert_eq!(ours.host, theirs.host);
    assert_eq!(Some(ours.settings.into_iter().collect()), theirs.settings);
    assert_eq!(Some(ours.property_mappings.iter().map(|id| id.0).collect()), theirs.property_mappings);
    assert_eq!(ours.auth_mode, theirs.auth_mode.to_string());
    assert_eq!(ours.launch_url, theirs.launch_url);
    assert_eq!(Some(ours.maximum_connections), theirs.maximum_connections);
    assert_fields_known::<v3::Endpoint, client::Endpoint>();
    let brief: EndpointLimit = read(&theirs);
    assert_eq!((brief.pk.0, Some(brief.maximum_connections)), (theirs.pk, theirs.maximum_connections));
    assert_fields_known::<v3::EndpointLimit, client::Endpoint>();
}

#[test]
fn a_new_endpoint_is_written_as_the_client_would() {
    let ours = EndpointFields {
        name: "lathe".into(),
        provider: "7".parse().ok(),
        protocol: Some(Protocol::Ssh),
        host: "lathe.example:2222".into(),
        maximum_connections: 0,
        property_mappings: vec![id(31).to_string().parse().unwrap()],
        settings: some_settings().into_iter().collect(),
    };
    let request = endpoints::api::create(&ours.to_json());
    let body: Value = serde_json::from_str(request.body.as_deref().unwrap()).unwrap();
    let theirs: client::EndpointRequest = through_json(&body);
    let expected = client::EndpointRequest {
        settings: Some(some_settings()),
        property_mappings: Some(vec![id(31)]),
        maximum_connections: Some(0),
        ..client::EndpointRequest::new(
            "lathe".into(),
            7,
            client::ProtocolEnum::Ssh,
            "lathe.example:2222".into(),
            client::EndpointAuthModeEnum::Prompt,
        )
    };
    assert_eq!(theirs, expected);
    assert_keys_known::<client::EndpointRequest>(&through_json(&body));
}

#[test]
fn a_change_of_an_endpoint_is_read_by_the_client_as_what_changed() {
    let stored: Endpoint = read(&some_endpoint());
    let edited = EndpointFields { maximum_connections: 3, host: "mill".into(), ..stored.fields() };
    let body = changed_fields(&stored.fields().to_json(), &edited.to_json());
    let theirs: client::PatchedEndpointRequest = through_json(&body);
    let expected = client::PatchedEndpointRequest {
        host: Some("mill".into()),
        maximum_connections: Some(3),
        ..Default::default()
    };
    assert_eq!(theirs, expected);
}
