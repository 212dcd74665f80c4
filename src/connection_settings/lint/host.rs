//! `hostname` and `port`: the host field, what takes its place, and what it can't say.

use serde_json::{Map, Value};

use super::{Findings, Fix, LintContext, Owner, Severity};
use crate::connection_settings::catalogue::Protocols;
use crate::connection_settings::effective::{AtLaunch, EffectiveValue, Layer};

/// A host field as a person means it.
struct Meant<'a> {
    hostname: &'a str,
    port: Option<&'a str>,
    /// Whether authentik gets it wrong: it splits at the first colon, also within an IPv6 address.
    broken: bool,
}

fn meant(host: &str) -> Meant<'_> {
    let is_address = |text: &str| {
        text.matches(':').count() > 1
            && text
                .split('%')
                .next()
                .unwrap_or(text)
                .bytes()
                .all(|c| c.is_ascii_hexdigit() || matches!(c, b':' | b'.'))
    };
    if let Some((inside, rest)) = host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        let port = rest.strip_prefix(':').filter(|port| !port.is_empty());
        return Meant { hostname: inside, port, broken: true };
    }
    if is_address(host) {
        return Meant { hostname: host, port: None, broken: true };
    }
    match host.split_once(':') {
        Some((hostname, port)) => {
            Meant { hostname, port: Some(port).filter(|port| !port.is_empty()), broken: false }
        }
        None => Meant { hostname: host, port: None, broken: false },
    }
}

/// What a `hostname` or `port` among the settings does to the host field.
pub(super) fn judge(key: &str, text: &str, context: &LintContext, findings: &mut Findings) {
    if !matches!(key, "hostname" | "port") {
        return;
    }
    match (context.owner, context.host) {
        (Owner::Endpoint, Some(host)) => {
            let host = meant(host);
            let field = if key == "port" { host.port } else { Some(host.hostname) };
            // Of an IPv6 address authentik makes nonsense: then these settings are the cure.
            let Some(field) = field.filter(|field| !host.broken && !field.is_empty()) else { return };
            if field == text {
                let reason = ["The host field says the same already."];
                findings.add(key, Severity::Hint, &reason, Some(Fix::remove()));
            } else {
                let reason = ["guacd takes “", text, "” from here, not “", field, "” from the host field."];
                findings.add(key, Severity::Warning, &reason, Some(Fix::remove()));
            }
        }
        (Owner::Endpoint, None) => {}
        (owner, _) => {
            let reach = match owner {
                Owner::Mapping(_) => "every endpoint this property mapping applies to",
                _ => "every endpoint of this provider that does not set it itself",
            };
            let what = match key {
                "hostname" => "This takes the place of the host of ",
                _ => "This takes the place of the port in the host field of ",
            };
            // One hostname for all endpoints is seldom meant; one port may be, and a mapping is made on purpose.
            let severity = match (key, owner) {
                ("hostname", Owner::Provider) => Severity::Warning,
                _ => Severity::Hint,
            };
            findings.add(key, severity, &[what, reach, "."], None);
        }
    }
}

/// What an endpoint's host field leaves open or can't say.
pub(super) fn missing(settings: &Map<String, Value>, context: &LintContext, findings: &mut Findings) {
    let (Owner::Endpoint, Some(field)) = (context.owner, context.host) else { return };
    if field.trim().is_empty() {
        return;
    }
    let host = meant(field);
    let set = |key: &str| {
        let here = settings.get(key).is_some_and(|value| !value.is_null() && value.as_str() != Some(""));
        let elsewhere = context.effective.iter().find(|value| value.name == key);
        here || elsewhere.is_some_and(|value| value.layer != Layer::Host && !value.text.is_empty())
    };
    // Without the effective settings nobody knows what the provider and the mappings set.
    let severity = if context.effective.is_empty() { Severity::Warning } else { Severity::Error };
    if field.contains(['/', '@']) {
        if !set("hostname") {
            // Not repeated here: people paste addresses with a password in them.
            let reason = "The host field holds more than a host: no machine has a name with “/” or “@” in it. \
                          Enter the host name or address alone.";
            findings.add("hostname", severity, &[reason], None);
        }
        return;
    }
    if host.broken {
        if !set("hostname") {
            let reason = [
                "authentik splits the host at its first colon, so “",
                field,
                "” does not arrive as an IPv6 address. Set here it does.",
            ];
            let fix = Fix::replace(host.hostname.into(), host.hostname);
            findings.add("hostname", severity, &reason, Some(fix));
        }
        if !set("port") {
            let reason = "What stands behind the first colon of the IPv6 address arrives as the port. \
                          Set here it is right.";
            let port = host.port.or_else(|| usual_port(context.protocols));
            let fix = port.map(|port| Fix::replace(port.into(), port));
            findings.add("port", severity, &[reason], fix);
        }
    } else if context.protocols == Protocols::VNC && host.port.is_none() && !set("port") {
        let open = |value: &EffectiveValue| matches!(value.at_launch, Some(AtLaunch::Expressions(_)));
        let (severity, unless) = match severity {
            Severity::Warning => (severity, ": unless the provider or a property mapping sets one"),
            _ if context.effective.iter().any(open) => {
                (Severity::Warning, ": unless an expression sets one at launch")
            }
            _ => (severity, ": without one"),
        };
        let reason = ["VNC has no default port", unless, ", guacd can't connect."];
        findings.add("port", severity, &reason, Some(Fix::replace("5900".into(), "5900")));
    }
}

fn usual_port(protocols: Protocols) -> Option<&'static str> {
    match protocols {
        Protocols::RDP => Some("3389"),
        Protocols::VNC => Some("5900"),
        Protocols::SSH => Some("22"),
        _ => None,
    }
}
