//! `hostname` and `port`: the host field, what overrides it, and what it can't contain.

use rac_messages::lint as words;

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
        let fix = problem.cure.as_deref().map(|cure| Fix::replace(cure.into(), cure));
        findings.add(key, severity, problem.words, fix);
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
                findings.add(key, Severity::Hint, words::SAME_AS_HOST_FIELD, Some(Fix::remove()));
            } else if field.contains(['/', '@']) {
                // Not repeated, because users paste addresses with passwords.
                let reason = words::instead_of_host_field(quotable(text));
                findings.add(key, Severity::Warning, reason, Some(Fix::remove()));
            } else {
                let reason = words::instead_of_host_field_value(quotable(&field), quotable(text));
                findings.add(key, Severity::Warning, reason, Some(Fix::remove()));
            }
        }
        (Owner::Endpoint, None) => {}
        (Owner::Expression, _) => {}
        (owner, _) => {
            let reason = match (key, owner) {
                ("hostname", Owner::Mapping(_)) => words::HOSTNAME_OF_MAPPING,
                ("hostname", _) => words::HOSTNAME_OF_PROVIDER,
                (_, Owner::Mapping(_)) => words::PORT_OF_MAPPING,
                _ => words::PORT_OF_PROVIDER,
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
            let reason = words::ipv6_host(quotable(field));
            let fix = Fix::replace(address.host.as_str().into(), &address.host);
            findings.add("hostname", severity, reason, Some(fix));
        }
        if !case.is_set("port") {
            let own = Some(address.port.as_str()).filter(|port| host::is_port(port));
            let port = own.or_else(|| usual_port(protocols));
            let fix = port.map(|port| Fix::replace(port.into(), port));
            findings.add("port", severity, words::IPV6_PORT, fix);
        }
        return;
    }
    let has_port = field.split_once(':').is_some_and(|(_, port)| !port.trim().is_empty());
    if protocols == Protocols::VNC && !has_port && !case.is_set("port") {
        let (severity, reason) = match severity {
            Severity::Warning => (severity, words::VNC_PORT_UNLESS_SET),
            _ if case.is_open() => (Severity::Warning, words::VNC_PORT_UNLESS_AT_LAUNCH),
            _ => (severity, words::VNC_PORT),
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
                findings.add("port", doubt(case), words::PORT_AFTER_FIRST_COLON, None);
            }
            continue;
        }
        let name = if problem.part == Part::Port { "port" } else { "hostname" };
        // A missing port is reported separately for VNC, which can't connect without one.
        let is_said = problem.kind == ProblemKind::NoPort && case.context.protocols == Protocols::VNC
            || problem.kind == ProblemKind::Ipv6;
        if !is_said && !case.is_set(name) {
            let severity = if problem.is_fatal() { doubt(case) } else { Severity::Hint };
            findings.add(name, severity, problem.words, None);
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
