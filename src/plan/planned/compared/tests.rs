use super::*;
use crate::plan::details::Details;
use crate::plan::state::Mode;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::providers::Provider;
use rac_formats::instance::Instance;
use serde_json::json;

const FLOW: &str = "00000000-0000-4000-8000-000000000009";

/// An instance with a provider “Racks” and another one, and endpoints of both: names, hosts and passwords.
fn instance(other: &str, endpoints: &[(u32, &str, &str)]) -> Snapshot {
    let provider = |pk: i32, name: &str| -> Provider {
        let flow = json!({"pk": pk, "name": name, "authorization_flow": FLOW});
        authentik_rac::wire::read(&flow.to_string()).unwrap()
    };
    let endpoint = |(provider, name, secret): &(u32, &str, &str)| -> Endpoint {
        let id = name.bytes().fold(0_u64, |id, byte| id * 31 + u64::from(byte));
        let endpoint = json!({
            "pk": format!("00000000-0000-4000-8000-{id:012}"), "name": name, "provider": provider,
            "provider_obj": {"pk": provider, "name": ""}, "protocol": "ssh", "host": name,
            "maximum_connections": 1, "settings": {"password": secret}
        });
        authentik_rac::wire::read(&endpoint.to_string()).unwrap()
    };
    let instance = Instance {
        providers: vec![provider(1, "Racks"), provider(2, other)],
        endpoints: endpoints.iter().map(endpoint).collect(),
        ..Instance::default()
    };
    Snapshot { instance, ..Snapshot::default() }
}

fn shown(here: &Snapshot, there: &Snapshot) -> Vec<String> {
    let planned = Planned::compared(here, there, &BTreeSet::from(Kind::ALL));
    planned.rows.iter().map(|row| format!("{:?} {} {}", row.doing, row.kind, row.name)).collect()
}

#[test]
fn each_object_is_here_or_there_or_in_both() {
    let here = instance("Lab", &[(1, "same", "s"), (1, "differs", "one"), (1, "mine", "x"), (2, "lab", "x")]);
    let there = instance("Floor", &[(1, "same", "s"), (1, "differs", "two"), (2, "floor", "x")]);
    assert_eq!(
        shown(&here, &there),
        [
            "Create provider Lab",
            "Same provider Racks",
            "Change endpoint differs",
            "Create endpoint lab",
            "Create endpoint mine",
            "Same endpoint same",
            "Delete provider Floor",
            "Delete endpoint floor",
        ],
        "also where a flow is unknown there, and the endpoints of a provider that is only there"
    );
    assert!(shown(&here, &here).iter().all(|row| row.starts_with("Same")));
}

#[test]
fn secrets_are_compared_but_not_shown() {
    let here = instance("Lab", &[(1, "differs", "4711-one")]);
    let there = instance("Lab", &[(1, "differs", "4711-two"), (1, "only", "4711-three")]);
    let planned = Planned::compared(&here, &there, &BTreeSet::from(Kind::ALL));
    for place in 0..planned.rows.len() {
        let shown = format!("{:?}", Details::new(Mode::Compare, &planned, &planned.import, place).unwrap());
        assert!(!shown.contains("4711"), "{shown}");
    }
    let at = planned.rows.iter().position(|row| row.name == "differs").unwrap();
    let differs = Details::new(Mode::Compare, &planned, &planned.import, at).unwrap();
    let line = differs.lines.iter().find(|line| line.field == "settings.password").unwrap();
    assert_eq!((line.new.as_deref(), line.old.as_deref()), (Some("hidden"), Some("hidden, different")));
}

#[test]
fn what_is_left_out_is_not_compared() {
    let here = instance("Lab", &[(1, "mine", "x")]);
    let there = instance("Lab", &[]);
    let planned = Planned::compared(&here, &there, &BTreeSet::from([Kind::Provider]));
    assert!(planned.is_same());
}
