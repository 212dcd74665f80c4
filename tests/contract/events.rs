use authentik_client::models as client;
use authentik_rac::events::{Event, EventAction};
use authentik_rac::wire::v3;
use serde_json::json;

use crate::shape::{assert_fields_known, variants_of};
use crate::{id, read};

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
