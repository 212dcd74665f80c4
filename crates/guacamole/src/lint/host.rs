//! `hostname` and `port`: the host field, what overrides it, and what it can't contain.

use super::{Case, Findings, Fix, Owner, Severity};
use crate::catalogue::Protocols;
use crate::characters::quotable;
use crate::host::{self, HostPort, Part, ProblemKind};

/// Other parameters with a host.
const HOSTS: &[&str] = &["hostname", "gateway-hostname", "sftp-hostname", "dest-host"];

/// How a `hostname` or `port` in the settings affects the host field.
pub(super) fn judge(key: &str, text: &str, case: &Case, findings: &mut Findings) {
    if HOSTS.contains(&key)
        && let Some(problem) = host::of_hostname(text)
    {
        let severity = if problem.is_fatal() { Severity::Error } else { Severity::Warning };
        let fix = problem.cure.map(|cure| Fix::replace(cure.as_str().into(), &cure));
        findings.add(key, severity, problem.words.as_str(), fix);
    }
    if !matches!(key, "hostname" | "port") {
        return;
    }
    match (case.context.owner, case.context.host) {
        (Owner::Endpoint, Some(host)) => {
            // authentik breaks an IPv6 address: then these settings are the fix.
            if host::ipv6(host).is_some() {
                return;
            }
            let HostPort { host, port } = HostPort::of_stored(host.trim());
            let field = if key == "port" { port } else { host };
            if field.is_empty() {
                return;
            }
            if field == text {
                let reason = "The host field already has this value.";
                findings.add(key, Severity::Hint, reason, Some(Fix::remove()));
            } else if field.contains(['/', '@']) {
                // Not repeated, because users paste addresses with passwords.
                let reason =
                    format!("guacd uses “{}” from here, not the value of the host field.", quotable(text));
                findings.add(key, Severity::Warning, reason, Some(Fix::remove()));
            } else {
                let (text, field) = (quotable(text), quotable(&field));
                let reason = format!("guacd uses “{text}” from here, not “{field}” from the host field.");
                findings.add(key, Severity::Warning, reason, Some(Fix::remove()));
            }
        }
        (Owner::Endpoint, None) => {}
        (Owner::Expression, _) => {}
        (owner, _) => {
            let reason = match (key, owner) {
                ("hostname", Owner::Mapping(_)) => {
                    "This overrides the host of every endpoint this property mapping applies to."
                }
                ("hostname", _) => {
                    "This overrides the host of every endpoint of this provider that doesn't set it itself."
                }
                (_, Owner::Mapping(_)) => {
                    "This overrides the port in the host field of every endpoint this property mapping applies to."
                }
                _ => {
                    "This overrides the port in the host field of every endpoint of this provider that doesn't set it \
                     itself."
                }
            };
            // One hostname for all endpoints is rarely intended; one port may be, and a mapping is intended.
            let severity = match (key, owner) {
                ("hostname", Owner::Provider) => Severity::Warning,
                _ => Severity::Hint,
            };
            findings.add(key, severity, reason, None);
        }
    }
}

/// What an endpoint's host field lacks or can't contain, if a setting can provide it.
pub(super) fn missing(case: &Case, findings: &mut Findings) {
    let (Owner::Endpoint, Some(field)) = (case.context.owner, case.context.host) else { return };
    if field.trim().is_empty() {
        return;
    }
    let severity = doubt(case);
    let protocols = case.context.protocols;
    if let Some(address) = host::ipv6(field) {
        if !case.is_set("hostname") {
            let reason = format!(
                "authentik splits the host at its first colon: “{}” doesn't work as an IPv6 address. Set it here instead.",
                quotable(field)
            );
            let fix = Fix::replace(address.host.as_str().into(), &address.host);
            findings.add("hostname", severity, reason, Some(fix));
        }
        if !case.is_set("port") {
            let reason = "authentik uses what follows the first colon of the IPv6 address as the port. Set the port here.";
            let own = Some(address.port.as_str()).filter(|port| host::is_port(port));
            let port = own.or_else(|| usual_port(protocols));
            let fix = port.map(|port| Fix::replace(port.into(), port));
            findings.add("port", severity, reason, fix);
        }
        return;
    }
    let has_port = field.split_once(':').is_some_and(|(_, port)| !port.trim().is_empty());
    if protocols == Protocols::VNC && !has_port && !case.is_set("port") {
        let (severity, reason) = match severity {
            Severity::Warning => (
                severity,
                "VNC has no default port: guacd can't connect, unless the provider or a property mapping sets one.",
            ),
            _ if case.is_open() => (
                Severity::Warning,
                "VNC has no default port: guacd can't connect, unless an expression sets one at launch.",
            ),
            _ => (severity, "VNC has no default port: guacd can't connect without one."),
        };
        findings.add("port", severity, reason, Some(Fix::replace("5900".into(), "5900")));
    }
}

/// Problems of the host field itself, with the form's texts; none if settings override it.
pub(super) fn of_field(case: &Case, findings: &mut Findings) {
    let Some(field) = case.context.host else { return };
    for problem in host::problems(field) {
        if problem.kind == ProblemKind::Address && case.is_set("hostname") {
            let port = field.split_once(':').map(|(_, port)| port);
            if !case.is_set("port") && port.is_some_and(|port| !host::is_port(port.trim())) {
                let reason = "authentik uses what follows the first colon of the host field as the port.";
                findings.add("port", doubt(case), reason, None);
            }
            continue;
        }
        let name = if problem.part == Part::Port { "port" } else { "hostname" };
        // A missing port is reported separately for VNC, which can't connect without one.
        let is_said = problem.kind == ProblemKind::NoPort && case.context.protocols == Protocols::VNC
            || problem.kind == ProblemKind::Ipv6;
        if !is_said && !case.is_set(name) {
            let severity = if problem.is_fatal() { doubt(case) } else { Severity::Hint };
            findings.add(name, severity, problem.words.as_str(), None);
        }
    }
}

/// Without the effective settings, the provider's settings and the mappings are unknown.
fn doubt(case: &Case) -> Severity {
    if case.context.effective.is_empty() { Severity::Warning } else { Severity::Error }
}

fn usual_port(protocols: Protocols) -> Option<&'static str> {
    match protocols {
        Protocols::RDP => Some("3389"),
        Protocols::VNC => Some("5900"),
        Protocols::SSH => Some("22"),
        _ => None,
    }
}
