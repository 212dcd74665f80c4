//! Our request and response types against authentik's published Rust client, both ways: what the client's types
//! write, ours read with the same values; what ours write, the client's read; and no field of ours is unknown there.
#![cfg(not(target_arch = "wasm32"))]

#[path = "contract/shape.rs"]
mod shape;

use std::collections::HashMap;

use authentik_client::models as client;
use authentik_rac::applications;
use authentik_rac::applications::{AccessAnswer, Application, NewApplication};
use authentik_rac::bindings::{Binding, Subject, SubjectKind, body};
use authentik_rac::change::changed_fields;
use authentik_rac::connection_tokens::{ConnectionToken, ConnectionTokenChange};
use authentik_rac::endpoints;
use authentik_rac::endpoints::EndpointFields;
use authentik_rac::endpoints::closed::EndpointLimit;
use authentik_rac::endpoints::{Endpoint, Protocol};
use authentik_rac::events::{Event, EventAction};
use authentik_rac::flows::{Flow, FlowDesignation};
use authentik_rac::groups::Group;
use authentik_rac::outposts;
use authentik_rac::outposts::{DefaultSettings, Instance, NewOutpost, Outpost, OutpostKind};
use authentik_rac::permissions::{Permission, RolePermissions};
use authentik_rac::policies::Policy;
use authentik_rac::property_mappings::{MappingFields, MappingTestResult, PropertyMapping};
use authentik_rac::providers::{Provider, ProviderFields};
use authentik_rac::used_by::{UsedBy, UsedByAction};
use authentik_rac::users::{GroupParents, Me, Member, User};
use authentik_rac::wire::{self, FromWire, v3};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use shape::{assert_fields_known, fields_of, variants_of};
use uuid::Uuid;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// Writes with one type and reads with the other.
fn through_json<T: DeserializeOwned>(from: &impl Serialize) -> T {
    let text = serde_json::to_string(from).expect("the type can be written");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Writes with a type of the client's and reads as this app does.
fn read<T: FromWire>(theirs: &impl Serialize) -> T {
    let text = serde_json::to_string(theirs).expect("the type can be written");
    wire::read(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn some_settings() -> HashMap<String, Value> {
    HashMap::from([("password".into(), json!("0123")), ("scale".into(), json!({"x": [1, null, true]}))])
}

fn some_provider() -> client::RacProvider {
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

fn some_endpoint() -> client::Endpoint {
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
    assert_eq!(ours.outposts(), theirs.outpost_set);
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

#[test]
fn a_connection_token_reads_the_same() {
    let user = client::PartialUser {
        is_active: Some(false),
        last_login: Some(None),
        email: Some("ida@example.test".into()),
        ..client::PartialUser::new(5, "ida".into(), "Ida".into(), "uid".into())
    };
    let theirs = client::ConnectionToken {
        pk: Some(id(41)),
        ..client::ConnectionToken::new(7, some_provider(), id(21), some_endpoint(), user)
    };
    let ours: ConnectionToken = read(&theirs);
    assert_eq!(Some(ours.pk.0), theirs.pk);
    assert_eq!(ours.provider.0, theirs.provider);
    assert_eq!(ours.provider_obj.name, theirs.provider_obj.name);
    assert_eq!(ours.endpoint.map(|id| id.0), Some(theirs.endpoint));
    assert_eq!(ours.endpoint_obj.map(|endpoint| endpoint.host), Some(theirs.endpoint_obj.host));
    assert_eq!(ours.user.pk.0, theirs.user.pk);
    assert_eq!(ours.user.username, theirs.user.username);
    assert_eq!(ours.user.name, theirs.user.name);
    assert_eq!(Some(ours.user.is_active), theirs.user.is_active);
    assert_eq!(ours.user.last_login, None);
    assert_eq!(Some(ours.user.email), theirs.user.email);
    assert_fields_known::<v3::ConnectionToken, client::ConnectionToken>();
    assert_fields_known::<v3::User, client::PartialUser>();
}

#[test]
fn changing_a_connection_token_sends_its_aims_and_never_its_id() {
    let token = ConnectionTokenChange {
        provider: "8".parse().unwrap(),
        endpoint: id(22).to_string().parse().unwrap(),
    };
    let body = v3::ConnectionTokenRequest::from(token);
    let theirs: client::ConnectionTokenRequest = through_json(&body);
    assert_eq!(theirs, client::ConnectionTokenRequest::new(8, id(22)));
    assert_keys_known::<client::ConnectionTokenRequest>(&through_json(&body));
}

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

#[test]
fn a_flow_reads_the_same() {
    let theirs = client::Flow {
        pk: id(11),
        name: "Ask".into(),
        slug: "ask-first".into(),
        title: "Continue?".into(),
        designation: client::FlowDesignationEnum::Authorization,
        ..Default::default()
    };
    let ours: Flow = read(&theirs);
    assert_eq!(
        (ours.pk.0, ours.name, ours.slug, ours.title),
        (theirs.pk, theirs.name.clone(), theirs.slug.clone(), theirs.title.clone())
    );
    assert_eq!(ours.designation, FlowDesignation::Authorization);
    assert_fields_known::<v3::Flow, client::Flow>();
}

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

/// The body of a request of ours.
fn body_of(request: &authentik_rac::Request) -> Map<String, Value> {
    serde_json::from_str(request.body.as_deref().unwrap_or_default()).expect("a JSON object")
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
    assert_eq!(ours.subject(), Subject::parse(SubjectKind::User, "5"));
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
    let body = body(ours.target, &ours.fields());
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

#[test]
fn an_event_reads_the_same() {
    let theirs: client::Event = serde_json::from_value(json!({
        "pk": id(81), "user": { "pk": 5, "username": "ida" }, "action": "model_updated", "app": "a.b",
        "context": { "model": { "pk": 7, "app": "authentik_providers_rac", "name": "Wing B", "model_name": "racprovider" } },
        "client_ip": "198.51.100.7", "created": "2026-10-02T09:01:00+00:00",
    }))
    .expect("the client's own event");
    let ours: Event = read(&theirs);
    assert_eq!((ours.pk, ours.action), (theirs.pk.to_string(), EventAction::ModelUpdated));
    assert_eq!(ours.user.get("username"), Some(&json!("ida")));
    assert_eq!(Some(ours.client_ip), theirs.client_ip);
    assert!(ours.created.starts_with("2026-10-02T09:01:00"), "{}", ours.created);
    assert_fields_known::<v3::Event, client::Event>();
    let known = variants_of::<client::EventActions>();
    for action in EventAction::KNOWN {
        assert!(known.contains(&action.as_str()), "the client knows no {action}");
    }
}

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

#[test]
fn both_sides_know_the_same_values_of_each_enumeration() {
    fn known<T: ToString>(values: &[T]) -> Vec<String> {
        let mut values: Vec<_> = values.iter().map(T::to_string).collect();
        values.sort();
        values
    }
    assert_eq!(known(Protocol::KNOWN), variants_of::<client::ProtocolEnum>());
    assert_eq!(known(FlowDesignation::KNOWN), variants_of::<client::FlowDesignationEnum>());
    assert_eq!(known(OutpostKind::KNOWN), variants_of::<client::OutpostTypeEnum>());
    assert_eq!(known(UsedByAction::KNOWN), variants_of::<client::UsedByActionEnum>());
}

fn assert_keys_known<Theirs: DeserializeOwned>(body: &Map<String, Value>) {
    let known = fields_of::<Theirs>();
    for key in body.keys() {
        assert!(known.contains(&key.as_str()), "the client does not send {key}");
    }
    assert!(!body.contains_key("pk"), "an id in a body can make a copy");
}
