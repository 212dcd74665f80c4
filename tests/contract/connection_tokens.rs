use authentik_client::models as client;
use authentik_rac::connection_tokens::{ConnectionToken, ConnectionTokenChange};
use authentik_rac::wire::v3;

use crate::endpoints::some_endpoint;
use crate::providers::some_provider;
use crate::shape::assert_fields_known;
use crate::{assert_keys_known, id, read, through_json};

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
fn changing_a_connection_token_sends_provider_and_endpoint_but_not_its_id() {
    let token = ConnectionTokenChange {
        provider: "8".parse().unwrap(),
        endpoint: id(22).to_string().parse().unwrap(),
    };
    let body = v3::ConnectionTokenRequest::from(token);
    let theirs: client::ConnectionTokenRequest = through_json(&body);
    assert_eq!(theirs, client::ConnectionTokenRequest::new(8, id(22)));
    assert_keys_known::<client::ConnectionTokenRequest>(&through_json(&body));
}
