//! What looks wrong about the hosts, although it can be created.

use super::answers::{Answers, LIST};
use super::items::machines;
use super::words;
use authentik_rac::endpoints::{Endpoint, Protocol};
use guacamole_settings::characters::quotable;
use guacamole_settings::host::{HostPort, ProblemKind, ipv6, problems};
use rac_formats::{Instance, Item};
use rac_messages::settings_text::ipv6_zone;
use rac_messages::{Message, sentences};
use std::collections::HashMap;

/// How many hosts are named; the others are counted.
const MOST: usize = 5;

/// The warnings about the hosts, a line for each host.
pub fn host_warnings(answers: &Answers, instance: &Instance) -> Vec<Message> {
    let Ok(read) = machines(answers) else { return Vec::new() };
    let there = endpoints_by_host(answers, instance);
    let mut warnings = Vec::new();
    for one in &read.items {
        let mut found = of_host(one.item.text("host"));
        found.extend(of_protocol(answers, &one.item));
        found.extend(of_endpoints(answers, &one.item, &there));
        if found.is_empty() {
            continue;
        }
        let found = sentences(found);
        warnings.push(if answers.machines == LIST { words::bad_line(one.line, found) } else { found });
    }
    let more = warnings.len().saturating_sub(MOST);
    warnings.truncate(MOST);
    warnings.extend((more > 0).then(|| words::more_bad_lines(more)));
    warnings
}

fn of_host(host: &str) -> Vec<Message> {
    match ipv6(host) {
        // Its settings say where it is, which an interface of another machine can't.
        Some(address) => {
            let zone = address.host.split_once('%').map(|(_, zone)| ipv6_zone(quotable(zone)));
            zone.into_iter().collect()
        }
        None => {
            let all = problems(host).into_iter().filter(|one| one.kind != ProblemKind::Script);
            all.map(|one| one.words).collect()
        }
    }
}

/// `ssh://host` is connected with SSH, whatever is chosen.
fn of_protocol(answers: &Answers, item: &Item) -> Option<Message> {
    let own = item.text("protocol");
    let differs = !own.is_empty() && !answers.protocol.is_empty() && own != answers.protocol;
    differs.then(|| words::protocol_differs(quotable(item.text("host")), Protocol::from(own).label()))
}

/// The endpoints of the provider, by their hosts without ports.
fn endpoints_by_host<'a>(answers: &Answers, instance: &'a Instance) -> HashMap<String, Vec<&'a Endpoint>> {
    let mut there: HashMap<String, Vec<&Endpoint>> = HashMap::new();
    let provider = answers.stored_provider(instance).map(|provider| provider.pk);
    for endpoint in instance.endpoints.iter().filter(|one| Some(one.provider) == provider) {
        there.entry(host_and_port(&endpoint.host).0).or_default().push(endpoint);
    }
    there
}

fn host_and_port(text: &str) -> (String, String) {
    let HostPort { host, port } = HostPort::of_stored(text.trim());
    (host.to_lowercase(), port)
}

/// An endpoint of another name that has the host already. One of the same name is that machine.
fn of_endpoints(answers: &Answers, item: &Item, there: &HashMap<String, Vec<&Endpoint>>) -> Option<Message> {
    let (host, port) = host_and_port(item.text("host"));
    // With two ports they are two machines behind one address.
    let is_same = |one: &&&Endpoint| {
        let other = host_and_port(&one.host).1;
        other == port || other.is_empty() || port.is_empty()
    };
    // What a run has created is not news.
    let is_own = |one: &&&Endpoint| answers.created.is_some() && one.name == item.name();
    let taken = there.get(&host)?.iter().filter(is_same).find(|one| !is_own(one))?;
    Some(words::host_taken(quotable(&taken.name), quotable(&taken.host)))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::connect_machines::answers::EXISTING;

    fn said(host: &str, port: &str, instance: &Instance) -> Vec<String> {
        let answers = Answers {
            provider_kind: EXISTING.to_owned(),
            provider: Some("Servers".to_owned()),
            protocol: "rdp".to_owned(),
            host: host.to_owned(),
            port: port.to_owned(),
            ..Answers::default()
        };
        host_warnings(&answers, instance).into_iter().map(|one| one.text()).collect()
    }

    fn instance() -> Instance {
        let read = |text: &str| authentik_rac::wire::read(text).unwrap();
        let mut instance = Instance::default();
        instance.providers.push(authentik_rac::wire::read(r#"{"pk":1,"name":"Servers"}"#).unwrap());
        for (name, host) in [("dc-1", "dc-1.example"), ("Gate", "gate.example:3390")] {
            instance.endpoints.push(read(&format!(
                r#"{{"pk":"10000000-2000-4000-8000-300000000011","provider":1,"name":"{name}","host":"{host}",
                    "provider_obj":{{"pk":1,"name":"Servers"}},"protocol":"rdp","auth_mode":"prompt",
                    "maximum_connections":1,"settings":{{}},"property_mappings":[]}}"#
            )));
        }
        instance
    }

    #[test]
    fn hosts_with_something_odd_are_named() {
        let none = Instance::default();
        for host in ["mill-1.example", "10.0.0.3", "2001:db8::7", "rdp://mill", "bücher.example"] {
            assert_eq!(said(host, "", &none), Vec::<String>::new(), "{host}");
        }
        // They can't be created at all: faults.rs says why.
        for host in ["10.0.0.300", &"a".repeat(255), "a..b"] {
            assert_eq!(said(host, "", &none), Vec::<String>::new(), "{host}");
        }
        assert!(said("fe80::1%eth0", "3389", &none)[0].contains("“eth0”"));
        assert_eq!(
            said("ssh://h1.example", "", &none),
            ["h1.example is connected with SSH, because its address says so."]
        );
    }

    #[test]
    fn a_host_that_an_endpoint_has_is_named() {
        let instance = instance();
        let taken = |host: &str, port: &str| said(host, port, &instance).len();
        assert_eq!(
            said("DC-1.example", "", &instance),
            ["The endpoint “dc-1” of this provider already has the host dc-1.example."]
        );
        assert_eq!([taken("dc-1.example", "3390"), taken("gate.example", "3390")], [1, 1]);
        assert_eq!([taken("gate.example", "3391"), taken("dc-2.example", "")], [0, 0]);
    }

    #[test]
    fn in_a_list_each_line_is_named_and_many_are_counted() {
        let list: String = (0..7).map(|n| format!("fe80::{n}%eth0\n")).collect();
        let answers = Answers {
            machines: LIST.to_owned(),
            protocol: "ssh".to_owned(),
            list: format!("mill\n{list}"),
            ..Answers::default()
        };
        let found: Vec<String> =
            host_warnings(&answers, &Instance::default()).into_iter().map(|one| one.text()).collect();
        assert_eq!(found.len(), 6);
        assert!(found[0].starts_with("Line 2: "), "{found:?}");
        assert_eq!(found[5], "And 2 more lines.");
    }
}
